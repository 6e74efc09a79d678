from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import AttendanceState, Committee, CommitteeMember, MeetingKind
from dxdesk.services import committees, meetings
from dxdesk.storage.data_file import DataFile

DAYS = (date(2024, 2, 5), date(2024, 3, 4))


@pytest.fixture
def board(filled: DataFile) -> int:
    """A committee of three seats; the third is taken up in March."""
    change = committees.save_committee(filled, Committee("Ban Chỉ đạo"))
    board_id = max(change.ids("committee"))
    for place, (post, since) in enumerate(
        (("Giám đốc Sở", None), ("Chánh Văn phòng", None), ("Trưởng phòng", DAYS[1])), start=1
    ):
        committees.save_member(
            filled, CommitteeMember(board_id, post, role="Ủy viên", valid_from=since, position=place)
        )
    return board_id


def _meet(data: DataFile, board_id: int, day: date, states: dict[str, AttendanceState]) -> None:
    fresh = meetings.proposed(data, plan=None, day=day, kind=MeetingKind.COMMITTEE, committee_id=board_id)
    meeting_id = max(meetings.save(data, fresh).ids("meeting"))
    for seat in meetings.seats(data, meeting_id=meeting_id):
        if seat.member.post in states:
            meetings.attend(
                data,
                meeting_id=meeting_id,
                member_ids=[seat.member.id],
                state=states[seat.member.post],
            )


def test_members_are_those_of_the_day(filled: DataFile, board: int) -> None:
    def posts(day: date) -> list[str]:
        return [member.post for member in committees.members_on(filled, committee_id=board, day=day)]

    assert posts(DAYS[0]) == ["Giám đốc Sở", "Chánh Văn phòng"]
    assert posts(DAYS[1]) == ["Giám đốc Sở", "Chánh Văn phòng", "Trưởng phòng"]


def test_who_is_absent_most_often_comes_first(filled: DataFile, board: int) -> None:
    present, absent = AttendanceState.PRESENT, AttendanceState.ABSENT
    _meet(filled, board, DAYS[0], {"Giám đốc Sở": present, "Chánh Văn phòng": absent})
    _meet(filled, board, DAYS[1], {"Giám đốc Sở": AttendanceState.SUBSTITUTE, "Chánh Văn phòng": absent})
    first, second, third = committees.attendance_of_year(filled, committee_id=board, year=2024)
    assert (first.member.post, first.meetings, first.absent) == ("Chánh Văn phòng", 2, 2)
    assert (second.present, second.substituted, second.missed) == (1, 1, 0)
    assert third.meetings == 0


def test_attendance_of_another_year_does_not_count(filled: DataFile, board: int) -> None:
    _meet(filled, board, DAYS[0], {"Chánh Văn phòng": AttendanceState.ABSENT})
    assert not any(
        row.meetings for row in committees.attendance_of_year(filled, committee_id=board, year=2025)
    )


def test_who_was_noted_is_not_deleted(filled: DataFile, board: int) -> None:
    _meet(filled, board, DAYS[0], {"Chánh Văn phòng": AttendanceState.ABSENT})
    member = filled.meetings.members(board)[1]
    with pytest.raises(UserError) as refused:
        committees.delete_member(filled, member_id=member.id)
    assert refused.value.code == "member.attended"


def test_a_committee_that_has_met_is_not_deleted(filled: DataFile, board: int) -> None:
    _meet(filled, board, DAYS[0], {})
    with pytest.raises(UserError) as refused:
        committees.delete_committee(filled, committee_id=board)
    assert refused.value.code == "committee.in_use"
    assert len(filled.meetings.members(board)) == 3


def test_a_seat_cannot_end_before_it_begins(filled: DataFile, board: int) -> None:
    with pytest.raises(UserError) as refused:
        committees.save_member(
            filled, CommitteeMember(board, "Phó ban", valid_from=DAYS[1], valid_to=DAYS[0])
        )
    assert refused.value.code == "unit.dates"
