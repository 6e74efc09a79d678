"""The panel of the chosen meeting: facts, agenda, who came, what was concluded, its papers."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.meeting import AttendanceState, Meeting
from dxdesk.domain.register import RegisterRow
from dxdesk.services import conclusions, meeting_follow_up, meetings, papers_of_meeting
from dxdesk.services.meetings import Seat
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_meetings_panel import Ui_MeetingsPanel
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.meeting_words import KINDS, notice_words
from dxdesk.ui.meetings.agenda_list import AgendaList
from dxdesk.ui.meetings.follow_up_table import FollowUpTable
from dxdesk.ui.meetings.seats_table import SeatsTable
from dxdesk.ui.meetings.words import STATES
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.register.words import title as paper_title
from dxdesk.ui.table import RecordsView


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _paper_columns() -> tuple[Column[RegisterRow], ...]:
    return (
        Column("title", "Văn bản", paper_title, width=18),
        Column("about", "Trích yếu", lambda row: row.title, width=30, stretch=True),
    )


class MeetingPanel(QWidget):
    """Shows one meeting; each field takes effect when it is left."""

    asked_for = Signal(str, int)  # another record is wanted: a task, a draft, a document

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting: Meeting | None = None
        self.ui = Ui_MeetingsPanel()
        self.ui.setupUi(self)
        self._form = RecordForm(desk, meetings.save)
        self.agenda = AgendaList(self.ui, desk, self)
        self.seats = SeatsTable(desk, memory, self)
        self.follow_up = FollowUpTable(memory, self)
        self.papers = RecordsView(self)
        self.papers_model: RecordsModel[RegisterRow] = RecordsModel(
            _paper_columns(), lambda row: row.key, self
        )
        self.papers.setAccessibleName("Văn bản của cuộc họp")
        self.papers.show_model(self.papers_model, memory, "meetings/papers")
        self._bind()
        self._dress()
        self._connect()

    def _bind(self) -> None:
        ui, form = self.ui, self._form
        form.text("title", ui.text_title, ui.error_title, read=_one_line)
        self._kind = form.choice("kind", ui.combo_kind)
        self._kind.offer([(words, kind) for kind, words in KINDS.items()])
        self._committee = form.choice("committee_id", ui.combo_committee)
        self.day = form.day("day", "Ngày họp", ui.layout_day, ui.error_day, self)
        ui.label_day.setBuddy(self.day)
        form.text("starts", ui.edit_starts, ui.error_hours)
        form.text("ends", ui.edit_ends, ui.error_hours)
        form.text("place", ui.edit_place)
        form.text("chair", ui.edit_chair)
        form.text("secretary", ui.edit_secretary)
        form.text("assessment", ui.text_assessment)
        form.text("discussion", ui.text_discussion)
        self.substitute = TextField(ui.edit_substitute, self.seats.name_substitute)

    def _dress(self) -> None:
        ui, half = self.ui, theme.half_line(self)
        GrowingText(ui.text_title, least=1, most=3)
        GrowingText(ui.text_assessment, least=2, most=4)
        GrowingText(ui.text_discussion, least=2, most=5)
        ui.layout_seats.addWidget(self.seats)
        ui.layout_follow_up.addWidget(self.follow_up)
        ui.layout_papers_table.addWidget(self.papers)
        for label in (ui.label_agenda, ui.label_attendance, ui.label_papers):
            theme.set_role(label, "small")
        for layout in (
            ui.layout_facts,
            ui.layout_agenda,
            ui.layout_attendance,
            ui.layout_conclusions,
            ui.layout_papers,
        ):
            layout.setContentsMargins(half, half, half, half)
            layout.setSpacing(half)
        for row in (ui.layout_agenda_buttons, ui.layout_states, ui.layout_paper_buttons):
            row.setSpacing(half)
        ui.layout_conclusion_buttons.setSpacing(half)
        for table in (self.seats, self.follow_up, self.papers):
            table.setMinimumHeight(theme.line(self) * 9)
        ui.button_delete_conclusion.setIcon(icon(Icon.DELETE))
        QWidget.setTabOrder(ui.combo_committee, self.day)
        QWidget.setTabOrder(self.day.button, ui.edit_starts)

    def _connect(self) -> None:
        ui = self.ui
        buttons: tuple[tuple[QPushButton, Callable[..., object]], ...] = (
            (ui.button_present, partial(self._note, AttendanceState.PRESENT)),
            (ui.button_substitute, partial(self._note, AttendanceState.SUBSTITUTE)),
            (ui.button_excused, partial(self._note, AttendanceState.EXCUSED)),
            (ui.button_absent, partial(self._note, AttendanceState.ABSENT)),
            (ui.button_all_present, self.seats.note_rest),
            (ui.button_task, self.open_task),
            (ui.button_delete_conclusion, self.delete_conclusion),
            (ui.button_invitation, partial(self.write, papers_of_meeting.INVITATION)),
            (ui.button_minutes, partial(self.write, papers_of_meeting.MINUTES)),
            (ui.button_notice, partial(self.write, papers_of_meeting.CONCLUSIONS)),
        )
        for button, act in buttons:
            button.clicked.connect(act)
        for state, button in zip(STATES, (b for b, _act in buttons), strict=False):
            button.setIcon(icon(STATES[state].icon, color=STATES[state].tone.ink))
        self.seats.record_chosen.connect(self._on_seat_chosen)
        self.follow_up.record_opened.connect(self.open_task)
        self.follow_up.record_chosen.connect(self._on_conclusion_chosen)
        self.papers.record_opened.connect(self._on_paper_opened)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting."""
        self._meeting = meeting
        data, today = self._desk.data, self._desk.today
        boards = [(board.name, board.id) for board in data.meetings.committees()]
        self._committee.offer([("(không thuộc ban, tổ nào)", None), *boards])
        self._form.show(meeting)
        self.agenda.show_meeting(meeting)
        self.seats.show_meeting(meeting.id, meetings.seats(data, meeting_id=meeting.id))
        self.follow_up.show_conclusions(
            meeting_follow_up.conclusions_of(data, meeting_id=meeting.id, today=today),
            meeting_follow_up.earlier_conclusions(data, meeting=meeting, today=today),
        )
        self.papers_model.show_records(papers_of_meeting.papers_of(data, meeting_id=meeting.id))
        self._tell_notice(meeting)

    def _tell_notice(self, meeting: Meeting) -> None:
        data, today = self._desk.data, self._desk.today
        made = [
            row.day or datetime.fromisoformat(data.documents.get(row.record_id).created_at).date()
            for row in self.papers_model.records()
            if row.kind == "GM"
        ]
        invited_on = min(made, default=None)
        notice = meetings.notice(data, meeting_day=meeting.day, sent_on=invited_on or today)
        words = notice_words(notice, meeting_day=meeting.day, today=today, invited_on=invited_on)
        self.ui.label_notice.setText(words)
        self.ui.label_notice.setVisible(bool(words))
        theme.set_role(self.ui.label_notice, "wrong" if notice.short else "secondary")

    def write(self, key: str, *_checked: object) -> None:
        """Draft a paper from the meeting and open it where papers are written."""
        meeting = self._meeting
        if meeting is None:
            return
        change = self._desk.perform(
            partial(
                papers_of_meeting.keep, self._desk.data, meeting_id=meeting.id, key=key, now=self._desk.now
            )
        )
        if change is not None:
            self.asked_for.emit("draft", max(change.ids("document")))

    def open_task(self, *_item: object) -> None:
        """Show the task that the chosen conclusion became."""
        item = self.follow_up.current_record
        if item is not None and item.state is not None:
            self.asked_for.emit("task", item.state.task.id)

    def delete_conclusion(self, *_checked: object) -> None:
        """Delete the chosen conclusion with its task."""
        item = self.follow_up.current_record
        if item is not None:
            self._desk.perform(partial(conclusions.delete, self._desk.data, conclusion_id=item.conclusion.id))

    def deletion(self, meeting: Meeting) -> Callable[[], Change]:
        """Return the action that deletes a meeting."""
        return partial(meetings.delete, self._desk.data, meeting_id=meeting.id)

    def _note(self, state: AttendanceState, *_checked: object) -> None:
        self.seats.note(state)

    def _on_seat_chosen(self, seat: Seat | None) -> None:
        self.ui.edit_substitute.setEnabled(seat is not None)
        self.substitute.show_text(seat.said.substitute if seat and seat.said else "")

    def _on_conclusion_chosen(self, item: object) -> None:
        chosen = self.follow_up.current_record if item is not None else None
        self.ui.button_task.setEnabled(chosen is not None and chosen.state is not None)
        own = chosen is not None and self._meeting is not None and chosen.meeting.id == self._meeting.id
        self.ui.button_delete_conclusion.setEnabled(own)

    def _on_paper_opened(self, row: RegisterRow) -> None:
        self.asked_for.emit("draft" if row.written and not row.number else "document", row.record_id)
