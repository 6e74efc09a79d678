"""The plan in force on a day: adjustments count from their day on, earlier reports keep what was promised."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.adjustment import ItemKind
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Task
from dxdesk.domain.time_phrase import parse_time_phrase
from dxdesk.services import adjustments, indicators, reports, tasks
from dxdesk.services.asking import indicators_of, tasks_of
from dxdesk.services.duties import collection
from dxdesk.services.in_force_plan import indicators_on, plan_on, tasks_on
from dxdesk.storage.data_file import DataFile

JUNE = date(2024, 6, 1)
BEFORE = date(2024, 5, 31)
Q1, Q3 = Period(PeriodKind.QUARTER, 2024, 1), Period(PeriodKind.QUARTER, 2024, 3)
TASK, INDICATOR = ItemKind.TASK, ItemKind.INDICATOR
LATER = parse_time_phrase("Tháng 10 năm 2024", plan_year=2024, issued_on=None)


def version(change: Change) -> int:
    (found,) = change.ids("plan_version")
    return found


def by_code(data: DataFile, plan: Plan, code: str) -> Task:
    return next(task for task in data.tasks.of_plan(plan.id) if task.code == code)


def row(data: DataFile, plan: Plan, code: str) -> Indicator:
    return next(item for item in data.indicators.of_plan(plan.id) if item.code == code)


def decided(data: DataFile, version_id: int, day: date = JUNE) -> Change:
    """Put a draft into the plan from a day on."""
    kept = data.plans.version(version_id)
    adjustments.save(data, replace(kept, deciding_document="45/KH-SGDĐT", decided_on=day, in_force_from=day))
    return adjustments.apply(data, version_id=version_id, today=day)


@pytest.fixture
def adjusted(filled: DataFile, plan: Plan) -> DataFile:
    """Task 3 later, task 5 withdrawn, a task added, I.1 raised to 80, all from 1 June on."""
    made = version(adjustments.draft(filled, plan=plan))
    told = [(by_code(filled, plan, "3"), {"time_frame": LATER})]
    for task, fields in told:
        adjustments.change_item(filled, version_id=made, kind=TASK, record_id=task.id, fields=fields)
    first = row(filled, plan, "I.1")
    raised = (replace(first.targets[0], value=Decimal(80)),)
    adjustments.change_item(
        filled, version_id=made, kind=INDICATOR, record_id=first.id, fields={"targets": raised}
    )
    adjustments.withdraw_item(
        filled,
        version_id=made,
        kind=TASK,
        record_id=by_code(filled, plan, "5").id,
        reason="Chưa đủ điều kiện",
    )
    adjustments.add_item(filled, version_id=made, kind=TASK, fields={"title": "Việc mới", "code": "6"})
    decided(filled, made)
    return filled


def codes(listed: tuple[Task, ...]) -> list[str]:
    return [task.code for task in listed]


def test_a_plan_without_adjustments_reads_as_its_rows(filled: DataFile, plan: Plan) -> None:
    assert tasks_on(filled, plan.id, date(1999, 1, 1)) == filled.tasks.of_plan(plan.id)
    assert indicators_on(filled, plan.id, date(1999, 1, 1)) == filled.indicators.of_plan(plan.id)


def test_a_draft_changes_nothing(filled: DataFile, plan: Plan) -> None:
    made = version(adjustments.draft(filled, plan=plan))
    task = by_code(filled, plan, "3")
    adjustments.change_item(
        filled, version_id=made, kind=TASK, record_id=task.id, fields={"time_frame": LATER}
    )
    assert by_code(filled, plan, "3") == task
    assert tasks_on(filled, plan.id, plan.last_day) == filled.tasks.of_plan(plan.id)


def test_before_its_day_the_plan_stands_as_it_was(adjusted: DataFile, plan: Plan) -> None:
    assert codes(tasks_on(adjusted, plan.id, BEFORE)) == ["1", "2", "3", "4", "5"]
    assert codes(tasks_on(adjusted, plan.id, JUNE)) == ["1", "2", "3", "4", "6"]
    dues = [task.time_frame.due for day in (BEFORE, JUNE) for task in tasks_on(adjusted, plan.id, day)[2:3]]
    assert dues[0] != dues[1] == LATER.due


def test_a_report_prints_what_was_in_force_on_its_cut_off_day(adjusted: DataFile, plan: Plan) -> None:
    today = date(2024, 12, 30)
    first = reports.snapshot(adjusted, plan=plan, period=Q1, today=today)
    third = reports.snapshot(adjusted, plan=plan, period=Q3, today=today)
    assert [state.task.code for state in first.tasks] == ["1", "2", "3", "4", "5"]
    assert [state.task.code for state in third.tasks] == ["1", "2", "3", "4", "6"]
    assert first.tasks[2].task.time_frame.due != third.tasks[2].task.time_frame.due


def test_a_result_is_held_against_the_target_of_its_day(adjusted: DataFile, plan: Plan) -> None:
    asked = [
        indicators.states(adjusted, plan_id=plan.id, period=Q1, today=day)[0].targets[0].target.value
        for day in (BEFORE, JUNE)
    ]
    assert asked == [70, 80]


def test_results_of_a_changed_target_stay(adjusted: DataFile, plan: Plan) -> None:
    state = indicators.states(adjusted, plan_id=plan.id, period=Q1, today=JUNE)[0]
    assert state.targets[0].measurement is not None


def test_a_round_asks_about_what_is_in_force_at_its_cut_off(adjusted: DataFile, plan: Plan) -> None:
    asked = {
        key: codes(
            tasks_of(adjusted, plan=plan, item=collection(adjusted, plan=plan, period_key=key, today=JUNE))
        )
        for key in ("2024-Q1", "2024-Q3")
    }
    assert asked == {"2024-Q1": ["1", "2", "3", "4", "5"], "2024-Q3": ["1", "2", "3", "4", "6"]}
    item = collection(adjusted, plan=plan, period_key="2024-Q3", today=JUNE)
    assert indicators_of(adjusted, plan=plan, item=item)[0].targets[0].value == 80


def test_what_was_promised_in_january_can_still_be_answered(adjusted: DataFile, plan: Plan) -> None:
    later = version(adjustments.draft(adjusted, plan=plan))
    first = by_code(adjusted, plan, "1")
    adjustments.change_item(
        adjusted, version_id=later, kind=TASK, record_id=first.id, fields={"title": "Tên lần ba"}
    )
    decided(adjusted, later, date(2024, 9, 1))
    titles = [
        plan_on(adjusted, plan, day).tasks[0].title for day in (date(2024, 1, 31), JUNE, date(2024, 9, 1))
    ]
    assert titles == [first.title, first.title, "Tên lần ba"]


def test_several_adjustments_of_one_item_are_read_back_one_by_one(adjusted: DataFile, plan: Plan) -> None:
    later = version(adjustments.draft(adjusted, plan=plan))
    third = by_code(adjusted, plan, "3")
    frame = parse_time_phrase("Quý III năm 2024", plan_year=2024, issued_on=None)
    adjustments.change_item(
        adjusted, version_id=later, kind=TASK, record_id=third.id, fields={"time_frame": frame}
    )
    decided(adjusted, later, date(2024, 7, 1))
    days = (BEFORE, JUNE, date(2024, 7, 1))
    phrases = [tasks_on(adjusted, plan.id, day)[2].time_frame.phrase for day in days]
    assert phrases[1:] == ["Tháng 10 năm 2024", "Quý III năm 2024"]
    assert phrases[0] not in phrases[1:]


def test_sub_tasks_go_with_the_task_above_them(filled: DataFile, plan: Plan) -> None:
    fifth = by_code(filled, plan, "5")
    tasks.add(filled, plan_id=plan.id, title="Việc con", parent_id=fifth.id)
    made = version(adjustments.draft(filled, plan=plan))
    adjustments.withdraw_item(filled, version_id=made, kind=TASK, record_id=fifth.id)
    decided(filled, made)
    assert codes(tasks_on(filled, plan.id, JUNE)) == ["1", "2", "3", "4"]
    assert codes(tasks_on(filled, plan.id, BEFORE)) == ["1", "2", "3", "4", "5", "5.1"]


def test_a_withdrawn_task_can_still_be_looked_at(adjusted: DataFile, plan: Plan) -> None:
    fifth = by_code(adjusted, plan, "5")
    assert tasks.state(adjusted, task_id=fifth.id, today=JUNE).task.withdrawn_on == JUNE


def test_putting_it_into_the_plan_is_one_action_and_one_undo(filled: DataFile, plan: Plan) -> None:
    rows = filled.tasks.of_plan(plan.id), filled.indicators.of_plan(plan.id)
    made = version(adjustments.draft(filled, plan=plan))
    adjustments.withdraw_item(filled, version_id=made, kind=TASK, record_id=by_code(filled, plan, "5").id)
    adjustments.add_item(filled, version_id=made, kind=TASK, fields={"title": "Việc mới"})
    change = decided(filled, made)
    assert change.concerns("task", "item_change", "plan_version")
    filled.undo()
    assert (filled.tasks.of_plan(plan.id), filled.indicators.of_plan(plan.id)) == rows
    assert filled.plans.version(made).is_draft


def test_an_adjustment_cannot_count_from_before_the_one_in_force(adjusted: DataFile, plan: Plan) -> None:
    made = version(adjustments.draft(adjusted, plan=plan))
    adjustments.withdraw_item(adjusted, version_id=made, kind=TASK, record_id=by_code(adjusted, plan, "4").id)
    with pytest.raises(UserError) as caught:
        decided(adjusted, made, BEFORE)
    assert caught.value.code == "adjustment.earlier"
