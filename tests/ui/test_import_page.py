from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from dxdesk.domain.draft import Lines
from dxdesk.services import history, plans
from dxdesk.services.review import ItemKey, ItemKind
from dxdesk.shipped import resource
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.main_window import MainWindow
from dxdesk.ui.memory import Memory
from dxdesk.ui.plan_import.items_model import TITLE
from dxdesk.ui.plan_import.names_form import AS_WRITTEN
from dxdesk.ui.plan_import.page import ImportPage
from dxdesk.ui.plan_import.review_panel import ReviewPanel

MODEL = resource("ke-hoach-2024.txt")
THIRD_TASK = ItemKey(ItemKind.TASK, 2)
SEVENTH_INDICATOR = ItemKey(ItemKind.INDICATOR, 6)


def opened(qtbot: QtBot, desk: Desk, memory: Memory) -> ImportPage:
    page = ImportPage(desk, memory)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> Iterator[ImportPage]:
    made = opened(qtbot, empty_desk, memory)
    yield made
    qtbot.waitUntil(lambda: not made.reading._under_way)


@pytest.fixture
def panel(qtbot: QtBot, page: ImportPage) -> ReviewPanel:
    """The review of the model plan."""
    page.start_file(MODEL)
    qtbot.waitUntil(lambda: page.panel is not None, timeout=10_000)
    assert page.panel is not None
    return page.panel


def typed(panel: ReviewPanel, name: str, text: str) -> TextField:
    """Type into a field of the item shown and leave it."""
    widget, field = panel.form.widgets[name], panel.form.fields[name]
    assert isinstance(field, TextField)
    if isinstance(widget, QLineEdit):
        widget.setText(text)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(text)
    field.commit()
    return field


def drop(panel: ReviewPanel, key: ItemKey) -> None:
    index = panel.model.index_of(key)
    panel.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)


def test_every_item_of_the_plan_is_in_the_tree(panel: ReviewPanel) -> None:
    model = panel.model
    words = [model.index(row, TITLE).data() for row in range(model.rowCount())]
    assert words == [
        "Đầu văn bản (1)",
        "Căn cứ (5)",
        "Nhiệm vụ (5)",
        "Chỉ tiêu (11)",
        "Chế độ báo cáo (3)",
        "Nơi nhận (9)",
        "Người ký (1)",
    ]


def test_the_tree_is_a_sound_model(panel: ReviewPanel) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    drop(panel, THIRD_TASK)
    panel.review.edit(THIRD_TASK, "title", "Mở rộng phòng họp")
    assert panel.model.index_of(THIRD_TASK).data() == "3. Mở rộng phòng họp"


def test_choosing_an_item_marks_its_lines(panel: ReviewPanel) -> None:
    panel.choose(THIRD_TASK)
    assert panel.source.marked == Lines(40, 48)
    assert panel.form.key == THIRD_TASK


def test_a_click_on_a_line_chooses_its_item(panel: ReviewPanel) -> None:
    source = panel.source
    source.go_to_line(45)
    block = source.document().findBlockByNumber(45)
    place = source.blockBoundingGeometry(block).translated(source.contentOffset()).topLeft().toPoint()
    QTest.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(10, 4))
    assert panel.form.key == THIRD_TASK


def test_dates_are_told_as_one_types(panel: ReviewPanel) -> None:
    panel.choose(THIRD_TASK)
    widget = panel.form.widgets["time_frame"]
    assert isinstance(widget, QLineEdit)
    widget.setText("Quý III năm 2024")
    assert "30/9/2024" in panel.form.label_meaning.text()
    assert panel.review.draft.tasks[2].time_frame.phrase == "Từ Quý II năm 2024"


def test_a_field_takes_effect_when_it_is_left(panel: ReviewPanel) -> None:
    panel.choose(THIRD_TASK)
    typed(panel, "time_frame", "Quý III năm 2024")
    assert panel.review.draft.tasks[2].time_frame.due == date(2024, 9, 30)
    due = panel.form.fields["due"]
    assert isinstance(due, TextField)
    assert due.text == "30/9/2024"


def test_a_wrong_day_is_a_sentence_by_the_field(panel: ReviewPanel) -> None:
    panel.choose(THIRD_TASK)
    before = panel.review.draft
    field = typed(panel, "due", "cuối năm")
    assert field.text == "cuối năm"
    assert panel.form.widgets["due"].property("wrong") is True
    assert "không phải ngày" in panel.form.widgets["due"].toolTip()
    assert panel.review.draft == before


def test_targets_are_told_as_one_types(panel: ReviewPanel) -> None:
    panel.choose(ItemKey(ItemKind.INDICATOR, 0))
    widget = panel.form.widgets["text"]
    assert isinstance(widget, QPlainTextEdit)
    widget.setPlainText("Tỷ lệ hồ sơ trực tuyến đạt trên 85%")
    assert panel.form.label_meaning.text() == "Mức phấn đấu: trên 85%"


def test_a_single_target_is_corrected_added_and_dropped(panel: ReviewPanel) -> None:
    panel.choose(SEVENTH_INDICATOR)
    assert panel.form.targets is not None
    value = panel.form.targets.widgets["targets.1.value"]
    assert isinstance(value, QLineEdit)
    value.setText("82,5")
    value.returnPressed.emit()
    panel.form.targets.button_add.click()
    panel.review.drop_target(SEVENTH_INDICATOR, 0)
    targets = panel.review.draft.indicators[6].targets
    assert [str(target.value) for target in targets] == ["82.5", "65", "100"]


def test_a_dropped_item_is_not_written_and_says_so(page: ImportPage, panel: ReviewPanel) -> None:
    drop(panel, ItemKey(ItemKind.TASK, 4))
    assert panel.model.index_of(ItemKey(ItemKind.TASK, 4), 1).data() == "Không nhập"
    assert page._ui.label_outcome.text().startswith("Sẽ nhập 4 nhiệm vụ")
    page.import_plan()
    plan = page.desk.plan
    assert plan is not None
    assert [task.code for task in page.desk.data.tasks.of_plan(plan.id)] == ["1", "2", "3", "4"]


def test_every_name_is_shown_with_its_unit(panel: ReviewPanel) -> None:
    combos = panel.names.combos
    assert set(combos) == set(plans.party_names(panel.review.draft))
    assert combos["Phòng Kế hoạch tài chính"].currentText() == "Phòng Kế hoạch - Tài chính"


def test_a_name_can_be_left_as_written(page: ImportPage, panel: ReviewPanel) -> None:
    combo = panel.names.combos["Phòng Kế hoạch tài chính"]
    combo.setCurrentIndex(combo.findText(AS_WRITTEN))
    combo.activated.emit(combo.currentIndex())
    page.import_plan()
    plan = page.desk.plan
    assert plan is not None
    lead = page.desk.data.tasks.of_plan(plan.id)[2].leads[0]
    assert (lead.text, lead.known) == ("Phòng Kế hoạch tài chính", False)


def test_a_name_typed_anew_is_matched_too(panel: ReviewPanel) -> None:
    panel.choose(THIRD_TASK)
    typed(panel, "leads", "Thanh tra Sở")
    assert panel.names.combos["Thanh tra Sở"].currentText() == "Thanh tra Sở"


def test_a_problem_leads_to_its_line(panel: ReviewPanel) -> None:
    row = next(row for row in panel.problems.records_model.records() if row.problem.code == "number.blank")
    panel.problems.choose(row.number)
    assert panel.source.marked == Lines(2, 2)


def test_the_import_is_one_action(qtbot: QtBot, page: ImportPage, panel: ReviewPanel) -> None:
    assert page._ui.button_import.text() == "&Nhập kế hoạch năm 2024"
    with qtbot.waitSignal(page.finished, check_params_cb=lambda done: done):
        page._ui.button_import.click()
    assert len(page.desk.data.plans.all()) == 1
    change = history.undo(page.desk.data)
    assert change is not None
    assert change.label == "Nhập kế hoạch năm 2024"
    assert page.desk.data.plans.all() == ()


def test_what_is_being_typed_is_written_too(page: ImportPage, panel: ReviewPanel) -> None:
    panel.choose(THIRD_TASK)
    widget = panel.form.widgets["title"]
    assert isinstance(widget, QPlainTextEdit)
    widget.setFocus()
    widget.setPlainText("Mở rộng phòng họp")
    page.import_plan()
    plan = page.desk.plan
    assert plan is not None
    assert page.desk.data.tasks.of_plan(plan.id)[2].title == "Mở rộng phòng họp"


def test_a_year_that_is_taken_is_a_sentence(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    page = opened(qtbot, desk, memory)
    page.start_file(MODEL)
    qtbot.waitUntil(lambda: page.panel is not None, timeout=10_000)
    assert "Năm 2024 đã có kế hoạch" in page._ui.label_outcome.text()
    assert not page._ui.button_import.isEnabled()


def test_a_file_that_is_no_plan_is_refused_with_its_reason(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "thư.txt"
    path.write_text("Kính gửi quý thầy cô,\nTrân trọng cảm ơn.\n" * 5, encoding="utf-8")
    page.start_file(path)
    qtbot.waitUntil(lambda: page._ui.stack_import.currentWidget() is page._ui.widget_refused)
    assert "không phải kế hoạch" in page._ui.label_reason.text()
    assert page.desk.data.plans.all() == ()


def test_a_file_that_is_not_there_is_refused(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.start_file(tmp_path / "không có.docx")
    qtbot.waitUntil(lambda: page._ui.stack_import.currentWidget() is page._ui.widget_refused)
    assert "Không tìm thấy tệp" in page._ui.label_reason.text()


def test_pasted_text_is_read_like_a_file(qtbot: QtBot, page: ImportPage) -> None:
    page.start_text("")
    assert page._ui.stack_import.currentWidget() is page._ui.widget_paste
    page._ui.edit_paste.setPlainText(MODEL.read_text(encoding="utf-8"))
    page._ui.button_read.click()
    qtbot.waitUntil(lambda: page.panel is not None, timeout=10_000)
    assert page.panel is not None
    assert len(page.panel.review.draft.tasks) == 5


def test_leaving_writes_nothing(qtbot: QtBot, page: ImportPage, panel: ReviewPanel) -> None:
    with qtbot.waitSignal(page.finished, check_params_cb=lambda done: not done):
        page._ui.button_cancel.click()
    assert page.desk.data.plans.all() == ()


def test_corrections_are_not_thrown_away_unasked(
    page: ImportPage, panel: ReviewPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(panel, THIRD_TASK)
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *_, **__: False)
    page._ui.button_cancel.click()
    page.start_file(MODEL)
    assert page.panel is panel


def test_a_second_file_takes_the_place_of_the_first(
    qtbot: QtBot, page: ImportPage, panel: ReviewPanel
) -> None:
    page.start_file(MODEL)
    qtbot.waitUntil(lambda: page.panel is not None and page.panel is not panel, timeout=10_000)
    assert page.panel is not None
    assert page._ui.layout_fields.count() == page._ui.layout_problems.count() == 1
    page.panel.choose(THIRD_TASK)
    assert page.panel.form.key == THIRD_TASK


def test_a_long_source_is_shown_whole(panel: ReviewPanel) -> None:
    panel.source.show_lines([f"Dòng {n}" for n in range(3000)], [Lines(10, 20)])
    panel.source.go_to_line(2990)
    assert panel.source.blockCount() == 3000
    assert panel.source.firstVisibleBlock().blockNumber() > 2900
    assert not panel.source.grab().isNull()


def test_what_takes_the_focus_has_a_name(page: ImportPage, panel: ReviewPanel) -> None:
    for key in (ItemKey(ItemKind.HEAD), THIRD_TASK, SEVENTH_INDICATOR, ItemKey(ItemKind.DUTY, 1)):
        panel.choose(key)
        content = panel.form._content
        assert content is not None
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            assert all(widget.accessibleName() for widget in panel.form.findChildren(kind))
    for widget in (panel.source, page._ui.tree_items, panel.problems):
        assert widget.accessibleName()


def test_focus_on_the_navigation_does_not_leave_the_review(
    qtbot: QtBot, empty_desk: Desk, memory: Memory
) -> None:
    window = MainWindow(empty_desk, memory)
    qtbot.addWidget(window)
    window.show_page("overview")
    with qtbot.waitActive(window):
        window.show()
    page = window.show_import()
    window.navigation.setFocus()
    assert window.navigation.hasFocus()
    assert window.page is page
