"""The forms as files: what is locked, what is asked, what Excel and Word are told."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import docx
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dxdesk.documents.unit_form_placeholders import UNIT_FORMS
from dxdesk.domain.unit_form import FormField, FormRow, RowKey, RowKind, UnitForm
from dxdesk.exports.unit_form_docx import to_docx
from dxdesk.exports.unit_form_layout import lines_needed
from dxdesk.exports.unit_form_words import FormWords
from dxdesk.exports.unit_form_xlsx import to_xlsx
from dxdesk.importers.returned_form import read_returned_bytes
from tests.importers import filled_forms as forms
from tests.importers.filled_forms import TASK, Book, answers, parts_of, sample_form

X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
SHEET = "xl/worksheets/sheet1.xml"


def answered(*given_answers: tuple[FormField, str]) -> UnitForm:
    row = FormRow(TASK, "1", "Việc", fields=forms.TASK_FIELDS, answers=given_answers)
    return sample_form(tasks=(row,), targets=())


def school_form() -> UnitForm:
    """A school's self-assessment: a row that sums others, a scored row and a condition."""
    asked = ((), (FormField.POINTS, FormField.EVIDENCE), (FormField.MET, FormField.EVIDENCE))
    rows = tuple(
        FormRow(
            RowKey(RowKind.CRITERION, n),
            f"1.{n}",
            "Tiêu chí",
            time="tối đa 6",
            fields=fields,
            most=Decimal(6),
        )
        for n, fields in enumerate(asked, start=1)
    )
    return replace(sample_form(tasks=(), targets=()), criteria=rows, step=Decimal("0.5"))


def sheet(form: UnitForm | None = None) -> etree._Element:
    return etree.fromstring(parts_of(forms.xlsx(form))[SHEET])


def unlocked(form: UnitForm | None = None) -> set[str]:
    """The cells of the first sheet in which something can be typed."""
    content = forms.xlsx(form)
    styles = etree.fromstring(parts_of(content)["xl/styles.xml"])
    formats = list(next(styles.iter(f"{X}cellXfs")))
    open_ones = {
        number
        for number, made in enumerate(formats)
        if (lock := made.find(f"{X}protection")) is not None and lock.get("locked") == "0"
    }
    cells = etree.fromstring(parts_of(content)[SHEET]).iter(f"{X}c")
    return {cell.get("r", "") for cell in cells if int(cell.get("s", "0")) in open_ones}


def table_rows(content: bytes) -> Iterator[etree._Element]:
    yield from etree.fromstring(parts_of(content)["word/document.xml"]).iter(f"{W}tr")


@pytest.mark.parametrize("make", [forms.xlsx, forms.word])
def test_the_same_form_gives_the_same_bytes(make: type) -> None:
    assert make() == make()


@given(ANY, ANY)
@settings(max_examples=30, deadline=None)
def test_any_words_make_a_form_without_formulas_and_links(text: str, unit: str) -> None:
    row = FormRow(TASK, text, text, text, text, text, text, forms.TASK_FIELDS, ((FormField.RESULT, text),))
    form = replace(sample_form(tasks=(row,), targets=()), unit_name=unit, title=text)
    part = parts_of(forms.xlsx(form))[SHEET]
    assert b"<f>" not in part
    assert b"<hyperlink" not in part
    assert read_returned_bytes(forms.xlsx(form), "").doubts == ()
    assert read_returned_bytes(forms.word(form), "").doubts == ()


def test_only_cells_that_are_asked_can_be_typed_into() -> None:
    inputs = {f"{letter}{row}" for row in (10, 11, 12) for letter in "FGHIJ"} - {"F12"}
    assert {cell for cell in unlocked() if int(cell[1:]) > 9} == inputs


def test_every_sheet_is_protected_without_a_password() -> None:
    sheets = [part for name, part in parts_of(forms.xlsx()).items() if "/worksheets/" in name]
    assert len(sheets) == 4
    assert all(b"<sheetProtection " in part and b"password" not in part for part in sheets)


def test_the_keys_are_hidden_and_the_identity_more_so() -> None:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(forms.xlsx()))
    shown = {data.name: str(data.visible) for data in book.sheets_metadata}
    assert "VeryHidden" in shown["dxdesk"]
    assert next(sheet().iter(f"{X}col")).get("hidden") == "1"


def test_sheets_without_rows_are_left_out() -> None:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(forms.xlsx(sample_form(targets=()))))
    assert book.sheet_names == ["Nhiệm vụ", "Hướng dẫn", "dxdesk"]


def test_columns_nobody_is_asked_for_are_left_out() -> None:
    rows = (FormRow(TASK, "1", "Việc", fields=(FormField.RESULT, FormField.EVIDENCE)),)
    table = docx.Document(io.BytesIO(forms.word(sample_form(tasks=rows, targets=())))).tables[1]
    assert [cell.text for cell in table.rows[0].cells][4:] == [
        "Kết quả, sản phẩm trong kỳ",
        "Minh chứng (số, ký hiệu, ngày)",
    ]


def test_percentages_are_checked_and_choices_are_lists() -> None:
    rules = {rule.get("sqref"): rule for rule in sheet().iter(f"{X}dataValidation")}
    percent = rules["F10:F12"]
    assert (percent.get("type"), percent.findtext(f"{X}formula1")) == (
        "custom",
        "OR(F10=0,AND(F10>=1,F10<=100))",
    )
    assert "0 đến 100" in percent.get("error", "")
    targets = parts_of(forms.xlsx())["xl/worksheets/sheet2.xml"].decode()
    assert '"Ước,Chính thức"' in targets
    assert '"Đạt,Chưa đạt"' in targets


def test_texts_are_kept_as_texts_and_percentages_as_numbers() -> None:
    book = Book(forms.xlsx(answered((FormField.PERCENT, "70,5"), (FormField.RESULT, "1/3"))))
    assert book.cells["Nhiệm vụ"][10, 5].get("t") is None
    assert book.text("Nhiệm vụ", (10, 5)) == "70.5"
    assert book.text("Nhiệm vụ", (10, 6)) == "1/3"


@pytest.mark.parametrize("make", [forms.xlsx, forms.word])
def test_what_was_answered_before_stands_in_the_cells(make: type) -> None:
    given_answers = ((FormField.PERCENT, "70,5"), (FormField.RESULT, "Xong\nMột nửa"))
    returned = read_returned_bytes(make(answered(*given_answers)), "")
    assert answers(returned) == {(TASK, field): text for field, text in given_answers}


def test_rows_of_answers_may_grow_and_those_of_the_head_not() -> None:
    rows = {int(row.get("r", "")): row for row in sheet().iter(f"{X}row")}
    assert all(rows[number].get("customHeight") is None for number in (10, 11, 12))
    assert float(rows[10].get("ht", "0")) >= 45
    assert rows[9].get("customHeight") == "1"


def test_the_sheet_prints_across_one_a4_page_with_its_heading_on_each() -> None:
    page = sheet()
    setup = next(page.iter(f"{X}pageSetup"))
    assert (setup.get("paperSize"), setup.get("orientation"), setup.get("fitToHeight")) == (
        "9",
        "landscape",
        "0",
    )
    names = parts_of(forms.xlsx())["xl/workbook.xml"].decode()
    assert "'Nhiệm vụ'!$9:$9" in names


def test_rows_of_word_do_not_break_and_headings_repeat() -> None:
    rows = list(table_rows(forms.word()))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert sum(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows) == 2


def test_the_identity_of_word_is_hidden_and_in_sight() -> None:
    form = sample_form()
    parts = parts_of(forms.word(form))
    assert form.identity.text.encode() in parts["customXml/item1.xml"]
    paragraphs = [paragraph.text for paragraph in docx.Document(io.BytesIO(forms.word(form))).paragraphs]
    assert paragraphs[-1] == f"Mã phiếu: {form.identity.text}"


def test_an_identity_longer_than_a_cell_comes_back() -> None:
    rows = tuple(
        FormRow(RowKey(RowKind.TASK, 10**6 + n), str(n), "Việc", fields=forms.TASK_FIELDS)
        for n in range(4000)
    )
    form = sample_form(tasks=rows, targets=())
    assert len(form.identity.text) > 32_767
    returned = read_returned_bytes(forms.xlsx(form), "")
    assert (returned.identity, returned.doubts) == (form.identity, ())


def test_a_school_s_form_asks_points_or_whether_a_condition_is_met() -> None:
    free = {
        cell for cell in unlocked(school_form()) if int(cell[1:]) > 9
    }  # those of who fills it in are above
    assert free == {"F11", "H11", "G12", "H12"}
    rules = [rule.findtext(f"{X}formula1") for rule in sheet(school_form()).iter(f"{X}dataValidation")]
    assert "AND(ISNUMBER(F10),F10>=0,F10<=E10,ROUND(F10/0.5,0)*0.5=F10)" in rules


def test_every_sentence_of_the_form_is_said_and_has_its_placeholders() -> None:
    said: set[str] = set()

    class Listening(dict[str, str]):
        def __getitem__(self, key: str) -> str:
            said.add(key)
            return super().__getitem__(key)

    words = FormWords(Listening(forms.WORDS.texts))
    full = sample_form()
    alone = replace(full, data_range="", send_before=None)
    for form in (full, alone, school_form()):
        to_xlsx(form, words, author="", written_on=forms.DAY)
        to_docx(form, words, author="", written_on=forms.DAY)
    assert said == set(UNIT_FORMS)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [("", 10, 1), ("một hai", 10, 1), ("một hai ba bốn", 8, 2), ("a\nb", 10, 2), ("x" * 25, 10, 3)],
)
def test_the_height_of_a_row_follows_its_longest_text(text: str, width: float, lines: int) -> None:
    assert lines_needed(text, width) == lines


def test_no_heading_is_longer_than_excel_shows_beside_a_cell() -> None:
    hints = [text for key, text in forms.WORDS.texts.items() if re.match(r"unit_form\.(hint|wrong)_", key)]
    assert max(map(len, hints)) <= 255
