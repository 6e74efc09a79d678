"""Fields of a draft: a line, a text of items, a day, or rows; each takes effect when it is left."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dxdesk.services.paper_fields import FieldForm, FieldShape
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.drafts.rows_field import RowsField
from dxdesk.ui.field import TextField
from dxdesk.ui.growing_text import GrowingText

Take = Callable[[str, Any], object]  # a field's name and its new value


class FieldBlock(QWidget):
    """A field under its label and its hint; below it the sentence that says what is wrong with it."""

    def __init__(self, desk: Desk, form: FieldForm, take: Take, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self._take = partial(take, form.name)
        self.error = QLabel(self)
        theme.set_role(self.error, "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self._show: Callable[[Any], object]
        self._commit: Callable[[], object]
        self.editor = self._build(desk)
        self.editor.setAccessibleDescription(form.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.half_line(self))
        layout.setSpacing(theme.half_line(self) // 2)
        for widget in (*self._words(), self.editor, self.error):
            layout.addWidget(widget)

    def _words(self) -> tuple[QLabel, ...]:
        name = QLabel(f"{self.form.label} *" if self.form.required else self.form.label, self)
        name.setBuddy(self.editor)
        theme.set_role(name, "group")
        if not self.form.hint:
            return (name,)
        hint = QLabel(self.form.hint, self)
        hint.setWordWrap(True)
        theme.set_role(hint, "secondary")
        return (name, hint)

    def _build(self, desk: Desk) -> QWidget:
        match self.form.shape:
            case FieldShape.LINE:
                line = QLineEdit(self)
                line.setAccessibleName(self.form.label)
                return self._text(line, TextField(line, self._take_line))
            case FieldShape.LINES:
                text = QPlainTextEdit(self)
                text.setAccessibleName(self.form.label)
                GrowingText(text, least=2, most=14)
                return self._text(text, TextField(text, self._take_lines))
            case FieldShape.DAY:
                day = DateField(desk, self.form.label, self._take, parent=self)
                self._show, self._commit = day.show_day, day.field.commit
                return day
            case _:
                rows = RowsField(self.form, self._take, self)
                self._show, self._commit = rows.show_rows, rows.commit
                return rows

    def _text(self, widget: QWidget, field: TextField) -> QWidget:
        self._field = field
        self._show, self._commit = self._show_text, field.commit
        return widget

    def _show_text(self, value: str | tuple[str, ...]) -> None:
        self._field.show_text(value if isinstance(value, str) else "\n".join(value))

    def _take_line(self, text: str) -> None:
        self._take(text.strip())

    def _take_lines(self, text: str) -> None:
        self._take(tuple(line.strip() for line in text.splitlines() if line.strip()))

    def show_value(self, value: str | tuple[Any, ...] | date | None, trouble: str = "") -> None:
        """Show a value of the draft and what is wrong with it."""
        self._show(value)
        self.error.setText(trouble)
        self.error.setVisible(bool(trouble))

    def commit(self) -> None:
        """Take what is being typed."""
        self._commit()
