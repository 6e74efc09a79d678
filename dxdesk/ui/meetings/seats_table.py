"""Who came: a table of members in which a digit notes it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dxdesk.domain.meeting import AttendanceState
from dxdesk.services import meetings
from dxdesk.services.meetings import Seat
from dxdesk.ui.desk import Desk
from dxdesk.ui.meeting_words import seat_words
from dxdesk.ui.meetings.words import STATE_KEYS, seat_look
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.table import RecordsView


def _columns() -> tuple[Column[Seat], ...]:
    return (
        Column("member", "Thành viên", lambda seat: seat.member.spoken, width=24, stretch=True),
        Column("role", "Vai trò", lambda seat: seat.member.role, width=18),
        Column(
            "state",
            "Dự họp",
            seat_words,
            width=22,
            icon=lambda seat: seat_look(seat).icon,
            tone=lambda seat: seat_look(seat).tone,
        ),
    )


class SeatsTable(RecordsView):
    """The members of a meeting; 1 to 4 note whether the chosen ones came, 0 takes it back."""

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = 0
        self.seats_model: RecordsModel[Seat] = RecordsModel(_columns(), lambda seat: seat.member.id, self)
        self.setAccessibleName("Điểm danh")
        self.show_model(self.seats_model, memory, "meetings/seats")

    def show_meeting(self, meeting_id: int, seats: Iterable[Seat]) -> None:
        """Show who should come to a meeting; the chosen member stays chosen."""
        kept = self.current_record if meeting_id == self.meeting_id else None
        self.meeting_id = meeting_id
        self.seats_model.show_records(seats)
        if kept is None or not self.choose(kept.member.id):
            self.choose_first()

    def note(self, state: AttendanceState | None) -> None:
        """Note whether the chosen members came."""
        chosen = [seat.member.id for seat in self.selected_records()]
        if not chosen:
            return
        self._desk.perform(
            partial(
                meetings.attend,
                self._desk.data,
                meeting_id=self.meeting_id,
                member_ids=chosen,
                state=state,
            )
        )

    def name_substitute(self, name: str) -> None:
        """Note who came in the place of the current member."""
        seat: Seat | None = self.current_record
        if seat is not None:
            self._desk.perform(
                partial(
                    meetings.attend,
                    self._desk.data,
                    meeting_id=self.meeting_id,
                    member_ids=[seat.member.id],
                    state=AttendanceState.SUBSTITUTE,
                    substitute=name.strip(),
                )
            )

    def note_rest(self) -> None:
        """Note that everybody came of whom nothing was noted yet."""
        rest = [seat.member.id for seat in self.seats_model.records() if seat.said is None]
        if rest:
            self._desk.perform(
                partial(
                    meetings.attend,
                    self._desk.data,
                    meeting_id=self.meeting_id,
                    member_ids=rest,
                    state=AttendanceState.PRESENT,
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note with a digit and go on to the next member."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text() in STATE_KEYS and event.text():
            row = self.currentIndex().row()
            several = len(self.selected_records()) > 1
            self.note(STATE_KEYS[event.text()])
            if not several and row + 1 < self.seats_model.rowCount():
                self.setCurrentIndex(self.seats_model.index(row + 1, 0))
            return
        super().keyPressEvent(event)
