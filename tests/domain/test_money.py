from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.money import (
    MoneyLine,
    RegularExpenditure,
    ShareCheck,
    Spending,
    add_up,
    format_money,
    format_share,
    parse_money,
    short_money,
)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234.567", 1_234_567),
        ("1234567", 1_234_567),
        ("1,5 tỷ", 1_500_000_000),
        ("1.5 tỉ", 1_500_000_000),
        ("250 triệu", 250_000_000),
        ("250 triệu đồng", 250_000_000),
        ("2 tỷ 300 triệu", 2_300_000_000),
        ("2 nghìn tỷ", 2_000_000_000_000),
        ("500 nghìn đồng", 500_000),
        ("1.234.567 đ", 1_234_567),
        ("0", 0),
        ("-3 triệu", -3_000_000),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, amount: int) -> None:
    assert parse_money(text) == amount


@pytest.mark.parametrize(
    "text", ["", "x", "triệu", "1,500 tỷ", "0,5", "1 triệu 2 tỷ", "1 tỷ 2 tỷ", "12 kg", "1e9", "9" * 20]
)
def test_what_is_no_amount_or_is_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_money(text)


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_an_amount_comes_back_as_it_was_written(amount: int) -> None:
    assert parse_money(format_money(amount)) == amount
    assert parse_money(short_money(amount)) == amount


def check(allocated: int | None, *totals: int | None) -> ShareCheck:
    rows = tuple(RegularExpenditure(1, f"phần {n}", amount=total) for n, total in enumerate(totals))
    return ShareCheck(allocated, rows)


@pytest.mark.parametrize(("allocated", "met"), [(2_000, True), (1_999, False), (2_001, True), (0, False)])
def test_two_percent_itself_is_enough_and_a_dong_less_is_not(allocated: int, met: bool) -> None:
    assert check(allocated, 60_000, 40_000).met is met


def test_a_share_below_two_percent_never_reads_as_two() -> None:
    assert format_share(Fraction(19_999_999, 1_000_000_000)) == "1,99%"
    assert format_share(Fraction(2, 100)) == "2%"


@pytest.mark.parametrize("unknown", [check(5), check(5, 100, None), check(None, 100), check(5, 0)])
def test_without_figures_there_is_no_verdict(unknown: ShareCheck) -> None:
    assert (unknown.share, unknown.met) == (None, None)


def test_the_least_amount_is_the_first_that_is_enough() -> None:
    found = check(0, 12_345)
    assert found.least == 247
    assert (check(found.least, 12_345).met, check(found.least - 1, 12_345).met) == (True, False)


def test_figures_nobody_told_do_not_become_zero_in_sums() -> None:
    lines = (MoneyLine(1, "a", id=1, planned=5), MoneyLine(1, "b", id=2))
    totals = add_up(lines, {1: 2})
    assert (totals.planned, totals.allocated, totals.spent, totals.left) == (5, None, 2, None)


def test_a_spending_counts_from_its_day_on() -> None:
    from datetime import date

    paid = Spending(1, date(2024, 3, 10), 70)
    assert [paid.by(date(2024, 3, day)) for day in (9, 10)] == [0, 70]
    assert Spending(1, None, 70).by(date(2024, 3, 1)) == 70
    assert Spending(1, date(2024, 3, 10)).by(date(2024, 3, 31)) == 0
