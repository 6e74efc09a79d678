"""The page that takes a plan in: reading, reviewing, and one action at the end."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.errors import UserError
from dxdesk.services import plans
from dxdesk.ui import dialogs, theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_import_page import Ui_ImportPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.page import Page
from dxdesk.ui.plan_import.review_panel import ReviewPanel
from dxdesk.ui.plan_import.source_view import SourceView
from dxdesk.ui.plan_import.words import outcome_words
from dxdesk.ui.work import Progress

PASTED = "văn bản dán vào"
_NEXT = (
    "Dữ liệu giữ nguyên, chưa có gì được ghi. Hãy chọn bản Word hoặc văn bản của kế hoạch đã ký, "
    "hoặc mở tệp, chép toàn văn rồi dán vào đây."
)


def read_file(path: Path, progress: Progress) -> PlanDraft:
    """Read a plan from a file beside the window."""
    progress.tell(0, "đọc tệp và nhận ra các mục")
    draft = plans.read(path)
    progress.tell(100)
    return draft


def read_text(text: str, progress: Progress) -> PlanDraft:
    """Read a plan from pasted text beside the window."""
    progress.tell(0, "nhận ra các mục")
    draft = plans.read_pasted(text)
    progress.tell(100)
    return draft


class ImportPage(Page):
    """Shows what is being done: text to paste, reading, a refusal, or the review."""

    title = "Nhập kế hoạch"
    icon = Icon.IMPORT
    key = "import"

    finished = Signal(bool)  # whether a plan was written

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.origin = ""
        self.panel: ReviewPanel | None = None
        self._ui = Ui_ImportPage()
        self._ui.setupUi(self)
        self.source = SourceView(self)
        self._ui.layout_source.addWidget(self.source)
        self._ui.label_source.setBuddy(self.source)
        self.reading = LatestWork(self)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        for layout in (ui.layout_paste, ui.layout_reading, ui.layout_refused, ui.layout_review):
            layout.setContentsMargins(2 * half, half, 2 * half, half)
            layout.setSpacing(half)
        for layout in (ui.layout_items, ui.layout_names, ui.layout_problems):
            layout.setContentsMargins(0, half, 0, 0)
        ui.layout_fields.setContentsMargins(0, 0, 0, 0)
        ui.bar_reading.setRange(0, 0)
        ui.bar_reading.setTextVisible(False)
        for label in (ui.label_reading, ui.label_refused):
            theme.set_role(label, "group")
        for label in (ui.label_paste_note, ui.label_refused_next, ui.label_names):
            theme.set_role(label, "secondary")
        for button in (ui.button_import, ui.button_read, ui.button_other):
            theme.set_role(button, "primary")
        ui.layout_bottom.setStretchFactor(ui.label_outcome, 1)
        ui.splitter_import.setHandleWidth(2 * half)
        ui.splitter_items.setHandleWidth(half)
        self.memory.attach_splitter("import", ui.splitter_import, shares=(2, 3))
        self.memory.attach_splitter("import/items", ui.splitter_items, shares=(3, 4))
        QWidget.setTabOrder(self.source, ui.tabs_found)

    def _connect(self) -> None:
        ui = self._ui
        self.reading.succeeded.connect(self._on_read)
        self.reading.refused.connect(self._on_refused)
        self.reading.broke.connect(self._on_broke)
        ui.button_read.clicked.connect(self._on_read_clicked)
        ui.button_stop.clicked.connect(self._on_stop_clicked)
        ui.button_other.clicked.connect(partial(self.page_asked_for.emit, "import"))
        ui.button_other_paste.clicked.connect(self._on_other_paste_clicked)
        for button in (ui.button_cancel, ui.button_paste_cancel, ui.button_refused_cancel):
            button.clicked.connect(self._on_cancel_clicked)
        ui.button_import.clicked.connect(self.import_plan)

    def start_file(self, path: Path) -> None:
        """Read a file and open its review; an open one with corrections is not thrown away unasked."""
        if self._may_leave():
            self.origin = path.name
            self._start(f"Đang đọc {path.name}…", partial(read_file, path))

    def start_text(self, text: str) -> None:
        """Read a text and open its review; without one, ask for it here."""
        if not self._may_leave():
            return
        self.origin = PASTED
        if text.strip():
            self._start("Đang đọc văn bản…", partial(read_text, text))
            return
        self._close_review()
        self._ui.edit_paste.setPlainText(QApplication.clipboard().text())
        self._show("Dán toàn văn kế hoạch rồi bấm Đọc kế hoạch.", self._ui.widget_paste)
        self._ui.edit_paste.setFocus()

    def _may_leave(self) -> bool:
        if self.panel is None or not self.panel.review.edited:
            return True
        text = "Những chỗ đã sửa trong phần đang xem lại sẽ mất. Tệp dữ liệu và văn bản gốc giữ nguyên."
        return dialogs.ask_confirm(self, "Kế hoạch đang xem lại", text, verb="Bỏ phần đã sửa")

    def _start(self, words: str, job: partial[PlanDraft]) -> None:
        self._close_review()
        self._ui.label_reading.setText(words)
        self._show("Đọc ở bên cạnh; chưa có gì được ghi.", self._ui.widget_reading)
        self.reading.start(words, job)

    def _show(self, words: str, state: QWidget) -> None:
        self._ui.stack_import.setCurrentWidget(state)
        self.sentence_changed.emit(words)

    def _on_read(self, draft: PlanDraft) -> None:
        if not draft.is_plan:
            self._on_refused(UserError("plan.not_a_plan", reason=draft.reason))
            return
        self.panel = ReviewPanel(self._ui, self.desk, self.memory, self.source, draft)
        self.panel.changed.connect(self._show_outcome)
        self._ui.tabs_found.setCurrentIndex(0)
        self._show_outcome()
        self._show(f"{self.origin}: xem lại từng mục; chưa có gì được ghi.", self._ui.widget_review)
        self._ui.tree_items.setFocus()

    def _on_refused(self, error: UserError) -> None:
        self._show_refusal(sentence(error))

    def _on_broke(self) -> None:
        self._show_refusal("dxdesk gặp lỗi khi đọc văn bản này.")

    def _show_refusal(self, reason: str) -> None:
        self._close_review()
        self._ui.label_reason.setText(reason)
        self._ui.label_refused_next.setText(_NEXT)
        self._show(f"{self.origin}: chưa nhập được.", self._ui.widget_refused)
        self._ui.button_other.setFocus()

    def _show_outcome(self) -> None:
        if self.panel is None:
            return
        year = self.panel.review.year(self.desk.today)
        self._ui.button_import.setText(f"&Nhập kế hoạch năm {year}")
        taken = any(plan.year == year for plan in self.desk.data.plans.all())
        self._ui.button_import.setEnabled(not taken)
        if taken:
            self._tell(sentence(UserError("plan.year_taken", year=year)))
            return
        theme.set_role(self._ui.label_outcome, "secondary")
        self._ui.label_outcome.setText(f"Sẽ nhập {outcome_words(self.panel.review.result())}.")

    def _tell(self, words: str) -> None:
        theme.set_role(self._ui.label_outcome, "error")
        self._ui.label_outcome.setText(words)

    def import_plan(self) -> None:
        """Write the reviewed plan: one action, one undo."""
        if self.panel is None:
            return
        self.take_pending()
        year = self.panel.review.year(self.desk.today)
        work = self.panel.save(self.origin)
        if self.desk.perform(work, teller=self._tell) is None:
            return
        self._close_review()
        if self.desk.plan is None or self.desk.plan.year != year:
            self.desk.choose_year(year)
        self.finished.emit(True)

    def _close_review(self) -> None:
        if self.panel is not None:
            self.panel.take_away()
            self.panel = None

    def _on_read_clicked(self) -> None:
        text = self._ui.edit_paste.toPlainText()
        if text.strip():
            self._start("Đang đọc văn bản…", partial(read_text, text))

    def _on_other_paste_clicked(self) -> None:
        self.start_text("")

    def _on_stop_clicked(self) -> None:
        self.reading.stop()
        self.finished.emit(False)

    def _on_cancel_clicked(self) -> None:
        if self._may_leave():
            self._close_review()
            self.finished.emit(False)
