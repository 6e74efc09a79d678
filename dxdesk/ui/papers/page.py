"""The page Văn bản: the report of a period as it would be now, and the papers made so far."""

from functools import partial

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.comparison import compared_with
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services import duties, layouts, prose, reports, wordings
from dxdesk.services.drafting import Draft
from dxdesk.services.overview import reporting_period
from dxdesk.services.reports import Report
from dxdesk.services.schedule import events
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_papers_page import Ui_PapersPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.page import Page
from dxdesk.ui.paper.reader import PaperReader
from dxdesk.ui.papers.commands import PaperCommands
from dxdesk.ui.papers.composing import TITLE, composed
from dxdesk.ui.papers.facts import (
    deadline_fact,
    figures_fact,
    gaps_fact,
    office_deadline,
    request_fact,
    silent_codes,
)
from dxdesk.ui.papers.facts_panel import FactsPanel
from dxdesk.ui.papers.listing import papers_model
from dxdesk.ui.papers.period_choice import PeriodChoice
from dxdesk.ui.papers.periods import name
from dxdesk.ui.papers.prose_panel import ProsePanel
from dxdesk.ui.papers.sending import PaperSending
from dxdesk.ui.papers.since import SinceView
from dxdesk.ui.table import RecordsView

SINCE_TAB = 2
_PREPARING = "Đang lập bản xem trước…"


class PapersPage(Page):
    """Choose a period, see its report, keep it, print it, take it to Word or PDF."""

    title = "Văn bản"
    icon = Icon.DOCUMENTS
    key = "papers"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.report: Report | None = None
        self._stale = False
        self._ui = Ui_PapersPage()
        self._ui.setupUi(self)
        self.period_choice = PeriodChoice(self._ui.combo_period)
        self.facts = FactsPanel(self._ui.frame_facts, self._ui.grid_facts)
        self.reader = PaperReader(self)
        self.model = papers_model()
        self.model.setParent(self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Văn bản đã lập")
        self.prose = ProsePanel(self._take_prose, self._copy_prose, self)
        self.sending = PaperSending(desk, self._on_sent, self)
        self.since = SinceView(desk, self)
        self.composer = LatestWork(self)
        self.commands = PaperCommands(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.inset(ui.layout_filled)
        ui.layout_list.setSpacing(half)
        ui.splitter_papers.setHandleWidth(2 * half)
        ui.label_made.setBuddy(self.table)
        theme.set_role(ui.label_made, "group")
        theme.set_role(ui.label_none_made, "secondary")
        ui.layout_table.addWidget(self.table)
        ui.layout_preview.addWidget(self.reader)
        ui.layout_prose.addWidget(self.prose)
        ui.layout_since.addWidget(self.since)
        ui.layout_send.addWidget(self.sending)
        ui.tabs_report.setTabVisible(SINCE_TAB, False)
        ui.layout_list.setStretchFactor(ui.layout_table, 1)
        ui.layout_list.setStretchFactor(ui.label_none_made, 1)
        for fixed in (ui.frame_facts, ui.label_made):
            fixed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.table.show_model(self.model, self.memory, "papers")
        self.memory.attach_splitter("papers", ui.splitter_papers, shares=(2, 3))
        ui.layout_empty.setContentsMargins(2 * half, half, 2 * half, half)
        theme.set_role(ui.label_empty, "group")
        theme.set_role(ui.label_empty_next, "secondary")
        theme.set_role(ui.button_import, "primary")
        QWidget.setTabOrder(ui.combo_period, self.table)
        QWidget.setTabOrder(self.table, ui.button_open_made)
        QWidget.setTabOrder(ui.tabs_report, self.reader.view)

    def _connect(self) -> None:
        ui = self._ui
        self.period_choice.chosen.connect(self._on_period_chosen)
        self.composer.succeeded.connect(self._on_composed)
        self.composer.refused.connect(self._on_refused)
        self.composer.broke.connect(self._on_broke)
        self.table.record_chosen.connect(self._on_paper_chosen)
        self.table.record_opened.connect(self.commands.open_made)
        ui.button_open_made.clicked.connect(self._on_open_made_clicked)
        ui.button_save_made.clicked.connect(self._on_save_made_clicked)
        ui.button_send.clicked.connect(self._on_send_clicked)
        ui.button_since.clicked.connect(self._on_since_clicked)
        ui.button_import.clicked.connect(partial(self.page_asked_for.emit, "import"))
        ui.button_sample.clicked.connect(partial(self.page_asked_for.emit, "sample"))

    @property
    def period(self) -> Period | None:
        """The period whose report is shown."""
        return self.period_choice.period

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done with the report shown."""
        return self.commands.header if self.desk.plan else ()

    def reload(self) -> None:
        """Show the report that comes next for the plan at hand, and the papers made."""
        plan = self.desk.plan
        self._stale = False
        self._ui.stack_papers.setCurrentWidget(self._ui.widget_filled if plan else self._ui.widget_empty)
        self.actions_changed.emit()
        if plan is None:
            self.composer.stop()
            self._show_report(None)
            self.sentence_changed.emit("Chưa có kế hoạch trong tệp dữ liệu.")
            return
        self._offer_periods(plan)
        if not self.period_choice.key:
            self.period_choice.show(reporting_period(self.desk.data, plan=plan, today=self.desk.today))
        self._show_papers()
        self.compose()

    def _offer_periods(self, plan: Plan) -> None:
        self.period_choice.offer(plan.year, duties.requests(self.desk.data, plan=plan))

    def show_report(self, period_key: str) -> None:
        """Show the report of a round."""
        if self.period_choice.show_key(period_key):
            self.compose()

    def refresh(self, change: Change) -> None:
        """Follow the data: the list at once, the report where it is seen, else when the page is shown."""
        if change.concerns("request") and self.desk.plan:
            self._offer_periods(self.desk.plan)
        if change.concerns("document"):
            self._show_papers()
        if set(change.touched) - {"document", "attachment"}:
            self._stale = True
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible() and self.desk.plan:
            self.compose()

    def compose(self) -> None:
        """Compose the report of the chosen period from the data as they are now."""
        plan, key = self.desk.plan, self.period_choice.key
        if plan is None or not key:
            return
        self._stale = False
        data, today = self.desk.data, self.desk.today
        try:
            item = duties.collection(data, plan=plan, period_key=key, today=today)
            taken = reports.snapshot(data, plan=plan, period=item.period, today=today, request=item.request)
            words = prose.sections(data, plan=plan, period_key=key)
            wording, layout = wordings.in_force(data, today), layouts.in_force(data)
        except UserError as error:
            self._on_refused(error)
            return
        self._show_facts(taken, item.request)
        self.report = None
        self.commands.enable(ready=False)
        if not self.reader.view.sheets:
            self.reader.view.show_message(_PREPARING)
        self.composer.start(TITLE, partial(composed, taken, words, item.request, wording, layout))

    def _show_facts(self, taken: ReportSnapshot, request: AdHocRequest | None) -> None:
        data = self.desk.data
        due = office_deadline(events(data, plan=taken.plan, today=taken.written_on), taken.period)
        until = request_fact(taken, request) if request else deadline_fact(data, taken, due)
        self.facts.show_facts((figures_fact(taken), gaps_fact(taken), until))
        silent = len(silent_codes(taken))
        gaps = f"{silent} chỉ tiêu chưa đủ số liệu" if silent else "các chỉ tiêu đã đủ số liệu"
        counts = taken.counts
        what = request.title if request else name(taken.period)
        self.sentence_changed.emit(f"{what}: {counts.done}/{counts.total} nhiệm vụ hoàn thành, {gaps}.")

    def _show_report(self, report: Report | None) -> None:
        self.report = report
        self.commands.enable(ready=report is not None)
        if report is not None:
            self.reader.view.show_document(report.document)

    def _show_papers(self) -> None:
        chosen = self.table.current_record
        made = reports.documents(self.desk.data)
        self.model.show_records(made)
        self.table.setVisible(bool(made))
        for button in (self._ui.button_open_made, self._ui.button_save_made):
            button.setVisible(bool(made))
        self._on_paper_chosen(self.table.current_record)
        self._ui.label_none_made.setVisible(not made)
        if not (isinstance(chosen, Document) and self.table.choose(chosen.id)):
            self.table.choose_first()

    def printable(self) -> OfficialDocument | None:
        """Return the report shown."""
        return self.report.document if self.report else None

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose a paper made."""
        return kind == "document" and self.table.choose(record_id)

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor on the choice of the period."""
        self._ui.combo_period.setFocus()

    def _on_period_chosen(self, _period: object) -> None:
        self.compose()

    def _on_composed(self, draft: Draft) -> None:
        self._show_report(draft.report)
        self.prose.show_draft(draft)

    def _on_refused(self, error: UserError) -> None:
        self._show_report(None)
        self.reader.view.show_message(sentence(error))

    def _on_broke(self) -> None:
        self._show_report(None)
        self.reader.view.show_message("Chưa lập được bản xem trước của kỳ này.")

    def _on_paper_chosen(self, paper: Document | None) -> None:
        ui = self._ui
        sent = paper is not None and paper.status is DocumentStatus.SENT
        for button in (ui.button_open_made, ui.button_save_made):
            button.setEnabled(paper is not None)
        ui.button_open_made.setText("In &lại" if sent else "&Mở bằng Word")
        ui.button_open_made.setToolTip("Mở đúng tệp đã gửi bằng Word để in" if sent else "")
        ui.button_save_made.setText("&Lưu bản đã gửi…" if sent else "&Lưu bản thảo…")
        ui.button_send.setVisible(paper is not None and not sent)
        ui.button_since.setVisible(sent and bool(paper and paper.facts))
        self.sending.hide()

    def _on_send_clicked(self) -> None:
        paper = self.table.current_record
        if isinstance(paper, Document):
            self.sending.open_for(paper)

    def _on_sent(self) -> None:
        self.table.setFocus()

    def _on_since_clicked(self) -> None:
        paper = self.table.current_record
        if isinstance(paper, Document) and self.since.show_paper(paper):
            self._ui.tabs_report.setTabVisible(SINCE_TAB, True)
            self._ui.tabs_report.setCurrentIndex(SINCE_TAB)

    def _take_prose(self, section: str, text: str) -> None:
        plan, key = self.desk.plan, self.period_choice.key
        if plan is not None and key:
            write = partial(prose.set_section, self.desk.data, plan=plan, period_key=key)
            self.desk.perform(partial(write, section=section, text=text))

    def _copy_prose(self) -> None:
        plan, period = self.desk.plan, self.period
        if plan is None or period is None:
            return
        copy = partial(prose.copy_sections, self.desk.data, plan=plan, from_key=compared_with(period).key)
        change = self.desk.perform(partial(copy, to_key=period.key))
        if change is not None and not change.touched:
            self.desk.say("Kỳ trước chưa có lời văn nào, hoặc các mục của kỳ này đã có lời văn.")

    def take_pending(self) -> None:
        """Take the text that is being typed."""
        super().take_pending()
        self.prose.take_pending()

    def _on_open_made_clicked(self) -> None:
        self.commands.open_made(self.table.current_record)

    def _on_save_made_clicked(self) -> None:
        self.commands.save_made(self.table.current_record)
