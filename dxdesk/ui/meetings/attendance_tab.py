"""Who came how often to the meetings of a committee in the plan's year."""

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.services.committees import AttendanceRow, attendance_of_year
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_meetings_attendance import Ui_MeetingsAttendance
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.table import RecordsView

_OFTEN = 2  # absences without a reason from which on a member stands out


def _missed_icon(row: AttendanceRow) -> Icon | None:
    return Icon.LATE if row.absent >= _OFTEN else None


def _missed_tone(row: AttendanceRow) -> theme.Tone | None:
    return theme.LATE if row.absent >= _OFTEN else None


def _columns() -> tuple[Column[AttendanceRow], ...]:
    def figure(key: str, heading: str) -> Column[AttendanceRow]:
        return Column(
            key,
            heading,
            lambda row: str(getattr(row, key)),
            width=14,
            figures=True,
            sort=lambda row: int(getattr(row, key)),
        )

    return (
        Column("member", "Thành viên", lambda row: row.member.spoken, width=34, stretch=True),
        Column("role", "Vai trò", lambda row: row.member.role, width=20),
        figure("meetings", "Đã điểm danh"),
        figure("present", "Có mặt"),
        figure("substituted", "Dự thay"),
        figure("excused", "Vắng có lý do"),
        Column(
            "absent",
            "Vắng không lý do",
            lambda row: str(row.absent),
            width=18,
            figures=True,
            sort=lambda row: row.absent,
            icon=_missed_icon,
            tone=_missed_tone,
        ),
    )


class AttendanceTab(QWidget):
    """A table of members, who was absent most often first."""

    kinds = ("meeting", "committee", "plan")

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_MeetingsAttendance()
        self.ui.setupUi(self)
        self.model: RecordsModel[AttendanceRow] = RecordsModel(_columns(), lambda row: row.member.id, self)
        self.view = RecordsView(self)
        self.view.setAccessibleName("Số lần dự họp")
        self.view.show_model(self.model, memory, "meetings/attendance")
        self.ui.layout_table.addWidget(self.view)
        half = theme.half_line(self)
        self.ui.layout_tab.setContentsMargins(2 * half, half, 2 * half, half)
        self.ui.layout_tab.setSpacing(half)
        self.ui.layout_choice.setSpacing(half)
        theme.set_role(self.ui.label_told, "secondary")
        self._board_id: int | None = None
        self._choice = ChoiceField(self.ui.combo_board, self._take_board)
        self.reload()

    def reload(self) -> None:
        """Show the committees and the attendance of the one chosen."""
        boards = self._desk.data.meetings.committees()
        if self._board_id not in {board.id for board in boards}:
            self._board_id = boards[0].id if boards else None
        self._choice.offer([(board.name, board.id) for board in boards])
        self._choice.show_value(self._board_id)
        self._fill()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*self.kinds):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor where a committee is chosen."""
        self.ui.combo_board.setFocus()

    def _take_board(self, board_id: object) -> None:
        self._board_id = board_id if isinstance(board_id, int) else None
        self._fill()

    def _fill(self) -> None:
        year = self._desk.plan.year if self._desk.plan else self._desk.today.year
        rows: tuple[AttendanceRow, ...] = ()
        if self._board_id is not None:
            rows = attendance_of_year(self._desk.data, committee_id=self._board_id, year=year)
        self.model.show_records(rows)
        held = max((row.meetings for row in rows), default=0)
        self.ui.label_told.setText(
            f"Năm {year}: {held} cuộc họp đã điểm danh; người vắng nhiều xếp trước."
            if rows
            else f"Năm {year} chưa có thành viên nào được mời họp."
        )
