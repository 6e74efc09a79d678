"""Two years held side by side: tasks, indicators, what was asked and what was reached."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.blocks import (
    Align,
    Block,
    Heading,
    OfficialDocument,
    Orientation,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.phrases import percent_words, shown_result, status_words, target_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TargetState, TaskState, Verdict
from dxdesk.domain.vn_format import format_date, format_percent

_TEXT_PT = 11.0
_LEFT, _CENTER = Align.LEFT, Align.CENTER
_COUNT_COLUMNS = ((127.0, _LEFT), (60.0, _CENTER), (60.0, _CENTER))
_TASK_COLUMNS = ((87.0, _LEFT), (16.0, _CENTER), (64.0, _LEFT), (16.0, _CENTER), (64.0, _LEFT))
_TARGET_COLUMNS = ((79.0, _LEFT), *(((28.0, _LEFT), (28.0, _LEFT), (28.0, _LEFT)) * 2))

TaskPair = tuple[TaskState | None, TaskState | None]
OfIndicator = tuple[IndicatorState, TargetState]
TargetPair = tuple[OfIndicator | None, OfIndicator | None]


@dataclass(frozen=True, slots=True)
class TwoYears:
    """The states of two plans at the ends of their years, and what of one is what of the other."""

    office: Office
    printed_on: date
    before: ReportSnapshot
    after: ReportSnapshot
    tasks: tuple[TaskPair, ...] = ()
    targets: tuple[TargetPair, ...] = ()

    @property
    def years(self) -> tuple[int, int]:
        """The two years."""
        return self.before.plan.year, self.after.plan.year


def year_comparison(taken: TwoYears, wording: Wording) -> OfficialDocument:
    """Compose the comparison as an inner paper."""
    before, after = taken.years
    sample = taken.before.sample or taken.after.sample
    printed = wording.say("years.printed", day=format_date(taken.printed_on))
    title = Title(
        wording.say("years.kind"),
        wording.say("years.subject", before=before, after=after, office=taken.office.full_name),
        note=f"{printed} {wording.say('years.sample')}" if sample else printed,
    )
    return OfficialDocument(
        title=wording.say("years.title", before=before, after=after),
        author=taken.office.full_name,
        sections=(Section((title, *_body(taken, wording)), Orientation.LANDSCAPE),),
        sample=sample,
        working=True,
    )


def count_lines(taken: TwoYears, wording: Wording) -> tuple[tuple[str, str, str], ...]:
    """Return the figures of both years by name."""
    names = wording.cells("years.counts")
    figures = (_figures(taken.before, wording), _figures(taken.after, wording))
    return tuple(zip(names, *figures, strict=True))


def _figures(of: ReportSnapshot, wording: Wording) -> Iterator[str]:
    counts = of.counts
    yield str(counts.total)
    yield str(counts.done_on_time)
    yield str(counts.done_late)
    yield str(counts.overdue)
    yield str(counts.running + counts.no_deadline)
    rate = counts.completion_rate
    yield (
        wording.say("years.rate", rate=format_percent(rate), done=counts.done, due=counts.due)
        if rate is not None
        else wording.say("years.no_rate")
    )
    yield str(len(of.indicators))
    for verdict in Verdict:
        yield str(sum(state.verdict is verdict for state in of.indicators))


def _body(taken: TwoYears, wording: Wording) -> Iterator[Block]:
    before, after = (str(year) for year in taken.years)
    yield Heading(2, wording.say("years.counts_heading"))
    yield _table((wording.say("years.figure"), before, after), _COUNT_COLUMNS, count_lines(taken, wording))
    yield Heading(2, wording.say("years.tasks_heading"))
    if taken.tasks:
        heads = wording.cells("years.task_columns", before=before, after=after)
        yield _table(heads, _TASK_COLUMNS, (task_line(pair, taken, wording) for pair in taken.tasks))
    else:
        yield Paragraph.of(wording.say("years.none"))
    yield Heading(2, wording.say("years.targets_heading"))
    if taken.targets:
        heads = wording.cells("years.target_columns", before=before, after=after)
        yield _table(heads, _TARGET_COLUMNS, (target_line(pair, wording) for pair in taken.targets))
    else:
        yield Paragraph.of(wording.say("years.none"))


def _table(
    headings: Iterable[str], widths: Iterable[tuple[float, Align]], lines: Iterable[tuple[str, ...]]
) -> Table:
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )
    return Table(columns, tuple(TableRow(line) for line in lines), size_pt=_TEXT_PT)


def task_line(pair: TaskPair, taken: TwoYears, wording: Wording) -> tuple[str, str, str, str, str]:
    """Return a task of two years: its title, then number and state in each."""
    before, after = pair
    named = after or before
    return (
        named.task.title if named else "",
        *_task(before, taken.before, wording),
        *_task(after, taken.after, wording),
    )


def _task(state: TaskState | None, of: ReportSnapshot, wording: Wording) -> tuple[str, str]:
    if state is None:
        return "", wording.say("years.not_there")
    status = status_words(state, wording, on=of.as_of)
    return state.task.code, wording.say("years.state", percent=percent_words(state, wording), status=status)


def target_line(pair: TargetPair, wording: Wording) -> tuple[str, ...]:
    """Return a target of two years: what it measures, then aim, result and verdict in each."""
    before, after = pair
    named = after or before
    return (_measured(named, wording) if named else "", *_target(before, wording), *_target(after, wording))


def _measured(of: OfIndicator, wording: Wording) -> str:
    indicator, target = of[0].indicator, of[1].target
    several = len(indicator.targets) > 1
    words = (target.label or indicator.text) if several else indicator.text
    scope = target.scope if several else ""
    text = wording.say("years.scoped", words=words, scope=scope) if scope else words
    return f"{indicator.code}. {text}" if indicator.code else text


def _target(of: OfIndicator | None, wording: Wording) -> tuple[str, str, str]:
    if of is None:
        return wording.say("years.not_there"), "", ""
    state = of[1]
    return (
        target_words(state.target, wording),
        shown_result(state) if state.measurement else "",
        wording.say(f"verdict.{state.verdict.value}"),
    )
