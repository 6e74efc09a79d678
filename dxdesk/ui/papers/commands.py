"""What can be done on the page of papers: keep the report shown, take kept papers out again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.services import freezing, reports
from dxdesk.ui.papers.files import WORD_FILES, PaperFiles

if TYPE_CHECKING:
    from dxdesk.ui.papers.page import PapersPage


class PaperCommands(QObject):
    """The actions of the page; those of the report wait until it is composed."""

    def __init__(self, page: "PapersPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.files = PaperFiles(page, lambda: page.report)
        self.action_keep = QAction("Lập báo cáo", page)
        self.action_keep.triggered.connect(self.keep)
        self.action_keep.setToolTip("Giữ bản đang xem trong tệp dữ liệu, kèm tệp Word")
        self.header = (self.action_keep, *self.files.actions)
        self.enable(ready=False)

    def enable(self, *, ready: bool) -> None:
        """Offer the actions of the report, or take them back while there is none."""
        self.action_keep.setEnabled(ready)
        self.files.enable(ready=ready)

    def keep(self) -> None:
        """Keep the report shown as a paper made: one action, one undo."""
        report = self._page.report
        if report is None:
            return
        self._desk.perform(partial(reports.keep, self._desk.data, report, now=self._desk.now))
        self._page.table.choose_first()

    def open_made(self, paper: Document | None) -> None:
        """Open a copy of a paper made, as it was kept."""
        content = self._kept(paper)
        if paper is not None and content is not None:
            self.files.open(content, self._file_name(paper))

    def save_made(self, paper: Document | None) -> None:
        """Ask where and save a paper made, as it was kept."""
        content = self._kept(paper)
        if paper is not None and content is not None:
            self.files.save(content, self._file_name(paper), WORD_FILES)

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
