"""The other tabs, the letter, the report, and forms that go out and come back."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QThread
from pytestqt.qtbot import QtBot

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.criteria import Missing, Subject
from dxdesk.services import school_forms, school_scores
from dxdesk.services.school_matrix import Move
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.schools.criteria_rows import CriterionField
from dxdesk.ui.schools.missing_tab import Lack
from dxdesk.ui.schools.page import SchoolsPage
from tests.ui.schools_shown import in_state, points, shown


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> SchoolsPage:
    return shown(qtbot, desk, memory, "missing")


def rows(page: SchoolsPage) -> list[int]:
    return [row.school.id for row in page.missing_tab.model.records()]


def wait_for_works(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not any(work.isRunning() for work in desk.findChildren(QThread)))


def received(page: SchoolsPage, qtbot: QtBot, paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "ask_open_files", lambda *_args, **_options: tuple(paths))
    page.commands.receive.trigger()
    qtbot.waitUntil(lambda: not page.forms_review.work.busy)


def form_of(page: SchoolsPage, folder: Path, school_id: int) -> Path:
    hand, desk = page.hand, page.desk
    school_forms.write_forms(
        desk.data,
        set_id=hand.set_id or 0,
        year=hand.year,
        school_ids=[school_id],
        folder=folder,
        today=desk.today,
    )
    return next(folder.glob("*.xlsx"))


def test_schools_that_have_not_sent_are_listed_first(page: SchoolsPage) -> None:
    wanted = {*in_state(page, AssessmentState.OPEN), *in_state(page, AssessmentState.RETURNED)}
    assert set(rows(page)) == wanted


def test_unmet_conditions_are_listed_with_their_codes(page: SchoolsPage) -> None:
    page.missing_tab.show_lack(Lack.UNMET)
    found = page.missing_tab.model.records()
    assert found
    assert all(row.result.unmet or row.result.unanswered for row in found)


def test_unchecked_schools_are_listed(page: SchoolsPage) -> None:
    page.missing_tab.show_lack(Lack.UNCHECKED)
    assert set(rows(page)) == set(in_state(page, AssessmentState.SELF))


def test_a_missing_school_leads_to_its_points(page: SchoolsPage) -> None:
    row = page.missing_tab.model.records()[3]
    page.missing_tab.view.record_opened.emit(row)
    assert page.tab_key == "scores"
    assert page.scores_tab.chosen_ids() == [row.school.id]


def test_the_letter_is_a_draft_that_lists_the_schools(page: SchoolsPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked_for) as asked:
        page.commands.remind.trigger()
    assert asked.args[0] == "draft"
    kept = desk.data.documents.get(asked.args[1])
    assert "đôn đốc tự đánh giá" in kept.title
    assert page.missing_tab.model.records()[0].school.name in (kept.made_from or "")


def test_the_spread_adds_up_to_all_schools(page: SchoolsPage) -> None:
    page.open_tab("spread")
    whole, *parts = page.spread_tab.model.records()
    assert whole.name == "Toàn tỉnh"
    assert sum(line.part.schools for line in parts) == whole.part.schools == 60
    assert len(page.spread_tab.chart.bars) <= len(parts)


def test_the_chart_is_told_in_words(page: SchoolsPage) -> None:
    page.open_tab("spread")
    assert "huyện Hiệp Hòa: mức 1 " in page.spread_tab.chart.accessibleDescription()


def test_the_spread_can_be_seen_by_school_level(page: SchoolsPage) -> None:
    page.open_tab("spread")
    page.spread_tab._take_by("level")
    names = [line.name for line in page.spread_tab.model.records()]
    assert names[:3] == ["Toàn tỉnh", "Tiểu học", "THCS"]


def test_schools_whose_level_changed_are_those_of_the_chosen_place(page: SchoolsPage) -> None:
    page.open_tab("spread")
    tab = page.spread_tab
    tab.view.choose(1)
    moved = tab.moved_model.records()
    assert {row.place for row in moved} == {tab.model.records()[1].name}
    assert {row.move for row in moved} <= {Move.UP, Move.DOWN}


def test_the_report_is_kept_as_a_draft_and_shown(page: SchoolsPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked_for) as asked:
        page.commands.report.trigger()
    assert asked.args[0] == "document"
    assert desk.data.documents.get(asked.args[1]).attachment_id


def test_what_is_printed_is_the_report_of_the_year(page: SchoolsPage) -> None:
    page.hand.choose_year("2022-2023")
    printed = page.printable()
    assert printed is not None
    assert "2022-2023" in str(printed)


def test_forms_are_written_for_all_that_have_not_sent(
    page: SchoolsPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_args, **_options: tmp_path / "phieu")
    wanted = len(page.wanted_schools())
    with qtbot.waitSignal(desk.changed):
        page.commands.send.trigger()
    wait_for_works(qtbot, desk)
    assert len(list((tmp_path / "phieu").glob("*.xlsx"))) == wanted
    assert desk.data.undo_label == f"Gửi phiếu tự đánh giá 2023-2024 cho {wanted} trường"


def test_a_form_that_came_back_is_reviewed_and_taken_in(
    page: SchoolsPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    school_id = in_state(page, AssessmentState.SELF)[0]
    path = form_of(page, tmp_path, school_id)
    before = points(page, school_id, "1.3.1")
    page.open_tab("scores")
    model = page.scores_tab.grid.model
    model.setData(model.index(model.row_number(school_id), model.column("1.3.1")), "0" if before else "6")
    received(page, qtbot, [path], monkeypatch)
    assert [cell.code for cell in page.forms_review.cells.records()] == ["1.3.1"]
    assert points(page, school_id, "1.3.1") != before
    page.forms_review.ui.button_write.click()
    assert points(page, school_id, "1.3.1") == before


def test_a_left_cell_is_not_written(
    page: SchoolsPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    school_id = in_state(page, AssessmentState.SELF)[0]
    path = form_of(page, tmp_path, school_id)
    page.open_tab("scores")
    model = page.scores_tab.grid.model
    model.setData(model.index(model.row_number(school_id), model.column("1.3.1")), "0,5")
    received(page, qtbot, [path], monkeypatch)
    page.forms_review.ui.button_leave.click()
    page.forms_review.ui.button_write.click()
    assert points(page, school_id, "1.3.1") == Decimal("0.5")


def test_a_file_that_is_no_form_is_refused_alone(
    page: SchoolsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "khac.xlsx"
    wrong.write_bytes(b"xin chao")
    received(page, qtbot, [wrong], monkeypatch)
    (back,) = page.forms_review.backs.records()
    assert "khac.xlsx" in back.refused
    assert not page.forms_review.ui.button_write.isEnabled()
    page.forms_review.ui.button_cancel.click()
    assert not page.reviewing


def test_the_workbook_of_all_points_comes_back_as_one_action(
    page: SchoolsPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = in_state(page, AssessmentState.SELF)[:2]
    before = [points(page, one, "1.3.1") for one in ids]
    path = tmp_path / "bang-diem.xlsx"
    path.write_bytes(
        school_scores.workbook(desk.data, set_id=page.hand.set_id or 0, year=page.hand.year, today=desk.today)
    )
    page.open_tab("scores")
    model = page.scores_tab.grid.model
    for one in ids:
        model.setData(model.index(model.row_number(one), model.column("1.3.1")), "0,5")
    received(page, qtbot, [path], monkeypatch)
    page.forms_review.ui.button_write.click()
    assert [points(page, one, "1.3.1") for one in ids] == before
    assert desk.data.undo_label == "Nhập bảng điểm 2023-2024: 2 trường"


@pytest.fixture
def sets(page: SchoolsPage) -> SchoolsPage:
    page.open_tab("criteria")
    return page


def put(page: SchoolsPage, row: int, field: CriterionField, text: str) -> None:
    model = page.criteria_tab.grid.model
    model.setData(model.index(row, model.column(field)), text)


def choose_row(page: SchoolsPage, row: int) -> None:
    grid, only = page.criteria_tab.grid, QItemSelectionModel.SelectionFlag.ClearAndSelect
    grid.view.selectionModel().setCurrentIndex(grid.model.index(row, 0), only)


def test_rows_not_confirmed_are_marked_with_their_source(sets: SchoolsPage) -> None:
    model = sets.criteria_tab.grid.model
    place = next(n for n, row in enumerate(sets.hand.criteria.criteria) if not row.confirmed)
    index = model.index(place, model.column(CriterionField.CONFIRMED))
    assert index.data() == "chưa đối chiếu bản gốc"
    assert "Nguồn: " in index.data(3)
    assert "dòng chưa đối chiếu bản gốc" in sets.criteria_tab.ui.label_confirmed.text()


def test_a_row_is_confirmed_by_the_button(sets: SchoolsPage, desk: Desk) -> None:
    left = len(sets.hand.criteria.unconfirmed)
    place = next(n for n, row in enumerate(sets.hand.criteria.criteria) if not row.confirmed)
    choose_row(sets, place)
    sets.criteria_tab.ui.button_confirm.click()
    assert len(sets.hand.criteria.unconfirmed) == left - 1
    desk.undo()
    assert len(sets.hand.criteria.unconfirmed) == left


def test_a_sum_that_is_not_a_hundred_is_told(sets: SchoolsPage) -> None:
    sets.criteria_tab.new_version()
    place = next(n for n, row in enumerate(sets.hand.criteria.criteria) if row.code == "1.4")
    put(sets, place, CriterionField.MAX_POINTS, "12")
    assert "Nhóm 1: cộng lại 102 điểm, cần 100" in sets.criteria_tab.ui.label_sums.text()


def test_points_given_keep_a_row_from_shrinking_below_them(sets: SchoolsPage) -> None:
    place = next(n for n, row in enumerate(sets.hand.criteria.criteria) if row.code == "1.4")
    put(sets, place, CriterionField.MAX_POINTS, "0,5")
    assert "không còn hợp lệ" in sets.criteria_tab.grid.label_hint.text()
    assert sets.hand.criteria.criteria[place].max_points == 10


def test_a_new_version_leaves_the_old_one_as_it_was(sets: SchoolsPage) -> None:
    old = sets.hand.criteria
    sets.commands.sets.menu().actions()[0].trigger()
    assert sets.hand.criteria.version == old.version + 1
    assert old in sets.hand.sets


def test_a_row_typed_below_the_last_one_stands_under_its_parent(sets: SchoolsPage) -> None:
    sets.criteria_tab.new_version()
    model = sets.criteria_tab.grid.model
    put(sets, model.rowCount() - 1, CriterionField.CODE, "1.3.6")
    assert (sets.hand.criteria.criteria[-1].code, sets.hand.criteria.criteria[-1].parent) == ("1.3.6", "1.3")


def test_a_row_can_be_taken_out(sets: SchoolsPage) -> None:
    sets.criteria_tab.new_version()
    before = len(sets.hand.criteria.criteria)
    choose_row(sets, before - 1)
    sets.criteria_tab.ui.button_drop.click()
    assert len(sets.hand.criteria.criteria) == before - 1


def test_what_a_missing_condition_means_is_a_setting(sets: SchoolsPage) -> None:
    combo = sets.criteria_tab.ui.combo_missing
    combo.activated.emit(combo.findText("Xếp mức thấp nhất"))
    assert sets.hand.criteria.missing is Missing.LOWEST


def test_words_that_are_neither_yes_nor_no_are_refused(sets: SchoolsPage) -> None:
    put(sets, 1, CriterionField.MANDATORY, "chắc thế")
    assert "Hãy gõ x" in sets.criteria_tab.grid.label_hint.text()


def test_a_set_of_the_office_is_begun_here(sets: SchoolsPage) -> None:
    sets.criteria_tab.add_set(Subject.OFFICE)
    assert sets.hand.of_office
    assert "chưa có tiêu chí nào" in sets.criteria_tab.ui.label_sums.text()


def test_records_lead_to_their_tabs(page: SchoolsPage, desk: Desk) -> None:
    found = desk.data.assessments.of_year(page.hand.set_id or 0, "2022-2023")[0]
    assert page.show_record("assessment", found.id)
    assert (page.tab_key, page.hand.year) == ("scores", "2022-2023")
    assert page.show_record("criteria_set", page.hand.set_id or 0)
    assert page.tab_key == "criteria"
    assert not page.show_record("task", 1)
