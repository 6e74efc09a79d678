from dataclasses import replace
from decimal import Decimal

import pytest

from dxdesk.domain.criteria import Basis, CriteriaSet, Criterion, SetFault, problems

D = Decimal


def two_groups(*, second: int = 100) -> CriteriaSet:
    return CriteriaSet(
        "M",
        "Bộ mẫu",
        criteria=(
            Criterion("1", "Dạy, học", max_points=D(100)),
            Criterion("1.1", "Kế hoạch", parent="1", mandatory=True),
            Criterion("1.2", "Phần mềm", parent="1", max_points=D(30)),
            Criterion("1.2.1", "Trực tiếp", parent="1.2", max_points=D(10)),
            Criterion("1.2.2", "LMS", parent="1.2", max_points=D(20)),
            Criterion("1.3", "Học liệu", parent="1", max_points=D(70)),
            Criterion("2", "Quản trị", max_points=D(100)),
            Criterion("2.1", "Hệ thống", parent="2", max_points=D(second)),
        ),
    )


def faults(criteria: CriteriaSet) -> list[tuple[SetFault, str]]:
    return [(problem.fault, problem.code) for problem in problems(criteria)]


def test_a_set_that_adds_up_has_no_problem() -> None:
    assert problems(two_groups()) == ()


def test_a_group_says_by_how_much_it_misses_a_hundred() -> None:
    (problem,) = problems(two_groups(second=90))
    assert (problem.fault, problem.code, problem.difference) == (SetFault.GROUP_SUM, "2", D(-10))


def test_points_of_a_row_are_the_sum_of_those_below_it() -> None:
    whole = two_groups()
    rows = tuple(replace(row, max_points=D(15)) if row.code == "1.2.2" else row for row in whole.criteria)
    assert faults(replace(whole, criteria=rows)) == [(SetFault.PARENT_SUM, "1.2")]


@pytest.mark.parametrize(
    ("code", "change", "fault"),
    [
        ("1.1", {"max_points": D(5)}, SetFault.CONDITION_POINTS),
        ("1.3", {"code": "1.2"}, SetFault.CODE_TWICE),
        ("2.1", {"parent": "9"}, SetFault.PARENT_UNKNOWN),
        ("1.3", {"max_points": D("70.25")}, SetFault.STEP),
        ("2.1", {"max_points": D(0)}, SetFault.NO_POINTS),
    ],
)
def test_each_fault_of_a_row_is_named(code: str, change: dict[str, object], fault: SetFault) -> None:
    whole = two_groups()
    rows = tuple(replace(row, **change) if row.code == code else row for row in whole.criteria)
    assert fault in {found for found, _ in faults(replace(whole, criteria=rows))}


def test_parents_in_a_circle_are_in_no_group() -> None:
    whole = two_groups()
    circle = (Criterion("8", "Tám", parent="9"), Criterion("9", "Chín", parent="8", max_points=D(5)))
    found = faults(replace(whole, criteria=(*whole.criteria, *circle)))
    assert (SetFault.PARENT_UNKNOWN, "8") in found
    assert (SetFault.PARENT_UNKNOWN, "9") in found


@pytest.mark.parametrize("bands", [(), (D(75), D(50)), (D(50), D(50)), (D(0), D(75)), (D(50), D(100))])
def test_limits_of_levels_rise_inside_the_points(bands: tuple[Decimal, ...]) -> None:
    assert faults(replace(two_groups(), bands=bands)) == [(SetFault.BANDS, "")]


def test_a_set_judged_as_a_whole_has_one_sum() -> None:
    whole = replace(two_groups(), basis=Basis.TOTAL, full_points=D(200))
    assert problems(whole) == ()
    assert faults(replace(whole, full_points=D(1000))) == [(SetFault.TOTAL_SUM, "")]


def test_what_is_answered_are_conditions_and_rows_without_children() -> None:
    assert [row.code for row in two_groups().asked] == ["1.1", "1.2.1", "1.2.2", "1.3", "2.1"]
