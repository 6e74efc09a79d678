import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.unit import UnitKind
from dxdesk.services import catalog, history, tasks
from dxdesk.ui import history_dialog
from dxdesk.ui.desk import Desk
from dxdesk.ui.history_names import COLUMNS, TABLES
from dxdesk.ui.history_words import lines


@pytest.fixture
def parent(qtbot: QtBot) -> object:
    from PySide6.QtWidgets import QWidget

    made = QWidget()
    qtbot.addWidget(made)
    return made


def _move_due(desk: Desk) -> int:
    task = next(task for task in desk.data.tasks.of_plan(desk.plan.id) if task.code == "2")
    desk.perform(lambda: tasks.move_due(desk.data, task_id=task.id, due=date(2024, 9, 30)))
    return task.id


def test_actions_stand_newest_first_with_time_and_origin(
    desk: Desk, parent: object, qtmodeltester: ModelTester
) -> None:
    _move_due(desk)
    dialog = history_dialog.show(parent, desk)
    newest = dialog.model.records()[0]
    cells = [dialog.model.data(dialog.model.index(0, n)) for n in range(3)]
    assert cells == ["18/3/2024 09:30", "Sửa hạn nhiệm vụ 2", "gõ trong cửa sổ"]
    assert newest.origin == "typed"
    qtmodeltester.check(dialog.model)


def test_what_an_action_changed_is_said_field_by_field(desk: Desk, parent: object) -> None:
    _move_due(desk)
    dialog = history_dialog.show(parent, desk)
    (due, note) = [line for line in dialog.lines.records() if line.field in ("hạn", "điều tạm tính")]
    assert (due.record, due.before, due.after) == ("Nhiệm vụ 2", "30/6/2024", "30/9/2024")
    assert note.after == "ngày do người dùng nhập"


def test_one_record_has_its_own_history(desk: Desk, parent: object) -> None:
    task_id = _move_due(desk)
    dialog = history_dialog.show(parent, desk, "task", task_id)
    labels = [action.label for action in dialog.model.records()]
    assert labels == ["Sửa hạn nhiệm vụ 2", "Cập nhật tiến độ nhiệm vụ 2", "Nhập kế hoạch năm 2024"]


def test_an_undone_action_says_so(desk: Desk, parent: object) -> None:
    _move_due(desk)
    desk.undo()
    dialog = history_dialog.show(parent, desk)
    assert dialog.model.data(dialog.model.index(0, 3)) == "đã hoàn tác"


_NOT_SHOWN = {"action", "row_change", "attachment_content", "task_search", "indicator_search"}
_GUARDED = "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'"


def test_every_table_and_column_of_the_file_has_a_name(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.data.path)) as connection:
        tables = {table for (table,) in connection.execute(_GUARDED)} - _NOT_SHOWN
        rows = [row for table in tables for row in connection.execute(f"PRAGMA table_info({table})")]
    columns = {row[1] for row in rows if not row[1].endswith(("id", "sha256", "position"))}
    assert len(tables) > 15
    assert (tables - TABLES.keys(), columns - COLUMNS.keys()) == (set(), set())


def test_words_of_ours_stand_for_kinds_and_names_for_references(desk: Desk) -> None:
    first, second = desk.data.units.all()[:2]
    changed = replace(first, kind=UnitKind.OTHER, successor_id=second.id)
    change = desk.perform(lambda: catalog.save_unit(desk.data, changed))
    names = {"successor_id": {second.id: second.name}}
    said = {
        line.field: line.after
        for line in lines(history.of_action(desk.data, action_id=change.action_id), names)
    }
    assert said == {"loại": "khác", "đơn vị kế tục": second.name}


def test_the_catalogue_that_came_with_the_program_cannot_be_undone(empty_desk: Desk) -> None:
    assert history.undo_label(empty_desk.data) == ""
    empty_desk.undo()
    assert len(empty_desk.data.units.all()) > 50
