from dataclasses import replace
from datetime import date

import pytest

from dxdesk.documents.blocks import Letterhead, OfficialDocument
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Submission
from dxdesk.domain.unit import Party, Person, Unit, UnitGroup
from dxdesk.domain.unit_change import EventKind, Heir
from dxdesk.services import catalog, district_level, reports, tasks, unit_changes, year_close
from dxdesk.services.in_force import name_book
from dxdesk.storage.data_file import DataFile

DAY = date(2024, 9, 1)
RENAME, MERGE, DISSOLVE, SPLIT = EventKind.RENAME, EventKind.MERGE, EventKind.DISSOLVE, EventKind.SPLIT


def _unit(data: DataFile, name: str) -> Unit:
    return next(unit for unit in data.units.all() if unit.name == name)


def _rename(data: DataFile, old: str, new: str, day: date = DAY) -> None:
    told = unit_changes.event(data, kind=RENAME, day=day, unit_ids=(_unit(data, old).id,), heirs=(Heir(new),))
    unit_changes.reorganise(data, told)


def test_a_renamed_unit_bears_each_name_on_its_own_days(filled: DataFile) -> None:
    old = _unit(filled, "Thanh tra Sở")
    _rename(filled, old.name, "Phòng Thanh tra")
    party = Party("Thanh tra Sở", old.id)
    assert name_book(filled, date(2024, 8, 31)).name(party) == "Thanh tra Sở"
    assert name_book(filled, DAY).name(party) == "Phòng Thanh tra"


def test_one_undo_takes_the_whole_event_back(filled: DataFile) -> None:
    before = filled.units.all(), filled.units.groups(), filled.people.all()
    _rename(filled, "Thanh tra Sở", "Phòng Thanh tra")
    filled.undo()
    assert (filled.units.all(), filled.units.groups(), filled.people.all()) == before


def test_merged_units_share_one_heir_that_may_be_one_of_them(data: DataFile) -> None:
    going_on, ending = _unit(data, "Phòng Giáo dục Mầm non"), _unit(data, "Phòng Giáo dục Tiểu học")
    told = unit_changes.event(
        data,
        kind=MERGE,
        day=DAY,
        unit_ids=(going_on.id, ending.id),
        heirs=(Heir(going_on.name, going_on.id),),
    )
    unit_changes.reorganise(data, told)
    assert data.units.get(going_on.id) == going_on
    assert data.units.get(ending.id).successor_id == going_on.id


def test_a_split_unit_hands_its_work_to_the_first_and_its_place_in_groups_to_all(data: DataFile) -> None:
    old = _unit(data, "Trung tâm GDTX - Ngoại ngữ, Tin học tỉnh")
    catalog.save_group(data, UnitGroup("Nhóm thử", member_ids=(old.id,)))
    heirs = (Heir("Trung tâm Ngoại ngữ"), Heir("Trung tâm Tin học"))
    told = unit_changes.event(data, kind=SPLIT, day=DAY, unit_ids=(old.id,), heirs=heirs)
    unit_changes.reorganise(data, told)
    group = next(group for group in data.units.groups() if group.name == "Nhóm thử")
    assert [unit.name for unit in group.expand(data.units.all(), DAY)] == [heir.name for heir in heirs]
    assert data.units.get(old.id).successor_id == _unit(data, "Trung tâm Ngoại ngữ").id


def test_people_and_what_is_still_owed_go_to_the_heir(filled: DataFile, plan: Plan) -> None:
    old = _unit(filled, "Thanh tra Sở")
    catalog.save_person(filled, Person("", title="Chánh Thanh tra", unit_id=old.id))
    with filled.action("Đề nghị"):
        for period in ("2024-Q1", "2024-Q4"):
            filled.submissions.save(Submission(old.id, period, plan_id=plan.id, asked_on=DAY))
    _rename(filled, old.name, "Phòng Thanh tra")
    heir = _unit(filled, "Phòng Thanh tra").id
    assert [person.unit_id for person in filled.people.all() if person.title == "Chánh Thanh tra"] == [heir]
    assert filled.submissions.of_unit(plan.id, "2024-Q4", heir) is not None
    assert filled.submissions.of_unit(plan.id, "2024-Q1", old.id) is not None


def test_duties_that_name_the_unit_name_its_heir(filled: DataFile, plan: Plan) -> None:
    _rename(filled, "Sở Thông tin và Truyền thông", "Sở Chuyển đổi số")
    through = [duty.through for duty in filled.duties.of_plan(plan.id)]
    assert through == ["", "Văn phòng Sở", "Sở Chuyển đổi số"]


def test_what_is_affected_is_seen_before(filled: DataFile, plan: Plan) -> None:
    unit = _unit(filled, "Phòng Kế hoạch - Tài chính")
    told = unit_changes.event(
        filled, kind=RENAME, day=DAY, unit_ids=(unit.id,), heirs=(Heir("Phòng Tài chính"),)
    )
    (affected,) = unit_changes.preview(filled, told)
    assert (affected.tasks, affected.indicators) == (("3",), ("II.1",))
    assert affected.groups == ("Các phòng thuộc Sở GDĐT",)
    assert affected.last_day == date(2024, 8, 31)


@pytest.mark.parametrize(
    ("kind", "heirs", "code"),
    [
        (RENAME, (), "unit_change.heirs"),
        (SPLIT, (Heir("Một"),), "unit_change.heirs"),
        (DISSOLVE, (Heir("Một"), Heir("Hai")), "unit_change.heirs"),
        (RENAME, (Heir("  "),), "unit.name_empty"),
        (RENAME, (Heir("văn phòng SỞ"),), "unit_change.name_taken"),
    ],
)
def test_what_cannot_be_is_refused(
    data: DataFile, kind: EventKind, heirs: tuple[Heir, ...], code: str
) -> None:
    unit = _unit(data, "Thanh tra Sở")
    with pytest.raises(UserError) as refused:
        unit_changes.event(data, kind=kind, day=DAY, unit_ids=(unit.id,), heirs=heirs)
    assert refused.value.code == code


def test_a_unit_that_has_ended_before_is_refused(data: DataFile) -> None:
    ended = _unit(data, "Phòng GDĐT huyện Việt Yên")
    with pytest.raises(UserError) as refused:
        unit_changes.event(data, kind=DISSOLVE, day=DAY, unit_ids=(ended.id,))
    assert refused.value.code == "unit_change.day"


def test_communes_are_read_as_heirs_of_their_districts(data: DataFile) -> None:
    districts = district_level.districts(data)
    heirs = district_level.read_heirs(
        "Hiệp Hòa\txã Hiệp Hòa\nxã Hợp Thịnh\nPhòng GDĐT huyện Yên Thế -> phường Chũ", districts
    )
    names = {data.units.get(unit_id).name: [heir.name for heir in found] for unit_id, found in heirs.items()}
    assert names == {
        "Phòng GDĐT huyện Hiệp Hòa": [
            "Phòng Văn hóa - Xã hội xã Hiệp Hòa",
            "Phòng Văn hóa - Xã hội xã Hợp Thịnh",
        ],
        "Phòng GDĐT huyện Yên Thế": ["Phòng Văn hóa - Xã hội phường Chũ"],
    }


def test_a_line_of_no_known_district_is_refused(data: DataFile) -> None:
    with pytest.raises(UserError) as refused:
        district_level.read_heirs("Nam Định\txã A", district_level.districts(data))
    assert (refused.value.code, refused.value.data["text"]) == ("unit_change.line", "Nam Định")


def _district_level_ends(data: DataFile) -> None:
    heirs = district_level.read_heirs("Hiệp Hòa\txã Hiệp Hòa\nxã Hợp Thịnh", district_level.districts(data))
    unit_changes.reorganise(data, district_level.district_level_ends(data, heirs))


def test_the_district_level_ends_in_one_action(filled: DataFile) -> None:
    before = filled.units.all()
    _district_level_ends(filled)
    book = name_book(filled, date(2025, 7, 1))
    assert not any(unit.valid_on(book.day) for unit in district_level.districts(filled))
    assert book.name(Party("", _unit(filled, "UBND tỉnh Bắc Giang").id)) == "UBND tỉnh Bắc Ninh"
    assert (
        book.name(Party("", _unit(filled, "Sở Thông tin và Truyền thông").id)) == "Sở Khoa học và Công nghệ"
    )
    group = next(g for g in filled.units.groups() if g.name == "Phòng Văn hóa - Xã hội các xã, phường")
    assert [unit.name for unit in group.expand(filled.units.all(), book.day)] == [
        "Phòng Văn hóa - Xã hội xã Hiệp Hòa",
        "Phòng Văn hóa - Xã hội xã Hợp Thịnh",
    ]
    filled.undo()
    assert filled.units.all() == before


def test_letterheads_that_are_missing_come_with_it(filled: DataFile) -> None:
    last = filled.offices.all()[-1]
    catalog.delete_office(filled, office_id=last.id)
    _district_level_ends(filled)
    assert filled.offices.all()[-1] == replace(last, id=filled.offices.all()[-1].id)


def _report(data: DataFile, plan: Plan, period: str, today: date) -> OfficialDocument:
    return reports.compose(data, plan=plan, period=Period.parse(period), today=today).document


def test_reports_before_and_after_the_reorganisation_bear_the_names_of_their_days(
    filled: DataFile, plan: Plan
) -> None:
    task = filled.tasks.of_plan(plan.id)[1]
    led_by = (Party("", _unit(filled, "Phòng GDĐT huyện Hiệp Hòa").id),)
    tasks.set_leads(filled, task_id=task.id, leads=led_by)
    year_close.plan_next_year(filled, plan=plan, task_ids=(task.id,), indicator_ids=())
    made = filled.plans.all()[-1]
    _district_level_ends(filled)
    first = _report(filled, made, "2025-Q1", date(2025, 3, 14))
    third = _report(filled, made, "2025-Q3", date(2025, 9, 12))
    told = [(_letterhead(document).parent, str(document)) for document in (first, third)]
    assert [parent for parent, _ in told] == ["UBND TỈNH BẮC GIANG", "UBND TỈNH BẮC NINH"]
    assert ["Phòng GDĐT huyện Hiệp Hòa" in words for _, words in told] == [True, False]
    assert ["Phòng Văn hóa - Xã hội xã Hiệp Hòa" in words for _, words in told] == [False, True]


def _letterhead(document: OfficialDocument) -> Letterhead:
    return next(block for block in document.sections[0].blocks if isinstance(block, Letterhead))
