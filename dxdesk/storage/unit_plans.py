"""The plans that units issue of their own."""

from sqlite3 import Row

from dxdesk.domain.unit_plan import UnitPlan
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_bool, to_date

MISSING = "unit_plan.missing"


class UnitPlans:
    """The units' own plans, of all years."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[UnitPlan, ...]:
        """Return what is known of the units' plans under a plan of the Sở."""
        sql = "SELECT * FROM unit_plan WHERE plan_id = ? ORDER BY id"
        return tuple(_unit_plan(row) for row in self._rows.all(sql, plan_id))

    def get(self, unit_plan_id: int) -> UnitPlan:
        """Return a unit's plan; raises UserError ``unit_plan.missing``."""
        return _unit_plan(self._rows.get("unit_plan", unit_plan_id, code=MISSING))

    def save(self, unit_plan: UnitPlan) -> int:
        """Add (id 0) or change a unit's plan; returns its id."""
        return self._rows.save("unit_plan", unit_plan.id, cells(unit_plan), code=MISSING)

    def delete(self, unit_plan_id: int) -> None:
        """Delete what is known of a unit's plan; its file stays."""
        self._rows.delete("unit_plan", unit_plan_id, code=MISSING)


def _unit_plan(row: Row) -> UnitPlan:
    told = {"issued_on": to_date(row["issued_on"]), "consistent": to_bool(row["consistent"])}
    return UnitPlan(**{**dict(row), **told})
