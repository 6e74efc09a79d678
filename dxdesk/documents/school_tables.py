"""The tables on schools: levels by school level and by place, one appendix a place, and the criteria set."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from dxdesk.documents.blocks import (
    Align,
    AppendixHead,
    Orientation,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
)
from dxdesk.documents.head_part import month_words
from dxdesk.documents.phrases import NO_BREAK, capitalised
from dxdesk.documents.rules import LANDSCAPE
from dxdesk.documents.voice import Voice
from dxdesk.documents.wording import Wording
from dxdesk.domain.assessment import Result
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.domain.school_standing import Matrix, MatrixRow, Spread, by_level, by_place
from dxdesk.domain.vn_format import format_number, roman

_TEXT_PT = 11.0
_CENTER, _LEFT = Align.CENTER, Align.LEFT
_SPREAD = ((9.0, _CENTER), (37.0, _LEFT), *((16.0, _CENTER),) * 2, *((14.0, _CENTER),) * 3)
_SPREAD_END = ((18.0, _CENTER), (22.0, _CENTER))
_NUMBER, _CODE, _TAUGHT = (11.0, _CENTER), (20.0, _CENTER), (22.0, _CENTER)
_ROWS_END = ((14.0, _CENTER), (18.0, _CENTER), (34.0, _CENTER), (24.0, _CENTER))
_GROUP_MM = 18.0
_SET = ((16.0, _CENTER), (104.0, _LEFT), (20.0, _CENTER), (60.0, _LEFT), (47.0, _LEFT))
_SHOWN_LEVELS = 3


def level_table(found: Matrix, wording: Wording) -> Table:
    """Return how schools stand by what they teach."""
    rows = [
        (wording.say(f"schools.level_{part.level.value.lower()}"), part)
        for part in by_level(found)
        if part.level is not None
    ]
    return _spread_table("level", rows, found, wording)


def place_table(found: Matrix, wording: Wording) -> Table:
    """Return how schools stand by place."""
    return _spread_table(
        "place", [(capitalised(part.place), part) for part in by_place(found)], found, wording
    )


def _spread_table(kind: str, rows: Sequence[tuple[str, Spread]], found: Matrix, wording: Wording) -> Table:
    headings = wording.cells(f"schools.{kind}_columns")
    columns = _columns(headings, (*_SPREAD, *_SPREAD_END))
    made = [TableRow((str(number), name, *_numbers(part))) for number, (name, part) in enumerate(rows, 1)]
    whole = TableRow((NO_BREAK, wording.say("schools.sum_row"), *_numbers(found.whole)))
    caption = wording.say(f"schools.table_{kind}")
    return Table(columns, (*made, whole), size_pt=_TEXT_PT, caption=caption)


def _numbers(part: Spread) -> tuple[str, ...]:
    levels = [part.levels.get(level, 0) for level in range(1, _SHOWN_LEVELS + 1)]
    numbers = (part.schools, part.sent, *levels, part.schools - part.leveled, part.unmet)
    return tuple(map(str, numbers))


def _columns(headings: Iterable[str], looks: Iterable[tuple[float, Align]]) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, looks, strict=True)
    )


def set_label(found: Matrix, wording: Wording) -> str:
    """Return the label of the appendix that shows the criteria set: the last one, or the only one (PL-1)."""
    if not found.places:
        return wording.say("schools.appendix_only")
    return wording.say("appendix.label", number=roman(len(found.places) + 1))


def appendices(
    found: Matrix, voice: Voice, written_on: date, wording: Wording, *, sample: bool
) -> Iterator[Section]:
    """Yield an appendix for each place, and the criteria set."""
    attached = wording.say(
        "appendix.attached",
        symbol=voice.symbol,
        month=month_words(written_on),
        year=written_on.year,
        office=voice.who,
    )
    note = Paragraph.of(wording.say("schools.note_sample" if sample else "schools.note"), italic=True)
    for number, place in enumerate(found.places, start=1):
        label = wording.say("appendix.label", number=roman(number))
        head = AppendixHead(label, wording.say("schools.place_title", place=place), attached)
        rows = [row for row in found.rows if row.place == place]
        yield Section((head, rows_table(rows, found.criteria, wording), note), Orientation.LANDSCAPE)
    head = AppendixHead(set_label(found, wording), wording.say("schools.set_title"), attached)
    last = Paragraph.of(wording.say("schools.set_note", total=len(found.criteria.criteria)), italic=True)
    yield Section((head, set_table(found.criteria, wording), last), Orientation.LANDSCAPE)


def rows_table(rows: Iterable[MatrixRow], criteria: CriteriaSet, wording: Wording) -> Table:
    """Return the schools of a place with their points and levels."""
    groups = " | ".join(wording.say("schools.group_column", group=group.code) for group in criteria.groups)
    headings = wording.cells("schools.rows_columns", groups=groups)
    others = (_NUMBER, _CODE, _TAUGHT, *((_GROUP_MM, _CENTER),) * len(criteria.groups), *_ROWS_END)
    name = (LANDSCAPE.text_width - sum(width for width, _ in others), _LEFT)
    looks = (*others[:2], name, *others[2:])
    made = tuple(_row(number, row, wording) for number, row in enumerate(rows, start=1))
    return Table(_columns(headings, looks), made, size_pt=_TEXT_PT)


def _row(number: int, row: MatrixRow, wording: Wording) -> TableRow:
    school = row.school
    shown = row.sent
    points = [_points(group.points if shown else None) for group in row.result.groups]
    cells = (
        str(number),
        school.code,
        school.name,
        wording.say(f"schools.level_{school.level.value.lower()}"),
        *points,
        _level(row.result) if shown else "",
        _level(row.before),
        capitalised(wording.say(f"schools.state_{row.assessment.state.value}")),
        ", ".join(row.result.unmet) if shown else "",
    )
    # an empty cell would be as high as the letters of its style, not of its row
    return TableRow(tuple(cell or NO_BREAK for cell in cells))


def _points(value: Decimal | None) -> str:
    return "" if value is None else format_number(value)


def _level(result: Result | None) -> str:
    return str(result.level) if result and result.level is not None else ""


def set_table(criteria: CriteriaSet, wording: Wording) -> Table:
    """Return the criteria set; rows that nobody compared with the original say so."""
    columns = _columns(wording.cells("schools.set_columns"), _SET)
    return Table(columns, tuple(_set_row(row, wording) for row in criteria.criteria), size_pt=_TEXT_PT)


def _set_row(row: Criterion, wording: Wording) -> TableRow:
    most = wording.say("schools.mandatory") if row.mandatory else format_number(row.max_points)
    doubt = NO_BREAK if row.confirmed else capitalised(wording.say("schools.doubt"))
    return TableRow((row.code, row.title, most, row.rule or NO_BREAK, doubt))
