from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.errors import UserError
from dxdesk.domain.school import DraftSchool, SchoolLevel
from dxdesk.importers.school_register import level_like, read_list, read_workbook

L = SchoolLevel
CELLS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\t\r\n"), max_size=20)


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Trường Tiểu học Hoàng Văn Thụ", L.PRIMARY),
        ("Trường TH Ngô Sĩ Liên", L.PRIMARY),
        ("Trường THCS Hoàng Lương", L.LOWER_SECONDARY),
        ("Trường THPT Bố Hạ", L.UPPER_SECONDARY),
        ("Trường TH&THCS An Châu", L.MIXED),
        ("Trường Tiểu học và THCS Tân Sơn", L.MIXED),
        ("Trường PTDTNT THCS và THPT huyện", L.MIXED),
        ("Trung tâm GDNN-GDTX huyện Lục Ngạn", L.CONTINUING),
        ("Trường mầm non Hoa Sen", L.KINDERGARTEN),
        ("Trường Dân tộc nội trú huyện", None),
    ],
)
def test_a_name_tells_the_level(name: str, level: SchoolLevel | None) -> None:
    assert level_like(name) is level


@pytest.mark.parametrize("mark", ["\t", ";", "|"])
def test_a_pasted_list_parts_its_cells_by_any_usual_mark(mark: str) -> None:
    rows = ("STT", "Mã", "Tên trường", "Cấp"), ("1", "A1", "Trường X", "THCS"), ("Tổng cộng", "", "1", "")
    assert read_list("\n".join(mark.join(row) for row in rows)) == (
        DraftSchool(2, "Trường X", "A1", "THCS", L.LOWER_SECONDARY),
    )


def test_columns_are_known_by_their_headings_in_any_order() -> None:
    head = "Loại hình\tHuyện\tTên cơ sở giáo dục\tMã định danh\tĐơn vị quản lý\n"
    (found,) = read_list(f"{head}Tư thục\tYên Thế\tTHPT Y\tB2\tSở\n")
    assert (found.code, found.name, found.place, found.unit, found.public) == (
        "B2",
        "THPT Y",
        "Yên Thế",
        "Sở",
        False,
    )


def test_a_cell_of_two_lines_is_one_cell() -> None:
    (found,) = read_list('Mã\tTên trường\nA1\t"Trường THPT\nBố Hạ"\n')
    assert (found.code, found.name) == ("A1", "Trường THPT Bố Hạ")


def test_a_quote_that_never_ends_is_refused_not_a_crash() -> None:
    with pytest.raises(UserError, match=r"school\.list_empty"):
        read_list('Mã\tTên trường\nA1\t"' + "Trường THPT\t" * 20_000)


def test_names_alone_are_a_list_too() -> None:
    found = read_list("Danh sách\nTrường THPT Bố Hạ\nTrường THCS Hồng Kỳ\n")
    assert [draft.name for draft in found] == ["Trường THPT Bố Hạ", "Trường THCS Hồng Kỳ"]


@pytest.mark.parametrize("text", ["", "\n\n", "xin chào", "a\tb\n1\t2\n"])
def test_what_is_no_list_is_refused(text: str) -> None:
    with pytest.raises(UserError, match=r"school\.list_empty"):
        read_list(text)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), max_size=8))
def test_any_pasted_text_is_a_list_or_refused(rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(cells) for cells in rows)
    with suppress(UserError):
        assert all(draft.name for draft in read_list(text))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"ten truong"])
def test_a_file_that_is_no_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(UserError):
        read_workbook(content, "x.xlsx")
