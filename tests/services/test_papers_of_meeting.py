from dataclasses import replace
from datetime import date, datetime

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import AttendanceState
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import Direction, LinkKind
from dxdesk.services import conclusions, meetings, paper_links, papers, papers_of_meeting
from dxdesk.services.register import row_of
from dxdesk.storage.data_file import DataFile
from tests.services.held_meeting import MARCH, committee, meeting

NOW = datetime(2024, 3, 12, 9).astimezone()
KINDS = (papers_of_meeting.INVITATION, papers_of_meeting.MINUTES, papers_of_meeting.CONCLUSIONS)


@pytest.fixture
def held(filled: DataFile, plan: Plan) -> int:
    """A meeting of three with two conclusions: one came, one sent somebody, one did not come."""
    meeting_id = meeting(filled, plan, board_id=committee(filled))
    fresh = filled.meetings.get(meeting_id)
    meetings.save(
        filled, replace(fresh, starts="8 giờ", ends="10 giờ", discussion="Một ý kiến.\nHai ý kiến.")
    )
    states = (AttendanceState.PRESENT, AttendanceState.SUBSTITUTE, AttendanceState.EXCUSED)
    for seat, state in zip(meetings.seats(filled, meeting_id=meeting_id), states, strict=True):
        meetings.attend(
            filled, meeting_id=meeting_id, member_ids=[seat.member.id], state=state, substitute="Phó phòng"
        )
    meetings.add_item(filled, meeting_id=meeting_id, text="Rà soát tiến độ")
    conclusions.conclude(
        filled, meeting_id=meeting_id, text="Báo giá thiết bị.", lead="Văn phòng", due="15/4"
    )
    conclusions.conclude(filled, meeting_id=meeting_id, text="Các đơn vị họp đúng giờ")
    return meeting_id


@pytest.mark.parametrize("key", KINDS)
def test_a_paper_of_a_meeting_can_be_printed_as_it_begins(filled: DataFile, held: int, key: str) -> None:
    draft = papers_of_meeting.draft(filled, meeting_id=held, key=key, today=MARCH)
    assert papers.problems(draft) == ()
    assert papers.composed(draft).sections


def test_the_invitation_calls_the_members_to_the_agenda(filled: DataFile, held: int) -> None:
    told = papers_of_meeting.draft(filled, meeting_id=held, key="giay-moi", today=MARCH).content
    assert told.invited == ("Giám đốc Sở", "Chánh Văn phòng", "Trưởng phòng GDTrH")
    assert (told.day, told.hour, told.agenda) == (MARCH, "8 giờ", ("Rà soát tiến độ",))


def test_the_minutes_say_who_came_and_what_was_concluded(filled: DataFile, held: int) -> None:
    told = papers_of_meeting.draft(filled, meeting_id=held, key="bien-ban", today=MARCH).content
    assert told.attendees == ("Giám đốc Sở", "Chánh Văn phòng (cử Phó phòng dự thay)")
    assert told.absent == "Trưởng phòng GDTrH (có lý do)"
    assert told.proceedings == ("Rà soát tiến độ.", "Một ý kiến.", "Hai ý kiến.")
    assert told.conclusions[0].endswith(": báo giá thiết bị, chậm nhất ngày 15/4/2024.")
    assert told.ended_hour == "10 giờ"


def test_the_notice_assigns_what_has_a_lead_and_directs_the_rest(filled: DataFile, held: int) -> None:
    told = papers_of_meeting.draft(filled, meeting_id=held, key="thong-bao-ket-luan", today=MARCH).content
    (row,) = told.assignments
    assert (row.work, row.deadline) == ("báo giá thiết bị", "chậm nhất ngày 15/4/2024")
    assert told.directions == ("Các đơn vị họp đúng giờ.",)


def test_the_notice_counts_the_plan_alone_as_of_the_meeting(filled: DataFile, held: int) -> None:
    told = papers_of_meeting.draft(
        filled, meeting_id=held, key="thong-bao-ket-luan", today=date(2024, 4, 30)
    ).content
    assert told.assessment[0].startswith("Đến ngày 12/3/2024, trong 05 nhiệm vụ của Kế hoạch")
    assert told.subject.endswith("tại cuộc họp Ban Chỉ đạo ngày 12/3/2024")


def test_without_attendance_those_of_the_committee_are_told(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan, board_id=committee(filled))
    told = papers_of_meeting.draft(filled, meeting_id=meeting_id, key="bien-ban", today=MARCH).content
    assert len(told.attendees) == 3
    assert told.absent == ""


@pytest.mark.parametrize("key", KINDS)
def test_a_kept_paper_is_found_from_its_meeting_and_the_other_way(
    filled: DataFile, held: int, key: str
) -> None:
    change = papers_of_meeting.keep(filled, meeting_id=held, key=key, now=NOW)
    (row,) = papers_of_meeting.papers_of(filled, meeting_id=held)
    assert {row.record_id} == set(change.ids("document"))
    assert row.direction is Direction.DRAFT
    linked = [one for one in paper_links.links_of(filled, row) if one.kind is LinkKind.MEETING]
    assert [(one.record_id, one.words) for one in linked] == [
        (held, "cuộc họp ngày 12/3/2024: Họp Ban Chỉ đạo")
    ]


def test_a_paper_begun_from_the_invitation_of_a_meeting_is_of_that_meeting(
    filled: DataFile, plan: Plan, held: int
) -> None:
    papers_of_meeting.keep(filled, meeting_id=held, key="giay-moi", now=NOW)
    draft = papers.new_draft(filled, "bien-ban", plan, MARCH)
    assert str(held) in {link.record for link in draft.links if link.kind is LinkKind.MEETING}


def test_a_meeting_known_by_name_alone_is_still_told(filled: DataFile, held: int) -> None:
    papers_of_meeting.keep(filled, meeting_id=held, key="giay-moi", now=NOW)
    row = row_of(filled.documents.all()[-1])
    paper_links.link(filled, row, kind=LinkKind.MEETING, record="Họp giao ban")
    told = {one.words: one.record_id for one in paper_links.links_of(filled, row)}
    assert told["cuộc họp Họp giao ban"] == 0


def test_a_meeting_that_is_not_there_cannot_be_linked(filled: DataFile, held: int) -> None:
    papers_of_meeting.keep(filled, meeting_id=held, key="giay-moi", now=NOW)
    row = row_of(filled.documents.all()[-1])
    with pytest.raises(UserError) as refused:
        paper_links.link(filled, row, kind=LinkKind.MEETING, record="99999")
    assert refused.value.code == "link.record"


def test_a_decision_is_not_begun_from_a_meeting(filled: DataFile, held: int) -> None:
    with pytest.raises(UserError) as refused:
        papers_of_meeting.draft(filled, meeting_id=held, key="quyet-dinh", today=MARCH)
    assert refused.value.code == "paper.kind"
