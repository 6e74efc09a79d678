"""The days of a report: how many are left, until when the units and the Sở send, the days between."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.overview.words import SHORT_WEEKDAYS


class WindowDays(QWidget):
    """A large number at the left; last days, the working days as chips and notes at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label_number = QLabel(self)
        theme.set_role(self.label_number, "number")
        self.label_unit = QLabel("ngày làm việc còn lại", self)
        theme.set_role(self.label_unit, "secondary")
        self.label_units = QLabel(self)
        self.label_office = QLabel(self)
        self.label_notes = QLabel(self)
        theme.set_role(self.label_notes, "small")
        for label in (self.label_units, self.label_office, self.label_notes):
            label.setWordWrap(True)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.half_line(self) // 2)
        self.count = QVBoxLayout()
        self.days = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        half = theme.half_line(self)
        self.count.setSpacing(0)
        self.count.addWidget(self.label_number)
        self.count.addWidget(self.label_unit)
        self.count.addStretch(1)
        self.days.setSpacing(half // 2)
        self.days.addWidget(self.label_units)
        self.days.addWidget(self.label_office)
        self.days.addLayout(self._chips)
        self.days.addWidget(self.label_notes)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(half, 0, half, 0)
        columns.setSpacing(4 * half)
        columns.addLayout(self.count)
        columns.addLayout(self.days, 1)

    def show_number(self, number: int, unit: str = "ngày làm việc còn lại") -> None:
        """Show how many days are left."""
        self.label_number.setText(str(number))
        self.label_unit.setText(unit)

    def show_words(self, *, units: str, office: str, notes: str) -> None:
        """Show the last days and what moves them; what is empty takes no room."""
        for label, text in (
            (self.label_units, units),
            (self.label_office, office),
            (self.label_notes, notes),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def show_days(self, days: Sequence[date], today: date) -> None:
        """Show the working days between as chips."""
        while (entry := self._chips.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        chips = [self._chip(day, today) for day in days]
        head = [QLabel("Tổng hợp, trình ký trong", self)] if days else []
        for widget in (*head, *chips):
            self._chips.addWidget(widget)
            widget.show()
        self._chips.addStretch(1)

    def _chip(self, day: date, today: date) -> QLabel:
        chip = QLabel(f"{SHORT_WEEKDAYS[day.weekday()]} {day.day}/{day.month}", self)
        past, now = day < today, day == today
        theme.set_role(chip, "chip-past" if past else "chip-today" if now else "chip")
        words = "đã qua" if past else "hôm nay" if now else "ngày làm việc"
        chip.setToolTip(f"{format_date(day)}: {words}")
        chip.setAccessibleName(f"{format_date(day)}, {words}")
        return chip
