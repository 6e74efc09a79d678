"""The page of tasks: the table at the left, the chosen task at the right."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.state import TaskState, TaskStatus
from dxdesk.domain.status import count
from dxdesk.services import tasks
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_tasks_page import Ui_TasksPage
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.papers_about import CONCERNS as PAPERS
from dxdesk.ui.records_model import Group
from dxdesk.ui.state_words import TASKS
from dxdesk.ui.tasks.commands import TaskCommands
from dxdesk.ui.tasks.editor import TaskEditor
from dxdesk.ui.tasks.listing import (
    GROUPINGS,
    Filter,
    Known,
    TaskLine,
    changed_lines,
    grouped,
    same_rows,
    unit_names,
)
from dxdesk.ui.tasks.table import TasksModel, TasksView
from dxdesk.ui.tasks.words import counts_sentence

CONCERNS = ("task", "progress", "unit", "unit_group", "person", "calendar_day", "setting", "plan")
GROUP_KEY, STATUS_KEY, UNIT_KEY = "tasks/group", "tasks/status", "tasks/unit"


class TasksPage(Page):
    """Every task of the plan at hand."""

    title = "Nhiệm vụ"
    icon = Icon.TASKS
    key = "tasks"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._states: tuple[TaskState, ...] = ()
        self._lines: Known = {}
        self._shown: TaskState | None = None
        self._filling = False
        self._ui = Ui_TasksPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.commands = TaskCommands(self)
        self.model = TasksModel(self.commands.rename, self)
        self.table = TasksView(self)
        self.table.show_model(self.model, memory, "tasks")
        self._ui.layout_table.addWidget(self.table)
        self.editor = TaskEditor(desk, memory, self)
        self._ui.layout_panel.addWidget(self.editor)
        memory.attach_splitter("tasks", self._ui.splitter_tasks, shares=(2, 1))
        # Showing a task takes longer than filtering: the panel follows when the keys rest.
        self._panel_timer = QTimer(self)
        self._panel_timer.setSingleShot(True)
        self._panel_timer.timeout.connect(self.show_chosen)
        self._offer_choices()
        self._connect()
        self.commands.attach(self.table)

    def _offer_choices(self) -> None:
        ui = self._ui
        for key, (words, _heading) in GROUPINGS.items():
            ui.combo_group.addItem(words, key)
        ui.combo_status.addItem("Mọi trạng thái", "")
        for status, look in TASKS.items():
            ui.combo_status.addItem(icon(look.icon, look.tone.ink), look.words, status.value)
        _choose(ui.combo_group, self.memory.text(GROUP_KEY, "none"))
        _choose(ui.combo_status, self.memory.text(STATUS_KEY))

    def _connect(self) -> None:
        ui = self._ui
        ui.edit_search.textChanged.connect(self._on_search_changed)
        ui.combo_group.activated.connect(self._on_choice_made)
        ui.combo_status.activated.connect(self._on_choice_made)
        ui.combo_unit.activated.connect(self._on_choice_made)
        ui.button_empty.clicked.connect(self._on_empty_clicked)
        self.table.record_chosen.connect(self._on_record_chosen)
        self.table.record_opened.connect(self._on_record_opened)
        self.editor.task_asked_for.connect(self.choose)
        self.editor.papers.paper_asked_for.connect(self.asked_for)
        down = QAction(self)
        down.setShortcut(QKeySequence(Qt.Key.Key_Down))
        down.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        down.triggered.connect(self.table.setFocus)
        ui.edit_search.addAction(down)

    @property
    def chosen(self) -> TaskState | None:
        """The task of the current row."""
        line = self.table.current_record
        return line.state if isinstance(line, TaskLine) else None

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done with tasks."""
        return self.commands.header

    def reload(self) -> None:
        """Show the tasks of the plan at hand."""
        plan, desk = self.desk.plan, self.desk
        self._states = tasks.states(desk.data, plan_id=plan.id, today=desk.today) if plan else ()
        self._lines.clear()
        self._offer_units()
        self._show_lines()
        self.show_chosen()
        self.sentence_changed.emit(self._sentence())

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*CONCERNS):
            self.reload()
        elif change.concerns(*PAPERS):
            self.editor.show_papers()

    def find(self) -> None:  # type: ignore[override]  # as in Page
        """Put the cursor into the search box."""
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose a task, the filters taken away where they hide it."""
        return kind == "task" and self.choose(record_id)

    def choose(self, task_id: int) -> bool:
        """Choose a task; False where the plan has no such task."""
        if not self.table.choose(task_id):
            self.clear_filters()
        found = self.table.choose(task_id)
        if found:
            self.show_chosen()
        return found

    def take_pending(self) -> None:
        """Take the field that is being typed in, and try again what was refused."""
        super().take_pending()
        self.editor.take_pending()

    def clear_filters(self) -> None:
        """Show every task."""
        ui = self._ui
        with QSignalBlocker(ui.edit_search):
            ui.edit_search.clear()
        ui.combo_status.setCurrentIndex(0)
        ui.combo_unit.setCurrentIndex(0)
        self._keep_choices()
        self._show_lines()

    def _sentence(self) -> str:
        if self.desk.plan is None:
            return "Chưa có kế hoạch."
        return counts_sentence(count(self._states)) if self._states else "Kế hoạch chưa có nhiệm vụ."

    def _offer_units(self) -> None:
        combo = self._ui.combo_unit
        wanted = combo.currentData() if combo.count() else self.memory.text(UNIT_KEY)
        names = unit_names(self._states)
        if names != [combo.itemData(n) for n in range(1, combo.count())] or not combo.count():
            combo.clear()
            combo.addItem("Mọi đơn vị", "")
            for name in names:
                combo.addItem(name, name)
        _choose(combo, wanted)

    def _filter(self) -> Filter:
        ui, plan = self._ui, self.desk.plan
        text = ui.edit_search.text().strip()
        found = None
        if text and plan:
            found = frozenset(tasks.search(self.desk.data, plan_id=plan.id, text=text))
        status = ui.combo_status.currentData()
        return Filter(found, TaskStatus(status) if status else None, ui.combo_unit.currentData() or "")

    def _show_lines(self) -> None:
        by = self._ui.combo_group.currentData() or "none"
        groups = grouped(self._states, by, self._filter(), self._lines)
        if same_rows(self.model.groups, groups):
            self.model.replace_records(changed_lines(self.model.groups, groups))
        else:
            self._fill(groups)
        self._show_empty(any_rows=any(group.records for group in groups))
        self._show_panel_soon()

    def _fill(self, groups: list[Group[TaskLine]]) -> None:
        row, kept = self.table.currentIndex().row(), self.table.current_record
        self._filling = True
        self.model.show_groups(groups)
        if kept is None or not self.table.choose(kept.id):
            self._choose_near(row)
        self._filling = False

    def _choose_near(self, row: int) -> None:
        """Choose the row that took the place of one that is gone."""
        for number in (row, row - 1):
            index = self.model.index(number, 0)
            if self.model.record(index) is not None:
                self.table.setCurrentIndex(index)
                return
        self.table.choose_first()

    def _show_empty(self, *, any_rows: bool) -> None:
        ui = self._ui
        ui.stack_list.setCurrentWidget(ui.page_table if any_rows else ui.page_empty)
        ui.widget_panel.setVisible(any_rows)
        if self.desk.plan is None:
            words, verb = (
                "Chưa có kế hoạch nào. Hãy nhập kế hoạch từ tệp Word; các nhiệm vụ sẽ có ngay tại đây.",
                "Nhập kế hoạch…",
            )
        elif not self._states:
            words, verb = "Kế hoạch chưa có nhiệm vụ nào.", "Thêm nhiệm vụ"
        else:
            words, verb = "Không có nhiệm vụ nào khớp với phần tìm và lọc.", "Bỏ tìm và lọc"
        ui.label_empty.setText(words)
        ui.button_empty.setText(verb)
        ui.button_empty.setAccessibleName(verb)
        self.commands.enable(plan=self.desk.plan is not None, chosen=any_rows)

    def _show_panel_soon(self) -> None:
        self._panel_timer.start(0)

    def show_chosen(self) -> None:
        """Show the chosen task in the panel."""
        state = self.chosen
        if state is None or state is self._shown:
            return
        self._shown = state
        children = [one for one in self._states if one.task.parent_id == state.task.id]
        self.editor.show_state(state, children)

    def _keep_choices(self) -> None:
        ui = self._ui
        for combo, key in (
            (ui.combo_group, GROUP_KEY),
            (ui.combo_status, STATUS_KEY),
            (ui.combo_unit, UNIT_KEY),
        ):
            self.memory.keep(key, combo.currentData() or "")

    def _on_search_changed(self) -> None:
        self._show_lines()

    def _on_choice_made(self) -> None:
        self._keep_choices()
        self._show_lines()
        self.show_chosen()

    def _on_record_chosen(self, _line: TaskLine | None) -> None:
        if not self._filling:
            self._show_panel_soon()

    def _on_record_opened(self, _line: TaskLine) -> None:
        self.show_chosen()
        self.editor.start_title()

    def _on_empty_clicked(self) -> None:
        if self.desk.plan is None:
            self.page_asked_for.emit("import")
        elif self._states:
            self.clear_filters()
        else:
            self.commands.add_task()


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))
