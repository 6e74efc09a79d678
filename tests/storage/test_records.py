from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.plan import LegalBasis, Plan
from dxdesk.domain.task import Assumption, ProgressEntry, Task
from dxdesk.domain.unit import Party
from dxdesk.storage.data_file import DataFile
from tests.schemas import make


def test_a_plan_comes_back_as_it_was_saved(filled: DataFile) -> None:
    plan = filled.plans.get(1)
    bases = tuple(replace(basis, id=0) for basis in plan.bases)
    sections = tuple(replace(section, id=0) for section in plan.sections)
    assert replace(plan, id=0, bases=bases, sections=sections) == make._plan()
    assert filled.plans.all() == (plan,)


def test_a_plan_without_a_signer_keeps_none(data: DataFile) -> None:
    with data.action("Thêm"):
        plan_id = data.plans.save(Plan(2025, "Kế hoạch"))
    assert data.plans.get(plan_id).signer is None


def test_changed_text_of_a_plan_keeps_its_ids(filled: DataFile) -> None:
    plan = filled.plans.get(1)
    first, second = plan.sections
    with filled.action("Sửa"):
        filled.plans.save(
            replace(plan, sections=(second, replace(first, text="Ba")), bases=(LegalBasis("Luật", "1"),))
        )
    changed = filled.plans.get(1)
    assert [(section.id, section.text) for section in changed.sections] == [(second.id, ""), (first.id, "Ba")]
    assert [basis.number for basis in changed.bases] == ["1"]


def test_a_task_comes_back_as_it_was_saved(filled: DataFile) -> None:
    assert replace(filled.tasks.get(1), id=0) == make._task(1)
    assert filled.tasks.of_plan(1) == (filled.tasks.get(1), filled.tasks.get(2))


def test_tasks_stand_in_the_plans_order(filled: DataFile) -> None:
    with filled.action("Đổi thứ tự"):
        filled.tasks.save(replace(filled.tasks.get(1), position=9))
    assert [task.id for task in filled.tasks.of_plan(1)] == [2, 1]


def test_several_assumptions_keep_their_order(filled: DataFile) -> None:
    assumed = (Assumption.TYPED, Assumption.SCHOOL_YEAR)
    task = filled.tasks.get(2)
    with filled.action("Sửa"):
        filled.tasks.save(replace(task, time_frame=replace(task.time_frame, assumptions=assumed)))
    assert filled.tasks.get(2).time_frame.assumptions == assumed


def test_progress_is_listed_by_day(filled: DataFile) -> None:
    with filled.action("Tiến độ"):
        filled.tasks.add_entry(ProgressEntry(1, date(2024, 1, 31), percent=5))
    assert [entry.percent for entry in filled.tasks.entries_of_plan(1)[1]] == [5, 25]


def test_progress_needs_its_task(filled: DataFile) -> None:
    with pytest.raises(UserError, match=r"task\.missing"), filled.action("Tiến độ"):
        filled.tasks.add_entry(ProgressEntry(77, date(2024, 1, 31), percent=5))


def test_targets_keep_their_ids_and_their_measurements(filled: DataFile) -> None:
    indicator = filled.indicators.get(1)
    first, second = indicator.targets
    added = Target(Operator.LE, value=Decimal("0.1"), position=3)
    with filled.action("Sửa mức"):
        filled.indicators.save(replace(indicator, targets=(replace(first, value=Decimal(75)), second, added)))
    assert [target.id for target in filled.indicators.get(1).targets] == [first.id, second.id, 3]
    assert set(filled.indicators.measurements(1)) == {first.id, second.id}


def test_figures_are_kept_exactly(filled: DataFile) -> None:
    value = filled.indicators.get(1).targets[0].value
    assert str(value) == "70.50"


def test_an_estimate_and_the_official_figure_are_both_kept(filled: DataFile) -> None:
    official = Measurement(1, "2024-Q1", stage=Stage.OFFICIAL, value=Decimal(74))
    with filled.action("Chính thức"):
        filled.indicators.save_measurement(official)
    stages = [item.stage for item in filled.indicators.measurements(1)[1]]
    assert stages == [Stage.ESTIMATE, Stage.OFFICIAL]


def test_a_second_result_takes_the_place_of_the_first(filled: DataFile) -> None:
    (old,) = filled.indicators.measurements(1)[1]
    with filled.action("Sửa kết quả"):
        known = filled.indicators.save_measurement(Measurement(1, "2024-Q1", value=Decimal("73.2")))
    (new,) = filled.indicators.measurements(1)[1]
    assert (known, new.value, new.numerator) == (old.id, Decimal("73.2"), None)


def test_a_deleted_result_is_gone(filled: DataFile) -> None:
    with filled.action("Xóa kết quả"):
        filled.indicators.delete_measurement(1)
    assert set(filled.indicators.measurements(1)) == {2}


def test_a_calendar_day_is_known_by_its_date(filled: DataFile) -> None:
    worked = CalendarDay(date(2024, 2, 8), DayKind.MAKEUP, "Làm bù", confirmed=False)
    with filled.action("Sửa ngày"):
        filled.calendar.save(worked)
    assert filled.calendar.days() == {worked.day: worked}
    with filled.action("Bỏ ngày") as done:
        filled.calendar.delete(worked.day)
        filled.calendar.delete(worked.day)
    assert (filled.calendar.days(), done.change.ids("calendar_day")) == ({}, {1})


def test_the_office_of_a_day_is_the_last_one_before_it(filled: DataFile) -> None:
    (old,) = filled.offices.all()
    with filled.action("Đổi tên"):
        filled.offices.save(replace(old, id=0, valid_from=date(2025, 3, 1), parent="UBND TỈNH MỚI"))
    days = (date(2020, 1, 1), date(2025, 2, 28), date(2025, 3, 1))
    found = [filled.offices.on(day) for day in days]
    assert [office.parent if office else None for office in found] == [None, "UBND TỈNH", "UBND TỈNH MỚI"]
    assert old.signers[0].lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")


def test_members_of_a_group_are_listed_once_in_order(filled: DataFile) -> None:
    (group,) = filled.units.groups()
    with filled.action("Sửa nhóm"):
        filled.units.save_group(replace(group, member_ids=(2, 1, 2)))
    assert filled.units.groups()[0].member_ids == (2, 1)


def test_equal_contents_are_kept_once(filled: DataFile) -> None:
    with filled.action("Đính kèm"):
        second = filled.attachments.add("ban-sao.docx", make.PAPER)
    assert filled.attachments.content(second) == make.PAPER
    assert filled._database["attachment_content"].count == 1


def test_a_paper_outlives_its_plan(filled: DataFile) -> None:
    with filled.action("Xóa kế hoạch"):
        filled.plans.delete(1)
    assert filled.documents.get(1).plan_id is None


def test_a_setting_that_was_never_made_is_the_default(filled: DataFile) -> None:
    assert (filled.settings.get("lateness", ""), filled.settings.get("khac", "0")) == ("nominal", "0")


def test_a_duty_comes_back_as_it_was_saved(filled: DataFile) -> None:
    (duty,) = filled.duties.of_plan(1)
    assert replace(duty, id=0) == make._duty(1)
    with filled.action("Xóa chế độ báo cáo"):
        filled.duties.delete(duty.id)
    assert filled.duties.of_plan(1) == ()


@pytest.mark.parametrize(
    ("code", "delete"),
    [
        ("unit.in_use", lambda data: data.units.delete(1)),
        ("group.in_use", lambda data: data.units.delete_group(1)),
        ("person.in_use", lambda data: data.people.delete(1)),
    ],
)
def test_what_is_referred_to_stays(filled: DataFile, code: str, delete) -> None:
    with pytest.raises(UserError, match=code.replace(".", r"\.")), filled.action("Xóa"):
        delete(filled)
    assert (len(filled.units.all()), len(filled.units.groups()), len(filled.people.all())) == (2, 1, 1)


@pytest.mark.parametrize(
    ("code", "get"),
    [
        ("plan.missing", lambda data: data.plans.get(9)),
        ("task.missing", lambda data: data.tasks.get(9)),
        ("indicator.missing", lambda data: data.indicators.get(9)),
        ("unit.missing", lambda data: data.units.get(9)),
        ("person.missing", lambda data: data.people.get(9)),
        ("document.missing", lambda data: data.documents.get(9)),
        ("document.no_file", lambda data: data.attachments.content(9)),
    ],
)
def test_a_record_that_is_gone_is_told_of(filled: DataFile, code: str, get) -> None:
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        get(filled)


def test_parties_of_an_indicator_keep_their_order(filled: DataFile) -> None:
    leads = (Party("Thanh tra Sở"), Party("Các phòng", group_id=1))
    with filled.action("Thêm"):
        known = filled.indicators.save(Indicator("Chỉ tiêu", plan_id=1, leads=leads))
    assert filled.indicators.get(known).leads == leads
    assert filled.indicators.of_plan(1)[-1].leads == leads


def test_a_deleted_task_takes_its_sub_tasks(filled: DataFile) -> None:
    with filled.action("Thêm"):
        filled.tasks.save(Task("Việc cháu", plan_id=1, parent_id=2))
    with filled.action("Xóa") as done:
        filled.tasks.delete(1)
    assert (filled.tasks.of_plan(1), done.change.ids("task")) == ((), {1, 2, 3})
