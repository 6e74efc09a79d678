"""Due dates: what falls on which day, for lists, calendars and the terminal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.deadlines import ReportWindow, deadlines, next_window
from dxdesk.domain.duty import Deadline, DutyDirection
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskState
from dxdesk.domain.status import late_after
from dxdesk.services import tasks
from dxdesk.services.in_force import lateness, working_calendar
from dxdesk.storage.data_file import DataFile

_DAY = timedelta(days=1)


class EventKind(StrEnum):
    """What falls on a day."""

    TASK_DUE = "task_due"
    UNITS_REPORT = "units_report"
    OFFICE_REPORT = "office_report"
    INTERNAL_REPORT = "internal_report"
    CUT_OFF = "cut_off"


_KINDS = {
    DutyDirection.UNITS_TO_OFFICE: EventKind.UNITS_REPORT,
    DutyDirection.OFFICE_TO_PROVINCE: EventKind.OFFICE_REPORT,
    DutyDirection.INTERNAL: EventKind.INTERNAL_REPORT,
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something due: its nominal day, the last working day up to it, the last day on which it is not late.

    ``days_left`` counts working days from today, today included, to the last day that is left; days past
    count as negative. A cut-off (``CUT_OFF``) is a mark, nobody is late with it.
    """

    kind: EventKind
    day: date
    working_day: date
    title: str
    task: TaskState | None = None
    deadline: Deadline | None = None
    late_after: date | None = None
    days_left: int = 0
    who: tuple[str, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether the nominal day is a day off."""
        return self.day != self.working_day


@dataclass(frozen=True, slots=True)
class ReportBand:
    """The working days after the units' last day up to the office's, in which a report is put together."""

    period: Period
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Schedule:
    """The due dates of a plan as of a day: events, report bands, the next report, tasks, working days."""

    plan: Plan
    today: date
    calendar: WorkingCalendar
    tasks: tuple[TaskState, ...]
    events: tuple[Event, ...]
    bands: tuple[ReportBand, ...]
    window: ReportWindow | None


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """What counts days: the calendar, what is late, and today."""

    calendar: WorkingCalendar
    lateness: Lateness
    today: date

    def days_left(self, working_day: date, late_after: date) -> int:
        """Count the working days left, today included; negative when it is late."""
        if self.today > late_after:
            return -self.calendar.working_days(late_after + _DAY, self.today)
        last = working_day if self.today <= working_day else late_after
        return self.calendar.working_days(self.today, last)


def events(data: DataFile, *, plan: Plan, today: date) -> tuple[Event, ...]:
    """Return everything due in the plan's year, by day; tasks that are never late are not in it."""
    return _events(data, plan, tasks.states(data, plan_id=plan.id, today=today), today)


def schedule(data: DataFile, *, plan: Plan, today: date) -> Schedule:
    """Gather everything about the due dates of a plan."""
    states = tasks.states(data, plan_id=plan.id, today=today)
    return Schedule(
        plan=plan,
        today=today,
        calendar=working_calendar(data),
        tasks=states,
        events=_events(data, plan, states, today),
        bands=report_bands(data, plan=plan),
        window=next_report(data, plan=plan, today=today),
    )


def _events(data: DataFile, plan: Plan, states: tuple[TaskState, ...], today: date) -> tuple[Event, ...]:
    reckoning = _Reckoning(working_calendar(data), lateness(data), today)
    reports = deadlines(data.duties.of_plan(plan.id), plan.year, reckoning.calendar, reckoning.lateness)
    found = [
        *_task_events(states, reckoning),
        *(_report_event(deadline, reckoning) for deadline in reports),
        *_cut_offs(reports, reckoning),
    ]
    order = list(EventKind)
    return tuple(sorted(found, key=lambda event: (event.day, order.index(event.kind))))


def report_bands(data: DataFile, *, plan: Plan) -> tuple[ReportBand, ...]:
    """Return, for each period of the plan's year, the working days in which its report is put together."""
    calendar = working_calendar(data)
    ends: dict[Period, dict[DutyDirection, Deadline]] = defaultdict(dict)
    for deadline in deadlines(data.duties.of_plan(plan.id), plan.year, calendar, lateness(data)):
        ends[deadline.period][deadline.duty.direction] = deadline
    both = {DutyDirection.UNITS_TO_OFFICE, DutyDirection.OFFICE_TO_PROVINCE}
    return tuple(
        ReportBand(period, _between(found, calendar))
        for period, found in ends.items()
        if both <= found.keys()
    )


def next_report(data: DataFile, *, plan: Plan, today: date) -> ReportWindow | None:
    """Return the window of the report that is due next; None outside of the plan's year or without duties."""
    if not plan.first_day <= today <= plan.last_day:
        return None
    return next_window(data.duties.of_plan(plan.id), today, working_calendar(data), lateness(data))


def _between(ends: dict[DutyDirection, Deadline], calendar: WorkingCalendar) -> tuple[date, ...]:
    first = ends[DutyDirection.UNITS_TO_OFFICE].nominal + _DAY
    return calendar.working_days_between(first, ends[DutyDirection.OFFICE_TO_PROVINCE].last_working_day)


def _task_events(states: Iterable[TaskState], reckoning: _Reckoning) -> Iterator[Event]:
    for state in states:
        task = state.task
        limit = late_after(task.time_frame, reckoning.calendar, reckoning.lateness)
        if task.time_frame.due is None or limit is None:
            continue
        working_day = reckoning.calendar.last_working(task.time_frame.due)
        yield Event(
            kind=EventKind.TASK_DUE,
            day=task.time_frame.due,
            working_day=working_day,
            title=f"{task.code}. {task.title}" if task.code else task.title,
            task=state,
            late_after=limit,
            days_left=reckoning.days_left(working_day, limit),
            who=state.lead_names,
        )


def _report_event(deadline: Deadline, reckoning: _Reckoning) -> Event:
    kind = _KINDS[deadline.duty.direction]
    who = "Các đơn vị báo cáo" if kind is EventKind.UNITS_REPORT else f"Báo cáo {deadline.duty.receiver}"
    return Event(
        kind=kind,
        day=deadline.nominal,
        working_day=deadline.last_working_day,
        title=f"{who} {deadline.period.short}",
        deadline=deadline,
        late_after=deadline.late_after,
        days_left=reckoning.days_left(deadline.last_working_day, deadline.late_after),
        who=(deadline.duty.reporter,),
    )


def _cut_offs(reports: Iterable[Deadline], reckoning: _Reckoning) -> Iterator[Event]:
    """Yield the days up to which the figures of the periods run (NĐ 09/2019, điều 12), one for each day."""
    periods: dict[date, dict[Period, None]] = defaultdict(dict)
    for deadline in reports:
        if deadline.duty.direction is not DutyDirection.INTERNAL:
            periods[deadline.period.data_to][deadline.period] = None
    for day, found in periods.items():
        yield Event(
            kind=EventKind.CUT_OFF,
            day=day,
            working_day=day,
            title=f"Chốt số liệu {', '.join(period.short for period in found)}",
            days_left=reckoning.days_left(day, day),
        )
