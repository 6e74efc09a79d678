"""The register as a printed book: papers sent in ten columns (NĐ 30, phụ lục IV), and papers that came in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from dxdesk.documents.blocks import (
    Addressees,
    Align,
    Letterhead,
    OfficialDocument,
    Orientation,
    Paragraph,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.raised import runs_of
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office
from dxdesk.domain.register import RegisterRow
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_date, roman

_TEXT_PT = 11.0
_ARCHIVE = re.compile(r"lưu\b", re.IGNORECASE)
_ABOVE = re.compile(r"như (?:trên|kính gửi)\b", re.IGNORECASE)
_B = TypeVar("_B", Addressees, Letterhead, Signature)
_LEFT, _CENTER = Align.LEFT, Align.CENTER
_OUT_COLUMNS = (
    (32.0, _LEFT),
    (20.0, _CENTER),
    (49.0, _LEFT),
    (27.0, _LEFT),
    (36.0, _LEFT),
    (18.0, _LEFT),
    (13.0, _CENTER),
    (20.0, _CENTER),
    (14.0, _CENTER),
    (18.0, _LEFT),
)
_IN_COLUMNS = (
    (23.0, _CENTER),
    (40.0, _LEFT),
    (32.0, _LEFT),
    (23.0, _CENTER),
    (80.0, _LEFT),
    (23.0, _CENTER),
    (26.0, _LEFT),
)


@dataclass(frozen=True, slots=True)
class BookSnapshot:
    """What is printed: rows under the name of their kind, in the order of their numbers."""

    office: Office
    printed_on: date
    year: int | None  # None: of all years
    groups: tuple[tuple[str, tuple[RegisterRow, ...]], ...]

    @property
    def count(self) -> int:
        """How many papers there are."""
        return sum(len(rows) for _, rows in self.groups)


def outgoing_book(taken: BookSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the register of papers sent, each kind under its name."""
    rows = [row for number, group in enumerate(taken.groups, 1) for row in _group(number, *group, wording)]
    columns = _columns(wording.cells("register.out_columns"), _OUT_COLUMNS)
    return _book(taken, wording, "out", Table(columns, tuple(rows), size_pt=_TEXT_PT))


def incoming_book(taken: BookSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the register of papers that came in."""
    rows = tuple(TableRow(incoming_cells(row, wording)) for _, group in taken.groups for row in group)
    columns = _columns(wording.cells("register.in_columns"), _IN_COLUMNS)
    return _book(taken, wording, "in", Table(columns, rows, size_pt=_TEXT_PT))


def _book(taken: BookSnapshot, wording: Wording, part: str, table: Table) -> OfficialDocument:
    office = taken.office.full_name
    title = Title(
        wording.say(f"register.{part}_kind"),
        wording.say("register.subject", office=office, year=taken.year)
        if taken.year
        else wording.say("register.subject_all", office=office),
        note=wording.say("register.printed", day=format_date(taken.printed_on), count=taken.count),
    )
    body = table if taken.count else Paragraph.of(wording.say("register.none"))
    return OfficialDocument(
        title=wording.say(f"register.{part}_title", year=taken.year or taken.printed_on.year),
        author=office,
        sections=(Section((title, body), Orientation.LANDSCAPE),),
        working=True,
    )


def _columns(headings: Iterable[str], widths: Iterable[tuple[float, Align]]) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )


def _group(number: int, name: str, rows: Iterable[RegisterRow], wording: Wording) -> Iterator[TableRow]:
    yield TableRow((roman(number), name, *[""] * (len(_OUT_COLUMNS) - 2)), group=True)
    for row in rows:
        yield TableRow(outgoing_cells(row, wording))


def outgoing_cells(row: RegisterRow, wording: Wording) -> tuple[str, ...]:
    """Return the ten columns of a paper sent; Ký nhận is signed by hand."""
    return (
        row.numbered,
        _day(row.day),
        title_words(row, wording),
        row.signer,
        row.recipients,
        row.kept_by,
        str(row.copies or ""),
        _day(row.handed_on),
        "",
        row.note,
    )


def incoming_cells(row: RegisterRow, wording: Wording) -> tuple[str, ...]:
    """Return the columns of a paper that came in."""
    return (
        _day(row.received_on),
        row.issuer,
        row.numbered,
        _day(row.day),
        title_words(row, wording),
        _day(row.due_on),
        row.note,
    )


def title_words(row: RegisterRow, wording: Wording) -> str:
    """Return tên loại and trích yếu; a title that begins with its kind says it once."""
    if not row.kind_name or fold(row.title).startswith(fold(row.kind_name)):
        return row.title
    return wording.say("register.title_cell", kind=row.kind_name, title=row.title)


def sent_to(document: OfficialDocument) -> tuple[str, str]:
    """Return whom a paper goes to and who keeps its file copy, as its Nơi nhận tells."""
    names = [name for block in _blocks(document, Signature) for name in block.recipients]
    above = [name for block in _blocks(document, Addressees) for name in block.names]
    kept = next((name for name in names if _ARCHIVE.match(name)), "")
    told = [name for name in names if name != kept]
    if above and told and _ABOVE.match(told[0]):
        told[:1] = above
    bare = "".join(run.text for run in runs_of(kept) if not run.raised)  # without the mark of who drafted
    return "; ".join(told), _ARCHIVE.sub("", bare).strip(" :.")


def symbol_of(document: OfficialDocument) -> str:
    """Return the ký hiệu in a paper's letterhead: "BC-SGDĐT"; empty where it has none."""
    for block in _blocks(document, Letterhead):
        return block.number.partition("/")[2].strip()
    return ""


def signer_under(document: OfficialDocument) -> str:
    """Return who signs a paper: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / name"; empty where nobody does."""
    for block in _blocks(document, Signature):
        return " / ".join(part for part in (*block.lines, block.name) if part)
    return ""


def _blocks(document: OfficialDocument, kind: type[_B]) -> Iterator[_B]:
    return (block for section in document.sections for block in section.blocks if isinstance(block, kind))


def _day(day: date | None) -> str:
    return format_date(day) if day else ""
