"""The catalogue: units and groups, people, the working calendar, letterheads."""

from dataclasses import replace
from datetime import date

from dxdesk.domain.calendar import CalendarDay, Lateness, seed_days
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import Office
from dxdesk.domain.unit import Person, Unit, UnitGroup
from dxdesk.services.in_force import LATENESS_KEY
from dxdesk.storage.data_file import DataFile


def save_unit(data: DataFile, unit: Unit) -> Change:
    """Add (id 0) or change a unit; raises UserError ``unit.name_empty`` or ``unit.dates``."""
    if not unit.name.strip():
        raise UserError("unit.name_empty")
    if unit.valid_from and unit.valid_to and unit.valid_from > unit.valid_to:
        raise UserError("unit.dates")
    with data.action(f"{'Sửa' if unit.id else 'Thêm'} đơn vị {unit.name}") as done:
        data.units.save(unit)
    return done.change


def delete_unit(data: DataFile, *, unit_id: int) -> Change:
    """Delete a unit that nothing refers to."""
    with data.action(f"Xóa đơn vị {data.units.get(unit_id).name}") as done:
        data.units.delete(unit_id)
    return done.change


def save_group(data: DataFile, group: UnitGroup) -> Change:
    """Add (id 0) or change a group of units."""
    if not group.name.strip():
        raise UserError("unit.name_empty")
    with data.action(f"{'Sửa' if group.id else 'Thêm'} nhóm {group.name}") as done:
        data.units.save_group(group)
    return done.change


def delete_group(data: DataFile, *, group_id: int) -> Change:
    """Delete a group that nothing refers to."""
    name = next((group.name for group in data.units.groups() if group.id == group_id), "")
    with data.action(f"Xóa nhóm {name}") as done:
        data.units.delete_group(group_id)
    return done.change


def save_person(data: DataFile, person: Person) -> Change:
    """Add (id 0) or change a person; a name or a post is needed (``person.name_empty``)."""
    if not (person.name.strip() or person.title.strip()):
        raise UserError("person.name_empty")
    with data.action(f"{'Sửa' if person.id else 'Thêm'} {person.name or person.title}") as done:
        data.people.save(person)
    return done.change


def delete_person(data: DataFile, *, person_id: int) -> Change:
    """Delete a person that no task refers to."""
    person = data.people.get(person_id)
    with data.action(f"Xóa {person.name or person.title}") as done:
        data.people.delete(person_id)
    return done.change


def save_day(data: DataFile, day: CalendarDay) -> Change:
    """Add or change a day off or a make-up day."""
    with data.action(f"Sửa lịch làm việc ngày {day.day:%d/%m/%Y}") as done:
        data.calendar.save(day)
    return done.change


def delete_day(data: DataFile, *, day: date) -> Change:
    """Make a day an ordinary one again."""
    with data.action(f"Bỏ ngày {day:%d/%m/%Y} khỏi lịch") as done:
        data.calendar.delete(day)
    return done.change


def save_office(data: DataFile, office: Office) -> Change:
    """Add (id 0) or change a letterhead; raises UserError ``office.name_empty``."""
    if not (office.name.strip() and office.place.strip()):
        raise UserError("office.name_empty")
    with data.action(f"Sửa thông tin cơ quan từ {office.valid_from:%d/%m/%Y}") as done:
        data.offices.save(office)
    return done.change


def delete_office(data: DataFile, *, office_id: int) -> Change:
    """Delete a letterhead; the last one stays (``office.last``)."""
    if len(data.offices.all()) == 1:
        raise UserError("office.last")
    with data.action("Xóa thông tin cơ quan") as done:
        data.offices.delete(office_id)
    return done.change


def seed_year(data: DataFile, *, year: int) -> Change:
    """Add the known days off and make-up days of a year; days already in the table stay as they are."""
    known = data.calendar.days()
    with data.action(f"Nạp ngày nghỉ lễ năm {year}") as done:
        for day in seed_days((year,)):
            if day.day not in known:
                data.calendar.save(day)
    return done.change


def set_lateness(data: DataFile, *, lateness: Lateness) -> Change:
    """Choose what counts as late where a last day is a day off."""
    with data.action("Đổi cách tính quá hạn") as done:
        data.settings.set(LATENESS_KEY, lateness.value)
    return done.change


def set_plan_recipients(data: DataFile, *, plan_id: int, recipients: tuple[str, ...]) -> Change:
    """Change who receives a plan."""
    plan = data.plans.get(plan_id)
    with data.action(f"Sửa nơi nhận kế hoạch năm {plan.year}") as done:
        data.plans.save(replace(plan, recipients=recipients))
    return done.change


def set_report_recipients(data: DataFile, *, office_id: int, recipients: tuple[str, ...]) -> Change:
    """Change who receives the reports written under a letterhead."""
    office = next((office for office in data.offices.all() if office.id == office_id), None)
    if office is None:
        raise UserError("record.missing")
    with data.action("Sửa nơi nhận báo cáo") as done:
        data.offices.save(replace(office, report_recipients=recipients))
    return done.change
