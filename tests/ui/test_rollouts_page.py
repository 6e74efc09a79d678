from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.domain.rollout import RolloutRow
from dxdesk.domain.unit import Party
from dxdesk.services.rollout_cells import RowField, StateField
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.rollouts.page import RolloutsPage

SIZE = (1180, 640)
SURVEY, MOUNTED = StateField("khảo sát"), StateField("lắp đặt")


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> RolloutsPage:
    page = RolloutsPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> RolloutsPage:
    return shown(qtbot, desk, memory)


def rows(page: RolloutsPage) -> tuple[RolloutRow, ...]:
    assert page.chosen is not None
    return page.desk.data.rollouts.rows(page.chosen.rollout.id)


def spot(page: RolloutsPage, number: int, field: object) -> QModelIndex:
    return page.matrix.model.index(number, page.matrix.model.column(field))


def choose_block(page: RolloutsPage, first: QModelIndex, last: QModelIndex) -> None:
    page.matrix.view.setCurrentIndex(first)
    page.matrix.view.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def paste(page: RolloutsPage, at: QModelIndex, text: str) -> None:
    QApplication.clipboard().setText(text)
    choose_block(page, at, at)
    page.matrix.view.paste_block()


def press(page: RolloutsPage, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> None:
    view = page.matrix.view
    QApplication.sendEvent(view, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text))


def test_models_keep_the_rules_of_qt(page: RolloutsPage) -> None:
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (page.model, page.matrix.model, page.missing.model)
    ]
    paste(page, spot(page, page.matrix.model.rowCount() - 1, RowField.NAME), "Điểm 1\nĐiểm 2\nĐiểm 3")
    page.desk.undo()
    page.table.choose(page.model.records()[4].rollout.id)
    assert len(testers) == 3


def test_the_page_is_pictured(page: RolloutsPage, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    for number in range(3):
        page._ui.tabs.setCurrentIndex(number)
        assert page.grab().save(str(screens / f"rollouts_{number}.png"))


def test_a_block_from_excel_is_one_action_and_one_undo(page: RolloutsPage) -> None:
    before = rows(page)
    paste(page, spot(page, 0, MOUNTED), "12/3/2024\t13/3\n14/3/2024\t\n")
    assert [row.days.get("lắp đặt") is not None for row in rows(page)[:3]] == [True, True, False]
    assert rows(page)[0].days["nghiệm thu"].isoformat() == "2024-03-13"
    page.desk.undo()
    assert rows(page) == before


def test_a_wrong_cell_refuses_the_block_and_says_where(page: RolloutsPage) -> None:
    before = rows(page)
    paste(page, spot(page, 2, MOUNTED), "12/3/2024\n31/2/2024")
    said = page.matrix.label_hint.text()
    assert said.startswith("Dòng 4, cột Lắp đặt: «31/2/2024» không phải ngày.")
    assert said.endswith("Cả khối chưa được ghi.")
    assert page.matrix.view.currentIndex() == spot(page, 3, MOUNTED)
    assert rows(page) == before


def test_names_pasted_below_the_last_row_add_units(page: RolloutsPage) -> None:
    count = len(rows(page))
    paste(page, spot(page, count, RowField.NAME), "Phòng GDĐT huyện Tân Yên\t01/3/2024\nĐiểm lẻ\t02/3/2024")
    added = rows(page)[count:]
    assert [(row.unit_id is None, row.name) for row in added] == [(False, ""), (True, "Điểm lẻ")]
    assert added[1].days["khảo sát"].isoformat() == "2024-03-02"
    assert page.matrix.model.rowCount() == count + 3


def test_typing_a_name_keeps_the_cursor_in_its_row(page: RolloutsPage) -> None:
    last = len(rows(page))
    page.matrix.view.setCurrentIndex(spot(page, last, RowField.NAME))
    assert page.matrix.model.setData(spot(page, last, RowField.NAME), "Điểm mới")
    assert page.matrix.view.currentIndex() == spot(page, last, RowField.NAME)
    assert page.matrix.model.row(last).entered(RowField.NAME) == "Điểm mới"


def test_a_day_typed_into_the_empty_row_asks_for_the_name(page: RolloutsPage) -> None:
    last = len(rows(page))
    assert not page.matrix.model.setData(spot(page, last, SURVEY), "01/3/2024")
    assert page.matrix.label_hint.text().startswith("Hãy nhập tên đơn vị")
    assert len(rows(page)) == last


def test_today_fills_every_chosen_day(page: RolloutsPage) -> None:
    choose_block(page, spot(page, 0, MOUNTED), spot(page, 2, MOUNTED))
    press(page, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert [row.days["lắp đặt"] for row in rows(page)[:3]] == [page.desk.today] * 3


def test_fill_down_copies_the_first_day(page: RolloutsPage) -> None:
    choose_block(page, spot(page, 0, SURVEY), spot(page, 4, SURVEY))
    press(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len({row.days["khảo sát"] for row in rows(page)[:5]}) == 1


def test_delete_empties_days_and_copy_gives_them_to_excel(page: RolloutsPage) -> None:
    choose_block(page, spot(page, 0, RowField.NAME), spot(page, 1, SURVEY))
    page.matrix.view.copy_block()
    assert QApplication.clipboard().text().splitlines()[0] == "Trường THPT Ngô Sĩ Liên\t01/3/2024"
    choose_block(page, spot(page, 0, SURVEY), spot(page, 1, SURVEY))
    press(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert [row.days for row in rows(page)[:2]] == [{}, {}]


def test_typing_opens_the_cell_over(page: RolloutsPage) -> None:
    page.matrix.view.setCurrentIndex(spot(page, 0, RowField.NOTE))
    press(page, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
    editor = page.matrix.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "x"


def test_searching_narrows_the_matrix(page: RolloutsPage) -> None:
    page.find()
    page._ui.edit_find_unit.setText("luc ngan so 2")
    assert page.matrix.model.rowCount() == 2  # the one found and the empty one
    page._ui.edit_find_unit.clear()
    assert page.matrix.model.rowCount() == len(rows(page)) + 1


def test_an_odd_day_is_told_and_kept(page: RolloutsPage) -> None:
    page.matrix.model.setData(spot(page, 0, MOUNTED), "01/02/2024")
    tip = spot(page, 0, MOUNTED).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Ngày này sớm hơn ngày của bước «khảo sát» (01/3/2024)."


def test_units_are_added_by_their_group_and_rows_taken_out(page: RolloutsPage) -> None:
    group = next(group for group in page.desk.data.units.groups() if "Phòng GDĐT" in group.name)
    count = len(rows(page))
    page.commands._on_picked(Party(group.name, group_id=group.id))
    added = len(rows(page)) - count
    assert added == 10
    choose_block(page, spot(page, count, SURVEY), spot(page, count + added - 1, SURVEY))
    page._ui.button_remove.click()
    assert len(rows(page)) == count


def test_whoever_lacks_a_state_is_listed_and_written_to(
    page: RolloutsPage, qtbot: QtBot, told: list[News]
) -> None:
    page._ui.combo_state.setCurrentIndex(page._ui.combo_state.findData("khảo sát"))
    page._ui.combo_state.activated.emit(page._ui.combo_state.currentIndex())
    assert len(page.missing.model.records()) == 12
    with qtbot.waitSignal(page.asked_for) as asked:
        page._ui.button_letter.click()
    paper = page.desk.data.documents.get(asked.args[1])
    assert asked.args[0] == "draft"
    assert paper.title.startswith("Công văn đẩy nhanh tiến độ triển khai «Mở rộng phòng họp")
    assert told[-1].undoable


def test_the_form_changes_goal_and_report(page: RolloutsPage) -> None:
    ui = page.details.ui
    ui.edit_goal.setText("35")
    page.details.take_pending()
    assert page.chosen is not None
    assert page.chosen.rollout.goal == 35
    assert "Còn 5 chưa ghi tên." in page._ui.label_units.text()
    ui.edit_goal.setText("nhiều")
    page.details.take_pending()
    assert ui.error_goal.text().startswith("«nhiều» không phải số nguyên.")
    assert page.chosen.rollout.goal == 35


def test_an_empty_plan_begins_with_the_plans_own(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    assert desk.plan is not None
    with desk.data.action("Xóa"):
        for item in desk.data.rollouts.of_plan(desk.plan.id):
            desk.data.rollouts.delete(item.id)
    page = shown(qtbot, desk, memory)
    assert page._ui.stack_page.currentWidget() is page._ui.page_empty
    page._ui.button_empty.click()
    assert page._ui.stack_page.currentWidget() is page._ui.page_rollouts
    assert [item.task_code for item in page.model.records()] == ["3", "4", "4", "4", "5", "5"]
    desk.undo()
    assert page._ui.stack_page.currentWidget() is page._ui.page_empty


def test_without_a_plan_it_asks_for_one(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    with qtbot.waitSignal(page.page_asked_for) as asked:
        page._ui.button_empty.click()
    assert asked.args == ["import"]


def test_everything_that_takes_the_focus_has_a_name(page: RolloutsPage) -> None:
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
