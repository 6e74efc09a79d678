"""The table of a form's cells: old beside new, a box for each row and cell, new values typed in place."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from dxdesk.domain.collection import CellDiff, CellVerdict
from dxdesk.domain.unit_form import FormField, RowKey
from dxdesk.ui import theme
from dxdesk.ui.collection.looks import LOOKS
from dxdesk.ui.collection.review_words import FIELDS, explanation, remark
from dxdesk.ui.collection.under_review import ReviewLine
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import AnyIndex, Column, Group, RecordsModel
from dxdesk.ui.state_words import Look
from dxdesk.ui.table import RecordsView

Typed = Callable[[RowKey, FormField, str], object]
Taken = Callable[[RowKey, FormField | None, bool], object]


def _field(line: ReviewLine) -> str:
    return FIELDS[line.field]


def _old(line: ReviewLine) -> str:
    return line.diff.old if line.diff else line.old


def _new(line: ReviewLine) -> str:
    return (line.diff.new or line.diff.typed) if line.diff else ""


def _new_tip(line: ReviewLine) -> str:
    if line.diff is None:
        return "Bấm đúp hoặc F2 để nhập"
    typed = f"\n\nTrong phiếu: {line.diff.typed}" if line.diff.typed != line.diff.new else ""
    return f"{line.diff.new}{typed}".strip()


def _cell(line: ReviewLine) -> str:
    return line.diff.cell if line.diff else ""


def _remark(line: ReviewLine) -> str:
    return remark(line.diff) if line.diff else ""


def _remark_tip(line: ReviewLine) -> str:
    return explanation(line.diff) if line.diff else ""


def _remark_icon(line: ReviewLine) -> Icon | None:
    return _look(line.diff).icon if line.diff else None


def _remark_tone(line: ReviewLine) -> theme.Tone | None:
    return _look(line.diff).tone if line.diff else None


def _look(cell: CellDiff) -> Look:
    """Return how a cell looks; a conflict that is settled by adding up is one no more."""
    return LOOKS[CellVerdict.NEW if cell.adds and cell.addable else cell.verdict]


def _place(line: ReviewLine) -> tuple[RowKey, FormField]:
    return line.place


COLUMNS: tuple[Column[ReviewLine], ...] = (
    Column("field", "Mục, trường", _field, width=18),
    Column("old", "Đang có", _old, width=18),
    Column("new", "Đơn vị báo", _new, width=30, tip=_new_tip, stretch=True),
    Column("cell", "Ô", _cell, width=14),
    Column("remark", "Nhận xét", _remark, width=24, tip=_remark_tip, icon=_remark_icon, tone=_remark_tone),
)
NEW_COLUMN, CELL_COLUMN = 2, 3
_LONG = 30  # letters that need a second line


class CellsModel(RecordsModel[ReviewLine]):
    """Lines under the heading of their row; boxes and typed values are handed on."""

    def __init__(self, typed: Typed, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, _place, parent)
        self._typed = typed
        self._taken = taken
        self._keys: dict[int, RowKey] = {}

    def show_lines(self, rows: Sequence[tuple[str, Sequence[ReviewLine]]]) -> None:
        """Show the lines of a form; where they are those shown already, none of them moves."""
        now = {line.place: line for _heading, lines in rows for line in lines}
        if now and [group.heading for group in self._groups] and now.keys() == set(self._places()):
            self.replace_records(now.values())
            for number in self.heading_rows():
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        else:
            self.show_groups([Group(heading, tuple(lines)) for heading, lines in rows])

    def _places(self) -> list[tuple[RowKey, FormField]]:
        return [line.place for line in self.records()]

    def _lay_out(self) -> None:
        super()._lay_out()
        self._keys = {}
        for number in self.heading_rows():
            below = self.record(self.index(number + 1, 0))
            if below is not None:
                self._keys[number] = below.key

    def row_key(self, index: AnyIndex) -> RowKey | None:
        """Return the row that a heading or a line belongs to."""
        line = self.record(index)
        return line.key if line else self._keys.get(index.row())

    def _boxes(self, key: RowKey) -> list[ReviewLine]:
        return [line for line in self.records() if line.key == key and line.checkable]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Give boxes to what can be taken, and let new values be typed."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        line = self.record(index)
        if index.column() == 0 and self._state(index) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if line is not None and index.column() == NEW_COLUMN:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _state(self, index: AnyIndex) -> Qt.CheckState | None:
        line = self.record(index)
        if line is not None:
            taken = line.diff is not None and line.diff.taken
            return _checked(taken) if line.checkable else None
        key = self._keys.get(index.row())
        boxes = {line.diff.taken for line in self._boxes(key) if line.diff} if key else set()
        if not boxes:
            return None
        return Qt.CheckState.PartiallyChecked if len(boxes) > 1 else _checked(boxes == {True})

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer with the box, and with what stands in the cell for the editor."""
        if index.isValid() and role == Qt.ItemDataRole.CheckStateRole:
            return self._state(index) if index.column() == 0 else None
        line = self.record(index)
        if line is not None and role == Qt.ItemDataRole.EditRole:
            return line.typed if index.column() == NEW_COLUMN else None
        if role == Qt.ItemDataRole.AccessibleTextRole and line is not None and index.column() == 0:
            return f"{line.code} {FIELDS[line.field]}: {_remark(line)}"
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a box or a typed value on."""
        line = self.record(index)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            key = self.row_key(index)
            if key is None or self._state(index) is None:
                return False
            self._taken(key, line.field if line else None, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or line is None or index.column() != NEW_COLUMN:
            return False
        if str(value) != line.typed:
            self._typed(line.key, line.field, str(value))
        return True

    def toggle(self, index: AnyIndex) -> None:
        """Turn the box of a heading or of a line over."""
        first = self.index(index.row(), 0)
        state = self._state(first)
        if state is not None:
            self.setData(first, _checked(state is not Qt.CheckState.Checked), Qt.ItemDataRole.CheckStateRole)


def _checked(taken: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked


class CellsView(RecordsView):
    """The table of cells: Space turns a box over, typing or F2 edits the new value, Enter goes on below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setAccessibleName("Các ô của phiếu")
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def fit_rows(self) -> None:
        """Give a second line to rows with long words."""
        model, rows = self.records_model, self.verticalHeader()
        one = theme.line(self) + theme.half_line(self)
        for number in range(model.rowCount()):
            line = model.record(model.index(number, 0))
            long = line is not None and max(map(len, (_new(line), 2 * _old(line), 2 * _remark(line)))) > _LONG
            rows.resizeSection(number, one + theme.line(self) if long else one)

    def edit_first(self) -> None:
        """Put the cursor on the first new value."""
        model = self.records_model
        for row in range(model.rowCount()):
            index = model.index(row, NEW_COLUMN)
            if model.record(index) is not None:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the box over with Space; Enter starts typing in the new value."""
        current, model = self.currentIndex(), self.model()
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Space and isinstance(model, CellsModel) and not editing:
            model.toggle(current)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid() and not editing:
            self._edit(current.row())
            return
        if event.text() and event.text().isprintable() and current.column() != NEW_COLUMN and not editing:
            self.setCurrentIndex(current.siblingAtColumn(NEW_COLUMN))
        super().keyPressEvent(event)

    def _edit(self, row: int) -> None:
        index = self.model().index(row, NEW_COLUMN)
        if self.records_model.record(index) is not None:
            self.setCurrentIndex(index)
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the value below when Enter has ended an editor, as a spreadsheet does."""
        row = self.currentIndex().row()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        ends = QAbstractItemDelegate.EndEditHint
        step = {ends.SubmitModelCache: 1, ends.EditNextItem: 1, ends.EditPreviousItem: -1}.get(hint, 0)
        if step:
            self._move(row, step)

    def _move(self, row: int, step: int) -> None:
        model = self.records_model
        at = row + step
        while 0 <= at < model.rowCount():
            index: QModelIndex | QPersistentModelIndex = model.index(at, NEW_COLUMN)
            if model.record(index) is not None:
                self.setCurrentIndex(model.index(at, NEW_COLUMN))
                return
            at += step
