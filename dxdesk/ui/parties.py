"""Who leads or takes part: the plan's own words, the unit they were matched to, adding and removing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from dxdesk.domain.unit import Party
from dxdesk.services.in_force import NameBook
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.unit_picker import UnitPicker


class PartyRow(QWidget):
    """One party: its words, below them its unit where that is called otherwise, and what can be done."""

    removed = Signal(int)
    match_asked = Signal(int)

    def __init__(self, number: int, party: Party, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.label_text = QLabel(party.text, self)
        self.label_text.setWordWrap(True)
        self.label_text.setTextFormat(Qt.TextFormat.PlainText)
        self.label_match = QLabel(match_words(party, name), self)
        self.label_match.setWordWrap(True)
        self.label_match.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self.label_match, "small")
        self.label_match.setVisible(bool(self.label_match.text()))
        self.button_match = self._button(Icon.EDIT, f"Khớp «{party.text}» với đơn vị khác")
        self.button_match.clicked.connect(self._on_match_clicked)
        self.button_remove = self._button(Icon.CLOSE, f"Bỏ «{party.text}»")
        self.button_remove.clicked.connect(self._on_remove_clicked)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.label_text, 0, 0)
        layout.addWidget(self.label_match, 1, 0)
        layout.addWidget(self.button_match, 0, 1)
        layout.addWidget(self.button_remove, 0, 2)

    def _button(self, name: Icon, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._number)

    def _on_match_clicked(self) -> None:
        self.match_asked.emit(self._number)


def match_words(party: Party, name: str) -> str:
    """Return what is to be said of a match: nothing where the unit is called as the plan says."""
    if not party.known:
        return "Chưa khớp với danh mục"
    return "" if name == party.text else f"Trong danh mục: {name}"


class PartiesField(QWidget):
    """A list of parties; every change is handed on at once as the new list."""

    parties_changed = Signal(object)  # a tuple of Party

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parties: tuple[Party, ...] = ()
        self._book: NameBook | None = None
        self._matched: int | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.half_line(self) // 2)
        self.button_add = QPushButton(f"Thêm {what}…", self)
        self.button_add.setIcon(icon(Icon.ADD))
        self.button_add.setAccessibleName(f"Thêm {what}")
        theme.set_role(self.button_add, "link")
        self.button_add.clicked.connect(self._on_add_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._rows)
        layout.addWidget(self.button_add, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.button_add)
        self.picker = UnitPicker(self)
        self.picker.picked.connect(self._on_picked)

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties shown."""
        return self._parties

    def show_parties(self, parties: tuple[Party, ...], book: NameBook) -> None:
        """Show parties with the names of a day."""
        if (parties, book) == (self._parties, self._book):
            return
        self._parties, self._book = parties, book
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, party in enumerate(parties):
            row = PartyRow(number, party, book.name(party), self)
            row.removed.connect(self._on_removed)
            row.match_asked.connect(self._on_match_asked)
            self._rows.addWidget(row)

    def rows(self) -> list[PartyRow]:
        """Return the rows as shown."""
        found = (self._rows.itemAt(n) for n in range(self._rows.count()))
        return [row for item in found if item and isinstance(row := item.widget(), PartyRow)]

    def _on_add_clicked(self) -> None:
        self._open_picker(None)

    def _on_match_asked(self, number: int) -> None:
        self._open_picker(number)

    def _open_picker(self, number: int | None) -> None:
        if self._book is None:
            return
        self._matched = number
        kept = "" if number is None else self._parties[number].text
        self.picker.open_for(self._book, self.button_add, kept_text=kept)

    def _on_picked(self, party: Party) -> None:
        number = self._matched
        if number is None:
            changed = (*self._parties, party)
        else:
            changed = (*self._parties[:number], party, *self._parties[number + 1 :])
        if len(set(changed)) == len(changed) and changed != self._parties:
            self.parties_changed.emit(changed)
        self.button_add.setFocus()

    def _on_removed(self, number: int) -> None:
        self.button_add.setFocus()
        self.parties_changed.emit((*self._parties[:number], *self._parties[number + 1 :]))
