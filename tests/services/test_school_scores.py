import re
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.collection import CellVerdict
from dxdesk.domain.errors import UserError
from dxdesk.importers.school_scores import ReturnedScores, read_scores
from dxdesk.services import school_forms, school_returned, school_scores
from dxdesk.services.assessment_steps import Step, take_step
from dxdesk.storage.data_file import DataFile
from tests.importers.filled_forms import packed, parts_of, without
from tests.services.schools import TODAY, YEAR, answers, prepared, score

NAME = "diem.xlsx"
SHEET = "xl/worksheets/sheet1.xml"


def written(data: DataFile, set_id: int) -> bytes:
    return school_scores.workbook(data, set_id=set_id, year=YEAR, today=TODAY)


def edited(content: bytes, changes: dict[str, str]) -> bytes:
    """Type numbers into cells of the workbook."""
    parts = parts_of(content)
    sheet = parts[SHEET].decode()
    for cell, value in changes.items():
        sheet, count = re.subn(
            rf'<c r="{cell}"( s="\d+")?(?:/>|>.*?</c>)', rf'<c r="{cell}"\1><v>{value}</v></c>', sheet
        )
        assert count == 1
    return packed({**parts, SHEET: sheet.encode()})


def compared(data: DataFile, content: bytes) -> school_returned.ScoresDiff:
    return school_returned.compare_scores(data, read_scores(content, NAME), file_name=NAME)


def test_the_workbook_of_all_schools_changes_nothing_when_it_comes_back_as_it_was(data: DataFile) -> None:
    known, ids = prepared(data, 5)
    for school_id in ids[:3]:
        score(data, known, school_id, answers(known, met=school_id % 2 == 0, share=2))
    back = read_scores(content := written(data, known.id), NAME)
    assert (back.set_id, back.year, set(back.cells)) == (known.id, YEAR, set(ids))
    assert compared(data, content).cells == 0


def test_filled_cells_are_taken_in_as_one_action(data: DataFile) -> None:
    known, _ = prepared(data, 3)
    # H is 1.3.1, behind five locked columns and the two conditions 1.1 and 1.2; rows begin at 6
    diff = compared(data, edited(written(data, known.id), {"H6": "5.5", "H7": "0", "I8": "6"}))
    change = school_returned.take_scores(data, diff, today=TODAY)
    assert len(change.ids("assessment")) == 3
    points = sorted(tuple(item.points.items()) for item in data.assessments.of_year(known.id, YEAR))
    assert points == [(("1.3.1", Decimal(0)),), (("1.3.1", Decimal("5.5")),), (("1.3.2", Decimal(6)),)]
    data.undo()
    assert data.assessments.of_year(known.id, YEAR) == ()


def test_an_emptied_cell_takes_nothing_out(data: DataFile) -> None:
    known, ids = prepared(data, 1)
    empty = written(data, known.id)
    score(data, known, ids[0], answers(known))
    assert compared(data, empty).cells == 0


def test_points_above_the_most_are_left(data: DataFile) -> None:
    known, _ = prepared(data, 1)
    (one,) = compared(data, edited(written(data, known.id), {"H6": "7", "I6": "6"})).schools
    assert [(cell.why, cell.taken) for cell in one.cells] == [("points.above_max", False), ("", True)]


def test_published_schools_and_strangers_are_told_and_left(data: DataFile) -> None:
    known, ids = prepared(data, 2)
    for school_id in ids:
        score(data, known, school_id, answers(known))
    for step in (Step.SEND, Step.CHECK, Step.PUBLISH):
        take_step(data, set_id=known.id, year=YEAR, school_ids=ids[:1], step=step, today=TODAY)
    back = read_scores(edited(written(data, known.id), {"H6": "1", "H7": "1"}), NAME)
    strange = ReturnedScores(back.set_id, back.year, {**back.cells, 99: ()}, {**back.names, 99: "Trường lạ"})
    diff = school_returned.compare_scores(data, strange, file_name=NAME)
    assert (len(diff.schools), len(diff.published), diff.unknown) == (1, 1, ("Trường lạ",))


def test_only_what_a_school_changed_after_the_check_is_a_conflict(data: DataFile) -> None:
    known, ids = prepared(data, 1)
    score(data, known, ids[0], answers(known))
    for step in (Step.SEND, Step.CHECK):
        take_step(data, set_id=known.id, year=YEAR, school_ids=ids, step=step, today=TODAY)
    (one,) = compared(data, edited(written(data, known.id), {"H6": "1"})).schools
    conflicts = [cell.code for cell in one.cells if cell.verdict is CellVerdict.CONFLICT]
    assert conflicts == ["1.3.1"]
    assert one.to_write == ()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"xin chao"])
def test_what_is_no_workbook_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(UserError):
        read_scores(content, NAME)


def test_a_form_of_one_school_is_no_workbook_of_all(data: DataFile) -> None:
    from dxdesk.services.submissions import FormKind, form_files

    known, ids = prepared(data, 1)
    made = school_forms.forms(data, set_id=known.id, year=YEAR, school_ids=ids, today=TODAY)
    files = form_files(made, kind=FormKind.XLSX, today=TODAY)
    assert files is not None
    with pytest.raises(UserError, match=r"scores\.not_ours"):
        read_scores(files[0][1], NAME)


def test_a_workbook_without_its_sheet_is_refused(data: DataFile) -> None:
    known, _ = prepared(data, 1)
    with pytest.raises(UserError):
        read_scores(without(written(data, known.id), SHEET), NAME)


def test_the_same_points_on_the_same_day_are_the_same_bytes(data: DataFile) -> None:
    known, _ = prepared(data, 2)
    assert written(data, known.id) == written(data, known.id)
    other = school_scores.workbook(data, set_id=known.id, year=YEAR, today=date(2024, 5, 21))
    assert other != written(data, known.id)
