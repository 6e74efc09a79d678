"""Days on which reports are due, and the few working days in which one is put together."""

import calendar as months
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.duty import Deadline, DutyDirection, ReportingDuty
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.task import Recurrence

_DAY = timedelta(days=1)
_PERIODS = {
    Recurrence.MONTHLY: (PeriodKind.MONTH, 12),
    Recurrence.QUARTERLY: (PeriodKind.QUARTER, 4),
    Recurrence.HALF_YEARLY: (PeriodKind.HALF, 2),
    Recurrence.NINE_MONTHS: (PeriodKind.NINE_MONTHS, 1),
    Recurrence.YEARLY: (PeriodKind.YEAR, 1),
}


@dataclass(frozen=True, slots=True)
class ReportWindow:
    """The time for one report: the units' last day, the office's, and the working days between them.

    The last days are nominal ones; ``days`` are the working days after the units' last day up to the
    office's last working day; ``working_days_left`` counts from today, today included.
    """

    period: Period
    units_last_day: date | None
    office_last_day: date | None
    working_days_left: int
    days: tuple[date, ...]
    units: Deadline | None = None
    office: Deadline | None = None


def periods(duty: ReportingDuty, year: int) -> tuple[Period, ...]:
    """Return the periods of a year that a duty yields; none where it rests or comes round on events only."""
    if not duty.active or duty.recurrence not in _PERIODS:
        return ()
    kind, number = _PERIODS[duty.recurrence]
    return tuple(Period(kind, year, index) for index in range(1, number + 1))


def deadline(
    duty: ReportingDuty, period: Period, calendar: WorkingCalendar, lateness: Lateness
) -> Deadline | None:
    """Return a duty's day in the last month of a period; None where the duty names no day."""
    if duty.before_day is None:
        return None
    length = months.monthrange(period.year, period.last_month)[1]
    days = min(duty.before_day - 2, length - 1)
    nominal = date(period.year, period.last_month, 1) + days * _DAY
    return Deadline(
        duty=duty,
        period=period,
        nominal=nominal,
        last_working_day=calendar.last_working(nominal),
        late_after=calendar.late_after(nominal, lateness),
    )


def deadlines(
    duties: Iterable[ReportingDuty], year: int, calendar: WorkingCalendar, lateness: Lateness
) -> tuple[Deadline, ...]:
    """Return every deadline of the duties for the periods of a year, by day."""
    found = [
        due
        for duty in duties
        for period in periods(duty, year)
        if (due := deadline(duty, period, calendar, lateness))
    ]
    return tuple(sorted(found, key=_by_day))


def _by_period(entry: tuple[Period, list[Deadline]]) -> Period:
    return entry[0]


def _by_day(due: Deadline) -> tuple[date, int]:
    return due.nominal, due.duty.position


def next_window(
    duties: Iterable[ReportingDuty], today: date, calendar: WorkingCalendar, lateness: Lateness
) -> ReportWindow | None:
    """Return the window of the report that is due next; None where no duty names a day.

    A report may still be handed in on the day after which it is late.
    """
    duties = tuple(duty for duty in duties if duty.direction is not DutyDirection.INTERNAL)
    by_period: dict[Period, list[Deadline]] = {}
    for year in (today.year - 1, today.year, today.year + 1):
        for due in deadlines(duties, year, calendar, lateness):
            by_period.setdefault(due.period, []).append(due)
    windows = (
        _window(period, found, today, calendar) for period, found in sorted(by_period.items(), key=_by_period)
    )
    return next((window for window in windows if _end(window).late_after >= today), None)


def _window(period: Period, found: list[Deadline], today: date, calendar: WorkingCalendar) -> ReportWindow:
    units = _last(found, DutyDirection.UNITS_TO_OFFICE)
    office = _last(found, DutyDirection.OFFICE_TO_PROVINCE)
    days: tuple[date, ...] = ()
    if units and office:
        days = calendar.working_days_between(units.nominal + _DAY, office.last_working_day)
    last = (office or units or found[-1]).last_working_day
    return ReportWindow(
        period=period,
        units_last_day=units.nominal if units else None,
        office_last_day=office.nominal if office else None,
        working_days_left=calendar.working_days(today, last),
        days=days,
        units=units,
        office=office,
    )


def _last(found: list[Deadline], direction: DutyDirection) -> Deadline | None:
    of_direction = [due for due in found if due.duty.direction is direction]
    return of_direction[-1] if of_direction else None


def _end(window: ReportWindow) -> Deadline:
    due = window.office or window.units
    if due is None:
        raise ValueError(window.period.key)
    return due
