"""Committees and their members, with the days for which each seat is held."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.meeting import Committee, CommitteeMember
from dxdesk.domain.vn_format import format_date
from dxdesk.services import committees
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_meetings_member import Ui_MeetingsMember
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

NEW_POST = "Chức vụ mới"
NEW_BOARD = "Ban Chỉ đạo chuyển đổi số"


def _validity(member: CommitteeMember) -> str:
    ends = (
        f"từ {format_date(member.valid_from)}" if member.valid_from else "",
        f"đến {format_date(member.valid_to)}" if member.valid_to else "",
    )
    return " ".join(end for end in ends if end)


class CommitteesTab(RecordTab[CommitteeMember]):
    """The members below their committee, and the fields of the chosen one."""

    key, noun = "committees", "thành viên"
    kinds = ("committee", "unit")
    nothing = (
        "Chưa có ban, tổ nào. Bấm Thêm ban, tổ rồi ghi từng thành viên với chức vụ và ngày tham gia; "
        "danh sách dự họp lấy theo ngày họp."
    )

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self._boards: dict[int, Committee] = {}
        self._unit_names: dict[int, str] = {}
        panel = QWidget()
        self.panel = Ui_MeetingsMember()
        self.panel.setupUi(panel)
        columns: tuple[Column[CommitteeMember], ...] = (
            Column("role", "Vai trò", lambda member: member.role, width=20),
            Column("post", "Chức vụ", lambda member: member.post, width=26, stretch=True),
            Column("name", "Họ tên", lambda member: member.name, width=18),
            Column("unit", "Đơn vị", self._unit_name, width=20, hidden=True),
            Column("validity", "Tham gia", _validity, width=16),
        )
        super().__init__(desk, memory, columns, panel, parent)
        self._form = RecordForm(desk, committees.save_member)
        self._board_form = RecordForm(desk, committees.save_committee)
        self._bind(panel)
        self.reload()

    def _bind(self, panel: QWidget) -> None:
        ui, form, board = self.panel, self._form, self._board_form
        form.text("role", ui.edit_role)
        form.text("post", ui.edit_post, ui.error_post)
        form.text("name", ui.edit_name, ui.error_name)
        self._unit = form.choice("unit_id", ui.combo_unit)
        first = form.day("valid_from", "Từ ngày", ui.layout_from, ui.error_days, panel)
        self.last = form.day("valid_to", "Đến ngày", ui.layout_to, ui.error_days, panel)
        ui.label_from.setBuddy(first)
        ui.label_to.setBuddy(self.last)
        board.text("name", ui.edit_committee, ui.error_committee)
        board.text("decision", ui.edit_decision)
        for label in (ui.label_member, ui.label_board):
            theme.set_role(label, "group")
        half = theme.half_line(panel)
        ui.layout_panel.setContentsMargins(half, half, half, half)
        QWidget.setTabOrder(ui.combo_unit, first)
        QWidget.setTabOrder(first.button, self.last)
        QWidget.setTabOrder(self.last.button, ui.edit_committee)

    def _unit_name(self, member: CommitteeMember) -> str:
        return self._unit_names.get(member.unit_id or 0, "")

    def key_of(self, record: CommitteeMember) -> int:
        """Tell members by their id."""
        return record.id

    def groups(self) -> Iterator[Group[CommitteeMember]]:
        """Return the members of each committee."""
        data = self.desk.data
        self._unit_names = {unit.id: unit.name for unit in data.units.all()}
        self._boards = {board.id: board for board in data.meetings.committees()}
        for board in self._boards.values():
            yield Group(board.name, data.meetings.members(board.id))

    def show_record(self, record: CommitteeMember) -> None:
        """Show a member and the committee."""
        units = [(name, unit_id) for unit_id, name in self._unit_names.items()]
        self._unit.offer([("(không ghi)", None), *units])
        self._form.show(record)
        self._board_form.show(self._boards[record.committee_id])

    def add(self) -> int | None:
        """Add a member to the committee of the chosen one; without any, a committee too."""
        chosen = self.chosen
        board = self._boards.get(chosen.committee_id) if chosen else None
        board = board or next(iter(self._boards.values()), None)
        if board is None:
            return self.add_board()
        seats = self.desk.data.meetings.members(board.id)
        last = max((member.position for member in seats), default=0)
        fresh = CommitteeMember(board.id, NEW_POST, role="Ủy viên", position=last + 1)
        return self._added(partial(committees.save_member, self.desk.data, fresh))

    def add_board(self) -> int | None:
        """Add a committee with its first seat."""
        last = max((board.position for board in self._boards.values()), default=0)
        fresh = Committee(NEW_BOARD, position=last + 1)
        return self._added(partial(committees.found, self.desk.data, fresh, first_post=NEW_POST))

    def _added(self, work: Callable[[], Change]) -> int | None:
        board_id = added_id(self.desk.perform(work), "committee")
        if board_id is None:
            return None
        return max(member.id for member in self.desk.data.meetings.members(board_id))

    def first_field(self) -> QWidget:
        """Start with the post."""
        self.panel.edit_post.selectAll()
        return self.panel.edit_post

    def deletion(self, record: CommitteeMember) -> Callable[[], Change]:
        """Delete a member who was never noted; the last one goes with the committee."""
        if len(self.desk.data.meetings.members(record.committee_id)) == 1:
            return partial(committees.delete_committee, self.desk.data, committee_id=record.committee_id)
        return partial(committees.delete_member, self.desk.data, member_id=record.id)
