"""The reporting regime as rules that may be edited, the periods they yield, and ad hoc requests."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.change import Change
from dxdesk.domain.deadlines import deadline, periods
from dxdesk.domain.duty import CutOff, Deadline, DutyDirection, ReportingDuty
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services.in_force import lateness, working_calendar
from dxdesk.storage.data_file import DataFile

_DAY = timedelta(days=1)
_LAST_BEFORE_DAY = 32  # "trước ngày 32": the month's last day


@dataclass(frozen=True, slots=True)
class LastDay:
    """A last day: nominal, the last working day up to it, the last day that is not late, and days left.

    ``days_left`` counts working days from today, today included; negative where it is late.
    """

    nominal: date
    working: date
    late_after: date
    days_left: int

    @property
    def moved(self) -> bool:
        """Whether the nominal day is a day off."""
        return self.nominal != self.working


@dataclass(frozen=True, slots=True)
class Collection:
    """One round of reports: a period of the regime, or an ad hoc request (``request``).

    ``period`` is the one whose figures are measured; for a request it is the month of its day. ``units`` and
    ``office`` are the last days, None where no duty names one; ``days`` are the working days between them.
    """

    key: str
    label: str  # "Quý I năm 2024"
    short: str  # "Quý I/2024"
    period: Period
    data_from: date
    data_to: date
    units: LastDay | None = None
    office: LastDay | None = None
    days: tuple[date, ...] = ()
    request: AdHocRequest | None = None

    @property
    def last_day(self) -> LastDay | None:
        """The units' last day, or the office's where the units have none."""
        return self.units or self.office


@dataclass(frozen=True, slots=True)
class NextRound:
    """A period that a duty yields, the days its figures run, and its last day; None where it names none."""

    period: Period
    data_from: date
    data_to: date
    last: LastDay | None


def duties(data: DataFile, *, plan: Plan) -> tuple[ReportingDuty, ...]:
    """Return the duties of a plan, in its order, resting ones too."""
    return data.duties.of_plan(plan.id)


def save_duty(data: DataFile, duty: ReportingDuty) -> Change:
    """Add (id 0) or change a duty; raises UserError ``duty.reporter_empty`` or ``duty.before_day``."""
    if not (duty.reporter.strip() and duty.receiver.strip()):
        raise UserError("duty.reporter_empty")
    if duty.before_day is not None and not 2 <= duty.before_day <= _LAST_BEFORE_DAY:
        raise UserError("duty.before_day", day=duty.before_day)
    if not duty.id:
        known = data.duties.of_plan(duty.plan_id)
        duty = replace(duty, position=max((item.position for item in known), default=0) + 1)
    with data.action(f"{'Sửa' if duty.id else 'Thêm'} chế độ báo cáo của {duty.reporter}") as done:
        data.duties.save(duty)
    return done.change


def delete_duty(data: DataFile, *, plan: Plan, duty_id: int) -> Change:
    """Delete a duty; raises UserError ``record.missing``."""
    found = next((duty for duty in data.duties.of_plan(plan.id) if duty.id == duty_id), None)
    if found is None:
        raise UserError("record.missing")
    with data.action(f"Xóa chế độ báo cáo của {found.reporter}") as done:
        data.duties.delete(duty_id)
    return done.change


def typed_before_day(text: str) -> int | None:
    """Read "15" or "ngày 15" as typed, "" as no day; raises UserError ``duty.before_day``."""
    bare = text.strip().lower().removeprefix("ngày").strip()
    if not bare:
        return None
    if not bare.isascii() or not bare.isdigit():
        raise UserError("duty.before_day", day=text.strip())
    return int(bare)


def next_rounds(
    data: DataFile, duty: ReportingDuty, *, plan: Plan, today: date, count: int = 3
) -> tuple[NextRound, ...]:
    """Return the next periods a duty yields from today on, seen from within the plan's year."""
    reckoning = _reckoning(data, today)
    day = min(max(today, plan.first_day), plan.last_day)
    years = range(day.year, day.year + count + 1)
    found = (_next_round(duty, period, reckoning) for year in years for period in periods(duty, year))
    return tuple(item for item in found if _over(item) >= day)[:count]


def _next_round(duty: ReportingDuty, period: Period, reckoning: "_Reckoning") -> NextRound:
    due = reckoning.deadline(duty, period)
    calendar = duty.cut_off is CutOff.CALENDAR
    return NextRound(
        period=period,
        data_from=period.first_day if calendar else period.data_from,
        data_to=period.last_day if calendar else period.data_to,
        last=reckoning.last_day(due.nominal) if due else None,
    )


def _over(item: NextRound) -> date:
    return item.last.late_after if item.last else item.data_to


def requests(data: DataFile, *, plan: Plan) -> tuple[AdHocRequest, ...]:
    """Return the ad hoc requests of a plan, by day."""
    return data.requests.of_plan(plan.id)


def save_request(data: DataFile, request: AdHocRequest) -> Change:
    """Add (id 0) or change an ad hoc request; raises UserError ``request.title_empty``."""
    if not request.title.strip():
        raise UserError("request.title_empty")
    with data.action(f"{'Sửa' if request.id else 'Thêm'} yêu cầu báo cáo {request.title}") as done:
        data.requests.save(request)
    return done.change


def delete_request(data: DataFile, *, request_id: int) -> Change:
    """Delete an ad hoc request; raises UserError ``request.in_use`` where units have been asked for it."""
    request = data.requests.get(request_id)
    if data.submissions.of_period(request.plan_id, request.key):
        raise UserError("request.in_use", title=request.title)
    with data.action(f"Xóa yêu cầu báo cáo {request.title}") as done:
        data.requests.delete(request_id)
    return done.change


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """What counts days: the calendar, what is late, and today."""

    calendar: WorkingCalendar
    lateness: Lateness
    today: date

    def last_day(self, nominal: date) -> LastDay:
        working = self.calendar.last_working(nominal)
        limit = self.calendar.late_after(nominal, self.lateness)
        return LastDay(nominal, working, limit, self._days_left(working, limit))

    def _days_left(self, working: date, limit: date) -> int:
        if self.today > limit:
            return -self.calendar.working_days(limit + _DAY, self.today)
        last = working if self.today <= working else limit
        return self.calendar.working_days(self.today, last)

    def deadline(self, duty: ReportingDuty, period: Period) -> Deadline | None:
        return deadline(duty, period, self.calendar, self.lateness)


def _reckoning(data: DataFile, today: date) -> _Reckoning:
    return _Reckoning(working_calendar(data), lateness(data), today)


def periods_of_year(
    data: DataFile, *, plan: Plan, today: date, year: int | None = None
) -> tuple[Collection, ...]:
    """Return the rounds of a year (the plan's own by default): the regime's by cut-off, then the requests."""
    year = year or plan.year
    reckoning = _reckoning(data, today)
    rules = data.duties.of_plan(plan.id)
    found = sorted({period for duty in rules for period in periods(duty, year)})
    asked = tuple(item for item in data.requests.of_plan(plan.id) if item.due_on.year == year)
    return (
        *(_of_period(period, rules, reckoning) for period in found),
        *(_of_request(request, reckoning) for request in asked),
    )


def collection(data: DataFile, *, plan: Plan, period_key: str, today: date) -> Collection:
    """Return one round by its key, of the regime or not; raises UserError ``period.key``."""
    reckoning = _reckoning(data, today)
    if request := _request(data, plan, period_key):
        return _of_request(request, reckoning)
    try:
        period = Period.parse(period_key)
    except ValueError:
        raise UserError("period.key", text=period_key) from None
    return _of_period(period, data.duties.of_plan(plan.id), reckoning)


def _request(data: DataFile, plan: Plan, key: str) -> AdHocRequest | None:
    return next((item for item in data.requests.of_plan(plan.id) if item.key == key), None)


def current(data: DataFile, *, plan: Plan, today: date) -> Collection | None:
    """Return the round in hand, the first whose last day is not past; None after the year's last."""
    rounds = [item for item in periods_of_year(data, plan=plan, today=today) if item.last_day]
    rounds.sort(key=_end)
    return next((item for item in rounds if _end(item) >= today), None)


def _end(item: Collection) -> date:
    last = item.office or item.units
    return last.late_after if last else item.data_to


def _of_period(period: Period, rules: Iterable[ReportingDuty], reckoning: _Reckoning) -> Collection:
    of_period = [duty for duty in rules if period in periods(duty, period.year)]
    units = _last(of_period, DutyDirection.UNITS_TO_OFFICE, period, reckoning)
    office = _last(of_period, DutyDirection.OFFICE_TO_PROVINCE, period, reckoning)
    calendar_days = any(duty.cut_off is CutOff.CALENDAR for duty in of_period)
    return Collection(
        key=period.key,
        label=period.label,
        short=period.short,
        period=period,
        data_from=period.first_day if calendar_days else period.data_from,
        data_to=period.last_day if calendar_days else period.data_to,
        units=units,
        office=office,
        days=_between(units, office, reckoning),
    )


def _last(
    rules: Iterable[ReportingDuty], direction: DutyDirection, period: Period, reckoning: _Reckoning
) -> LastDay | None:
    found = [
        due.nominal
        for duty in rules
        if duty.direction is direction and (due := reckoning.deadline(duty, period))
    ]
    return reckoning.last_day(max(found)) if found else None


def _between(units: LastDay | None, office: LastDay | None, reckoning: _Reckoning) -> tuple[date, ...]:
    if units is None or office is None:
        return ()
    return reckoning.calendar.working_days_between(units.nominal + _DAY, office.working)


def _of_request(request: AdHocRequest, reckoning: _Reckoning) -> Collection:
    period = Period(PeriodKind.MONTH, request.due_on.year, request.due_on.month)
    return Collection(
        key=request.key,
        label=request.title,
        short=request.title,
        period=period,
        data_from=period.first_day,
        data_to=request.due_on,
        units=reckoning.last_day(request.due_on),
        request=request,
    )
