from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dxdesk.domain.collection import CellVerdict
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Channel, SubmissionStage
from dxdesk.domain.task import ProgressEntry
from dxdesk.domain.unit import Party
from dxdesk.domain.unit_form import FormField
from dxdesk.services import history, indicators, tasks
from dxdesk.ui.collection.cells import NEW_COLUMN
from dxdesk.ui.collection.page import ReportWindowPage
from dxdesk.ui.collection.reading import found_files
from dxdesk.ui.collection.review_words import explanation, remark
from dxdesk.ui.collection.under_review import Outcome, Paper
from dxdesk.ui.desk import Desk
from dxdesk.ui.indicators.words import result_tip
from dxdesk.ui.memory import Memory
from tests.ui.collected import CAME, asked, came_back

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def plan(desk: Desk) -> Plan:
    assert desk.plan is not None
    return desk.plan


@pytest.fixture
def units(desk: Desk, plan: Plan, tmp_path: Path) -> tuple[int, ...]:
    return asked(desk.data, plan, tmp_path / "gui-di")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory, units: tuple[int, ...]) -> Iterator[ReportWindowPage]:
    desk.look_from(CAME)
    made = ReportWindowPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1180, 640)
    made.reload()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    for work in desk.findChildren(QThread):
        work.wait()


@pytest.fixture
def files(desk: Desk, plan: Plan, units: tuple[int, ...], tmp_path: Path) -> tuple[Path, ...]:
    return came_back(desk.data, plan, units, tmp_path / "nhan-ve")


def settled(qtbot: QtBot, page: ReportWindowPage) -> None:
    qtbot.waitUntil(lambda: not page.review.busy, timeout=30_000)


def reviewed(qtbot: QtBot, page: ReportWindowPage, *paths: Path) -> list[Paper]:
    page.review_files(paths)
    settled(qtbot, page)
    return page.review.papers


def row_of(page: ReportWindowPage, field: FormField, code: str) -> int:
    model = page.review.cells
    lines = ((row, model.record(model.index(row, 0))) for row in range(model.rowCount()))
    return next(row for row, line in lines if line and (line.field, line.code) == (field, code))


def type_in(page: ReportWindowPage, field: FormField, code: str, text: str) -> None:
    model = page.review.cells
    assert model.setData(model.index(row_of(page, field, code), NEW_COLUMN), text)


def test_every_file_of_a_folder_has_a_verdict(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    papers = reviewed(qtbot, page, files[0].parent)
    words = {paper.look.words for paper in papers}
    assert len(papers) == len(files)
    assert {"Sẵn sàng", "Kỳ khác", "Từ chối", "Cần xem 5 ô"} <= words


def test_a_refused_file_tells_its_reason(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[-1], files[1])
    page.review.table.choose(1)
    assert "không phải phiếu báo cáo" in page.review._ui.label_words.text()
    assert page.review.cells.rowCount() == 0


def test_what_must_be_looked_at_comes_first_and_is_left_out(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    first = page.review.cells.records()[0].diff
    assert first is not None
    assert (first.verdict, first.taken) == (CellVerdict.CONFLICT, False)


def test_nothing_is_written_before_it_is_taken(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    before = page.desk.data.undo_label
    reviewed(qtbot, page, *files)
    page.review._ui.button_done.click()
    assert page.desk.data.undo_label == before
    assert not page.reviewing


def test_each_form_is_an_action_of_its_own(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    papers = reviewed(qtbot, page, *files)
    ready = sum(paper.in_batch for paper in papers)
    assert page.review._ui.button_all.text() == f"&Nhập {ready} phiếu"
    page.review._ui.button_all.click()
    settled(qtbot, page)
    assert sum(paper.outcome is Outcome.TAKEN for paper in page.review.papers) == ready
    labels = [action.label for action in page.desk.data.actions(ready)]
    assert all(label.startswith("Nhập phiếu ") for label in labels)
    page.review._ui.button_done.click()
    assert page.board is not None
    assert page.board.count(SubmissionStage.IMPORTED) == ready


def test_undo_brings_a_form_back_to_the_review(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[1])
    page.review.take_one()
    settled(qtbot, page)
    assert page.review.papers[0].outcome is Outcome.TAKEN
    change = history.undo(page.desk.data)
    assert change is not None
    page.refresh(change)
    assert page.review.papers[0].can_take


def test_the_same_form_twice_is_taken_in_once(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...], tmp_path: Path
) -> None:
    again = tmp_path / "ban-sao.xlsx"
    again.write_bytes(files[1].read_bytes())
    reviewed(qtbot, page, files[1], again)
    page.review.take_all()
    settled(qtbot, page)
    assert [paper.look.words for paper in page.review.papers] == ["Đã nhập", "Đã nhập trước đó"]


def test_boxes_take_and_leave_rows_and_cells(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    model = page.review.cells
    assert model.index(0, 0).data(CHECK) == Qt.CheckState.Unchecked
    model.toggle(model.index(0, 0))
    assert model.index(1, 0).data(CHECK) == Qt.CheckState.Checked
    model.toggle(model.index(1, 0))
    assert model.index(0, 0).data(CHECK) == Qt.CheckState.Unchecked
    page.review._ui.button_take_all.click()
    assert page.review.paper is not None
    assert page.review.paper.open_cells == ()
    page.review._ui.button_take_none.click()
    assert not page.review._ui.button_one.isEnabled()


def test_space_turns_a_box_over(qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]) -> None:
    reviewed(qtbot, page, files[0])
    model, view = page.review.cells, page.review.view
    view.setCurrentIndex(model.index(1, NEW_COLUMN))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert model.index(1, 0).data(CHECK) == Qt.CheckState.Checked


def test_a_cell_is_mended_in_place(qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]) -> None:
    reviewed(qtbot, page, files[0])
    type_in(page, FormField.PERCENT, "2", "70")
    line = page.review.cells.record(page.review.cells.index(row_of(page, FormField.PERCENT, "2"), 0))
    assert line is not None
    assert line.diff is not None
    assert (line.diff.new, line.diff.verdict) == ("70%", CellVerdict.NEW)


def test_a_cell_that_is_emptied_is_taken_out(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    count = len(page.review.cells.records())
    type_in(page, FormField.PERCENT, "2", "")
    assert len(page.review.cells.records()) == count - 1


def test_a_skipped_file_is_not_taken_in(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[1], files[3])
    page.review.table.choose(1)
    page.review._ui.button_skip.click()
    page.review.take_all()
    settled(qtbot, page)
    assert [paper.outcome for paper in page.review.papers] == [Outcome.SKIPPED, Outcome.TAKEN]


def test_data_that_change_meanwhile_are_compared_again(
    qtbot: QtBot, page: ReportWindowPage, plan: Plan, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    task = next(one for one in page.desk.data.tasks.of_plan(plan.id) if one.code == "2")
    entry = ProgressEntry(task.id, CAME, percent=77, result="minh họa")
    page.desk.perform(lambda: tasks.add_progress(page.desk.data, entry))
    (paper,) = page.review.papers
    assert any("77%" in cell.old for cell in (paper.diff.cells if paper.diff else ()))


def test_what_a_unit_says_by_phone_is_typed_in(
    qtbot: QtBot, page: ReportWindowPage, units: tuple[int, ...]
) -> None:
    page.review_typed(units[0])
    type_in(page, FormField.PERCENT, "2", "40")
    type_in(page, FormField.RESULT, "2", "Đã họp (minh họa)")
    page.review._ui.button_all.click()
    settled(qtbot, page)
    assert not page.reviewing
    assert page.board is not None
    sent = page.board.row(units[0]).submission
    assert (sent.stage, sent.channel) == (SubmissionStage.IMPORTED, Channel.PHONE)


def test_a_typed_figure_that_is_none_is_told_at_once(page: ReportWindowPage, units: tuple[int, ...]) -> None:
    page.review_typed(units[0])
    type_in(page, FormField.PERCENT, "2", "170")
    index = page.review.cells.index(row_of(page, FormField.PERCENT, "2"), 4)
    assert index.data() == "Không đọc được: ngoài khoảng 0-100%"


def test_what_is_being_typed_outlives_the_screen(
    qtbot: QtBot, page: ReportWindowPage, units: tuple[int, ...]
) -> None:
    page.review_typed(units[0])
    type_in(page, FormField.RESULT, "2", "Đang gõ dở")
    page.review._ui.button_done.click()
    page.review_typed(units[0])
    index = page.review.cells.index(row_of(page, FormField.RESULT, "2"), NEW_COLUMN)
    assert index.data() == "Đang gõ dở"


def test_enter_goes_on_to_the_value_below(
    qtbot: QtBot, page: ReportWindowPage, units: tuple[int, ...]
) -> None:
    page.review_typed(units[0])
    view = page.review.view
    row = view.currentIndex().row()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("30")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.currentIndex().row() == row + 1)
    assert page.review.cells.index(row, NEW_COLUMN).data() == "30%"


def test_kept_answers_are_looked_through_again(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    page.review.take_one()
    settled(qtbot, page)
    page.review._ui.button_done.click()
    page.commands.action_kept.trigger()
    settled(qtbot, page)
    assert [paper.open_cells != () for paper in page.review.papers] == [True]


def test_a_folder_without_forms_says_so(page: ReportWindowPage, tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    page.review_files((tmp_path / "trống",))
    assert "Không thấy phiếu" in page.review._ui.label_words.text()


def test_files_that_word_leaves_behind_are_passed_over(tmp_path: Path) -> None:
    for name in ("~$phieu.docx", "phieu.docx", "ghi-chu.txt", ".an.xlsx"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in found_files((tmp_path,))] == ["phieu.docx"]


def test_the_tables_are_sound_models(qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (page.review.files, page.review.cells)]
    reviewed(qtbot, page, files[0], files[2])
    page.review._ui.button_take_all.click()
    page.review.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert len(testers) == 2


def test_what_can_be_focused_has_a_name(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    review = page.review
    buttons = (review._ui.button_all, review._ui.button_one, review._ui.button_skip, review._ui.button_done)
    for widget in (review.table, review.view, page.table, page.panel.table, *buttons):
        assert widget.accessibleName()


def test_emptying_a_cell_in_its_editor_leaves_the_table_sound(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    view, count = page.review.view, len(page.review.cells.records())
    view.setCurrentIndex(page.review.cells.index(row_of(page, FormField.PERCENT, "2"), NEW_COLUMN))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.review.cells.records()) == count - 1)
    assert view.currentIndex().isValid()


def test_a_file_is_kept_without_its_figures(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...], units: tuple[int, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    page.review._ui.button_keep.click()
    assert page.review.papers[0].look.words == "Đã giữ tệp"
    assert not page.review._ui.button_one.isEnabled()
    page.review._ui.button_done.click()
    row = page.board.row(units[0]) if page.board else None
    assert row is not None
    assert (row.stage, row.file_name) == (SubmissionStage.RECEIVED, files[0].name)
    assert page.desk.data.undo_label.startswith("Nhận phiếu")


def test_a_kept_file_waits_again_when_it_is_undone(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    page.review._ui.button_keep.click()
    page.desk.undo()
    assert page.review.papers[0].outcome is Outcome.WAITING
    assert page.review._ui.button_keep.isEnabled()


def test_what_is_kept_or_typed_already_is_not_offered_to_be_kept(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...], units: tuple[int, ...]
) -> None:
    reviewed(qtbot, page, files[0])
    page.review._ui.button_keep.click()
    page.review._ui.button_done.click()
    page.review_kept()
    settled(qtbot, page)
    assert page.review._ui.button_keep.isHidden()
    page.review_typed(units[1])
    assert page.review._ui.button_keep.isHidden()


def test_reading_that_was_stopped_does_not_close_the_next_one(
    qtbot: QtBot, page: ReportWindowPage, files: tuple[Path, ...]
) -> None:
    page.review_files(files)
    page.review_files(files[:1])
    settled(qtbot, page)
    assert [paper.name for paper in page.review.papers] == [files[0].name]


def test_figures_of_several_leading_units_are_added_up(
    qtbot: QtBot, page: ReportWindowPage, plan: Plan, units: tuple[int, ...]
) -> None:
    data, first, second = page.desk.data, units[0], units[1]
    indicator = next(row for row in data.indicators.of_plan(plan.id) if row.code == "I.10")
    leads = tuple(Party(str(unit), unit_id=unit) for unit in (first, second))
    indicators.set_leads(data, indicator_id=indicator.id, leads=leads)
    page.reload()
    for unit, (numerator, denominator) in ((first, ("12", "20")), (second, ("8", "10"))):
        page.review_typed(unit)
        type_in(page, FormField.NUMERATOR, "I.10", numerator)
        type_in(page, FormField.DENOMINATOR, "I.10", denominator)
        if unit == second:
            assert page.review._ui.button_add.isVisible()
            page.review._ui.button_add.click()
            assert not page.review._ui.button_add.isEnabled()
            line = page.review.cells.record(
                page.review.cells.index(row_of(page, FormField.NUMERATOR, "I.10"), 0)
            )
            assert line is not None
            assert line.diff is not None
            assert remark(line.diff) == "Cộng dồn với số của đơn vị khác"
        else:
            assert page.review._ui.button_add.isHidden()
        page.review.take_all()
        settled(qtbot, page)
    (held,) = data.indicators.measurements(plan.id)[indicator.targets[0].id]
    assert (held.numerator, held.denominator) == (20, 30)
    assert "Cộng từ:" in result_tip(held)
    page.review_typed(first)
    type_in(page, FormField.VALUE, "I.10", "60")
    value = page.review.cells.record(page.review.cells.index(row_of(page, FormField.VALUE, "I.10"), 0))
    assert value is not None
    assert value.diff is not None
    assert "không lấy trung bình" in explanation(value.diff)
