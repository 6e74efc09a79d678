import sqlite3
from dataclasses import replace

import pytest

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.unit import Person
from dxdesk.storage.data_file import DataFile
from tests.storage.contents import contents

CHIEF = Person("", title="Trưởng phòng")


def save_two_and_fail(data: DataFile, second: Person, error: Exception | None = None) -> None:
    with data.action("Hỏng"):
        data.people.save(CHIEF)
        data.people.save(second)
        if error:
            raise error


def test_an_action_tells_what_it_touched(data: DataFile) -> None:
    with data.action("Thêm Trưởng phòng") as done:
        person_id = data.people.save(CHIEF)
    assert done.change == Change(1, "Thêm Trưởng phòng", {"person": frozenset({person_id})})


def test_saving_the_same_again_is_no_action(filled: DataFile) -> None:
    before = filled.actions(100)
    with filled.action("Lưu lại") as done:
        for plan in filled.plans.all():
            filled.plans.save(plan)
            for task in filled.tasks.of_plan(plan.id):
                filled.tasks.save(task)
            for indicator in filled.indicators.of_plan(plan.id):
                filled.indicators.save(indicator)
        for group in filled.units.groups():
            filled.units.save_group(group)
    assert done.change == Change()
    assert filled.actions(100) == before


def test_a_change_that_is_taken_back_inside_its_action_is_no_action(filled: DataFile) -> None:
    task = filled.tasks.get(1)
    with filled.action("Sửa rồi thôi") as done:
        filled.tasks.save(replace(task, title="Khác"))
        filled.tasks.save(task)
        filled.people.delete(filled.people.save(CHIEF))
    assert (done.change, filled.undo_label) == (Change(), "Báo cáo")


def test_a_failing_action_leaves_nothing(filled: DataFile) -> None:
    before, logged = contents(filled), filled.actions(100)
    with pytest.raises(ZeroDivisionError):
        save_two_and_fail(filled, Person("Kế toán"), ZeroDivisionError())
    assert (contents(filled), filled.actions(100)) == (before, logged)


def test_after_a_failing_action_the_next_one_is_kept(data: DataFile) -> None:
    with pytest.raises(ZeroDivisionError):
        save_two_and_fail(data, CHIEF, ZeroDivisionError())
    with data.action("Lành") as done:
        data.people.save(CHIEF)
    assert (done.change.label, data.undo_label) == ("Lành", "Lành")


def test_an_inner_action_joins_the_outer_one(data: DataFile) -> None:
    with data.action("Ngoài") as outer:
        with data.action("Trong") as inner:
            data.people.save(CHIEF)
        data.people.save(replace(CHIEF, title="Phó Trưởng phòng"))
    assert (len(data.actions(10)), inner.change.label) == (1, "Ngoài")
    assert (inner.change.ids("person"), outer.change.ids("person")) == ({1}, {1, 2})


def test_a_failing_inner_action_takes_back_only_its_own_rows(data: DataFile) -> None:
    with data.action("Ngoài") as outer:
        kept = data.people.save(CHIEF)
        with pytest.raises(ZeroDivisionError):
            save_two_and_fail(data, Person("Kế toán"), ZeroDivisionError())
    assert outer.change.ids("person") == {kept}
    assert [person.id for person in data.people.all()] == [kept]


def test_a_child_touches_its_record(filled: DataFile) -> None:
    with filled.action("Xóa kế hoạch") as done:
        filled.plans.delete(1)
    assert {kind: set(ids) for kind, ids in done.change.touched.items()} == {
        "plan": {1},
        "plan_version": {1},
        "task": {1, 2},
        "progress": {1},
        "indicator": {1},
        "target": {1, 2},
        "measurement": {1, 2},
        "duty": {1},
        "document": {1},
    }


def test_a_deleted_target_takes_its_measurement_and_touches_its_indicator(filled: DataFile) -> None:
    indicator = filled.indicators.get(1)
    with filled.action("Bỏ một mức") as done:
        filled.indicators.save(replace(indicator, targets=indicator.targets[1:]))
    assert {kind: set(ids) for kind, ids in done.change.touched.items()} == {
        "indicator": {1},
        "target": {1},
        "measurement": {1},
    }


def test_a_wrong_reference_refuses_the_whole_action(data: DataFile) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        save_two_and_fail(data, replace(CHIEF, unit_id=99))
    assert data.people.all() == ()


def test_undo_inside_an_action_is_a_bug(data: DataFile) -> None:
    with pytest.raises(RuntimeError), data.action("Ngoài"):
        data.undo()


def test_a_lost_record_is_told_of_and_takes_the_action_back(data: DataFile) -> None:
    with pytest.raises(UserError, match=r"person\.missing"):
        save_two_and_fail(data, replace(CHIEF, id=7))
    assert data.people.all() == ()
