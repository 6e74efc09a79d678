"""What a unit typed comes back as typed, from its cell, in any order; whatever is odd is told."""

import unicodedata
from copy import deepcopy
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.domain.unit_form import FormField, ReturnedForm, RowKey
from dxdesk.importers.returned_form import read_returned_bytes
from tests.importers import filled_forms as forms
from tests.importers.filled_forms import OTHER_TASK, TARGET, TASK, Book, Paper, answers, codes

F = FormField
VIETNAMESE = st.sampled_from("aăâđêôơưấềộửỹẶỮ Đ.,;:%/()-+=@'\"<>&_\n0123456789")
LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\ufffe\uffff")
TYPED = st.text(st.one_of(VIETNAMESE, LETTERS), max_size=60)
ROWS = [
    (row.key, field)
    for row in (*forms.sample_form().tasks, *forms.sample_form().targets)
    for field in row.fields
]
FILLED = st.dictionaries(st.sampled_from(ROWS), TYPED, max_size=8)


def back(content: bytes) -> ReturnedForm:
    return read_returned_bytes(content, "phieu")


def as_kept(given_answers: forms.Answers) -> dict[tuple[RowKey, FormField], str]:
    """Answers as they are kept: in NFC, lines without blanks at their ends, empty ones not at all."""
    lines = {at: text.replace("\xa0", " ").split("\n") for at, text in given_answers.items()}
    kept = {at: "\n".join(line.strip() for line in several).strip() for at, several in lines.items()}
    return {at: unicodedata.normalize("NFC", text) for at, text in kept.items() if text}


def book() -> Book:
    return Book(forms.xlsx())


def paper() -> Paper:
    return Paper(forms.word())


@given(FILLED, st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_what_is_typed_into_excel_comes_back_whatever_the_order(
    typed: forms.Answers, decomposed: bool, chance: Random
) -> None:
    form = "NFD" if decomposed else "NFC"
    filled = book().fill({at: unicodedata.normalize(form, text) for at, text in typed.items()})
    first = filled.find("Nhiệm vụ", TASK.text)[0]
    order = chance.sample(range(3), 3)
    filled.move(
        "Nhiệm vụ", lambda row, column: (first + order[row - first] if 0 <= row - first < 3 else row, column)
    )
    returned = back(filled.saved())
    assert answers(returned) == as_kept(typed)
    assert set(codes(returned)) <= {"decomposed"}


@given(FILLED, st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_what_is_typed_into_word_comes_back_whatever_the_order(
    typed: forms.Answers, decomposed: bool, chance: Random
) -> None:
    form = "NFD" if decomposed else "NFC"
    filled = paper().fill({at: unicodedata.normalize(form, text) for at, text in typed.items()})
    table = filled.table(TASK.kind)
    rows = [row._tr for row in table.rows][1:]
    chance.shuffle(rows)
    for row in rows:
        table._tbl.append(row)
    returned = back(filled.saved())
    assert answers(returned) == as_kept(typed)
    assert set(codes(returned)) <= {"decomposed"}


@given(st.decimals(min_value=0, max_value=10_000, places=2))
@settings(max_examples=60, deadline=None)
def test_a_number_is_written_with_a_comma(value: Decimal) -> None:
    filled = book()
    filled.put_number(*filled.at(TARGET, F.VALUE), repr(float(value)))
    text = answers(back(filled.saved()))[TARGET, F.VALUE]
    assert Decimal(text.replace(",", ".")) == value
    assert "." not in text


@pytest.mark.parametrize("make", [forms.xlsx, forms.word])
def test_an_empty_form_gives_its_identity_and_nothing_else(make: type) -> None:
    returned = back(make())
    assert returned.identity == forms.sample_form().identity
    assert (returned.cells, returned.doubts, returned.filled_by, returned.phone) == ((), (), "", "")


def test_a_cell_of_excel_is_named_by_sheet_and_letter() -> None:
    cell = back(book().fill({(TASK, F.PERCENT): "70,5"}).saved()).cells[0]
    assert cell.cell == "Nhiệm vụ!F10"


def test_a_cell_of_word_is_named_as_people_do() -> None:
    cell = back(paper().fill({(TARGET, F.NUMERATOR): "12"}).saved()).cells[0]
    assert cell.cell == "Bảng 2, dòng 1, cột Tử số"


def test_who_filled_it_in_comes_back_from_excel() -> None:
    filled = book()
    row, column = filled.find("Nhiệm vụ", "Người điền phiếu:")
    filled.put("Nhiệm vụ", (row, column + 2), "Tổ văn phòng")
    row, column = filled.find("Nhiệm vụ", "Điện thoại:")
    returned = back(filled.put("Nhiệm vụ", (row, column + 2), "0204 000 000").saved())
    assert (returned.filled_by, returned.phone) == ("Tổ văn phòng", "0204 000 000")


def test_a_telephone_alone_is_not_taken_for_a_name() -> None:
    filled = paper()
    filled.document.tables[0].rows[0].cells[3].text = "0204 000 000"
    returned = back(filled.saved())
    assert (returned.filled_by, returned.phone) == ("", "0204 000 000")


def test_a_percent_cell_reads_as_it_looked() -> None:
    filled = book()
    filled.put_number(*filled.at(TARGET, F.VALUE), "0.705", style=10)
    assert answers(back(filled.saved())) == {(TARGET, F.VALUE): "70,5%"}


def test_a_figure_keeps_no_dust_of_its_binary_form() -> None:
    filled = book()
    filled.put_number(*filled.at(TARGET, F.VALUE), "70.099999999999994")
    assert answers(back(filled.saved())) == {(TARGET, F.VALUE): "70,1"}


def test_a_date_in_a_cell_of_figures_is_told() -> None:
    filled = book()
    filled.put_number(*filled.at(TARGET, F.NUMERATOR), "45352", style=14)
    returned = back(filled.saved())
    assert answers(returned) == {(TARGET, F.NUMERATOR): "1/3/2024"}
    assert codes(returned) == ["date_in_number"]


def test_a_date_among_the_evidence_is_just_a_date() -> None:
    filled = book()
    filled.put_number(*filled.at(TARGET, F.EVIDENCE), "45352", style=14)
    returned = back(filled.saved())
    assert answers(returned) == {(TARGET, F.EVIDENCE): "1/3/2024"}
    assert returned.doubts == ()


def test_of_a_formula_the_value_is_taken_and_told() -> None:
    filled = book()
    filled.put_formula(*filled.at(TASK, F.PERCENT), "A1+70", "70.5")
    returned = back(filled.saved())
    assert answers(returned) == {(TASK, F.PERCENT): "70,5"}
    assert [(doubt.code.value, doubt.text, doubt.cell) for doubt in returned.doubts] == [
        ("formula", "A1+70", "Nhiệm vụ!F10")
    ]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@SUM(A1)", "'=x"])
def test_what_looks_like_a_formula_comes_back_as_text(text: str) -> None:
    assert answers(back(book().fill({(TASK, F.RESULT): text}).saved())) == {(TASK, F.RESULT): text}


def test_decomposed_letters_are_composed_and_told() -> None:
    returned = back(book().fill({(TASK, F.RESULT): "ha\u0323n"}).saved())
    assert answers(returned) == {(TASK, F.RESULT): "hạn"}
    assert codes(returned) == ["decomposed"]


def test_a_deleted_row_is_told() -> None:
    filled = book()
    gone = filled.find("Nhiệm vụ", OTHER_TASK.text)[0]
    returned = back(
        filled.move("Nhiệm vụ", lambda row, column: None if row == gone else (row, column)).saved()
    )
    assert [(doubt.code.value, doubt.key) for doubt in returned.doubts] == [("row_missing", OTHER_TASK)]


def test_a_row_of_another_form_is_told_and_not_read() -> None:
    filled = book().fill({(OTHER_TASK, F.RESULT): "Xong"})
    filled.put("Nhiệm vụ", filled.find("Nhiệm vụ", OTHER_TASK.text), "T99")
    returned = back(filled.saved())
    assert answers(returned) == {}
    assert [doubt.text for doubt in returned.doubts if doubt.code.value == "row_unknown"] == ["Xong"]


def test_a_row_that_a_unit_added_is_told_with_its_words() -> None:
    filled = book()
    sheet, (row, column) = filled.at(OTHER_TASK, F.RESULT)
    filled.move(sheet, lambda r, c: (r + 1, c) if r > row else (r, c)).put(sheet, (row + 1, column), "Thêm")
    doubts = [(doubt.code.value, doubt.text) for doubt in back(filled.saved()).doubts]
    assert doubts == [("row_unknown", "Thêm")]


def test_a_row_that_stands_twice_is_told_and_keeps_its_first_words() -> None:
    filled = book().fill({(TASK, F.RESULT): "Một", (OTHER_TASK, F.RESULT): "Hai"})
    filled.put("Nhiệm vụ", filled.find("Nhiệm vụ", OTHER_TASK.text), "t11 ")
    returned = back(filled.saved())
    assert answers(returned) == {(TASK, F.RESULT): "Một"}
    assert codes(returned).count("row_twice") == 2
    assert "Hai" in [doubt.text for doubt in returned.doubts]


def test_columns_that_changed_places_are_still_understood() -> None:
    filled = book().fill({(TASK, F.RESULT): "Kết quả", (TASK, F.DIFFICULTY): "Khó"})
    result, difficulty = (filled.at(TASK, field)[1][1] for field in (F.RESULT, F.DIFFICULTY))
    swap = {result: difficulty, difficulty: result}
    returned = back(filled.move("Nhiệm vụ", lambda row, column: (row, swap.get(column, column))).saved())
    assert answers(returned) == {(TASK, F.RESULT): "Kết quả", (TASK, F.DIFFICULTY): "Khó"}
    assert codes(returned) == ["columns_moved"]


def test_a_column_put_in_between_is_told() -> None:
    filled = book().fill({(TASK, F.DIFFICULTY): "Khó"})
    place = filled.at(TASK, F.DIFFICULTY)[1][1]
    returned = back(filled.move("Nhiệm vụ", lambda row, column: (row, column + (column >= place))).saved())
    assert answers(returned) == {(TASK, F.DIFFICULTY): "Khó"}
    assert codes(returned) == ["columns_moved"]


def test_a_column_taken_out_is_told_by_its_heading() -> None:
    filled = book().fill({(TASK, F.RESULT): "Xong"})
    gone = filled.at(TASK, F.PROPOSAL)[1][1]
    returned = back(
        filled.move("Nhiệm vụ", lambda row, column: None if column == gone else (row, column)).saved()
    )
    told = [(doubt.code.value, doubt.text) for doubt in returned.doubts]
    assert ("column_missing", "Đề xuất, kiến nghị") in told
    assert answers(returned) == {(TASK, F.RESULT): "Xong"}


def test_headings_in_other_letters_are_understood() -> None:
    filled = book().fill({(TASK, F.RESULT): "Xong"})
    filled.put(
        "Nhiệm vụ", filled.find("Nhiệm vụ", "Kết quả, sản phẩm trong kỳ"), "  KẾT QUẢ,  sản phẩm\ntrong kỳ "
    )
    returned = back(filled.saved())
    assert answers(returned) == {(TASK, F.RESULT): "Xong"}
    assert returned.doubts == ()


def test_merged_cells_are_told_once() -> None:
    filled = book()
    sheet, (row, column) = filled.at(TASK, F.RESULT)
    letter = chr(64 + column)
    filled.put(sheet, (row, column), "Chung").merge(sheet, f"{letter}{row}:{letter}{row + 1}")
    returned = back(filled.saved())
    assert answers(returned) == {(TASK, F.RESULT): "Chung"}
    assert [(doubt.code.value, doubt.text) for doubt in returned.doubts] == [
        ("merged", f"{letter}10:{letter}11")
    ]


def test_a_table_of_word_that_was_split_is_read_on() -> None:
    filled = paper().fill({(TASK, F.RESULT): "Một", (OTHER_TASK, F.RESULT): "Hai"})
    table = filled.table(TASK.kind)
    rest = deepcopy(table._tbl)
    for row in list(rest.tr_lst)[:2]:
        rest.remove(row)
    for row in list(table._tbl.tr_lst)[2:]:
        table._tbl.remove(row)
    table._tbl.addnext(rest)
    rest.addprevious(filled.document.add_paragraph()._p)
    returned = back(filled.saved())
    assert answers(returned) == {(TASK, F.RESULT): "Một", (OTHER_TASK, F.RESULT): "Hai"}
    assert returned.doubts == ()


def test_merged_cells_of_word_are_told() -> None:
    filled = paper()
    table = filled.table(TASK.kind)
    table.cell(1, 6).merge(table.cell(2, 6)).text = "Chung"
    returned = back(filled.saved())
    assert answers(returned) == {(TASK, F.RESULT): "Chung"}
    assert set(codes(returned)) == {"merged"}


def test_a_locked_text_that_reads_otherwise_is_told() -> None:
    filled = book()
    row = filled.find("Nhiệm vụ", TASK.text)[0]
    returned = back(filled.put("Nhiệm vụ", (row, 3), "Việc khác").saved())
    assert [(doubt.code.value, doubt.text, doubt.key) for doubt in returned.doubts] == [
        ("text_changed", "Việc khác", TASK)
    ]


def test_paragraphs_of_a_cell_are_its_lines() -> None:
    filled = paper().fill({(TASK, F.RESULT): "Ban hành"})
    filled.table(TASK.kind).cell(1, 6).add_paragraph("Triển khai")
    assert answers(back(filled.saved())) == {(TASK, F.RESULT): "Ban hành\nTriển khai"}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (book().fill({(TASK, F.RESULT): "Xong"}).saved(), "spreadsheetml"),
        (paper().fill({(TASK, F.RESULT): "Xong"}).saved(), "wordprocessingml"),
    ],
)
def test_a_form_saved_as_strict_open_xml_is_read_alike(content: bytes, kind: str) -> None:
    usual, strict = "http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml"
    names = {f"{usual}/{kind}/2006/main": f"{strict}/{kind}/main"}
    names[f"{usual}/officeDocument/2006/relationships"] = f"{strict}/officeDocument/relationships"
    parts = forms.parts_of(content)
    for old, new in names.items():
        parts = {name: part.replace(old.encode(), new.encode()) for name, part in parts.items()}
    returned = back(forms.packed(parts))
    assert answers(returned) == {(TASK, F.RESULT): "Xong"}
    assert returned.doubts == ()


def test_a_form_without_its_hidden_parts_is_known_by_its_small_line() -> None:
    filled = paper().fill({(TASK, F.RESULT): "Xong"})
    returned = back(forms.without(filled.saved(), "customXml/item1.xml"))
    assert returned.identity == forms.sample_form().identity
    assert answers(returned) == {(TASK, F.RESULT): "Xong"}
    assert returned.doubts == ()
