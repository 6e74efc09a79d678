"""What a report would say otherwise today than when it was sent."""

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from dxdesk.documents.sent_words import change_lines
from dxdesk.domain.document import Document
from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import format_date
from dxdesk.services import freezing, wordings
from dxdesk.ui.desk import Desk


class SinceView(QTextBrowser):
    """A sentence for each figure that has changed since a report was sent."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setOpenLinks(False)
        self.setAccessibleName("Thay đổi so với báo cáo đã gửi")

    def show_paper(self, paper: Document) -> bool:
        """Show what has changed since a paper was sent; False where that cannot be told."""
        try:
            changes = freezing.changed_since(self._desk.data, paper.id, today=self._desk.today)
        except UserError as error:
            self._desk.refuse(error)
            return False
        day = format_date(paper.issued_on) if paper.issued_on else ""
        head = f"{paper.title}, số {paper.number}/{paper.symbol} ngày {day}"
        wording = wordings.in_force(self._desk.data, self._desk.today)
        lines = "".join(f"<li>{escape(line)}</li>" for line in change_lines(changes, wording))
        count = f"{len(changes)} thay đổi từ khi gửi:" if changes else ""
        self.setHtml(f"<p><b>{escape(head)}</b></p><p>{count}</p><ul>{lines}</ul>")
        return True
