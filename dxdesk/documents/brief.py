"""The one page "Tình hình đến ngày ...": what is late, whose and why, what comes next, who is awaited."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.blocks import (
    Align,
    Block,
    Heading,
    OfficialDocument,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.indicator_part import target_label, target_name
from dxdesk.documents.layout import Preset
from dxdesk.documents.phrases import (
    capitalised,
    day_or_unknown,
    gap_words,
    lead_words,
    listed,
    party_words,
    percent_words,
    result_words,
    target_words,
)
from dxdesk.documents.rules import TABLE_PADDING_MM, WORKING_PORTRAIT, Element, style
from dxdesk.documents.text_width import clipped
from dxdesk.documents.wording import Wording
from dxdesk.domain.deadlines import ReportWindow
from dxdesk.domain.office import Office
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import IndicatorState, StatusCounts, TaskState, Verdict
from dxdesk.domain.vn_format import format_date

_ROWS = 14  # rows of two lines that the page has room for beside its headings
_LINES = 2  # lines of a cell
_MOST_LINES = 4  # where there are few rows
_LIST_LINES = 3
_LIST_ITEMS = 8
_CELL = style(Element.TABLE_CELL, Preset.WORKING)
_BODY = style(Element.BODY, Preset.WORKING)

_LEFT, _CENTER = Align.LEFT, Align.CENTER
_TASK_WIDTHS = (
    (11.0, _CENTER),
    (52.0, _LEFT),
    (32.0, _LEFT),
    (21.0, _CENTER),
    (15.0, _CENTER),
    (44.0, _LEFT),
)
_WAITING_WIDTHS = ((85.0, _LEFT), (45.0, _LEFT), (45.0, _LEFT))
_SHORT_WIDTHS = ((22.0, _LEFT), (61.0, _LEFT), (44.0, _CENTER), (22.0, _CENTER), (26.0, _CENTER))


@dataclass(frozen=True, slots=True)
class Awaited:
    """A unit that has said nothing yet in the period: codes of its tasks and indicators."""

    name: str
    tasks: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SituationSnapshot:
    """How a plan stands on a day; ``period`` is the one whose report comes next."""

    today: date
    office: Office
    plan: Plan
    period: Period
    counts: StatusCounts
    late: tuple[TaskState, ...] = ()
    soon: tuple[TaskState, ...] = ()
    waiting: tuple[Awaited, ...] = ()
    window: ReportWindow | None = None
    short: tuple[IndicatorState, ...] = ()
    silent: tuple[IndicatorState, ...] = ()
    sample: bool = False


def situation_page(snapshot: SituationSnapshot, words: Wording) -> OfficialDocument:
    """Compose the page; with many rows each part shows its first ones and how many more there are."""
    day = format_date(snapshot.today)
    title = Title(
        words.say("situation_page.kind", day=day),
        snapshot.plan.title,
        note=words.say("head.sample") if snapshot.sample else "",
    )
    return OfficialDocument(
        title=words.say("situation_page.title", day=day),
        author=snapshot.office.full_name,
        sections=(Section((title, *_parts(snapshot, words))),),
        sample=snapshot.sample,
        working=True,
    )


def shares(wanted: Iterable[int], total: int) -> tuple[int, ...]:
    """Share out rows: nobody gets more than wanted, and what one leaves goes to the others."""
    asked = list(wanted)
    given = [0] * len(asked)
    while total > 0 and given != asked:
        for place, want in enumerate(asked):
            if given[place] < want and total > 0:
                given[place] += 1
                total -= 1
    return tuple(given)


def _parts(snapshot: SituationSnapshot, words: Wording) -> Iterator[Block]:
    yield Paragraph.of(_counts(snapshot, words))
    yield Paragraph.of(_window(snapshot.window, words))
    parts = (
        _Part("late", _TASK_WIDTHS, [_late_row(state, words) for state in snapshot.late]),
        _Part("soon", _TASK_WIDTHS, [_soon_row(state, words) for state in snapshot.soon]),
        _Part("waiting", _WAITING_WIDTHS, [_waiting_row(item, words) for item in snapshot.waiting]),
        _Part("short", _SHORT_WIDTHS, list(_short_rows(snapshot, words))),
    )
    wanted = [len(part.rows) for part in parts]
    room = shares(wanted, _ROWS)
    lines = min(max(_ROWS * _LINES // max(sum(wanted), 1), _LINES), _MOST_LINES)
    for part, rows in zip(parts, room, strict=True):
        yield from part.blocks(words, rows, lines, period=snapshot.period.short)
    yield Heading(2, words.say("situation_page.silent", count=len(snapshot.silent)))
    yield Paragraph.of(_silent(snapshot.silent, words))


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the page: its name, the widths of its columns and all its rows."""

    name: str
    columns: tuple[tuple[float, Align], ...]
    rows: list[tuple[str, ...]]

    def blocks(self, words: Wording, room: int, lines: int, *, period: str) -> Iterator[Block]:
        """Yield its heading and as many rows as there is room for."""
        heading = words.say(f"situation_page.{self.name}", count=len(self.rows), period=period)
        yield Heading(2, heading)
        if not self.rows:
            yield Paragraph.of(words.say(f"situation_page.{self.name}_none"))
            return
        headings = words.cells(f"situation_page.{self.name}_columns")
        columns = tuple(
            TableColumn(text, width, align)
            for text, (width, align) in zip(headings, self.columns, strict=True)
        )
        rows = [self._row(row, lines) for row in self.rows[:room]]
        if len(self.rows) > room:
            more = words.say("situation_page.more", count=len(self.rows) - room)
            rows.append(self._more(more))
        yield Table(columns, tuple(rows), size_pt=_CELL.pt)

    def _more(self, words: str) -> TableRow:
        widths = [width for width, _ in self.columns]
        widest = widths.index(max(widths))
        return TableRow(tuple(words if place == widest else "" for place in range(len(widths))))

    def _row(self, cells: tuple[str, ...], lines: int) -> TableRow:
        """Return a row whose words are cut to the lines there are; figures, centred, stay whole."""
        return TableRow(
            tuple(
                clipped(text, _CELL, width - 2 * TABLE_PADDING_MM, lines) if align is Align.LEFT else text
                for text, (width, align) in zip(cells, self.columns, strict=True)
            )
        )


def _counts(snapshot: SituationSnapshot, words: Wording) -> str:
    counts = snapshot.counts
    return words.say(
        "situation_page.counts",
        total=counts.total,
        done=counts.done,
        running=counts.running,
        overdue=counts.overdue,
        no_deadline=counts.no_deadline,
        short=len(snapshot.short),
        silent=len(snapshot.silent),
    )


def _window(window: ReportWindow | None, words: Wording) -> str:
    if window is None:
        return words.say("situation_page.no_window")
    units, office = window.units_last_day, window.office_last_day
    if units and office:
        return words.say(
            "situation_page.window",
            period=window.period.label,
            units=format_date(units),
            office=format_date(office),
            left=window.working_days_left,
        )
    last = day_or_unknown(office or units, words)
    return words.say(
        "situation_page.window_one", period=window.period.label, last=last, left=window.working_days_left
    )


def _late_row(state: TaskState, words: Wording) -> tuple[str, ...]:
    entry = state.last_entry
    reason = (entry.difficulty or entry.result) if entry else ""
    return (*_task_cells(state, words), reason or words.say("situation_page.no_reason"))


def _soon_row(state: TaskState, words: Wording) -> tuple[str, ...]:
    said = state.last_entry.result if state.last_entry else ""
    return (*_task_cells(state, words), f"{percent_words(state, words)}. {said}".removesuffix(". "))


def _task_cells(state: TaskState, words: Wording) -> tuple[str, ...]:
    days = "" if state.days_left is None else str(abs(state.days_left))
    due = day_or_unknown(state.task.time_frame.due, words)
    return state.task.code, state.task.title, capitalised(lead_words(state, words)), due, days


def _waiting_row(item: Awaited, words: Wording) -> tuple[str, ...]:
    return capitalised(party_words((item.name,), words)), listed(item.tasks), listed(item.indicators)


def _short_rows(snapshot: SituationSnapshot, words: Wording) -> Iterator[tuple[str, ...]]:
    for state in snapshot.short:
        for target in state.targets:
            if target.verdict is Verdict.SHORT:
                yield (
                    target_label(state, target.target),
                    target_name(state, target.target),
                    result_words(target, words, snapshot.period),
                    target_words(target.target, words),
                    gap_words(target, words),
                )


def _silent(states: tuple[IndicatorState, ...], words: Wording) -> str:
    if not states:
        return words.say("situation_page.silent_none")
    items = [
        words.say(
            "situation_page.silent_item",
            code=state.indicator.code,
            leads=listed(state.lead_names) or words.say("tasks.nobody"),
        )
        for state in states[:_LIST_ITEMS]
    ]
    if len(states) > _LIST_ITEMS:
        items.append(words.say("situation_page.more", count=len(states) - _LIST_ITEMS))
    text = words.say("situation_page.silent_list", items=listed(items))
    return clipped(text, _BODY, WORKING_PORTRAIT.text_width, _LIST_LINES)
