from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.state import Verdict
from dxdesk.domain.targets import below_floor, judge, judge_indicator, reached

Q1, Q2 = Period.parse("2024-Q1"), Period.parse("2024-Q2")
OVER_70 = Target(Operator.GT, id=1, value=Decimal(70))
FIGURES = st.decimals(0, 200, places=2)


def measured(period: str, value: str | None, stage: Stage = Stage.OFFICIAL, number: int = 1) -> Measurement:
    return Measurement(1, period, id=number, stage=stage, value=Decimal(value) if value else None)


@pytest.mark.parametrize(
    ("operator", "below", "same", "above"),
    [
        (Operator.GT, False, False, True),
        (Operator.GE, False, True, True),
        (Operator.EQ, False, True, True),
        (Operator.LE, True, True, False),
        (Operator.LT, True, False, False),
        (Operator.REFERENCE, False, True, True),
    ],
)
def test_strictness_decides_at_the_figure_itself(
    operator: Operator, below: bool, same: bool, above: bool
) -> None:
    target = Target(operator, value=Decimal(70))
    assert [reached(target, Decimal(result)) for result in ("69.99", "70", "70.01")] == [below, same, above]


@given(FIGURES, FIGURES)
def test_more_than_and_at_most_exclude_each_other(value: Decimal, result: Decimal) -> None:
    over, up_to = Target(Operator.GT, value=value), Target(Operator.LE, value=value)
    assert reached(over, result) != reached(up_to, result)


def test_exactly_70_falls_short_of_over_70_by_nothing() -> None:
    state = judge(OVER_70, [measured("2024-Q1", "70")], period=Q1)
    assert (state.verdict, state.gap) == (Verdict.SHORT, Decimal(0))


def test_no_figures_are_not_a_zero() -> None:
    assert judge(OVER_70, [], period=Q1).verdict is Verdict.NO_DATA
    assert judge(OVER_70, [measured("2024-Q1", None)], period=Q1).verdict is Verdict.NO_DATA
    assert judge(OVER_70, [measured("2024-Q1", "0")], period=Q1).verdict is Verdict.SHORT


def test_a_target_by_reference_is_not_set_until_filled_in() -> None:
    target = Target(Operator.REFERENCE, id=1)
    result = [measured("2024-Q1", "80")]
    assert judge(target, result, period=Q1).verdict is Verdict.NOT_SET
    assert judge(replace(target, value=Decimal(75)), result, period=Q1).verdict is Verdict.MET


def test_prose_is_met_when_somebody_says_so() -> None:
    target = Target(Operator.PROSE, id=1)
    assert judge(target, [], period=Q1).verdict is Verdict.NO_DATA
    for met, verdict in ((True, Verdict.MET), (False, Verdict.SHORT)):
        assert judge(target, [Measurement(1, "2024-Q1", met=met)], period=Q1).verdict is verdict


def test_the_official_figure_counts_before_the_estimate() -> None:
    rows = [measured("2024-Q1", "68", number=1), measured("2024-Q1", "75", Stage.ESTIMATE, number=2)]
    assert judge(OVER_70, rows, period=Q1).gap == Decimal(-2)


def test_the_latest_period_up_to_the_report_counts_and_the_one_before_is_kept() -> None:
    rows = [measured("2024-Q3", "90"), measured("2024-Q1", "60"), measured("2024-Q2", "72")]
    state = judge(OVER_70, rows, period=Q2)
    assert state.measurement
    assert state.previous
    assert (state.measurement.period, state.previous.period) == ("2024-Q2", "2024-Q1")


def test_the_report_of_a_half_year_takes_its_own_figure_before_the_quarter_s() -> None:
    rows = [measured("2024-H1", "71"), measured("2024-Q2", "69")]
    assert judge(OVER_70, rows, period=Period.parse("2024-H1")).gap == Decimal(1)
    assert judge(OVER_70, rows, period=Q2).gap == Decimal(-1)


def test_numerator_and_denominator_make_a_percentage() -> None:
    row = Measurement(1, "2024-Q1", numerator=Decimal(71), denominator=Decimal(100), as_of=date(2024, 3, 14))
    assert judge(OVER_70, [row], period=Q1).gap == Decimal(1)
    assert replace(row, denominator=Decimal(0)).result is None


def test_an_indicator_is_met_only_with_each_of_its_targets() -> None:
    second = Target(Operator.GE, id=2, value=Decimal(50))
    indicator = Indicator("Tỷ lệ số hoá hồ sơ", targets=(OVER_70, second))
    rows = {1: [measured("2024-Q1", "80")], 2: [Measurement(2, "2024-Q1", value=Decimal(50))]}
    assert judge_indicator(indicator, rows, period=Q1).verdict is Verdict.MET
    assert judge_indicator(indicator, {1: rows[1]}, period=Q1).verdict is Verdict.NO_DATA
    assert judge_indicator(replace(indicator, targets=()), {}, period=Q1).verdict is Verdict.NOT_SET


@pytest.mark.parametrize(
    ("operator", "value", "floor", "below"),
    [
        (Operator.GT, "60", "70", True),
        (Operator.GT, "70", "70", False),
        (Operator.LE, "5", "3", True),
        (Operator.LE, "3", "5", False),
        (Operator.REFERENCE, None, "70", False),
        (Operator.GE, "60", None, False),
    ],
)
def test_a_target_that_asks_less_than_the_province_is_flagged(
    operator: Operator, value: str | None, floor: str | None, below: bool
) -> None:
    target = Target(
        operator, value=Decimal(value) if value else None, floor=Decimal(floor) if floor else None
    )
    assert below_floor(target) is below
