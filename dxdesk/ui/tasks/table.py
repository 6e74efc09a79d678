"""The table of tasks: titles can be edited in place, sub-tasks are indented."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dxdesk.ui import theme
from dxdesk.ui.records_model import AnyIndex, Group, RecordsModel
from dxdesk.ui.table import RecordsView
from dxdesk.ui.tasks.listing import COLUMNS, TITLE_COLUMN, TaskLine

Rename = Callable[[int, str], object]
_INDENT_CHARS = 2.5


def _line_id(line: TaskLine) -> int:
    return line.id


class TasksModel(RecordsModel[TaskLine]):
    """The lines of the table; a new title is handed on."""

    def __init__(self, rename: Rename, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, _line_id, parent)
        self._rename = rename

    @property
    def groups(self) -> Sequence[Group[TaskLine]]:
        """The groups as they came in."""
        return self._groups

    @property
    def is_sorted(self) -> bool:
        """Whether the clerk has sorted by a column, so that sub-tasks do not follow their parent."""
        return self._sorted_by is not None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let titles be edited."""
        flags = super().flags(index)
        if index.column() == TITLE_COLUMN and self.record(index) is not None:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the editor the title."""
        shown = Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role
        return super().data(index, shown)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a changed title on."""
        line = self.record(index)
        if role != Qt.ItemDataRole.EditRole or line is None or index.column() != TITLE_COLUMN:
            return False
        title = " ".join(str(value).split())
        if title != line.state.task.title:
            self._rename(line.id, title)
        return True


class _Indented(QStyledItemDelegate):
    """Moves the title of a sub-task to the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        depth = self._depth(index)
        if depth:
            self.initStyleOption(option, index)
            panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
            view: QWidget = option.widget
            view.style().drawPrimitive(panel, option, painter, view)
            step = theme.chars(_INDENT_CHARS * depth, view)
            option.rect = option.rect.adjusted(step, 0, 0, 0)
        super().paint(painter, option, index)

    def _depth(self, index: QModelIndex | QPersistentModelIndex) -> int:
        model = index.model()
        line = model.record(index) if isinstance(model, TasksModel) and not model.is_sorted else None
        return line.depth if isinstance(line, TaskLine) else 0


class TasksView(RecordsView):
    """The table of tasks; F2 edits the title wherever the cursor is in the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines=2)
        self.setAccessibleName("Danh sách nhiệm vụ")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegateForColumn(TITLE_COLUMN, _Indented(self))

    def edit_title(self) -> None:
        """Edit the title of the current row in place."""
        current = self.currentIndex()
        if current.isValid():
            title = current.siblingAtColumn(TITLE_COLUMN)
            self.setCurrentIndex(title)
            self.edit(title)

    def take_title(self) -> None:
        """Take the title that is being typed in place: its editor does not outlive a change of the rows."""
        editor = QApplication.focusWidget()
        if editor is not None and self.viewport().isAncestorOf(editor):
            editor.clearFocus()
            self.setFocus()
