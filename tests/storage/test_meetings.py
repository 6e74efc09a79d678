from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import (
    AgendaItem,
    AgendaSource,
    Attendance,
    AttendanceState,
    Committee,
    CommitteeMember,
    Conclusion,
    Meeting,
    MeetingKind,
)
from dxdesk.storage.data_file import DataFile

DAY = date(2024, 3, 12)


@pytest.fixture
def held(data: DataFile) -> int:
    """A meeting of a committee of one."""
    with data.action("Thêm"):
        board = data.meetings.save_committee(Committee("Ban Chỉ đạo", decision="12/QĐ-SGDĐT", position=1))
        data.meetings.save_member(CommitteeMember(board, "Giám đốc Sở", role="Trưởng ban", valid_from=DAY))
        agenda = (AgendaItem("Mở đầu", AgendaSource.FRAME), AgendaItem("Việc trễ", AgendaSource.LATE, 7))
        return data.meetings.save(
            Meeting("Họp", DAY, committee_id=board, kind=MeetingKind.COMMITTEE, starts="8 giờ", agenda=agenda)
        )


def test_a_meeting_comes_back_as_it_was_saved(data: DataFile, held: int) -> None:
    meeting = data.meetings.get(held)
    assert (meeting.kind, meeting.day, meeting.starts) == (MeetingKind.COMMITTEE, DAY, "8 giờ")
    assert meeting.agenda[1] == AgendaItem("Việc trễ", AgendaSource.LATE, 7)
    assert data.meetings.all() == (meeting,)


def test_attendance_of_a_member_is_said_once(data: DataFile, held: int) -> None:
    (member,) = data.meetings.members()
    for state in (AttendanceState.PRESENT, AttendanceState.ABSENT):
        with data.action("Điểm danh"):
            data.meetings.save_attendance(Attendance(held, member.id, state))
    (said,) = data.meetings.attendance(held)
    assert said.state is AttendanceState.ABSENT


def test_a_meeting_goes_with_its_attendance_and_conclusions_and_comes_back(data: DataFile, held: int) -> None:
    (member,) = data.meetings.members()
    with data.action("Ghi"):
        data.meetings.save_attendance(Attendance(held, member.id, AttendanceState.PRESENT))
        data.meetings.save_conclusion(Conclusion(held, "Một", position=1, lead="Văn phòng", due=DAY))
    before = (data.meetings.attendance(), data.meetings.conclusions())
    with data.action("Xóa"):
        data.meetings.delete(held)
    assert (data.meetings.attendance(), data.meetings.conclusions()) == ((), ())
    data.undo()
    assert (data.meetings.attendance(), data.meetings.conclusions()) == before


def test_a_committee_that_has_met_stays(data: DataFile, held: int) -> None:
    with pytest.raises(UserError) as refused, data.action("Xóa"):
        data.meetings.delete_committee(data.meetings.committees()[0].id)
    assert refused.value.code == "committee.in_use"
    assert data.meetings.get(held).committee_id == data.meetings.committees()[0].id


def test_a_meeting_that_is_gone_is_told(data: DataFile) -> None:
    with pytest.raises(UserError) as refused:
        data.meetings.get(99)
    assert refused.value.code == "meeting.missing"
