from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.period import Period, PeriodKind

PERIODS = st.one_of(
    st.builds(Period, st.just(PeriodKind.MONTH), st.integers(2000, 2100), st.integers(1, 12)),
    st.builds(Period, st.just(PeriodKind.QUARTER), st.integers(2000, 2100), st.integers(1, 4)),
    st.builds(Period, st.just(PeriodKind.HALF), st.integers(2000, 2100), st.integers(1, 2)),
    st.builds(Period, st.just(PeriodKind.NINE_MONTHS), st.integers(2000, 2100)),
    st.builds(Period, st.just(PeriodKind.YEAR), st.integers(2000, 2100)),
)


@given(PERIODS)
def test_a_key_reads_back_as_its_period(period: Period) -> None:
    assert Period.parse(period.key) == period


@given(PERIODS)
def test_data_of_following_periods_touch_without_a_gap(period: Period) -> None:
    if period.kind is not PeriodKind.NINE_MONTHS:
        assert (period.next.data_from - period.data_to).days == 1


@given(PERIODS)
def test_previous_undoes_next(period: Period) -> None:
    assert period.next.previous == period


def test_the_second_quarter_is_cut_off_on_14_june() -> None:
    period = Period.parse("2024-Q2")
    assert (period.data_from, period.data_to) == (date(2024, 3, 15), date(2024, 6, 14))
    assert (period.first_day, period.last_day) == (date(2024, 4, 1), date(2024, 6, 30))


def test_the_year_starts_on_15_december_of_the_year_before() -> None:
    assert Period.parse("2024").data_from == date(2023, 12, 15)


@pytest.mark.parametrize("key", ["", "2024-Q5", "2024-13", "Q1", "20x4", "0000-Q1", "2024-H3"])
def test_other_keys_are_refused(key: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Period.parse(key)


def test_labels_are_those_of_the_papers() -> None:
    assert [Period.parse(key).label for key in ("2024-Q1", "2024-H1", "2024-9M", "2024")] == [
        "Quý I năm 2024",
        "6 tháng đầu năm 2024",
        "9 tháng đầu năm 2024",
        "năm 2024",
    ]


def test_short_labels_keep_the_words_of_half_years() -> None:
    assert [Period.parse(key).short for key in ("2024-Q1", "2024-02", "2024-H1", "2024")] == [
        "Quý I/2024",
        "tháng 02/2024",
        "6 tháng đầu năm 2024",
        "năm 2024",
    ]


@given(st.lists(PERIODS, max_size=12))
def test_periods_stand_by_cut_off_the_shorter_first(periods: list[Period]) -> None:
    keys = [(period.data_to, period.data_to - period.data_from) for period in sorted(periods)]
    assert keys == sorted(keys)
