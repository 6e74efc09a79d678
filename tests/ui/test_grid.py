from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dxdesk.ui.grid.days import day_text
from dxdesk.ui.grid.model import GridField, GridModel, TypedCell
from dxdesk.ui.grid.view import GridView, cell_name, read_block
from tests.ui.conftest import TODAY

FIELDS = (GridField("name", "Tên"), GridField("sum", "Tổng", right=True), GridField("day", "Ngày", day=True))


@dataclass(frozen=True)
class Line:
    key: int
    name: str = ""

    def is_open(self, field: str) -> bool:
        return field != "sum"

    def entered(self, field: str) -> str:
        return self.name if field == "name" else ""

    def worked_out(self, field: str) -> str:
        return "7" if field == "sum" else ""

    def doubt(self, _field: str) -> str:
        return ""


class Sheet:
    """A growing model with its view, and what was handed on."""

    def __init__(self, qtbot: QtBot, *, grows: bool) -> None:
        self.taken: list[TypedCell] = []
        spare = (lambda number: Line(-number)) if grows else None
        self.model: GridModel[Line] = GridModel((), FIELDS, self.take, spare=spare)
        self.view = GridView(self.model, TODAY)
        self.view.block_entered.connect(self.take)
        qtbot.addWidget(self.view)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )

    def take(self, cells: list[TypedCell]) -> bool:
        self.taken += cells
        return True

    def show(self, *keys: int) -> None:
        self.model.show_rows(Line(key, f"dòng {key}") for key in keys)

    @property
    def keys(self) -> list[int]:
        return [self.model.row(number).key for number in range(self.model.rowCount())]


@pytest.fixture(params=[True, False], ids=["growing", "fixed"])
def sheet(qtbot: QtBot, request: pytest.FixtureRequest) -> Sheet:
    return Sheet(qtbot, grows=request.param)


def test_rows_come_and_go_by_the_rules_of_qt(sheet: Sheet) -> None:
    end = [-1] if sheet.model.grows else []
    for keys in ([1, 2], [1, 2, 3, 4], [1], [], [5, 6], [6, 5], [6, 5, 7], [5, 6, 7], [5]):
        sheet.show(*keys)
        assert sheet.keys == keys + end


def test_the_cursor_stays_in_the_row_that_was_begun(qtbot: QtBot) -> None:
    sheet = Sheet(qtbot, grows=True)
    sheet.show(1, 2)
    sheet.view.setCurrentIndex(sheet.model.index(2, 0))
    sheet.show(1, 2, 3)
    assert sheet.view.currentIndex().row() == 2
    assert sheet.model.row(2).key == 3


def test_a_block_goes_on_below_the_last_row(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    sheet = Sheet(qtbot, grows=True)
    sheet.show(1)
    QApplication.clipboard().setText("a\tx\t01/3/2024\nb\ty\nc")
    sheet.view.setCurrentIndex(sheet.model.index(0, 0))
    sheet.view.paste_block()
    assert [(cell.row, cell.field, cell.text) for cell in sheet.taken] == [
        (1, "name", "a"),
        (1, "day", "01/3/2024"),
        (-1, "name", "b"),
        (-2, "name", "c"),
    ]
    assert cell_name(sheet.model, sheet.taken[-1]) == "dòng 3, cột Tên"


def test_what_was_refused_stays_until_it_is_mended(sheet: Sheet) -> None:
    sheet.show(1)
    wrong = TypedCell(1, "day", "mai")
    sheet.model.mark_wrong(wrong, "không phải ngày")
    index = sheet.model.place(wrong)
    assert (index.data(), sheet.model.sentence(index)) == ("mai", "không phải ngày")
    sheet.show(1)
    assert sheet.model.wrong_cells() == [wrong]
    sheet.model.clear_wrong([wrong])
    assert index.data() == ""


def test_what_is_worked_out_is_not_typed_over(sheet: Sheet) -> None:
    sheet.show(1)
    index = sheet.model.index(0, 1)
    assert index.data() == "7"
    assert not sheet.model.setData(index, "8")
    assert sheet.model.open_cell(QModelIndex()) is None


@pytest.mark.parametrize(
    ("typed", "read"), [("15/3", "15/3/2024"), ("1/2/2023", "01/02/2023"), ("", ""), ("mai", "mai")]
)
def test_a_day_without_its_year_gets_it(typed: str, read: str) -> None:
    assert day_text(typed, year=2024) == read


def test_a_block_of_excel_is_read_with_its_line_breaks() -> None:
    assert read_block('a\t"b\nc"\n\td\n\n') == [["a", "b\nc"], ["", "d"]]
