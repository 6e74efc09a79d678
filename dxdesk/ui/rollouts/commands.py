"""What can be done with roll-outs: add one, add units to it, take rows out, delete it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dxdesk.domain.change import Change
from dxdesk.domain.rollout import Rollout
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party
from dxdesk.services import rollout_cells, rollouts
from dxdesk.services.in_force import name_book
from dxdesk.services.rollout_cells import RolloutCell, RowField
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.unit_picker import UnitPicker

if TYPE_CHECKING:
    from dxdesk.ui.rollouts.page import RolloutsPage

NEW_TITLE = "Nội dung triển khai mới"
NEW_STATES = ("chuẩn bị", "thực hiện", "hoàn thành")


class RolloutCommands(QObject):
    """The actions of the page."""

    def __init__(self, page: "RolloutsPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.add = QAction(icon(Icon.ADD), "Thêm triển khai", page)
        self._menu = QMenu(page)
        for shipped in rollouts.templates():
            entry = self._menu.addAction(shipped.rollout.title)
            entry.triggered.connect(partial(self.add_template, shipped.key))
        self._menu.addSeparator()
        self._menu.addAction("Nội dung khác…").triggered.connect(self.add_new)
        self.add.setMenu(self._menu)
        self.letter = QAction(icon(Icon.WORD), "Công văn đôn đốc", page)
        self.letter.setToolTip("Soạn công văn tới các đơn vị còn thiếu, giữ làm dự thảo")
        self.letter.triggered.connect(page.write_letter)
        self.delete = QAction(icon(Icon.DELETE), "Xóa", page)
        self.delete.triggered.connect(self._on_delete)
        self.header = (self.add, self.letter, self.delete)
        self._picker: UnitPicker | None = None

    def enable(self, *, plan: bool, chosen: bool, missing: bool) -> None:
        """Offer only what can be done."""
        self.add.setEnabled(plan)
        self.delete.setEnabled(chosen)
        self.letter.setEnabled(missing)

    def add_template(self, key: str, _checked: bool = False) -> None:  # noqa: FBT002  # triggered
        """Add a shipped roll-out to the task it speaks of."""
        task = rollouts.task_for(self._tasks, rollouts.template(key)) or self._task_at_hand
        if task is not None:
            work = partial(
                rollouts.add_template, self._desk.data, task_id=task.id, key=key, day=self._desk.today
            )
            self._added(work)

    def add_new(self) -> None:
        """Add a roll-out to the task at hand and let its title be typed."""
        task = self._task_at_hand
        if task is not None:
            fresh = Rollout(task.id, NEW_TITLE, states=NEW_STATES, noun="đơn vị")
            if self._added(partial(rollouts.add, self._desk.data, rollout=fresh)):
                self._page.start_title()

    @property
    def _tasks(self) -> tuple[Task, ...]:
        plan = self._desk.plan
        return self._desk.data.tasks.of_plan(plan.id) if plan else ()

    @property
    def _task_at_hand(self) -> Task | None:
        """The task of the chosen roll-out, else the first one of the plan."""
        item, tasks = self._page.chosen, self._tasks
        task_id = item.rollout.task_id if item else 0
        return next((task for task in tasks if task.id == task_id), tasks[0] if tasks else None)

    def add_all_templates(self) -> None:
        """Add the roll-outs that the plan orders."""
        plan = self._desk.plan
        if plan is not None:
            self._desk.perform(
                partial(rollouts.add_all_templates, self._desk.data, plan=plan, day=self._desk.today)
            )

    def _added(self, work: Callable[[], Change]) -> bool:
        change = self._desk.perform(work)
        if change is None:
            return False
        self._page.show_record("rollout", max(change.ids("rollout")))
        return True

    def pick_unit(self) -> None:
        """Open the list of units and groups below the button."""
        if self._picker is None:
            self._picker = UnitPicker(self._page)
            self._picker.picked.connect(self._on_picked)
        anchor = self._page.add_unit_button
        self._picker.open_for(name_book(self._desk.data, self._desk.today), anchor)

    def _on_picked(self, party: Party) -> None:
        item = self._page.chosen
        if item is not None:
            self._desk.perform(partial(self._add_party, item.rollout.id, party))

    def _add_party(self, rollout_id: int, party: Party) -> Change:
        data, today = self._desk.data, self._desk.today
        if party.group_id is not None:
            return rollouts.add_group(data, rollout_id=rollout_id, group_id=party.group_id, day=today)
        if party.unit_id is not None:
            return rollouts.add_units(data, rollout_id=rollout_id, unit_ids=(party.unit_id,))
        named = RolloutCell(-1, RowField.NAME, party.text)
        return rollout_cells.set_cells(data, rollout_id=rollout_id, cells=[named], today=today)

    def remove_rows(self) -> None:
        """Take the chosen rows out."""
        item = self._page.chosen
        keys = [key for key in self._page.matrix.chosen_keys() if isinstance(key, int)]
        if item is not None and keys:
            self._desk.perform(
                partial(rollouts.remove_rows, self._desk.data, rollout_id=item.rollout.id, row_ids=keys)
            )

    def _on_delete(self) -> None:
        item = self._page.chosen
        if item is not None:
            self._desk.perform(partial(rollouts.delete, self._desk.data, rollout_id=item.rollout.id))
