"""Fields of one record of the catalogue: each takes effect when it is left, its error stands by it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField, TextField, TextWidget

T = TypeVar("T")
Saver = Callable[[DataFile, T], Change]


def _shown(value: Any) -> str:  # whatever a field of a record holds
    return str(value)


class RecordForm(Generic[T]):
    """Binds widgets to the fields of a frozen record; a changed field saves the record with that field."""

    def __init__(self, desk: Desk, save: Saver[T]) -> None:
        self._desk = desk
        self._save = save
        self.record: T | None = None
        self._showers: list[Callable[[Any], None]] = []

    def show(self, record: T) -> None:
        """Show a record of the data."""
        self.record = record
        for shower in self._showers:
            shower(record)

    def text(
        self,
        name: str,
        widget: TextWidget,
        error: QLabel | None = None,
        *,
        read: Callable[[str], Any] = str.strip,
        write: Callable[[Any], str] = _shown,
    ) -> TextField:
        """Bind a line or a text; ``read`` and ``write`` stand between its words and the field's value.

        A UserError of ``read`` is told by the field.
        """
        holder: list[TextField] = []

        def take(text: str) -> None:
            try:
                value = read(text)
            except UserError as error:
                self._desk.refuse(error, teller=holder[0].tell)
                return
            self._take(name, value, holder[0].tell)

        def shower(record: T) -> None:
            holder[0].show_text(write(getattr(record, name)))

        holder.append(TextField(widget, take, error))
        self._showers.append(shower)
        return holder[0]

    def choice(self, name: str, widget: QComboBox) -> ChoiceField:
        """Bind a drop-down list."""
        field = ChoiceField(widget, partial(self._take, name))

        def shower(record: T) -> None:
            field.show_value(getattr(record, name))

        self._showers.append(shower)
        return field

    def day(self, name: str, label: str, place: QVBoxLayout, error: QLabel, parent: QWidget) -> DateField:
        """Bind a day; the field is put into ``place``."""
        holder: list[DateField] = []

        def take(day: date | None) -> None:
            self._take(name, day, holder[0].tell)

        def shower(record: T) -> None:
            holder[0].show_day(getattr(record, name))

        holder.append(DateField(self._desk, label, take, error=error, parent=parent))
        place.addWidget(holder[0])
        self._showers.append(shower)
        return holder[0]

    def check(self, name: str, widget: QCheckBox) -> None:
        """Bind a box to tick."""

        def take(checked: bool) -> None:
            self._take(name, checked)

        widget.clicked.connect(take)

        def shower(record: T) -> None:
            widget.setChecked(bool(getattr(record, name)))

        self._showers.append(shower)

    def _take(self, name: str, value: object, teller: Callable[[str], None] | None = None) -> None:
        if self.record is None or getattr(self.record, name) == value:
            return
        changed: T = replace(self.record, **{name: value})  # type: ignore[type-var]  # records are dataclasses
        self._desk.perform(partial(self._save, self._desk.data, changed), teller=teller)
