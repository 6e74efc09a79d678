from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.school import DraftSchool, School, SchoolLevel
from dxdesk.importers.school_register import read_list, read_workbook
from dxdesk.services import school_import, schools
from dxdesk.services.school_import import SchoolDoubt, SchoolVerdict
from dxdesk.storage.data_file import DataFile
from tests.services.schools import TODAY, answers, prepared, score

HEAD = "Mã trường\tTên trường\tCấp học\tHuyện\tĐơn vị quản lý\n"


def compared(data: DataFile, lines: str, head: str = HEAD) -> school_import.RegisterDiff:
    return school_import.compare(data, read_list(head + lines), today=TODAY, origin="danh-sach.xlsx")


def by_name(diff: school_import.RegisterDiff) -> dict[str, school_import.SchoolDiff]:
    return {row.name: row for row in diff.rows}


def test_a_list_is_new_changed_the_same_or_gone(data: DataFile) -> None:
    prepared(data)
    diff = compared(
        data,
        "A000\tTrường mẫu số 0\tTHPT\thuyện Tân Yên\n"
        "A001\tTrường đổi tên\tTHCS\thuyện Yên Thế\n"
        "A009\tTrường mới\tTH\thuyện Tân Yên\n",
    )
    rows = by_name(diff)
    assert {name: row.verdict for name, row in rows.items()} == {
        "Trường mẫu số 0": SchoolVerdict.SAME,
        "Trường đổi tên": SchoolVerdict.CHANGED,
        "Trường mới": SchoolVerdict.NEW,
        "Trường mẫu số 2": SchoolVerdict.GONE,
    }
    assert rows["Trường đổi tên"].fields == ("name",)
    assert not rows["Trường mẫu số 2"].taken


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("B1\tTrường mẫu số 0\tTHPT\thuyện Tân Yên\n", SchoolDoubt.SAME_NAME),
        ("B1\tTrường X\tTHPT\thuyện Tân Yên\tPhòng không có\n", SchoolDoubt.UNKNOWN_UNIT),
        ("B1\tTrường X\tTH\tA\nB1\tTrường Y\tTH\tA\n", SchoolDoubt.TWICE),
        ("B1\tTrường X\tTH\tA\nB2\tTRƯỜNG X\tTH\tA\n", SchoolDoubt.TWICE),
    ],
)
def test_doubtful_lines_wait_for_the_clerk(data: DataFile, line: str, doubt: SchoolDoubt) -> None:
    prepared(data, 1)
    doubtful = [row for row in compared(data, line).rows if row.verdict is SchoolVerdict.DOUBT]
    assert doubtful
    assert all(doubt in row.doubts and not row.taken for row in doubtful)


def test_what_is_taken_is_one_action_and_one_undo(data: DataFile) -> None:
    prepared(data, 2)
    before = data.schools.all()
    diff = compared(data, "A001\tTrường đổi tên\tTHCS\thuyện Tân Yên\nB1\tTrường mới\tGDTX\thuyện Tân Yên\n")
    gone = [place for place, row in enumerate(diff.rows) if row.verdict is SchoolVerdict.GONE]
    change = school_import.take_over(data, diff.take(gone, taken=True))
    assert len(change.ids("school")) == 3
    found = {school.code: school for school in data.schools.all()}
    assert found["A000"].valid_to == date(2024, 5, 19)
    assert found["A001"].place_on(TODAY) == "huyện Tân Yên"
    assert found["A001"].place_on(date(2024, 5, 19)) == "huyện Yên Thế"
    assert found["B1"].level is SchoolLevel.CONTINUING
    data.undo()
    assert data.schools.all() == before


def test_a_school_without_code_gets_one_of_ours_and_is_known_again(data: DataFile) -> None:
    head, lines = (
        "Tên trường\tHuyện\n",
        "Trường THPT Bố Hạ\thuyện Yên Thế\nTrường THCS Hồng Kỳ\thuyện Yên Thế\n",
    )
    school_import.take_over(data, compared(data, lines, head))
    assert [school.code for school in data.schools.all()] == ["T0001", "T0002"]
    again = compared(data, lines, head)
    assert {row.verdict for row in again.rows} == {SchoolVerdict.SAME}


def test_a_unit_is_known_by_any_of_its_names(data: DataFile) -> None:
    line = "B1\tTrường X\tTHCS\thuyện Tân Yên\tPhòng GDĐT huyện Tân Yên\n"
    school_import.take_over(data, compared(data, line))
    unit_id = data.schools.all()[0].unit_id
    assert unit_id is not None
    assert data.units.get(unit_id).name == "Phòng GDĐT huyện Tân Yên"


def test_a_line_without_a_level_cannot_be_taken(data: DataFile) -> None:
    diff = school_import.compare(data, (DraftSchool(1, "Trường X", code="B1"),), today=TODAY)
    taken = diff.take(range(len(diff.rows)), taken=True)
    assert taken.rows[0].verdict is SchoolVerdict.UNREADABLE
    assert taken.to_write == ()


def test_a_comparison_that_grew_old_is_refused(data: DataFile) -> None:
    prepared(data, 1)
    diff = compared(data, "B1\tTrường X\tTHCS\thuyện Tân Yên\n")
    schools.save_school(data, School("C1", "Trường khác", SchoolLevel.PRIMARY))
    with pytest.raises(UserError, match=r"school\.list_stale"):
        school_import.take_over(data, diff)


def test_two_taken_lines_of_one_code_are_refused(data: DataFile) -> None:
    diff = compared(data, "B1\tTrường X\tTH\tA\nB1\tTrường Y\tTH\tA\n")
    with pytest.raises(UserError, match=r"school\.code_taken"):
        school_import.take_over(data, diff.take(range(2), taken=True))
    assert data.schools.all() == ()


def test_the_register_in_excel_comes_back_as_it_is(data: DataFile) -> None:
    prepared(data, 5)
    drafts = read_workbook(schools.workbook(data, today=TODAY), "truong.xlsx")
    diff = school_import.compare(data, drafts, today=TODAY)
    assert [row.verdict for row in diff.rows] == [SchoolVerdict.SAME] * 5


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": " "}, "school.code_empty"),
        ({"name": ""}, "school.name_empty"),
        ({"code": "A001"}, "school.code_taken"),
        ({"valid_from": date(2024, 2, 1), "valid_to": date(2024, 1, 1)}, "school.dates"),
        ({"successor_id": 1}, "school.own_successor"),
    ],
)
def test_a_school_that_cannot_be_kept_is_refused(
    data: DataFile, change: dict[str, object], code: str
) -> None:
    _, ids = prepared(data, 2)
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        schools.save_school(data, replace(data.schools.get(ids[0]), **change))


def test_a_renamed_school_goes_on_as_its_successor(data: DataFile) -> None:
    _, (school_id,) = prepared(data, 1)
    schools.rename_school(
        data, school_id=school_id, name="Trường THPT mới", code="M1", since=date(2025, 7, 1)
    )
    old, new = data.schools.all()
    assert (old.valid_to, old.successor_id) == (date(2025, 6, 30), new.id)
    assert [school.name for school in schools.register(data, day=date(2025, 7, 1))] == ["Trường THPT mới"]


def test_an_assessed_school_is_ended_not_deleted(data: DataFile) -> None:
    known, (school_id,) = prepared(data, 1)
    score(data, known, school_id, answers(known))
    with pytest.raises(UserError, match=r"school\.in_use"):
        schools.delete_school(data, school_id=school_id)
    schools.close_school(data, school_id=school_id, last_day=date(2024, 6, 30))
    assert schools.register(data, day=date(2024, 7, 1)) == ()
