"""The heart of the overview: the few working days in which the next report is put together."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.domain.deadlines import ReportWindow
from dxdesk.domain.duty import Deadline
from dxdesk.domain.vn_format import format_date
from dxdesk.ui.overview.card import Card
from dxdesk.ui.overview.words import last_day_words
from dxdesk.ui.window_days import WindowDays

_DAY = timedelta(days=1)


class ReportCard(Card):
    """Days left, last days of the units and of the Sở, the working days between, and what moves them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Báo cáo sắp tới", parent)
        self.days = WindowDays(self)
        self.body.addWidget(self.days)

    def show_window(
        self, window: ReportWindow, *, receiver: str, today: date, days: Mapping[date, CalendarDay]
    ) -> None:
        """Show the window of a report; ``days`` is the table of days off and make-up days."""
        self.label_title.setText(f"Báo cáo {window.period.short}")
        self.days.show_number(window.working_days_left)
        self.days.show_words(
            units=last_day_words("Các đơn vị gửi", window.units_last_day, today),
            office=last_day_words(f"Sở gửi {receiver}", window.office_last_day, today),
            notes=" ".join(_notes(window, days)),
        )
        self.days.show_days(window.days, today)


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
