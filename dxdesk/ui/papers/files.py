"""What can be done with the paper shown: print it, take it to Word or PDF, open it, have it judged."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.errors import UserError
from dxdesk.services import reports
from dxdesk.ui import dialogs
from dxdesk.ui.desk import News
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.page import Page
from dxdesk.ui.papers.opening import PassingCopies

WORD_FILES = "Word (*.docx)"
PDF_FILES = "PDF (*.pdf)"
_FOLDER_KEY = "papers/folder"
_NO_WORD = "Máy này chưa có chương trình mở được tệp Word. Hãy lưu tệp rồi mở ở máy khác."


class Composed(Protocol):
    """A paper as content and the name of its files, without an ending."""

    @property
    def document(self) -> OfficialDocument:
        """The paper."""

    @property
    def file_stem(self) -> str:
        """The name of its files."""


class PaperFiles(QObject):
    """The actions of a page that shows a paper; they wait until it is composed."""

    def __init__(self, page: Page, shown: Callable[[], Composed | None]) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self._shown = shown
        self._copies = PassingCopies(page.desk.data.path.parent / "Mở bằng Word")
        self.action_print = self._action("In…", Icon.PRINT, self.print_paper)
        self.action_word = self._action("Lưu Word…", Icon.WORD, self.save_word)
        self.action_pdf = self._action("Lưu PDF…", Icon.PDF, self.save_pdf)
        self.action_open = self._action("Mở bằng Word", Icon.FOLDER_OPEN, self.open_word)
        self.action_check = self._action("Kiểm tra thể thức", Icon.PAGE_LAYOUT, self.check)
        menu = QMenu(page)
        menu.addActions([self.action_word, self.action_pdf, self.action_open])
        menu.addSeparator()
        menu.addAction(self.action_check)
        self.action_files = QAction("Lấy tệp", page)
        self.action_files.setMenu(menu)
        self.actions = (self.action_print, self.action_files)
        self.enable(ready=False)

    def _action(self, text: str, which: Icon, do: object) -> QAction:
        action = QAction(icon(which), text, self._page)
        action.triggered.connect(do)
        return action

    def enable(self, *, ready: bool) -> None:
        """Offer the actions, or take them back while there is no paper."""
        inner = (self.action_word, self.action_pdf, self.action_open, self.action_check)
        for action in (*self.actions, *inner):
            action.setEnabled(ready)

    @property
    def folder(self) -> Path:
        """Where files are suggested to be saved."""
        kept = self._page.memory.text(_FOLDER_KEY)
        return Path(kept) if kept and Path(kept).is_dir() else self._desk.data.path.parent

    def print_paper(self) -> None:
        """Print the paper shown."""
        shown = self._shown()
        if shown is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._page, shown.document)

    def save_word(self) -> None:
        """Ask where and save the paper shown as .docx."""
        shown = self._shown()
        if shown is not None:
            self.save(reports.word_bytes(shown.document), f"{shown.file_stem}.docx", WORD_FILES)

    def save_pdf(self) -> None:
        """Ask where and save the paper shown as PDF."""
        shown = self._shown()
        if shown is None:
            return
        from dxdesk.ui.paper.pdf import to_pdf

        try:
            content = to_pdf(shown.document)
        except UserError as error:
            self._desk.refuse(error)
            return
        self.save(content, f"{shown.file_stem}.pdf", PDF_FILES)

    def open_word(self) -> None:
        """Open a copy of the paper shown in Word."""
        shown = self._shown()
        if shown is not None:
            self.open(reports.word_bytes(shown.document), f"{shown.file_stem}.docx")

    def check(self) -> None:
        """Hand the paper shown to the page Kiểm tra thể thức."""
        shown = self._shown()
        if shown is not None:
            content = reports.word_bytes(shown.document)
            self._page.check_asked_for.emit(content, f"{shown.file_stem}.docx")

    def save(self, content: bytes, name: str, kinds: str) -> None:
        """Ask where and save a file; the folder is suggested the next time."""
        target = dialogs.ask_save_file(self._page, "Lưu văn bản", kinds, self.folder / name)
        if target is None:
            return
        try:
            saved = reports.save_copy(content, target)
        except UserError as error:
            self._desk.refuse(error)
            return
        self._page.memory.keep(_FOLDER_KEY, str(saved.parent))
        self._desk.say(f"Đã lưu {saved}")

    def open(self, content: bytes, name: str) -> None:
        """Open a copy of a .docx in Word and tell where it lies."""
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
