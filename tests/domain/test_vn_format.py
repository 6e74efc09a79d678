from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.vn_format import (
    format_date,
    format_number,
    format_percent,
    long_date,
    parse_date,
    parse_number,
    roman,
)

DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))


@given(DAYS)
def test_a_written_date_reads_back(day: date) -> None:
    assert parse_date(format_date(day)) == parse_date(long_date(day)) == parse_date(day.isoformat()) == day


def test_only_days_under_10_and_the_months_1_and_2_have_a_zero() -> None:
    assert format_date(date(2024, 3, 5)) == "05/3/2024"
    assert long_date(date(2024, 2, 15)) == "ngày 15 tháng 02 năm 2024"


@pytest.mark.parametrize(
    "text", ["1/3/2024", "01-03-2024", "1.3.2024", "1/3/24", "Ngày 01 tháng 3 năm 2024", "ngày1/3/2024"]
)
def test_the_first_of_march_is_read_however_it_is_written(text: str) -> None:
    assert parse_date(text) == date(2024, 3, 1)


@pytest.mark.parametrize("text", ["", "31/2/2024", "1/13/2024", "1/3-2024", "1/3", "1/1/0000", "quý I"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(text)


def test_a_year_of_four_figures_is_taken_as_it_is() -> None:
    assert parse_date("1/3/0024") == date(24, 3, 1)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_a_written_figure_reads_back(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value


@given(st.decimals(0, 100, places=2))
def test_a_written_percentage_reads_back(value: Decimal) -> None:
    assert parse_number(format_percent(value)) == value


@given(st.text())
def test_a_text_is_a_finite_figure_or_refused(text: str) -> None:
    try:
        value = parse_number(text)
    except ValueError:
        return
    assert value.is_finite()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("70,5 %", "70.5"),
        ("70.5%", "70.5"),
        ("1.500", "1500"),
        ("1.234.567,89", "1234567.89"),
        ("05", "5"),
        ("0,125", "0.125"),
        ("−3", "-3"),
    ],
)
def test_a_figure_is_read_the_vietnamese_way(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "%", "1,500", "98,750", "1.500%", "1.5.0", "12,", "--3", "-+3", "1e5", "ba mươi"]
)
def test_what_is_no_figure_or_two_figures_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_number(text)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("1234567.50"), "1.234.567,5"),
        (Decimal("-0.00"), "0"),
        (Decimal("1E+3"), "1.000"),
        (Decimal(200) / 3, "66,67"),
        (Decimal("0.005"), "0,005"),
    ],
)
def test_a_figure_has_a_comma_dots_and_no_idle_zeros(value: Decimal, written: str) -> None:
    assert format_number(value) == written


def test_a_percentage_is_rounded_half_up() -> None:
    assert format_percent(Decimal("98.615")) == "98,62%"
    assert format_percent(Decimal("-0.001")) == "0%"


def test_a_very_long_figure_is_still_written() -> None:
    assert format_percent(parse_number("1" * 40)).replace(".", "") == "1" * 40 + "%"


@given(st.integers(1, 399))
def test_roman_figures_stand_for_their_number(number: int) -> None:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    figures = [values[letter] for letter in roman(number)]
    signed = [-one if one < two else one for one, two in zip(figures, [*figures[1:], 0], strict=True)]
    assert sum(signed) == number


@pytest.mark.parametrize("number", [0, -1, 400])
def test_other_numbers_have_no_roman_figures_here(number: int) -> None:
    with pytest.raises(ValueError, match=r".*"):
        roman(number)
