"""The papers about a record, as links in its panel; nothing is shown where there are none."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dxdesk.domain.register import Direction, RegisterRow
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme

CONCERNS = ("document", "incoming", "document_link")
_MOST = 12
_KEYS = {Direction.OUT: "document", Direction.DRAFT: "document", Direction.IN: "incoming"}


class PapersAbout(QWidget):
    """A heading and a line for each paper; a line is a link that a mouse and the keyboard can follow."""

    paper_asked_for = Signal(str, int)  # kind of the record ("document", "incoming") and its id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel("Văn bản liên quan", self)
        self.links = QLabel(self)
        self.links.setTextFormat(Qt.TextFormat.RichText)
        self.links.setWordWrap(True)
        self.links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.links.setAccessibleName("Văn bản liên quan")
        self.links.linkActivated.connect(self._on_link_activated)
        self.heading.setBuddy(self.links)
        layout.addWidget(self.heading)
        layout.addWidget(self.links)
        self.hide()

    def show_papers(self, papers: Sequence[RegisterRow]) -> None:
        """Show the papers about a record, latest first."""
        lines = [_link(paper) for paper in papers[:_MOST]]
        if len(papers) > _MOST:
            lines.append(f"và {len(papers) - _MOST} văn bản khác trong sổ văn bản")
        self.links.setText("<br>".join(lines))
        self.setVisible(bool(papers))

    def _on_link_activated(self, target: str) -> None:
        kind, _, record_id = target.partition(":")
        self.paper_asked_for.emit(kind, int(record_id))


def _link(paper: RegisterRow) -> str:
    day = paper.sorted_day
    number = paper.numbered or "dự thảo"
    when = f", {format_date(day)}" if day else ""
    style = f"color: {theme.ACCENT}; text-decoration: none"
    words = f"{escape(paper.title)} ({escape(number)}{when})"
    return f'<a href="{_KEYS[paper.direction]}:{paper.record_id}" style="{style}">{words}</a>'
