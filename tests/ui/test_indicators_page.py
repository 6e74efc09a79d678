from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from dxdesk.domain.period import Period
from dxdesk.services.indicators import ResultField
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.indicators.listing import IndicatorLine
from dxdesk.ui.indicators.page import IndicatorsPage
from dxdesk.ui.memory import Memory

SIZE = (1180, 640)


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> IndicatorsPage:
    page = IndicatorsPage(desk, memory)
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
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> IndicatorsPage:
    return shown(qtbot, desk, memory)


def test_models_keep_the_rules_of_qt(page: IndicatorsPage) -> None:
    page.enter_results(entering=True)
    for model in (page.model, page.grid.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_page_is_pictured(page: IndicatorsPage, qtbot: QtBot, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    tabs = page.editor._ui.tabs
    for number in range(4):
        tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: not page.editor.chart.work.busy)
        assert page.grab().save(str(screens / f"indicators_{number}.png"))
    page.enter_results(entering=True)
    assert page.grab().save(str(screens / "indicators_entry.png"))


def codes(page: IndicatorsPage) -> list[str]:
    return list(dict.fromkeys(line.state.indicator.code for line in page.model.records()))


def lines(page: IndicatorsPage, code: str) -> list[IndicatorLine]:
    return [line for line in page.model.records() if line.state.indicator.code == code]


def text(page: IndicatorsPage, line: IndicatorLine, key: str) -> str:
    return next(column.text(line) for column in page.model.columns if column.key == key)


def leave(page: IndicatorsPage, widget: QLineEdit, typed: str) -> None:
    widget.setFocus()
    widget.setText(typed)
    page.table.setFocus()


def spot(page: IndicatorsPage, code: str, field: ResultField, part: int = 0) -> QModelIndex:
    """The cell of an indicator in the grid of the period."""
    model = page.grid.model
    rows = [n for n in range(model.rowCount()) if model.row(n).indicator.code == code]
    return model.index(rows[part], model.column(field))


def entered(page: IndicatorsPage, code: str, field: ResultField) -> str:
    index = spot(page, code, field)
    return page.grid.model.row(index.row()).entered(field)


@pytest.fixture
def entry(page: IndicatorsPage) -> IndicatorsPage:
    page.commands.enter.trigger()
    return page


def choose_block(page: IndicatorsPage, first: QModelIndex, last: QModelIndex) -> None:
    view = page.grid.view
    view.setCurrentIndex(first)
    view.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def test_the_period_is_the_one_whose_report_comes_next(page: IndicatorsPage) -> None:
    assert page.period == Period.parse("2024-Q1")
    assert len(codes(page)) == 11
    assert page.model.rowCount() - len(page.model.records()) == 2


def test_the_sentence_counts_verdicts(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    page = IndicatorsPage(desk, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    assert told.args[0].startswith("11 chỉ tiêu, Quý I/2024: ")


def test_a_compound_indicator_has_a_line_for_each_target(page: IndicatorsPage) -> None:
    head, *parts = lines(page, "I.6")
    assert (text(page, head, "target"), text(page, head, "result")) == ("Gồm 3 mức", "2/3 mức đạt")
    assert [text(page, part, "verdict") for part in parts] == ["Đạt", "Chưa đạt", "Đạt"]
    assert [text(page, part, "code") for part in parts] == ["", "", ""]


def test_a_gap_has_its_sign(page: IndicatorsPage) -> None:
    assert [text(page, lines(page, code)[0], "gap") for code in ("I.1", "I.2", "I.3")] == ["+3,18", "−4", "0"]


def test_an_earlier_result_says_of_when_it_is(page: IndicatorsPage) -> None:
    combo = page._ui.combo_period
    combo.setCurrentIndex(combo.findData("2024-Q2"))
    combo.activated.emit(combo.currentIndex())
    assert text(page, lines(page, "I.1")[0], "result") == "73,18% (ước, Quý I/2024)\n412/563"


def test_a_target_below_the_floor_of_the_province_is_flagged(page: IndicatorsPage) -> None:
    page.choose(lines(page, "I.1")[0].state.indicator.id)
    leave(page, page.editor._ui.edit_floor, "75")
    assert text(page, lines(page, "I.1")[0], "target") == "trên 70%\nThấp hơn mức của tỉnh (75%)"


def test_a_target_is_changed_field_by_field(page: IndicatorsPage) -> None:
    page.choose(lines(page, "I.1")[0].state.indicator.id)
    leave(page, page.editor._ui.edit_value, "72,5")
    combo = page.editor._ui.combo_operator
    combo.setCurrentIndex(combo.findText("từ"))
    combo.activated.emit(combo.currentIndex())
    assert text(page, lines(page, "I.1")[0], "target") == "từ 72,5%"


def test_a_target_that_is_no_number_is_said(page: IndicatorsPage) -> None:
    leave(page, page.editor._ui.edit_value, "nhiều")
    assert "không phải số" in page.editor._ui.error_target.text()
    assert page.editor._ui.edit_value.text() == "nhiều"


def test_a_new_target_waits_for_its_value(page: IndicatorsPage) -> None:
    indicator_id = lines(page, "I.1")[0].state.indicator.id
    page.choose(indicator_id)
    page.editor._ui.button_add_target.click()
    leave(page, page.editor._ui.edit_label, "Hồ sơ cấp tỉnh")
    assert "mức phấn đấu là một số" in page.editor._ui.error_target.text()
    leave(page, page.editor._ui.edit_value, "90")
    assert [text(page, line, "target") for line in lines(page, "I.1")] == ["Gồm 2 mức", "trên 70%", "từ 90%"]
    assert page.editor._ui.edit_label.text() == "Hồ sơ cấp tỉnh"


def test_a_target_is_deleted_and_comes_back(page: IndicatorsPage) -> None:
    page.choose(lines(page, "I.6")[0].state.indicator.id)
    page.editor._ui.button_delete_target.click()
    assert len(lines(page, "I.6")) == 3
    page.desk.undo()
    assert len(lines(page, "I.6")) == 4


def test_an_indicator_is_added_and_deleted(page: IndicatorsPage) -> None:
    page.commands.add.trigger()
    assert codes(page)[10] == "I.11"
    assert page.chosen.state.indicator.code == "I.11"
    page.commands.delete.trigger()
    assert len(codes(page)) == 11


def test_search_filters_both_list_and_grid(page: IndicatorsPage) -> None:
    page._ui.edit_search.setText("thanh toan")
    assert codes(page) == ["I.4", "I.5", "II.1"]
    page.enter_results(entering=True)
    assert page.grid.model.rowCount() == 3


def test_a_figure_is_typed_over(entry: IndicatorsPage, qtbot: QtBot) -> None:
    view = entry.grid.view
    view.setCurrentIndex(spot(entry, "I.1", ResultField.NUMERATOR))
    qtbot.keyClick(view, Qt.Key.Key_5)
    editor = view.viewport().findChild(QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_0)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert entered(entry, "I.1", ResultField.NUMERATOR) == "50"
    assert view.currentIndex() == spot(entry, "I.2", ResultField.NUMERATOR)


def test_the_value_follows_from_numerator_and_denominator(entry: IndicatorsPage) -> None:
    model = entry.grid.model
    assert model.setData(spot(entry, "I.10", ResultField.NUMERATOR), "1.204")
    assert model.setData(spot(entry, "I.10", ResultField.DENOMINATOR), "2.150")
    assert spot(entry, "I.10", ResultField.VALUE).data() == "56"
    assert spot(entry, "I.10", ResultField.MET).data() == "Đạt"


def test_a_wrong_cell_stays_marked_with_its_sentence(entry: IndicatorsPage) -> None:
    model, index = entry.grid.model, spot(entry, "I.1", ResultField.AS_OF)
    assert not model.setData(index, "31/4")
    assert index.data() == "31/4"
    assert "không phải ngày" in entry.grid.label_hint.text()
    assert model.setData(index, "30/4")
    assert index.data() == "30/4/2024"
    assert model.sentence(index) == ""


def test_a_block_from_excel_is_one_action(entry: IndicatorsPage, told: list[News]) -> None:
    QApplication.clipboard().setText('100\t200\r\n"1.500"\t2.000\r\n')
    entry.grid.view.setCurrentIndex(spot(entry, "I.1", ResultField.NUMERATOR))
    entry.grid.view.paste_block()
    assert told[-1].text == "Đã ghi: Nhập kết quả 2 chỉ tiêu, Quý I/2024."
    assert spot(entry, "I.2", ResultField.VALUE).data() == "75"
    entry.desk.undo()
    assert entered(entry, "I.1", ResultField.NUMERATOR) == "412"


def test_a_wrong_cell_refuses_the_block_and_is_named(entry: IndicatorsPage) -> None:
    QApplication.clipboard().setText("100\t200\nabc\t300")
    entry.grid.view.setCurrentIndex(spot(entry, "I.1", ResultField.NUMERATOR))
    entry.grid.view.paste_block()
    words = entry.grid.label_hint.text()
    assert words.startswith("Dòng 2, cột Tử số: «abc» không phải số.")
    assert words.endswith("Cả khối chưa được ghi.")
    assert entered(entry, "I.1", ResultField.NUMERATOR) == "412"


def test_a_block_that_is_too_long_is_refused(entry: IndicatorsPage) -> None:
    QApplication.clipboard().setText("1\n" * 100)
    entry.grid.view.setCurrentIndex(spot(entry, "II.1", ResultField.NUMERATOR))
    entry.grid.view.paste_block()
    assert entry.grid.label_hint.text().startswith("Khối dán có 100 dòng")


def test_a_copied_block_pastes_back_unchanged(entry: IndicatorsPage, told: list[News]) -> None:
    view = entry.grid.view
    choose_block(entry, entry.grid.model.index(0, 0), spot(entry, "I.5", ResultField.NOTE))
    view.copy_block()
    view.paste_block()
    assert not [news for news in told if news.wrong or news.undoable]
    assert QApplication.clipboard().text().splitlines()[0].split("\t")[2:5] == ["412", "563", "73,18"]


def test_delete_empties_the_chosen_cells_as_one_action(entry: IndicatorsPage, qtbot: QtBot) -> None:
    choose_block(entry, spot(entry, "I.1", ResultField.NUMERATOR), spot(entry, "I.2", ResultField.NOTE))
    qtbot.keyClick(entry.grid.view, Qt.Key.Key_Delete)
    assert entered(entry, "I.2", ResultField.NOTE) == ""
    assert text(entry, lines(entry, "I.1")[0], "verdict") == "Chưa có số liệu"
    entry.desk.undo()
    assert entered(entry, "I.2", ResultField.NUMERATOR) == "1.204"


def test_ctrl_d_fills_down_and_ctrl_semicolon_is_today(entry: IndicatorsPage, qtbot: QtBot) -> None:
    view, first = entry.grid.view, spot(entry, "I.1", ResultField.AS_OF)
    ctrl = Qt.KeyboardModifier.ControlModifier
    view.setCurrentIndex(first)
    qtbot.keyClick(view, Qt.Key.Key_Semicolon, ctrl)
    assert entered(entry, "I.1", ResultField.AS_OF) == "18/3/2024"
    choose_block(entry, first, spot(entry, "I.3", ResultField.AS_OF))
    qtbot.keyClick(view, Qt.Key.Key_D, ctrl)
    assert entered(entry, "I.3", ResultField.AS_OF) == "18/3/2024"


def test_tab_goes_from_one_open_cell_to_the_next(entry: IndicatorsPage, qtbot: QtBot) -> None:
    view = entry.grid.view
    view.setCurrentIndex(spot(entry, "I.1", ResultField.VALUE))
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.currentIndex() == spot(entry, "I.1", ResultField.AS_OF)
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.currentIndex() == spot(entry, "I.1", ResultField.VALUE)


def test_the_official_figure_is_entered_beside_the_estimate(entry: IndicatorsPage) -> None:
    combo = entry._ui.combo_stage
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert entered(entry, "I.1", ResultField.NUMERATOR) == ""
    assert entry.grid.model.setData(spot(entry, "I.1", ResultField.VALUE), "70,5 %")
    assert text(entry, lines(entry, "I.1")[0], "result") == "70,5% (chính thức)"


def test_leaving_the_page_takes_the_cell_that_is_typed_in(entry: IndicatorsPage, qtbot: QtBot) -> None:
    view = entry.grid.view
    view.setCurrentIndex(spot(entry, "I.1", ResultField.NOTE))
    view.edit(view.currentIndex())
    view.viewport().findChild(QLineEdit).setText("Đã đối chiếu")
    entry.take_pending()
    assert entered(entry, "I.1", ResultField.NOTE) == "Đã đối chiếu"


def test_the_chart_is_told_in_words_too(page: IndicatorsPage, qtbot: QtBot) -> None:
    page.editor._ui.tabs.setCurrentWidget(page.editor._ui.tab_chart)
    qtbot.waitUntil(lambda: not page.editor._ui.label_chart.pixmap().isNull())
    told = page.editor._ui.label_chart.accessibleDescription()
    assert told == "Mức phấn đấu trên 70%. Kết quả: Quý I/2024: 73,18%"


def test_an_empty_desk_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert "nhập kế hoạch" in page._ui.label_empty.text()
    assert not page.commands.add.isEnabled()


def test_everything_that_takes_the_focus_has_a_name(entry: IndicatorsPage) -> None:
    assert [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in entry.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and widget.window() is entry.window()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QTabBar | QScrollArea)
    ] == []
