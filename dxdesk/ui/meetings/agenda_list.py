"""The agenda in the panel of a meeting: proposed, typed, put in order."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from dxdesk.domain.meeting import AgendaItem, Meeting
from dxdesk.services import meeting_follow_up, meetings
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_meetings_panel import Ui_MeetingsPanel
from dxdesk.ui.icons import Icon, icon


class AgendaList(QObject):
    """Each change takes effect at once."""

    def __init__(self, ui: Ui_MeetingsPanel, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._meeting: Meeting | None = None
        theme.set_role(ui.list_agenda, "lines")
        ui.button_propose.setIcon(icon(Icon.REFRESH))
        ui.button_propose.clicked.connect(self.propose)
        ui.button_up.clicked.connect(partial(self.move, -1))
        ui.button_down.clicked.connect(partial(self.move, 1))
        ui.button_drop.clicked.connect(self.drop)
        ui.edit_item.returnPressed.connect(self.add)
        ui.list_agenda.itemChanged.connect(self._on_item_changed)
        ui.list_agenda.installEventFilter(self)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the agenda of a meeting; the chosen item stays chosen by its place."""
        known = self._meeting is not None and self._meeting.id == meeting.id
        place = self._ui.list_agenda.currentRow() if known else 0
        self._meeting = meeting
        shown = self._ui.list_agenda
        with QSignalBlocker(shown):
            shown.clear()
            for number, item in enumerate(meeting.agenda, start=1):
                shown.addItem(_editable(item, number))
            shown.setCurrentRow(min(max(place, 0), shown.count() - 1))

    def propose(self) -> None:
        """Set the agenda to what follows from the state of things."""
        if self._meeting is not None:
            self._desk.perform(
                partial(
                    meeting_follow_up.propose_agenda,
                    self._desk.data,
                    meeting_id=self._meeting.id,
                    today=self._desk.today,
                )
            )

    def add(self) -> None:
        """Add the typed item."""
        text = self._ui.edit_item.text().strip()
        if self._meeting is None or not text:
            return
        self._ui.edit_item.clear()
        self._desk.perform(
            partial(meetings.add_item, self._desk.data, meeting_id=self._meeting.id, text=text)
        )

    def move(self, by: int) -> None:
        """Move the chosen item."""
        place = self._ui.list_agenda.currentRow()
        if self._meeting is None or place < 0:
            return
        last = self._ui.list_agenda.count() - 1
        change = self._desk.perform(
            partial(meetings.move_item, self._desk.data, meeting_id=self._meeting.id, place=place, by=by)
        )
        if change is not None:
            self._ui.list_agenda.setCurrentRow(max(0, min(last, place + by)))

    def drop(self) -> None:
        """Take the chosen item off the agenda."""
        place = self._ui.list_agenda.currentRow()
        if self._meeting is not None and place >= 0:
            items = list(self._meeting.agenda)
            del items[place]
            self._set(items)

    def _on_item_changed(self, shown: QListWidgetItem) -> None:
        place = self._ui.list_agenda.row(shown)
        if self._meeting is None or not 0 <= place < len(self._meeting.agenda):
            return
        items = list(self._meeting.agenda)
        if shown.text() != items[place].text:
            items[place] = AgendaItem(shown.text(), task_id=items[place].task_id)
            self._set(items)

    def _set(self, items: list[AgendaItem]) -> None:
        if self._meeting is not None:
            self._desk.perform(
                partial(meetings.set_agenda, self._desk.data, meeting_id=self._meeting.id, agenda=items)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with Alt+Up and Alt+Down, take off with Delete."""
        if watched is not self._ui.list_agenda or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        if event.key() == Qt.Key.Key_Delete:
            self.drop()
            return True
        return False


def _editable(item: AgendaItem, number: int) -> QListWidgetItem:
    shown = QListWidgetItem(item.text)
    shown.setFlags(shown.flags() | Qt.ItemFlag.ItemIsEditable)
    shown.setToolTip(f"{number}. {item.text}")
    return shown
