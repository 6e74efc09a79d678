"""Lists for the desk: difficulties with whom they wait on, and the units' own plans."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.blocks import (
    Align,
    OfficialDocument,
    Orientation,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office
from dxdesk.domain.vn_format import format_date

_TEXT_PT = 12.0
Width = tuple[float, Align]
_OBSTACLES: tuple[Width, ...] = (
    (12.0, Align.CENTER),
    (58.0, Align.LEFT),
    (34.0, Align.LEFT),
    (34.0, Align.LEFT),
    (37.0, Align.LEFT),
    (36.0, Align.LEFT),
    (36.0, Align.LEFT),
)
_UNIT_PLANS: tuple[Width, ...] = (
    (12.0, Align.CENTER),
    (82.0, Align.LEFT),
    (37.0, Align.LEFT),
    (27.0, Align.CENTER),
    (32.0, Align.LEFT),
    (57.0, Align.LEFT),
)


@dataclass(frozen=True, slots=True)
class ListSnapshot:
    """What is printed: rows of words, without their numbers."""

    office: Office
    printed_on: date
    year: int
    rows: tuple[tuple[str, ...], ...]


def obstacle_list(taken: ListSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the list of difficulties."""
    return _list(taken, wording, "obstacles", _OBSTACLES)


def unit_plan_list(taken: ListSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the list of the units' plans."""
    return _list(taken, wording, "unit_plans", _UNIT_PLANS)


def _list(taken: ListSnapshot, wording: Wording, part: str, widths: Sequence[Width]) -> OfficialDocument:
    headings: Iterable[str] = wording.cells(f"followed.{part}_columns")
    columns = tuple(TableColumn(text, *width) for text, width in zip(headings, widths, strict=True))
    rows = tuple(TableRow((str(number), *cells)) for number, cells in enumerate(taken.rows, start=1))
    title = Title(
        wording.say(f"followed.{part}_kind"),
        wording.say("followed.subject", office=taken.office.full_name, year=taken.year),
        note=wording.say("followed.printed", day=format_date(taken.printed_on), count=len(rows)),
    )
    body = Table(columns, rows, size_pt=_TEXT_PT) if rows else Paragraph.of(wording.say("followed.none"))
    return OfficialDocument(
        title=wording.say(f"followed.{part}_title", year=taken.year),
        author=taken.office.full_name,
        sections=(Section((title, body), Orientation.LANDSCAPE),),
        working=True,
    )
