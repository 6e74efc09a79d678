"""The page of difficulties: offered from the progress, noted, filtered, put into a tờ trình."""

from datetime import date

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dxdesk.documents.blocks import Table
from dxdesk.domain.obstacle import Obstacle, ObstacleKind, ObstacleState
from dxdesk.services import obstacles
from dxdesk.services.obstacles import Part
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.obstacles.page import ObstaclesPage


@pytest.fixture
def page(desk: Desk, memory: Memory, qtbot: QtBot) -> ObstaclesPage:
    for kept in desk.data.obstacles.of_plan(1):  # the samples are not what is tested here
        obstacles.delete(desk.data, obstacle_id=kept.id)
    made = ObstaclesPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1100, 620)
    made.reload()
    made.show()
    return made


def note(desk: Desk, text: str, **fields: object) -> int:
    made = Obstacle(1, text, date(2024, 3, 1), **fields)  # type: ignore[arg-type]  # its fields
    change = desk.perform(lambda: obstacles.save(desk.data, made))
    assert change is not None
    return max(change.ids("obstacle"))


def texts(page: ObstaclesPage) -> list[str]:
    model = page.tab.model
    return [line.row.obstacle.text if line.row else "-" for line in model.records()]


def test_what_stands_in_the_progress_is_offered(page: ObstaclesPage, qtmodeltester: ModelTester) -> None:
    assert texts(page) == ["-", "-"]
    assert page.tab.entry.isVisible()
    assert "Ba chỉ tiêu" in page.tab.entry.ui.label_said.text()
    qtmodeltester.check(page.tab.model)


def test_one_button_takes_over_what_is_chosen(page: ObstaclesPage, desk: Desk) -> None:
    page.tab.entry.ui.button_take.click()
    assert len(desk.data.obstacles.of_plan(1)) == 1
    assert len(page.tab.unnoted) == 1
    desk.undo()
    assert len(page.tab.unnoted) == 2


def test_a_field_takes_effect_when_it_is_left(page: ObstaclesPage, desk: Desk) -> None:
    made = note(desk, "Chưa có kinh phí")
    assert page.show_record("obstacle", made)
    ui = page.tab.noted.ui
    ui.edit_waiting_on.setFocus()
    ui.edit_waiting_on.setText("Sở Tài chính")
    ui.text_proposal.setFocus()
    assert desk.data.obstacles.get(made).waiting_on == "Sở Tài chính"
    assert page.tab.noted.state.words == "Đang chờ"


def test_a_day_too_early_is_told_by_its_field(page: ObstaclesPage, desk: Desk) -> None:
    made = note(desk, "Chưa có kinh phí")
    page.show_record("obstacle", made)
    closing = page.tab.noted.days["closed_on"]
    closing.edit.setFocus()
    closing.edit.setText("1/2/2024")
    page.tab.noted.ui.edit_note.setFocus()
    assert "sớm hơn ngày nêu" in page.tab.noted.ui.error_closed_on.text()
    assert desk.data.obstacles.get(made).closed_on is None


def test_it_is_put_to_a_task_or_an_indicator(page: ObstaclesPage, desk: Desk) -> None:
    made = note(desk, "Chưa có số liệu")
    page.show_record("obstacle", made)
    combo = page.tab.noted.ui.combo_about
    number = next(n for n in range(combo.count()) if combo.itemText(n).startswith("I.1."))
    combo.activated.emit(number)
    kept = desk.data.obstacles.get(made)
    assert (kept.task_id, kept.indicator_id) == (None, 1)


def test_the_filters_show_parts_and_units(page: ObstaclesPage, desk: Desk) -> None:
    unit = desk.data.units.all()[0]
    note(desk, "Đang mở", unit_id=unit.id)
    note(desk, "Đã xong", closed_on=date(2024, 3, 10))
    page.tab._on_part_chosen(Part.CLOSED)
    assert texts(page) == ["Đã xong"]
    page.tab._on_part_chosen(Part.ALL)
    page.tab._on_unit_chosen(unit.id)
    assert texts(page) == ["Đang mở"]


def test_a_record_that_the_filters_hide_is_shown_when_asked_for(page: ObstaclesPage, desk: Desk) -> None:
    made = note(desk, "Đã xong", closed_on=date(2024, 3, 10))
    assert page.show_record("obstacle", made)
    assert page.tab.chosen_ids() == (made,)


def test_the_chosen_ones_become_a_proposal_in_one_click(page: ObstaclesPage, desk: Desk) -> None:
    made = note(desk, "Chưa có kinh phí")
    page.show_record("obstacle", made)
    asked: list[tuple[str, int]] = []
    page.asked_for.connect(lambda kind, record: asked.append((kind, record)))
    page.action_proposal.trigger()
    assert asked == [("draft", desk.data.obstacles.get(made).document_id)]


def test_what_is_seen_is_printed(page: ObstaclesPage, desk: Desk) -> None:
    note(desk, "Chờ", waiting_on="Sở Tài chính", waiting_since=date(2024, 3, 8), decision="")
    made = page.printable()
    assert made is not None
    (table,) = (block for block in made.sections[0].blocks if isinstance(block, Table))
    assert table.rows[0].cells[4] == "Sở Tài chính, từ ngày 08/3/2024 (10 ngày)"


def test_closing_is_one_button(page: ObstaclesPage, desk: Desk) -> None:
    made = note(desk, "Chưa có kinh phí")
    page.show_record("obstacle", made)
    page.tab.noted.ui.button_close.click()
    assert desk.data.obstacles.get(made).state_on(desk.today) is ObstacleState.CLOSED


def test_a_new_one_is_named_at_once(page: ObstaclesPage, desk: Desk) -> None:
    page.action_add.trigger()
    assert page.tab.noted.ui.text_text.hasFocus()
    (kept,) = desk.data.obstacles.of_plan(1)
    assert (kept.kind, kept.raised_on) == (ObstacleKind.OBSTACLE, desk.today)


def test_the_sentence_says_how_long_somebody_is_waited_for(
    page: ObstaclesPage, desk: Desk, told: list[News]
) -> None:
    heard: list[str] = []
    page.sentence_changed.connect(heard.append)
    note(desk, "Chờ", waiting_on="Sở Tài chính", waiting_since=date(2024, 3, 8))
    assert heard[-1] == "1 chưa kết thúc; 1 đang chờ, lâu nhất 10 ngày; 2 trong tiến độ chưa ghi nhận."
    assert told[-1].undoable


def test_without_a_plan_the_page_says_what_to_do(empty_desk: Desk, memory: Memory, qtbot: QtBot) -> None:
    made = ObstaclesPage(empty_desk, memory)
    qtbot.addWidget(made)
    made.reload()
    assert not made.action_add.isEnabled()
    assert "nhập kế hoạch" in made.tab._ui.label_none.text()
