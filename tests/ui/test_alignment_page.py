"""The page Đối chiếu tỉnh."""

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.reference import Floor
from dxdesk.services import alignment
from dxdesk.ui import dialogs
from dxdesk.ui.alignment.page import AlignmentPage
from dxdesk.ui.alignment.paste_form import PasteForm
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory

PASTED = "99\tTỷ lệ cơ quan dùng chữ ký số\ttrên 80%\n"


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> AlignmentPage:
    page = AlignmentPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(1180, 660)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> AlignmentPage:
    return shown(qtbot, desk, memory)


def headings(page: AlignmentPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in page.model.heading_rows()]


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def ask(_parent: object, form: PasteForm) -> object:
        form._ui.text_pasted.setPlainText(text)
        return None if form.wrong else form.rows

    monkeypatch.setattr(dialogs, "ask_references", ask)


def targets(desk: Desk, code: str) -> tuple[Target, ...]:
    assert desk.plan is not None
    return next(i for i in desk.data.indicators.of_plan(desk.plan.id) if i.code == code).targets


def test_rows_stand_under_how_ours_stands_to_them(page: AlignmentPage) -> None:
    assert headings(page) == [
        "Bảo đảm mức của tỉnh (11)",
        "Chờ văn bản giao mức (1)",
        "Không có trong chỉ tiêu của tỉnh (4)",
    ]


def test_an_empty_set_says_what_to_do_next(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert page._ui.label_empty.isVisible()
    assert "Hãy nhập kế hoạch đã ký" in page._ui.label_empty_next.text()
    assert not page.action_add.isEnabled()


def test_pasted_rows_are_taken_in_and_undone_at_once(
    page: AlignmentPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, PASTED)
    page.action_add.trigger()
    assert headings(page)[0] == "Chưa có chỉ tiêu tương ứng (1)"
    desk.undo()
    assert headings(page)[0] == "Bảo đảm mức của tỉnh (11)"


def test_a_text_without_indicators_is_not_taken(
    page: AlignmentPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.data.references.all()
    answer(monkeypatch, "Tổ chức thực hiện.")
    page.action_add.trigger()
    assert desk.data.references.all() == before


def test_a_stricter_province_moves_the_row_to_the_top(page: AlignmentPage) -> None:
    page.table.choose_first()
    page.row_panel.asked.show_text("")
    page.row_panel._ui.edit_asked.setText("trên 75%")
    page.row_panel.asked.commit()
    assert headings(page)[0] == "Thấp hơn mức của tỉnh (1)"


def test_words_that_ask_nothing_are_told_by_the_field(page: AlignmentPage) -> None:
    page.table.choose_first()
    page.row_panel._ui.edit_asked.setText("nhiều hơn")
    page.row_panel.asked.commit()
    assert page.row_panel._ui.error_asked.isVisible()


def test_floors_are_written_from_the_header(page: AlignmentPage, desk: Desk) -> None:
    assert page.action_floors.text() == "Ghi mức tối thiểu (11)"
    page.action_floors.trigger()
    assert targets(desk, "I.1")[0].floor == 70
    assert not page.action_floors.isEnabled()


def test_a_link_is_taken_away_in_the_panel(page: AlignmentPage, desk: Desk) -> None:
    page.table.choose_first()
    combo = page.row_panel._ui.combo_target
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert desk.plan is not None
    assert alignment.alignment(desk.data, plan=desk.plan).count(Floor.UNLINKED) == 1


def test_a_target_by_reference_is_filled_in_the_panel(page: AlignmentPage, desk: Desk) -> None:
    line = next(line for line in page.model.records() if line.row is None)
    page.table.choose(line.key)
    panel = page.open_panel
    panel.fill()
    assert panel._ui.error_asked.isVisible()
    assert panel._ui.error_source.isVisible()
    panel._ui.edit_asked.setText("trên 80%")
    panel._ui.edit_source.setText("Kế hoạch số 45/KH-UBND")
    panel.fill()
    (filled,) = targets(desk, "II.1")
    assert (filled.operator, filled.source) == (Operator.GT, "Kế hoạch số 45/KH-UBND")
    assert filled.value == 80


def test_the_filter_needs_no_marks_and_is_found_by_ctrl_f(page: AlignmentPage) -> None:
    page.find()
    assert page._ui.edit_filter.hasFocus()
    page._ui.edit_filter.setText("cap huyen")
    assert {line.row.reference.scope for line in page.model.records() if line.row} == {"cấp huyện"}


def test_years_have_a_column_for_each_document(page: AlignmentPage) -> None:
    heads = [column.heading for column in page.years.records_model.columns]
    assert heads == [
        "Số",
        "2023: Kế hoạch số 6649/KH-UBND",
        "2024: Kế hoạch số 199/KH-UBND",
        "2025: chưa rõ văn bản",
        "2025: Nghị quyết số 111-NQ/TU (mục tiêu 2025)",
    ]


def test_rows_are_deleted_and_ours_stay(page: AlignmentPage, desk: Desk, told: list[News]) -> None:
    kept = targets(desk, "I.1")
    page.table.choose_first()
    page.action_delete.trigger()
    assert told[-1].undoable
    assert len(page.model.records()) == 16
    assert targets(desk, "I.1") == kept


def test_nothing_alike_any_more_is_said(page: AlignmentPage, told: list[News]) -> None:
    page.action_alike.trigger()
    assert told[-1].text.startswith("Không còn dòng nào giống")


def test_the_table_is_what_is_printed(page: AlignmentPage) -> None:
    document = page.printable()
    assert document is not None
    assert document.title == "Đối chiếu chỉ tiêu của tỉnh năm 2024"


def test_a_row_is_shown_when_asked_for(page: AlignmentPage, desk: Desk) -> None:
    row = desk.data.references.of_year(2024)[3]
    page._ui.edit_filter.setText("không có dòng nào như vậy")
    assert page.show_record("reference_indicator", row.id)
    assert page.row_panel._row is not None
    assert page.row_panel._row.reference.id == row.id
    assert not page.show_record("task", 1)
