"""Meeting mode: the whole screen, big type, the keyboard alone; each conclusion is saved as it is taken."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import Meeting
from dxdesk.domain.vn_format import format_date
from dxdesk.services import conclusions, meeting_follow_up, meetings
from dxdesk.services.in_force import name_book
from dxdesk.services.meetings import Seat
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.forms.ui_meetings_mode import Ui_MeetingsMode
from dxdesk.ui.icons import icon
from dxdesk.ui.meeting_words import hours, room_line, seat_words
from dxdesk.ui.meetings.mode_line import ModeLine
from dxdesk.ui.meetings.words import STATE_KEYS, follow_up_look, seat_look
from dxdesk.ui.messages import sentence

CONCERNS = ("meeting", "committee", "task", "progress", "unit")
_CLOCK_MS = 20_000
_USUAL_HEIGHT, _MOST_LARGER = 768, 1.4
HINTS = (
    "Enter: sang ô sau, ở ô thời hạn thì ghi   ·   Ctrl+Enter: ghi ngay   ·   Ctrl+Z: hoàn tác   ·   "
    "F1: các phím   ·   Esc: thoát"
)
KEYS = (
    "Enter: sang ô sau; ở ô thời hạn thì ghi kết luận",
    "Ctrl+Enter: ghi kết luận ngay từ ô bất kỳ",
    "Tab, Shift+Tab: đi giữa các ô",
    "↓, ↑ khi gõ đơn vị: chọn trong danh sách, Enter để lấy",
    "Ctrl+↓, Ctrl+↑: sang nội dung sau, trước của chương trình",
    "F2: chương trình họp",
    "F3: điểm danh; 1 có mặt, 2 dự thay, 3 vắng có lý do, 4 vắng không lý do, 0 bỏ ghi",
    "F4: kết luận các cuộc họp trước còn theo dõi",
    "F5: sửa kết luận đang chọn ở danh sách, hoặc kết luận ghi sau cùng",
    "F6: sang danh sách kết luận đã ghi và trở lại",
    "Ctrl+Z, Ctrl+Y: hoàn tác, làm lại",
    "Esc: trở lại dòng gõ; ở dòng gõ thì thoát. Phần đang gõ dở được giữ trong cửa sổ này",
)


class MeetingMode(QWidget):
    """One meeting on the whole screen: its agenda, the conclusions taken, the line in which one types."""

    left = Signal(int)  # the id of the meeting

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._meeting_id = 0
        self._factor = 0.0
        self.ui = Ui_MeetingsMode()
        self.ui.setupUi(self)
        self._dress()
        self.line = ModeLine(self.ui, self)
        self.line.entered.connect(self.take)
        self._lists = (self.ui.list_agenda, self.ui.list_attendance, self.ui.list_earlier, self.ui.list_keys)
        fields = (self.ui.text_conclusion, self.ui.edit_lead, self.ui.edit_due)
        for widget in (*self._lists, self.ui.list_taken, *fields):
            widget.installEventFilter(self)
        self._acts = self._keys()
        self.ui.list_keys.addItems(KEYS)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._show_clock)
        desk.told.connect(self._on_told)

    def _dress(self) -> None:
        ui, half = self.ui, theme.half_line(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.set_role(self, "surface")
        theme.set_role(ui.label_title, "room-title")
        for label in (ui.label_clock, ui.label_hints):
            theme.set_role(label, "room-hint")
        for heading in (
            ui.label_agenda,
            ui.label_attendance,
            ui.label_earlier,
            ui.label_keys,
            ui.label_taken,
        ):
            theme.set_role(heading, "room-hint")
        for shown in (ui.list_agenda, ui.list_attendance, ui.list_earlier, ui.list_keys, ui.list_taken):
            theme.set_role(shown, "room")
            shown.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        theme.set_role(ui.frame_line, "card")
        ui.layout_mode.setContentsMargins(2 * half, half, 2 * half, half)
        ui.layout_mode.setSpacing(half)
        ui.layout_zones.setSpacing(2 * half)
        ui.layout_line.setContentsMargins(half, half, half, half)
        ui.layout_line.setSpacing(half // 2)
        ui.layout_who.setHorizontalSpacing(half)
        ui.label_hints.setText(HINTS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set larger type on a larger screen, since it is seen from farther away."""
        super().resizeEvent(event)
        factor = max(1.0, min(_MOST_LARGER, self.height() / _USUAL_HEIGHT))
        if factor == self._factor:
            return
        self._factor = factor
        self.line.enlarge(factor)
        for shown in (*self._lists[:3], self.ui.list_taken):
            shown.setFont(theme.font(theme.ROOM_PT * factor))
        self.ui.list_keys.setFont(theme.font(theme.GROUP_PT * factor))

    def _keys(self) -> Mapping[tuple[Qt.Key, bool], Callable[[], object]]:
        ui = self.ui
        left = {Qt.Key.Key_F1: ui.page_keys, Qt.Key.Key_F2: ui.page_agenda}
        left |= {Qt.Key.Key_F3: ui.page_attendance, Qt.Key.Key_F4: ui.page_earlier}
        return {
            **{(key, False): partial(self._show_left, page) for key, page in left.items()},
            (Qt.Key.Key_F5, False): self.amend,
            (Qt.Key.Key_F6, False): self._go_to_taken,
            (Qt.Key.Key_Escape, False): self.step_back,
            (Qt.Key.Key_Down, True): partial(self._move_on, 1),
            (Qt.Key.Key_Up, True): partial(self._move_on, -1),
            (Qt.Key.Key_Z, True): self.undo,
            (Qt.Key.Key_Y, True): self._desk.redo,
        }

    @property
    def meeting(self) -> Meeting:
        """The meeting at hand."""
        return self._desk.data.meetings.get(self._meeting_id)

    def open_for(self, meeting_id: int) -> None:
        """Open on the whole screen; what is still typed for the same meeting is still there."""
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self.line.clear()
            self.ui.stack_left.setCurrentWidget(self.ui.page_agenda)
            self.ui.list_agenda.setCurrentRow(0)
        self.show_all()
        self._clock.start()
        self.showFullScreen()
        self.activateWindow()
        self.line.start()

    def show_all(self) -> None:
        """Show everything of the meeting."""
        data, today, meeting = self._desk.data, self._desk.today, self.meeting
        self.setWindowTitle(meetings.named(meeting))
        self.ui.label_title.setText(meetings.named(meeting))
        self.line.leads.offer(name_book(data, meeting.day))
        self._fill(self.ui.list_agenda, (f"{n}. {item.text}" for n, item in enumerate(meeting.agenda, 1)))
        self._seats = meetings.seats(data, meeting_id=meeting.id)
        self._fill(self.ui.list_attendance, map(_seat_line, self._seats))
        for row, seat in enumerate(self._seats):
            look = seat_look(seat)
            self.ui.list_attendance.item(row).setIcon(icon(look.icon, color=look.tone.ink))
        self._show_earlier(meeting)
        self._taken = meeting_follow_up.conclusions_of(data, meeting_id=meeting.id, today=today)
        lines = [f"{number}. {room_line(item)}" for number, item in enumerate(self._taken, start=1)]
        grown = len(lines) > self.ui.list_taken.count()
        self._fill(self.ui.list_taken, lines)
        if grown:
            self.ui.list_taken.setCurrentRow(len(lines) - 1)
            self.ui.list_taken.scrollToBottom()
        self.ui.label_taken.setText(f"Đã ghi {len(lines)} kết luận, mỗi kết luận là một nhiệm vụ")
        self._show_clock()

    def _show_earlier(self, meeting: Meeting) -> None:
        found = meeting_follow_up.earlier_conclusions(
            self._desk.data, meeting=meeting, today=self._desk.today, open_only=True
        )
        told = [f"{follow_up_look(item).words}: {room_line(item)}" for item in found]
        self._fill(self.ui.list_earlier, told or ["Không có kết luận nào còn phải theo dõi."])
        for row, item in enumerate(found):
            look = follow_up_look(item)
            self.ui.list_earlier.item(row).setIcon(icon(look.icon, color=look.tone.ink))
            self.ui.list_earlier.item(row).setForeground(QColor(look.tone.ink if item.late else theme.TEXT))

    def _fill(self, shown: QListWidget, lines: Iterable[str]) -> None:
        row = shown.currentRow()
        with QSignalBlocker(shown):
            shown.clear()
            for text in lines:
                shown.addItem(QListWidgetItem(text))
            shown.setCurrentRow(min(max(row, 0), shown.count() - 1))

    def _show_clock(self) -> None:
        now: datetime = self._desk.now
        told = [now.strftime("%H:%M"), format_date(self._desk.today)]
        planned = hours(self.meeting)
        self.ui.label_clock.setText("   ·   ".join([*told, *([f"giờ họp {planned}"] if planned else [])]))

    def refresh(self, change: Change) -> None:
        """Show what an action changed; a meeting that is gone is left."""
        if not self._meeting_id or not change.concerns(*CONCERNS):
            return
        if self._meeting_id not in {one.id for one in self._desk.data.meetings.all()}:
            self._meeting_id = 0
            self.hide()
        elif self.isVisible():
            self.show_all()

    def take(self) -> None:
        """Take the typed conclusion: saved and made a task at once; what is wrong is told below the line."""
        line, data = self.line, self._desk.data
        typed = {"text": line.text, "lead": line.lead, "due": line.due}
        if line.amended is not None:
            work = partial(conclusions.amend, data, conclusion_id=line.amended.id, **typed)
        else:
            work = partial(conclusions.conclude, data, meeting_id=self._meeting_id, **typed)
        try:
            change = self._perform(work)
        except UserError as error:
            line.say(sentence(error), code=error.code)
            return
        line.clear()
        line.say(f"Đã ghi.{self._unknown_lead(change)}")

    def _unknown_lead(self, change: Change) -> str:
        """Return a warning where the lead is no unit of the catalogue."""
        data = self._desk.data
        leads = [party for task_id in change.ids("task") for party in data.tasks.get(task_id).leads]
        strange = [party.text for party in leads if not party.known]
        return f" «{strange[0]}» không có trong danh mục đơn vị; F5 để sửa." if strange else ""

    def _perform(self, work: Callable[[], Change]) -> Change:
        """Do an action through the desk; its refusal comes out here, since it belongs to a field."""
        refused: list[UserError] = []

        def told() -> Change:
            try:
                return work()
            except UserError as error:
                refused.append(error)
                raise

        change = self._desk.perform(told, teller=self.line.say)
        if change is None:
            raise refused[0]
        return change

    def amend(self) -> None:
        """Take the chosen conclusion, or else the last one, back into the line."""
        if not self._taken or not self.line.empty:
            return
        row = self.ui.list_taken.currentRow()
        item = self._taken[row if 0 <= row < len(self._taken) else -1]
        self.line.fill(item.conclusion, conclusions.due_text(self._desk.data, item.conclusion))

    def undo(self) -> None:
        """Undo typing in a field where there is some, else the last action."""
        ui, focused = self.ui, self.focusWidget()
        if focused is ui.text_conclusion and ui.text_conclusion.document().isUndoAvailable():
            if self.line.text:
                ui.text_conclusion.undo()
                return
        elif focused in (ui.edit_lead, ui.edit_due):
            field = ui.edit_lead if focused is ui.edit_lead else ui.edit_due
            if field.isUndoAvailable() and field.text():
                field.undo()
                return
        self._desk.undo()

    def step_back(self) -> None:
        """Go back to the line; from the line leave the meeting mode."""
        if self.focusWidget() in (*self._lists, self.ui.list_taken):
            self.ui.stack_left.setCurrentWidget(self.ui.page_agenda)
            self.line.start()
        elif self.line.amended is not None:
            self.line.clear()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go back to the page; the window stays, with what is still typed."""
        self._clock.stop()
        event.accept()
        self.left.emit(self._meeting_id)

    def _show_left(self, page: QWidget) -> None:
        stack = self.ui.stack_left
        shown = page.findChild(QListWidget)
        if stack.currentWidget() is page and shown is not None and shown.hasFocus():
            self.line.start()
            return
        stack.setCurrentWidget(page)
        if shown is not None:
            shown.setFocus()

    def _go_to_taken(self) -> None:
        if self.ui.list_taken.hasFocus():
            self.line.start()
        else:
            self.ui.list_taken.setFocus()

    def _move_on(self, by: int) -> None:
        shown = self.ui.list_agenda
        self.ui.stack_left.setCurrentWidget(self.ui.page_agenda)
        shown.setCurrentRow(max(0, min(shown.count() - 1, shown.currentRow() + by)))

    def _on_told(self, news: News) -> None:
        if self.isVisible():
            self.line.say(news.text)

    def _note(self, text: str) -> None:
        shown = self.ui.list_attendance
        row = shown.currentRow()
        if not 0 <= row < len(self._seats):
            return
        self._desk.perform(
            partial(
                meetings.attend,
                self._desk.data,
                meeting_id=self._meeting_id,
                member_ids=[self._seats[row].member.id],
                state=STATE_KEYS[text],
            )
        )
        shown.setCurrentRow(min(row + 1, shown.count() - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Our keys come before those of fields and lists; a digit notes attendance, Enter leaves a list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape and self.line.leads.isVisible():
            return False
        act = self._act(event)
        if act is not None:
            act()
            return True
        if watched is self.ui.list_attendance and event.text() in STATE_KEYS and event.text():
            self._note(event.text())
            return True
        if isinstance(watched, QListWidget) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.line.start()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for."""
        act = self._act(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self._acts.get((Qt.Key(event.key()), ctrl))


def _seat_line(seat: Seat) -> str:
    return f"{seat.member.spoken}: {seat_words(seat)}"
