"""The drop-down list of rounds: the regime's by kind of period, then ad hoc requests."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from dxdesk.domain.period import PeriodKind
from dxdesk.services.duties import Collection

_LONGER = (PeriodKind.HALF, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)


class RoundChoice(QObject):
    """Offers the rounds of a year; a choice of the clerk is told by its key."""

    chosen = Signal(str)

    def __init__(self, widget: QComboBox) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setMaxVisibleItems(24)
        widget.activated.connect(self._on_activated)

    @property
    def key(self) -> str:
        """The key of the round shown; "" before any was offered."""
        return self._widget.currentData() or ""

    def offer(self, rounds: Iterable[Collection]) -> None:
        """Offer rounds; the one shown stays where it is among them."""
        before = self.key
        with QSignalBlocker(self._widget):
            self._widget.clear()
            for group in _groups(tuple(rounds)):
                if self._widget.count():
                    self._widget.insertSeparator(self._widget.count())
                for item in group:
                    words = item.label if item.request is None else f"Đột xuất: {item.label}"
                    self._widget.addItem(words[:1].upper() + words[1:], item.key)
            self._widget.setCurrentIndex(self._widget.findData(before) if before else -1)

    def show(self, key: str) -> bool:
        """Show a round without telling of it; False where it is not offered."""
        at = self._widget.findData(key)
        if at >= 0:
            with QSignalBlocker(self._widget):
                self._widget.setCurrentIndex(at)
        return at >= 0

    def _on_activated(self) -> None:
        if self.key:
            self.chosen.emit(self.key)


def _groups(rounds: tuple[Collection, ...]) -> list[list[Collection]]:
    regular = [item for item in rounds if item.request is None]
    found = [
        [item for item in regular if item.period.kind is PeriodKind.QUARTER],
        [item for item in regular if item.period.kind in _LONGER],
        [item for item in regular if item.period.kind is PeriodKind.MONTH],
        [item for item in rounds if item.request is not None],
    ]
    return [group for group in found if group]
