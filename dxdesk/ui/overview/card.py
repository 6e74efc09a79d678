"""Cards of the overview: a heading, rows that lead to their items, and what to say when there are none."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dxdesk.ui import theme
from dxdesk.ui.elided import ElidedLabel
from dxdesk.ui.icons import SMALL, pixmap
from dxdesk.ui.state_words import Look

ROWS_SHOWN = 8
_NOTE_CHARS = 40


@dataclass(frozen=True, slots=True)
class Item:
    """A row: where it leads, its words, its note below, and how its state looks."""

    kind: str
    record_id: int
    text: str
    note: str
    look: Look


class ItemRow(QPushButton):
    """One item; its note stands below it or beside it. A click, Enter or Space leads to it."""

    item_opened = Signal(str, int)

    def __init__(self, item: Item, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self._item = item
        theme.set_role(self, "row")
        self.setAccessibleName(f"{item.text}. {item.look.words}. {item.note}")
        half = theme.half_line(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(half, half // 3, half, half // 3)
        layout.setSpacing(half)
        mark = QLabel(self)
        mark.setPixmap(pixmap(item.look.icon, item.look.tone.ink, SMALL, self.devicePixelRatioF()))
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._beside() if beside else self._below(), 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(f"{item.text}\n{item.look.words}. {item.note}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def _below(self) -> QVBoxLayout:
        note = ElidedLabel(self._item.note, self)
        theme.set_role(note, "small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(self._item.text, self))
        words.addWidget(note)
        return words

    def _beside(self) -> QHBoxLayout:
        note = ElidedLabel(self._item.note, self)
        theme.set_role(note, "small")
        whole = note.fontMetrics().horizontalAdvance(note.text()) + theme.half_line(self)
        note.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        note.setFixedWidth(min(whole, theme.chars(_NOTE_CHARS, self)))
        note.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = QHBoxLayout()
        words.addWidget(ElidedLabel(self._item.text, self), 1)
        words.addWidget(note)
        return words

    def sizeHint(self) -> QSize:
        """Take the height of the words."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def _on_clicked(self) -> None:
        self.item_opened.emit(self._item.kind, self._item.record_id)


class Card(QFrame):
    """A frame with a heading and whatever stands below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        half = theme.half_line(self)
        self.label_title = QLabel(title, self)
        theme.set_role(self.label_title, "group")
        self.label_count = QLabel(self)
        theme.set_role(self.label_count, "secondary")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(half, 0, half, half // 2)
        self.head.setSpacing(half)
        self.head.addWidget(self.label_title)
        self.head.addWidget(self.label_count)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(half, half, half, half)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def clear(self) -> None:
        """Take away what stands below the heading."""
        while (entry := self.body.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add_words(self, text: str, role: str = "secondary") -> QLabel:
        """Add a sentence below what is there."""
        label = QLabel(text, self)
        theme.set_role(label, role)
        label.setWordWrap(True)
        label.setContentsMargins(theme.half_line(self), 0, theme.half_line(self), 0)
        self.body.addWidget(label)
        label.show()
        return label


class ItemsCard(Card):
    """A card of items; the first few are shown, the rest stand on their page."""

    item_opened = Signal(str, int)
    page_opened = Signal(str)

    def __init__(
        self, title: str, empty: str, page: str, parent: QWidget | None = None, *, beside: bool = False
    ) -> None:
        super().__init__(title, parent)
        self._beside = beside
        self._empty = empty
        self._page = page

    def show_items(self, items: Sequence[Item], *, of: int | None = None) -> None:
        """Show items; ``of`` is the number they are counted out of."""
        self.clear()
        self.label_count.setText(f"{len(items)}/{of}" if of is not None else str(len(items)))
        if not items:
            self.add_words(self._empty)
        for item in items[:ROWS_SHOWN]:
            row = ItemRow(item, self, beside=self._beside)
            row.item_opened.connect(self.item_opened)
            self.body.addWidget(row)
            row.show()
        if len(items) > ROWS_SHOWN:
            more = QPushButton(f"và {len(items) - ROWS_SHOWN} mục nữa", self)
            theme.set_role(more, "link")
            more.clicked.connect(self._on_more_clicked)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            more.show()

    def _on_more_clicked(self) -> None:
        self.page_opened.emit(self._page)
