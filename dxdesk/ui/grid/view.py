"""The view of a grid: typed over, moved through and pasted into like a sheet of Excel."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.date_field import is_today_key
from dxdesk.ui.grid.model import GridModel, TypedCell

AnyIndex = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Typing(QStyledItemDelegate):
    """A line over the cell; Enter, Up and Down take it and move on."""

    moved = Signal(int)  # rows

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent)
        self._today = today

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Make the line."""
        line = QLineEdit(parent)
        line.setFrame(False)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        line.setAccessibleName(str(heading))
        return line

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take the keys that leave the cell, and Ctrl+;."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if is_today_key(event) and isinstance(editor, QLineEdit):
                editor.setText(format_date(self._today))
                return True
            step = _step(event)
            if step:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                self.moved.emit(step)
                return True
        return super().eventFilter(editor, event)


def _step(event: QKeyEvent) -> int:
    if event.key() in _ENTER:
        return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


class GridView(QTableView):
    """The view of a GridModel; blocks of cells are handed on as one."""

    block_entered = Signal(object)  # a list of TypedCell
    refused = Signal(str)  # a sentence about a block that cannot be entered at all

    def __init__(
        self, model: GridModel[Any], today: date, parent: QWidget | None = None, *, lines: int = 2
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._model = model
        self._today = today
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        typing = _Typing(self, today)
        typing.moved.connect(self._on_moved)
        self.setItemDelegate(typing)
        self._set_up_headers()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._lines * theme.line(self) + theme.half_line(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.set_widths()

    def set_widths(self) -> None:
        """Give the columns the widths they ask for."""
        widths = [lead.width for lead in self._model.leads] + [field.width for field in self._model.fields]
        for number, width in enumerate(widths):
            self.setColumnWidth(number, theme.chars(width, self))

    def choose_first(self) -> None:
        """Put the cursor into the first cell that is entered."""
        for row in range(self._model.rowCount()):
            for column in range(self._model.columnCount()):
                index = self._model.index(row, column)
                if self._model.open_cell(index):
                    self.setCurrentIndex(index)
                    return

    def _on_moved(self, rows: int) -> None:
        self._move(rows)

    def _move(self, rows: int) -> None:
        current = self.currentIndex()
        number = current.row() + rows
        if 0 <= number < self._model.rowCount():
            self.setCurrentIndex(self._model.index(number, current.column()))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Tab go from one cell that is entered to the next."""
        steps = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}
        if action not in steps:
            return super().moveCursor(action, modifiers)
        columns, current = self._model.columnCount(), self.currentIndex()
        place = current.row() * columns + current.column() + steps[action]
        while 0 <= place < columns * self._model.rowCount():
            index = self._model.index(place // columns, place % columns)
            if self._model.open_cell(index):
                return index
            place += steps[action]
        return current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of a sheet do."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_block()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy_block()
            self.clear_block()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_block()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_block()
        elif is_today_key(event):
            self._enter_today()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self._move(_step(event))
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> list[QModelIndex]:
        return sorted(self.selectionModel().selectedIndexes(), key=_place)

    def copy_block(self) -> None:
        """Put the chosen cells on the clipboard as Excel reads them."""
        chosen = self._chosen()
        if not chosen:
            return
        columns = range(min(map(_column, chosen)), max(map(_column, chosen)) + 1)
        sheet = io.StringIO()
        writer = csv.writer(sheet, dialect="excel-tab", lineterminator="\n")
        for number in range(chosen[0].row(), chosen[-1].row() + 1):
            writer.writerow([self._model.index(number, column).data() or "" for column in columns])
        QApplication.clipboard().setText(sheet.getvalue())

    def clear_block(self) -> None:
        """Empty the chosen cells as one action."""
        self._enter([(*_place(index), "") for index in self._chosen()])

    def paste_block(self) -> None:
        """Enter the block of the clipboard from the first chosen cell on; one cell fills all the chosen."""
        block = read_block(QApplication.clipboard().text())
        chosen = self._chosen() or [self.currentIndex()]
        if not block or not chosen[0].isValid():
            return
        if len(block) == 1 and len(block[0]) == 1:
            self._enter([(*_place(index), block[0][0]) for index in chosen])
            return
        top, left = chosen[0].row(), min(map(_column, chosen))
        room = self._model.rowCount() - top
        if len(block) > room and not self._model.grows:
            self.refused.emit(
                f"Khối dán có {len(block)} dòng nhưng từ ô này chỉ còn {room} dòng. Chưa ghi ô nào; "
                "hãy chọn ô đầu cao hơn hoặc chép ít dòng hơn."
            )
            return
        columns = self._model.columnCount()
        self._enter(
            [
                (top + down, left + across, text)
                for down, line in enumerate(block)
                for across, text in enumerate(line)
                if left + across < columns
            ]
        )

    def fill_down(self) -> None:
        """Give the chosen cells of each column what its first one holds; a lone cell takes from above."""
        chosen = self._chosen()
        if len(chosen) == 1 and chosen[0].row() > 0:
            above = chosen[0].siblingAtRow(chosen[0].row() - 1)
            self._enter([(*_place(chosen[0]), above.data(Qt.ItemDataRole.EditRole) or "")])
            return
        first: dict[int, str] = {}
        for index in chosen:
            first.setdefault(index.column(), index.data(Qt.ItemDataRole.EditRole) or "")
        self._enter([(*_place(index), first[index.column()]) for index in chosen])

    def _enter_today(self) -> None:
        dates = [index for index in self._chosen() if self._model.takes_day(index.column())]
        self._enter([(*_place(index), format_date(self._today)) for index in dates])

    def _enter(self, texts: Sequence[tuple[int, int, str]]) -> None:
        """Hand on the cells that are entered and would change."""
        cells: list[TypedCell] = []
        same: list[TypedCell] = []
        for number, column, text in texts:
            spot = self._model.open_at(number, column)
            if spot is not None:
                row, field = spot
                cell = TypedCell(row.key, field, text.strip())
                (same if cell.text == row.entered(field) else cells).append(cell)
        self._model.clear_wrong(same)
        if cells:
            self.block_entered.emit(cells)


def _place(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()


def _column(index: QModelIndex) -> int:
    return index.column()


def read_block(text: str) -> list[list[str]]:
    """Return the cells of a block as Excel puts it on the clipboard."""
    lines = list(csv.reader(io.StringIO(text), dialect="excel-tab"))
    while lines and not any(lines[-1]):
        lines.pop()
    return lines


def cell_name(model: GridModel[Any], cell: TypedCell) -> str:
    """Return how a sentence names a cell: "dòng 3, cột Tử số"."""
    return f"dòng {model.row_number(cell.row) + 1}, cột {model.heading(cell.field)}"
