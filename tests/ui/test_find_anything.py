"""Tìm nhanh (Ctrl+K)."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk.services.finding import Finder
from dxdesk.ui.desk import Desk
from dxdesk.ui.find_anything import FindAnything

Gone = list[tuple[object, ...]]


@pytest.fixture
def gone() -> Gone:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, gone: Gone) -> FindAnything:
    dialog = FindAnything(
        Finder(desk.data, desk.plan),
        lambda key: gone.append((key,)),
        lambda kind, record_id: gone.append((kind, record_id)),
    )
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_enter_goes_to_the_first_thing_found(dialog: FindAnything, qtbot: QtBot, gone: Gone) -> None:
    qtbot.keyClicks(dialog.edit, "mo rong he thong phong hop")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert [kind for kind, _ in gone] == ["task"]
    assert not dialog.isVisible()


def test_arrows_move_past_headings_while_the_line_keeps_the_cursor(
    dialog: FindAnything, qtbot: QtBot, gone: Gone
) -> None:
    qtbot.keyClicks(dialog.edit, "van phong")
    first = dialog.list.currentRow()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Down)
    assert dialog.list.currentRow() > first
    assert dialog.list.currentItem().flags() & Qt.ItemFlag.ItemIsSelectable
    assert dialog.edit.hasFocus()


def test_a_page_is_found_by_its_title(dialog: FindAnything, qtbot: QtBot, gone: Gone) -> None:
    qtbot.keyClicks(dialog.edit, "lich han")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert gone == [("deadlines",)]


def test_what_is_not_there_is_said(dialog: FindAnything, qtbot: QtBot, gone: Gone) -> None:
    qtbot.keyClicks(dialog.edit, "xyzzy")
    assert dialog.label.text() == "Không thấy «xyzzy»."
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert gone == []
