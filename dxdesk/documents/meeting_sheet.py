"""A meeting on one or two sheets: when and where, its agenda, what is to be followed, who should come."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

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
from dxdesk.documents.papers.when import hour_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting import Meeting
from dxdesk.domain.office import Office
from dxdesk.domain.vn_format import long_date

_TEXT_PT = 11.0
_LEFT, _CENTER = Align.LEFT, Align.CENTER
_FOLLOWED_COLUMNS = ((10.0, _CENTER), (74.0, _LEFT), (40.0, _LEFT), (22.0, _CENTER), (29.0, _LEFT))
_SEAT_COLUMNS = ((10.0, _CENTER), (80.0, _LEFT), (45.0, _LEFT), (40.0, _LEFT))


@dataclass(frozen=True, slots=True)
class SheetSnapshot:
    """What is printed: what is followed (work, lead, due, standing) and seats (who, role, came)."""

    office: Office
    meeting: Meeting
    followed: tuple[tuple[str, str, str, str], ...] = ()
    seats: tuple[tuple[str, str, str], ...] = ()


def meeting_sheet(taken: SheetSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the sheet that lies on the table at a meeting."""
    title = Title(wording.say("meeting.sheet_kind"), taken.meeting.title)
    return OfficialDocument(
        title=wording.say("meeting.sheet_title", title=taken.meeting.title),
        author=taken.office.full_name,
        sections=(Section((title, *_body(taken, wording))),),
        working=True,
    )


def _body(taken: SheetSnapshot, wording: Wording) -> Iterator[Block]:
    meeting = taken.meeting
    for key, text in (
        ("time", _moment(meeting, wording)),
        ("place", meeting.place),
        ("chair", meeting.chair),
        ("secretary", meeting.secretary),
    ):
        if text.strip():
            yield Paragraph.of(wording.say(f"meeting.sheet_{key}", text=text))
    if meeting.agenda:
        yield Heading(2, wording.say("meeting.sheet_agenda"))
        for number, item in enumerate(meeting.agenda, start=1):
            yield Paragraph.of(f"{number}. {item.text}")
    if taken.followed:
        yield Heading(2, wording.say("meeting.sheet_followed"))
        yield _table(wording.cells("meeting.sheet_followed_columns"), _FOLLOWED_COLUMNS, taken.followed)
    if taken.seats:
        yield Heading(2, wording.say("meeting.sheet_seats"))
        yield _table(wording.cells("meeting.sheet_seats_columns"), _SEAT_COLUMNS, taken.seats)


def _moment(meeting: Meeting, wording: Wording) -> str:
    day = long_date(meeting.day)
    if not meeting.starts.strip():
        return day
    return wording.say("meeting.sheet_moment", hour=hour_words(meeting.starts, wording), day=day)


def _table(
    headings: Iterable[str], widths: Iterable[tuple[float, Align]], rows: Iterable[Sequence[str]]
) -> Table:
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )
    told = tuple(TableRow((str(number), *row)) for number, row in enumerate(rows, start=1))
    return Table(columns, told, size_pt=_TEXT_PT)
