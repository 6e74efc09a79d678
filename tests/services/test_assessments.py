from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.criteria import Missing, Subject
from dxdesk.domain.errors import UserError
from dxdesk.services import assessment_steps, assessments, criteria
from dxdesk.services.assessment_steps import Step
from dxdesk.services.assessments import Side
from dxdesk.storage.data_file import DataFile
from tests.services.schools import TODAY, YEAR, answers, prepared, score


def stepped(data: DataFile, set_id: int, ids: tuple[int, ...], step: Step, reason: str = "") -> None:
    assessment_steps.take_step(
        data,
        set_id=set_id,
        year=YEAR,
        school_ids=ids,
        step=step,
        today=TODAY,
        by="Tổ kiểm tra",
        reason=reason,
    )


def test_a_block_of_cells_is_one_action(data: DataFile) -> None:
    known, ids = prepared(data, 50)
    rows = known.scored[:10]
    cells = {(school_id, row.code): "2,5" for school_id in ids for row in rows}
    change = assessments.set_points(data, set_id=known.id, year=YEAR, cells=cells, today=TODAY)
    assert len(change.ids("assessment")) == 50
    assert change.label == "Nhập điểm chuyển đổi số 50 cơ sở, 2023-2024"
    data.undo()
    assert data.assessments.of_year(known.id, YEAR) == ()


@pytest.mark.parametrize(
    ("code", "text", "wrong"),
    [
        ("1.3.1", "6,5", "points.above_max"),
        ("1.3.1", "5,25", "points.step"),
        ("1.3.1", "-1", "points.negative"),
        ("1.3.1", "nhiều", "points.unreadable"),
        ("1.3", "5", "points.not_asked"),
        ("1.1", "có lẽ", "points.condition"),
        ("9.9", "1", "points.row"),
    ],
)
def test_one_wrong_cell_refuses_the_block(data: DataFile, code: str, text: str, wrong: str) -> None:
    known, ids = prepared(data)
    cells = {(ids[0], "1.4"): "5", (ids[1], code): text}
    with pytest.raises(UserError, match=wrong.replace(".", r"\.")):
        assessments.set_points(data, set_id=known.id, year=YEAR, cells=cells, today=TODAY)
    assert data.assessments.of_year(known.id, YEAR) == ()


def test_a_blank_takes_points_out_and_is_no_nought(data: DataFile) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    score(data, known, ids[0], {"1.4": ""})
    found = assessments.standing(data, set_id=known.id, school_id=ids[0], year=YEAR)
    assert "1.4" not in found.assessment.points
    assert (found.result.level, found.result.groups[0].points) == (None, Decimal(90))


def test_the_checker_keeps_only_what_he_found_otherwise(data: DataFile) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    cells = {(ids[0], "1.3.1"): "6", (ids[0], "1.4"): "4"}
    assessments.set_points(
        data, set_id=known.id, year=YEAR, cells=cells, today=TODAY, side=Side.CHECKED, by="Tổ kiểm tra"
    )
    found = assessments.standing(data, set_id=known.id, school_id=ids[0], year=YEAR)
    assert found.assessment.checked_points == {"1.4": Decimal(4)}
    assert found.result.groups[0].points == Decimal(94)


def test_the_way_to_publication_says_who_and_when(data: DataFile) -> None:
    known, ids = prepared(data)
    for school_id in ids:
        score(data, known, school_id, answers(known))
    for step in (Step.SEND, Step.CHECK, Step.PUBLISH):
        stepped(data, known.id, ids, step)
    done = data.assessments.of_year(known.id, YEAR)
    assert {item.state for item in done} == {AssessmentState.PUBLISHED}
    assert {(item.self_on, item.checked_by, item.published_on) for item in done} == {
        (TODAY, "Tổ kiểm tra", TODAY)
    }
    data.undo()
    assert {item.state for item in data.assessments.of_year(known.id, YEAR)} == {AssessmentState.CHECKED}


def test_a_published_level_is_not_typed_over(data: DataFile) -> None:
    known, ids = prepared(data, 1)
    score(data, known, ids[0], answers(known))
    for step in (Step.SEND, Step.CHECK, Step.PUBLISH):
        stepped(data, known.id, ids, step)
    with pytest.raises(UserError, match=r"assessment\.published"):
        score(data, known, ids[0], {"1.4": "1"})
    stepped(data, known.id, ids, Step.REOPEN)
    score(data, known, ids[0], {"1.4": "1"})


def test_what_is_returned_says_why_and_can_be_sent_again(data: DataFile) -> None:
    known, ids = prepared(data, 1)
    score(data, known, ids[0], answers(known))
    stepped(data, known.id, ids, Step.SEND)
    with pytest.raises(UserError, match=r"assessment\.reason"):
        stepped(data, known.id, ids, Step.RETURN)
    stepped(data, known.id, ids, Step.RETURN, "Thiếu minh chứng 1.3")
    (item,) = data.assessments.of_year(known.id, YEAR)
    assert (item.state, item.returned_for) == (AssessmentState.RETURNED, "Thiếu minh chứng 1.3")
    stepped(data, known.id, ids, Step.SEND)
    assert data.assessments.of_year(known.id, YEAR)[0].returned_for == ""


def test_who_cannot_take_a_step_is_told_why(data: DataFile) -> None:
    known, ids = prepared(data, 4)
    criteria.save_set(data, replace(known, missing=Missing.BLOCK))
    score(data, known, ids[0], answers(known))
    score(data, known, ids[1], answers(known, met=False))
    score(data, known, ids[2], {"1.4": "5"})
    able = assessment_steps.able(data, set_id=known.id, year=YEAR, school_ids=ids, step=Step.SEND)
    assert list(able.values()) == ["", "blocked", "", "empty"]
    with pytest.raises(UserError, match=r"assessment\.step_blocked"):
        stepped(data, known.id, ids, Step.SEND)
    stepped(data, known.id, (ids[0], ids[2]), Step.SEND)
    stepped(data, known.id, (ids[0], ids[2]), Step.CHECK)
    able = assessment_steps.able(data, set_id=known.id, year=YEAR, school_ids=ids, step=Step.PUBLISH)
    assert list(able.values()) == ["", "state", "incomplete", "state"]


def test_the_office_is_assessed_by_a_set_of_its_own(data: DataFile) -> None:
    criteria.save_set(data, replace(criteria.shipped_set(), code="3806", subject=Subject.OFFICE))
    known = criteria.in_force(data, TODAY, Subject.OFFICE)
    assert known is not None
    score(data, known, None, answers(known))
    found = assessments.standing(data, set_id=known.id, school_id=None, year=YEAR)
    assert (found.result.level, found.assessment.school_id) == (3, None)


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2024, 5, 31), "2023-2024"), (date(2024, 7, 31), "2023-2024"), (date(2024, 8, 1), "2024-2025")],
)
def test_a_day_belongs_to_a_school_year(day: date, year: str) -> None:
    assert assessments.year_on(day) == year
    assert assessments.year_before("2023-2024") == "2022-2023"


@pytest.mark.parametrize("text", ["2023", "2023-2025", "23-24", "năm học", ""])
def test_what_is_no_school_year_is_refused(text: str) -> None:
    with pytest.raises(UserError, match=r"assessment\.year"):
        assessments.check_year(text)
    assert assessments.check_year(" 2023 – 2024 ") == "2023-2024"
