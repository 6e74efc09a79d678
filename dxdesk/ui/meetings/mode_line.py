"""The line in which a conclusion is typed: what, who, until when. Enter goes on, and takes it at the end."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dxdesk.domain.meeting import Conclusion
from dxdesk.ui import theme
from dxdesk.ui.field import mark_wrong
from dxdesk.ui.forms.ui_meetings_mode import Ui_MeetingsMode
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.meetings.lead_list import LeadList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ModeLine(QObject):
    """Three fields and what is wrong with them; what was refused stays as it was typed."""

    entered = Signal()

    def __init__(self, ui: Ui_MeetingsMode, window: QWidget) -> None:
        super().__init__(window)
        self._ui = ui
        self.amended: Conclusion | None = None  # the conclusion that is typed anew
        self._type = theme.font(theme.ROOM_LINE_PT)
        self._fields = (ui.text_conclusion, ui.edit_lead, ui.edit_due)
        for field in self._fields:
            field.installEventFilter(self)
        for label in (ui.label_text, ui.label_lead, ui.label_due, ui.label_message):
            theme.set_role(label, "room-hint")
        ui.text_conclusion.setTabChangesFocus(True)
        self.growing = GrowingText(ui.text_conclusion, least=1, most=3)
        self.leads = LeadList(ui.edit_lead, ui.frame_line, window)
        self.leads.taken.connect(ui.edit_due.setFocus)
        ui.edit_due.returnPressed.connect(self.entered)
        self.say("")

    @property
    def text(self) -> str:
        """What was concluded."""
        return self._ui.text_conclusion.toPlainText()

    @property
    def lead(self) -> str:
        """Who carries it out."""
        return self._ui.edit_lead.text()

    @property
    def due(self) -> str:
        """Until when, as it was typed."""
        return self._ui.edit_due.text()

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not (self.text.strip() or self.lead.strip() or self.due.strip())

    def enlarge(self, factor: float) -> None:
        """Set the type for a large screen."""
        self._type = theme.font(theme.ROOM_LINE_PT * factor)
        self._set_type()
        self.leads.setFont(theme.font(theme.ROOM_PT * factor))

    def _set_type(self) -> None:
        """Set the type: a field that is polished anew forgets it, and its document does not hear of it."""
        for field in self._fields:
            field.setFont(self._type)
        self._ui.text_conclusion.document().setDefaultFont(self._type)

    def start(self) -> None:
        """Put the cursor where a conclusion begins."""
        self._ui.text_conclusion.setFocus()

    def clear(self) -> None:
        """Be ready for the next conclusion."""
        self.amended = None
        self._ui.text_conclusion.clear()
        self._ui.edit_lead.clear()
        self._ui.edit_due.clear()
        self.leads.hide()
        self.say("")
        self.start()

    def fill(self, conclusion: Conclusion, due: str) -> None:
        """Take a conclusion back into the line to be amended."""
        self.amended = conclusion
        self._ui.text_conclusion.setPlainText(conclusion.text)
        self._ui.text_conclusion.selectAll()
        self._ui.edit_lead.setText(conclusion.lead)
        self._ui.edit_due.setText(due)
        self.say("Đang sửa một kết luận đã ghi: Enter để ghi lại, Esc để thôi.")
        self.start()

    def say(self, words: str, *, code: str = "") -> None:
        """Say something below the line; with a code it is what is wrong with a field."""
        wrong = {
            self._ui.text_conclusion: code == "meeting.conclusion_empty",
            self._ui.edit_due: code.startswith("meeting.due"),
        }
        for field, is_wrong in wrong.items():
            mark_wrong(field, wrong=is_wrong)
            if is_wrong:
                field.setFocus()
        self._set_type()
        theme.set_role(self._ui.label_message, "room-wrong" if code else "room-hint")
        self._ui.label_message.setText(words or " ")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the lead; Ctrl+Enter takes the conclusion from every field."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() not in _ENTER:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
            return True
        if watched is self._ui.text_conclusion and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._ui.edit_lead.setFocus()
            return True
        return False
