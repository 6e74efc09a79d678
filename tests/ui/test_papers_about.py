"""The papers about a task and about an indicator, as links in their panels."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from dxdesk.domain.period import Period
from dxdesk.domain.register import LinkKind
from dxdesk.services import demo, paper_links, register, reports
from dxdesk.ui.desk import Desk
from dxdesk.ui.indicators.page import IndicatorsPage
from dxdesk.ui.main_window import MainWindow
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers.page import PapersPage
from dxdesk.ui.tasks.page import TasksPage

NOW = datetime(2024, 3, 18, 9, 0, tzinfo=UTC)


@pytest.fixture
def window(desk: Desk, memory: Memory, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk, memory)
    qtbot.addWidget(made)
    made.show()
    yield made
    for running in made.findChildren(QThread):
        running.wait()


def linked(desk: Desk, kind: LinkKind, record: int) -> int:
    """Keep a report that is about a record."""
    assert desk.plan is not None
    report = reports.compose(desk.data, plan=desk.plan, period=Period.parse("2024-Q1"), today=demo.TODAY)
    change = desk.perform(lambda: reports.keep(desk.data, report, now=NOW))
    assert change is not None
    (made,) = change.ids("document")
    row = register.row_of(desk.data.documents.get(made))
    desk.perform(lambda: paper_links.link(desk.data, row, kind=kind, record=str(record)))
    return made


def test_nothing_is_shown_where_there_are_no_papers(window: MainWindow) -> None:
    page = window.show_page("tasks")
    assert isinstance(page, TasksPage)
    assert not page.editor.papers.isVisibleTo(page.editor)


def test_the_panel_of_a_task_shows_its_papers_and_opens_them(window: MainWindow) -> None:
    page = window.show_page("tasks")
    assert isinstance(page, TasksPage)
    assert page.editor._state is not None
    made = linked(window.desk, LinkKind.TASK, page.editor._state.task.id)
    assert "Báo cáo kết quả" in page.editor.papers.links.text()
    page.editor.papers.links.linkActivated.emit(f"document:{made}")
    assert isinstance(window.page, PapersPage)
    assert window.page.table.current_record.id == made


def test_the_panel_of_an_indicator_shows_its_papers(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page("indicators")
    assert isinstance(page, IndicatorsPage)
    qtbot.waitUntil(lambda: page.editor._shown is not None)
    assert page.editor._shown is not None
    made = linked(window.desk, LinkKind.INDICATOR, page.editor._shown.line.state.indicator.id)
    assert f"document:{made}" in page.editor.papers.links.text()
    window.desk.undo()
    assert page.editor.papers.links.text() == ""
