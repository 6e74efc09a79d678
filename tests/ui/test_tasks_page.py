from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.domain.unit import Party
from dxdesk.services import tasks
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.field import TextField
from dxdesk.ui.memory import Memory
from dxdesk.ui.tasks.page import TasksPage

SIZE = (1180, 640)
# Small windows that pop up ask the offscreen platform for what it does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> TasksPage:
    page = TasksPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    page.show_chosen()
    QApplication.processEvents()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> TasksPage:
    return shown(qtbot, desk, memory)


def codes(page: TasksPage) -> list[str]:
    return [line.state.task.code for line in page.model.records()]


def task(page: TasksPage, code: str):
    return next(line.state for line in page.model.records() if line.state.task.code == code)


def test_the_model_plan_is_listed_in_its_order(page: TasksPage) -> None:
    assert codes(page) == ["1", "2", "3", "4", "5"]
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_sentence_prints_the_denominator(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    page = TasksPage(desk, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    (sentence,) = told.args
    assert sentence.startswith("5 nhiệm vụ: 0 hoàn thành, 5 đang thực hiện, 0 quá hạn, 0 không thời hạn")
    assert sentence.endswith("chưa có nhiệm vụ nào đến hạn.")


def facts(page: TasksPage):
    return page.editor.facts


def leave(page: TasksPage, field: TextField, text: str) -> None:
    """Type into a field and leave it."""
    widget = field._widget
    widget.setFocus()
    if isinstance(widget, QLineEdit):
        widget.setText(text)
    else:
        widget.setPlainText(text)
    page.table.setFocus()


def test_a_field_takes_effect_when_it_is_left(page: TasksPage, told: list[News]) -> None:
    leave(page, facts(page).title, "Theo dõi các chỉ tiêu")
    assert task(page, "1").task.title == "Theo dõi các chỉ tiêu"
    assert (told[-1].text, told[-1].undoable) == ("Đã ghi: Sửa tên nhiệm vụ 1.", True)
    page.desk.undo()
    assert facts(page).title.text == task(page, "1").task.title != "Theo dõi các chỉ tiêu"


def test_what_is_refused_stays_in_its_field_with_a_sentence(page: TasksPage) -> None:
    leave(page, facts(page).due.field, "31/4/2024")
    assert facts(page).due.edit.text() == "31/4/2024"
    assert "không phải ngày" in page.editor._ui.error_days.text()
    leave(page, facts(page).product, "Báo cáo")
    assert facts(page).due.edit.text() == "31/4/2024"
    assert task(page, "1").task.product == "Báo cáo"


def test_leaving_the_page_tries_a_refused_field_again(page: TasksPage) -> None:
    leave(page, facts(page).due.field, "31/4/2024")
    refused = page.desk.refusals
    page.take_pending()
    assert page.desk.refusals == refused + 1


def test_a_day_without_a_year_is_of_the_plan(page: TasksPage) -> None:
    leave(page, facts(page).due.field, "15/11")
    assert task(page, "1").task.time_frame.due == date(2024, 11, 15)
    assert facts(page).due.edit.text() == "15/11/2024"
    assert page.editor._ui.label_assumption.text() == "Ngày do người dùng nhập."


def test_ctrl_semicolon_is_today(page: TasksPage, qtbot: QtBot) -> None:
    edit = facts(page).due.edit
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert task(page, "1").task.time_frame.due == page.desk.today


def test_a_day_is_chosen_from_the_calendar(page: TasksPage) -> None:
    due = facts(page).due
    due.open_calendar()
    due._popup.clicked.emit(QDate(2024, 11, 20))
    assert task(page, "1").task.time_frame.due == date(2024, 11, 20)


def test_a_phrase_brings_its_dates_and_says_what_it_assumed(page: TasksPage) -> None:
    leave(page, facts(page).phrase, "Từ Quý III năm 2024")
    assert (facts(page).start.edit.text(), facts(page).due.edit.text()) == ("01/7/2024", "31/12/2024")
    assert "tạm tính đến hết năm kế hoạch" in page.editor._ui.label_assumption.text()


def test_an_assumed_due_date_is_marked_in_the_table(page: TasksPage) -> None:
    due = next(column for column in page.model.columns if column.key == "due")
    shown = {line.state.task.code: due.text(line) for line in page.model.records()}
    assert (shown["2"], shown["3"]) == ("30/6/2024", "31/12/2024 (tạm tính)")


def test_search_minds_marks_when_they_are_typed(page: TasksPage) -> None:
    page._ui.edit_search.setText("phong hop")
    assert codes(page) == ["3"]
    page._ui.edit_search.setText("phóng họp")
    assert codes(page) == []
    assert page._ui.stack_list.currentWidget() is page._ui.page_empty
    page._ui.button_empty.click()
    assert len(codes(page)) == 5


def test_filters_and_groups_are_remembered(page: TasksPage, qtbot: QtBot) -> None:
    for combo, text in ((page._ui.combo_group, "Nhóm theo đầu mối"), (page._ui.combo_unit, "Văn phòng Sở")):
        combo.setCurrentText(text)
        combo.activated.emit(combo.currentIndex())
    again = shown(qtbot, page.desk, page.memory)
    assert codes(again) == ["2"]
    assert again.model.heading_rows() == [0]


def test_every_grouping_shows_every_task(page: TasksPage) -> None:
    for number in range(page._ui.combo_group.count()):
        page._ui.combo_group.setCurrentIndex(number)
        page._ui.combo_group.activated.emit(number)
        assert sorted(codes(page)) == ["1", "2", "3", "4", "5"]


def test_f2_edits_the_title_in_place(page: TasksPage, qtbot: QtBot) -> None:
    page.commands.rename_here.trigger()
    editor = page.table.viewport().findChild(QLineEdit) or page.table.findChild(QLineEdit)
    editor.setText("Theo dõi")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert task(page, "1").task.title == "Theo dõi"


def test_a_title_that_is_typed_in_place_is_kept_by_the_next_action(page: TasksPage) -> None:
    page.commands.rename_here.trigger()
    editor = page.table.viewport().findChild(QLineEdit)
    editor.setText("Theo dõi")
    page.commands.add_child.trigger()
    assert task(page, "1").task.title == "Theo dõi"
    assert page.model.rowCount() == 6


def test_a_sub_task_stands_below_its_parent(page: TasksPage) -> None:
    page.choose(task(page, "3").task.id)
    page.commands.add_child.trigger()
    assert codes(page) == ["1", "2", "3", "3.1", "4", "5"]
    assert [line.depth for line in page.model.records()] == [0, 0, 0, 1, 0, 0]
    assert page.chosen is task(page, "3.1")


def test_the_panel_lists_sub_tasks_and_opens_them(page: TasksPage) -> None:
    page.choose(task(page, "3").task.id)
    page.commands.add_child.trigger()
    child = task(page, "3.1")
    page.choose(task(page, "3").task.id)
    page.editor.subtasks.table.record_opened.emit(page.editor.subtasks.model.records()[0])
    assert page.chosen is child


def test_delete_takes_the_chosen_tasks_and_goes_to_the_next(page: TasksPage, qtbot: QtBot) -> None:
    page.choose(task(page, "2").task.id)
    page.commands.delete.trigger()
    assert codes(page) == ["1", "3", "4", "5"]
    assert page.chosen is task(page, "3")
    page.desk.undo()
    assert codes(page) == ["1", "2", "3", "4", "5"]


def test_ctrl_d_fills_a_lead_down(page: TasksPage) -> None:
    page.choose(task(page, "2").task.id)
    leads = next(n for n, column in enumerate(page.model.columns) if column.key == "leads")
    page.table.setCurrentIndex(page.model.index(1, leads))
    chosen = QItemSelection(page.model.index(1, 0), page.model.index(2, len(page.model.columns) - 1))
    page.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.commands.fill.trigger()
    assert task(page, "3").task.leads == task(page, "2").task.leads


def test_ctrl_d_elsewhere_says_how_it_is_used(page: TasksPage, told: list[News]) -> None:
    page.commands.fill.trigger()
    assert told[-1].text.startswith("Ctrl+D: chọn từ hai dòng")


def test_progress_is_written_from_the_form(page: TasksPage) -> None:
    page.commands.progress.trigger()
    ui = page.editor._ui
    assert ui.tabs.currentWidget() is ui.tab_progress
    ui.edit_percent.setText("40 %")
    ui.edit_result.setPlainText("Đã rà soát xong")
    page.commands.progress.trigger()
    state = task(page, "1")
    assert (state.percent, state.last_entry.result, len(state.entries)) == (40, "Đã rà soát xong", 3)
    assert ui.edit_percent.text() == ""
    assert ui.text_entries.toPlainText().startswith("18/3/2024 · 40%")


def test_wrong_progress_is_said_and_kept(page: TasksPage) -> None:
    page.commands.progress.trigger()
    page.editor._ui.edit_percent.setText("140")
    page.editor.progress.write()
    assert "từ 0 đến 100" in page.editor._ui.error_progress.text()
    assert page.editor._ui.edit_percent.text() == "140"


def test_a_draft_of_progress_outlives_the_page(page: TasksPage, qtbot: QtBot) -> None:
    page.editor._ui.edit_result.setPlainText("Đang viết dở")
    page.choose(task(page, "2").task.id)
    assert page.editor._ui.edit_result.toPlainText() == ""
    again = shown(qtbot, page.desk, page.memory)
    assert again.editor._ui.edit_result.toPlainText() == "Đang viết dở"


def test_sample_figures_are_told_as_samples(page: TasksPage) -> None:
    assert "số liệu minh họa" in page.editor._ui.text_entries.toPlainText()


def test_a_unit_is_found_without_marks_and_added(page: TasksPage, qtbot: QtBot) -> None:
    leads = facts(page).leads
    leads.button_add.click()
    leads.picker.edit_search.setText("ke hoach - tai")
    qtbot.keyClick(leads.picker.edit_search, Qt.Key.Key_Return)
    assert task(page, "1").lead_names[-1] == "Phòng Kế hoạch - Tài chính"
    assert len(leads.rows()) == 2


def test_words_of_the_plan_stay_when_a_unit_is_matched(page: TasksPage, qtbot: QtBot) -> None:
    leads = facts(page).leads
    leads.rows()[0].button_match.click()
    leads.picker.edit_search.setText("van phong so")
    qtbot.keyClick(leads.picker.edit_search, Qt.Key.Key_Return)
    party = task(page, "1").task.leads[0]
    assert party.text == "Theo Bảng phân công tại Phụ lục kèm theo Kế hoạch này"
    assert party.known


def test_a_name_that_is_in_no_catalogue_is_taken_verbatim(page: TasksPage, qtbot: QtBot) -> None:
    leads = facts(page).leads
    leads.button_add.click()
    leads.picker.edit_search.setText("Tổ công tác 06")
    qtbot.keyClick(leads.picker.edit_search, Qt.Key.Key_Return)
    assert task(page, "1").task.leads[-1] == Party("Tổ công tác 06")


def test_a_party_is_removed(page: TasksPage) -> None:
    facts(page).leads.rows()[0].button_remove.click()
    assert task(page, "1").task.leads == ()


def test_the_history_tells_before_and_after(page: TasksPage) -> None:
    leave(page, facts(page).product, "Báo cáo quý")
    page.editor._ui.tabs.setCurrentWidget(page.editor._ui.tab_history)
    told = page.editor._ui.text_history.toPlainText()
    assert "sản phẩm: trống → «Báo cáo quý»" in told


def test_an_empty_desk_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert "nhập kế hoạch" in page._ui.label_empty.text()
    with qtbot.waitSignal(page.page_asked_for) as asked:
        page._ui.button_empty.click()
    assert asked.args == ["import"]
    assert not page.commands.add.isEnabled()


def test_everything_that_takes_the_focus_has_a_name(page: TasksPage) -> None:
    assert unnamed(page) == []


def unnamed(page: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and widget.window() is page.window()  # the list of a drop-down is Qt's own
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QTabBar | QScrollArea | QCalendarWidget)
    ]


def test_another_task_is_shown_on_demand(page: TasksPage) -> None:
    fifth = task(page, "5").task.id
    assert page.show_record("task", fifth)
    assert page.editor._ui.label_code.text() == "Nhiệm vụ 5"
    assert not page.show_record("task", 9999)


def test_the_page_is_pictured(page: TasksPage, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(("facts", "progress", "history")):
        page.editor._ui.tabs.setCurrentIndex(number)
        QApplication.processEvents()
        assert page.grab().save(str(screens / f"tasks_{name}.png"))


def test_long_names_and_sub_tasks_are_pictured(page: TasksPage, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    long = "Phòng Quản lý chất lượng giáo dục, Công nghệ thông tin và Chuyển đổi số " * 3
    third = task(page, "3").task
    tasks.rename(page.desk.data, task_id=third.id, title=long)
    tasks.set_leads(page.desk.data, task_id=third.id, leads=(Party(long), *third.leads))
    page.reload()
    page.choose(third.id)
    page.commands.add_child.trigger()
    page.choose(third.id)
    page._ui.combo_group.setCurrentIndex(1)
    page._ui.combo_group.activated.emit(1)
    for _ in range(3):
        QApplication.processEvents()
    assert page.grab().save(str(screens / "tasks_long.png"))


def test_an_empty_page_is_pictured(qtbot: QtBot, empty_desk: Desk, memory: Memory, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    assert shown(qtbot, empty_desk, memory).grab().save(str(screens / "tasks_empty.png"))
