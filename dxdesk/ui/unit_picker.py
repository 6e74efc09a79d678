"""Choosing a unit or a group of the catalogue by any part of its name, with or without marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from dxdesk.domain.unit import Party
from dxdesk.domain.vietnamese import fold, has_marks
from dxdesk.services.in_force import NameBook
from dxdesk.ui import theme
from dxdesk.ui.popup import open_below

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: its words, what it is found by, and the party it stands for."""

    words: str
    plain: str
    folded: str
    party: Party

    def found_by(self, text: str) -> bool:
        """Tell whether the choice holds a text; marks count when typed."""
        return text.lower() in self.plain if has_marks(text) else fold(text) in self.folded


def choices(book: NameBook) -> tuple[Choice, ...]:
    """Return the units valid on the day and the groups, in the order of the catalogue."""
    units = sorted(book.units.values(), key=lambda unit: (unit.position, unit.id))
    groups = sorted(book.groups.values(), key=lambda group: (group.position, group.id))
    return (
        *(
            _choice(unit.name, (unit.short, *unit.aliases), Party(unit.name, unit_id=unit.id))
            for unit in units
            if unit.valid_on(book.day)
        ),
        *(_choice(group.name, group.aliases, Party(group.name, group_id=group.id)) for group in groups),
    )


def _choice(name: str, others: tuple[str, ...], party: Party) -> Choice:
    every = "\n".join((name, *others)).lower()
    folded = "\n".join(fold(text) for text in (name, *others))
    return Choice(name, every, folded, party)


class UnitPicker(QFrame):
    """A small window: a line to type in, and below it the names that hold what was typed."""

    picked = Signal(object)  # a Party

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label_hint = QLabel(self)
        self.label_hint.setWordWrap(True)
        theme.set_role(self.label_hint, "small")
        self.edit_search = QLineEdit(self)
        self.edit_search.setAccessibleName("Tìm đơn vị")
        self.edit_search.setPlaceholderText("Gõ một phần tên, có dấu hoặc không dấu")
        self.list_units = QListView(self)
        self.list_units.setAccessibleName("Đơn vị tìm thấy")
        self.list_units.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list_units.setUniformItemSizes(True)
        self._names = QStringListModel(self)
        self.list_units.setModel(self._names)
        half = theme.half_line(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(half, half, half, half)
        for widget in (self.label_hint, self.edit_search, self.list_units):
            layout.addWidget(widget)
        self.list_units.setMinimumSize(theme.chars(56, self), theme.line(self) * 12)
        self._offered: tuple[Choice, ...] = ()
        self._shown: list[Choice] = []
        self._kept_text = ""
        self.edit_search.textChanged.connect(self._on_text_changed)
        self.edit_search.installEventFilter(self)
        self.list_units.activated.connect(self._on_activated)
        self.list_units.clicked.connect(self._on_activated)

    def open_for(self, book: NameBook, anchor: QWidget, *, kept_text: str = "") -> None:
        """Open below a widget; with ``kept_text`` the words of the plan stay and only the match is chosen."""
        self._offered, self._kept_text = choices(book), kept_text
        self.label_hint.setText(
            f"Khớp «{kept_text}» với đơn vị nào? Lời văn của kế hoạch được giữ nguyên."
            if kept_text
            else "Chọn đơn vị hoặc nhóm trong danh mục."
        )
        self.edit_search.clear()
        self._fill("")
        open_below(self, anchor)
        self.edit_search.setFocus()

    def _on_text_changed(self, text: str) -> None:
        self._fill(text.strip())

    def _fill(self, text: str) -> None:
        self._shown = [choice for choice in self._offered if choice.found_by(text)]
        self._shown += self._verbatim(text)
        self._names.setStringList([choice.words for choice in self._shown])
        if self._shown:
            self.list_units.setCurrentIndex(self._names.index(0, 0))

    def _verbatim(self, text: str) -> Iterator[Choice]:
        if self._kept_text:
            yield Choice("Để nguyên văn, không khớp với đơn vị nào", "", "", Party(self._kept_text))
        elif text:
            yield Choice(f"Ghi nguyên văn «{text}»", "", "", Party(text))

    def _on_activated(self, index: QModelIndex) -> None:
        if not self.isVisible() or not 0 <= index.row() < len(self._shown):
            return
        party = self._shown[index.row()].party
        self.close()
        text = self._kept_text or party.text
        self.picked.emit(Party(text, unit_id=party.unit_id, group_id=party.group_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose from it while the cursor stays in the line."""
        if watched is not self.edit_search or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _LIST_KEYS:
            self.list_units.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.list_units.currentIndex())
            return True
        return False
