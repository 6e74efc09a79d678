"""Rows of a draft's table: a short list to choose from, and the fields of the chosen row below it."""

from collections.abc import Callable, Sequence
from dataclasses import astuple, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dxdesk.services.paper_fields import FieldForm
from dxdesk.ui import theme
from dxdesk.ui.field import TextField
from dxdesk.ui.growing_text import GrowingText

_LIST_LINES = 6
_SHORT = 90


class RowsField(QWidget):
    """Edits a tuple of rows, frozen dataclasses of strings; every change hands on the whole tuple."""

    def __init__(
        self,
        field: FieldForm,
        take: Callable[[tuple[Any, ...]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._take = take
        self.rows: tuple[Any, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(field.label)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_LIST_LINES * theme.line(self))
        self.list.currentRowChanged.connect(self._on_row_chosen)
        self.add = self._button("Thêm dòng", self._on_add_clicked)
        self.remove = self._button("Xóa dòng", self._on_remove_clicked)
        self.up = self._button("Lên", partial(self._move, -1))
        self.down = self._button("Xuống", partial(self._move, 1))
        self.edits: dict[str, QPlainTextEdit] = {}
        self.fields: dict[str, TextField] = {}
        self._form = QWidget(self)
        self._lay_out(field.columns)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(do)
        return button

    def _lay_out(self, columns: Sequence[FieldForm]) -> None:
        half = theme.half_line(self)
        tools = QHBoxLayout()
        tools.setSpacing(half)
        for button in (self.add, self.remove, self.up, self.down):
            tools.addWidget(button)
        tools.addStretch(1)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(2 * half, 0, 0, 0)
        form.setSpacing(half // 2)
        for column in columns:
            form.addWidget(self._labelled(column))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(half)
        layout.addWidget(self.list)
        layout.addLayout(tools)
        layout.addWidget(self._form)

    def _labelled(self, column: FieldForm) -> QWidget:
        holder = QWidget(self._form)
        words = QLabel(column.label, holder)
        edit = QPlainTextEdit(holder)
        edit.setAccessibleName(column.label)
        edit.setPlaceholderText(column.hint)
        words.setBuddy(edit)
        GrowingText(edit, least=1, most=8)
        self.edits[column.name] = edit
        self.fields[column.name] = TextField(edit, partial(self._take_cell, column.name))
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.half_line(self) // 2)
        layout.addWidget(words)
        layout.addWidget(edit)
        return holder

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show rows; the chosen one stays chosen by its place."""
        chosen = max(self.list.currentRow(), 0)
        self.rows = rows
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([f"{n}. {_short(row)}" for n, row in enumerate(rows, start=1)])
            self.list.setCurrentRow(min(chosen, len(rows) - 1))
        self._show_chosen()

    def commit(self) -> None:
        """Take what is being typed."""
        for field in self.fields.values():
            field.commit()

    def _show_chosen(self) -> None:
        place, count = self.list.currentRow(), len(self.rows)
        self._form.setVisible(place >= 0)
        self.remove.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)
        if place >= 0:
            for column, field in self.fields.items():
                field.show_text(getattr(self.rows[place], column))

    def _on_row_chosen(self, _place: int) -> None:
        self._show_chosen()

    def _take_cell(self, column: str, text: str) -> None:
        place = self.list.currentRow()
        if place >= 0:
            changed = replace(self.rows[place], **{column: text.strip()})
            self._hand_on((*self.rows[:place], changed, *self.rows[place + 1 :]), place)

    def _on_add_clicked(self) -> None:
        place = self.list.currentRow() + 1
        fresh = self._field.row() if self._field.row else None
        self._hand_on((*self.rows[:place], fresh, *self.rows[place:]), place)
        next(iter(self.edits.values())).setFocus()

    def _on_remove_clicked(self) -> None:
        place = self.list.currentRow()
        self._hand_on((*self.rows[:place], *self.rows[place + 1 :]), place)

    def _move(self, step: int) -> None:
        place = self.list.currentRow()
        rows = list(self.rows)
        rows[place], rows[place + step] = rows[place + step], rows[place]
        self._hand_on(tuple(rows), place + step)

    def _hand_on(self, rows: tuple[Any, ...], place: int) -> None:
        self.show_rows(rows)
        self.list.setCurrentRow(min(place, len(rows) - 1))
        self._take(rows)


def _short(row: Any) -> str:
    """Return the first words of a row."""
    words = " · ".join(" ".join(value.split()) for value in astuple(row) if value)
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1]}…"
