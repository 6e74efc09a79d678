import io
import zipfile
from datetime import date
from decimal import Decimal

import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.exports.workbook import Sheet, SheetColumn, to_xlsx

DAY = date(2024, 3, 18)
COLUMNS = (SheetColumn("STT", 6), SheetColumn("Nội dung", 40))
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=40
)


def made(*rows: tuple[object, ...]) -> bytes:
    return to_xlsx((Sheet("Bảng", "Tiêu đề", COLUMNS, rows),), author="Sở", written_on=DAY)  # type: ignore[arg-type]


def cells(content: bytes) -> list[list[object]]:
    sheet = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]


@given(WORDS)
@settings(max_examples=40, deadline=None)
def test_what_is_text_stays_text(words: str) -> None:
    assert cells(made(("1", words)))[3][1] == words


def test_a_text_that_looks_like_a_formula_is_none() -> None:
    content = made(("=1+1", "@SUM(A1)"), ("+84", "-5"))
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert cells(content)[3] == ["=1+1", "@SUM(A1)"]


def test_days_and_figures_keep_their_kind() -> None:
    assert cells(made((DAY, Decimal("70.5"))))[3] == [DAY, 70.5]


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert made(("1", "a")) == made(("1", "a"))


def test_a_name_that_excel_refuses_is_mended() -> None:
    sheet = Sheet("Kỳ [Quý I/2024]: số liệu của các đơn vị", "Tiêu đề", COLUMNS, ())
    book = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(to_xlsx((sheet,), author="", written_on=DAY))
    )
    assert book.sheet_names[0].startswith("Kỳ")
