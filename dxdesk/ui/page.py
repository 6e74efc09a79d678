"""What every page of the window is: a title, a sentence, actions, and the ability to refresh."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument


class Page(QWidget):
    """A page of the window. The frame shows its title, sentence and actions and calls the methods below.

    A page is built when it is first shown; ``reload`` is then called once, and again when another plan is
    taken to hand; ``refresh`` follows every change while it has been built.
    """

    title: ClassVar[str]
    icon: ClassVar[Icon]
    key: ClassVar[str]  # stable name in the memory of the window and in pictures: "tasks"

    sentence_changed = Signal(str)
    actions_changed = Signal()
    asked_for = Signal(
        str, int
    )  # another record is wanted: its kind ("task", "indicator", "document") and id
    page_asked_for = Signal(str)  # another page is wanted: its key
    report_asked_for = Signal(str)  # the report of a round is wanted: the key of its period or request
    check_asked_for = Signal(bytes, str)  # the referee is wanted: a .docx and what it is called

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.memory = memory

    def inset(self, layout: QLayout) -> None:
        """Give a layout the distances that a page keeps from the frame: below the title's left edge."""
        half = theme.half_line(self)
        layout.setContentsMargins(2 * half, 0, 2 * half, half)

    def header_actions(self) -> tuple[QAction, ...]:
        """Return the actions at the right of the title; the first is the primary one."""
        return ()

    def reload(self) -> None:
        """Show the plan at hand from the beginning."""

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor where one searches (Ctrl+F)."""

    def printable(self) -> "OfficialDocument | None":
        """Return what Ctrl+P prints on this page; None where there is nothing to print."""
        return None

    def show_record(self, kind: str, record_id: int) -> bool:  # noqa: ARG002  # for pages that hold records
        """Choose a record; False where this page does not hold its kind."""
        return False

    def show_report(self, period_key: str) -> None:
        """Show the report of a round; for the page that composes reports."""

    def check_paper(self, content: bytes, name: str) -> None:
        """Judge a paper of another page; for the page of the referee."""

    def take_pending(self) -> None:
        """Take the field that is being typed in, as leaving it would: before undo, switching and closing."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
