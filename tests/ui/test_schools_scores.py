from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.criteria import CriteriaSet, Criterion, Subject
from dxdesk.services import criteria
from dxdesk.services.assessment_steps import Step
from dxdesk.services.assessments import Side
from dxdesk.ui import dialogs, history_dialog
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.schools.page import SchoolsPage
from dxdesk.ui.schools.score_rows import OFFICE_NAME, GroupField
from tests.ui.schools_shown import choose_rows, in_state, points, shown

CODE = "1.3.1"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> SchoolsPage:
    return shown(qtbot, desk, memory, "scores")


def cell(page: SchoolsPage, school_id: int | None, field: object = CODE) -> QModelIndex:
    model = page.scores_tab.grid.model
    return model.index(model.row_number(school_id), model.column(field))


def type_in(page: SchoolsPage, school_id: int | None, text: str, field: object = CODE) -> None:
    model = page.scores_tab.grid.model
    model.setData(cell(page, school_id, field), text)


def one(page: SchoolsPage, state: AssessmentState = AssessmentState.SELF) -> int:
    return in_state(page, state)[0]


def hint(page: SchoolsPage) -> str:
    return page.scores_tab.grid.label_hint.text()


def test_the_model_keeps_the_rules_of_qt(page: SchoolsPage) -> None:
    model = page.scores_tab.grid.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 60


def test_points_typed_are_kept_and_undone(page: SchoolsPage, desk: Desk) -> None:
    school_id = one(page)
    before = points(page, school_id, CODE)
    type_in(page, school_id, "1,5")
    assert points(page, school_id, CODE) == Decimal("1.5")
    desk.undo()
    assert points(page, school_id, CODE) == before


def test_the_level_follows_the_points(page: SchoolsPage) -> None:
    school_id = one(page)
    group = cell(page, school_id, GroupField("1"))
    before = group.data()
    type_in(page, school_id, "0" if points(page, school_id, CODE) else "6")
    assert cell(page, school_id, GroupField("1")).data() != before


def test_points_above_the_most_are_refused_with_a_sentence(page: SchoolsPage) -> None:
    school_id = one(page)
    before = points(page, school_id, CODE)
    type_in(page, school_id, "7")
    assert "cao hơn mức tối đa 6" in hint(page)
    assert points(page, school_id, CODE) == before
    assert cell(page, school_id).data() == "7"


def test_a_condition_takes_words(page: SchoolsPage) -> None:
    school_id = one(page)
    type_in(page, school_id, "chưa đạt", "1.1")
    assert points(page, school_id, "1.1") == 0
    assert cell(page, school_id, "1.1").data() == "Chưa đạt"


def test_a_pasted_block_is_one_action(page: SchoolsPage, desk: Desk) -> None:
    view, model = page.scores_tab.grid.view, page.scores_tab.grid.model
    QApplication.clipboard().setText("\n".join(["1\t2"] * 40))
    view.setCurrentIndex(model.index(0, model.column(CODE)))
    view.paste_block()
    ids = [model.row(number).key for number in range(40)]
    assert {points(page, school_id, CODE) for school_id in ids} == {Decimal(1)}
    desk.undo()
    assert {points(page, school_id, CODE) for school_id in ids} != {Decimal(1)}


def test_a_block_with_a_wrong_cell_is_refused_whole_and_the_cell_named(page: SchoolsPage) -> None:
    view, model = page.scores_tab.grid.view, page.scores_tab.grid.model
    before = points(page, model.row(0).key, CODE)
    QApplication.clipboard().setText("1\n99")
    view.setCurrentIndex(model.index(0, model.column(CODE)))
    view.paste_block()
    assert hint(page).startswith("Dòng 2, cột 1.3.1 (6)")
    assert points(page, model.row(0).key, CODE) == before


def test_delete_makes_blanks_not_zeros(page: SchoolsPage) -> None:
    school_id = one(page)
    page.scores_tab.grid.view.setCurrentIndex(cell(page, school_id))
    page.scores_tab.grid.view.clear_block()
    assert points(page, school_id, CODE) is None
    assert cell(page, school_id).data() == ""


def test_ctrl_d_fills_down(page: SchoolsPage, qtbot: QtBot) -> None:
    view, model = page.scores_tab.grid.view, page.scores_tab.grid.model
    column = model.column(CODE)
    first, last = model.index(0, column), model.index(3, column)
    view.setCurrentIndex(first)
    view.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len({points(page, model.row(number).key, CODE) for number in range(4)}) == 1


def test_the_checkers_points_stand_beside_the_schools_own(page: SchoolsPage, desk: Desk) -> None:
    school_id = one(page)
    own = points(page, school_id, CODE)
    page.scores_tab._take_side(Side.CHECKED)
    type_in(page, school_id, "0" if own else "6")
    assert points(page, school_id, CODE) == own
    assert "Trường tự chấm" in cell(page, school_id).data(Qt.ItemDataRole.ToolTipRole)


def test_published_points_are_refused_with_a_sentence(page: SchoolsPage) -> None:
    page.hand.choose_year("2022-2023")
    school_id = one(page, AssessmentState.PUBLISHED)
    type_in(page, school_id, "1" if points(page, school_id, CODE) != 1 else "2")
    assert "đã công bố nên không sửa được" in hint(page)


def test_the_column_at_hand_is_told_above_the_grid(page: SchoolsPage) -> None:
    page.scores_tab.grid.view.setCurrentIndex(cell(page, one(page), "1.3.2"))
    words = page.scores_tab.ui.label_criterion.text()
    assert "tối đa 6 điểm" in words
    assert "chưa đối chiếu bản gốc" in words


def test_the_schools_column_stays_in_sight(page: SchoolsPage) -> None:
    view, frozen = page.scores_tab.grid.view, page.scores_tab.grid.frozen
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    view.verticalScrollBar().setValue(60)
    assert view.columnViewportPosition(0) < 0
    assert frozen.isVisible()
    assert frozen.columnViewportPosition(0) == 0
    assert frozen.verticalScrollBar().value() == view.verticalScrollBar().value()


def test_a_cell_below_the_schools_column_is_brought_into_sight(page: SchoolsPage) -> None:
    view, frozen = page.scores_tab.grid.view, page.scores_tab.grid.frozen
    view.setCurrentIndex(view.model().index(0, view.model().columnCount() - 1))
    view.setCurrentIndex(view.model().index(0, 5))
    assert view.visualRect(view.currentIndex()).left() >= frozen.width()


def test_rows_are_filtered_by_words_place_level_and_state(page: SchoolsPage) -> None:
    tab, model = page.scores_tab, page.scores_tab.grid.model
    tab.ui.edit_filter.setText("hiep hoa thpt")
    assert {model.row(number).place for number in range(model.rowCount())} == {"huyện Hiệp Hòa"}
    tab.ui.edit_filter.clear()
    tab._take_state("state:returned")
    assert model.rowCount() == len(in_state(page, AssessmentState.RETURNED))
    assert tab.ui.label_count.text() == f"{model.rowCount()}/60 cơ sở"


def test_chosen_rows_take_a_step_as_one_action(page: SchoolsPage, desk: Desk) -> None:
    ids = in_state(page, AssessmentState.SELF)[:3]
    page.scores_tab.ui.edit_by.setText("Tổ kiểm tra")
    choose_rows(page.scores_tab, ids)
    page.steps.take(Step.CHECK)
    assert set(ids) <= set(in_state(page, AssessmentState.CHECKED))
    found = desk.data.assessments.find(page.hand.set_id, ids[0], page.hand.year)
    assert (found.checked_by, found.checked_on) == ("Tổ kiểm tra", desk.today)
    desk.undo()
    assert set(ids) <= set(in_state(page, AssessmentState.SELF))


def test_rows_that_cannot_take_a_step_are_told_and_left(
    page: SchoolsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *args, **_options: asked.append(str(args[2])) is None)
    ready, other = one(page), one(page, AssessmentState.OPEN)
    choose_rows(page.scores_tab, [ready, other])
    page.steps.take(Step.CHECK)
    assert "1 cơ sở để lại (1 chưa đến bước này)" in asked[0]
    assert ready in in_state(page, AssessmentState.CHECKED)
    assert other in in_state(page, AssessmentState.OPEN)


def test_a_step_nobody_can_take_is_refused_with_the_reason(page: SchoolsPage, told: list[News]) -> None:
    choose_rows(page.scores_tab, in_state(page, AssessmentState.OPEN)[:1])
    page.steps.take(Step.PUBLISH)
    assert told[-1].wrong
    assert "chưa đến bước" in told[-1].text


def test_returning_asks_why(page: SchoolsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "ask_long_text", lambda *_args, **_options: "Thiếu minh chứng 1.4")
    school_id = one(page)
    choose_rows(page.scores_tab, [school_id])
    page.steps.take(Step.RETURN)
    found = desk.data.assessments.find(page.hand.set_id, school_id, page.hand.year)
    assert found.returned_for == "Thiếu minh chứng 1.4"


def test_another_year_is_shown_in_every_tab(page: SchoolsPage) -> None:
    page.hand.choose_year("2022-2023")
    assert {page.scores_tab.grid.model.row(n).assessment.year for n in range(5)} == {"2022-2023"}
    page.open_tab("missing")
    assert "2022-2023" in page.missing_tab.ui.label_told.text()


def test_the_offices_own_points_are_typed_by_a_set_of_its_own(page: SchoolsPage, desk: Desk) -> None:
    rows = (
        Criterion("A", "Hạ tầng", max_points=Decimal(100)),
        Criterion("A.1", "Mạng", parent="A", max_points=Decimal(100)),
    )
    own = CriteriaSet("SO", "Bộ của Sở", subject=Subject.OFFICE, criteria=rows)
    change = desk.perform(lambda: criteria.save_set(desk.data, own))
    page.hand.choose_set(max(change.ids("criteria_set")))
    model = page.scores_tab.grid.model
    assert (model.rowCount(), model.row(0).name) == (1, OFFICE_NAME)
    type_in(page, None, "80", "A.1")
    assert points(page, None, "A.1") == 80
    assert model.index(0, 1).data() == "Mức 3"


def test_an_action_of_a_few_points_leaves_the_same_matrix_as_working_it_out(
    page: SchoolsPage, desk: Desk
) -> None:
    type_in(page, one(page), "1")
    patched = page.hand.found
    page.hand.forget()
    assert page.hand.found == patched


def test_the_history_tells_whose_points_changed_and_only_those(page: SchoolsPage, desk: Desk) -> None:
    school_id = one(page)
    before = points(page, school_id, CODE)
    type_in(page, school_id, "0,5")
    dialog = history_dialog.show(page, desk)
    (line,) = dialog.lines.records()
    assert line.record == f"Đánh giá trường học {desk.data.schools.get(school_id).name}"
    assert (line.field, line.before, line.after) == ("điểm tự chấm", f"{CODE}: {before}", f"{CODE}: 0.5")
    dialog.close()
