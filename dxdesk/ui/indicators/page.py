"""The page of indicators: how they stand in a period, the chosen one, and the grid to enter a period."""

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.indicator import Stage
from dxdesk.domain.period import Period
from dxdesk.domain.state import IndicatorState
from dxdesk.services import indicators
from dxdesk.services.overview import reporting_period
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_indicators_page import Ui_IndicatorsPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.indicators.commands import IndicatorCommands
from dxdesk.ui.indicators.editor import IndicatorEditor, Shown, periods_of
from dxdesk.ui.indicators.listing import COLUMNS, IndicatorLine, grouped
from dxdesk.ui.indicators.results_grid import BY_INDICATOR, Measured, ResultsGrid, rows_of
from dxdesk.ui.indicators.words import verdict_sentence
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.papers_about import CONCERNS as PAPERS
from dxdesk.ui.records_model import Group, RecordsModel
from dxdesk.ui.table import RecordsView

CONCERNS = ("indicator", "target", "measurement", "unit", "unit_group", "plan", "duty")
STAGES = (("Số ước", Stage.ESTIMATE), ("Số chính thức", Stage.OFFICIAL))


def _line_key(line: IndicatorLine) -> tuple[int, int]:
    return line.key


class IndicatorsPage(Page):
    """Every indicator of the plan at hand."""

    title = "Chỉ tiêu"
    icon = Icon.INDICATORS
    key = "indicators"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._states: tuple[IndicatorState, ...] = ()
        self._measured: Measured = {}
        self._shape: list[tuple[str, list[tuple[int, int]]]] = []
        self.entering = False
        self._ui = Ui_IndicatorsPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.commands = IndicatorCommands(self)
        self.model: RecordsModel[IndicatorLine] = RecordsModel(COLUMNS, _line_key, self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Danh sách chỉ tiêu")
        self.table.show_model(self.model, memory, "indicators")
        self.editor = IndicatorEditor(desk, memory, self)
        self.editor.papers.paper_asked_for.connect(self.asked_for)
        self.grid = ResultsGrid(desk, BY_INDICATOR, "Số liệu của kỳ cho mọi chỉ tiêu", self)
        self._panel_timer = QTimer(self)
        self._panel_timer.setSingleShot(True)
        self._panel_timer.timeout.connect(self.show_chosen)
        self._place()
        self._connect()

    def _place(self) -> None:
        ui = self._ui
        ui.layout_table.addWidget(self.table)
        ui.layout_panel.addWidget(self.editor)
        ui.layout_grid.addWidget(self.grid)
        self.memory.attach_splitter("indicators", ui.splitter_indicators, shares=(2, 1))
        for words, stage in STAGES:
            ui.combo_stage.addItem(words, stage.value)
        self.commands.attach(self.table)

    def _connect(self) -> None:
        ui = self._ui
        ui.combo_period.activated.connect(self._on_period_chosen)
        ui.combo_stage.activated.connect(self._on_stage_chosen)
        ui.edit_search.textChanged.connect(self._on_search_changed)
        ui.button_empty.clicked.connect(self._on_empty_clicked)
        self.table.record_chosen.connect(self._on_record_chosen)
        self.table.record_opened.connect(self._on_record_opened)

    @property
    def period(self) -> Period | None:
        """The period that is looked at."""
        key = self._ui.combo_period.currentData()
        return Period.parse(key) if key else None

    @property
    def chosen(self) -> IndicatorLine | None:
        """The line of the current row."""
        line = self.table.current_record
        return line if isinstance(line, IndicatorLine) else None

    @property
    def last_section(self) -> str:
        """The section in which the plan's indicators end."""
        return self._states[-1].indicator.section if self._states else ""

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done with indicators."""
        return self.commands.header

    def reload(self) -> None:
        """Show the plan at hand in the period whose report comes next."""
        self._offer_periods()
        self._load()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*CONCERNS):
            self._load()
        elif change.concerns(*PAPERS):
            self.editor.show_papers()

    def find(self) -> None:  # type: ignore[override]  # as in Page
        """Put the cursor into the search box."""
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose an indicator, or the one that has a target."""
        if kind == "target":
            of_target = (
                state.indicator.id
                for state in self._states
                if any(target.id == record_id for target in state.indicator.targets)
            )
            return self.choose(next(of_target, 0))
        return kind == "indicator" and self.choose(record_id)

    def choose(self, indicator_id: int) -> bool:
        """Choose an indicator; False where the plan has no such one."""
        self.enter_results(entering=False)
        if not self.table.choose((indicator_id, 0)):
            self._ui.edit_search.clear()
        found = self.table.choose((indicator_id, 0))
        if found:
            self.show_chosen()
        return found

    def take_pending(self) -> None:
        """Take the cell or field that is being typed in, and try again what was refused."""
        super().take_pending()
        self.editor.take_pending()
        self.grid.retry()

    def enter_results(self, *, entering: bool) -> None:
        """Change between the list and the grid for a whole period."""
        if entering != self.entering:
            super().take_pending()
            self.entering = entering
            self._show()
            (self.grid if entering else self.table).setFocus()

    def _offer_periods(self) -> None:
        combo, plan = self._ui.combo_period, self.desk.plan
        with QSignalBlocker(combo):
            combo.clear()
            if plan is None:
                return
            for period in periods_of(plan):
                combo.addItem(period.label[:1].upper() + period.label[1:], period.key)
            wanted = reporting_period(self.desk.data, plan=plan, today=self.desk.today)
            combo.setCurrentIndex(max(combo.findData(wanted.key), 0))

    def _load(self) -> None:
        plan, period, data = self.desk.plan, self.period, self.desk.data
        self._states, self._measured = (), {}
        if plan and period:
            self._states = indicators.states(data, plan_id=plan.id, period=period, today=self.desk.today)
            self._measured = data.indicators.measurements(plan.id)
        self._show()
        self.show_chosen()
        self.sentence_changed.emit(self._sentence())

    def _sentence(self) -> str:
        period = self.period
        if self.desk.plan is None or period is None:
            return "Chưa có kế hoạch."
        return verdict_sentence(self._states, period) if self._states else "Kế hoạch chưa có chỉ tiêu."

    def _found(self) -> frozenset[int] | None:
        text, plan = self._ui.edit_search.text().strip(), self.desk.plan
        if not text or plan is None:
            return None
        return frozenset(indicators.search(self.desk.data, plan_id=plan.id, text=text))

    def _show(self) -> None:
        groups = grouped(self._states, self._ui.combo_period.currentData() or "", self._found())
        any_rows = any(group.records for group in groups)
        self._show_lines(groups)
        if self.entering:
            self._show_grid(groups)
        ui = self._ui
        ui.label_stage.setVisible(self.entering)
        ui.combo_stage.setVisible(self.entering)
        page = ui.page_entry if self.entering else ui.page_list
        ui.stack_page.setCurrentWidget(page if any_rows else ui.page_empty)
        self._show_empty()
        self.commands.enable(plan=self.desk.plan is not None, chosen=any_rows, entering=self.entering)
        self._panel_timer.start(0)

    def _show_lines(self, groups: list[Group[IndicatorLine]]) -> None:
        shape = [(group.heading, [line.key for line in group.records]) for group in groups]
        if shape == self._shape:
            self.model.replace_records(line for group in groups for line in group.records)
            return
        kept = self.chosen
        self._shape = shape
        self.model.show_groups(groups)
        if kept is None or not self.table.choose(kept.key):
            self.table.choose_first()

    def _show_grid(self, groups: list[Group[IndicatorLine]]) -> None:
        if self.period is None:
            return
        shown = {line.state.indicator.id: line.state.indicator for group in groups for line in group.records}
        stage = Stage(self._ui.combo_stage.currentData())
        self.grid.show_rows(rows_of(shown.values(), self._measured, (self.period,), (stage,)))

    def _show_empty(self) -> None:
        if self.desk.plan is None:
            words, verb = (
                "Chưa có kế hoạch nào. Hãy nhập kế hoạch từ tệp Word; các chỉ tiêu sẽ có ngay tại đây.",
                "Nhập kế hoạch…",
            )
        elif not self._states:
            words, verb = "Kế hoạch chưa có chỉ tiêu nào.", "Thêm chỉ tiêu"
        else:
            words, verb = "Không có chỉ tiêu nào khớp với phần tìm.", "Bỏ tìm"
        self._ui.label_empty.setText(words)
        self._ui.button_empty.setText(verb)
        self._ui.button_empty.setAccessibleName(verb)

    def show_chosen(self) -> None:
        """Show the chosen indicator in the panel."""
        line, plan = self.chosen, self.desk.plan
        if line is None or plan is None:
            return
        self.editor.show_line(Shown(line, plan, self._measured))

    def _on_period_chosen(self) -> None:
        self._load()

    def _on_stage_chosen(self) -> None:
        self._show()

    def _on_search_changed(self) -> None:
        self._show()

    def _on_record_chosen(self, _line: IndicatorLine | None) -> None:
        self._panel_timer.start(0)

    def _on_record_opened(self, _line: IndicatorLine) -> None:
        self.show_chosen()
        self.editor.start_text()

    def _on_empty_clicked(self) -> None:
        if self.desk.plan is None:
            self.page_asked_for.emit("import")
        elif self._states:
            self._ui.edit_search.clear()
        else:
            self.commands.add_indicator()
