from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import AgendaItem, AgendaSource, AttendanceState, MeetingKind
from dxdesk.domain.obstacle import Obstacle
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import conclusions, meeting_follow_up, meetings, obstacles, tasks
from dxdesk.storage.data_file import DataFile
from tests.services.held_meeting import MARCH, committee, meeting

APRIL = date(2024, 4, 9)


@pytest.mark.parametrize(
    ("sent_on", "days", "short"),
    [
        (date(2024, 3, 21), 3, False),  # Thursday for Tuesday
        (date(2024, 3, 22), 2, True),
        (date(2024, 3, 26), 0, True),
        (date(2024, 3, 27), 0, True),
    ],
)
def test_an_invitation_needs_three_working_days(
    filled: DataFile, sent_on: date, days: int, short: bool
) -> None:
    told = meetings.notice(filled, meeting_day=date(2024, 3, 26), sent_on=sent_on)
    assert (told.days, told.short, told.last_day) == (days, short, date(2024, 3, 21))


def test_days_off_do_not_count_before_a_meeting(filled: DataFile) -> None:
    told = meetings.notice(filled, meeting_day=date(2024, 2, 16), sent_on=date(2024, 2, 7))
    assert (told.days, told.last_day) == (2, date(2024, 2, 6))  # Tết from 8 to 14 February


def test_the_next_meeting_of_a_sort_begins_like_the_last(filled: DataFile, plan: Plan) -> None:
    first = filled.meetings.get(meeting(filled, plan))
    meetings.save(filled, replace(first, starts="14h30", place="Phòng họp số 2"))
    fresh = meetings.proposed(filled, plan=plan, day=APRIL, kind=MeetingKind.BRIEFING)
    assert (fresh.starts, fresh.place) == ("14h30", "Phòng họp số 2")
    assert fresh.title == "Họp giao ban công tác chuyển đổi số tháng 4/2024"


def test_an_hour_that_cannot_be_read_is_refused(filled: DataFile, plan: Plan) -> None:
    found = filled.meetings.get(meeting(filled, plan))
    with pytest.raises(UserError) as refused:
        meetings.save(filled, replace(found, starts="sáng sớm"))
    assert refused.value.code == "meeting.hour"


def test_a_meeting_that_concluded_something_is_not_deleted(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    conclusions.conclude(filled, meeting_id=meeting_id, text="Một")
    with pytest.raises(UserError) as refused:
        meetings.delete(filled, meeting_id=meeting_id)
    assert refused.value.code == "meeting.concluded"


def test_attendance_is_noted_changed_and_taken_back(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan, board_id=committee(filled))
    first, second, _third = meetings.seats(filled, meeting_id=meeting_id)
    ids = [first.member.id, second.member.id]
    meetings.attend(filled, meeting_id=meeting_id, member_ids=ids, state=AttendanceState.PRESENT)
    meetings.attend(
        filled,
        meeting_id=meeting_id,
        member_ids=ids[1:],
        state=AttendanceState.SUBSTITUTE,
        substitute="Phó Chánh Văn phòng",
    )
    meetings.attend(filled, meeting_id=meeting_id, member_ids=ids[:1], state=None)
    said = [seat.said for seat in meetings.seats(filled, meeting_id=meeting_id)]
    assert said[0] is None
    assert said[1] is not None
    assert (said[1].state, said[1].substitute) == (AttendanceState.SUBSTITUTE, "Phó Chánh Văn phòng")


def test_the_agenda_asks_for_open_conclusions_then_what_is_late_and_due(filled: DataFile, plan: Plan) -> None:
    conclusions.conclude(
        filled, meeting_id=meeting(filled, plan), text="Báo giá", lead="Văn phòng", due="15/3"
    )
    meeting_id = meeting(filled, plan, APRIL)
    meetings.add_item(filled, meeting_id=meeting_id, text="Việc khác")
    meeting_follow_up.propose_agenda(filled, meeting_id=meeting_id, today=date(2024, 4, 1))
    agenda = filled.meetings.get(meeting_id).agenda
    sources = [item.source for item in agenda]
    assert sources[0] is sources[-1] is AgendaSource.FRAME
    assert sources[1] is AgendaSource.CONCLUSION
    assert "đã quá hạn ngày 15/3/2024: Báo giá" in agenda[1].text
    assert agenda[-2] == AgendaItem("Việc khác")
    assert len({item.task_id for item in agenda if item.task_id}) == sum(bool(i.task_id) for i in agenda)


def test_open_obstacles_are_on_the_agenda_decided_ones_are_not(filled: DataFile, plan: Plan) -> None:
    for text, proposal in (("Thiếu kinh phí.", "Bổ sung dự toán"), ("Đã quyết", "")):
        obstacles.save(filled, Obstacle(plan.id, text, raised_on=MARCH, proposal=proposal))
    decided = next(one for one in filled.obstacles.of_plan(plan.id) if one.text == "Đã quyết")
    obstacles.decide(filled, obstacle_id=decided.id, decision="Đồng ý", day=MARCH, by="Giám đốc")
    meeting_id = meeting(filled, plan, APRIL)
    meeting_follow_up.propose_agenda(filled, meeting_id=meeting_id, today=APRIL)
    agenda = [item.text for item in filled.meetings.get(meeting_id).agenda]
    assert "Xem xét khó khăn, vướng mắc: Thiếu kinh phí; đề xuất: Bổ sung dự toán" in agenda
    assert not any("Đã quyết" in text for text in agenda)


def test_a_proposal_made_again_changes_nothing(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan, APRIL)
    meeting_follow_up.propose_agenda(filled, meeting_id=meeting_id, today=MARCH)
    again = meeting_follow_up.propose_agenda(filled, meeting_id=meeting_id, today=MARCH)
    assert not again.touched


def test_items_of_the_agenda_are_moved(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    meetings.set_agenda(filled, meeting_id=meeting_id, agenda=map(AgendaItem, ("A", "B", "C")))
    meetings.move_item(filled, meeting_id=meeting_id, place=2, by=-1)
    meetings.move_item(filled, meeting_id=meeting_id, place=0, by=-1)
    assert [item.text for item in filled.meetings.get(meeting_id).agenda] == ["A", "C", "B"]


def test_what_was_concluded_before_is_followed_late_first_done_last(filled: DataFile, plan: Plan) -> None:
    held = meeting(filled, plan)
    for text, due in (("Xong", "20/3"), ("Còn", "30/4"), ("Trễ", "15/3"), ("Không hạn", "")):
        conclusions.conclude(filled, meeting_id=held, text=text, due=due)
    done = filled.meetings.conclusions(held)[0].task_id or 0
    tasks.add_progress(filled, ProgressEntry(task_id=done, on=date(2024, 3, 19), percent=100))
    later = filled.meetings.get(meeting(filled, plan, APRIL))
    found = meeting_follow_up.earlier_conclusions(filled, meeting=later, today=date(2024, 4, 1))
    assert [item.conclusion.text for item in found] == ["Trễ", "Còn", "Không hạn", "Xong"]
    assert [item.late for item in found] == [True, False, False, False]
    still = meeting_follow_up.earlier_conclusions(
        filled, meeting=later, today=date(2024, 4, 1), open_only=True
    )
    assert len(still) == 3


def test_meetings_of_another_committee_are_not_followed(filled: DataFile, plan: Plan) -> None:
    conclusions.conclude(filled, meeting_id=meeting(filled, plan), text="Một")
    other = filled.meetings.get(meeting(filled, plan, APRIL, committee(filled)))
    assert not meeting_follow_up.earlier_conclusions(filled, meeting=other, today=APRIL)


def test_a_conclusion_whose_task_was_deleted_is_still_followed(filled: DataFile, plan: Plan) -> None:
    held = meeting(filled, plan)
    conclusions.conclude(filled, meeting_id=held, text="Một")
    tasks.delete(filled, task_id=filled.meetings.conclusions(held)[0].task_id or 0)
    later = filled.meetings.get(meeting(filled, plan, APRIL))
    (found,) = meeting_follow_up.earlier_conclusions(filled, meeting=later, today=APRIL)
    assert (found.state, found.open, found.late) == (None, True, False)
