"""The calendar of a month: arrows move the day, Page Up and Page Down the month, Enter opens."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dxdesk.services.schedule import Schedule
from dxdesk.ui import theme
from dxdesk.ui.deadlines.day_painter import DayPainter, lay_out_day
from dxdesk.ui.deadlines.month_days import DayCell, DayItem, add_months, first_of_month
from dxdesk.ui.deadlines.month_model import MonthModel

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ROW_LINES = 4
_NAME_CHARS = 11


class MonthGrid(QTableView):
    """One month; a day is always chosen."""

    day_chosen = Signal(object)  # the DayCell
    month_shown = Signal(object)  # the first day of the month
    item_opened = Signal(object)  # an Event that was clicked
    day_opened = Signal(object)  # the DayCell on which Enter was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Lịch tháng")
        self.setAccessibleDescription(
            "Mũi tên chuyển ngày, Page Up và Page Down chuyển tháng, Enter mở mục của ngày."
        )
        self._schedule: Schedule | None = None
        self._days = MonthModel(self)
        self.setModel(self._days)
        self.setItemDelegate(DayPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(theme.chars(5, self))
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setVisible(False)
        down.setMinimumSectionSize(theme.line(self))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def chosen(self) -> DayCell | None:
        """The day chosen."""
        return self._days.cell(self.currentIndex())

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._days.month

    def show_schedule(self, schedule: Schedule, day: date) -> None:
        """Show the due dates; ``day`` is chosen and its month shown."""
        self._schedule = schedule
        self._show_month(day, day)

    def show_day(self, day: date) -> None:
        """Choose a day, and show its month where it is another one."""
        if self._schedule is None:
            return
        if first_of_month(day) != self.month:
            self._show_month(day, day)
        else:
            self.setCurrentIndex(self._days.index_of(day))

    def move_months(self, number: int) -> None:
        """Show another month, the same day of it chosen."""
        cell = self.chosen
        base = cell.day if cell is not None and cell.in_month else self.month
        target = _moved(base, number)
        if target is not None:
            self.show_day(target)

    def _show_month(self, month: date, day: date) -> None:
        if self._schedule is None:
            return
        self._days.show_month(self._schedule, month)
        self._share_height()
        self.setCurrentIndex(self._days.index_of(day))
        self.month_shown.emit(self.month)

    def _share_height(self) -> None:
        """Give the weeks the height there is, but enough for a number and a few items."""
        rows = self._days.rowCount()
        if rows:
            least = theme.line(self) * _ROW_LINES
            height = self.viewport().height()
            sizes = [height * (row + 1) // rows - height * row // rows for row in range(rows)]
            for row, size in enumerate(sizes):
                self.setRowHeight(row, max(size, least))

    def item_at(self, place: QPoint) -> DayItem | None:
        """Return the item at a place of the viewport."""
        index = self.indexAt(place)
        cell = self._days.cell(index)
        if cell is None:
            return None
        return lay_out_day(cell, self.visualRect(index), self).item_at(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the weeks fill the height."""
        super().resizeEvent(event)
        self._share_height()
        self._days.shorten_names(self.columnWidth(0) < theme.chars(_NAME_CHARS, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and months; Enter opens."""
        key, cell = Qt.Key(event.key()), self.chosen
        if cell is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._step(cell.day, _STEPS[key])
        elif key in _MONTHS:
            self.move_months(_MONTHS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_opened.emit(cell)
        else:
            super().keyPressEvent(event)

    def _step(self, day: date, days: int) -> None:
        if date.min.toordinal() + 60 < day.toordinal() + days < date.max.toordinal() - 60:
            self.show_day(day + timedelta(days=days))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be opened."""
        super().mouseMoveEvent(event)
        over = self.item_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the item that was clicked."""
        super().mouseReleaseEvent(event)
        item = self.item_at(event.position().toPoint())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self.item_opened.emit(item.event)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        cell = self._days.cell(current)
        if cell is not None:
            self.day_chosen.emit(cell)


def _moved(day: date, months: int) -> date | None:
    try:
        return add_months(day, months)
    except ValueError:  # before the year 1 or after 9999
        return None
