"""The month as a table of days, for the view and for readers of the screen."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from dxdesk.services.schedule import Schedule
from dxdesk.ui.deadlines.month_days import DAYS_OF_WEEK, DayCell, first_of_month, month_cells
from dxdesk.ui.overview.words import SHORT_WEEKDAYS, WEEKDAYS
from dxdesk.ui.records_model import RECORD_ROLE, AnyIndex


class MonthModel(QAbstractTableModel):
    """The weeks of one month as rows, the days of the week as columns, Monday first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = date.min
        self._short_names = False
        self._cells: list[list[DayCell]] = []

    def show_month(self, schedule: Schedule, month: date) -> None:
        """Show a month."""
        self.beginResetModel()
        self.month = first_of_month(month)
        self._cells = month_cells(schedule, self.month)
        self.endResetModel()

    def shorten_names(self, shorten: bool) -> None:
        """Name the days of the week "T2" where "Thứ Hai" has no room."""
        if shorten != self._short_names:
            self._short_names = shorten
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DAYS_OF_WEEK - 1)

    def cell(self, index: AnyIndex) -> DayCell | None:
        """Return the day at a place."""
        return self._cells[index.row()][index.column()] if index.isValid() else None

    def index_of(self, day: date) -> QModelIndex:
        """Return the place of a day; an invalid one where it is not shown."""
        for row, week in enumerate(self._cells):
            if week[0].day <= day <= week[-1].day:
                return self.index(row, day.weekday())
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the weeks."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the days of a week."""
        return 0 if parent.isValid() else DAYS_OF_WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the days of the week."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < DAYS_OF_WEEK:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return WEEKDAYS[section]
        names = SHORT_WEEKDAYS if self._short_names else WEEKDAYS
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer what the view asks of a day."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(cell.day.day)
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.spoken
        return cell if role == RECORD_ROLE else None
