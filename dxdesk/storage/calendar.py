"""Days off and make-up days."""

from collections.abc import Mapping
from datetime import date
from sqlite3 import Row

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "record.missing"


class Calendar:
    """The days that are not what their weekday says."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def days(self) -> Mapping[date, CalendarDay]:
        """Return every such day, in order."""
        found = (_day(row) for row in self._rows.all("SELECT * FROM calendar_day ORDER BY day"))
        return {day.day: day for day in found}

    def save(self, day: CalendarDay) -> int:
        """Add a day, or change it where it is known; returns its id."""
        return self._rows.save("calendar_day", self._id(day.day), cells(day), code=MISSING)

    def delete(self, day: date) -> None:
        """Make a day an ordinary one again; nothing happens where it is one."""
        if row_id := self._id(day):
            self._rows.delete("calendar_day", row_id, code=MISSING)

    def _id(self, day: date) -> int:
        row = self._rows.one("SELECT id FROM calendar_day WHERE day = ?", day.isoformat())
        return row["id"] if row else 0


def _day(row: Row) -> CalendarDay:
    day = date.fromisoformat(row["day"])
    return CalendarDay(day, DayKind(row["kind"]), row["name"], bool(row["confirmed"]))
