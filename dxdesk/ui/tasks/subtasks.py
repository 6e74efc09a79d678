"""The sub-tasks of a task in its panel; opening one shows it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dxdesk.domain.state import TaskState
from dxdesk.ui import theme
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import RecordsModel
from dxdesk.ui.table import RecordsView
from dxdesk.ui.tasks.listing import COLUMNS, TaskLine

_SHOWN = ("code", "title", "percent", "status")
_MOST_ROWS = 6


def _line_id(line: TaskLine) -> int:
    return line.id


class Subtasks(QWidget):
    """A short table; where there is none, a sentence."""

    task_asked_for = Signal(int)

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RecordsModel([column for column in COLUMNS if column.key in _SHOWN], _line_id, self)
        self.table = RecordsView(self)
        self.table.setAccessibleName("Việc con")
        self.table.show_model(self.model, memory, "subtasks")
        self.table.record_opened.connect(self._on_record_opened)
        self.label_none = QLabel("Chưa chia thành việc con.", self)
        theme.set_role(self.label_none, "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.label_none)

    def show_states(self, states: Iterable[TaskState]) -> None:
        """Show the sub-tasks of the chosen task."""
        self.model.show_records(TaskLine(state) for state in states)
        rows = self.model.rowCount()
        self.table.setVisible(rows > 0)
        self.label_none.setVisible(rows == 0)
        height = self.table.verticalHeader().defaultSectionSize() * (min(rows, _MOST_ROWS) + 1.4)
        self.table.setFixedHeight(round(height))

    def _on_record_opened(self, line: TaskLine) -> None:
        self.task_asked_for.emit(line.id)
