"""The chosen day at the right of the calendar: what kind of day it is and everything due on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dxdesk.services.schedule import Event
from dxdesk.ui import theme
from dxdesk.ui.deadlines.month_days import DayCell, DayItem
from dxdesk.ui.deadlines.words import day_words, event_icon, event_note, moved_words
from dxdesk.ui.overview.card import Item, ItemRow
from dxdesk.ui.state_words import Look


class DayPanel(QScrollArea):
    """A day in words, its items as rows that lead to them."""

    event_opened = Signal(object)  # the Event

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        half = theme.half_line(self)
        inner = QWidget(self)
        self.label_day = QLabel(inner)
        theme.set_role(self.label_day, "group")
        self.label_notes = QLabel(inner)
        theme.set_role(self.label_notes, "secondary")
        for label in (self.label_day, self.label_notes):
            label.setWordWrap(True)
            label.setContentsMargins(half, 0, half, 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, half, 0, half)
        layout.setSpacing(half)
        layout.addWidget(self.label_day)
        layout.addWidget(self.label_notes)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        self.setWidget(inner)
        self._events: dict[QWidget, Event] = {}

    @property
    def rows(self) -> list[ItemRow]:
        """The rows shown, top to bottom."""
        return [row for row in self._events if isinstance(row, ItemRow)]

    def show_day(self, cell: DayCell) -> None:
        """Show a day."""
        self._clear()
        today = ", hôm\N{NO-BREAK SPACE}nay" if cell.today else ""
        self.label_day.setText(f"{day_words(cell.day)}{today}")
        moved = dict.fromkeys(moved_words(item.event) for item in cell.items if item.event.moved)
        notes = [*cell.notes, *moved, *([] if cell.items else ["Không có hạn nào trong ngày này."])]
        self.label_notes.setText("\n".join(notes))
        for item in cell.items:
            row = ItemRow(_item(item), self.widget())
            row.clicked.connect(self._on_row_clicked)
            self._events[row] = item.event
            self._rows.addWidget(row)
            row.show()

    def focus_first(self) -> None:
        """Put the focus on the first item."""
        for row in self.rows[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> None:
        for row in self._events:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._events.clear()

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, QWidget) and row in self._events:
            self.event_opened.emit(self._events[row])


def _item(item: DayItem) -> Item:
    look = Look(item.look.words, event_icon(item.event, item.look), item.look.tone)
    return Item("event", 0, item.words if item.echo else item.event.title, event_note(item.event), look)
