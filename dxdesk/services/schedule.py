"""Due dates: what falls on which day, for lists, calendars and the terminal."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.domain.deadlines import deadlines
from dxdesk.domain.duty import Deadline, DutyDirection
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskState
from dxdesk.services import tasks
from dxdesk.services.in_force import lateness, working_calendar
from dxdesk.storage.data_file import DataFile


class EventKind(StrEnum):
    """What falls on a day."""

    TASK_DUE = "task_due"
    UNITS_REPORT = "units_report"
    OFFICE_REPORT = "office_report"


@dataclass(frozen=True, slots=True)
class Event:
    """Something due: its nominal day and the last working day up to it."""

    kind: EventKind
    day: date
    working_day: date
    title: str
    task: TaskState | None = None
    deadline: Deadline | None = None


def events(data: DataFile, *, plan: Plan, today: date) -> tuple[Event, ...]:
    """Return everything due in the plan's year, by day; tasks without a due date are not in it."""
    calendar = working_calendar(data)
    due = [
        Event(
            kind=EventKind.TASK_DUE,
            day=state.task.time_frame.due,
            working_day=calendar.last_working(state.task.time_frame.due),
            title=f"{state.task.code}. {state.task.title}" if state.task.code else state.task.title,
            task=state,
        )
        for state in tasks.states(data, plan_id=plan.id, today=today)
        if state.task.time_frame.due
    ]
    found = deadlines(data.duties.of_plan(plan.id), plan.year, calendar, lateness(data))
    due += [_report_event(deadline) for deadline in found]
    return tuple(sorted(due, key=lambda event: (event.day, event.kind)))


def _report_event(deadline: Deadline) -> Event:
    to_units = deadline.duty.direction is DutyDirection.UNITS_TO_OFFICE
    who = "Các đơn vị báo cáo" if to_units else f"Báo cáo {deadline.duty.receiver}"
    return Event(
        kind=EventKind.UNITS_REPORT if to_units else EventKind.OFFICE_REPORT,
        day=deadline.nominal,
        working_day=deadline.last_working_day,
        title=f"{who} {deadline.period.short}",
        deadline=deadline,
    )
