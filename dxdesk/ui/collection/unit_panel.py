"""The panel of the chosen unit: how its report stands, what it is asked for, how it was chased."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.submission import Channel, Reminder, Submission
from dxdesk.domain.vn_format import format_date
from dxdesk.services import chasing, submissions, taking_in
from dxdesk.services.collection import UnitRow
from dxdesk.ui import theme
from dxdesk.ui.collection.drafts import ReminderDrafts
from dxdesk.ui.collection.words import CHANNELS, asked_html, came_words, stage_look
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_collection_unit import Ui_CollectionUnit
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.state_label import StateLabel
from dxdesk.ui.table import RecordsView

_REMINDED_BY = (Channel.PHONE, Channel.MESSAGE, Channel.LETTER, Channel.PAPER)
TAB_KEY = "period/tab"


def _on(reminder: Reminder) -> str:
    return f"{reminder.on.day}/{reminder.on.month}"


def _on_tip(reminder: Reminder) -> str:
    return format_date(reminder.on)


def _on_sort(reminder: Reminder) -> date:
    return reminder.on


def _channel(reminder: Reminder) -> str:
    return CHANNELS[reminder.channel]


def _whom(reminder: Reminder) -> str:
    return reminder.whom


def _note(reminder: Reminder) -> str:
    return reminder.note


def _id(reminder: Reminder) -> int:
    return reminder.id


_COLUMNS: tuple[Column[Reminder], ...] = (
    Column("on", "Ngày", _on, width=6, sort=_on_sort, tip=_on_tip),
    Column("channel", "Cách", _channel, width=9),
    Column("whom", "Gặp ai", _whom, width=10),
    Column("note", "Ghi chú", _note, stretch=True),
)


class UnitPanel(QWidget):
    """Shows one unit's report; each field takes effect when it is left."""

    type_wanted = Signal(int)
    open_wanted = Signal(int)  # the kept file, by the id of the submission
    save_wanted = Signal(int)

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._drafts = ReminderDrafts(memory)
        self._row: UnitRow | None = None
        self._period = ""
        self._ui = Ui_CollectionUnit()
        self._ui.setupUi(self)
        ui = self._ui
        self.state = StateLabel(self)
        self.on = DateField(desk, "Ngày nhắc", self._keep_day, error=ui.error_on, parent=self)
        self.received = DateField(
            desk, "Ngày nhận", self._take_received, error=ui.error_received, parent=self
        )
        self.note = TextField(ui.edit_note, self._take_note)
        self.model = RecordsModel(_COLUMNS, _id, self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Các lần nhắc đơn vị")
        self.table.show_model(self.model, memory, "period/reminders")
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        for label in ("label_name", "label_add"):
            theme.set_role(getattr(ui, label), "group")
        for label in ("label_contact", "label_none", "label_file"):
            theme.set_role(getattr(ui, label), "secondary")
        ui.layout_state.addWidget(self.state)
        ui.layout_on.addWidget(self.on)
        ui.layout_received.addWidget(self.received)
        ui.layout_reminders.addWidget(self.table)
        ui.label_on.setBuddy(self.on)
        ui.label_received.setBuddy(self.received)
        ui.layout_answer.setSpacing(half)
        ui.layout_log.setSpacing(half)
        for channel in _REMINDED_BY:
            ui.combo_channel.addItem(CHANNELS[channel])
        GrowingText(ui.edit_note, least=2, most=6)
        self.setMinimumWidth(theme.chars(40, self))
        self.table.setMinimumHeight(theme.line(self) * 6)
        ui.tabs.setCurrentIndex(int(self._memory.text(TAB_KEY, "0") or 0))
        QWidget.setTabOrder(ui.button_delete_reminder, self.on.edit)
        QWidget.setTabOrder(self.on.button, ui.combo_channel)
        QWidget.setTabOrder(ui.tabs, self.received.edit)
        QWidget.setTabOrder(self.received.button, ui.button_open_file)

    def _connect(self) -> None:
        ui = self._ui
        ui.button_type.clicked.connect(self._on_type_clicked)
        ui.button_open_file.clicked.connect(self._on_open_clicked)
        ui.button_save_file.clicked.connect(self._on_save_clicked)
        ui.button_settled.clicked.connect(self._on_settled_clicked)
        ui.button_add_reminder.clicked.connect(self.add_reminder)
        ui.button_delete_reminder.clicked.connect(self._on_delete_clicked)
        ui.tabs.currentChanged.connect(self._on_tab_changed)

    def show_row(self, row: UnitRow, period_key: str) -> None:
        """Show a unit in a round; a reminder begun for the unit before waits until it is shown again."""
        self.keep_reminder()
        same = self._row is not None and (self._row.unit.id, self._period) == (row.unit.id, period_key)
        self._row, self._period = row, period_key
        ui, sent = self._ui, row.submission
        ui.label_name.setText(row.unit.name)
        self.state.show_look(stage_look(row))
        contact = self._contact(row.unit.id)
        ui.label_contact.setText(contact)
        ui.label_contact.setVisible(bool(contact))
        ui.label_came.setText(came_words(row))
        self.received.show_day(sent.received_on)
        self.note.show_text(sent.note)
        self._show_file(row)
        ui.text_asked.setHtml(asked_html(row))
        ui.tabs.setTabText(ui.tabs.indexOf(ui.tab_asked), f"Được hỏi ({row.asked_count})")
        self._show_reminders(sent.reminders)
        if not same:
            self._show_reminder(self._drafts.get(period_key, row.unit.id))

    def forget(self) -> None:
        """Begin anew: another day or another plan is looked at."""
        self.keep_reminder()
        self._row = None

    def _contact(self, unit_id: int) -> str:
        people = (person for person in self._desk.data.people.all() if person.unit_id == unit_id)
        found = next(people, None)
        if found is None:
            return ""
        return "Liên hệ: " + " - ".join(part for part in (found.name or found.title, found.phone) if part)

    def _show_file(self, row: UnitRow) -> None:
        ui, sent = self._ui, row.submission
        ui.label_file.setText(f"Phiếu đã giữ: {row.file_name}" if row.file_name else "Chưa giữ phiếu nào.")
        for button in (ui.button_open_file, ui.button_save_file):
            button.setVisible(bool(row.file_name))
        ui.label_left_open.setText(
            f"Còn {sent.left_open} ô của phiếu chưa nhận vì nghi vấn hoặc trái số liệu."
        )
        for widget in (ui.label_left_open, ui.button_settled):
            widget.setVisible(bool(sent.left_open))
        ui.button_type.setEnabled(row.asked_count > 0)

    def _show_reminders(self, reminders: Sequence[Reminder]) -> None:
        ui = self._ui
        self.model.show_records(reminders)
        for widget in (self.table, ui.button_delete_reminder):
            widget.setVisible(bool(reminders))
        ui.label_none.setVisible(not reminders)
        title = f"Nhắc ({len(reminders)})" if reminders else "Nhắc"
        ui.tabs.setTabText(ui.tabs.indexOf(ui.tab_log), title)
        if reminders:
            self.table.choose(reminders[-1].id)

    def keep_reminder(self) -> None:
        """Keep the reminder that is being typed for the unit that is shown."""
        if self._row is None:
            return
        ui = self._ui
        said = {"whom": ui.edit_whom.text().strip(), "note": ui.edit_reminder_note.text().strip()}
        said = {name: text for name, text in said.items() if text}
        if said:
            said["channel"] = _REMINDED_BY[ui.combo_channel.currentIndex()].value
            said["on"] = self.on.field.text
        self._drafts.keep(self._period, self._row.unit.id, said)

    def _show_reminder(self, said: Mapping[str, str]) -> None:
        """Show a reminder that was begun, or an empty one."""
        ui = self._ui
        self.on.show_day(self._desk.today)
        if said.get("on"):
            self.on.edit.setText(said["on"])
        ui.edit_whom.setText(said.get("whom", ""))
        ui.edit_reminder_note.setText(said.get("note", ""))
        known = [channel.value for channel in _REMINDED_BY]
        if said.get("channel") in known:
            ui.combo_channel.setCurrentIndex(known.index(said["channel"]))

    def add_reminder(self) -> None:
        """Write down a time the unit was chased."""
        row, plan, ui = self._row, self._desk.plan, self._ui
        if row is None or plan is None:
            return
        self.on.field.commit()
        if self.on.day is None:
            self.on.tell("Hãy nhập ngày nhắc, ví dụ 15/3/2024.")
            return
        done = self._desk.perform(
            partial(
                chasing.add_reminders,
                self._desk.data,
                plan=plan,
                period_key=self._period,
                unit_ids=(row.unit.id,),
                on=self.on.day,
                channel=_REMINDED_BY[ui.combo_channel.currentIndex()],
                whom=ui.edit_whom.text().strip(),
                note=ui.edit_reminder_note.text().strip(),
            ),
            teller=self.on.tell,
        )
        if done is not None:
            self._show_reminder({})
            self.keep_reminder()

    def start_reminder(self) -> None:
        """Go to where a reminder is written down."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_log)
        self._ui.edit_whom.setFocus()

    def take_pending(self) -> None:
        """Take what is typed and not written yet."""
        self.note.commit()
        self.received.field.commit()
        self.keep_reminder()

    def _keep_day(self, day: date | None) -> None:
        self.on.show_day(day)

    def _take_received(self, day: date | None) -> None:
        row, plan = self._row, self._desk.plan
        if row is None or plan is None:
            return
        self._desk.perform(
            partial(
                submissions.mark_received,
                self._desk.data,
                plan=plan,
                period_key=self._period,
                unit_id=row.unit.id,
                on=day,
                channel=row.submission.channel,
            ),
            teller=self.received.tell,
        )

    def _take_note(self, text: str) -> None:
        row, plan = self._row, self._desk.plan
        if row is not None and plan is not None:
            write = partial(submissions.set_note, self._desk.data, plan=plan, period_key=self._period)
            self._desk.perform(partial(write, unit_id=row.unit.id, note=text))

    @property
    def _submission(self) -> Submission | None:
        return self._row.submission if self._row else None

    def _on_type_clicked(self) -> None:
        if self._row is not None:
            self.type_wanted.emit(self._row.unit.id)

    def _on_open_clicked(self) -> None:
        if self._submission is not None:
            self.open_wanted.emit(self._submission.id)

    def _on_save_clicked(self) -> None:
        if self._submission is not None:
            self.save_wanted.emit(self._submission.id)

    def _on_settled_clicked(self) -> None:
        row, plan = self._row, self._desk.plan
        if row is not None and plan is not None:
            close = partial(taking_in.close_open_cells, self._desk.data, plan=plan, period_key=self._period)
            self._desk.perform(partial(close, unit_id=row.unit.id))

    def _on_delete_clicked(self) -> None:
        chosen = self.table.current_record
        if isinstance(chosen, Reminder):
            delete = partial(chasing.delete_reminder, self._desk.data, reminder_id=chosen.id)
            self._desk.perform(delete)

    def _on_tab_changed(self, number: int) -> None:
        self._memory.keep(TAB_KEY, str(number))
