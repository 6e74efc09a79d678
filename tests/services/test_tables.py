import io
from datetime import date

import pytest
import python_calamine

from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import tables
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)


@pytest.fixture
def book(filled: DataFile, plan: Plan) -> python_calamine.CalamineWorkbook:
    content = tables.workbook(filled, plan=plan, period=Period.parse("2024-Q1"), today=TODAY)
    return python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))


def test_every_task_has_a_row(book: python_calamine.CalamineWorkbook) -> None:
    rows = book.get_sheet_by_name("Nhiệm vụ").to_python(skip_empty_area=False)[3:]
    assert [row[0] for row in rows] == ["1", "2", "3", "4", "5"]


def test_every_target_has_a_row_and_its_indicator_stands_once(
    book: python_calamine.CalamineWorkbook,
) -> None:
    rows = book.get_sheet_by_name("Chỉ tiêu").to_python(skip_empty_area=False)[3:]
    assert [row[0] for row in rows if row[0]] == [*(f"I.{n}" for n in range(1, 11)), "II.1"]
    assert len([row for row in rows if str(row[3]).startswith("trên ")]) == 9


def test_no_figures_is_said_in_words(book: python_calamine.CalamineWorkbook) -> None:
    rows = book.get_sheet_by_name("Chỉ tiêu").to_python(skip_empty_area=False)[3:]
    tenth = next(row for row in rows if row[0] == "I.10")
    assert (tenth[4], tenth[6]) == ("", "Chưa có số liệu")
