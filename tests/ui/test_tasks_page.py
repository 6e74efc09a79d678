from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.services import tasks
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.tasks.page import TasksPage

SIZE = (1180, 640)


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> TasksPage:
    page = TasksPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    page.show_chosen()
    QApplication.processEvents()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> Iterator[TasksPage]:
    yield shown(qtbot, desk, memory)


def codes(page: TasksPage) -> list[str]:
    return [line.state.task.code for line in page.model.records()]


def task(page: TasksPage, code: str):
    return next(line.state for line in page.model.records() if line.state.task.code == code)


def test_the_model_plan_is_listed_in_its_order(page: TasksPage) -> None:
    assert codes(page) == ["1", "2", "3", "4", "5"]
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_sentence_prints_the_denominator(qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    page = TasksPage(desk, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    assert told.args == [
        "5 nhiệm vụ: 0 hoàn thành, 5 đang thực hiện, 0 quá hạn, 0 không thời hạn; "
        "chưa có nhiệm vụ nào đến hạn."
    ]


def test_the_page_is_pictured(page: TasksPage, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    assert page.grab().save(str(screens / "tasks.png"))
    page.editor._ui.tabs.setCurrentIndex(1)
    assert page.grab().save(str(screens / "tasks_progress.png"))
