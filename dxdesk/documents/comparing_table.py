"""The plan of one day held against that of another, printed as a table."""

from collections.abc import Iterable
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
from dxdesk.domain.plan_papers import ChangedItem
from dxdesk.domain.vn_format import format_date

_WIDTHS = ((12.0, Align.CENTER), (60.0, Align.LEFT), (87.0, Align.LEFT), (88.0, Align.LEFT))
_TEXT_PT = 12.0


def comparing_table(
    rows: Iterable[ChangedItem], *, days: tuple[date, date], year: int, office: Office, wording: Wording
) -> OfficialDocument:
    """Compose the table; it says so where nothing differs."""
    first, second = map(format_date, days)
    listed = [(row.item, row.approved, row.adjusted) for row in rows]
    headings = wording.cells("comparing.columns", first=first, second=second)
    columns = tuple(TableColumn(text, *width) for text, width in zip(headings, _WIDTHS, strict=True))
    table = Table(
        columns,
        tuple(TableRow((str(number), *cells)) for number, cells in enumerate(listed, start=1)),
        size_pt=_TEXT_PT,
    )
    none = Paragraph.of(wording.say("comparing.none", first=first, second=second))
    title = Title(
        wording.say("comparing.kind"),
        wording.say("comparing.subject", office=office.full_name, year=year),
        note=wording.say("comparing.days", first=first, second=second),
    )
    return OfficialDocument(
        title=wording.say("comparing.title", year=year),
        author=office.full_name,
        sections=(Section((title, table if listed else none), Orientation.LANDSCAPE),),
        working=True,
    )
