"""Difficulties: noted by hand or taken over once, followed up, in papers and reports without doubling."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dxdesk.documents.noted_part import initiative_lines, noted_lines
from dxdesk.documents.review_part import difficulty_lines
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import Meeting
from dxdesk.domain.obstacle import Obstacle, ObstacleKind, ObstacleOrigin, ObstacleState
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.unit import Party
from dxdesk.services import obstacle_papers, obstacles, papers, reports, tasks, wordings
from dxdesk.services.obstacles import Part
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)
NOW = datetime(2024, 3, 18, 9, 0, tzinfo=UTC)
Q1, Q2 = Period(PeriodKind.QUARTER, 2024, 1), Period(PeriodKind.QUARTER, 2024, 2)
HAND = Obstacle(
    1,
    "Chưa bố trí được kinh phí",
    date(2024, 3, 1),
    waiting_on="Phòng Kế hoạch Tài chính",
    waiting_since=date(2024, 3, 4),
    proposal="Bổ sung dự toán",
)


def note(data: DataFile, plan: Plan, **fields: object) -> int:
    change = obstacles.save(data, replace(HAND, plan_id=plan.id, **fields))  # type: ignore[arg-type]  # its fields
    return max(change.ids("obstacle"))


def told(taken: ReportSnapshot, data: DataFile) -> list[str]:
    return [block.text for block in difficulty_lines(taken, wordings.in_force(data, TODAY))]


def snapshot(data: DataFile, plan: Plan, period: Period, today: date) -> ReportSnapshot:
    return reports.snapshot(data, plan=plan, period=period, today=today)


def test_what_units_wrote_is_offered_until_it_is_taken_over(filled: DataFile, plan: Plan) -> None:
    offered = obstacles.unnoted(filled, plan=plan, today=TODAY)
    assert [item.task.code for item in offered] == ["1", "3"]
    change = obstacles.take_over(filled, plan=plan, progress_ids=[item.entry.id for item in offered])
    assert len(change.ids("obstacle")) == 2
    assert obstacles.unnoted(filled, plan=plan, today=TODAY) == ()


def test_nothing_is_taken_over_twice(filled: DataFile, plan: Plan) -> None:
    first = obstacles.unnoted(filled, plan=plan, today=TODAY)[0].entry.id
    obstacles.take_over(filled, plan=plan, progress_ids=[first])
    with pytest.raises(UserError) as caught:
        obstacles.take_over(filled, plan=plan, progress_ids=[first])
    assert caught.value.code == "obstacle.taken"


def test_taking_over_is_one_undo(filled: DataFile, plan: Plan) -> None:
    offered = obstacles.unnoted(filled, plan=plan, today=TODAY)
    obstacles.take_over(filled, plan=plan, progress_ids=[item.entry.id for item in offered])
    filled.undo()
    assert obstacles.unnoted(filled, plan=plan, today=TODAY) == offered


def test_what_was_taken_over_knows_its_task_and_unit(filled: DataFile, plan: Plan) -> None:
    first = obstacles.unnoted(filled, plan=plan, today=TODAY)[0]
    led = filled.units.all()[0]
    tasks.set_leads(filled, task_id=first.task.id, leads=(Party(led.name, unit_id=led.id),))
    obstacles.take_over(filled, plan=plan, progress_ids=[first.entry.id])
    (row,) = obstacles.rows(filled, plan=plan, today=TODAY)
    assert row.obstacle.text == first.entry.difficulty
    assert row.obstacle.proposal == first.entry.proposal
    assert (row.unit, row.about[:3]) == (led.name, "1. ")


def test_days_waiting_are_counted_from_their_day(filled: DataFile, plan: Plan) -> None:
    note(filled, plan)
    (row,) = obstacles.rows(filled, plan=plan, today=TODAY)
    assert (row.state, row.waiting) == (ObstacleState.WAITING, 14)


def test_the_longest_wait_stands_first_and_what_is_closed_last(filled: DataFile, plan: Plan) -> None:
    note(filled, plan, text="Ngắn", waiting_since=date(2024, 3, 15))
    note(filled, plan, text="Xong", closed_on=date(2024, 3, 10))
    note(filled, plan, text="Dài")
    rows = obstacles.rows(filled, plan=plan, today=TODAY)
    assert [row.obstacle.text for row in rows] == ["Dài", "Ngắn", "Xong"]
    waiting = obstacles.rows(filled, plan=plan, today=TODAY, part=Part.WAITING)
    assert [row.obstacle.text for row in waiting] == ["Dài", "Ngắn"]


def test_a_decision_ends_the_waiting_and_closing_ends_it_all(filled: DataFile, plan: Plan) -> None:
    made = note(filled, plan)
    obstacles.decide(filled, obstacle_id=made, decision="Đồng ý", day=TODAY, by="Giám đốc")
    assert filled.obstacles.get(made).state_on(TODAY) is ObstacleState.DECIDED
    obstacles.close(filled, obstacle_ids=[made], day=TODAY)
    assert filled.obstacles.get(made).state_on(TODAY) is ObstacleState.CLOSED
    assert filled.obstacles.get(made).state_on(date(2024, 3, 17)) is ObstacleState.WAITING


def test_no_day_stands_before_the_one_it_was_raised_on(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError) as caught:
        note(filled, plan, decided_on=date(2024, 2, 1))
    assert caught.value.code == "obstacle.dates"


def test_a_meeting_is_where_it_was_raised(filled: DataFile, plan: Plan) -> None:
    with filled.action("Họp"):
        met = filled.meetings.save(Meeting("Giao ban tháng 3", date(2024, 3, 4), plan_id=plan.id))
    made = note(filled, plan, meeting_id=met)
    assert filled.obstacles.get(made).origin is ObstacleOrigin.MEETING
    with pytest.raises(UserError) as caught:
        note(filled, plan, meeting_id=9999)
    assert caught.value.code == "obstacle.meeting"


def test_words_are_needed(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError) as caught:
        note(filled, plan, text=" ")
    assert caught.value.code == "obstacle.text_empty"


def test_a_report_without_notes_reads_as_before(filled: DataFile, plan: Plan) -> None:
    taken = snapshot(filled, plan, Q1, TODAY)
    assert taken.obstacles == ()
    assert list(noted_lines(taken, wordings.in_force(filled, TODAY))) == []


def test_what_was_taken_over_is_not_told_twice(filled: DataFile, plan: Plan) -> None:
    before = told(snapshot(filled, plan, Q1, TODAY), filled)
    offered = obstacles.unnoted(filled, plan=plan, today=TODAY)
    obstacles.take_over(filled, plan=plan, progress_ids=[item.entry.id for item in offered])
    assert told(snapshot(filled, plan, Q1, TODAY), filled) == before


def test_what_is_still_open_is_told_in_the_next_report_too(filled: DataFile, plan: Plan) -> None:
    offered = obstacles.unnoted(filled, plan=plan, today=TODAY)
    obstacles.take_over(filled, plan=plan, progress_ids=[item.entry.id for item in offered])
    note(filled, plan)
    lines = told(snapshot(filled, plan, Q2, date(2024, 6, 18)), filled)
    assert len(lines) == 3
    assert lines[0].endswith("(đang chờ Phòng Kế hoạch Tài chính từ ngày 04/3/2024).")
    assert lines[1].startswith("- Nhiệm vụ ")


def test_what_was_closed_by_the_cut_off_is_not_told(filled: DataFile, plan: Plan) -> None:
    note(filled, plan, closed_on=date(2024, 4, 1))
    assert len(snapshot(filled, plan, Q1, TODAY).obstacles) == 1
    assert snapshot(filled, plan, Q2, date(2024, 6, 18)).obstacles == ()


def test_initiatives_stand_with_the_results(filled: DataFile, plan: Plan) -> None:
    note(filled, plan, kind=ObstacleKind.INITIATIVE, text="Họp trực tuyến", raised_by="Phòng GDTH")
    taken = snapshot(filled, plan, Q1, TODAY)
    lines = [block.text for block in initiative_lines(taken, wordings.in_force(filled, TODAY))]
    assert lines == ["- Giải pháp đổi mới, sáng tạo của Phòng GDTH: Họp trực tuyến."]
    assert len(told(taken, filled)) == 2


def test_the_proposal_of_chosen_ones_is_kept_and_linked_at_once(filled: DataFile, plan: Plan) -> None:
    chosen, other = note(filled, plan), note(filled, plan, text="Khác")
    change = obstacle_papers.keep(filled, plan=plan, obstacle_ids=[chosen], now=NOW, today=TODAY)
    (document_id,) = change.ids("document")
    content = papers.draft_of(filled, document_id).content
    assert [row.difficulty for row in content.obstacles] == [HAND.text]
    assert filled.obstacles.get(chosen).document_id == document_id
    assert filled.obstacles.get(other).document_id is None
    filled.undo()
    assert filled.obstacles.get(chosen).document_id is None


def test_the_proposal_goes_to_the_head_of_the_office(filled: DataFile, plan: Plan) -> None:
    made = note(filled, plan)
    draft = obstacle_papers.proposal(filled, plan=plan, obstacle_ids=[made], today=TODAY)
    assert draft.content.addressee.startswith("Giám đốc")
    assert not papers.problems(draft)
    with pytest.raises(UserError):
        obstacle_papers.proposal(filled, plan=plan, obstacle_ids=[], today=TODAY)
