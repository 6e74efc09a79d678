"""The panel of the chosen task: its facts, its progress, its history."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.state import TaskState
from dxdesk.services.paper_links import papers_about
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_task_editor import Ui_TaskEditor
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers_about import PapersAbout
from dxdesk.ui.record_history import history_html
from dxdesk.ui.state_label import StateLabel
from dxdesk.ui.state_words import task_look
from dxdesk.ui.tasks.facts import TaskFacts
from dxdesk.ui.tasks.progress import TaskProgress
from dxdesk.ui.tasks.subtasks import Subtasks

TAB_KEY = "tasks/tab"


class TaskEditor(QWidget):
    """Shows one task and lets everything about it be changed."""

    task_asked_for = Signal(int)

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._state: TaskState | None = None
        self._ui = Ui_TaskEditor()
        self._ui.setupUi(self)
        for name in ("label_code", "label_assumption", "label_form", "label_draft", "label_entries"):
            label: QWidget = getattr(self._ui, name)
            theme.set_role(label, str(label.property("role")))
        self.facts = TaskFacts(self._ui, desk, self)
        self.progress = TaskProgress(self._ui, desk, memory, self)
        self.subtasks = Subtasks(memory, self)
        self.subtasks.task_asked_for.connect(self.task_asked_for)
        self._ui.layout_subtasks.addWidget(self.subtasks)
        self.papers = PapersAbout(self)
        self._ui.layout_facts.insertWidget(self._ui.layout_facts.count() - 1, self.papers)
        self._state_label = StateLabel(self)
        self._ui.layout_state.addWidget(self._state_label)
        self._order_tabs()
        self._ui.tabs.setCurrentIndex(int(memory.text(TAB_KEY, "0") or 0))
        self._ui.tabs.currentChanged.connect(self._on_tab_changed)

    def _order_tabs(self) -> None:
        ui, facts = self._ui, self.facts
        chain = (
            ui.edit_title,
            ui.edit_content,
            facts.leads.button_add,
            facts.coordinators.button_add,
            ui.combo_person,
            ui.edit_phrase,
            facts.start.edit,
            facts.due.edit,
            ui.edit_product,
            self.subtasks.table,
            self.papers.links,
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.progress.on.edit, ui.edit_percent)

    def show_state(self, state: TaskState, children: Iterable[TaskState]) -> None:
        """Show a task and its sub-tasks."""
        self._state = state
        code = state.task.code
        self._ui.label_code.setText(f"Nhiệm vụ {code}" if code else "Nhiệm vụ")
        self._state_label.show_look(task_look(state))
        self.facts.show_state(state)
        self.progress.show_state(state)
        self.subtasks.show_states(children)
        self.show_papers()
        self._ui.tabs.setTabText(1, f"Tiến độ ({len(state.entries)})" if state.entries else "Tiến độ")
        self._show_history()

    def show_papers(self) -> None:
        """Show the papers about the task."""
        if self._state is not None:
            self.papers.show_papers(papers_about(self._desk.data, task_id=self._state.task.id))

    def start_progress(self) -> None:
        """Write the entry that is being typed; where there is none, go to where one types it."""
        here = self._ui.tabs.currentWidget() is self._ui.tab_progress
        if here and self.progress.said:
            self.progress.write()
            return
        self._ui.tabs.setCurrentWidget(self._ui.tab_progress)
        self.progress.start()

    def start_title(self) -> None:
        """Put the cursor into the title."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_facts)
        self._ui.edit_title.setFocus()
        self._ui.edit_title.selectAll()

    def take_pending(self) -> None:
        """Try once more what was refused, so that it is not lost unsaid; keep the draft of the progress."""
        for field in self.facts.fields:
            field.commit()
        self.progress.keep_draft()

    def _on_tab_changed(self, number: int) -> None:
        self._memory.keep(TAB_KEY, str(number))
        self._show_history()

    def _show_history(self) -> None:
        if self._state is not None and self._ui.tabs.currentWidget() is self._ui.tab_history:
            html = history_html(self._desk.data, kind="task", row_id=self._state.task.id)
            self._ui.text_history.setHtml(html)
