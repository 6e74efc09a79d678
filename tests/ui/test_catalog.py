from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.calendar import DayKind, Lateness
from dxdesk.domain.unit import UnitKind
from dxdesk.services.in_force import lateness
from dxdesk.ui import dialogs
from dxdesk.ui.catalog.page import CatalogPage
from dxdesk.ui.catalog.words import read_lines, read_signers, signers_text
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory


@pytest.fixture
def page(desk: Desk, memory: Memory, qtbot: QtBot) -> CatalogPage:
    made = CatalogPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1100, 620)
    made.reload()
    made.show()
    return made


def _unit(desk: Desk, name: str) -> object:
    return next(unit for unit in desk.data.units.all() if unit.name == name)


def test_units_stand_under_their_kinds(page: CatalogPage, qtmodeltester: ModelTester) -> None:
    tab = page.open_tab("units")
    assert tab.model.data(tab.model.index(0, 0)) == "Phòng thuộc Sở (9)"
    assert tab.chosen.name == "Văn phòng Sở"
    qtmodeltester.check(tab.model)


def test_the_filter_finds_without_marks(page: CatalogPage) -> None:
    tab = page.open_tab("units")
    tab._ui.edit_filter.setText("thanh tra")
    assert [unit.name for unit in tab.model.records()] == ["Thanh tra Sở"]
    tab._ui.edit_filter.clear()
    assert len(tab.model.records()) > 50


def test_a_field_takes_effect_when_it_is_left_and_can_be_undone(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("units")
    tab._panel.edit_code.setFocus()
    tab._panel.edit_code.setText("VPS")
    tab._panel.edit_short.setFocus()
    assert _unit(desk, "Văn phòng Sở").code == "VPS"
    assert desk.data.undo_label == "Sửa đơn vị Văn phòng Sở"
    desk.undo()
    assert tab._panel.edit_code.text() == "VP"


def test_an_empty_name_is_refused_by_the_field(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("units")
    tab._panel.text_name.setFocus()
    tab._panel.text_name.setPlainText(" ")
    tab._panel.edit_short.setFocus()
    assert tab._panel.error_name.text() == "Tên đơn vị không được để trống."
    assert tab._panel.error_name.isVisible()
    assert _unit(desk, "Văn phòng Sở")


def test_a_unit_cannot_end_before_it_begins(page: CatalogPage) -> None:
    tab = page.open_tab("units")
    for field, text in ((tab._valid_from, "1/3/2024"), (tab._valid_to, "1/2/2024")):
        field.edit.setFocus()
        field.edit.setText(text)
        field.field.commit()
    assert "hết hiệu lực sớm hơn" in tab._panel.error_to.text()


def test_a_unit_is_added_beside_the_chosen_one_and_deleted_again(page: CatalogPage, desk: Desk) -> None:
    page.action_add.trigger()
    tab = page.open_tab("units")
    assert (tab.chosen.name, tab.chosen.kind) == ("Đơn vị mới", UnitKind.DEPARTMENT)
    page.action_delete.trigger()
    assert "Đơn vị mới" not in {unit.name for unit in desk.data.units.all()}
    desk.undo()
    assert _unit(desk, "Đơn vị mới")


def test_a_unit_in_use_is_kept_and_the_reason_told(page: CatalogPage, desk: Desk, told: list[News]) -> None:
    page.action_delete.trigger()
    assert _unit(desk, "Văn phòng Sở")
    assert told[-1].wrong
    assert "đang được dùng" in told[-1].text


def test_the_kind_of_a_unit_is_a_choice(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("units")
    combo = tab._panel.combo_kind
    combo.activated.emit(combo.findText("Khác"))
    assert _unit(desk, "Văn phòng Sở").kind is UnitKind.OTHER


def test_aliases_are_typed_line_by_line(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("units")
    tab._panel.text_aliases.setFocus()
    tab._panel.text_aliases.setPlainText("Văn phòng\n\n- VP Sở ")
    tab._panel.edit_short.setFocus()
    assert _unit(desk, "Văn phòng Sở").aliases == ("Văn phòng", "VP Sở")


def test_members_of_a_group_are_those_of_the_day(page: CatalogPage) -> None:
    tab = page.open_tab("groups")
    tab.view.choose(next(group.id for group in tab.model.records() if "huyện" in group.name))
    before = tab._panel.label_expanded.text()
    tab._on_day_taken(date(2026, 1, 1))
    assert before.startswith("10 đơn vị")
    assert tab._panel.label_expanded.text() != before


def test_a_unit_can_be_added_to_a_group_by_itself(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("groups")
    unit = _unit(desk, "Thanh tra Sở")
    tab._member._take(unit.id)
    assert tab.chosen.member_ids == (unit.id,)
    tab.list_members.setCurrentRow(0)
    tab.button_remove.click()
    assert tab.chosen.member_ids == ()


def test_a_person_is_added_by_post(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("people")
    page.action_add.trigger()
    tab._panel.edit_title.setText("Chánh Văn phòng")
    tab._panel.edit_name.setFocus()
    (person,) = desk.data.people.all()
    assert person.title == "Chánh Văn phòng"


def test_recipients_of_the_plan_are_lines(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("recipients")
    lines = tab._ui.text_plan.toPlainText().splitlines()
    assert lines[0] == "UBND tỉnh (để báo cáo)"
    tab._ui.text_plan.setFocus()
    tab._ui.text_plan.setPlainText("\n".join(lines[:3]))
    tab._ui.text_report.setFocus()
    assert desk.plan.recipients == tuple(lines[:3])


def test_recipients_of_reports_belong_to_the_office_of_the_day(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("recipients")
    tab._ui.text_report.setFocus()
    tab._ui.text_report.setPlainText("Như trên\nLưu: VT")
    tab._ui.text_plan.setFocus()
    assert desk.data.offices.on(desk.today).report_recipients == ("Như trên", "Lưu: VT")
    assert desk.data.offices.on(date(2026, 1, 1)).report_recipients != ("Như trên", "Lưu: VT")


def test_a_worked_saturday_is_added(page: CatalogPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = page.open_tab("calendar")
    monkeypatch.setattr(dialogs, "ask_day", lambda *_words, **_verb: date(2024, 3, 23))
    page.action_add.trigger()
    assert desk.data.calendar.days()[date(2024, 3, 23)].kind is DayKind.MAKEUP
    assert tab._panel.label_day.text() == "Thứ Bảy, 23/3/2024"
    page.action_delete.trigger()
    assert date(2024, 3, 23) not in desk.data.calendar.days()


def test_a_year_without_days_can_be_filled(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("calendar")
    tab._on_year_chosen(2026)
    assert tab.model.records() == []
    tab.button_seed.click()
    assert date(2026, 1, 10) in {day.day for day in tab.model.records()}


def test_what_counts_as_late_is_a_setting(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("calendar")
    assert lateness(desk.data) is Lateness.NEXT_WORKING_DAY
    tab.combo_lateness.activated.emit(1)
    assert lateness(desk.data) is Lateness.NOMINAL
    desk.undo()
    assert tab.combo_lateness.currentIndex() == 0


def test_a_letterhead_is_added_from_today_on(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("offices")
    page.action_add.trigger()
    assert tab.chosen.valid_from == desk.today
    tab._panel.edit_place.setFocus()
    tab._panel.edit_place.setText("Hiệp Hòa")
    tab._panel.edit_superior.setFocus()
    assert desk.data.offices.on(desk.today).place == "Hiệp Hòa"
    assert desk.data.offices.on(date(2024, 1, 2)).place == "Bắc Giang"


def test_ways_to_sign_are_read_as_they_are_written() -> None:
    text = "GIÁM ĐỐC\nKT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC - Họ và Tên"
    assert signers_text(read_signers(text)) == text
    assert read_signers(text)[1].lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")


def test_a_list_is_read_without_dashes_and_empty_lines() -> None:
    assert read_lines("- UBND tỉnh;\n\n Lưu: VT ") == ("UBND tỉnh;", "Lưu: VT")


def test_a_record_is_shown_in_its_tab(page: CatalogPage, desk: Desk) -> None:
    unit = _unit(desk, "Thanh tra Sở")
    assert page.show_record("unit", unit.id)
    assert page.tab.chosen.id == unit.id
    assert not page.show_record("task", 1)


def test_very_long_names_are_cut_in_the_table_and_whole_in_the_panel(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("units")
    name = "Trường Phổ thông Dân tộc Nội trú " * 12
    tab._panel.text_name.setFocus()
    tab._panel.text_name.setPlainText(name)
    tab._panel.edit_short.setFocus()
    QApplication.processEvents()
    assert tab._panel.text_name.toPlainText() == name.strip()
    assert tab.view.horizontalScrollBar().maximum() == 0


def test_a_ticked_box_takes_effect(page: CatalogPage, desk: Desk) -> None:
    tab = page.open_tab("calendar")
    day, before = tab.chosen.day, tab.chosen.confirmed
    tab._panel.check_confirmed.click()
    assert desk.data.calendar.days()[day].confirmed is not before
