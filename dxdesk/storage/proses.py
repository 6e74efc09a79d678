"""The clerk's own text in the papers."""

from dxdesk.domain.report_prose import ReportProse
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "record.missing"


class Proses:
    """The clerk's texts of all plans, one for a period, a kind of paper and a section."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_period(self, plan_id: int, period: str, kind: str) -> tuple[ReportProse, ...]:
        """Return what was written for a period's paper."""
        sql = "SELECT * FROM prose WHERE plan_id = ? AND period = ? AND kind = ? ORDER BY id"
        return tuple(ReportProse(**dict(row)) for row in self._rows.all(sql, plan_id, period, kind))

    def save(self, prose: ReportProse) -> int:
        """Put a text in its place; returns its id."""
        sql = "SELECT id FROM prose WHERE plan_id = ? AND period = ? AND kind = ? AND section = ?"
        present = self._rows.one(sql, prose.plan_id, prose.period, prose.kind, prose.section)
        return self._rows.save("prose", present["id"] if present else 0, cells(prose), code=MISSING)

    def delete(self, prose_id: int) -> None:
        """Delete a text: the section is again what the program writes."""
        self._rows.delete("prose", prose_id, code=MISSING)
