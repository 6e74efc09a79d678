"""The page Cuối năm, bàn giao."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.services import handover_package
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.year_close.page import YearClosePage


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> YearClosePage:
    page = YearClosePage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    desk.plan_switched.connect(page.reload)
    page.resize(1180, 660)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> YearClosePage:
    return shown(qtbot, desk, memory)


def headings(page: YearClosePage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in page.model.heading_rows()]


def test_what_is_open_goes_on_without_another_wish(page: YearClosePage) -> None:
    assert headings(page) == ["Nhiệm vụ chưa hoàn thành (5)", "Chỉ tiêu (11)"]
    assert page._ui.label_carried.text() == "Chuyển 5 nhiệm vụ, 11 chỉ tiêu."


def test_enter_and_the_buttons_choose_what_goes_on(page: YearClosePage) -> None:
    first = page.model.records()[0]
    page.table.record_opened.emit(first)
    assert page._ui.label_carried.text() == "Chuyển 4 nhiệm vụ, 11 chỉ tiêu."
    page.table.selectAll()
    page._ui.button_leave.click()
    assert page._ui.label_carried.text() == "Chuyển 0 nhiệm vụ, 0 chỉ tiêu."
    page._ui.button_carry.click()
    assert page._ui.label_carried.text() == "Chuyển 5 nhiệm vụ, 11 chỉ tiêu."


def test_the_filter_needs_no_marks(page: YearClosePage) -> None:
    page.find()
    assert page._ui.edit_filter.hasFocus()
    page._ui.edit_filter.setText("chua dat")
    assert headings(page) == ["Chỉ tiêu (3)"]


def test_next_years_plan_is_made_opened_and_undone(page: YearClosePage, desk: Desk) -> None:
    page.table.record_opened.emit(page.model.records()[0])
    page.action_next.trigger()
    made = desk.data.plans.all()[-1]
    assert (made.year, len(desk.data.tasks.of_plan(made.id))) == (2025, 4)
    assert (page.action_next.isVisible(), page.action_open.isVisible()) == (False, True)
    desk.undo()
    assert (page.action_next.isVisible(), page.action_open.isVisible()) == (True, False)
    desk.redo()
    page.action_open.trigger()
    assert desk.plan is not None
    assert desk.plan.year == 2025


def test_one_year_is_compared_with_nothing(page: YearClosePage) -> None:
    page._ui.tabs_year.setCurrentIndex(1)
    assert page._ui.label_no_compare.text().startswith("Cần hai kế hoạch")
    assert page.printable() is None


def test_two_years_stand_side_by_side(page: YearClosePage) -> None:
    page.action_next.trigger()
    page._ui.tabs_year.setCurrentIndex(1)
    heads = [column.heading for column in page.compared.records_model.columns]
    assert heads == ["Nội dung", "Năm 2024", "Năm 2025"]
    document = page.printable()
    assert document is not None
    assert document.title == "So sánh năm 2024 và năm 2025"


def test_the_book_is_seen_and_printed(page: YearClosePage) -> None:
    page._ui.tabs_year.setCurrentIndex(2)
    assert page.preview.sheets
    document = page.printable()
    assert document is not None
    assert document.title == "Sổ bàn giao kế hoạch năm 2024, ngày 18/3/2024"


def test_the_package_is_made_beside_the_window(
    page: YearClosePage, qtbot: QtBot, told: list[News], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: tmp_path / "goi")
    page._ui.check_zip.setChecked(True)
    page.action_package.trigger()
    folder = tmp_path / "goi" / "ban-giao-2024-03-18"
    qtbot.waitUntil(lambda: bool(told) and "Đã lập gói bàn giao" in told[-1].text)
    assert handover_package.verify_package(folder) == ()
    assert (folder / "So-ban-giao.pdf").read_bytes().startswith(b"%PDF")
    page.action_package.trigger()
    assert (told[-1].wrong, "không tệp nào bị ghi đè" in told[-1].text) == (True, True)


def test_nothing_is_asked_for_twice_after_cancelling(
    page: YearClosePage, told: list[News], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: None)
    page.action_package.trigger()
    assert told == []


def test_without_a_plan_the_page_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert page._ui.label_empty.isVisible()
    assert not page.action_package.isEnabled()
    assert page.printable() is None
