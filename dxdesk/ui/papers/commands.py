"""What can be done with a report: keep it, print it, take it to Word or PDF."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.services import freezing, reports
from dxdesk.ui import dialogs
from dxdesk.ui.desk import News
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.papers.opening import PassingCopies

if TYPE_CHECKING:
    from dxdesk.ui.papers.page import PapersPage

WORD_FILES = "Word (*.docx)"
PDF_FILES = "PDF (*.pdf)"
_NO_WORD = "Máy này chưa có chương trình mở được tệp Word. Hãy lưu tệp rồi mở ở máy khác."


class PaperCommands(QObject):
    """The actions of the page; those of the report wait until it is composed."""

    def __init__(self, page: "PapersPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self._copies = PassingCopies(page.desk.data.path.parent / "Mở bằng Word")
        self.action_keep = QAction("Lập báo cáo", page)
        self.action_keep.triggered.connect(self.keep)
        self.action_keep.setToolTip("Giữ bản đang xem trong tệp dữ liệu, kèm tệp Word")
        self.action_print = self._action("In…", Icon.PRINT, self.print_report)
        self.action_word = self._action("Lưu Word…", Icon.WORD, self.save_word)
        self.action_pdf = self._action("Lưu PDF…", Icon.PDF, self.save_pdf)
        self.action_open = self._action("Mở bằng Word", Icon.FOLDER_OPEN, self.open_word)
        self._menu = QMenu(page)
        self._menu.addActions([self.action_word, self.action_pdf, self.action_open])
        self.action_files = QAction("Lấy tệp", page)
        self.action_files.setMenu(self._menu)
        self.header = (self.action_keep, self.action_print, self.action_files)
        self.enable(ready=False)

    def _action(self, text: str, which: Icon, do: object) -> QAction:
        action = QAction(icon(which), text, self._page)
        action.triggered.connect(do)
        return action

    def enable(self, *, ready: bool) -> None:
        """Offer the actions of the report, or take them back while there is none."""
        for action in (*self.header, self.action_word, self.action_pdf, self.action_open):
            action.setEnabled(ready)

    def keep(self) -> None:
        """Keep the report shown as a paper made: one action, one undo."""
        report = self._page.report
        if report is None:
            return
        self._desk.perform(partial(reports.keep, self._desk.data, report, now=self._desk.now))
        self._page.table.choose_first()

    def print_report(self) -> None:
        """Print the report shown."""
        report = self._page.report
        if report is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._page, report.document)

    def save_word(self) -> None:
        """Ask where and save the report shown as .docx."""
        report = self._page.report
        if report is not None:
            self._save(reports.word_bytes(report.document), f"{report.file_stem}.docx", WORD_FILES)

    def save_pdf(self) -> None:
        """Ask where and save the report shown as PDF."""
        report = self._page.report
        if report is None:
            return
        from dxdesk.ui.paper.pdf import to_pdf

        try:
            content = to_pdf(report.document)
        except UserError as error:
            self._desk.refuse(error)
            return
        self._save(content, f"{report.file_stem}.pdf", PDF_FILES)

    def open_word(self) -> None:
        """Open a copy of the report shown in Word."""
        report = self._page.report
        if report is not None:
            self._open(reports.word_bytes(report.document), f"{report.file_stem}.docx")

    def open_made(self, paper: Document | None) -> None:
        """Open a copy of a paper made, as it was kept."""
        content = self._kept(paper)
        if paper is not None and content is not None:
            self._open(content, self._file_name(paper))

    def save_made(self, paper: Document | None) -> None:
        """Ask where and save a paper made, as it was kept."""
        content = self._kept(paper)
        if paper is not None and content is not None:
            self._save(content, self._file_name(paper), WORD_FILES)

    def _kept(self, paper: Document | None) -> bytes | None:
        if paper is None:
            return None
        try:
            sent = paper.status is DocumentStatus.SENT
            return (freezing.reprint if sent else reports.document_bytes)(self._desk.data, paper.id)
        except UserError as error:
            self._desk.refuse(error)
            return None

    def _file_name(self, paper: Document) -> str:
        return self._desk.data.attachments.name(paper.attachment_id or 0)

    def _save(self, content: bytes, name: str, kinds: str) -> None:
        page = self._page
        target = dialogs.ask_save_file(page, "Lưu văn bản", kinds, page.folder / name)
        if target is None:
            return
        try:
            saved = reports.save_copy(content, target)
        except UserError as error:
            self._desk.refuse(error)
            return
        page.memory.keep("papers/folder", str(saved.parent))
        self._desk.say(f"Đã lưu {saved}")

    def _open(self, content: bytes, name: str) -> None:
        try:
            opened = self._copies.open(content, name)
        except UserError as error:
            self._desk.refuse(error)
            return
        if opened is None:
            self._desk.told.emit(News(_NO_WORD, wrong=True))
            return
        self._desk.say(
            f"Đã mở bản sao {opened}. Sửa trong Word thì lưu vào tệp này; bản trong dxdesk không đổi."
        )
