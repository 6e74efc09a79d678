"""Every name of a unit in the plan with what it stands for in the catalogue."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from dxdesk.domain.unit import Party
from dxdesk.importers.matching import Match
from dxdesk.services.in_force import NameBook
from dxdesk.ui import theme
from dxdesk.ui.icons import SMALL, Icon, pixmap
from dxdesk.ui.plan_import.under_review import UnderReview
from dxdesk.ui.state_words import Look
from dxdesk.ui.unit_picker import choices

AS_WRITTEN = "Giữ nguyên như văn bản"
_EXACT = Look("Khớp", Icon.DONE, theme.DONE)
_CHOSEN = Look("Đã chọn", Icon.DONE, theme.DONE)
_UNKNOWN = Look("Chưa có trong danh mục", Icon.NO_DATA, theme.NO_FIGURES)


def match_look(match: Match, chosen: Party | None) -> Look:
    """Return how well a name is matched."""
    if chosen is not None:
        return _CHOSEN if chosen.known else Look(AS_WRITTEN, Icon.NO_DATA, theme.NO_FIGURES)
    if not match.party.known:
        return _UNKNOWN
    return _EXACT if match.exact else Look(f"Gần đúng {match.score:.0f}%", Icon.WARNING, theme.SOON)


class NamesForm(QObject):
    """Fills a grid of the form: the name, a list of units and groups, how well they match."""

    chosen = Signal(str, object)  # the name and its Party

    def __init__(self, review: UnderReview, book: NameBook, grid: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = review
        self._grid = grid
        self._parent = parent
        self._parties: list[Party] = [Party("")]
        self._model = QStandardItemModel(self)
        self._model.appendRow(QStandardItem(AS_WRITTEN))
        for choice in choices(book):
            self._parties.append(choice.party)
            self._model.appendRow(QStandardItem(choice.words))
        self._shown: tuple[Match, ...] = ()
        self.combos: dict[str, QComboBox] = {}
        self._states: dict[str, tuple[QLabel, QLabel]] = {}
        half = theme.half_line(parent)
        grid.setContentsMargins(0, half, half, half)
        grid.setHorizontalSpacing(half)
        grid.setVerticalSpacing(half // 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def show_matches(self, matches: Iterable[Match]) -> None:
        """Show names with their proposals; choices made before stay."""
        shown = tuple(matches)
        if [match.text for match in shown] != [match.text for match in self._shown]:
            self._make_rows(shown)
        self._shown = shown
        for match in shown:
            self._show(match)

    @property
    def unmatched(self) -> int:
        """How many names stand for no unit of the catalogue."""
        parties = self._review.parties(self._shown)
        return sum(not party.known for party in parties.values())

    def _make_rows(self, matches: tuple[Match, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.combos, self._states = {}, {}
        for row, match in enumerate(matches):
            self._make_row(row, match.text)
        self._grid.setRowStretch(len(matches), 1)

    def _make_row(self, row: int, name: str) -> None:
        self._grid.setRowStretch(row, 0)
        words = QLabel(name, self._parent)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        combo = QComboBox(self._parent)
        combo.setModel(self._model)
        combo.setAccessibleName(f"Đơn vị của «{name}»")
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self)
        combo.activated.connect(partial(self._on_activated, name))
        drawing, state = QLabel(self._parent), QLabel(self._parent)
        state.setMinimumWidth(theme.chars(25, self._parent))
        state.setWordWrap(True)
        words.setBuddy(combo)
        for column, widget in enumerate((words, combo, drawing, state)):
            self._grid.addWidget(widget, row, column)
        self.combos[name] = combo
        self._states[name] = (drawing, state)

    def _show(self, match: Match) -> None:
        chosen = self._review.chosen_party(match.text)
        combo = self.combos[match.text]
        with QSignalBlocker(combo):
            combo.setCurrentIndex(self._place(chosen or match.party))
        combo.setToolTip(combo.currentText())
        look = match_look(match, chosen)
        drawing, state = self._states[match.text]
        drawing.setPixmap(pixmap(look.icon, look.tone.ink, SMALL, self._parent.devicePixelRatioF()))
        state.setText(look.words)

    def _place(self, party: Party) -> int:
        if not party.known:
            return 0
        ids = (party.unit_id, party.group_id)
        places = (n for n, known in enumerate(self._parties) if n and (known.unit_id, known.group_id) == ids)
        return next(places, 0)

    def _on_activated(self, name: str, place: int) -> None:
        known = self._parties[place]
        self.chosen.emit(name, Party(name, unit_id=known.unit_id, group_id=known.group_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the names; it must not change a list that merely lies under it."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return False
