from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import Verdict
from dxdesk.domain.task import Assumption
from dxdesk.services import district_level, tasks, unit_changes, year_close
from dxdesk.storage.data_file import DataFile

LATE = date(2024, 12, 20)


def _next(data: DataFile, plan: Plan, *, tasks_too: bool = True) -> Plan:
    found = year_close.evaluation(data, plan=plan, today=LATE)
    year_close.plan_next_year(
        data,
        plan=plan,
        task_ids=[state.task.id for state in found.open_tasks] if tasks_too else (),
        indicator_ids=[state.indicator.id for state in found.indicators],
    )
    return data.plans.all()[-1]


def test_a_year_is_judged_at_its_cut_off(filled: DataFile, plan: Plan) -> None:
    found = year_close.evaluation(filled, plan=plan, today=LATE)
    assert found.as_of == date(2024, 12, 14)
    assert found.counts.total == len(found.open_tasks) == 5
    assert sum(found.met(verdict) for verdict in Verdict) == len(found.indicators) == 11
    assert found.next_plan is None


def test_open_tasks_go_on_with_their_phrases_read_for_the_new_year(filled: DataFile, plan: Plan) -> None:
    made = _next(filled, plan)
    carried = filled.tasks.of_plan(made.id)
    assert [(task.code, task.time_frame.phrase) for task in carried][:2] == [
        ("1", "Cả năm 2025"),
        ("2", "Quý II năm 2025"),
    ]
    assert all(Assumption.MEANING in task.time_frame.assumptions for task in carried)
    assert filled.tasks.entries_of_plan(made.id) == {}


def test_the_new_plan_is_a_draft_of_its_own_day(filled: DataFile, plan: Plan) -> None:
    made = _next(filled, plan)
    assert (made.year, made.number, made.issued_on, made.date_text) == (2025, "", None, "")
    assert made.title == "Chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2025"
    assert [duty.recurrence for duty in filled.duties.of_plan(made.id)] == [
        duty.recurrence for duty in filled.duties.of_plan(plan.id)
    ]


def test_nothing_of_the_old_year_changes_and_one_undo_takes_it_back(filled: DataFile, plan: Plan) -> None:
    before = filled.plans.get(plan.id), filled.tasks.of_plan(plan.id), filled.indicators.of_plan(plan.id)
    made = _next(filled, plan)
    assert (
        filled.plans.get(plan.id),
        filled.tasks.of_plan(plan.id),
        filled.indicators.of_plan(plan.id),
    ) == before
    filled.undo()
    assert made.id not in {other.id for other in filled.plans.all()}
    assert filled.tasks.of_plan(made.id) == ()


def test_the_plan_after_the_reorganisation_bears_the_new_names(filled: DataFile, plan: Plan) -> None:
    _next(filled, plan)
    unit_changes.reorganise(filled, district_level.district_level_ends(filled, {}))
    year_close.plan_next_year(filled, plan=filled.plans.all()[-1], task_ids=(), indicator_ids=())
    made = filled.plans.all()[-1]
    assert (made.year, made.parent, made.place) == (2026, "UBND TỈNH BẮC NINH", "Bắc Ninh")
    assert "Sở Khoa học và Công nghệ (để phối hợp)" in made.recipients
    assert [duty.through for duty in filled.duties.of_plan(made.id)][-1] == "Sở Khoa học và Công nghệ"


def test_a_year_that_has_its_plan_is_refused(filled: DataFile, plan: Plan) -> None:
    _next(filled, plan)
    with pytest.raises(UserError) as refused:
        _next(filled, plan)
    assert refused.value.code == "plan.year_taken"


def test_a_sub_task_goes_on_below_its_parent_or_alone(filled: DataFile, plan: Plan) -> None:
    parent = filled.tasks.of_plan(plan.id)[1]
    added = tasks.add(filled, plan_id=plan.id, parent_id=parent.id, title="Phần việc").ids("task")
    year_close.plan_next_year(filled, plan=plan, task_ids=(parent.id, *added), indicator_ids=())
    both = filled.tasks.of_plan(filled.plans.all()[-1].id)
    filled.undo()
    year_close.plan_next_year(filled, plan=plan, task_ids=added, indicator_ids=())
    alone = filled.tasks.of_plan(filled.plans.all()[-1].id)
    assert [(task.code, task.parent_id) for task in both] == [("1", None), ("1.1", both[0].id)]
    assert [(task.code, task.parent_id) for task in alone] == [("1", None)]


def test_two_years_are_paired_by_what_they_speak_of(filled: DataFile, plan: Plan) -> None:
    made = _next(filled, plan)
    found = year_close.compare(filled, before=plan, after=made, today=date(2025, 6, 1))
    assert all(
        before and after and before.task.title[:20] == after.task.title[:20] for before, after in found.tasks
    )
    assert all(before and after for before, after in found.targets)


def test_what_did_not_go_on_stands_last(filled: DataFile, plan: Plan) -> None:
    made = _next(filled, plan, tasks_too=False)
    found = year_close.compare(filled, before=plan, after=made, today=date(2025, 6, 1))
    assert [(before is None, after is None) for before, after in found.tasks] == [(False, True)] * 5
    paper = year_close.comparison(filled, before=plan, after=made, today=date(2025, 6, 1))
    assert paper.title == "So sánh năm 2024 và năm 2025"
