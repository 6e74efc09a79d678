"""The year by quarters: the legend and the table of bars; a click or Enter leads to the item."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from dxdesk.services.schedule import Event, Schedule
from dxdesk.ui import theme
from dxdesk.ui.deadlines.bar_painter import BarPainter, bar_area, draw_lines, mark_area
from dxdesk.ui.deadlines.legend import Legend
from dxdesk.ui.deadlines.year_header import YearHeader
from dxdesk.ui.deadlines.year_model import NAME, YEAR, YearModel
from dxdesk.ui.deadlines.year_rows import YearRow

_NAME_CHARS, _YEAR_CHARS = 40, 80


class YearTable(QTableView):
    """Lanes of report days and bars of tasks."""

    row_opened = Signal(object)  # the YearRow
    event_opened = Signal(object)  # the Event of a mark

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Lịch năm")
        self.setAccessibleDescription("Mũi tên chuyển dòng, Enter mở nhiệm vụ hoặc báo cáo đang chọn.")
        self.rows = YearModel(self)
        self.setHorizontalHeader(YearHeader(self))
        self.setModel(self.rows)
        self.setItemDelegateForColumn(YEAR, BarPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()
        self.activated.connect(self._on_activated)

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(theme.chars(12, self))
        across.setSectionResizeMode(YEAR, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(NAME, theme.chars(_NAME_CHARS, self))
        across.sectionResized.connect(self._on_section_resized)
        down.setVisible(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(theme.line(self))
        down.setDefaultSectionSize(2 * theme.line(self) - theme.half_line(self) // 4)

    def show_schedule(self, schedule: Schedule) -> None:
        """Show the year; the row and the place are kept."""
        kept, place = self.rows.row(self.currentIndex()), self.verticalScrollBar().value()
        self.rows.show_schedule(schedule)
        row = self.rows.row_of_task(kept.task.task.id) if kept is not None and kept.task else -1
        self.setCurrentIndex(self.rows.index(max(row, 0), NAME))
        self.verticalScrollBar().setValue(place)

    def hot_at(self, place: QPoint) -> YearRow | Event | None:
        """Return what a click at a place of the viewport opens."""
        index = self.indexAt(place)
        row, frame = self.rows.row(index), self.rows.frame
        if row is None or frame is None:
            return None
        cell = self.visualRect(index)
        if index.column() == NAME:
            return row
        for event in row.marks:
            if mark_area(event, frame, cell, self).contains(place):
                return event
        on_bar = row.bar is not None and bar_area(row.bar, frame, cell, self).contains(place)
        return row if on_bar else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the year the width that is left."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        left = self.viewport().width() - self.columnWidth(NAME)
        self.setColumnWidth(YEAR, max(left, theme.chars(_YEAR_CHARS, self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines of the year on below the last row."""
        super().paintEvent(event)
        last = self.rows.rowCount() - 1
        frame, viewport = self.rows.frame, self.viewport()
        if frame is None or last < 0:
            return
        area = self.visualRect(self.rows.index(last, YEAR))
        top = area.bottom() + 1
        if top < viewport.height():
            painter = QPainter(viewport)
            area.setTop(top)
            area.setBottom(viewport.height())
            draw_lines(painter, frame, area)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be opened."""
        super().mouseMoveEvent(event)
        over = self.hot_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hot = self.hot_at(event.position().toPoint())
        if isinstance(hot, YearRow):
            self.row_opened.emit(hot)
        elif hot is not None:
            self.event_opened.emit(hot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click: the first has opened the item."""
        event.accept()

    def _on_section_resized(self, section: int, _before: int, _after: int) -> None:
        if section == NAME:
            self._share_width()

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None:
            self.row_opened.emit(row)


class YearTab(QWidget):
    """The legend over the year."""

    task_opened = Signal(int)
    papers_wanted = Signal()
    event_opened = Signal(object)  # the Event

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(self)
        self.table = YearTable(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.half_line(self))
        layout.addWidget(self.legend)
        layout.addWidget(self.table, 1)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.event_opened.connect(self.event_opened)

    def show_schedule(self, schedule: Schedule) -> None:
        """Show the year of a plan."""
        self.table.show_schedule(schedule)

    def _on_row_opened(self, row: YearRow) -> None:
        if row.task is not None:
            self.task_opened.emit(row.task.task.id)
        else:
            self.papers_wanted.emit()
