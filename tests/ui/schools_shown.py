"""The page of schools as the tests open it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.school import School
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.schools.page import SchoolsPage
from dxdesk.ui.schools.scores_tab import ScoresTab

SIZE = (1180, 640)


def shown(qtbot: QtBot, desk: Desk, memory: Memory, tab: str = "register") -> SchoolsPage:
    page = SchoolsPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.open_tab(tab)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    return page


def school(desk: Desk, name: str) -> School:
    return next(one for one in desk.data.schools.all() if one.name == name)


def in_state(page: SchoolsPage, state: AssessmentState) -> list[int]:
    rows = page.hand.found.rows if page.hand.found else ()
    return [row.school.id for row in rows if row.assessment.state is state]


def points(page: SchoolsPage, school_id: int | None, code: str) -> object:
    hand = page.hand
    found = page.desk.data.assessments.find(hand.set_id or 0, school_id, hand.year)
    return found.self_points.get(code) if found else None


def choose_rows(tab: ScoresTab, ids: Sequence[int]) -> None:
    view, model = tab.grid.view, tab.grid.model
    view.clearSelection()
    for school_id in ids:
        index = model.index(model.row_number(school_id), len(model.leads) + 2)
        view.selectionModel().select(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.Select)
