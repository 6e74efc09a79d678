from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.assessment import (
    MET,
    NOT_MET,
    Assessment,
    Points,
    PointsFault,
    fault,
    judge,
    level_of,
    retaken,
)
from dxdesk.domain.criteria import BANDS, Basis, CriteriaSet, Criterion, Missing

D = Decimal
HALVES = st.integers(0, 200).map(lambda number: D(number) / 2)
SET = CriteriaSet(
    "M",
    "Bộ mẫu",
    criteria=(
        Criterion("1", "Dạy, học", max_points=D(100)),
        Criterion("1.1", "Kế hoạch", parent="1", mandatory=True),
        Criterion("1.2", "Phần mềm", parent="1", max_points=D(100)),
        Criterion("2", "Quản trị", max_points=D(100)),
        Criterion("2.1", "Hệ thống", parent="2", max_points=D(40)),
        Criterion("2.2", "Dịch vụ", parent="2", max_points=D(60)),
    ),
)


def scored(one: Decimal, two: Decimal, condition: Decimal = MET) -> Points:
    first = min(two, D(40))
    return {"1.1": condition, "1.2": one, "2.1": first, "2.2": two - first}


@pytest.mark.parametrize(
    ("points", "level"),
    [("0", 1), ("49.5", 1), ("50", 2), ("62", 2), ("75", 2), ("75.5", 3), ("100", 3)],
)
def test_the_limits_of_the_levels_are_those_of_the_decision(points: str, level: int) -> None:
    assert level_of(D(points), BANDS) == level
    assert judge(SET, scored(D(points), D(points))).level == level


@pytest.mark.parametrize(
    ("one", "two", "level"), [("80", "40", 1), ("40", "80", 1), ("80", "60", 2), ("75.5", "75", 2)]
)
def test_the_lower_group_counts(one: str, two: str, level: int) -> None:
    result = judge(SET, scored(D(one), D(two)))
    assert (result.level, result.uneven) == (level, True)


@given(HALVES, HALVES)
def test_a_level_asks_the_same_of_each_group(one: Decimal, two: Decimal) -> None:
    level = judge(SET, scored(one, two)).level
    assert level == min(level_of(one, BANDS), level_of(two, BANDS))


@given(HALVES, HALVES, HALVES)
def test_more_points_never_lower_a_level(one: Decimal, two: Decimal, more: Decimal) -> None:
    before, after = judge(SET, scored(one, two)), judge(SET, scored(max(one, more), two))
    assert before.level is not None
    assert after.level is not None
    assert after.level >= before.level


@given(st.sets(st.sampled_from(["1.2", "2.1", "2.2"]), min_size=1))
def test_blank_is_not_nought(left_out: set[str]) -> None:
    points = {code: value for code, value in scored(D(60), D(60)).items() if code not in left_out}
    result = judge(SET, points)
    assert result.level is None
    assert not result.complete
    assert judge(SET, {**points, **dict.fromkeys(left_out, D(0))}).level is not None


def test_points_of_a_group_without_any_are_blank() -> None:
    result = judge(SET, {"1.2": D("7.5")})
    assert [group.points for group in result.groups] == [D("7.5"), None]
    assert result.total == D("7.5")
    assert judge(SET, {}).empty


@pytest.mark.parametrize(
    ("missing", "level", "blocked"),
    [(Missing.BLOCK, None, True), (Missing.LOWEST, 1, False), (Missing.WARN, 3, False)],
)
def test_what_a_missing_condition_does_is_a_setting(
    missing: Missing, level: int | None, *, blocked: bool
) -> None:
    result = judge(replace(SET, missing=missing), scored(D(90), D(90), NOT_MET))
    assert (result.level, result.blocked, result.unmet, result.by_points) == (level, blocked, ("1.1",), 3)


@pytest.mark.parametrize(
    ("missing", "level"), [(Missing.BLOCK, None), (Missing.LOWEST, None), (Missing.WARN, 3)]
)
def test_a_condition_nobody_answered_is_not_one_that_is_not_met(missing: Missing, level: int | None) -> None:
    points = {code: value for code, value in scored(D(90), D(90)).items() if code != "1.1"}
    result = judge(replace(SET, missing=missing), points)
    assert (result.level, result.unmet, result.unanswered, result.blocked) == (level, (), ("1.1",), False)


def test_a_set_judged_as_a_whole_adds_its_groups() -> None:
    whole = replace(SET, basis=Basis.TOTAL, full_points=D(200), bands=(D(100), D(150)))
    assert judge(whole, scored(D(90), D(20))).level == 2
    assert judge(whole, scored(D(90), D(60))).level == 2
    result = judge(whole, scored(D(90), D("60.5")))
    assert (result.level, result.uneven, [group.level for group in result.groups]) == (3, False, [None, None])


@pytest.mark.parametrize(
    ("code", "points", "wrong"),
    [
        ("1.2", "100", None),
        ("1.2", "99.5", None),
        ("1.2", "100.5", PointsFault.ABOVE_MAX),
        ("1.2", "-0.5", PointsFault.NEGATIVE),
        ("1.2", "7.25", PointsFault.STEP),
        ("2", "7", PointsFault.NOT_ASKED),
        ("1.1", "2", PointsFault.NOT_CONDITION),
        ("1.1", "0", None),
    ],
)
def test_only_points_that_can_be_given_are_points(code: str, points: str, wrong: PointsFault | None) -> None:
    row = next(row for row in SET.criteria if row.code == code)
    assert fault(SET, row, D(points)) is wrong


def test_the_checker_s_points_stand_before_the_school_s() -> None:
    known = Assessment(1, 1, "2023-2024", self_points={"a": D(5), "b": D(6)}, checked_points={"b": D(4)})
    assert known.points == {"a": D(5), "b": D(4)}


def test_what_a_school_scores_anew_takes_the_checker_s_points_out() -> None:
    known = Assessment(
        1, 1, "2023-2024", self_points={"a": D(5), "b": D(6)}, checked_points={"a": D(3), "b": D(4)}
    )
    assert retaken(known, {"a": D(5), "b": D(7)}) == {"a": D(3)}
