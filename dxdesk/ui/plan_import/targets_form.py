"""The targets of an indicator under review: one line each, added and taken away."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from dxdesk.domain.errors import UserError
from dxdesk.services.review import ItemKey
from dxdesk.ui import theme
from dxdesk.ui.field import ChoiceField, TextField
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.messages import sentence
from dxdesk.ui.plan_import.under_review import UnderReview
from dxdesk.ui.plan_import.words import CHOICES

_HEADINGS = ("So sánh", "Mức", "Đơn vị tính", "Phạm vi", "Trừ ra")
_NAMES = ("operator", "value", "unit", "scope", "exclusion")
_WIDTHS = (18, 8, 10, 14, 14)


class TargetsForm(QWidget):
    """A grid of targets; a line of it takes effect field by field."""

    def __init__(self, under_review: UnderReview, key: ItemKey, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = under_review
        self._key = key
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.half_line(self) // 2)
        self._grid.setVerticalSpacing(theme.half_line(self) // 2)
        self.widgets: dict[str, QWidget] = {}
        self._fields: dict[str, TextField | ChoiceField] = {}
        self.label_error = QLabel(self)
        theme.set_role(self.label_error, "error")
        self.label_error.setWordWrap(True)
        self.button_add = QPushButton("Thêm mức phấn đấu", self)
        theme.set_role(self.button_add, "link")
        self.button_add.clicked.connect(self._on_add_clicked)
        self._count = -1
        self._rows: list[QWidget] = []
        under_review.item_changed.connect(self._on_item_changed)
        self.show_targets()

    def _values(self) -> dict[str, str]:
        return {part.name: part.text for part in self._review.item(self._key).fields if "." in part.name}

    def show_targets(self) -> None:
        """Show the targets as they are now; lines are made anew only where their number changed."""
        values = self._values()
        count = len(values) // len(_NAMES)
        if count != self._count:
            self._make_rows(count)
        for name, text in values.items():
            field = self._fields[name]
            if isinstance(field, TextField):
                field.show_text(text)
            else:
                field.show_value(text)
        self.label_error.hide()

    def _make_rows(self, count: int) -> None:
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows, self.widgets, self._fields, self._count = [], {}, {}, count
        if count:
            for column, words in enumerate(_HEADINGS):
                heading = QLabel(words, self)
                theme.set_role(heading, "small")
                self._put(heading, 0, column)
        for number in range(count):
            self._make_row(number)
        self._grid.addWidget(self.label_error, count + 1, 0, 1, len(_NAMES) + 1)
        self._grid.addWidget(self.button_add, count + 2, 0, 1, 2)
        self._grid.setColumnStretch(3, 1)
        self._grid.setColumnStretch(4, 1)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._rows.append(widget)

    def _make_row(self, number: int) -> None:
        for column, name in enumerate(_NAMES):
            full = f"targets.{number}.{name}"
            widget = QComboBox(self) if name in CHOICES else QLineEdit(self)
            widget.setAccessibleName(f"{_HEADINGS[column]}, mức {number + 1}")
            widget.setMinimumWidth(theme.chars(_WIDTHS[column] / 2, self))
            self.widgets[full] = widget
            self._fields[full] = self._field(full, widget)
            self._put(widget, number + 1, column)
        drop = QToolButton(self)
        drop.setIcon(icon(Icon.CLOSE))
        drop.setAutoRaise(True)
        drop.setToolTip("Bỏ mức này")
        drop.setAccessibleName(f"Bỏ mức {number + 1}")
        drop.clicked.connect(partial(self._review.drop_target, self._key, number))
        self._put(drop, number + 1, len(_NAMES))

    def _field(self, name: str, widget: QComboBox | QLineEdit) -> TextField | ChoiceField:
        if isinstance(widget, QLineEdit):
            return TextField(widget, partial(self._take, name))
        made = ChoiceField(widget, partial(self._take_choice, name))
        made.offer([(words, str(value)) for words, value in CHOICES["operator"]])
        return made

    def _take_choice(self, name: str, value: object) -> None:
        self._review.edit(self._key, name, str(value))

    def _take(self, name: str, text: str) -> None:
        field = self._fields[name]
        try:
            self._review.edit(self._key, name, text)
        except UserError as error:
            if isinstance(field, TextField):
                field.tell(sentence(error))
            self.label_error.setText(sentence(error))
            self.label_error.show()

    def _on_add_clicked(self) -> None:
        self._review.add_target(self._key)

    def _on_item_changed(self, key: ItemKey) -> None:
        if key == self._key:
            self.show_targets()
