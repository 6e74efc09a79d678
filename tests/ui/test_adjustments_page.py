"""The page of adjustments: drafted line by line, put into the plan, two days compared, units' plans."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.documents.blocks import Table
from dxdesk.domain.adjustment import ChangeKind
from dxdesk.services import adjustments, unit_plans
from dxdesk.services.in_force_plan import tasks_on
from dxdesk.services.unit_plans import Standing
from dxdesk.ui import dialogs
from dxdesk.ui.adjustments.page import AdjustmentsPage
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory

DAY = date(2024, 3, 15)


@pytest.fixture
def page(desk: Desk, memory: Memory, qtbot: QtBot) -> AdjustmentsPage:
    for version in desk.data.plans.versions(1):  # the samples are not what is tested here
        if version.is_draft:
            adjustments.delete(desk.data, version_id=version.id)
    for kept in desk.data.unit_plans.of_plan(1):
        unit_plans.delete(desk.data, unit_plan_id=kept.id)
    made = AdjustmentsPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1200, 700)
    made.reload()
    made.show()
    return made


@pytest.fixture
def drafted(page: AdjustmentsPage) -> int:
    """A draft with the first task in it."""
    page.action_draft.trigger()
    page.adjustments.version.ui.button_change.click()
    return page.desk.data.plans.versions(1)[-1].id


def lines(page: AdjustmentsPage) -> list[str]:
    return [line.look.words for line in page.adjustments.model.records()]


def test_a_draft_is_begun_and_shown(page: AdjustmentsPage) -> None:
    assert not page.action_apply.isEnabled()
    page.action_draft.trigger()
    assert lines(page) == ["Dự thảo"]
    assert page.adjustments.version.ui.button_change.isVisible()
    assert not page.action_apply.isEnabled()


def test_an_item_is_taken_in_and_its_reason_asked_for(page: AdjustmentsPage, drafted: int) -> None:
    assert lines(page) == ["Dự thảo", "Sửa"]
    assert page.adjustments.item.ui.text_reason.hasFocus()
    assert page.adjustments.item.ui.text_content.isVisible()
    assert not page.adjustments.item.ui.edit_targets.isVisible()


def test_a_field_of_the_item_takes_effect_when_it_is_left(page: AdjustmentsPage, drafted: int) -> None:
    ui, data = page.adjustments.item.ui, page.desk.data
    ui.edit_time.setFocus()
    ui.edit_time.setText("Quý III năm 2024")
    ui.edit_product.setFocus()
    (line,) = data.adjustments.of_version(drafted)
    assert line.after["time_frame"]["due"] == "2024-09-30"
    assert page.adjustments.item.due.edit.text() == "30/9/2024"
    assert data.tasks.get(line.record_id).time_frame.phrase != "Quý III năm 2024"


def test_what_is_changed_already_is_chosen_again(page: AdjustmentsPage, drafted: int) -> None:
    page.adjustments.choose(f"version:{drafted}")
    page.adjustments.version.ui.button_change.click()
    assert lines(page) == ["Dự thảo", "Sửa"]
    chosen = page.adjustments.chosen
    assert chosen is not None
    assert chosen.change is not None


def test_items_are_withdrawn_and_added(page: AdjustmentsPage, drafted: int) -> None:
    for button in ("withdraw", "add_task", "add_indicator"):
        page.adjustments.choose(f"version:{drafted}")
        getattr(page.adjustments.version.ui, f"button_{button}").click()
    kinds = [line.kind for line in page.desk.data.adjustments.of_version(drafted)]
    assert kinds == [ChangeKind.WITHDRAW, ChangeKind.ADD, ChangeKind.ADD]
    assert page.adjustments.item.ui.edit_targets.isVisible()


def test_a_letter_is_doubted(page: AdjustmentsPage, drafted: int) -> None:
    page.adjustments.choose(f"version:{drafted}")
    ui = page.adjustments.version.ui
    ui.edit_document.setFocus()
    ui.edit_document.setText("812/SGDĐT-VP")
    ui.text_note.setFocus()
    assert "điều 18 khoản 3" in ui.label_doubts.text()


def test_it_is_put_into_the_plan_and_taken_back(page: AdjustmentsPage, drafted: int) -> None:
    desk = page.desk
    (line,) = desk.data.adjustments.of_version(drafted)
    desk.perform(lambda: adjustments.edit_line(desk.data, change_id=line.id, fields={"title": "Tên mới"}))
    kept = desk.data.plans.version(drafted)
    decided = replace(kept, deciding_document="45/KH-SGDĐT", decided_on=DAY, in_force_from=DAY)
    desk.perform(lambda: adjustments.save(desk.data, decided))
    page.adjustments.choose(f"version:{drafted}")
    page.action_apply.trigger()
    assert lines(page) == ["Đã áp dụng", "Sửa"]
    assert tasks_on(desk.data, 1, desk.today)[0].title == "Tên mới"
    assert not page.action_apply.isEnabled()
    page.open_tab(page.compare)
    assert [row.adjusted for row in page.compare.rows] == ["Tên mới"]
    assert page.printable() is not None
    desk.undo()
    assert page.compare.rows == ()


def test_a_refusal_is_told_and_nothing_changes(page: AdjustmentsPage, drafted: int) -> None:
    page.adjustments.choose(f"version:{drafted}")
    assert "chưa khác gì" in page.adjustments.version.ui.label_doubts.text()
    page.action_apply.trigger()
    assert page.desk.refusals == 1
    assert page.desk.data.plans.version(drafted).is_draft


def test_the_plan_that_adjusts_is_written_in_one_click(page: AdjustmentsPage, drafted: int) -> None:
    asked: list[tuple[str, int]] = []
    page.asked_for.connect(lambda kind, record: asked.append((kind, record)))
    page.action_plan.trigger()
    assert asked == [("draft", page.desk.data.plans.version(drafted).document_id)]


def test_a_line_is_taken_out_and_a_draft_deleted(page: AdjustmentsPage, drafted: int) -> None:
    page.action_delete.trigger()
    assert lines(page) == ["Dự thảo"]
    page.action_delete.trigger()
    assert lines(page) == []


def test_a_units_plan_is_noted_in_its_fields(page: AdjustmentsPage) -> None:
    heard: list[str] = []
    page.sentence_changed.connect(heard.append)
    page.open_tab(page.units)
    assert heard[-1].endswith("đơn vị chưa ban hành kế hoạch.")
    ui = page.units.panel
    ui.edit_number.setFocus()
    ui.edit_number.setText("12/KH-THPT")
    ui.edit_note.setFocus()
    (kept,) = page.desk.data.unit_plans.of_plan(1)
    assert kept.number == "12/KH-THPT"
    ui.combo_consistent.activated.emit(1)
    assert page.desk.refusals == 1


def test_a_row_that_leaves_the_list_with_its_new_value_is_saved_once(page: AdjustmentsPage) -> None:
    """Its field loses the focus while the value is handed on, and the panel still shows the row of before."""
    page.open_tab(page.units)
    tab = page.units
    tab.standing.show_value(Standing.MISSING)
    tab._on_standing_chosen(Standing.MISSING)
    tab._ui.edit_filter.setText(tab.rows[0].unit.name)
    assert tab.model.rowCount() == 2
    day = tab.findChild(DateField)
    assert day is not None
    day.edit.setFocus()
    day.edit.setText("1/3/2024")
    day.edit.returnPressed.emit()
    assert tab.model.rowCount() == 0
    (kept,) = page.desk.data.unit_plans.of_plan(1)
    assert kept.issued_on == date(2024, 3, 1)


def test_the_missing_units_are_printed(page: AdjustmentsPage) -> None:
    page.open_tab(page.units)
    made = page.printable()
    assert made is not None
    (table,) = (block for block in made.sections[0].blocks if isinstance(block, Table))
    assert len(table.rows) == len(page.units.rows)
    assert table.rows[0].cells[4] == "Chưa ban hành"


def test_its_file_is_kept(page: AdjustmentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ke-hoach.pdf"
    path.write_bytes(b"%PDF minh hoa")
    monkeypatch.setattr(dialogs, "ask_open_file", lambda *_args: path)
    page.open_tab(page.units)
    page.action_attach.trigger()
    (kept,) = page.desk.data.unit_plans.of_plan(1)
    assert unit_plans.file_bytes(page.desk.data, kept.id) == b"%PDF minh hoa"
    assert page.units.panel.button_open.isEnabled()


def test_records_are_found_in_their_tabs(page: AdjustmentsPage, drafted: int) -> None:
    (line,) = page.desk.data.adjustments.of_version(drafted)
    assert page.show_record("item_change", line.id)
    assert page.show_record("plan_version", drafted)
    assert not page.show_record("task", 1)


def test_without_a_plan_the_page_says_what_to_do(empty_desk: Desk, memory: Memory, qtbot: QtBot) -> None:
    made = AdjustmentsPage(empty_desk, memory)
    qtbot.addWidget(made)
    made.reload()
    assert not made.action_draft.isEnabled()
    assert made.compare.rows == ()
