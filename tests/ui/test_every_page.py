"""Every page, tried from end to end: on an empty file, on the sample, from other days and in another year.

Exceptions in slots and warnings of Qt fail a test by themselves.
"""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.services import year_close
from dxdesk.ui.desk import Desk
from dxdesk.ui.main_window import MainWindow
from dxdesk.ui.memory import Memory
from dxdesk.ui.pages import PAGES
from tests.ui.visitor import Visitor, cancel_everything

OTHER_DAYS = (date(2024, 1, 2), date(2024, 12, 31), date(2025, 7, 2))

# Said by the offscreen platform where a popup is opened: it has neither a stack of windows nor a keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(params=[entry.key for entry in PAGES])
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _visit(desk: Desk, memory: Memory, qtbot: QtBot, key: str) -> Visitor:
    window = MainWindow(desk, memory)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show_page(key)
    window.show()
    visitor = Visitor(window, key)
    visitor.settle()
    return visitor


@pytest.fixture(autouse=True)
def _cancelled(monkeypatch: pytest.MonkeyPatch, _no_dialog_waits: None) -> None:
    cancel_everything(monkeypatch)


@pytest.fixture
def visitor(desk: Desk, memory: Memory, qtbot: QtBot, key: str) -> Iterator[Visitor]:
    visitor = _visit(desk, memory, qtbot, key)
    yield visitor
    visitor.settle()


@pytest.fixture
def empty_visitor(empty_desk: Desk, memory: Memory, qtbot: QtBot, key: str) -> Iterator[Visitor]:
    visitor = _visit(empty_desk, memory, qtbot, key)
    yield visitor
    visitor.settle()


def test_whatever_is_pressed_is_undone_and_done_again(visitor: Visitor) -> None:
    before, mark = visitor.contents, visitor.last_done
    visitor.try_everything()
    after = visitor.contents
    times = visitor.undo_back_to(mark)
    assert visitor.contents == before
    visitor.redo(times)
    assert visitor.contents == after


def test_whatever_is_pressed_in_an_empty_file_is_undone(empty_visitor: Visitor) -> None:
    before, mark = empty_visitor.contents, empty_visitor.last_done
    empty_visitor.try_everything()
    empty_visitor.undo_back_to(mark)
    assert empty_visitor.contents == before


def _take_next_years_plan_to_hand(desk: Desk) -> None:
    plan = desk.plan
    assert plan is not None
    tasks = [task.id for task in desk.data.tasks.of_plan(plan.id)]
    indicators = [indicator.id for indicator in desk.data.indicators.of_plan(plan.id)]
    year_close.plan_next_year(desk.data, plan=plan, task_ids=tasks, indicator_ids=indicators)
    desk.choose_year(plan.year + 1)


def test_looking_from_other_days_and_at_another_year_changes_nothing(visitor: Visitor, desk: Desk) -> None:
    before = visitor.contents
    visitor.look()
    for day in OTHER_DAYS:
        desk.look_from(day)
        visitor.choose_rows()
    assert visitor.contents == before
    _take_next_years_plan_to_hand(desk)
    before = visitor.contents
    visitor.look()
    assert visitor.contents == before
