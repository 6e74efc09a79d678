"""The meetings: those to come, then those held, the chosen one at the right."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.meeting import Meeting, MeetingKind
from dxdesk.domain.vn_format import format_date
from dxdesk.services import meeting_follow_up
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.meeting_words import KINDS, hours
from dxdesk.ui.meetings.panel import MeetingPanel
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group


def _columns() -> tuple[Column[Meeting], ...]:
    return (
        Column("day", "Ngày", lambda one: format_date(one.day), width=11, sort=lambda one: one.day),
        Column("title", "Cuộc họp", lambda one: one.title, width=30, stretch=True),
        Column("kind", "Loại", lambda one: KINDS[one.kind], width=12, hidden=True),
        Column("hours", "Giờ", hours, width=14, hidden=True),
        Column("place", "Địa điểm", lambda one: one.place, width=20, hidden=True),
    )


class MeetingsTab(RecordTab[Meeting]):
    """The list of meetings and the panel of the chosen one."""

    key, noun = "meetings", "cuộc họp"
    kinds = ("meeting", "committee", "task", "progress", "document", "document_link", "calendar_day")
    lines, shares = 2, (2, 3)
    nothing = (
        "Chưa có cuộc họp nào. Bấm Thêm cuộc họp: chương trình được đề xuất từ việc quá hạn, "
        "việc sắp đến hạn và kết luận còn mở."
    )

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self.panel = MeetingPanel(desk, memory)
        super().__init__(desk, memory, _columns(), self.panel, parent)
        self._ui.stack_panel.setMinimumWidth(self.panel.minimumSizeHint().width() + theme.half_line(self))
        self.reload()

    def key_of(self, record: Meeting) -> int:
        """Tell meetings by their id."""
        return record.id

    def groups(self) -> Iterator[Group[Meeting]]:
        """Return the meetings to come, the nearest first, then those held, the latest first."""
        every, today = self.desk.data.meetings.all(), self.desk.today
        coming = sorted((one for one in every if one.day >= today), key=lambda one: (one.day, one.id))
        yield Group("Sắp họp", tuple(coming))
        yield Group("Đã họp", tuple(one for one in every if one.day < today))

    def show_record(self, record: Meeting) -> None:
        """Show a meeting."""
        self.panel.show_meeting(record)

    def add(self, kind: MeetingKind = MeetingKind.BRIEFING, committee_id: int | None = None) -> int | None:
        """Add a meeting on the first day that leaves time for its invitation, its agenda proposed."""
        work = partial(
            meeting_follow_up.plan_meeting,
            self.desk.data,
            plan=self.desk.plan,
            today=self.desk.today,
            kind=kind,
            committee_id=committee_id,
        )
        return added_id(self.desk.perform(work), "meeting")

    def first_field(self) -> QWidget:
        """Start with the day."""
        self.panel.ui.tabs_panel.setCurrentWidget(self.panel.ui.page_facts)
        return self.panel.day

    def deletion(self, record: Meeting) -> Callable[[], Change]:
        """Delete a meeting that concluded nothing."""
        return self.panel.deletion(record)
