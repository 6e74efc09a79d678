from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.documents.charts.page import ChartKind
from dxdesk.domain.errors import UserError
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import tasks
from dxdesk.ui import dialogs
from dxdesk.ui.charts.page import NAMES, ChartsPage
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence


def _page(desk: Desk, memory: Memory, qtbot: QtBot) -> ChartsPage:
    made = ChartsPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    desk.plan_switched.connect(made.reload)
    made.resize(1100, 620)
    made.reload()
    made.show()
    return made


def _rest(page: ChartsPage, qtbot: QtBot) -> None:
    """Wait until nothing is being drawn any more."""

    def resting() -> bool:
        return not page.view.work.busy and not page.view._timer.isActive() and page.view.chart is not None

    qtbot.waitUntil(resting, timeout=20_000)


@pytest.fixture
def page(desk: Desk, memory: Memory, qtbot: QtBot) -> Iterator[ChartsPage]:
    made = _page(desk, memory, qtbot)
    _rest(made, qtbot)
    yield made
    for thread in (*made.findChildren(QThread), *desk.findChildren(QThread)):
        thread.wait()


@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_chart_is_drawn_and_told_in_words(page: ChartsPage, kind: ChartKind, qtbot: QtBot) -> None:
    page.choose(kind)
    _rest(page, qtbot)
    shown = page.view.chart.pictures[0]
    assert page.view.accessibleDescription() == shown.alt_text
    assert page.view.caption.text() == shown.caption
    assert not page.view.picture.pixmap().isNull()


def test_the_picture_fills_the_view_in_its_own_pixels(page: ChartsPage) -> None:
    pixmap = page.view.picture.pixmap()
    assert pixmap.devicePixelRatio() == page.devicePixelRatioF()
    assert (
        0.9 * page.view.viewport().width()
        < pixmap.deviceIndependentSize().width()
        <= page.view.viewport().width()
    )


def test_a_wider_window_draws_a_wider_chart(page: ChartsPage, qtbot: QtBot) -> None:
    before = page.view.picture.pixmap().width()
    page.resize(1300, 620)
    qtbot.waitUntil(lambda: page.view.picture.pixmap().width() > before, timeout=20_000)


def test_the_line_says_how_things_stand(page: ChartsPage) -> None:
    assert page._ui.label_line.text().startswith("Đến ngày 14/3/2024, Quý I năm 2024: 4/11 chỉ tiêu đạt")


def test_another_period_is_drawn_with_its_own_figures(page: ChartsPage, qtbot: QtBot) -> None:
    page.periods.show_key("2024-02")
    page.periods.chosen.emit("2024-02")
    qtbot.waitUntil(lambda: "14/02/2024" in page.view.caption.text(), timeout=20_000)


def test_a_change_is_drawn(page: ChartsPage, desk: Desk, qtbot: QtBot) -> None:
    page.choose(ChartKind.UNITS)
    _rest(page, qtbot)
    task = desk.data.tasks.of_plan(desk.plan.id)[0]
    entry = ProgressEntry(task.id, date(2024, 3, 14), percent=100)
    desk.perform(lambda: tasks.add_progress(desk.data, entry))
    qtbot.waitUntil(lambda: "hoàn thành 1" in page._ui.label_line.text(), timeout=20_000)


def test_the_chart_chosen_is_remembered(page: ChartsPage, desk: Desk, memory: Memory, qtbot: QtBot) -> None:
    page.choose(ChartKind.TIMELINE)
    _rest(page, qtbot)
    again = _page(desk, memory, qtbot)
    _rest(again, qtbot)
    assert again.kind is ChartKind.TIMELINE


def test_the_copied_picture_is_as_fine_as_paper(page: ChartsPage, told: list[News], qtbot: QtBot) -> None:
    page.commands.action_copy.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[-1].text.startswith("Đã chép hình")
    assert QApplication.clipboard().image().width() == pytest.approx(247 / 25.4 * 300, abs=2)


def test_the_saved_picture_stands_where_it_was_asked_for(
    page: ChartsPage, told: list[News], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = tmp_path / "hình.png"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    page.commands.action_save.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert target.read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_saved_is_a_sentence(
    page: ChartsPage, told: list[News], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "tệp").write_text("")
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: tmp_path / "tệp" / "hình.png")
    page.commands.action_save.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[-1].wrong


def test_ctrl_p_prints_the_paper_of_the_period(page: ChartsPage) -> None:
    document = page.printable()
    assert document is not None
    assert document.title == "Biểu đồ Quý I năm 2024"


def test_an_empty_file_leads_to_the_import(empty_desk: Desk, memory: Memory, qtbot: QtBot) -> None:
    page = _page(empty_desk, memory, qtbot)
    with qtbot.waitSignal(page.page_asked_for) as asked:
        page._ui.button_import.click()
    assert asked.args == ["import"]
    assert page.printable() is None
    assert page.header_actions() == ()


def test_what_is_missing_is_said_in_place_of_the_chart(page: ChartsPage, desk: Desk) -> None:
    with desk.data.action("Bỏ các bản đầu văn bản"):
        for office in desk.data.offices.all():
            desk.data.offices.delete(office.id)
    page.reload()
    assert page.view.picture.text() == sentence(UserError("office.missing", day=desk.today))
    assert not page.commands.action_copy.isEnabled()


def test_every_chart_has_a_name() -> None:
    assert set(NAMES) == set(ChartKind)
