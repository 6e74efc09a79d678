"""The heart of the overview: the few working days in which the next report is put together."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.domain.deadlines import ReportWindow
from dxdesk.domain.duty import Deadline
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.overview.card import Card
from dxdesk.ui.overview.words import SHORT_WEEKDAYS, last_day_words

_DAY = timedelta(days=1)


class ReportCard(Card):
    """Days left, last days of the units and of the Sở, the working days between, and what moves them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Báo cáo sắp tới", parent)
        half = theme.half_line(self)
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
        self._chips.setSpacing(half // 2)
        self.body.addLayout(self._columns(half))

    def _columns(self, half: int) -> QHBoxLayout:
        count = QVBoxLayout()
        count.setSpacing(0)
        count.addWidget(self.label_number)
        count.addWidget(self.label_unit)
        count.addStretch(1)
        days = QVBoxLayout()
        days.setSpacing(half // 2)
        days.addWidget(self.label_units)
        days.addWidget(self.label_office)
        days.addLayout(self._chips)
        days.addWidget(self.label_notes)
        columns = QHBoxLayout()
        columns.setContentsMargins(half, 0, half, 0)
        columns.setSpacing(4 * half)
        columns.addLayout(count)
        columns.addLayout(days, 1)
        return columns

    def show_window(
        self, window: ReportWindow, *, receiver: str, today: date, days: Mapping[date, CalendarDay]
    ) -> None:
        """Show the window of a report; ``days`` is the table of days off and make-up days."""
        self.label_title.setText(f"Báo cáo {window.period.short}")
        self.label_number.setText(str(window.working_days_left))
        _show(self.label_units, last_day_words("Các đơn vị gửi", window.units_last_day, today))
        _show(self.label_office, last_day_words(f"Sở gửi {receiver}", window.office_last_day, today))
        self._show_chips(window.days, today)
        _show(self.label_notes, " ".join(_notes(window, days)))

    def _show_chips(self, days: tuple[date, ...], today: date) -> None:
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


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _notes(window: ReportWindow, days: Mapping[date, CalendarDay]) -> Iterator[str]:
    for deadline in (window.units, window.office):
        if deadline is not None and deadline.nominal != deadline.last_working_day:
            yield _moved(deadline)
    if window.units_last_day and window.office_last_day:
        yield from _special(_days(window.units_last_day, window.office_last_day), days)


def _moved(deadline: Deadline) -> str:
    return (
        f"{format_date(deadline.nominal)} là ngày nghỉ: ngày làm việc cuối "
        f"{format_date(deadline.last_working_day)}, tính quá hạn sau {format_date(deadline.late_after)}."
    )


def _days(first: date, last: date) -> Iterator[date]:
    return (first + number * _DAY for number in range((last - first).days + 1))


def _special(span: Iterable[date], days: Mapping[date, CalendarDay]) -> Iterator[str]:
    for day in span:
        entry = days.get(day)
        if entry is not None:
            what = "nghỉ" if entry.kind is DayKind.OFF else "làm bù"
            unsure = "" if entry.confirmed else ", chưa có thông báo chính thức"
            yield f"{format_date(day)} {what} ({entry.name}{unsure})."
