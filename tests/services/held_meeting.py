"""A committee with its members and a meeting of it, for tests."""

from datetime import date

from dxdesk.domain.meeting import Committee, CommitteeMember, MeetingKind
from dxdesk.domain.plan import Plan
from dxdesk.services import committees, meetings
from dxdesk.storage.data_file import DataFile

MARCH = date(2024, 3, 12)
POSTS = (("Trưởng ban", "Giám đốc Sở"), ("Ủy viên", "Chánh Văn phòng"), ("Ủy viên", "Trưởng phòng GDTrH"))


def committee(data: DataFile) -> int:
    """Add a committee of three; returns its id."""
    board_id = max(committees.save_committee(data, Committee("Ban Chỉ đạo")).ids("committee"))
    for place, (role, post) in enumerate(POSTS, start=1):
        committees.save_member(data, CommitteeMember(board_id, post, role=role, position=place))
    return board_id


def meeting(data: DataFile, plan: Plan, day: date = MARCH, board_id: int | None = None) -> int:
    """Add a meeting; returns its id."""
    kind = MeetingKind.BRIEFING if board_id is None else MeetingKind.COMMITTEE
    fresh = meetings.proposed(data, plan=plan, day=day, kind=kind, committee_id=board_id)
    return max(meetings.save(data, fresh).ids("meeting"))
