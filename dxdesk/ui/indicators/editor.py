"""The panel of the chosen indicator: its text and targets, its results, its chart, its history."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.indicator import Stage
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit import Party
from dxdesk.services import indicators
from dxdesk.services.in_force import name_book
from dxdesk.services.paper_links import papers_about
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_indicator_editor import Ui_IndicatorEditor
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.indicators.chart_view import ChartView
from dxdesk.ui.indicators.listing import IndicatorLine
from dxdesk.ui.indicators.results_grid import BY_PERIOD, Measured, ResultsGrid, rows_of
from dxdesk.ui.indicators.targets import TargetFields
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers_about import PapersAbout
from dxdesk.ui.parties import PartiesField
from dxdesk.ui.record_history import history_html
from dxdesk.ui.state_label import StateLabel
from dxdesk.ui.state_words import VERDICTS

TAB_KEY = "indicators/tab"
Act = Callable[..., Change]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel shows: a line of the table, the plan, and everything measured."""

    line: IndicatorLine
    plan: Plan
    measured: Measured


def periods_of(plan: Plan) -> tuple[Period, ...]:
    """Return the quarters of a plan's year, its six and nine months and the year, by cut-off."""
    kinds = (PeriodKind.HALF, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)
    quarters = [Period(PeriodKind.QUARTER, plan.year, number) for number in range(1, 5)]
    return tuple(sorted((*quarters, *(Period(kind, plan.year) for kind in kinds))))


class IndicatorEditor(QWidget):
    """Shows one indicator and lets everything about it be changed."""

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._shown: Shown | None = None
        self._ui = Ui_IndicatorEditor()
        self._ui.setupUi(self)
        ui = self._ui
        for label in (ui.label_code, ui.label_targets):
            theme.set_role(label, str(label.property("role")))
        GrowingText(ui.edit_text, least=2, most=8)
        self.text = TextField(ui.edit_text, self._take_text, ui.error_text)
        self.section = TextField(ui.edit_section, self._take_section)
        self.leads = PartiesField("đơn vị chủ trì")
        self.coordinators = PartiesField("đơn vị phối hợp")
        self.targets = TargetFields(ui, desk, self)
        self.grid = ResultsGrid(desk, BY_PERIOD, "Kết quả của chỉ tiêu", self)
        self.chart = ChartView(ui, self)
        self.state_label = StateLabel(self)
        self.papers = PapersAbout(self)
        self._place()
        ui.tabs.setCurrentIndex(int(memory.text(TAB_KEY, "0") or 0))
        ui.tabs.currentChanged.connect(self._on_tab_changed)

    def _place(self) -> None:
        ui = self._ui
        ui.layout_leads.addWidget(self.leads)
        ui.layout_coordinators.addWidget(self.coordinators)
        ui.layout_results.addWidget(self.grid)
        ui.layout_state.addWidget(self.state_label)
        ui.layout_facts.insertWidget(ui.layout_facts.count() - 1, self.papers)
        ui.label_leads.setBuddy(self.leads)
        ui.label_coordinators.setBuddy(self.coordinators)
        QWidget.setTabOrder(ui.edit_section, self.leads.button_add)
        QWidget.setTabOrder(self.leads.button_add, self.coordinators.button_add)
        QWidget.setTabOrder(self.coordinators.button_add, ui.button_add_target)
        self.leads.parties_changed.connect(self._on_leads_changed)
        self.coordinators.parties_changed.connect(self._on_coordinators_changed)

    def show_line(self, shown: Shown) -> None:
        """Show an indicator; on a line for one of its targets, that one."""
        before, self._shown = self._shown, shown
        line, indicator = shown.line, shown.line.state.indicator
        old = before.line.state.indicator if before else None
        other = old is None or old.id != indicator.id
        self._ui.label_code.setText(f"Chỉ tiêu {indicator.code}")
        self.state_label.show_look(VERDICTS[line.state.verdict])
        if other or (old and old.text != indicator.text):
            self.text.show_text(indicator.text)
        if other or (old and old.section != indicator.section):
            self.section.show_text(indicator.section)
        book = name_book(self._desk.data, self._desk.today)
        self.leads.show_parties(indicator.leads, book)
        self.coordinators.show_parties(indicator.coordinators, book)
        moved = before is None or before.line.key != line.key
        self.targets.show_indicator(indicator, line.key[1] if moved else 0)
        self.show_papers()
        self._show_tab()

    def show_papers(self) -> None:
        """Show the papers about the indicator."""
        if self._shown is not None:
            indicator = self._shown.line.state.indicator
            self.papers.show_papers(papers_about(self._desk.data, indicator_id=indicator.id))

    def _show_tab(self) -> None:
        """Fill the tab that is looked at."""
        ui, shown = self._ui, self._shown
        if shown is None:
            return
        indicator = shown.line.state.indicator
        tab = ui.tabs.currentWidget()
        if tab is ui.tab_results:
            quarters = [one for one in periods_of(shown.plan) if one.kind is PeriodKind.QUARTER]
            self.grid.show_rows(rows_of((indicator,), shown.measured, quarters, tuple(Stage)))
        elif tab is ui.tab_chart:
            self.chart.show_indicator(indicator, shown.measured)
        elif tab is ui.tab_history:
            html = history_html(self._desk.data, kind="indicator", row_id=indicator.id)
            ui.text_history.setHtml(html)

    def start_text(self) -> None:
        """Put the cursor into the text of the indicator."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_facts)
        self._ui.edit_text.setFocus()
        self._ui.edit_text.selectAll()

    def take_pending(self) -> None:
        """Try once more what was refused, so that it is not lost unsaid."""
        for field in (self.text, self.section, *self.targets.fields):
            field.commit()
        self.grid.retry()

    def _act(self, action: Act, *, teller: Callable[[str], None] | None = None, **values: object) -> None:
        if self._shown is None:
            return
        data, indicator_id = self._desk.data, self._shown.line.state.indicator.id

        def work() -> Change:
            return action(data, indicator_id=indicator_id, **values)

        self._desk.perform(work, teller=teller)

    def _take_text(self, text: str) -> None:
        self._act(indicators.set_text, teller=self.text.tell, text=" ".join(text.split()))

    def _take_section(self, text: str) -> None:
        self._act(indicators.set_section, teller=self.section.tell, section=text)

    def _on_leads_changed(self, parties: tuple[Party, ...]) -> None:
        self._act(indicators.set_leads, leads=parties)

    def _on_coordinators_changed(self, parties: tuple[Party, ...]) -> None:
        self._act(indicators.set_coordinators, coordinators=parties)

    def _on_tab_changed(self, number: int) -> None:
        self._memory.keep(TAB_KEY, str(number))
        self._show_tab()
