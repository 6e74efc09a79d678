"""What meetings concluded and how it stands, as a table."""

from PySide6.QtWidgets import QWidget

from dxdesk.domain.vn_format import format_date
from dxdesk.services.meeting_follow_up import FollowUp
from dxdesk.ui.meeting_words import due_words
from dxdesk.ui.meetings.words import follow_up_look
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group, RecordsModel
from dxdesk.ui.table import RecordsView

OWN = "Kết luận của cuộc họp này"
EARLIER = "Kết luận các cuộc họp trước, quá hạn xếp trước"


def _columns() -> tuple[Column[FollowUp], ...]:
    return (
        Column("text", "Nội dung", lambda item: item.conclusion.text, width=30, stretch=True),
        Column("lead", "Chủ trì", lambda item: item.leads, width=14),
        Column("due", "Hạn", due_words, width=11),
        Column(
            "state",
            "Tình trạng",
            lambda item: follow_up_look(item).words,
            width=18,
            icon=lambda item: follow_up_look(item).icon,
            tone=lambda item: follow_up_look(item).tone,
        ),
        Column("meeting", "Họp ngày", lambda item: format_date(item.meeting.day), width=11, hidden=True),
    )


class FollowUpTable(RecordsView):
    """The conclusions of a meeting, then those before it."""

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines=2)
        self.rows_model: RecordsModel[FollowUp] = RecordsModel(
            _columns(), lambda item: item.conclusion.id, self
        )
        self.setAccessibleName("Kết luận")
        self.show_model(self.rows_model, memory, "meetings/follow_up")

    def show_conclusions(self, own: tuple[FollowUp, ...], earlier: tuple[FollowUp, ...]) -> None:
        """Show conclusions; the chosen one stays chosen."""
        kept = self.current_record
        groups = (Group(OWN, own), Group(EARLIER, earlier))
        self.rows_model.show_groups(group for group in groups if group.records)
        if kept is None or not self.choose(kept.conclusion.id):
            self.choose_first()
