"""The facts of a report under one another, each with its icon."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from dxdesk.ui import theme
from dxdesk.ui.icons import SMALL, pixmap
from dxdesk.ui.papers.facts import Fact


class FactsPanel:
    """Fills a card of the form with facts."""

    def __init__(self, frame: QFrame, grid: QGridLayout) -> None:
        self._frame = frame
        self._grid = grid
        half = theme.half_line(frame)
        theme.set_role(frame, "card")
        grid.setContentsMargins(half, half, half, half)
        grid.setHorizontalSpacing(half)
        grid.setVerticalSpacing(half // 2)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show facts in place of those before."""
        shown = tuple(facts)
        while len(self._rows) < len(shown):
            self._add_row()
        for number, (drawing, words) in enumerate(self._rows):
            for label in (drawing, words):
                label.setVisible(number < len(shown))
        for fact, (drawing, words) in zip(shown, self._rows, strict=False):
            scale = self._frame.devicePixelRatioF()
            drawing.setPixmap(pixmap(fact.icon, fact.tone.ink, SMALL, scale))
            words.setText(fact.words)

    @property
    def texts(self) -> list[str]:
        """The words of the facts shown."""
        return [words.text() for _, words in self._rows if not words.isHidden()]

    def _add_row(self) -> None:
        drawing, words = QLabel(self._frame), QLabel(self._frame)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(drawing, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((drawing, words))
