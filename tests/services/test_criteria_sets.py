from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.criteria import CriteriaSet, Criterion, Missing, Subject
from dxdesk.domain.errors import UserError
from dxdesk.services import criteria
from dxdesk.storage.data_file import DataFile
from tests.services.schools import TODAY, YEAR, answers, prepared, score


def test_the_shipped_set_adds_up_and_marks_what_is_not_confirmed() -> None:
    shipped = criteria.shipped_set()
    assert criteria.check(shipped) == ()
    assert (len(shipped.criteria), len(shipped.scored), len(shipped.conditions)) == (37, 25, 4)
    assert [row.code for row in shipped.criteria if row.confirmed] == ["1", "1.1", "1.2", "1.3", "1.3.1", "2"]
    assert all(row.source for row in shipped.criteria)


def test_the_shipped_set_is_taken_once(data: DataFile) -> None:
    assert criteria.take_shipped(data).touched
    assert not criteria.take_shipped(data).touched
    assert [criteria.label(known) for known in criteria.sets(data)] == ["4725 (phiên bản 1)"]


def test_a_new_version_leaves_the_old_one_as_it_was(data: DataFile) -> None:
    known, _ = prepared(data)
    criteria.new_version(data, set_id=known.id, valid_from=date(2024, 9, 1))
    fresh = criteria.in_force(data, date(2024, 9, 1))
    assert fresh is not None
    assert fresh.version == 2
    assert criteria.in_force(data, date(2024, 8, 31)) == known
    assert [row.code for row in fresh.criteria] == [row.code for row in known.criteria]
    assert not {row.id for row in fresh.criteria} & {row.id for row in known.criteria}


def test_rows_are_confirmed_one_by_one(data: DataFile) -> None:
    known, _ = prepared(data)
    criteria.confirm_rows(data, set_id=known.id, codes=["1.4", "2.3.3"])
    assert len(data.criteria.get(known.id).unconfirmed) == len(known.unconfirmed) - 2
    criteria.confirm_rows(data, set_id=known.id, codes=["1.4"], confirmed=False)
    assert len(data.criteria.get(known.id).unconfirmed) == len(known.unconfirmed) - 1


def test_a_set_in_the_making_is_kept_though_it_does_not_add_up(data: DataFile) -> None:
    rows = (
        Criterion("1", "Nhóm", max_points=Decimal(100)),
        Criterion("1.1", "Mục", parent="1", max_points=Decimal(60)),
    )
    criteria.save_set(data, CriteriaSet("956", "Bộ khác", criteria=rows))
    (kept,) = criteria.sets(data)
    assert [problem.difference for problem in criteria.check(kept)] == [Decimal(-40)]


def test_rows_that_cannot_be_told_apart_are_refused(data: DataFile) -> None:
    twice = (Criterion("1", "Nhóm"), Criterion("1.1", "Mục", parent="1", max_points=Decimal(1))) * 2
    with pytest.raises(UserError, match=r"criteria\.rows"):
        criteria.save_set(data, CriteriaSet("956", "Bộ khác", criteria=twice))


def test_a_version_is_taken_once(data: DataFile) -> None:
    known, _ = prepared(data)
    with pytest.raises(UserError, match=r"criteria\.version_taken"):
        criteria.save_set(data, replace(known, id=0))


def test_points_that_were_given_keep_a_set_from_shrinking_under_them(data: DataFile) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    lower = tuple(
        replace(row, max_points=Decimal(10)) if row.code == "2.3.3" else row for row in known.criteria
    )
    with pytest.raises(UserError, match=r"criteria\.scored"):
        criteria.save_set(data, replace(known, criteria=lower))
    criteria.save_set(data, replace(known, missing=Missing.LOWEST))
    assert data.criteria.get(known.id).missing is Missing.LOWEST


def test_points_go_over_into_a_corrected_version_where_they_fit(data: DataFile) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    criteria.new_version(data, set_id=known.id)
    fresh = next(one for one in criteria.sets(data) if one.version == 2)
    lower = tuple(
        replace(row, max_points=Decimal(10)) if row.code == "2.3.3" else row for row in fresh.criteria
    )
    criteria.save_set(data, replace(fresh, criteria=lower))
    criteria.carry_over(data, from_id=known.id, to_id=fresh.id, year=YEAR)
    (moved,) = data.assessments.of_year(fresh.id, YEAR)
    before = data.assessments.of_year(known.id, YEAR)[0].points
    assert moved.points == {code: value for code, value in before.items() if code != "2.3.3"}
    assert not criteria.carry_over(data, from_id=known.id, to_id=fresh.id, year=YEAR).touched


def test_a_set_of_the_office_is_no_set_of_schools(data: DataFile) -> None:
    prepared(data)
    criteria.save_set(data, replace(criteria.shipped_set(), code="3806", subject=Subject.OFFICE))
    assert [known.code for known in criteria.sets(data)] == ["4725"]
    found = criteria.in_force(data, TODAY, Subject.OFFICE)
    assert found is not None
    assert found.code == "3806"


@pytest.mark.parametrize("content", [b"", b"code = 1", b"\xff\xfe", b"[[criterion]]\ncode = '1'"])
def test_a_file_that_is_no_set_is_refused(content: bytes) -> None:
    with pytest.raises(UserError, match=r"criteria\.unreadable"):
        criteria.read_set(content)
