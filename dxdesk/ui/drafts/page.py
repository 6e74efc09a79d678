"""The page Soạn văn bản: a draft's fields at the left, the paper as it will be printed at the right."""

from functools import partial

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.services import paper_prefill, papers, register, reports
from dxdesk.services.papers import PaperDraft
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.drafts.composing import Made, composed
from dxdesk.ui.drafts.draft_form import DraftForm
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_drafts_page import Ui_DraftsPage
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.page import Page
from dxdesk.ui.paper.reader import PaperReader
from dxdesk.ui.papers.files import PaperFiles
from dxdesk.ui.papers.sending import PaperSending

CONCERNS = ("document", "office", "plan", "wording_text", "document_link")
_TITLE = "Đang lập bản xem trước"


class DraftsPage(Page):
    """Begin a paper of any kind, fill its fields in, see it; every field is kept when it is left."""

    title, icon, key = "Soạn văn bản", Icon.EDIT, "drafts"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.made: Made | None = None
        self._paper: Document | None = None
        self._stale = False
        self._ui = Ui_DraftsPage()
        self._ui.setupUi(self)
        self.form = DraftForm(desk, self._take, self)
        self.reader = PaperReader(self)
        self.sending = PaperSending(desk, self._on_sent, self)
        self.composer = LatestWork(self)
        self.choice = ChoiceField(self._ui.combo_drafts, self._on_chosen)
        self.files = PaperFiles(self, lambda: self.made)
        self.action_new = QAction(icon(Icon.ADD), "Soạn mới", self)
        self.action_new.setToolTip("Bắt đầu một văn bản; các ô được điền sẵn từ số liệu")
        self.action_new.setMenu(self._kinds_menu())
        self._lay_out()
        self._connect()

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for key, kind in PAPER_KINDS.items():
            menu.addAction(kind.name).triggered.connect(partial(self.begin, key))
        return menu

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.inset(ui.layout_filled)
        ui.layout_left.setSpacing(half)
        ui.layout_form.addWidget(self.form)
        ui.layout_send.addWidget(self.sending)
        ui.layout_preview.addWidget(self.reader)
        ui.splitter_drafts.setHandleWidth(2 * half)
        self.memory.attach_splitter("drafts", ui.splitter_drafts, shares=(2, 3))
        theme.set_role(ui.frame_form, "card")
        theme.set_role(ui.label_empty, "group")
        theme.set_role(ui.label_empty_next, "secondary")
        ui.layout_empty.setContentsMargins(2 * half, half, 2 * half, half)
        ui.button_delete.setIcon(icon(Icon.DELETE))

    def _connect(self) -> None:
        ui = self._ui
        ui.button_send.clicked.connect(self._on_send_clicked)
        ui.button_delete.clicked.connect(self._on_delete_clicked)
        self.composer.succeeded.connect(self._on_composed)
        self.composer.refused.connect(self._on_refused)
        self.composer.broke.connect(partial(self.reader.view.show_message, "Chưa lập được bản xem trước."))

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer a new paper, and the files of the one shown."""
        return (self.action_new, *self.files.actions) if self.desk.plan else ()

    def reload(self) -> None:
        """Show the drafts of the data, the newest one open."""
        self._show_drafts()
        self.actions_changed.emit()

    def refresh(self, change: Change) -> None:
        """Follow the data: at once where the page is seen, else when it is shown."""
        if change.concerns(*CONCERNS):
            self._stale = True
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self._show_drafts()

    def begin(self, key: str) -> None:
        """Begin a paper of a kind, filled from the data, and keep it as a draft."""
        plan = self.desk.plan
        if plan is None:
            return
        self.take_pending()

        def work() -> Change:
            draft = papers.new_draft(self.desk.data, key, plan, self.desk.today)
            return papers.keep(self.desk.data, draft, self.desk.now)

        change = self.desk.perform(work)
        if change is not None:
            self.show_record("document", max(change.ids("document")))
            self.form.start()

    def _drafts(self) -> list[Document]:
        return [
            paper
            for paper in reports.documents(self.desk.data)
            if paper.status is DocumentStatus.DRAFT and papers.is_written(paper)
        ]

    def _show_drafts(self) -> None:
        self._stale = False
        found, ui = self._drafts(), self._ui
        self.choice.offer([(paper.title, paper.id) for paper in found])
        known = self._paper.id if self._paper else 0
        self._paper = next((paper for paper in found if paper.id == known), found[0] if found else None)
        ui.stack_drafts.setCurrentWidget(ui.widget_filled if self._paper else ui.widget_empty)
        self.sentence_changed.emit(_sentence(len(found)))
        self.files.enable(ready=False)
        if self._paper is None:
            self.made = None
            return
        self.choice.show_value(self._paper.id)
        self._show_draft()

    def _show_draft(self) -> None:
        if self._paper is None:
            return
        try:
            draft = papers.draft_of(self.desk.data, self._paper.id)
        except UserError as error:
            self._on_refused(error)
            return
        plan = self.desk.plan
        offered = paper_prefill.signers(draft.kind, draft.head.office, plan, draft.wording) if plan else ()
        self.form.show_draft(draft, offered)
        self.made = None
        if papers.problems(draft):
            self.composer.stop()
            self._ask_for_rest(draft)
        else:
            self.composer.start(_TITLE, partial(composed, draft))

    def _ask_for_rest(self, draft: PaperDraft) -> None:
        try:
            papers.check_complete(draft)
        except UserError as error:
            self.reader.view.show_message(f"Điền nốt để xem bản in: {error.data['labels']}.")

    def _take(self, draft: PaperDraft) -> None:
        """Keep a changed draft: one action, one undo."""
        if self._paper is not None:
            self.desk.perform(partial(papers.revise, self.desk.data, self._paper.id, draft))

    def _on_composed(self, made: Made) -> None:
        self.made = made
        self.files.enable(ready=True)
        self.reader.view.show_document(made.document)

    def _on_refused(self, error: UserError) -> None:
        self.made = None
        self.reader.view.show_message(sentence(error))

    def _on_chosen(self, document_id: object) -> None:
        self.take_pending()
        if isinstance(document_id, int):
            self.show_record("document", document_id)

    def show_record(self, kind: str, record_id: int) -> bool:
        """Open a draft; False for what is none."""
        paper = next((paper for paper in self._drafts() if paper.id == record_id), None)
        if kind not in ("document", "draft") or paper is None:
            return False
        self._paper = paper
        self.sending.hide()
        self._show_drafts()
        return True

    def printable(self) -> OfficialDocument | None:
        """Return the paper shown."""
        return self.made.document if self.made else None

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor on the choice of the draft."""
        self._ui.combo_drafts.setFocus()

    def take_pending(self) -> None:
        """Take the field that is being typed in."""
        super().take_pending()
        self.form.commit()

    def _on_send_clicked(self) -> None:
        self.take_pending()
        if self._paper is not None and self.form.draft is not None:
            self.sending.open_for(self._paper)

    def _on_delete_clicked(self) -> None:
        self.take_pending()
        paper = self._paper
        if paper is not None:
            self.desk.perform(partial(register.delete_draft, self.desk.data, paper.id))

    def _on_sent(self) -> None:
        self.desk.say("Đã ghi nhận đã gửi. Văn bản nằm ở trang Văn bản và trong sổ văn bản.")


def _sentence(count: int) -> str:
    if not count:
        return "Không có văn bản nào đang soạn."
    return f"{count} văn bản đang soạn; mỗi ô được giữ ngay khi rời ô."
