"""The first screen and the phone call: what is late, what comes next, who is awaited."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from dxdesk.domain.calendar import CalendarDay, Lateness, WorkingCalendar
from dxdesk.domain.deadlines import ReportWindow, next_window
from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import IndicatorState, StatusCounts, TaskState, TaskStatus, Verdict
from dxdesk.domain.status import count
from dxdesk.domain.task import Task
from dxdesk.services import indicators, tasks
from dxdesk.services.in_force import in_force, lateness, working_calendar
from dxdesk.storage.backups import last_backup
from dxdesk.storage.data_file import DataFile

SOON_DAYS = 15


@dataclass(frozen=True, slots=True)
class Waiting:
    """A lead that has said nothing yet in the period: codes of its tasks and indicators, and their ids."""

    name: str
    tasks: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    task_ids: tuple[int, ...] = ()
    indicator_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """How a plan stands on a day; ``period`` is the period whose report comes next.

    ``indicators`` counts all of the plan; ``days`` is the calendar everything was reckoned with.
    """

    plan: Plan
    today: date
    period: Period
    counts: StatusCounts
    late: tuple[TaskState, ...]
    soon: tuple[TaskState, ...]
    waiting: tuple[Waiting, ...]
    window: ReportWindow | None
    short: tuple[IndicatorState, ...]
    silent: tuple[IndicatorState, ...]
    last_backup: datetime | None
    indicators: int
    days: Mapping[date, CalendarDay]

    @property
    def backup_age(self) -> int | None:
        """Days since the last backup; None where there is none."""
        return (self.today - self.last_backup.date()).days if self.last_backup else None


def reporting_period(data: DataFile, *, plan: Plan, today: date) -> Period:
    """Return the period whose report comes next; for a plan of another year, the nearest quarter of it."""
    return _period(plan, today, _window(data, plan, today, working_calendar(data), lateness(data)))


def _period(plan: Plan, today: date, window: ReportWindow | None) -> Period:
    if window:
        return window.period
    day = min(max(today, plan.first_day), plan.last_day)
    return Period.quarter_of(day)


def _window(
    data: DataFile, plan: Plan, today: date, calendar: WorkingCalendar, late: Lateness
) -> ReportWindow | None:
    if not plan.first_day <= today <= plan.last_day:
        return None
    duties = tuple(
        duty for duty in data.duties.of_plan(plan.id) if duty.direction is not DutyDirection.INTERNAL
    )
    return next_window(duties, today, calendar, late)


def overview(data: DataFile, *, plan: Plan, today: date) -> Overview:
    """Gather what the clerk must see first."""
    held = in_force(data, today)
    window = _window(data, plan, today, held.calendar, held.lateness)
    period = _period(plan, today, window)
    task_states = tasks.states(data, plan_id=plan.id, today=today, held=held)
    indicator_states = indicators.states(data, plan_id=plan.id, period=period, today=today, book=held.book)
    return Overview(
        plan=plan,
        today=today,
        period=period,
        counts=count(task_states),
        late=tuple(state for state in task_states if state.status is TaskStatus.OVERDUE),
        soon=tuple(state for state in task_states if _due_soon(state)),
        waiting=_waiting(task_states, indicator_states, period),
        window=window,
        short=tuple(state for state in indicator_states if state.verdict is Verdict.SHORT),
        silent=tuple(
            state for state in indicator_states if state.verdict in (Verdict.NO_DATA, Verdict.NOT_SET)
        ),
        last_backup=last_backup(data.path),
        indicators=len(indicator_states),
        days=held.calendar.days,
    )


def _due_soon(state: TaskState) -> bool:
    return (
        state.status is TaskStatus.RUNNING
        and state.days_left is not None
        and 0 <= state.days_left <= SOON_DAYS
    )


def _waiting(
    task_states: tuple[TaskState, ...], indicator_states: tuple[IndicatorState, ...], period: Period
) -> tuple[Waiting, ...]:
    silent_tasks: dict[str, list[Task]] = defaultdict(list)
    silent_indicators: dict[str, list[Indicator]] = defaultdict(list)
    for task in task_states:
        started = task.task.time_frame.start is None or task.task.time_frame.start <= period.data_to
        heard = task.last_entry is not None and task.last_entry.on >= period.data_from
        if started and not task.done and not heard:
            for name in task.lead_names:
                silent_tasks[name].append(task.task)
    for item in indicator_states:
        if any(
            _unheard(target.measurement.period if target.measurement else "", period)
            for target in item.targets
        ):
            for name in item.lead_names:
                silent_indicators[name].append(item.indicator)
    names = dict.fromkeys((*silent_tasks, *silent_indicators))
    return tuple(
        Waiting(
            name,
            tasks=tuple(task.code for task in silent_tasks[name]),
            indicators=tuple(indicator.code for indicator in silent_indicators[name]),
            task_ids=tuple(task.id for task in silent_tasks[name]),
            indicator_ids=tuple(indicator.id for indicator in silent_indicators[name]),
        )
        for name in names
    )


def _unheard(measured: str, period: Period) -> bool:
    return measured != period.key
