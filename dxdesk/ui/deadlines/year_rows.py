"""The rows of the year: lanes of report days, then a bar for the time frame of every task."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.state import TaskState, TaskStatus
from dxdesk.domain.task import Assumption
from dxdesk.domain.vn_format import format_date
from dxdesk.services.schedule import Event, EventKind, Schedule
from dxdesk.ui.deadlines.words import KIND_ICONS
from dxdesk.ui.icons import Icon
from dxdesk.ui.overview.words import leads, task_name
from dxdesk.ui.state_words import Look, task_look
from dxdesk.ui.tasks.words import assumption_sentence

LANES = {
    EventKind.UNITS_REPORT: "Các đơn vị báo cáo",
    EventKind.OFFICE_REPORT: "Sở báo cáo",
}
_OPEN_END = (Assumption.OPEN_END,)
_OPEN_START = (Assumption.OPEN_START,)
_UNSURE = (Assumption.YEAR, Assumption.SCHOOL_YEAR, Assumption.MEANING)


@dataclass(frozen=True, slots=True)
class Bar:
    """A time frame in the year; an end that is not known has no day, an assumed one is hatched."""

    first: date
    last: date
    assumed_first: bool = False
    assumed_last: bool = False
    endless: bool = False
    earlier: bool = False  # begins before the year
    later: bool = False  # ends after the year


@dataclass(frozen=True, slots=True)
class YearRow:
    """A row: a lane of report days, or a task."""

    name: str
    icon: Icon
    tip: str
    task: TaskState | None = None
    look: Look | None = None
    bar: Bar | None = None
    words: str = ""
    depth: int = 0
    marks: tuple[Event, ...] = ()


def year_rows(schedule: Schedule) -> list[YearRow]:
    """Return the lanes that have days, then the tasks in the plan's order."""
    return [*_lanes(schedule), *_tasks(schedule)]


def _lanes(schedule: Schedule) -> Iterator[YearRow]:
    for kind, name in LANES.items():
        marks = tuple(event for event in schedule.events if event.kind is kind)
        if marks:
            lines = [f"{event.title}: hết ngày {format_date(event.day)}" for event in marks]
            yield YearRow(name, KIND_ICONS[kind], "\n".join(lines), marks=marks)


def _tasks(schedule: Schedule) -> Iterator[YearRow]:
    depths: dict[int, int] = {}
    for state in schedule.tasks:
        parent = state.task.parent_id
        depths[state.task.id] = depths[parent] + 1 if parent in depths else 0
        look = task_look(state)
        bar = _bar(state, schedule)
        percent = f", {state.percent}%" if state.percent is not None else ""
        yield YearRow(
            name=task_name(state),
            icon=look.icon,
            tip="\n".join(_lines(state, look)),
            task=state,
            look=look,
            bar=bar,
            words=f"{look.words}{percent}{'' if bar else ' (ngoài năm này)'}",
            depth=depths[state.task.id],
        )


def _bar(state: TaskState, schedule: Schedule) -> Bar | None:
    """Return the part of a time frame that lies in the plan's year; None where none does."""
    frame, plan = state.task.time_frame, schedule.plan
    endless = state.status is TaskStatus.NO_DEADLINE or frame.due is None
    start = frame.start or plan.first_day
    due = plan.last_day if endless or frame.due is None else frame.due
    if due < plan.first_day or start > plan.last_day or due < start:
        return None
    unsure = any(item in frame.assumptions for item in _UNSURE)
    return Bar(
        first=max(start, plan.first_day),
        last=min(due, plan.last_day),
        assumed_first=unsure or frame.start is None or any(item in frame.assumptions for item in _OPEN_START),
        assumed_last=unsure or any(item in frame.assumptions for item in _OPEN_END),
        endless=endless,
        earlier=start < plan.first_day,
        later=due > plan.last_day,
    )


def _lines(state: TaskState, look: Look) -> Iterator[str]:
    frame = state.task.time_frame
    yield task_name(state)
    percent = f", {state.percent}%" if state.percent is not None else ""
    yield f"{look.words}{percent} · {leads(state.lead_names)}"
    start = format_date(frame.start) if frame.start else "không ghi"
    due = format_date(frame.due) if frame.due else "không có"
    phrase = f"{frame.phrase}: " if frame.phrase else ""
    yield f"{phrase}bắt đầu {start}, hạn {due}."
    if assumed := assumption_sentence(frame):
        yield assumed
