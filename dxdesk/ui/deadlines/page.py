"""The page Lịch hạn: what is due when, as a month, a list by week, and a year."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.services.schedule import Event, Schedule, schedule
from dxdesk.ui import theme
from dxdesk.ui.deadlines.month_tab import MonthTab
from dxdesk.ui.deadlines.weeks import earlier_words
from dxdesk.ui.deadlines.weeks_view import WeeksView
from dxdesk.ui.deadlines.words import page_sentence
from dxdesk.ui.deadlines.year_tab import YearTab
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_deadlines_page import Ui_DeadlinesPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page

CONCERNS = ("task", "progress", "duty", "calendar_day", "setting", "unit", "unit_group", "person", "plan")
VIEWS = ("month", "weeks", "year")
VIEW_KEY = "deadlines/view"


class DeadlinesPage(Page):
    """Every due date of the plan at hand, in three views; the open one is remembered."""

    title, icon, key = "Lịch hạn", Icon.DEADLINES, "deadlines"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.schedule: Schedule | None = None
        self._stale = False
        # Views that do not show the schedule yet; True: from the beginning.
        self._behind: dict[str, bool] = {}
        self._ui = Ui_DeadlinesPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.month = MonthTab(memory, self)
        self.weeks = WeeksView(memory, self)
        self.year = YearTab(self)
        self._ui.layout_month.addWidget(self.month)
        self._ui.layout_weeks.addWidget(self.weeks)
        self._ui.layout_year.addWidget(self.year)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        ui.layout_weeks.setContentsMargins(0, half, 0, 0)
        ui.layout_weeks.setSpacing(half)
        ui.layout_weeks_bar.setSpacing(half)
        ui.layout_year.setContentsMargins(0, half, 0, 0)
        ui.layout_empty.setSpacing(2 * half)
        theme.set_role(ui.label_weeks, "secondary")
        theme.set_role(ui.button_import, "primary")
        kept = self.memory.text(VIEW_KEY, VIEWS[0])
        ui.tabs_views.setCurrentIndex(VIEWS.index(kept) if kept in VIEWS else 0)

    def _connect(self) -> None:
        ui = self._ui
        ui.tabs_views.currentChanged.connect(self._on_view_changed)
        ui.button_import.clicked.connect(self._on_import_clicked)
        ui.button_this_week.clicked.connect(self.weeks.show_this_week)
        for view in (self.month, self.weeks, self.year):
            view.event_opened.connect(self._on_event_opened)
        self.year.task_opened.connect(self._on_task_opened)
        self.year.papers_wanted.connect(self._on_papers_wanted)

    @property
    def view(self) -> str:
        """The key of the view that is open."""
        return VIEWS[self._ui.tabs_views.currentIndex()]

    def open_view(self, key: str) -> None:
        """Open a view: "month", "weeks" or "year"."""
        self._ui.tabs_views.setCurrentIndex(VIEWS.index(key))

    def reload(self) -> None:
        """Show the due dates of the plan at hand from the beginning."""
        self._gather(anew=True)

    def refresh(self, change: Change) -> None:
        """Show what an action changed: at once where the page is seen, else when it is shown."""
        if not change.concerns(*CONCERNS):
            return
        if self.isVisible():
            self._gather(anew=False)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._gather(anew=False)

    def _gather(self, *, anew: bool) -> None:
        self._stale = False
        desk, plan, ui = self.desk, self.desk.plan, self._ui
        self.schedule = schedule(desk.data, plan=plan, today=desk.today) if plan else None
        ui.stack_deadlines.setCurrentWidget(ui.tabs_views if plan else ui.widget_empty)
        self._behind = {key: anew or self._behind.get(key, False) for key in VIEWS}
        self._show_view()
        words = page_sentence(self.schedule) if self.schedule else "Chưa có kế hoạch."
        self.sentence_changed.emit(words)

    def _show_view(self) -> None:
        """Bring the open view up to date."""
        if self.schedule is None or self.view not in self._behind:
            return
        anew = self._behind.pop(self.view)
        match self.view:
            case "month":
                self.month.show_schedule(self.schedule, anew=anew)
            case "weeks":
                self.weeks.show_schedule(self.schedule, anew=anew)
                self._ui.label_weeks.setText(earlier_words(self.schedule))
            case _:
                self.year.show_schedule(self.schedule)

    def _on_view_changed(self) -> None:
        self.memory.keep(VIEW_KEY, self.view)
        self._show_view()

    def _on_event_opened(self, event: Event) -> None:
        if event.task is not None:
            self.asked_for.emit("task", event.task.task.id)
        else:
            self.page_asked_for.emit("papers")

    def _on_task_opened(self, task_id: int) -> None:
        self.asked_for.emit("task", task_id)

    def _on_papers_wanted(self) -> None:
        self.page_asked_for.emit("papers")

    def _on_import_clicked(self) -> None:
        self.page_asked_for.emit("import")
