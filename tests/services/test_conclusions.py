from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import Meeting
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import ProgressEntry, Recurrence, TaskOrigin
from dxdesk.domain.vn_format import format_date
from dxdesk.services import conclusions, meetings, plan_text, reports, tasks
from dxdesk.storage.data_file import DataFile
from tests.services.held_meeting import MARCH, meeting

BY = "Chậm nhất ngày {day}"
HELD = Meeting("Họp", date(2024, 3, 12))
Q1, H1 = Period.parse("2024-Q1"), Period.parse("2024-H1")


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("15/4", date(2024, 4, 15)),
        ("ngày 15/4", date(2024, 4, 15)),
        ("15/4/2024", date(2024, 4, 15)),
        ("15-04-24", date(2024, 4, 15)),
        ("trước ngày 15/4/2024", date(2024, 4, 14)),
        ("Quý II năm 2024", date(2024, 6, 30)),
        ("tháng 5", date(2024, 5, 31)),
    ],
)
def test_a_due_date_is_read_as_it_is_typed(typed: str, due: date) -> None:
    frame = conclusions.read_due(typed, meeting=HELD, by=BY)
    assert frame.due == due
    assert frame.start is not None
    assert frame.start >= HELD.day


@given(st.dates(date(2024, 3, 12), date(2024, 12, 31)))
def test_every_day_left_of_the_year_is_read_without_its_year(day: date) -> None:
    frame = conclusions.read_due(f"{day.day}/{day.month}", meeting=HELD, by=BY)
    assert frame.due == day
    assert frame.phrase == BY.format(day=format_date(day))


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_due_date_or_a_sentence(text: str) -> None:
    assert _refusal(text) in ("", "meeting.due", "meeting.due_past")


def _refusal(text: str) -> str:
    """Read a due date that is none or not before the meeting, or return why it is refused."""
    try:
        frame = conclusions.read_due(text, meeting=HELD, by=BY)
    except UserError as error:
        return error.code
    return "" if frame.due is None or frame.due >= HELD.day else "read before the meeting"


def test_a_day_of_january_said_in_december_is_next_year() -> None:
    december = Meeting("Họp", date(2024, 12, 10))
    assert conclusions.read_due("15/1", meeting=december, by=BY).due == date(2025, 1, 15)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31/2", "meeting.due"),
        ("sớm", "meeting.due"),
        ("11/3", "meeting.due_past"),
        ("1/3/2024", "meeting.due_past"),
    ],
)
def test_a_wrong_due_date_is_refused(typed: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        conclusions.read_due(typed, meeting=HELD, by=BY)
    assert refused.value.code == code


def test_all_year_has_no_day_to_refuse() -> None:
    frame = conclusions.read_due("Thường xuyên", meeting=HELD, by=BY)
    assert frame.recurrence is Recurrence.CONTINUOUS


def test_a_conclusion_becomes_a_task_in_the_same_action(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    change = conclusions.conclude(
        filled, meeting_id=meeting_id, text="Báo giá thiết bị", lead="van phong", due="15/4"
    )
    task = filled.tasks.get(next(iter(change.ids("task"))))
    assert (task.code, task.title, task.origin) == ("KL1", "Báo giá thiết bị", TaskOrigin.MEETING)
    assert task.section == "Kết luận cuộc họp ngày 12/3/2024"
    assert (task.leads[0].known, task.time_frame.due) == (True, date(2024, 4, 15))
    assert change.concerns("meeting")
    filled.undo()
    assert not filled.meetings.conclusions(meeting_id)
    assert task.id not in {one.id for one in filled.tasks.of_plan(plan.id)}


def test_a_lead_nobody_knows_is_kept_in_its_words(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    conclusions.conclude(filled, meeting_id=meeting_id, text="Rà soát", lead="Nhóm  công tác")
    (found,) = filled.meetings.conclusions(meeting_id)
    assert (found.lead, found.unit_id) == ("Nhóm công tác", None)


def test_what_is_amended_is_amended_in_its_task(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    conclusions.conclude(filled, meeting_id=meeting_id, text="Một", due="15/4")
    (found,) = filled.meetings.conclusions(meeting_id)
    assert conclusions.due_text(filled, found) == "15/4/2024"
    conclusions.amend(filled, conclusion_id=found.id, text="Hai", lead="Văn phòng", due="Quý II năm 2024")
    task = filled.tasks.get(found.task_id or 0)
    assert (task.title, task.time_frame.phrase) == ("Hai", "Quý II năm 2024")
    assert conclusions.due_text(filled, filled.meetings.conclusion(found.id)) == "Quý II năm 2024"


def test_a_conclusion_goes_with_its_task_unless_progress_was_told(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    for text in ("Một", "Hai"):
        conclusions.conclude(filled, meeting_id=meeting_id, text=text)
    first, second = filled.meetings.conclusions(meeting_id)
    tasks.add_progress(filled, ProgressEntry(task_id=first.task_id or 0, on=MARCH, percent=10))
    with pytest.raises(UserError) as refused:
        conclusions.delete(filled, conclusion_id=first.id)
    assert refused.value.code == "meeting.reported"
    change = conclusions.delete(filled, conclusion_id=second.id)
    assert change.ids("task") == {second.task_id}


def test_a_conclusion_without_a_plan_is_kept_without_a_task(filled: DataFile, plan: Plan) -> None:
    meeting_id = meeting(filled, plan)
    meetings.save(filled, replace(filled.meetings.get(meeting_id), plan_id=None))
    conclusions.conclude(filled, meeting_id=meeting_id, text="Một", due="15/4")
    assert filled.meetings.conclusions(meeting_id)[0].task_id is None


def test_a_report_up_to_a_day_before_the_meeting_does_not_know_its_conclusions(
    filled: DataFile, plan: Plan
) -> None:
    before = reports.snapshot(filled, plan=plan, period=Q1, today=date(2024, 7, 1))
    meeting_id = meeting(filled, plan, date(2024, 3, 20))
    conclusions.conclude(filled, meeting_id=meeting_id, text="Báo giá", lead="Văn phòng", due="15/4")
    assert reports.snapshot(filled, plan=plan, period=Q1, today=date(2024, 7, 1)) == before
    after = reports.snapshot(filled, plan=plan, period=H1, today=date(2024, 7, 1))
    assert [state.task.code for state in after.tasks][-1] == "KL1"
    assert after.counts.overdue == 1


def test_the_report_shows_where_the_task_comes_from_and_counts_the_plan_alone(
    filled: DataFile, plan: Plan
) -> None:
    meeting_id = meeting(filled, plan, date(2024, 3, 20))
    conclusions.conclude(filled, meeting_id=meeting_id, text="Báo giá", lead="Văn phòng", due="15/4")
    report = reports.compose(filled, plan=plan, period=H1, today=date(2024, 7, 1))
    told = str(report.document)
    assert "Kết luận cuộc họp ngày 20/3/2024" in told
    assert "xác định 05 nhiệm vụ" in told


def test_the_plan_itself_is_written_without_what_meetings_ordered(filled: DataFile, plan: Plan) -> None:
    before = plan_text.plan_content(filled, plan, MARCH)
    conclusions.conclude(filled, meeting_id=meeting(filled, plan), text="Báo giá", due="15/4")
    assert plan_text.plan_content(filled, plan, MARCH) == before
