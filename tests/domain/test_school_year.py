from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.school_year import SCHOOL_CALENDAR, SchoolYear, usual


@given(st.integers(2000, 2090))
def test_the_terms_of_a_school_year_touch_and_fill_it(first_year: int) -> None:
    year = SCHOOL_CALENDAR.year(first_year)
    (start, middle), (second, end) = year.term(1), year.term(2)
    assert (start, end) == (year.opening, year.last_day)
    assert second - middle == timedelta(days=1)
    assert start < middle < end


def test_the_decided_days_stand_in_the_table() -> None:
    year = SCHOOL_CALENDAR.year(2024)
    assert (year.name, year.confirmed) == ("2024-2025", True)
    assert year.term(1) == (date(2024, 9, 5), date(2025, 1, 17))
    assert year.last_day == date(2025, 5, 30)


def test_a_year_that_is_not_in_the_table_has_the_usual_days_unconfirmed() -> None:
    assert SCHOOL_CALENDAR.year(2031) == usual(2031)
    assert not usual(2031).confirmed


def test_a_corrected_year_replaces_the_one_in_the_table() -> None:
    longer = SchoolYear(2019, date(2019, 9, 5), date(2020, 1, 13), date(2020, 7, 15))
    corrected = SCHOOL_CALENDAR.corrected(longer)
    assert corrected.year(2019) == longer
    assert SCHOOL_CALENDAR.year(2019) != longer
