from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.ui.desk import Desk
from dxdesk.ui.indicators.page import IndicatorsPage
from dxdesk.ui.memory import Memory

SIZE = (1180, 640)


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> IndicatorsPage:
    page = IndicatorsPage(desk, memory)
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
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> IndicatorsPage:
    return shown(qtbot, desk, memory)


def test_models_keep_the_rules_of_qt(page: IndicatorsPage) -> None:
    page.enter_results(entering=True)
    for model in (page.model, page.grid.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_page_is_pictured(page: IndicatorsPage, qtbot: QtBot, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    tabs = page.editor._ui.tabs
    for number in range(4):
        tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: not page.editor.chart.work.busy)
        assert page.grab().save(str(screens / f"indicators_{number}.png"))
    page.enter_results(entering=True)
    assert page.grab().save(str(screens / "indicators_entry.png"))
