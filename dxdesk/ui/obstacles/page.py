"""The page Khó khăn, vướng mắc: what is in the way, whom it waits on, what was decided."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.services import obstacle_papers, obstacles
from dxdesk.ui.desk import Desk
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.obstacles.tab import ObstaclesTab
from dxdesk.ui.obstacles.words import NO_PLAN, sentence
from dxdesk.ui.page import Page

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument


class ObstaclesPage(Page):
    """Difficulties and initiatives of the plan at hand."""

    title, icon, key = "Khó khăn, vướng mắc", Icon.OBSTACLES, "obstacles"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.tab = ObstaclesTab(desk, memory, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tab)
        self.action_add = QAction(icon(Icon.ADD), "Thêm khó khăn", self)
        self.action_take = QAction(icon(Icon.IMPORT), "Ghi nhận từ tiến độ", self)
        self.action_proposal = QAction(icon(Icon.WORD), "Lập tờ trình", self)
        self.action_take.setToolTip("Ghi nhận các khó khăn đã chọn trong tiến độ, hoặc tất cả khi chưa chọn")
        self.action_proposal.setToolTip(
            "Lập tờ trình Giám đốc từ các dòng đã chọn (Ctrl, Shift để chọn nhiều)"
        )
        self._connect()

    def _connect(self) -> None:
        for action, slot in (
            (self.action_add, self._on_add_triggered),
            (self.action_take, self.take_over),
            (self.action_proposal, self.make_proposal),
        ):
            action.triggered.connect(slot)
        self.tab.counted.connect(self._tell)
        self.tab.entry.take_wanted.connect(self.take_over)
        for panel in (self.tab.noted, self.tab.entry):
            panel.task_wanted.connect(self._on_task_wanted)
        self.tab.noted.ui.button_close.clicked.connect(self.close_chosen)
        self.tab.noted.ui.button_delete.clicked.connect(self.delete_chosen)
        self.tab.noted.document_wanted.connect(self._on_document_wanted)
        self.tab.view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done."""
        return (self.action_add, self.action_take, self.action_proposal)

    def reload(self) -> None:
        """Show the plan at hand from the beginning."""
        self.tab.reload()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        self.tab.refresh(change)

    def _tell(self) -> None:
        there = self.desk.plan is not None
        self.sentence_changed.emit(sentence(self.tab.rows, len(self.tab.unnoted)) if there else NO_PLAN)
        self.action_add.setEnabled(there)
        self.action_take.setEnabled(bool(self.tab.unnoted))
        self._on_selection_changed()

    def _on_selection_changed(self, *_: object) -> None:
        self.action_proposal.setEnabled(bool(self.tab.chosen_ids()))

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter."""
        self.tab.start_filter()

    def printable(self) -> "OfficialDocument | None":
        """Return the list of the noted lines that are seen."""
        plan = self.desk.plan
        if plan is None:
            return None
        from dxdesk.services.followed_prints import obstacles_printed

        seen = [line.row for line in self.tab.model.records() if line.row is not None]
        return obstacles_printed(self.desk.data, seen, plan=plan, today=self.desk.today)

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose something noted, the filters taken away where they hide it."""
        if kind != "obstacle":
            return False
        key = f"noted:{record_id}"
        if not self.tab.choose(key):
            self.tab.show_everything()
        return self.tab.choose(key)

    def take_over(self) -> None:
        """Note what is chosen of the progress, or all that is offered."""
        plan, wanted = self.desk.plan, self.tab.chosen_entries()
        if plan is not None and wanted:
            work = partial(obstacles.take_over, self.desk.data, plan=plan, progress_ids=wanted)
            self.desk.perform(work)

    def make_proposal(self) -> None:
        """Keep a tờ trình of the chosen ones and go on with it where papers are written."""
        plan = self.desk.plan
        if plan is None:
            return
        self.take_pending()
        made = self.desk.perform(
            partial(
                obstacle_papers.keep,
                self.desk.data,
                plan=plan,
                obstacle_ids=self.tab.chosen_ids(),
                now=self.desk.now,
                today=self.desk.today,
            )
        )
        if made is not None:
            self.asked_for.emit("draft", max(made.ids("document")))

    def close_chosen(self) -> None:
        """Close the chosen ones today."""
        self.take_pending()
        work = partial(
            obstacles.close, self.desk.data, obstacle_ids=self.tab.chosen_ids(), day=self.desk.today
        )
        self.desk.perform(work)

    def _on_add_triggered(self) -> None:
        self.take_pending()
        self.tab.add_record()

    def delete_chosen(self) -> None:
        """Delete what is chosen; what came from the progress is offered again."""
        self.take_pending()
        if self.tab.chosen_ids():
            self.tab.delete_record()

    def _on_task_wanted(self, task_id: int) -> None:
        self.asked_for.emit("task", task_id)

    def _on_document_wanted(self, document_id: int) -> None:
        self.asked_for.emit("document", document_id)
