"""The window with the history: the actions, newest first, and what each changed, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from dxdesk.domain.change import Action, RowChange
from dxdesk.services import history
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_history_dialog import Ui_HistoryDialog
from dxdesk.ui.history_words import (
    Line,
    Names,
    action_origin,
    action_state,
    action_time,
    lines,
    record_words,
)
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.table import RecordsView

_LIMIT = 500
_WIDTH_CHARS, _HEIGHT_LINES = 110, 30


def action_columns() -> tuple[Column[Action], ...]:
    """Return the columns of the list of actions."""
    return (
        Column("at", "Lúc", action_time, width=18, sort=lambda action: action.id),
        Column("label", "Việc", lambda action: action.label, width=44, stretch=True),
        Column("origin", "Nguồn", action_origin, width=24),
        Column("state", "Ghi chú", action_state, width=14),
    )


def line_columns() -> tuple[Column[Line], ...]:
    """Return the columns of what an action changed."""
    return (
        Column("record", "Mục", lambda line: line.record, width=28),
        Column("field", "Trường", lambda line: line.field, width=20),
        Column("before", "Trước", lambda line: line.before, width=28, stretch=True),
        Column("after", "Sau", lambda line: line.after, width=28, stretch=True),
    )


class HistoryDialog(QDialog):
    """Actions at the top, the rows of the chosen one below; of the whole file or of one record."""

    def __init__(
        self, parent: QWidget, desk: Desk, kind: str | None = None, record_id: int | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._changes: dict[int, tuple[RowChange, ...]] = {}
        self._ui = Ui_HistoryDialog()
        self._ui.setupUi(self)
        self._names = _names(desk)
        memory = Memory.beside(desk.data.path)
        self.model: RecordsModel[Action] = RecordsModel(action_columns(), lambda action: action.id, self)
        self.lines: RecordsModel[Line] = RecordsModel(line_columns(), lambda line: line.key, self)
        self.view_actions = self._view("Các việc đã làm")
        self.view_lines = self._view("Nội dung thay đổi")
        self._ui.layout_actions.addWidget(self.view_actions)
        self._ui.layout_rows.addWidget(self.view_lines)
        self.view_actions.show_model(self.model, memory, "history/actions")
        self.view_lines.show_model(self.lines, memory, "history/lines")
        memory.attach_splitter("history", self._ui.splitter_history, shares=(3, 2))
        self._ui.buttons_history.rejected.connect(self.reject)
        self.view_actions.record_chosen.connect(self._on_action_chosen)
        theme.set_role(self._ui.label_about, "secondary")
        theme.set_role(self._ui.label_rows, "group")
        self.resize(theme.chars(_WIDTH_CHARS, self), theme.line(self) * _HEIGHT_LINES)
        self._fill(kind, record_id)

    def _view(self, name: str) -> RecordsView:
        view = RecordsView(self)
        view.setAccessibleName(name)
        return view

    def _fill(self, kind: str | None, record_id: int | None) -> None:
        if kind is None or record_id is None:
            found: Sequence[Action] = history.actions(self._desk.data, limit=_LIMIT)
            self._ui.label_about.setText(f"{len(found)} việc gần nhất, mới trước. Ctrl+C chép các dòng chọn.")
        else:
            found = self._of_record(kind, record_id)
        self.model.show_records(found)
        self.view_actions.choose_first()

    def _of_record(self, kind: str, record_id: int) -> list[Action]:
        by_action: dict[int, list[RowChange]] = {}
        rows = history.of_record(self._desk.data, kind=kind, row_id=record_id)
        for row in rows:
            by_action.setdefault(row.action.id, []).append(row)
        self._changes = {key: tuple(found) for key, found in by_action.items()}
        own = next((row for row in rows if row.table == kind), None)
        what = record_words(own) if own else "Mục này"
        self._ui.label_about.setText(f"{what}: {len(by_action)} việc, mới trước.")
        return [found[0].action for found in by_action.values()]

    def _on_action_chosen(self, action: Action | None) -> None:
        if action is None:
            self.lines.show_records(())
            return
        rows = self._changes.get(action.id)
        if rows is None:
            rows = history.of_action(self._desk.data, action_id=action.id)
        self.lines.show_records(lines(rows, self._names))


def _names(desk: Desk) -> Names:
    units = {unit.id: unit.name for unit in desk.data.units.all()}
    people = {person.id: person.name or person.title for person in desk.data.people.all()}
    members = {member.id: member.spoken for member in desk.data.meetings.members()}
    boards = {board.id: board.name for board in desk.data.meetings.committees()}
    schools = {school.id: school.name for school in desk.data.schools.all()}
    sets = {one.id: f"{one.code}, phiên bản {one.version}" for one in desk.data.criteria.all()}
    return {
        "unit_id": units,
        "successor_id": units,
        "school_id": schools,
        "school.successor_id": schools,
        "set_id": sets,
        "person_id": people,
        "member_id": members,
        "committee_id": boards,
    }


def show(parent: QWidget, desk: Desk, kind: str | None = None, record_id: int | None = None) -> HistoryDialog:
    """Open the history of the whole data file, or of one record ("task", 3)."""
    dialog = HistoryDialog(parent, desk, kind, record_id)
    dialog.open()
    return dialog
