from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.reference import Floor, ReferenceIndicator, held

GT, GE, EQ, LT, LE = Operator.GT, Operator.GE, Operator.EQ, Operator.LT, Operator.LE
REFERENCE, PROSE = Operator.REFERENCE, Operator.PROSE


def _row(operator: Operator, value: str | None = None, unit: str = "%") -> ReferenceIndicator:
    return ReferenceIndicator(
        2024, "Chỉ tiêu", operator=operator, value=Decimal(value) if value else None, unit=unit
    )


def _ours(operator: Operator, value: str | None = None, unit: str = "%") -> Target:
    return Target(operator, value=Decimal(value) if value else None, unit=unit)


@pytest.mark.parametrize(
    ("row", "ours", "floor"),
    [
        (_row(GT, "70"), _ours(GT, "70"), Floor.HELD),
        (_row(GT, "70"), _ours(GE, "70"), Floor.BELOW),
        (_row(GE, "70"), _ours(GT, "70"), Floor.HELD),
        (_row(GT, "70"), _ours(GE, "70.1"), Floor.HELD),
        (_row(GE, "70"), _ours(GT, "69.9"), Floor.BELOW),
        (_row(EQ, "100"), _ours(GE, "100"), Floor.HELD),
        (_row(LT, "10"), _ours(LE, "10"), Floor.BELOW),
        (_row(LE, "10"), _ours(LT, "9"), Floor.HELD),
        (_row(LE, "10"), _ours(LE, "11"), Floor.BELOW),
        (_row(GE, "10"), _ours(LE, "10"), Floor.UNLIKE),
        (_row(GE, "10"), _ours(GE, "10", "trường"), Floor.UNLIKE),
        (_row(PROSE), _ours(PROSE), Floor.UNLIKE),
        (_row(GE, "50"), _ours(REFERENCE), Floor.OPEN),
        (_row(GE, "50"), _ours(REFERENCE, "50"), Floor.HELD),
    ],
)
def test_ours_is_held_against_the_province_with_its_strictness(
    row: ReferenceIndicator, ours: Target, floor: Floor
) -> None:
    assert held(row, ours) is floor


def test_a_row_without_a_counterpart_is_unlinked() -> None:
    assert held(_row(GE, "50"), None) is Floor.UNLINKED


@given(st.sampled_from((GT, GE, EQ, LT, LE)), st.decimals(0, 100, places=1))
def test_the_same_target_as_the_province_is_always_enough(operator: Operator, value: Decimal) -> None:
    row = ReferenceIndicator(2024, "Chỉ tiêu", operator=operator, value=value)
    assert held(row, row.target) is Floor.HELD
