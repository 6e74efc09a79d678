"""How a task stands on a day, worked out from its dates and its dated progress."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.state import StatusCounts, TaskState, TaskStatus
from dxdesk.domain.task import Assumption, ProgressEntry, Recurrence, Task, TimeFrame

_COMPLETE = 100


def task_state(
    task: Task,
    entries: Iterable[ProgressEntry],
    *,
    today: date,
    calendar: WorkingCalendar,
    lateness: Lateness,
) -> TaskState:
    """Return a task as it stands on the day, without names; entries of later days do not count."""
    known = tuple(sorted((entry for entry in entries if entry.on <= today), key=_by_day))
    finished = done_on(known)
    limit = late_after(task.time_frame, calendar, lateness)
    return TaskState(
        task=task,
        status=_status(finished, limit, today),
        percent=_percent(known),
        done_on=finished,
        last_entry=known[-1] if known else None,
        entries=known,
        days_left=None if finished or limit is None else (limit - today).days,
    )


def task_status(
    task: Task,
    entries: Iterable[ProgressEntry],
    *,
    today: date,
    calendar: WorkingCalendar,
    lateness: Lateness,
) -> TaskStatus:
    """Return only the status of a task on the day."""
    return task_state(task, entries, today=today, calendar=calendar, lateness=lateness).status


def late_after(frame: TimeFrame, calendar: WorkingCalendar, lateness: Lateness) -> date | None:
    """Return the last day on which a task is not late; None where it never is.

    Continuous work is never late, unless the clerk has typed a due date for it.
    """
    typed = Assumption.TYPED in frame.assumptions
    if frame.due is None or (frame.recurrence is Recurrence.CONTINUOUS and not typed):
        return None
    return calendar.late_after(frame.due, lateness)


def done_on(entries: Iterable[ProgressEntry]) -> date | None:
    """Return the day on which the task reached 100 percent for good; None while it has not.

    A later entry under 100 takes the completion back; entries without a percent leave it alone.
    """
    finished: date | None = None
    for entry in sorted(entries, key=_by_day):
        if entry.percent is None:
            continue
        if entry.percent < _COMPLETE:
            finished = None
        elif finished is None:
            finished = entry.on
    return finished


def count(states: Iterable[TaskState]) -> StatusCounts:
    """Count tasks by status."""
    found = Counter(state.status for state in states)
    return StatusCounts(
        done_on_time=found[TaskStatus.DONE_ON_TIME],
        done_late=found[TaskStatus.DONE_LATE],
        running=found[TaskStatus.RUNNING],
        overdue=found[TaskStatus.OVERDUE],
        no_deadline=found[TaskStatus.NO_DEADLINE],
    )


def _status(finished: date | None, limit: date | None, today: date) -> TaskStatus:
    if finished is not None:
        late = limit is not None and finished > limit
        return TaskStatus.DONE_LATE if late else TaskStatus.DONE_ON_TIME
    if limit is None:
        return TaskStatus.NO_DEADLINE
    return TaskStatus.OVERDUE if today > limit else TaskStatus.RUNNING


def _percent(entries: tuple[ProgressEntry, ...]) -> int | None:
    said = [entry.percent for entry in entries if entry.percent is not None]
    return said[-1] if said else None


def _by_day(entry: ProgressEntry) -> tuple[date, int]:
    return entry.on, entry.id
