from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.assessment import Assessment, AssessmentState
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.domain.errors import UserError
from dxdesk.domain.school import School, SchoolLevel, SchoolPlace
from dxdesk.storage.data_file import DataFile

SCHOOL = School(
    "A1",
    "Trường THPT mẫu",
    SchoolLevel.UPPER_SECONDARY,
    public=False,
    places=(SchoolPlace("huyện Tân Yên", date(2021, 1, 1)), SchoolPlace("huyện Yên Thế", date(2024, 1, 1))),
    valid_from=date(2020, 9, 5),
    note="số liệu minh họa",
)
SET = CriteriaSet(
    "M",
    "Bộ mẫu",
    criteria=(
        Criterion("1", "Nhóm", max_points=Decimal(100)),
        Criterion("1.1", "Mục", parent="1", max_points=Decimal("99.5"), bands=(Decimal(10), Decimal(20))),
    ),
)


def kept(data: DataFile) -> tuple[int, int, int]:
    with data.action("Ghi"):
        school_id, set_id = data.schools.save(SCHOOL), data.criteria.save(SET)
        made = Assessment(
            set_id,
            school_id,
            "2023-2024",
            state=AssessmentState.SELF,
            self_points={"1.1": Decimal("7.5")},
            evidence={"1.1": "Số 12/QĐ"},
            self_on=date(2024, 5, 20),
        )
        return school_id, set_id, data.assessments.save(made)


def test_what_is_kept_comes_back(data: DataFile) -> None:
    school_id, set_id, assessment_id = kept(data)
    assert replace(data.schools.get(school_id), id=0) == SCHOOL
    assert data.schools.all() == (data.schools.get(school_id),)
    found = data.criteria.get(set_id)
    assert tuple(replace(row, id=0) for row in found.criteria) == SET.criteria
    assert data.criteria.all() == (found,)
    back = data.assessments.get(assessment_id)
    assert back.points == {"1.1": Decimal("7.5")}
    assert data.assessments.of_year(set_id, "2023-2024") == (back,)
    assert data.assessments.find(set_id, school_id, "2023-2024") == back


def test_rows_of_a_set_keep_their_ids_when_it_is_changed(data: DataFile) -> None:
    _, set_id, _ = kept(data)
    before = data.criteria.get(set_id)
    with data.action("Sửa"):
        data.criteria.save(replace(before, criteria=tuple(reversed(before.criteria))))
    after = data.criteria.get(set_id)
    assert {row.code: row.id for row in after.criteria} == {row.code: row.id for row in before.criteria}
    assert [row.code for row in after.criteria] == ["1.1", "1"]


def test_what_was_assessed_is_not_deleted(data: DataFile) -> None:
    school_id, set_id, _ = kept(data)
    with pytest.raises(UserError, match=r"school\.in_use"), data.action("Xóa"):
        data.schools.delete(school_id)
    with pytest.raises(UserError, match=r"criteria\.in_use"), data.action("Xóa"):
        data.criteria.delete(set_id)
    assert data.schools.get(school_id).code == "A1"


def test_undo_takes_an_assessment_back_whole(data: DataFile) -> None:
    assessment_id = kept(data)[2]
    known = data.assessments.get(assessment_id)
    with data.action("Chấm"):
        data.assessments.save(replace(known, self_points={}, state=AssessmentState.CHECKED))
    data.undo()
    assert data.assessments.get(assessment_id) == known


def test_the_office_has_one_assessment_a_year(data: DataFile) -> None:
    _, set_id, _ = kept(data)
    with data.action("Sở"):
        data.assessments.save(Assessment(set_id, None, "2024"))
    found = data.assessments.find(set_id, None, "2024")
    assert found is not None
    assert found.school_id is None
    assert data.assessments.years(set_id) == ("2024", "2023-2024")
