"""The province's indicators beside ours, printed: the floor check, what answers nothing, and the years."""

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
from dxdesk.documents.phrases import target_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Indicator, Target
from dxdesk.domain.office import Office
from dxdesk.domain.plan import Plan
from dxdesk.domain.reference import NO_YEARS, AlignedRow, Floor, ReferenceIndicator, YearColumn, YearTable
from dxdesk.domain.vn_format import format_date

_TEXT_PT = 11.0
_WIDTH_MM = 247.0
_CODE_MM = 17.0
_LEFT, _CENTER = Align.LEFT, Align.CENTER
_COLUMNS = (
    (_CODE_MM, _CENTER),
    (84.0, _LEFT),
    (32.0, _LEFT),
    (20.0, _CENTER),
    (32.0, _LEFT),
    (34.0, _LEFT),
    (28.0, _LEFT),
)
_ALONE_COLUMNS = ((_CODE_MM, _CENTER), (180.0, _LEFT), (50.0, _LEFT))


@dataclass(frozen=True, slots=True)
class AlignmentSnapshot:
    """What is printed: the rows of the plan's year, our targets that answer none, and all years."""

    office: Office
    plan: Plan
    printed_on: date
    rows: tuple[AlignedRow, ...]
    ours_alone: tuple[tuple[Indicator, Target], ...] = ()
    years: YearTable = NO_YEARS

    def count(self, *floors: Floor) -> int:
        """Count the rows that stand so."""
        return sum(row.floor in floors for row in self.rows)


def alignment_table(taken: AlignmentSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the table; nothing of it is under NĐ 30."""
    title = Title(
        wording.say("alignment.kind"),
        wording.say("alignment.subject", year=taken.plan.year, office=taken.office.full_name),
        note=wording.say("alignment.printed", day=format_date(taken.printed_on)),
    )
    return OfficialDocument(
        title=wording.say("alignment.title", year=taken.plan.year),
        author=taken.office.full_name,
        sections=(Section((title, *_body(taken, wording)), Orientation.LANDSCAPE),),
        working=True,
    )


def floor_words(row: AlignedRow, wording: Wording) -> str:
    """Return how our target stands to the province's."""
    return wording.say(f"alignment.{row.floor.value}")


def asked_words(row: ReferenceIndicator, wording: Wording) -> str:
    """Return what the province asks, with its scope."""
    words = target_words(row.target, wording)
    return wording.say("alignment.scoped", words=words, scope=row.scope) if row.scope else words


def our_words(row: AlignedRow, wording: Wording) -> str:
    """Return what our target asks, with its scope; "" where there is none."""
    if row.target is None:
        return ""
    words = target_words(row.target, wording)
    scope = row.target.scope
    return wording.say("alignment.scoped", words=words, scope=scope) if scope else words


def _body(taken: AlignmentSnapshot, wording: Wording) -> Iterator[Block]:
    if not taken.rows:
        yield Paragraph.of(wording.say("alignment.none", year=taken.plan.year))
    else:
        yield Paragraph.of(
            wording.say(
                "alignment.counts",
                total=len(taken.rows),
                held=taken.count(Floor.HELD),
                below=taken.count(Floor.BELOW),
                unlinked=taken.count(Floor.UNLINKED),
                other=taken.count(Floor.OPEN, Floor.UNLIKE),
            )
        )
        rows = tuple(_row(row, wording) for row in taken.rows)
        yield Table(_table_columns(wording.cells("alignment.columns"), _COLUMNS), rows, size_pt=_TEXT_PT)
    yield from _alone(taken, wording)
    yield from _years(taken, wording)


def _table_columns(headings: Iterable[str], widths: Iterable[tuple[float, Align]]) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )


def _row(row: AlignedRow, wording: Wording) -> TableRow:
    reference = row.reference
    mark = "" if reference.confirmed else wording.say("alignment.unconfirmed")
    notes = "; ".join(part for part in (mark, reference.note) if part)
    return TableRow(
        (
            reference.code,
            reference.text,
            asked_words(reference, wording),
            row.indicator.code if row.indicator else "",
            our_words(row, wording),
            floor_words(row, wording),
            notes,
        )
    )


def _alone(taken: AlignmentSnapshot, wording: Wording) -> Iterator[Block]:
    if not taken.ours_alone:
        return
    yield Heading(2, wording.say("alignment.alone"))
    rows = tuple(
        TableRow((item.code, target.label or item.text, target_words(target, wording)))
        for item, target in taken.ours_alone
    )
    columns = _table_columns(wording.cells("alignment.alone_columns"), _ALONE_COLUMNS)
    yield Table(columns, rows, size_pt=_TEXT_PT)


def _years(taken: AlignmentSnapshot, wording: Wording) -> Iterator[Block]:
    columns = taken.years.columns
    if len({column.year for column in columns}) < 2:  # one year is nothing to be held against
        return
    yield Heading(2, wording.say("alignment.years"))
    share = (_WIDTH_MM - _CODE_MM) / len(columns)
    heads = [
        TableColumn(wording.say("alignment.year_code"), _CODE_MM, _CENTER),
        *(TableColumn(year_words(column, wording), share) for column in columns),
    ]
    rows = tuple(
        TableRow((code, *(cell_words(cells.get(column, ()), wording) for column in columns)))
        for code, cells in taken.years.lines
    )
    yield Table(tuple(heads), rows, size_pt=_TEXT_PT)


def year_words(column: YearColumn, wording: Wording) -> str:
    """Return the head of a year's column."""
    if not column.document:
        return str(column.year)
    return wording.say("alignment.year", year=column.year, document=column.document)


def cell_words(rows: Iterable[ReferenceIndicator], wording: Wording) -> str:
    """Return what a document asks in a year: each thing with its scope, marked where not confirmed."""
    mark = wording.say("alignment.mark")
    return "; ".join(asked_words(row, wording) + ("" if row.confirmed else mark) for row in rows)
