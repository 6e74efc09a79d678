from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.school import School, SchoolLevel, SchoolPlace

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def school(*places: SchoolPlace) -> School:
    return School("A1", "Trường THPT mẫu", SchoolLevel.UPPER_SECONDARY, places=places)


def test_a_place_holds_from_its_day_on() -> None:
    moved = school(
        SchoolPlace("huyện Việt Yên", date(2021, 1, 1)), SchoolPlace("thị xã Việt Yên", date(2024, 2, 1))
    )
    assert moved.place_on(date(2024, 1, 31)) == "huyện Việt Yên"
    assert moved.place_on(date(2024, 2, 1)) == "thị xã Việt Yên"
    assert moved.place_on(date(2019, 1, 1)) == "huyện Việt Yên"
    assert school().place_on(date(2024, 1, 1)) == ""


@given(DAYS, DAYS, st.sampled_from(["huyện A", "huyện B"]))
def test_moving_changes_the_place_from_that_day_and_nothing_before(
    first: date, day: date, place: str
) -> None:
    known = school(SchoolPlace("huyện A", first))
    moved = School("A1", "T", SchoolLevel.PRIMARY, places=known.placed(place, day))
    assert moved.place_on(day) == place
    assert day <= first or moved.place_on(day - timedelta(days=1)) == "huyện A"


def test_a_kindergarten_is_not_assessed() -> None:
    assert [level for level in SchoolLevel if not level.assessed] == [SchoolLevel.KINDERGARTEN]
