"""The page Câu chữ mẫu: the sentences that papers say over and over, in the office's own words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.services import wordings
from dxdesk.ui.desk import Desk
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.wording.sentences_tab import SentencesTab


class WordingPage(Page):
    """All sentences in one list; a changed one holds from a day on."""

    title, icon, key = "Câu chữ mẫu", Icon.EDIT, "wording"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.tab = SentencesTab(desk, memory, self)
        layout.addWidget(self.tab)

    def reload(self) -> None:
        """Show everything from the beginning."""
        self.tab.reload()
        self._tell()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        self.tab.refresh(change)
        if change.concerns(*self.tab.kinds):
            self._tell()

    def _tell(self) -> None:
        every = wordings.sentences(self.desk.data, self.desk.today)
        own = sum(found.changed for found in every)
        changed = f"{own} câu đã sửa theo cơ quan" if own else "đang dùng câu mặc định"
        self.sentence_changed.emit(f"{len(every)} câu; {changed}. Văn bản đã gửi không đổi theo.")

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter."""
        self.tab.start_filter()
