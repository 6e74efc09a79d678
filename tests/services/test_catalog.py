from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.calendar import CalendarDay, DayKind, Lateness
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit import Person, Unit, UnitGroup, UnitKind
from dxdesk.services import catalog
from dxdesk.services.in_force import lateness, working_calendar
from dxdesk.storage.data_file import DataFile

NEW = Unit("Đơn vị thử", UnitKind.OTHER)


def _code(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.code


def test_a_unit_is_added_changed_and_deleted(data: DataFile) -> None:
    (unit_id,) = catalog.save_unit(data, NEW).ids("unit")
    catalog.save_unit(data, replace(NEW, id=unit_id, short="ĐVT"))
    assert data.units.get(unit_id).short == "ĐVT"
    assert catalog.delete_unit(data, unit_id=unit_id).label == "Xóa đơn vị Đơn vị thử"


def test_a_unit_needs_a_name_and_days_in_order(data: DataFile) -> None:
    with pytest.raises(UserError) as nameless:
        catalog.save_unit(data, replace(NEW, name="  "))
    with pytest.raises(UserError) as backwards:
        catalog.save_unit(data, replace(NEW, valid_from=date(2024, 2, 1), valid_to=date(2024, 1, 1)))
    assert (_code(nameless), _code(backwards)) == ("unit.name_empty", "unit.dates")


def test_a_unit_that_a_task_names_is_kept(filled: DataFile) -> None:
    office = next(unit for unit in filled.units.all() if unit.name == "Văn phòng Sở")
    with pytest.raises(UserError) as refused:
        catalog.delete_unit(filled, unit_id=office.id)
    assert _code(refused) == "unit.in_use"
    assert filled.units.get(office.id) == office


def test_a_group_has_kinds_and_single_members(data: DataFile) -> None:
    member = data.units.all()[0].id
    (group_id,) = catalog.save_group(data, UnitGroup("Nhóm thử", member_ids=(member,))).ids("unit_group")
    group = next(group for group in data.units.groups() if group.id == group_id)
    assert group.member_ids == (member,)
    catalog.delete_group(data, group_id=group_id)
    assert group_id not in {group.id for group in data.units.groups()}


def test_a_person_needs_a_name_or_a_post(data: DataFile) -> None:
    with pytest.raises(UserError) as refused:
        catalog.save_person(data, Person(" ", title=" "))
    assert _code(refused) == "person.name_empty"
    (person_id,) = catalog.save_person(data, Person("", title="Trưởng phòng")).ids("person")
    catalog.delete_person(data, person_id=person_id)
    assert data.undo_label == "Xóa Trưởng phòng"
    assert data.people.all() == ()


def test_a_day_off_is_added_and_taken_away(data: DataFile) -> None:
    day = CalendarDay(date(2024, 3, 19), DayKind.OFF, "Nghỉ bão")
    catalog.save_day(data, day)
    assert not working_calendar(data).is_working(day.day)
    catalog.delete_day(data, day=day.day)
    assert working_calendar(data).is_working(day.day)


def test_the_last_letterhead_stays(data: DataFile) -> None:
    first, *others = data.offices.all()
    for office in others:
        catalog.delete_office(data, office_id=office.id)
    with pytest.raises(UserError) as refused:
        catalog.delete_office(data, office_id=first.id)
    assert _code(refused) == "office.last"


def test_a_letterhead_needs_name_and_place(data: DataFile) -> None:
    with pytest.raises(UserError) as refused:
        catalog.save_office(data, replace(data.offices.all()[0], place=" "))
    assert _code(refused) == "office.name_empty"


def test_filling_a_year_keeps_the_days_that_were_typed(data: DataFile) -> None:
    typed = CalendarDay(date(2026, 1, 1), DayKind.OFF, "Của tôi")
    catalog.save_day(data, typed)
    catalog.seed_year(data, year=2026)
    days = data.calendar.days()
    assert days[typed.day] == typed
    assert days[date(2026, 1, 10)].kind is DayKind.MAKEUP


def test_what_counts_as_late_can_be_chosen_and_undone(data: DataFile) -> None:
    catalog.set_lateness(data, lateness=Lateness.NOMINAL)
    assert lateness(data) is Lateness.NOMINAL
    data.undo()
    assert lateness(data) is Lateness.NEXT_WORKING_DAY


def test_recipients_of_a_plan_are_changed(filled: DataFile, plan: Plan) -> None:
    change = catalog.set_plan_recipients(filled, plan_id=plan.id, recipients=("UBND tỉnh", "Lưu: VT"))
    assert change.label == "Sửa nơi nhận kế hoạch năm 2024"
    assert filled.plans.get(plan.id).recipients == ("UBND tỉnh", "Lưu: VT")
    assert filled.plans.get(plan.id).sections == plan.sections


def test_recipients_of_reports_are_changed(data: DataFile) -> None:
    office = data.offices.all()[0]
    catalog.set_report_recipients(data, office_id=office.id, recipients=("Như trên",))
    assert data.offices.all()[0].report_recipients == ("Như trên",)
    with pytest.raises(UserError) as refused:
        catalog.set_report_recipients(data, office_id=999, recipients=())
    assert _code(refused) == "record.missing"
