"""The tasks as lines of the table: columns, groups, filters."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.state import TaskState, TaskStatus
from dxdesk.domain.vietnamese import sort_key
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, Group
from dxdesk.ui.state_words import TASKS, task_look
from dxdesk.ui.tasks.words import assumption_sentence, due_words

NO_SECTION = "Không thuộc đề mục nào"
NO_LEAD = "Chưa rõ đầu mối"


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task in the table; ``depth`` is how far it stands below a shown parent."""

    state: TaskState
    depth: int = 0

    @property
    def id(self) -> int:
        """The id of the task."""
        return self.state.task.id


def _number(line: TaskLine) -> str:
    return line.state.task.code


def number_key(code: str) -> tuple[tuple[int, str], ...]:
    """Return a key that puts 2 before 10 and 3 before 3.1."""
    return tuple((int(part) if part.isdigit() else 0, part) for part in code.split("."))


def _number_sort(line: TaskLine) -> tuple[tuple[int, str], ...]:
    return number_key(line.state.task.code)


def _title(line: TaskLine) -> str:
    return line.state.task.title


def _title_tip(line: TaskLine) -> str:
    task = line.state.task
    return f"{task.title}\n\n{task.content}" if task.content else task.title


def _leads(line: TaskLine) -> str:
    return "; ".join(line.state.lead_names)


def _coordinators(line: TaskLine) -> str:
    return "; ".join(line.state.coordinator_names)


def _person(line: TaskLine) -> str:
    return line.state.person_name


def _phrase(line: TaskLine) -> str:
    return line.state.task.time_frame.phrase


def _due(line: TaskLine) -> str:
    return due_words(line.state.task.time_frame)


def _due_sort(line: TaskLine) -> date:
    return line.state.task.time_frame.due or date.max


def _due_tip(line: TaskLine) -> str:
    frame = line.state.task.time_frame
    return " ".join(text for text in (due_words(frame), assumption_sentence(frame)) if text)


def _percent(line: TaskLine) -> str:
    return "" if line.state.percent is None else f"{line.state.percent}%"


def _percent_sort(line: TaskLine) -> int:
    return -1 if line.state.percent is None else line.state.percent


def _status(line: TaskLine) -> str:
    return task_look(line.state).words


def _status_sort(line: TaskLine) -> int:
    return list(TaskStatus).index(line.state.status)


def _status_icon(line: TaskLine) -> Icon:
    return task_look(line.state).icon


def _status_tone(line: TaskLine) -> theme.Tone:
    return task_look(line.state).tone


def _due_tone(line: TaskLine) -> theme.Tone | None:
    look = task_look(line.state)
    return look.tone if look.tone in (theme.LATE, theme.SOON) and not line.state.done else None


def _updated(line: TaskLine) -> str:
    entry = line.state.last_entry
    return format_date(entry.on) if entry else "Chưa có"


def _updated_sort(line: TaskLine) -> date:
    entry = line.state.last_entry
    return entry.on if entry else date.min


def _updated_tip(line: TaskLine) -> str:
    entry = line.state.last_entry
    return f"{format_date(entry.on)}: {entry.result}".removesuffix(": ") if entry else ""


def _in_order(text: Callable[[TaskLine], str]) -> Callable[[TaskLine], str]:
    def key(line: TaskLine) -> str:
        return sort_key(text(line))

    return key


COLUMNS = (
    Column("code", "STT", _number, width=5, sort=_number_sort),
    Column("title", "Nhiệm vụ", _title, width=40, sort=_in_order(_title), tip=_title_tip, stretch=True),
    Column("leads", "Đầu mối", _leads, width=16, sort=_in_order(_leads)),
    Column("coordinators", "Phối hợp", _coordinators, width=24, sort=_in_order(_coordinators), hidden=True),
    Column("person", "Người phụ trách", _person, width=18, sort=_in_order(_person), hidden=True),
    Column("phrase", "Thời gian", _phrase, width=14, sort=_due_sort),
    Column("due", "Hạn", _due, width=11, sort=_due_sort, tone=_due_tone, tip=_due_tip),
    Column("percent", "Tiến độ", _percent, width=8, figures=True, sort=_percent_sort),
    Column(
        "status", "Trạng thái", _status, width=14, sort=_status_sort, icon=_status_icon, tone=_status_tone
    ),
    Column("updated", "Cập nhật", _updated, width=10, sort=_updated_sort, tip=_updated_tip, hidden=True),
)
TITLE_COLUMN = next(number for number, column in enumerate(COLUMNS) if column.key == "title")


def _by_section(state: TaskState) -> str:
    return state.task.section or NO_SECTION


def _by_lead(state: TaskState) -> str:
    return "; ".join(state.lead_names) or NO_LEAD


def _by_status(state: TaskState) -> str:
    return TASKS[state.status].words


GROUPINGS: Mapping[str, tuple[str, Callable[[TaskState], str] | None]] = {
    "none": ("Không nhóm", None),
    "section": ("Nhóm theo đề mục", _by_section),
    "lead": ("Nhóm theo đầu mối", _by_lead),
    "status": ("Nhóm theo trạng thái", _by_status),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown; None and an empty name let everything through."""

    found: Collection[int] | None = None
    status: TaskStatus | None = None
    unit: str = ""

    @property
    def idle(self) -> bool:
        """Whether everything is shown."""
        return self == Filter()

    def passes(self, state: TaskState) -> bool:
        """Tell whether a task is shown."""
        return (
            (self.found is None or state.task.id in self.found)
            and (self.status is None or state.status is self.status)
            and (not self.unit or self.unit in state.lead_names or self.unit in state.coordinator_names)
        )


def unit_names(states: Iterable[TaskState]) -> list[str]:
    """Return every unit that leads or takes part, in Vietnamese order."""
    names = {name for state in states for name in (*state.lead_names, *state.coordinator_names)}
    return sorted(names, key=sort_key)


Known = dict[int, TaskLine]


def grouped(states: Iterable[TaskState], by: str, only: Filter, known: Known) -> list[Group[TaskLine]]:
    """Return the tasks that pass, in the plan's order, under the headings of a grouping.

    Lines of ``known`` are taken again where they still hold, and new ones put there: thousands of fresh
    objects for every letter of a search would set the garbage collector to work.
    """
    passing = list(states) if only.idle else [state for state in states if only.passes(state)]
    heading = GROUPINGS[by][1]
    if heading is None:
        return [Group("", _lines(passing, known))]
    parts: dict[str, list[TaskState]] = {}
    for state in passing:
        parts.setdefault(heading(state), []).append(state)
    order = [look.words for look in TASKS.values()] if by == "status" else list(parts)
    return [
        Group(f"{name} ({len(parts[name])})", _lines(parts[name], known)) for name in order if name in parts
    ]


def _lines(states: list[TaskState], known: Known) -> list[TaskLine]:
    """Indent every sub-task below its parent where that is shown in the same group."""
    depths: dict[int, int] = {}
    lines: list[TaskLine] = []
    for state in states:
        task = state.task
        depth = depths[task.parent_id] + 1 if task.parent_id in depths else 0
        depths[task.id] = depth
        line = known.get(task.id)
        if line is None or line.state is not state or line.depth != depth:
            line = known[task.id] = TaskLine(state, depth)
        lines.append(line)
    return lines


def same_rows(before: Sequence[Group[TaskLine]], after: Sequence[Group[TaskLine]]) -> bool:
    """Tell whether the same tasks stand in the same rows, so that none comes, goes or moves."""
    return len(before) == len(after) and all(
        old.heading == new.heading
        and len(old.records) == len(new.records)
        and all(
            a is b or (a.id, a.depth) == (b.id, b.depth)
            for a, b in zip(old.records, new.records, strict=True)
        )
        for old, new in zip(before, after, strict=True)
    )


def changed_lines(before: Sequence[Group[TaskLine]], after: Sequence[Group[TaskLine]]) -> list[TaskLine]:
    """Return the lines that are new, where the same tasks stand in the same rows."""
    return [
        new
        for old_group, new_group in zip(before, after, strict=True)
        for old, new in zip(old_group.records, new_group.records, strict=True)
        if old is not new
    ]
