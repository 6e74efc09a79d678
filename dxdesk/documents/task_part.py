"""What a report says of tasks: counts, each task's course, next period, and Phụ lục II."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain

from dxdesk.documents.blocks import Align, Block, Heading, Paragraph, Table, TableColumn, TableRow
from dxdesk.documents.phrases import (
    capitalised,
    counted,
    lead_words,
    listed,
    party_words,
    percent_words,
    sentence,
    status_words,
    time_words,
)
from dxdesk.documents.rollout_part import rollout_blocks
from dxdesk.documents.rules import TABLE_MIN_PT
from dxdesk.documents.wording import Wording
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import StatusCounts, TaskState, TaskStatus
from dxdesk.domain.task import ProgressEntry, Task
from dxdesk.domain.vn_format import format_date, format_percent

PercentBefore = Callable[[TaskState], str]

_WIDTHS = (11.0, 44.0, 28.0, 30.0, 25.0, 50.0, 21.0, 38.0)
_ALIGNS = (Align.CENTER, Align.JUSTIFY, *(Align.LEFT,) * 4, Align.CENTER, Align.LEFT)


def entries_in_period(state: TaskState, taken: ReportSnapshot) -> tuple[ProgressEntry, ...]:
    """Return what was said of a task in the report's period."""
    if not state.entries:
        return ()
    first, last = taken.period.data_from, taken.as_of
    return tuple(entry for entry in state.entries if first <= entry.on <= last)


def task_heading(wording: Wording, number: int) -> Heading:
    """Return the heading of the part on tasks."""
    return Heading(2, wording.say("tasks.heading", number=number))


def task_overview(
    taken: ReportSnapshot, wording: Wording, *, appendix: str, compared: Iterable[Block] = ()
) -> Iterator[Block]:
    """Yield what the body says of all tasks; ``compared`` is what it says of the period before."""
    if not taken.tasks:
        yield Paragraph.of(wording.say("tasks.none"))
        return
    yield Paragraph.of(_headline(taken, wording))
    if taken.previous_counts:
        yield Paragraph.of(_previous(taken.previous_counts, wording))
    yield from compared
    yield from _unheard(taken, wording)
    yield Paragraph.of(wording.say("tasks.see", appendix=appendix))


def task_items(taken: ReportSnapshot, wording: Wording, number: int) -> Iterator[Block]:
    """Yield the course of each task under its own heading; headings are numbered without a gap (ND-3)."""
    children = _children(taken)
    shown = {state.task.id for state in taken.tasks}
    heads = (s for s in taken.tasks if s.task.parent_id is None or s.task.parent_id not in shown)
    for place, state in enumerate(heads, start=1):
        yield Heading(3, _heading(state.task, wording, number, place))
        yield from _task(state, children.get(state.task.id, []), taken, wording)


def _heading(task: Task, wording: Wording, number: int, place: int) -> str:
    """Return a task's heading; where the plan numbers it otherwise its own number stands behind."""
    said = wording.say("tasks.item_heading", number=number, code=place, title=task.title)
    return said if task.code == str(place) else wording.say("tasks.item_named", heading=said, code=task.code)


def _unheard(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """List the tasks nobody spoke of in the period; those completed or not yet begun need not be."""
    silent = [state for state in taken.tasks if _awaited(state, taken)]
    if silent:
        items = (
            wording.say("tasks.unheard_item", code=state.task.code, leads=lead_words(state, wording))
            for state in silent
        )
        told = {"count": len(silent), "total": len(taken.tasks), "items": listed(items)}
        yield Paragraph.of(wording.say("tasks.unheard", **told))


def _awaited(state: TaskState, taken: ReportSnapshot) -> bool:
    start = state.task.time_frame.start
    begun = start is None or start <= taken.as_of
    return begun and not state.done and not entries_in_period(state, taken)


def _headline(taken: ReportSnapshot, wording: Wording) -> str:
    counts = taken.counts
    text = wording.say(
        "tasks.headline",
        day=format_date(taken.as_of),
        total=counted(counts.total),
        done=counts.done,
        on_time=counts.done_on_time,
        late=counts.done_late,
        open=counts.total - counts.done,
        running=counts.running,
        overdue=counts.overdue,
        no_deadline=counts.no_deadline,
    )
    if counts.completion_rate is None:
        return f"{text} {wording.say('tasks.no_rate')}"
    rate = format_percent(counts.completion_rate)
    return f"{text} {wording.say('tasks.rate', rate=rate, done=counts.done, due=counts.due)}"


def _previous(counts: StatusCounts, wording: Wording) -> str:
    return wording.say("tasks.previous", done=counts.done, overdue=counts.overdue, total=counts.total)


def _children(taken: ReportSnapshot) -> Mapping[int, list[TaskState]]:
    found: dict[int, list[TaskState]] = defaultdict(list)
    for state in taken.tasks:
        if state.task.parent_id is not None:
            found[state.task.parent_id].append(state)
    return found


def _task(
    state: TaskState, children: list[TaskState], taken: ReportSnapshot, wording: Wording
) -> Iterator[Block]:
    coordinators = _coordinators(state, taken, wording)
    key = "tasks.who_with" if coordinators else "tasks.who"
    leads = lead_words(state, wording, _once(item.lead_names for item in taken.indicators))
    yield Paragraph.of(wording.say(key, leads=leads, coordinators=coordinators))
    yield Paragraph.of(wording.say("tasks.time", time=time_words(state.task.time_frame, wording)))
    status = status_words(state, wording, on=taken.as_of)
    yield Paragraph.of(wording.say("tasks.state", percent=percent_words(state, wording), status=status))
    yield from _results(state, taken, wording)
    yield from rollout_blocks(taken.rollouts, state.task.id, wording)
    for child in children:
        yield Paragraph.of(
            wording.say(
                "tasks.sub_task",
                code=child.task.code,
                title=child.task.title,
                percent=percent_words(child, wording),
                status=status_words(child, wording, on=taken.as_of),
            )
        )


def _coordinators(state: TaskState, taken: ReportSnapshot, wording: Wording) -> str:
    by_appendix = _once(item.coordinator_names for item in taken.indicators)
    return party_words(state.coordinator_names, wording, by_appendix)


def _once(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(names)))


def _results(state: TaskState, taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    said = [entry for entry in entries_in_period(state, taken) if entry.result.strip()]
    if not said:
        yield Paragraph.of(wording.say("tasks.result_none"))
    elif len(said) == 1:
        yield Paragraph.of(wording.say("tasks.result_one", result=sentence(said[0].result)))
    else:
        yield Paragraph.of(wording.say("tasks.result_many"))
        for entry in said:
            day, result = format_date(entry.on), sentence(entry.result)
            yield Paragraph.of(wording.say("tasks.result_item", day=day, result=result))


def next_period(period: Period) -> Period:
    """Return the period a report looks ahead to; after nine months, the last quarter."""
    if period.kind is PeriodKind.NINE_MONTHS:
        return Period(PeriodKind.QUARTER, period.year, 4)
    return period.next


def next_tasks(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """Yield what is to be done in the next period: what is late first, then due, starting, running."""
    ahead = next_period(taken.period)
    order = ("overdue", "due", "starting", "running")
    groups: dict[str, list[TaskState]] = {key: [] for key in order}
    for state in taken.tasks:
        kind = _ahead(state, ahead)
        if kind:
            groups[kind].append(state)
    for key in order:
        for state in groups[key]:
            yield Paragraph.of(
                wording.say(
                    f"next.{key}",
                    code=state.task.code,
                    title=state.task.title,
                    leads=lead_words(state, wording),
                    time=time_words(state.task.time_frame, wording),
                )
            )


def _ahead(state: TaskState, period: Period) -> str:
    frame = state.task.time_frame
    if state.done or (frame.start and frame.start > period.last_day):
        return ""
    if state.status is TaskStatus.OVERDUE:
        return "overdue"
    if frame.due and frame.due <= period.last_day and state.status is not TaskStatus.NO_DEADLINE:
        return "due"
    if frame.start and frame.start >= period.first_day:
        return "starting"
    return "running"


def task_table(taken: ReportSnapshot, wording: Wording, before: PercentBefore | None = None) -> Table:
    """Return Phụ lục II: every task with its course; grouped where the plan has several headings.

    ``before`` gives what is said of a task's percent in the period before.
    """
    headings = wording.cells("appendix.tasks_columns", day=format_date(taken.as_of))
    columns = tuple(map(TableColumn, headings, _WIDTHS, _ALIGNS))
    return Table(columns, grouped_rows(taken, partial(_row, taken, wording, before)), size_pt=TABLE_MIN_PT)


def grouped_rows(taken: ReportSnapshot, row: Callable[[TaskState], TableRow]) -> tuple[TableRow, ...]:
    """Return a row for each task, below its heading in the plan where there are several."""
    grouped = len({state.task.section for state in taken.tasks}) > 1
    rows: list[TableRow] = []
    section = ""
    for state in taken.tasks:
        if grouped and state.task.section != section:
            section = state.task.section
            rows.append(_group(section))
        rows.append(row(state))
    return tuple(rows)


def _group(section: str) -> TableRow:
    numeral, dot, words = section.partition(". ")
    cells = (numeral, words) if dot else ("", section)
    return TableRow((*cells, *("",) * (len(_WIDTHS) - 2)), group=True)


def _row(taken: ReportSnapshot, wording: Wording, before: PercentBefore | None, state: TaskState) -> TableRow:
    return TableRow(
        (
            state.task.code,
            state.task.title,
            capitalised(lead_words(state, wording)),
            capitalised(party_words(state.coordinator_names, wording)),
            time_words(state.task.time_frame, wording),
            course_words(state, taken, wording, before),
            status_words(state, wording, on=taken.as_of),
            trouble_words(state, taken, wording),
        )
    )


def course_words(
    state: TaskState, taken: ReportSnapshot, wording: Wording, before: PercentBefore | None = None
) -> str:
    """Return a task's percent and its results in the period, a line each."""
    said = entries_in_period(state, taken)
    percent = percent_words(state, wording)
    held = f"{percent} {before(state)}".strip() if before else percent
    return "\n".join([held, *(sentence(entry.result) for entry in said if entry.result.strip())])


def trouble_words(state: TaskState, taken: ReportSnapshot, wording: Wording) -> str:
    """Return difficulties and proposals of the period, a line each."""
    return "\n".join(_troubles(entries_in_period(state, taken), wording))


def _troubles(said: tuple[ProgressEntry, ...], wording: Wording) -> Iterator[str]:
    for entry in said:
        if entry.difficulty.strip():
            yield wording.say("appendix.difficulty", text=sentence(entry.difficulty))
        if entry.proposal.strip():
            yield wording.say("appendix.proposal", text=sentence(entry.proposal))
    for note in dict.fromkeys(entry.note for entry in said if entry.note.strip()):
        yield f"({note})"
