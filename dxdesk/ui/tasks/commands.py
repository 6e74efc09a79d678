"""What can be done with tasks on their page, by buttons, keys and the context menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from dxdesk.domain.change import Change
from dxdesk.services import tasks
from dxdesk.services.tasks import Shared
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.tasks.listing import COLUMNS, TaskLine
from dxdesk.ui.tasks.table import TasksView

if TYPE_CHECKING:
    from dxdesk.ui.tasks.page import TasksPage

NEW_TITLE = "Nhiệm vụ mới"
_FILLED_BY_COLUMN = {
    "leads": Shared.LEADS,
    "coordinators": Shared.COORDINATORS,
    "person": Shared.PERSON,
    "phrase": Shared.TIME,
    "due": Shared.TIME,
}


class TaskCommands(QObject):
    """The actions of the page of tasks."""

    def __init__(self, page: "TasksPage") -> None:
        super().__init__(page)
        self._page = page
        self.progress = self._action("Cập nhật tiến độ", Icon.EDIT, "Ctrl+Return", self._on_progress)
        self.add = self._action("Thêm nhiệm vụ", Icon.ADD, "Insert", self.add_task)
        self.add_child = self._action("Thêm việc con", Icon.ADD, "Shift+Insert", self._on_add_child)
        self.rename_here = self._action("Sửa tên", Icon.EDIT, "F2", self._on_rename)
        self.fill = self._action("Điền xuống các dòng đang chọn", Icon.COPY, "Ctrl+D", self._on_fill)
        self.delete = self._action("Xóa", Icon.DELETE, "Delete", self._on_delete)
        page.addAction(self.progress)
        self.progress.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _action(self, text: str, which: Icon, keys: str, done: Callable[[], object]) -> QAction:
        action = QAction(icon(which), text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._take_title)
        action.triggered.connect(done)
        return action

    def _take_title(self) -> None:
        self._page.table.take_title()

    @property
    def header(self) -> tuple[QAction, ...]:
        """The buttons at the right of the title."""
        return (self.progress, self.add, self.add_child, self.delete)

    def attach(self, table: TasksView) -> None:
        """Give the table its keys and its context menu."""
        self.add.setText("Thêm nhiệm vụ")
        table.addActions([self.progress, self.rename_here, self.fill, self.add, self.add_child, self.delete])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def enable(self, *, plan: bool, chosen: bool) -> None:
        """Offer only what can be done."""
        self.add.setEnabled(plan)
        for action in (self.progress, self.add_child, self.rename_here, self.fill, self.delete):
            action.setEnabled(chosen)

    def rename(self, task_id: int, title: str) -> None:
        """Give a task a new title; a refusal stands in the message line."""

        def work() -> Change:
            return tasks.rename(self._page.desk.data, task_id=task_id, title=title)

        self._page.desk.perform(work)

    def add_task(self) -> None:
        """Add a task at the end and let its title be typed."""
        self._add(None)

    def _on_add_child(self) -> None:
        state = self._page.chosen
        if state is not None:
            self._add(state.task.id)

    def _add(self, parent_id: int | None) -> None:
        page = self._page
        plan = page.desk.plan
        if plan is None:
            return

        def work() -> Change:
            return tasks.add(page.desk.data, plan_id=plan.id, title=NEW_TITLE, parent_id=parent_id)

        change = page.desk.perform(work)
        if change is not None:
            page.choose(max(change.ids("task")))
            page.table.setFocus()
            page.table.edit_title()

    def _on_progress(self) -> None:
        self._page.show_chosen()
        self._page.editor.start_progress()

    def _on_rename(self) -> None:
        self._page.table.edit_title()

    def _on_delete(self) -> None:
        page = self._page
        chosen = tuple(line.id for line in page.table.selected_records() if isinstance(line, TaskLine))
        if not chosen:
            return

        def work() -> Change:
            return tasks.delete_several(page.desk.data, task_ids=chosen)

        page.desk.perform(work)

    def _on_fill(self) -> None:
        page = self._page
        what = _FILLED_BY_COLUMN.get(COLUMNS[max(page.table.currentIndex().column(), 0)].key)
        ids = [line.id for line in page.table.selected_records() if isinstance(line, TaskLine)]
        if what is None or len(ids) < 2:
            page.desk.say(
                "Ctrl+D: chọn từ hai dòng trở lên, đặt con trỏ ở cột Đầu mối, Phối hợp, Thời gian hoặc Hạn; "
                "giá trị của dòng trên cùng được điền xuống."
            )
            return
        kind = what

        def work() -> Change:
            return tasks.fill_down(page.desk.data, what=kind, from_id=ids[0], to_ids=tuple(ids[1:]))

        page.desk.perform(work)
