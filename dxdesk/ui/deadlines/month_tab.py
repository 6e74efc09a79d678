"""The month: its bar, the calendar at the left, the chosen day at the right."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from dxdesk.services.schedule import Event, Schedule
from dxdesk.ui import theme
from dxdesk.ui.deadlines.day_panel import DayPanel
from dxdesk.ui.deadlines.month_days import DayCell
from dxdesk.ui.deadlines.month_grid import MonthGrid
from dxdesk.ui.forms.ui_deadlines_month import Ui_DeadlinesMonth
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory


class MonthTab(QWidget):
    """A month and a day of it."""

    event_opened = Signal(object)  # the Event

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._day: date | None = None
        self._ui = Ui_DeadlinesMonth()
        self._ui.setupUi(self)
        self.grid = MonthGrid(self)
        self.panel = DayPanel(self)
        self._ui.splitter_month.addWidget(self.grid)
        self._ui.splitter_month.addWidget(self.panel)
        self._dress()
        self._place(memory, self._ui.splitter_month)
        self._connect()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        ui.layout_month.setContentsMargins(0, half, 0, 0)
        ui.layout_month.setSpacing(half)
        ui.layout_bar.setContentsMargins(0, 0, 0, 0)
        ui.layout_bar.setSpacing(half // 2)
        ui.button_previous.setIcon(icon(Icon.CHEVRON_LEFT))
        ui.button_next.setIcon(icon(Icon.CHEVRON_RIGHT))
        ui.label_month.setContentsMargins(half, 0, 0, 0)
        theme.set_role(ui.label_month, "group")

    def _place(self, memory: Memory, splitter: QSplitter) -> None:
        self.panel.setMinimumWidth(theme.chars(20, self))
        self.grid.setMinimumWidth(theme.chars(42, self))
        memory.attach_splitter("deadlines/month", splitter, shares=(4, 1))

    def _connect(self) -> None:
        ui = self._ui
        ui.button_previous.clicked.connect(self._on_previous_clicked)
        ui.button_next.clicked.connect(self._on_next_clicked)
        ui.button_today.clicked.connect(self.show_today)
        today = QShortcut(QKeySequence("Ctrl+;"), self.grid)
        today.activated.connect(self.show_today)
        self.grid.day_chosen.connect(self._on_day_chosen)
        self.grid.month_shown.connect(self._on_month_shown)
        self.grid.item_opened.connect(self.event_opened)
        self.grid.day_opened.connect(self._on_day_opened)
        self.panel.event_opened.connect(self.event_opened)

    def show_schedule(self, schedule: Schedule, *, anew: bool) -> None:
        """Show the due dates; ``anew`` goes back to the day of today, or into the year of a past plan."""
        self._today = schedule.today
        if anew or self._day is None:
            first, last = schedule.plan.first_day, schedule.plan.last_day
            self._day = min(max(schedule.today, first), last)
        self.grid.show_schedule(schedule, self._day)

    def show_today(self) -> None:
        """Choose the day of today."""
        self.grid.show_day(self._today)

    def _on_previous_clicked(self) -> None:
        self.grid.move_months(-1)

    def _on_next_clicked(self) -> None:
        self.grid.move_months(1)

    def _on_day_chosen(self, cell: DayCell) -> None:
        self._day = cell.day
        self.panel.show_day(cell)

    def _on_month_shown(self, month: date) -> None:
        self._ui.label_month.setText(f"Tháng {month.month}/{month.year}")

    def _on_day_opened(self, cell: DayCell) -> None:
        """Open what is due on the day; of several the panel lets one choose."""
        events: list[Event] = [item.event for item in cell.items]
        if len(events) == 1:
            self.event_opened.emit(events[0])
        elif events:
            self.panel.focus_first()
