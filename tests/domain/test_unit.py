from datetime import date

from dxdesk.domain.unit import Party, Unit, UnitGroup, UnitKind

TOWN = Unit("Thị xã Việt Yên", UnitKind.DISTRICT_OFFICE, id=1, valid_from=date(2024, 2, 1))
DISTRICT = Unit("Huyện Việt Yên", UnitKind.DISTRICT_OFFICE, id=2, valid_to=date(2024, 1, 31), successor_id=1)
OFFICE = Unit("Văn phòng", UnitKind.DEPARTMENT, id=3)


def test_a_name_is_valid_on_its_first_and_last_day() -> None:
    assert [DISTRICT.valid_on(date(2024, 1, 31)), DISTRICT.valid_on(date(2024, 2, 1))] == [True, False]
    assert [TOWN.valid_on(date(2024, 1, 31)), TOWN.valid_on(date(2024, 2, 1))] == [False, True]
    assert OFFICE.valid_on(date.min)


def test_a_group_expands_to_the_names_of_the_day() -> None:
    group = UnitGroup("Phòng GDĐT các huyện", kinds=(UnitKind.DISTRICT_OFFICE,), member_ids=(3,))
    units = (TOWN, DISTRICT, OFFICE)
    assert group.expand(units, date(2024, 1, 15)) == (DISTRICT, OFFICE)
    assert group.expand(units, date(2024, 3, 15)) == (TOWN, OFFICE)


def test_words_that_were_matched_to_nothing_are_not_known() -> None:
    assert not Party("Phòng phòng GDĐT").known
    assert Party("Văn phòng", unit_id=3).known
