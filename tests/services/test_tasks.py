from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskStatus
from dxdesk.domain.task import Assumption, ProgressEntry, Task
from dxdesk.domain.unit import Party
from dxdesk.services import history, tasks
from dxdesk.services.tasks import Shared
from dxdesk.storage.data_file import DataFile


def task(data: DataFile, plan: Plan, code: str) -> Task:
    return next(one for one in data.tasks.of_plan(plan.id) if one.code == code)


def codes(data: DataFile, plan: Plan, today: date) -> list[str]:
    return [state.task.code for state in tasks.states(data, plan_id=plan.id, today=today)]


def refused(code: str):
    return pytest.raises(UserError, match=rf"^\('{code.replace('.', '[.]')}'")


def test_a_task_is_renamed_and_the_undo_gives_the_old_name_back(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    change = tasks.rename(filled, task_id=third.id, title="  Mở rộng phòng họp ")
    assert (change.label, change.ids("task")) == ("Sửa tên nhiệm vụ 3", {third.id})
    assert filled.tasks.get(third.id).title == "Mở rộng phòng họp"
    history.undo(filled)
    assert filled.tasks.get(third.id) == third


def test_a_title_cannot_be_empty(filled: DataFile, plan: Plan) -> None:
    with refused("task.title_empty"):
        tasks.rename(filled, task_id=task(filled, plan, "3").id, title="  ")
    with refused("task.title_empty"):
        tasks.add(filled, plan_id=plan.id, title="")


def test_the_same_value_again_changes_nothing(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    change = tasks.set_content(filled, task_id=third.id, content=third.content)
    assert not change.touched


def test_parties_keep_their_words(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    parties = (Party("Tổ giúp việc"), *third.leads)
    tasks.set_leads(filled, task_id=third.id, leads=parties)
    tasks.set_coordinators(filled, task_id=third.id, coordinators=())
    kept = filled.tasks.get(third.id)
    assert (kept.leads, kept.coordinators) == (parties, ())


def test_a_new_phrase_brings_its_dates(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    tasks.set_time_phrase(filled, task_id=third.id, phrase="Quý III năm 2024")
    frame = filled.tasks.get(third.id).time_frame
    assert (frame.start, frame.due, frame.assumptions) == (date(2024, 7, 1), date(2024, 9, 30), ())


def test_a_typed_due_date_keeps_the_phrase_and_says_that_it_was_typed(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    tasks.move_due(filled, task_id=third.id, due=date(2024, 11, 15))
    frame = filled.tasks.get(third.id).time_frame
    assert (frame.phrase, frame.due) == ("Từ Quý II năm 2024", date(2024, 11, 15))
    assert frame.assumptions == (Assumption.TYPED,)


def test_a_due_date_before_the_start_is_refused(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    with refused("task.due_before_start"):
        tasks.move_due(filled, task_id=third.id, due=date(2024, 1, 15))
    with refused("task.due_before_start"):
        tasks.move_start(filled, task_id=third.id, start=date(2025, 1, 15))
    assert filled.tasks.get(third.id) == third


def test_a_sub_task_stands_behind_its_parent_and_takes_its_lead(
    filled: DataFile, plan: Plan, today: date
) -> None:
    third = task(filled, plan, "3")
    tasks.add(filled, plan_id=plan.id, title="Khảo sát", parent_id=third.id)
    tasks.add(filled, plan_id=plan.id, title="Nhiệm vụ phát sinh")
    assert codes(filled, plan, today) == ["1", "2", "3", "3.1", "4", "5", "6"]
    assert task(filled, plan, "3.1").leads == third.leads


def test_a_parent_is_deleted_with_its_sub_tasks_and_comes_back_with_them(
    filled: DataFile, plan: Plan, today: date
) -> None:
    third = task(filled, plan, "3")
    tasks.add(filled, plan_id=plan.id, title="Khảo sát", parent_id=third.id)
    tasks.delete(filled, task_id=third.id)
    assert codes(filled, plan, today) == ["1", "2", "4", "5"]
    history.undo(filled)
    assert codes(filled, plan, today) == ["1", "2", "3", "3.1", "4", "5"]


def test_several_tasks_are_deleted_as_one_action(filled: DataFile, plan: Plan, today: date) -> None:
    third = task(filled, plan, "3")
    tasks.add(filled, plan_id=plan.id, title="Khảo sát", parent_id=third.id)
    chosen = (third.id, task(filled, plan, "3.1").id, task(filled, plan, "5").id)
    change = tasks.delete_several(filled, task_ids=chosen)
    assert change.label == "Xóa 2 nhiệm vụ"
    assert codes(filled, plan, today) == ["1", "2", "4"]
    history.undo(filled)
    assert len(filled.tasks.of_plan(plan.id)) == 6


def test_a_lead_is_filled_down_as_one_action(filled: DataFile, plan: Plan) -> None:
    second, third, fifth = (task(filled, plan, code) for code in "235")
    tasks.fill_down(filled, what=Shared.LEADS, from_id=second.id, to_ids=(third.id, fifth.id))
    assert {filled.tasks.get(one.id).leads for one in (third, fifth)} == {second.leads}
    history.undo(filled)
    assert filled.tasks.get(third.id) == third


def test_progress_is_added_and_never_overwritten(filled: DataFile, plan: Plan, today: date) -> None:
    third = task(filled, plan, "3")
    before = tasks.state(filled, task_id=third.id, today=today).entries
    tasks.add_progress(filled, ProgressEntry(third.id, today, percent=40, result="Đã khảo sát"))
    state = tasks.state(filled, task_id=third.id, today=today)
    assert (state.percent, state.entries[:-1]) == (40, before)


def test_a_task_at_100_percent_is_done(filled: DataFile, plan: Plan, today: date) -> None:
    third = task(filled, plan, "3")
    tasks.add_progress(filled, ProgressEntry(third.id, today, percent=100))
    state = tasks.state(filled, task_id=third.id, today=today)
    assert (state.status, state.done_on) == (TaskStatus.DONE_ON_TIME, today)


@pytest.mark.parametrize(("percent", "code"), [(101, "progress.percent"), (None, "progress.empty")])
def test_progress_that_says_nothing_true_is_refused(
    filled: DataFile, plan: Plan, today: date, percent: int | None, code: str
) -> None:
    with refused(code):
        tasks.add_progress(filled, ProgressEntry(task(filled, plan, "3").id, today, percent=percent))


def test_search_minds_marks_only_when_they_are_typed(filled: DataFile, plan: Plan) -> None:
    third = task(filled, plan, "3")
    assert third.id in tasks.search(filled, plan_id=plan.id, text="phong hop")
    assert third.id in tasks.search(filled, plan_id=plan.id, text="phòng họp")
    assert tasks.search(filled, plan_id=plan.id, text="phóng hộp") == ()
