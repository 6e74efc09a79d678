from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.collection import CellVerdict, FormDiff, FormProblem
from dxdesk.domain.criteria import CriteriaSet, Missing
from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import FormField, ReturnedForm, RowKey, RowKind
from dxdesk.importers.returned_form import read_returned_bytes
from dxdesk.services import assessment_steps, assessments, criteria, school_forms, school_returned
from dxdesk.services.assessment_steps import Step
from dxdesk.storage.data_file import DataFile
from tests.importers.filled_forms import WORDS, Book, parts_of
from tests.services.schools import TODAY, YEAR, answers, prepared, score

SHEET = "Tự đánh giá"
NAME = "phieu.xlsx"


def form_of(data: DataFile, known: CriteriaSet, school_id: int, folder: Path) -> Book:
    school_forms.write_forms(
        data, set_id=known.id, year=YEAR, school_ids={school_id}, folder=folder / "phieu", today=TODAY
    )
    (file,) = (folder / "phieu").iterdir()
    return Book(file.read_bytes())


def at(book: Book, known: CriteriaSet, code: str, field: FormField) -> tuple[int, int]:
    row = next(row for row in known.criteria if row.code == code)
    key = RowKey(RowKind.CRITERION, row.id).text
    return book.find(SHEET, key)[0], book.find(SHEET, WORDS.say(field.value))[1]


def filled(book: Book, known: CriteriaSet, given: dict[str, str]) -> bytes:
    mandatory = {row.code for row in known.conditions}
    for code, text in given.items():
        field = FormField.MET if code in mandatory else FormField.POINTS
        book.put(SHEET, at(book, known, code, field), text)
    return book.saved()


def came(data: DataFile, content: bytes) -> tuple[ReturnedForm, FormDiff]:
    form = read_returned_bytes(content, NAME)
    return form, school_returned.compare(data, form, file_name=NAME, content=content)


def test_a_filled_form_is_the_school_s_assessment(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    book = form_of(data, known, ids[0], tmp_path)
    book.put(SHEET, at(book, known, "1.1", FormField.EVIDENCE), "Số 12/KH-THPT")
    form, diff = came(data, content := filled(book, known, dict(answers(known))))
    assert {cell.verdict for cell in diff.cells} == {CellVerdict.NEW}
    assert form.doubts == ()
    school_returned.take_in(data, diff, form, content=content, today=TODAY)
    found = assessments.standing(data, set_id=known.id, school_id=ids[0], year=YEAR)
    assert (found.result.level, found.assessment.state) == (3, AssessmentState.SELF)
    assert found.assessment.evidence == {"1.1": "Số 12/KH-THPT"}
    assert found.assessment.attachment_id is not None


def test_taking_a_form_in_is_one_undo(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    content = filled(form_of(data, known, ids[0], tmp_path), known, {"1.4": "5"})
    before = data.assessments.of_year(known.id, YEAR)
    form, diff = came(data, content)
    school_returned.take_in(data, diff, form, content=content, today=TODAY)
    data.undo()
    assert data.assessments.of_year(known.id, YEAR) == before


@pytest.mark.parametrize(
    ("code", "text", "why"),
    [
        ("1.4", "10,5", "points.above_max"),
        ("1.4", "nhiều", "points.unreadable"),
        ("1.4", "5,3", "points.step"),
        ("1.1", "sẽ có", "points.condition"),
    ],
)
def test_wrong_points_are_shown_and_left(
    data: DataFile, tmp_path: Path, code: str, text: str, why: str
) -> None:
    known, ids = prepared(data)
    form, diff = came(
        data, content := filled(form_of(data, known, ids[0], tmp_path), known, {code: text, "1.5.1": "9"})
    )
    assert [(cell.code, cell.why) for cell in diff.cells if cell.why] == [(code, why)]
    school_returned.take_in(data, diff, form, content=content, today=TODAY)
    (item,) = data.assessments.of_year(known.id, YEAR)
    assert item.points == {"1.5.1": Decimal(9)}


def test_points_that_excel_made_a_day_of_are_unreadable(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    book = form_of(data, known, ids[0], tmp_path)
    book.put_number(SHEET, at(book, known, "1.4", FormField.POINTS), "45419", style=14)
    _, diff = came(data, book.saved())
    assert [(cell.verdict, cell.why) for cell in diff.cells] == [
        (CellVerdict.UNREADABLE, "points.unreadable")
    ]


def test_a_form_says_again_what_was_answered(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    _, diff = came(data, form_of(data, known, ids[0], tmp_path).saved())
    assert {cell.verdict for cell in diff.cells} == {CellVerdict.SAME}
    assert len(diff.cells) == len(known.asked)


def test_what_was_checked_is_not_changed_unasked(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    content = filled(form_of(data, known, ids[0], tmp_path), known, {"1.4": "3", "1.7.1": "2"})
    for step in (Step.SEND, Step.CHECK):
        assessment_steps.take_step(
            data, set_id=known.id, year=YEAR, school_ids=ids[:1], step=step, today=TODAY
        )
    form, diff = came(data, content)
    assert {cell.code for cell in diff.cells if cell.verdict is CellVerdict.CONFLICT} == {"1.4", "1.7.1"}
    assert diff.to_write == ()
    chosen = diff.take_cell(diff.in_order[0].key, FormField.POINTS, taken=True)
    school_returned.take_in(data, chosen, form, content=content, today=TODAY)
    assert data.assessments.of_year(known.id, YEAR)[0].points[diff.in_order[0].code] in (
        Decimal(3),
        Decimal(2),
    )


def test_a_form_is_refused_where_it_does_not_belong(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    form, _ = came(data, form_of(data, known, ids[0], tmp_path).saved())
    cases = {
        "school_form.not_school": replace(form.identity, plan_year=2024),
        "school_form.other_set": replace(form.identity, plan_id=99),
        "school_form.unknown_school": replace(form.identity, unit_id=99),
    }
    for code, identity in cases.items():
        with pytest.raises(UserError, match=code.replace(".", r"\.")):
            school_returned.compare(data, replace(form, identity=identity), file_name=NAME)


def test_a_published_school_gets_no_form_and_takes_none_in(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    score(data, known, ids[0], answers(known))
    content = form_of(data, known, ids[0], tmp_path).saved()
    for step in (Step.SEND, Step.CHECK, Step.PUBLISH):
        assessment_steps.take_step(
            data, set_id=known.id, year=YEAR, school_ids=ids[:1], step=step, today=TODAY
        )
    with pytest.raises(UserError, match=r"school_form\.published"):
        came(data, content)
    made = school_forms.forms(data, set_id=known.id, year=YEAR, school_ids=ids, today=TODAY)
    assert [form.identity.unit_id for form, _ in made] == list(ids[1:])


def test_a_comparison_that_grew_old_is_refused(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    form, diff = came(data, content := filled(form_of(data, known, ids[0], tmp_path), known, {"1.4": "3"}))
    score(data, known, ids[0], {"1.4": "4"})
    with pytest.raises(UserError, match=r"school_form\.stale"):
        school_returned.take_in(data, diff, form, content=content, today=TODAY)


def test_a_condition_that_blocks_keeps_the_points_but_does_not_count_as_sent(
    data: DataFile, tmp_path: Path
) -> None:
    known, ids = prepared(data)
    criteria.save_set(data, replace(known, missing=Missing.BLOCK))
    given = dict(answers(known, met=False))
    form, diff = came(data, content := filled(form_of(data, known, ids[0], tmp_path), known, given))
    school_returned.take_in(data, diff, form, content=content, today=TODAY)
    (item,) = data.assessments.of_year(known.id, YEAR)
    assert (item.state, len(item.points)) == (AssessmentState.OPEN, len(known.asked))


def test_an_older_form_and_the_same_again_are_told(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    content = filled(form_of(data, known, ids[0], tmp_path / "1"), known, {"1.4": "3"})
    form_of(data, known, ids[0], tmp_path / "2")
    form, diff = came(data, content)
    assert diff.problems == (FormProblem.OLDER_VERSION,)
    school_returned.take_in(data, diff, form, content=content, today=TODAY)
    assert FormProblem.SAME_AGAIN in came(data, content)[1].problems


def test_the_form_locks_what_is_not_to_be_filled_in(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    sheet = parts_of(form_of(data, known, ids[0], tmp_path).saved())["xl/worksheets/sheet1.xml"].decode()
    assert "<sheetProtection" in sheet
    assert "ROUND(F10/0.5,0)*0.5=F10" in sheet
    assert "F10&lt;=E10" in sheet


def test_rows_nobody_confirmed_say_so(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data)
    book = form_of(data, known, ids[0], tmp_path)
    marked = [place for place in book.cells[SHEET] if "chưa đối chiếu bản gốc" in book.text(SHEET, place)]
    assert len(marked) == len(known.unconfirmed)
