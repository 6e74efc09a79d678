from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.school import SchoolLevel
from dxdesk.importers.school_register import read_list
from dxdesk.services import schools
from dxdesk.services.school_import import SchoolVerdict
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.schools.page import SchoolsPage
from tests.ui.schools_shown import school, shown

NAME = "Trường THCS Hoàng Lương"
HEAD = "Mã trường\tTên trường\tCấp học\tHuyện\n"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> SchoolsPage:
    return shown(qtbot, desk, memory)


def choose(page: SchoolsPage, name: str) -> None:
    assert page.show_record("school", school(page.desk, name).id)


def listed(page: SchoolsPage) -> str:
    """The register as a list that could be pasted."""
    day = page.desk.today
    rows = [
        f"{one.code}\t{one.name}\t{schools.LEVEL_WORDS[one.level]}\t{one.place_on(day)}"
        for one in page.desk.data.schools.all()
    ]
    return HEAD + "\n".join(rows)


def test_schools_stand_under_their_places(page: SchoolsPage, qtmodeltester: ModelTester) -> None:
    tab = page.register_tab
    assert tab.model.data(tab.model.index(0, 0)) == "Huyện Hiệp Hòa (8)"
    qtmodeltester.check(tab.model)


def test_the_filter_finds_without_marks(page: SchoolsPage) -> None:
    page.find()
    page.register_tab._ui.edit_filter.setText("hoang luong")
    assert [line.school.name for line in page.register_tab.model.records()] == [NAME]


def test_a_changed_name_is_one_action_that_can_be_undone(page: SchoolsPage, desk: Desk) -> None:
    choose(page, NAME)
    page.register_tab.panel.text_name.setFocus()
    page.register_tab.panel.text_name.setPlainText("Trường THCS Hoàng Lương 2")
    page.register_tab.panel.edit_code.setFocus()
    assert school(desk, "Trường THCS Hoàng Lương 2")
    desk.undo()
    assert page.register_tab.panel.text_name.toPlainText() == NAME


def test_a_code_that_is_taken_is_refused_by_its_field(page: SchoolsPage, desk: Desk) -> None:
    choose(page, NAME)
    panel = page.register_tab.panel
    panel.edit_code.setFocus()
    panel.edit_code.setText("MH034")
    panel.text_name.setFocus()
    assert "MH034" in panel.error_code.text()
    assert school(desk, NAME).code == "MH054"


def test_another_place_counts_from_its_day(page: SchoolsPage, desk: Desk) -> None:
    choose(page, NAME)
    tab = page.register_tab
    tab.since._take_text("1/3/2024")
    tab.panel.edit_place.setFocus()
    tab.panel.edit_place.setText("xã Hoàng Lương")
    tab.panel.edit_code.setFocus()
    assert [place.place for place in school(desk, NAME).places] == ["huyện Hiệp Hòa", "xã Hoàng Lương"]
    assert tab.panel.label_places.text().startswith("xã Hoàng Lương từ 01/3/2024")


def test_an_empty_place_is_refused(page: SchoolsPage) -> None:
    choose(page, NAME)
    panel = page.register_tab.panel
    panel.edit_place.setFocus()
    panel.edit_place.setText(" ")
    panel.edit_code.setFocus()
    assert "không bỏ trống" in panel.error_place.text()


def test_the_levels_of_all_years_stand_in_the_panel(page: SchoolsPage) -> None:
    choose(page, NAME)
    lines = page.register_tab.panel.label_results.text().splitlines()
    assert [line.partition(":")[0] for line in lines] == ["2023-2024", "2022-2023"]


def test_a_school_is_added_with_a_code_of_our_own_and_deleted(page: SchoolsPage, desk: Desk) -> None:
    page.commands.add.trigger()
    assert (school(desk, "Trường mới").code, page.register_tab.chosen.school.name) == ("T0001", "Trường mới")
    page.commands.delete.trigger()
    assert "Trường mới" not in {one.name for one in desk.data.schools.all()}


def test_an_assessed_school_is_not_deleted(page: SchoolsPage, desk: Desk, told: list[News]) -> None:
    choose(page, NAME)
    page.commands.delete.trigger()
    assert school(desk, NAME)
    assert "đã có kết quả đánh giá" in told[-1].text


def test_a_pasted_list_is_held_against_the_register_before_anything_is_written(
    page: SchoolsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.data.schools.all()
    text = listed(page).replace(NAME, f"{NAME} mới") + "\nX1\tTrường THCS Mẫu\tTHCS\thuyện Lục Nam"
    monkeypatch.setattr(dialogs, "ask_long_text", lambda *_args, **_options: text)
    page.commands.paste.trigger()
    assert page.reviewing
    counts = page.list_review.diff.counts()
    assert (counts[SchoolVerdict.CHANGED], counts[SchoolVerdict.NEW]) == (1, 1)
    assert desk.data.schools.all() == before


def test_only_taken_lines_are_written_as_one_action(page: SchoolsPage, desk: Desk) -> None:
    text = listed(page).replace(NAME, f"{NAME} mới") + "\nX1\tTrường THCS Mẫu\tTHCS\thuyện Lục Nam"
    page.review_list(read_list(text), "danh sách dán")
    review = page.list_review
    line = next(one for one in review.model.records() if one.diff.verdict is SchoolVerdict.CHANGED)
    review.view.choose(line.number)
    review.ui.button_leave.click()
    review.ui.button_write.click()
    assert not page.reviewing
    assert school(desk, NAME)
    assert school(desk, "Trường THCS Mẫu").level is SchoolLevel.LOWER_SECONDARY
    desk.undo()
    assert "X1" not in {one.code for one in desk.data.schools.all()}


def test_a_school_that_is_gone_is_left_until_it_is_taken(page: SchoolsPage, desk: Desk) -> None:
    text = "\n".join(line for line in listed(page).splitlines() if NAME not in line)
    page.review_list(read_list(text), "danh sách dán")
    review = page.list_review
    assert not review.ui.button_write.isEnabled()
    gone = next(one for one in review.model.records() if one.diff.verdict is SchoolVerdict.GONE)
    review.view.record_opened.emit(gone)
    review.ui.button_write.click()
    assert school(desk, NAME).valid_to is not None


def test_the_register_comes_back_from_its_own_workbook_unchanged(
    page: SchoolsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "truong.xlsx"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_args, **_options: target)
    monkeypatch.setattr(dialogs, "ask_open_file", lambda *_args, **_options: target)
    page.commands.save_list.trigger()
    page.commands.read.trigger()
    assert page.list_review.diff.counts()[SchoolVerdict.SAME] == len(desk.data.schools.all())


def test_a_list_without_schools_is_refused_with_a_sentence(
    page: SchoolsPage, told: list[News], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_long_text", lambda *_args, **_options: "xin chào")
    page.commands.paste.trigger()
    assert not page.reviewing
    assert "Không tìm thấy danh sách trường" in told[-1].text


def test_a_review_follows_a_register_that_changes_meanwhile(page: SchoolsPage, desk: Desk) -> None:
    text = listed(page).replace(NAME, f"{NAME} mới")
    desk.perform(lambda: schools.save_school(desk.data, _renamed(desk)))
    page.review_list(read_list(text), "danh sách dán")
    desk.undo()
    assert "đã so lại" in page.list_review.ui.label_outcome.text()
    assert page.list_review.diff.held == desk.data.schools.all()


def _renamed(desk: Desk) -> schools.School:
    from dataclasses import replace

    return replace(school(desk, NAME), note="đã xem")


def test_an_empty_register_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert "Nhập danh sách" in page.register_tab._ui.label_none.text()
    page.open_tab("scores")
    page.scores_tab.ui.button_none.click()
    assert "danh sách trường" in page.scores_tab.ui.label_none.text()


@pytest.mark.parametrize("tab", ["register", "scores", "missing", "spread", "criteria"])
def test_every_tab_is_pictured(page: SchoolsPage, screens: Path, tab: str) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    page.open_tab(tab)
    QApplication.processEvents()
    assert page.grab().save(str(screens / f"schools_{tab}.png"))
