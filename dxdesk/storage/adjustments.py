"""What the adjustments of the plans change in their tasks and indicators."""

import json
from collections.abc import Iterable
from datetime import date
from sqlite3 import Row

from dxdesk.domain.adjustment import ChangeKind, ItemKind, PlannedChange
from dxdesk.storage.database import Rows
from dxdesk.storage.values import Cell, cells

MISSING = "adjustment.line_missing"
_IN_FORCE = """
SELECT item_change.*, in_force_from FROM item_change JOIN plan_version ON plan_version.id = version_id
WHERE plan_id = ? AND applied_on IS NOT NULL AND in_force_from IS NOT NULL
ORDER BY in_force_from DESC, number DESC, item_change.position DESC
"""


class Adjustments:
    """The lines of every adjustment; the adjustments themselves are versions of a plan."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_version(self, version_id: int) -> tuple[PlannedChange, ...]:
        """Return the lines of an adjustment, in order."""
        sql = "SELECT * FROM item_change WHERE version_id = ? ORDER BY position, id"
        return _changes(self._rows.all(sql, version_id))

    def in_force(self, plan_id: int) -> tuple[tuple[date, PlannedChange], ...]:
        """Return the lines of the adjustments put into a plan with the day each counts from, latest first."""
        found = self._rows.all(_IN_FORCE, plan_id)
        return tuple((date.fromisoformat(row["in_force_from"]), _change(row)) for row in found)

    def get(self, change_id: int) -> PlannedChange:
        """Return a line; raises UserError ``adjustment.line_missing``."""
        return _change(self._rows.get("item_change", change_id, code=MISSING))

    def save(self, change: PlannedChange) -> int:
        """Add (id 0) or change a line; returns its id."""
        values: dict[str, Cell] = cells(change, without=("before", "after"))
        for name in ("before", "after"):
            values[name] = json.dumps(getattr(change, name), ensure_ascii=False)
        return self._rows.save("item_change", change.id, values, code=MISSING)

    def delete(self, change_id: int) -> None:
        """Take a line out of an adjustment."""
        self._rows.delete("item_change", change_id, code=MISSING)


def _changes(rows: Iterable[Row]) -> tuple[PlannedChange, ...]:
    return tuple(_change(row) for row in rows)


def _change(row: Row) -> PlannedChange:
    return PlannedChange(
        id=row["id"],
        version_id=row["version_id"],
        position=row["position"],
        kind=ChangeKind(row["kind"]),
        record=ItemKind(row["record"]),
        record_id=row["record_id"],
        before=json.loads(row["before"]),
        after=json.loads(row["after"]),
        reason=row["reason"],
    )
