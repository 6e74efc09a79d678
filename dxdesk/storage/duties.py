"""Reporting duties of the plans."""

from sqlite3 import Row

from dxdesk.domain.duty import CutOff, DutyDirection, ReportingDuty
from dxdesk.domain.task import Recurrence
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "record.missing"


class Duties:
    """The reporting duties of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[ReportingDuty, ...]:
        """Return the duties of a plan, in its order."""
        found = self._rows.all("SELECT * FROM duty WHERE plan_id = ? ORDER BY position, id", plan_id)
        return tuple(_duty(row) for row in found)

    def save(self, duty: ReportingDuty) -> int:
        """Add (id 0) or change a duty; returns its id."""
        return self._rows.save("duty", duty.id, cells(duty), code=MISSING)

    def delete(self, duty_id: int) -> None:
        """Delete a duty."""
        self._rows.delete("duty", duty_id, code=MISSING)


def _duty(row: Row) -> ReportingDuty:
    return ReportingDuty(
        id=row["id"],
        plan_id=row["plan_id"],
        reporter=row["reporter"],
        receiver=row["receiver"],
        direction=DutyDirection(row["direction"]),
        recurrence=Recurrence(row["recurrence"]),
        through=row["through"],
        before_day=row["before_day"],
        phrase=row["phrase"],
        position=row["position"],
        active=bool(row["active"]),
        document_kind=row["document_kind"],
        cut_off=CutOff(row["cut_off"]),
    )
