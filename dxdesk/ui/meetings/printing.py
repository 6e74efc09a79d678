"""The sheet of a meeting, said in the words of the window."""

from datetime import date

from dxdesk.documents.meeting_sheet import SheetSnapshot
from dxdesk.domain.meeting import Meeting
from dxdesk.services import meeting_follow_up, meetings
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.meeting_words import due_words, seat_words, standing_words


def sheet(data: DataFile, meeting: Meeting, *, today: date) -> SheetSnapshot:
    """Return what is printed of a meeting; who came stays blank until it is noted, to be signed by hand."""
    followed = meeting_follow_up.earlier_conclusions(data, meeting=meeting, today=today, open_only=True)
    return SheetSnapshot(
        office_on(data, meeting.day),
        meeting,
        tuple((item.conclusion.text, item.leads, due_words(item), standing_words(item)) for item in followed),
        tuple(
            (seat.member.spoken, seat.member.role, seat_words(seat) if seat.said else "")
            for seat in meetings.seats(data, meeting_id=meeting.id)
        ),
    )
