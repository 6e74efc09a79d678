"""Sổ bàn giao: what is open on the day the desk goes to another, and where everything is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.blocks import (
    Align,
    Block,
    Heading,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.phrases import lead_words, percent_words, status_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.document import Document
from dxdesk.domain.office import Office
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskState
from dxdesk.domain.vn_format import format_date, roman

_TEXT_PT = 11.0
_LEFT, _CENTER = Align.LEFT, Align.CENTER
_TASKS = ((12.0, _CENTER), (58.0, _LEFT), (42.0, _LEFT), (22.0, _CENTER), (36.0, _LEFT))
_SILENT = ((12.0, _CENTER), (62.0, _LEFT), (40.0, _LEFT), (24.0, _CENTER), (32.0, _LEFT))
_MATTERS = ((12.0, _CENTER), (68.0, _LEFT), (40.0, _LEFT), (24.0, _CENTER), (26.0, _LEFT))
_PAPERS = ((12.0, _CENTER), (92.0, _LEFT), (34.0, _LEFT), (32.0, _CENTER))
_DEADLINES = ((12.0, _CENTER), (26.0, _CENTER), (92.0, _LEFT), (40.0, _LEFT))
_PLACES = ((65.0, _LEFT), (105.0, _LEFT))

_Part = tuple[str, Iterable[tuple[float, Align]], Sequence[tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class SilentUnit:
    """A unit that is waited for in the round at hand."""

    name: str
    owed: str  # codes: "nhiệm vụ 3, 4; chỉ tiêu I.1"
    asked_on: date | None = None
    contact: str = ""


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """A difficulty that nobody has settled; ``number`` is that of its task or indicator."""

    number: str
    text: str
    raised_by: str = ""
    raised_on: date | None = None
    waiting_on: str = ""


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Something due in the days to come."""

    day: date
    title: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class HandoverSnapshot:
    """Everything the book tells, as of a day; ``until`` is the last day whose deadlines are listed."""

    office: Office
    plan: Plan
    day: date
    until: date
    round_label: str = ""  # "Quý I năm 2024"; "" outside of any round
    tasks: tuple[TaskState, ...] = ()
    silent: tuple[SilentUnit, ...] = ()
    matters: tuple[OpenMatter, ...] = ()
    papers: tuple[Document, ...] = ()
    deadlines: tuple[Upcoming, ...] = ()
    places: tuple[tuple[str, str], ...] = ()  # what, where
    sample: bool = False


def handover_book(taken: HandoverSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the book; both sides sign it."""
    printed = wording.say("handover.day", day=format_date(taken.day))
    title = Title(
        wording.say("handover.kind"),
        wording.say("handover.subject", year=taken.plan.year, office=taken.office.full_name),
        note=f"{printed} {wording.say('handover.sample')}" if taken.sample else printed,
    )
    closing = Paragraph.of(wording.say("handover.closing"))
    signed = Signature(
        (),
        (wording.say("handover.giver"),),
        left_lines=(wording.say("handover.taker"),),
    )
    return OfficialDocument(
        title=wording.say("handover.title", year=taken.plan.year, day=format_date(taken.day)),
        author=taken.office.full_name,
        sections=(Section((title, *_body(taken, wording), closing, signed)),),
        sample=taken.sample,
        working=True,
    )


def _body(taken: HandoverSnapshot, wording: Wording) -> Iterator[Block]:
    parts: tuple[_Part, ...] = (
        ("tasks", _TASKS, _task_rows(taken, wording)),
        ("silent", _SILENT, _silent_rows(taken, wording)),
        ("matters", _MATTERS, _matter_rows(taken)),
        ("papers", _PAPERS, _paper_rows(taken, wording)),
        ("deadlines", _DEADLINES, _deadline_rows(taken)),
        ("places", _PLACES, list(taken.places)),
    )
    told = {"round": taken.round_label, "until": format_date(taken.until)}
    for number, (key, widths, rows) in enumerate(parts, start=1):
        words = wording.say(f"handover.{key}", count=len(rows), **told)
        yield Heading(2, f"{roman(number)}. {words}")
        yield _table(key, widths, rows, wording) if rows else Paragraph.of(wording.say("handover.nothing"))


def _table(
    key: str, widths: Iterable[tuple[float, Align]], rows: Iterable[tuple[str, ...]], wording: Wording
) -> Table:
    headings = wording.cells(f"handover.{key}_columns")
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )
    return Table(columns, tuple(TableRow(row) for row in rows), size_pt=_TEXT_PT)


def _task_rows(taken: HandoverSnapshot, wording: Wording) -> list[tuple[str, ...]]:
    return [
        (
            state.task.code,
            state.task.title,
            "; ".join(part for part in (lead_words(state, wording), state.person_name) if part),
            _day(state.task.time_frame.due),
            wording.say(
                "handover.state",
                percent=percent_words(state, wording),
                status=status_words(state, wording, on=taken.day),
            ),
        )
        for state in taken.tasks
    ]


def _silent_rows(taken: HandoverSnapshot, wording: Wording) -> list[tuple[str, ...]]:
    return [
        (
            str(number),
            unit.name,
            unit.owed,
            _day(unit.asked_on) or wording.say("handover.not_asked"),
            unit.contact,
        )
        for number, unit in enumerate(taken.silent, start=1)
    ]


def _matter_rows(taken: HandoverSnapshot) -> list[tuple[str, ...]]:
    return [
        (matter.number, matter.text, matter.raised_by, _day(matter.raised_on), matter.waiting_on)
        for matter in taken.matters
    ]


def _paper_rows(taken: HandoverSnapshot, wording: Wording) -> list[tuple[str, ...]]:
    return [
        (str(number), paper.title, paper.symbol, _made(paper, wording))
        for number, paper in enumerate(taken.papers, start=1)
    ]


def _made(paper: Document, wording: Wording) -> str:
    if not paper.created_at:
        return wording.say("handover.unknown")
    return format_date(date.fromisoformat(paper.created_at[:10]))


def _deadline_rows(taken: HandoverSnapshot) -> list[tuple[str, ...]]:
    return [
        (str(number), format_date(item.day), item.title, item.who)
        for number, item in enumerate(taken.deadlines, start=1)
    ]


def _day(day: date | None) -> str:
    return format_date(day) if day else ""
