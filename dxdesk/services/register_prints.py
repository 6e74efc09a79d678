"""The register printed as a book, and as an Excel workbook."""

from collections.abc import Iterable
from datetime import date

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.register_book import (
    BookSnapshot,
    incoming_book,
    incoming_cells,
    outgoing_book,
    outgoing_cells,
)
from dxdesk.domain.register import Direction, RegisterRow
from dxdesk.domain.vietnamese import sort_key
from dxdesk.exports.workbook import Sheet, SheetColumn, to_xlsx
from dxdesk.services import wordings
from dxdesk.services.numbering import value
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

_OUT_WIDTHS = (16, 13, 48, 24, 32, 18, 10, 13, 10, 20)
_IN_WIDTHS = (13, 28, 18, 13, 56, 13, 24)


def printed(
    data: DataFile,
    rows: Iterable[RegisterRow],
    *,
    direction: Direction,
    year: int | None,
    today: date,
) -> OfficialDocument:
    """Compose the book of papers sent, or of those that came in, from lines of the register."""
    wording, taken = wordings.in_force(data, today), _snapshot(data, rows, direction, year, today)
    return (incoming_book if direction is Direction.IN else outgoing_book)(taken, wording)


def _snapshot(
    data: DataFile, rows: Iterable[RegisterRow], direction: Direction, year: int | None, today: date
) -> BookSnapshot:
    wanted = sorted((row for row in rows if row.direction is direction), key=_printed_place)
    if direction is Direction.IN:
        groups = [("", tuple(wanted))]
    else:
        names = dict.fromkeys(row.kind_name for row in wanted)
        groups = [(name, tuple(row for row in wanted if row.kind_name == name)) for name in names]
    return BookSnapshot(office_on(data, today), today, year, tuple(groups))


def _printed_place(row: RegisterRow) -> tuple[object, ...]:
    if row.direction is Direction.IN:
        return row.sorted_day or date.min, row.record_id
    day = row.day or date.min
    return sort_key(row.kind_name), day.year, value(row.number), row.number, row.record_id


def workbook(data: DataFile, rows: Iterable[RegisterRow], *, today: date) -> bytes:
    """Return the register as an Excel workbook: papers sent, and those that came in."""
    listed, wording = tuple(rows), wordings.in_force(data, today)
    parts = (
        ("out", Direction.OUT, outgoing_cells, _OUT_WIDTHS),
        ("in", Direction.IN, incoming_cells, _IN_WIDTHS),
    )
    sheets = [
        Sheet(
            name=wording.say(f"register.sheet_{part}"),
            title=wording.say(f"register.{part}_kind"),
            columns=tuple(map(SheetColumn, wording.cells(f"register.{part}_columns"), widths)),
            rows=[
                cells(row, wording)
                for row in sorted((row for row in listed if row.direction is direction), key=_printed_place)
            ],
        )
        for part, direction, cells, widths in parts
    ]
    return to_xlsx(sheets, author=office_on(data, today).full_name, written_on=today)
