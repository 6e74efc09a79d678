"""The fields of the chosen item: a field takes effect when it is left, its error stands below it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dxdesk.domain.draft import DraftIndicator, DraftTask, PlanDraft
from dxdesk.domain.errors import UserError
from dxdesk.services import review
from dxdesk.services.review import ItemKey, ItemKind, ReviewField, ReviewItem
from dxdesk.ui import theme
from dxdesk.ui.field import ChoiceField, TextField
from dxdesk.ui.messages import sentence
from dxdesk.ui.plan_import.targets_form import TargetsForm
from dxdesk.ui.plan_import.under_review import UnderReview
from dxdesk.ui.plan_import.words import CHOICES, FIELDS, HINTS, KINDS, LONG_FIELDS
from dxdesk.ui.plan_words import frame_words, problem_words, target_words

_LINES = {"title": 2, "appendix_title": 2, "subject": 2, "phrase": 2}
_LONG_LINES = 4


class ItemForm(QWidget):
    """Shows one item of a review; the words that follow from a text are told as one types."""

    shown = Signal(object)  # the ItemKey

    def __init__(self, under_review: UnderReview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = under_review
        self._key: ItemKey | None = None
        self.fields: dict[str, TextField | ChoiceField] = {}
        self.widgets: dict[str, QWidget] = {}
        self.label_meaning = QLabel(self)
        self._content: QWidget | None = None
        self.targets: TargetsForm | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, theme.half_line(self), 0)
        self._layout.addStretch(1)
        under_review.item_changed.connect(self._on_item_changed)

    @property
    def key(self) -> ItemKey | None:
        """The item shown."""
        return self._key

    def show_item(self, key: ItemKey) -> None:
        """Show an item in place of the one before."""
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._key = key
        self.fields, self.widgets, self.targets = {}, {}, None
        self._content = self._built(self._review.item(key))
        self._layout.insertWidget(0, self._content)
        self.shown.emit(key)

    def _built(self, item: ReviewItem) -> QWidget:
        content = QWidget(self)
        grid = QGridLayout(content)
        half = theme.half_line(self)
        grid.setContentsMargins(0, half, 0, half)
        grid.setHorizontalSpacing(half)
        grid.setVerticalSpacing(half // 2)
        grid.setColumnStretch(1, 1)
        self._add_head(grid, item)
        for field in item.fields:
            if "." not in field.name:
                self._add_field(grid, field)
        if item.key.kind is ItemKind.INDICATOR:
            self.targets = TargetsForm(self._review, item.key, content)
            grid.addWidget(self.targets, grid.rowCount(), 0, 1, 2)
        return content

    def _add_head(self, grid: QGridLayout, item: ReviewItem) -> None:
        head = QLabel(KINDS[item.key.kind], self)
        theme.set_role(head, "group")
        grid.addWidget(head, 0, 0, 1, 2)
        for problem in self._review.problems_of(item):
            note = QLabel(problem_words(problem), self)
            note.setWordWrap(True)
            theme.set_role(note, "small")
            grid.addWidget(note, grid.rowCount(), 0, 1, 2)

    def _add_field(self, grid: QGridLayout, field: ReviewField) -> None:
        row = grid.rowCount()
        widget = self._widget(field)
        label = QLabel(FIELDS[field.name], self)
        label.setBuddy(widget)
        label.setMinimumWidth(theme.chars(16, self))
        widget.setAccessibleName(FIELDS[field.name])
        widget.setToolTip(HINTS.get(field.name, ""))
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1)
        self.widgets[field.name] = widget
        if isinstance(widget, QComboBox):
            self._make_choice(widget, field)
        else:
            error = QLabel(self)
            grid.addWidget(error, row + 1, 1)
            self._make_text(widget, field, error)
        if self._tells_meaning(field.name):
            self._add_meaning(grid, widget, field.name)

    def _widget(self, field: ReviewField) -> QLineEdit | QPlainTextEdit | QComboBox:
        if field.name in CHOICES:
            return QComboBox(self)
        if field.name in LONG_FIELDS and self._key is not None and self._key.kind is not ItemKind.RECIPIENT:
            text = QPlainTextEdit(self)
            lines = _LINES.get(field.name, _LONG_LINES)
            text.setFixedHeight(lines * theme.line(text) + 2 * theme.half_line(text))
            return text
        return QLineEdit(self)

    def _make_choice(self, widget: QComboBox, field: ReviewField) -> None:
        made = ChoiceField(widget, partial(self._take_choice, field.name))
        made.offer([(words, str(value)) for words, value in CHOICES[field.name]])
        made.show_value(field.text)
        self.fields[field.name] = made

    def _make_text(self, widget: QLineEdit | QPlainTextEdit, field: ReviewField, error: QLabel) -> None:
        made = TextField(widget, partial(self._take, field.name), error)
        made.show_text(field.text)
        self.fields[field.name] = made

    def _tells_meaning(self, name: str) -> bool:
        kind = self._key.kind if self._key else None
        return (kind, name) in ((ItemKind.TASK, "time_frame"), (ItemKind.INDICATOR, "text"))

    def _add_meaning(self, grid: QGridLayout, widget: QWidget, name: str) -> None:
        self.label_meaning = QLabel(self)
        self.label_meaning.setWordWrap(True)
        theme.set_role(self.label_meaning, "small")
        grid.addWidget(self.label_meaning, grid.rowCount(), 1)
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.textChanged.connect(partial(self._tell_meaning, name))
        self._tell_meaning(name)

    def _tell_meaning(self, name: str, *_text: str) -> None:
        field = self.fields.get(name)
        if self._key is not None and isinstance(field, TextField):
            draft = (
                review.edit(self._review.draft, self._key, name, field.text) if self._typed(name) else None
            )
            self.label_meaning.setText(meaning(draft or self._review.draft, self._key))

    def _typed(self, name: str) -> bool:
        """Tell whether the field differs from the draft: corrected targets follow the text only then."""
        field = self.fields[name]
        kept = {part.name: part.text for part in self._review.item(self._key).fields} if self._key else {}
        return isinstance(field, TextField) and field.text.strip() != kept.get(name)

    def _take_choice(self, name: str, value: object) -> None:
        if self._key is not None:
            self._review.edit(self._key, name, str(value))

    def _take(self, name: str, text: str) -> None:
        field = self.fields[name]
        if self._key is None or not isinstance(field, TextField):
            return
        try:
            self._review.edit(self._key, name, text)
        except UserError as error:
            field.tell(sentence(error))

    def _on_item_changed(self, key: ItemKey) -> None:
        if key == self._key:
            self.refresh()

    def refresh(self) -> None:
        """Show the fields as they are now; what is being typed with an error stays."""
        if self._key is None:
            return
        item = self._review.item(self._key)
        for part in item.fields:
            field = self.fields.get(part.name)
            if isinstance(field, TextField) and field.text.strip() != part.text:
                field.show_text(part.text)
            elif isinstance(field, TextField):
                field.show_text(field.text)
            elif isinstance(field, ChoiceField):
                field.show_value(part.text)
        for name in self.fields:
            if self._tells_meaning(name):
                self._tell_meaning(name)


def meaning(draft: PlanDraft, key: ItemKey) -> str:
    """Return what follows from the words of an item: dates, or targets."""
    if key.kind is ItemKind.TASK:
        task: DraftTask = draft.tasks[key.index]
        return f"Hiểu là: {frame_words(task.time_frame)}"
    indicator: DraftIndicator = draft.indicators[key.index]
    targets = "; ".join(target_words(target) for target in indicator.targets)
    return f"Mức phấn đấu: {targets or 'không có'}"
