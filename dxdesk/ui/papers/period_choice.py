"""The drop-down list of periods and ad hoc requests."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from dxdesk.domain.period import Period
from dxdesk.domain.submission import AdHocRequest
from dxdesk.ui.papers.periods import name, offered


class PeriodChoice(QObject):
    """Offers the periods of a year in groups, then the requests; a choice of the clerk is told."""

    chosen = Signal(str)  # the key of a period or of a request

    def __init__(self, widget: QComboBox) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setMaxVisibleItems(len(sum(offered(1), ())) + 4)
        widget.activated.connect(self._on_activated)

    @property
    def key(self) -> str:
        """The key shown; "" before any was offered."""
        return self._widget.currentData() or ""

    @property
    def period(self) -> Period | None:
        """The period shown; None before any was offered, and for a request."""
        try:
            return Period.parse(self.key)
        except ValueError:
            return None

    def offer(self, year: int, requests: Iterable[AdHocRequest] = ()) -> None:
        """Offer the periods of a year and requests; the one shown stays where it is among them."""
        before = self.key
        groups = [[(name(period), period.key) for period in group] for group in offered(year)]
        groups.append([(f"Đột xuất: {request.title}", request.key) for request in requests])
        with QSignalBlocker(self._widget):
            self._widget.clear()
            for number, group in enumerate(groups):
                if number and group:
                    self._widget.insertSeparator(self._widget.count())
                for words, key in group:
                    self._widget.addItem(words, key)
            self._widget.setCurrentIndex(self._widget.findData(before) if before else -1)

    def show(self, period: Period) -> None:
        """Show a period without telling of it; one of another kind is shown by the quarter it ends in."""
        if not self.show_key(period.key):
            self.show_key(Period.quarter_of(period.last_day).key)

    def show_key(self, key: str) -> bool:
        """Show a period or a request by its key; False where it is not offered."""
        at = self._widget.findData(key)
        if at >= 0:
            with QSignalBlocker(self._widget):
                self._widget.setCurrentIndex(at)
        return at >= 0

    def _on_activated(self) -> None:
        if self.key:
            self.chosen.emit(self.key)
