from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.indicator import Measurement
from dxdesk.domain.part import Part, part_of, parts_of, total, with_part, written

YEN_THE = Part("Phòng GDĐT Yên Thế", Decimal(12), Decimal(20), "phieu.xlsx, Chỉ tiêu!F7")
LANG_GIANG = Part("Phòng GDĐT Lạng Giang", Decimal(8), Decimal(10))


def _sum(*parts: Part) -> Measurement:
    top, bottom = total(parts)
    return Measurement(1, "2024-Q1", numerator=top, denominator=bottom, cell=written(parts))


def test_a_sum_tells_its_parts() -> None:
    held = _sum(YEN_THE, LANG_GIANG)
    assert (held.numerator, held.denominator) == (20, 30)
    assert held.cell.splitlines()[0] == "Phòng GDĐT Yên Thế: 12/20 (phieu.xlsx, Chỉ tiêu!F7)"
    assert parts_of(held) == (YEN_THE, LANG_GIANG)


_names = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=30)
_where = st.lists(st.text(st.characters(categories=("L", "Nd", "Pd")), min_size=1), max_size=4).map(" ".join)
_figures = st.decimals(0, 10**9, places=2) | st.integers(0, 10**9).map(Decimal)


@given(st.lists(st.builds(Part, _names, _figures, _figures, _where), min_size=1, max_size=6))
def test_any_parts_are_read_back_as_they_were(parts: list[Part]) -> None:
    assert parts_of(_sum(*parts)) == tuple(parts)


@pytest.mark.parametrize(
    "changed",
    [
        {"numerator": Decimal(21)},
        {"value": Decimal(70)},
        {"unit_id": 4},
        {"cell": "Chỉ tiêu!F7"},
        {"cell": ""},
    ],
)
def test_a_result_that_was_changed_since_is_no_sum(changed: dict[str, object]) -> None:
    assert parts_of(replace(_sum(YEN_THE, LANG_GIANG), **changed)) == ()  # type: ignore[arg-type]  # fields


def test_a_unit_has_one_part() -> None:
    newer = replace(YEN_THE, numerator=Decimal(14))
    parts = with_part((YEN_THE, LANG_GIANG), newer)
    assert parts == (newer, LANG_GIANG)
    assert part_of(parts, "Phòng GDĐT Hiệp Hòa") is None
