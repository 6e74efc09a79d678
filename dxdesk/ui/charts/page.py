"""The page Biểu đồ: a plan as a leader would rather look at it, on the screen and on paper."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from dxdesk.documents.charts.ink import Chart
from dxdesk.documents.charts.page import ChartKind
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.services import charts, wordings
from dxdesk.services.overview import reporting_period
from dxdesk.ui import theme
from dxdesk.ui.charts.commands import ChartCommands
from dxdesk.ui.charts.view import ChartView, Wanted
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_charts_page import Ui_ChartsPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.page import Page
from dxdesk.ui.papers.period_choice import PeriodChoice

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

NAMES = {
    ChartKind.AIMS: "Chỉ tiêu so với mức phấn đấu",
    ChartKind.UNITS: "Tình hình nhiệm vụ theo đơn vị",
    ChartKind.COURSE: "Diễn biến qua các quý",
    ChartKind.TIMELINE: "Dòng thời gian của năm",
}
_KIND_KEY = "charts/kind"


class ChartsPage(Page):
    """A choice of chart and period, the chart, and what can be done with it."""

    title, icon, key = "Biểu đồ", Icon.CHART, "charts"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.wanted: Wanted | None = None
        self._stale = False
        self._year = 0
        self._ui = Ui_ChartsPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.periods = PeriodChoice(self._ui.combo_period)
        self.view = ChartView(self)
        self._ui.layout_view.addWidget(self.view)
        self.commands = ChartCommands(self)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        ui.layout_filled.setSpacing(half)
        ui.layout_choice.setSpacing(half)
        theme.set_role(ui.button_import, "primary")
        theme.set_role(ui.label_line, "secondary")
        for kind, name in NAMES.items():
            ui.combo_chart.addItem(name, kind.value)
        ui.combo_chart.setMinimumWidth(ui.combo_chart.sizeHint().width() + theme.chars(2, self))
        kept = ui.combo_chart.findData(self.memory.text(_KIND_KEY))
        ui.combo_chart.setCurrentIndex(max(kept, 0))
        self.setTabOrder(ui.combo_period, self.view)

    def _connect(self) -> None:
        ui = self._ui
        ui.combo_chart.activated.connect(self._on_kind_chosen)
        self.periods.chosen.connect(self._on_period_chosen)
        self.view.chart_shown.connect(self._on_chart_shown)
        ui.button_import.clicked.connect(self._on_import_clicked)

    @property
    def kind(self) -> ChartKind:
        """The chart that is chosen."""
        return ChartKind(self._ui.combo_chart.currentData())

    def choose(self, kind: ChartKind) -> None:
        """Show a chart."""
        self._ui.combo_chart.setCurrentIndex(self._ui.combo_chart.findData(kind.value))
        self._on_kind_chosen()

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer paper and picture, where there is a plan."""
        return self.commands.header if self.desk.plan else ()

    def reload(self) -> None:
        """Offer the periods of the plan at hand and show the one whose report comes next."""
        plan, ui = self.desk.plan, self._ui
        ui.stack_charts.setCurrentWidget(ui.widget_filled if plan else ui.widget_empty)
        self.actions_changed.emit()
        if plan is None:
            self.wanted = None
            self.sentence_changed.emit("Chưa có kế hoạch.")
            return
        if plan.year != self._year:
            self._year = plan.year
            self.periods.offer(plan.year)
            self.periods.show(reporting_period(self.desk.data, plan=plan, today=self.desk.today))
        self._take()

    def refresh(self, change: Change) -> None:  # noqa: ARG002  # whatever changes may be seen here
        """Draw again: at once where the page is seen, else when it is shown."""
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _take(self) -> None:
        """Take what the charts show and draw the chosen one."""
        self._stale = False
        plan, period = self.desk.plan, self.periods.period
        if plan is None or period is None:
            return
        desk = self.desk
        try:
            taken = charts.snapshot(desk.data, plan=plan, period=period, today=desk.today)
            words = wordings.in_force(desk.data, desk.today)
        except UserError as error:
            self._show_refusal(error)
            return
        self.wanted = Wanted(self.kind, taken, words)
        self.sentence_changed.emit(_sentence(period, sample=taken.sample))
        self.view.show_chart(self.wanted)

    def _show_refusal(self, error: UserError) -> None:
        """Say in place of the chart why there is none."""
        self.wanted = None
        self._ui.label_line.clear()
        self.commands.enable(ready=False)
        self.view.show_message(sentence(error))

    def printable(self) -> "OfficialDocument | None":
        """Return the paper "Trang biểu đồ" of the period shown."""
        plan, period = self.desk.plan, self.periods.period
        if plan is None or period is None:
            return None
        return charts.page(self.desk.data, plan=plan, period=period, today=self.desk.today)

    def _on_kind_chosen(self) -> None:
        self.memory.keep(_KIND_KEY, self.kind.value)
        if self.wanted is not None:
            self.wanted = Wanted(self.kind, self.wanted.taken, self.wanted.words)
            self.view.show_chart(self.wanted)

    def _on_period_chosen(self, _key: str) -> None:
        self._take()

    def _on_chart_shown(self, chart: Chart) -> None:
        self._ui.label_line.setText(chart.line if chart.pictures else "")
        self.commands.enable(ready=bool(chart.pictures))

    def _on_import_clicked(self) -> None:
        self.page_asked_for.emit("import")


def _sentence(period: Period, *, sample: bool) -> str:
    note = " Có số liệu minh họa." if sample else ""
    return f"Kế hoạch năm {period.year}, xem theo {period.label}.{note}"
