"""The sentences of the papers at the left, the chosen one at the right: its words, places and preview."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.vn_format import format_date
from dxdesk.services import wordings
from dxdesk.services.wording_samples import samples, shown
from dxdesk.services.wordings import Sentence, from_words, in_words
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_tab import RecordTab
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_wording_sentence import Ui_WordingSentence
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

_OFFER = "Chèn chỗ điền vào câu…"
_NO_PLACES = "Câu này không có chỗ điền"


class SentencesTab(RecordTab[Sentence]):
    """Every sentence of the papers; leaving its text changes it from the day on that stands below."""

    key, kinds, noun = "wording", ("wording_text",), "câu chữ"
    nothing = "Chọn một câu ở bảng bên trái để xem và sửa."

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        panel = QWidget()
        self.panel = Ui_WordingSentence()
        self.panel.setupUi(panel)
        super().__init__(desk, memory, columns(), panel, parent)
        ui = self.panel
        self._from = desk.today
        self._samples: Mapping[str, Mapping[str, object]] | None = None
        self.text_field = TextField(ui.edit_text, self._take_text, ui.error_text)
        self.from_field = DateField(desk, "Dùng từ ngày", self._take_from, error=ui.error_from, parent=panel)
        ui.layout_from_field.addWidget(self.from_field)
        ui.label_from.setBuddy(self.from_field.edit)
        GrowingText(ui.edit_text, least=3, most=12)
        ui.combo_places.activated.connect(self._on_place_chosen)
        ui.button_reset.clicked.connect(self._on_reset_clicked)
        ui.edit_text.textChanged.connect(self._show_preview)
        self._dress_panel()

    def _dress_panel(self) -> None:
        ui, half = self.panel, theme.half_line(self)
        ui.layout_sentence.setContentsMargins(2 * half, 2 * half, 2 * half, 2 * half)
        ui.layout_sentence.setSpacing(half)
        theme.set_role(ui.label_group, "group")
        for label in (ui.label_preview_head, ui.label_shipped_head, ui.label_versions):
            theme.set_role(label, "secondary")

    def key_of(self, record: Sentence) -> str:
        """Tell sentences by their key."""
        return record.key

    def groups(self) -> Iterator[Group[Sentence]]:
        """Return the sentences under the names of their papers."""
        every = wordings.sentences(self.desk.data, self.desk.today)
        for heading, found in groupby(every, key=lambda sentence: sentence.group):
            yield Group(heading, tuple(found))

    def reload(self) -> None:
        """Show the sentences in force; real values are gathered again when they are needed."""
        self._samples = None
        super().reload()

    def first_field(self) -> QWidget:
        """Start with the words."""
        return self.panel.edit_text

    def show_record(self, record: Sentence) -> None:
        """Show a sentence; what is being typed stands."""
        ui = self.panel
        ui.label_group.setText(record.group)
        self.text_field.show_text(record.words)
        self._from = self.desk.today
        self.from_field.show_day(self._from)
        self._offer_places(record)
        ui.label_shipped.setText(in_words(record.shipped, record.places))
        for widget in (ui.label_shipped, ui.label_shipped_head):
            widget.setVisible(record.changed)
        ui.button_reset.setEnabled(record.changed)
        ui.label_versions.setText(versions_words(record))
        ui.label_versions.setVisible(bool(record.versions))
        self._show_preview()

    def _offer_places(self, record: Sentence) -> None:
        combo = self.panel.combo_places
        combo.clear()
        combo.addItem(_OFFER if record.places else _NO_PLACES)
        for place in record.places:
            combo.addItem(place.meaning, place.meaning)
        combo.setEnabled(bool(record.places))

    def _on_place_chosen(self, row: int) -> None:
        combo, edit = self.panel.combo_places, self.panel.edit_text
        name = combo.itemData(row)
        if name:
            edit.insertPlainText(f"{{{name}}}")
            combo.setCurrentIndex(0)
            edit.setFocus()

    def _show_preview(self) -> None:
        record = self.chosen
        if record is None:
            return
        text = from_words(self.text_field.text, record.places)
        values = self._values().get(record.key)
        try:
            words = shown(text, values) if values is not None else self.text_field.text
        except (KeyError, IndexError, ValueError):  # half-typed braces: leaving the field tells what is wrong
            words = self.text_field.text
        known = "Khi in ra" if values is not None or not record.places else "Khi in ra (chưa có số liệu thật)"
        self.panel.label_preview_head.setText(known)
        self.panel.label_preview.setText(words)

    def _values(self) -> Mapping[str, Mapping[str, object]]:
        if self._samples is None:
            plan = self.desk.plan
            self._samples = samples(self.desk.data, plan=plan, today=self.desk.today) if plan else {}
        return self._samples

    def _take_text(self, text: str) -> None:
        record = self.chosen
        if record is not None:
            work = partial(wordings.save, self.desk.data, key=record.key, text=text, valid_from=self._from)
            self.desk.perform(work, teller=self.text_field.tell)

    def _take_from(self, day: date | None) -> None:
        self._from = day or self.desk.today

    def _on_reset_clicked(self) -> None:
        record = self.chosen
        if record is not None:
            self.desk.perform(partial(wordings.reset, self.desk.data, key=record.key, valid_from=self._from))

    def add(self) -> None:
        """Add nothing: the papers decide which sentences there are."""

    def deletion(self, record: Sentence) -> Callable[[], Change]:
        """Go back to the shipped words, which is as near to deleting as a sentence comes."""
        return partial(wordings.reset, self.desk.data, key=record.key, valid_from=self._from)


def versions_words(record: Sentence) -> str:
    """Return since when a sentence says what, a version a line."""
    return "\n".join(
        f"Từ {format_date(own.valid_from)}: {in_words(own.text, record.places)}" for own in record.versions
    )


def columns() -> tuple[Column[Sentence], ...]:
    """Return the columns of the list of sentences."""
    return (
        Column("text", "Câu chữ", lambda found: found.words, width=60, stretch=True),
        Column(
            "since",
            "Đã sửa từ",
            lambda found: format_date(found.valid_from) if found.valid_from and found.changed else "",
            width=12,
        ),
    )
