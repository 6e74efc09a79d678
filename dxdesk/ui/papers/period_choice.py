"""The drop-down list of periods."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from dxdesk.domain.period import Period
from dxdesk.ui.papers.periods import name, offered


class PeriodChoice(QObject):
    """Offers the periods of a year in groups; a choice of the clerk is told."""

    chosen = Signal(object)  # a Period

    def __init__(self, widget: QComboBox) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setMaxVisibleItems(len(sum(offered(1), ())) + 2)
        widget.activated.connect(self._on_activated)

    @property
    def period(self) -> Period | None:
        """The period shown; None before any was offered."""
        key = self._widget.currentData()
        return Period.parse(key) if key else None

    def offer(self, year: int) -> None:
        """Offer the periods of a year; the one shown stays where it is among them."""
        before = self._widget.currentData()
        with QSignalBlocker(self._widget):
            self._widget.clear()
            for number, group in enumerate(offered(year)):
                if number:
                    self._widget.insertSeparator(self._widget.count())
                for period in group:
                    self._widget.addItem(name(period), period.key)
            self._widget.setCurrentIndex(self._widget.findData(before) if before else -1)

    def show(self, period: Period) -> None:
        """Show a period without telling of it; one of another kind is shown by the quarter it ends in."""
        with QSignalBlocker(self._widget):
            at = self._widget.findData(period.key)
            if at < 0:
                at = self._widget.findData(Period.quarter_of(period.last_day).key)
            self._widget.setCurrentIndex(at)

    def _on_activated(self) -> None:
        if self.period is not None:
            self.chosen.emit(self.period)
