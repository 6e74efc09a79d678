"""The rows of the year as a table of two columns: the name, and the year in which its bar is drawn."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from dxdesk.services.schedule import EventKind, Schedule
from dxdesk.ui import theme
from dxdesk.ui.deadlines.year_rows import YearRow, year_rows
from dxdesk.ui.icons import icon
from dxdesk.ui.records_model import RECORD_ROLE, AnyIndex

NAME, YEAR = 0, 1
_INDENT = "\N{EM SPACE}"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class YearFrame:
    """The year that is drawn: its ends, today, and the report days."""

    first: date
    last: date
    today: date
    units: tuple[date, ...] = ()
    office: tuple[date, ...] = ()

    def x(self, day: date, area: QRect) -> int:
        """Return where a day begins in an area."""
        return area.left() + round(
            area.width() * (day - self.first).days / ((self.last - self.first).days + 1)
        )

    def middle(self, day: date, area: QRect) -> int:
        """Return the middle of a day in an area."""
        return (self.x(day, area) + self.x(day + _DAY, area)) // 2

    @property
    def has_today(self) -> bool:
        """Whether today lies in the year."""
        return self.first <= self.today <= self.last


class YearModel(QAbstractTableModel):
    """Lanes of report days and tasks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame: YearFrame | None = None
        self._rows: list[YearRow] = []

    def show_schedule(self, schedule: Schedule) -> None:
        """Show the year of a plan."""
        self.beginResetModel()
        self._rows = year_rows(schedule)
        self.frame = YearFrame(
            first=schedule.plan.first_day,
            last=schedule.plan.last_day,
            today=schedule.today,
            units=tuple(item.day for item in schedule.events if item.kind is EventKind.UNITS_REPORT),
            office=tuple(item.day for item in schedule.events if item.kind is EventKind.OFFICE_REPORT),
        )
        self.endResetModel()

    def row(self, index: AnyIndex) -> YearRow | None:
        """Return a row."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of_task(self, task_id: int) -> int:
        """Return the row of a task; -1 where it has none."""
        found = (
            n for n, row in enumerate(self._rows) if row.task is not None and row.task.task.id == task_id
        )
        return next(found, -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == NAME:
            return "Nhiệm vụ"
        return f"Năm {self.frame.first.year}" if self.frame else "Năm"

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer what the view asks of a cell."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _INDENT * row.depth + row.name if index.column() == NAME else row.words
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.tip.replace("\n", "; ")
        if index.column() == NAME:
            return _name_data(row, role)
        return row if role == RECORD_ROLE else None


def _name_data(row: YearRow, role: int) -> Any:
    ink = row.look.tone.ink if row.look else theme.SECONDARY
    match role:
        case Qt.ItemDataRole.DecorationRole:
            return icon(row.icon, ink)
        case Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.ACCENT)
    return row if role == RECORD_ROLE else None
