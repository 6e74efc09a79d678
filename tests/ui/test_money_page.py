from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.domain.money_board import MoneyBoard
from dxdesk.services import money
from dxdesk.services.money_cells import MoneyTable
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.money.page import MoneyPage


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> MoneyPage:
    page = MoneyPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(1180, 640)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> MoneyPage:
    return shown(qtbot, desk, memory)


def board(page: MoneyPage) -> MoneyBoard:
    assert page.desk.plan is not None
    return money.board(page.desk.data, plan=page.desk.plan, as_of=page.desk.today)


def spot(page: MoneyPage, table: MoneyTable, number: int, field: str) -> QModelIndex:
    model = page.grids[table].model
    return model.index(number, model.column(field))


def paste(page: MoneyPage, table: MoneyTable, at: QModelIndex, text: str) -> None:
    page.show_table(table)
    QApplication.clipboard().setText(text)
    view = page.grids[table].view
    view.setCurrentIndex(at)
    view.selectionModel().select(QItemSelection(at, at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.paste_block()


def test_models_keep_the_rules_of_qt(page: MoneyPage) -> None:
    for grid in page.grids.values():
        QAbstractItemModelTester(grid.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    at = spot(page, MoneyTable.SPENDINGS, 4, "line_id")
    paste(page, MoneyTable.SPENDINGS, at, "1\t10/3/2024\t5 triệu\n2\t11/3/2024\t1.000.000")
    page.desk.undo()


def test_the_page_is_pictured(page: MoneyPage, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    for number in range(4):
        page._ui.tabs.setCurrentIndex(number)
        assert page.grab().save(str(screens / f"money_{number}.png"))


def test_the_sentence_tells_what_was_spent_and_the_share(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    page = MoneyPage(desk, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    assert told.args[0] == "5 dòng kinh phí, đã chi 547 triệu đồng; chưa đạt mức 2%."


def test_two_percent_is_met_by_the_dong(page: MoneyPage) -> None:
    amount = spot(page, MoneyTable.LINES, 4, "allocated")
    model = page.grids[MoneyTable.LINES].model
    assert model.setData(amount, "199.999.999")
    assert page._ui.label_share.text().startswith("Chưa đạt: 7.999.999.999 đồng / 400 tỷ đồng = 1,99%")
    assert model.setData(amount, "200 triệu")
    assert page._ui.label_share.text() == "Đạt: 8 tỷ đồng / 400 tỷ đồng = 2%, không dưới 2%."


def test_an_unknown_part_leaves_the_share_open(page: MoneyPage) -> None:
    model = page.grids[MoneyTable.REGULAR].model
    assert model.setData(spot(page, MoneyTable.REGULAR, 1, "amount"), "")
    assert page._ui.label_share.text() == (
        "Chưa so được: chưa có số tiền của Chi thường xuyên sự nghiệp giáo dục cấp huyện."
    )


def test_spendings_pasted_from_excel_are_one_action(page: MoneyPage) -> None:
    before = board(page)
    rows = "\n".join(f"3\t{day:02}/3/2024\t{day}.000.000\tUNC {day}" for day in range(1, 15))
    paste(page, MoneyTable.SPENDINGS, spot(page, MoneyTable.SPENDINGS, 4, "line_id"), rows)
    after = board(page)
    assert len(after.spendings) == len(before.spendings) + 14
    assert after.lines[2].spent == before.lines[2].spent + 105_000_000
    page.desk.undo()
    assert board(page) == before


def test_a_wrong_cell_below_the_last_row_is_named(page: MoneyPage) -> None:
    before = board(page)
    text = "1\t10/3/2024\t5 triệu\n2\t11/3/2024\tnhiều"
    paste(page, MoneyTable.SPENDINGS, spot(page, MoneyTable.SPENDINGS, 4, "line_id"), text)
    said = page.grids[MoneyTable.SPENDINGS].label_hint.text()
    assert said.startswith("Dòng 6, cột Số tiền: «nhiều» không phải số tiền.")
    assert board(page) == before


def test_spending_more_than_allocated_is_told(page: MoneyPage, told: list[News]) -> None:
    line = spot(page, MoneyTable.LINES, 0, "allocated")
    assert page.grids[MoneyTable.LINES].model.setData(line, "41 triệu")
    tip = spot(page, MoneyTable.LINES, 0, "left").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Đã chi nhiều hơn số đã bố trí."


def test_sums_are_not_typed_over(page: MoneyPage) -> None:
    assert not page.grids[MoneyTable.LINES].model.setData(spot(page, MoneyTable.LINES, 0, "spent"), "1")


def test_rows_are_deleted_and_come_back(page: MoneyPage) -> None:
    before = board(page)
    page.show_table(MoneyTable.LINES)
    page.grids[MoneyTable.LINES].choose(before.lines[1].line.id)
    page._ui.button_remove.click()
    assert [state.line.id for state in board(page).lines] == [
        state.line.id for state in before.lines if state.number != 2
    ]
    page.desk.undo()
    assert board(page) == before


def test_searching_narrows_every_table(page: MoneyPage) -> None:
    page._ui.edit_search.setText("duong truyen")
    assert [grid.model.rowCount() for grid in page.grids.values()] == [2, 2, 1, 1]


def test_a_line_is_shown_when_asked_for(page: MoneyPage) -> None:
    line = board(page).lines[3].line
    assert page.show_record("money_line", line.id)
    assert page.grid.view.currentIndex().row() == 3
    assert not page.show_record("task", 1)


def test_the_table_is_saved_as_word(page: MoneyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kinh-phi.docx"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    page.commands.word.trigger()
    assert target.read_bytes()[:2] == b"PK"


def test_an_empty_page_begins_with_the_sources_of_the_plan(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    assert desk.plan is not None
    kept = desk.data.money
    with desk.data.action("Xóa"):
        for line in kept.lines(desk.plan.id):
            kept.delete_line(line.id)
        for source in kept.sources(desk.plan.id):
            kept.delete_source(source.id)
        for row in kept.regular(desk.plan.id):
            kept.delete_regular(row.id)
    page = shown(qtbot, desk, memory)
    assert page._ui.stack_page.currentWidget() is page._ui.page_empty
    assert page.printable() is None
    page._ui.button_empty.click()
    assert [source.name[-3:] for source in board(page).sources] == ["199", "146", "324"]


def test_everything_that_takes_the_focus_has_a_name(page: MoneyPage) -> None:
    unnamed = [
        (type(widget).__name__, widget.objectName())
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollArea | QTabBar)
        and not widget.objectName().startswith("qt_")
        and widget.window() is page.window()
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert unnamed == []
