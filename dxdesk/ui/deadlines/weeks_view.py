"""The table of the weeks; a click on what is to be done, or Enter, leads to it."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from dxdesk.services.schedule import Event, Schedule
from dxdesk.ui.deadlines.weeks import TITLE_COLUMN, columns, event_key, first_heading, week_groups
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import GroupRow, RecordsModel
from dxdesk.ui.table import RecordsView


class WeeksModel(RecordsModel[Event]):
    """Events under the headings of their weeks."""

    def row_of_heading(self, words: str) -> int:
        """Return the row of a heading; -1 where it is not shown."""
        found = (n for n, row in enumerate(self._rows) if isinstance(row, GroupRow) and row.text == words)
        return next(found, -1)

    def show_schedule(self, schedule: Schedule) -> None:
        """Show the weeks as of a day."""
        self.columns = columns(schedule.today)
        self.show_groups(week_groups(schedule))


class WeeksView(RecordsView):
    """The list by week."""

    event_opened = Signal(object)  # the Event

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Lịch hạn theo tuần")
        self.setAccessibleDescription("Enter mở mục đang chọn.")
        self._schedule: Schedule | None = None
        self.weeks = WeeksModel(columns(date.min), event_key, self)
        self.show_model(self.weeks, memory, "deadlines/weeks")
        self.clicked.connect(self._on_clicked)
        self.record_opened.connect(self.event_opened)

    def show_schedule(self, schedule: Schedule, *, anew: bool) -> None:
        """Show the weeks; ``anew`` starts from this week, else the row and the place are kept."""
        self._schedule = schedule
        kept, place = self.current_record, self.verticalScrollBar().value()
        self.weeks.show_schedule(schedule)
        if anew or kept is None or not self.choose(event_key(kept)):
            self.show_this_week()
        else:
            self.verticalScrollBar().setValue(place)

    def show_this_week(self) -> None:
        """Put what is late, or this week, at the top."""
        if self._schedule is None:
            return
        row = self.weeks.row_of_heading(first_heading(week_groups(self._schedule), self._schedule))
        following = range(max(row, 0), self.weeks.rowCount())
        first = next((n for n in following if self.weeks.record(self.weeks.index(n, 0)) is not None), -1)
        self.setCurrentIndex(self.weeks.index(first, 0) if first >= 0 else QModelIndex())
        self.scrollTo(self.weeks.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _on_clicked(self, index: QModelIndex) -> None:
        event = self.weeks.record(index)
        plain = QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        if event is not None and index.column() == TITLE_COLUMN and plain:
            self.event_opened.emit(event)
