"""The facts of a task in its panel: every field takes effect when it is left."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from dxdesk.domain.change import Change
from dxdesk.domain.state import TaskState
from dxdesk.domain.unit import Party
from dxdesk.services import tasks
from dxdesk.services.in_force import name_book
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField, TextField
from dxdesk.ui.forms.ui_task_editor import Ui_TaskEditor
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.parties import PartiesField
from dxdesk.ui.tasks.words import assumption_sentence

Act = Callable[..., Change]
NOBODY = "Chưa phân công"


class TaskFacts(QObject):
    """Title, content, who, when, product."""

    def __init__(self, ui: Ui_TaskEditor, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._state: TaskState | None = None
        self.title = TextField(ui.edit_title, self._take_title, ui.error_title)
        self.content = TextField(ui.edit_content, self._take_content)
        self.phrase = TextField(ui.edit_phrase, self._take_phrase, ui.error_phrase)
        self.product = TextField(ui.edit_product, self._take_product)
        self.person = ChoiceField(ui.combo_person, self._take_person)
        self.leads = PartiesField("đầu mối")
        self.coordinators = PartiesField("đơn vị phối hợp")
        self.start = DateField(desk, "Ngày bắt đầu", self._take_start, error=ui.error_days)
        self.due = DateField(desk, "Hạn", self._take_due, error=ui.error_days)
        self._place()

    def _place(self) -> None:
        ui = self._ui
        for edit, least, most in ((ui.edit_title, 1, 4), (ui.edit_content, 3, 9), (ui.edit_product, 1, 5)):
            GrowingText(edit, least=least, most=most)
        ui.layout_leads.addWidget(self.leads)
        ui.layout_coordinators.addWidget(self.coordinators)
        ui.layout_start.addWidget(self.start)
        ui.layout_due.addWidget(self.due)
        ui.label_start.setBuddy(self.start)
        ui.label_due.setBuddy(self.due)
        ui.label_leads.setBuddy(self.leads)
        ui.label_coordinators.setBuddy(self.coordinators)
        self.leads.parties_changed.connect(self._on_leads_changed)
        self.coordinators.parties_changed.connect(self._on_coordinators_changed)

    @property
    def fields(self) -> tuple[TextField, ...]:
        """The fields in which something can be left that was refused."""
        return (self.title, self.content, self.phrase, self.start.field, self.due.field, self.product)

    def show_state(self, state: TaskState) -> None:
        """Show a task; a field whose value has not changed keeps what is typed in it."""
        before = self._state.task if self._state and self._state.task.id == state.task.id else None
        self._state = state
        task, frame = state.task, state.task.time_frame
        for field, old, text in (
            (self.title, before and before.title, task.title),
            (self.content, before and before.content, task.content),
            (self.phrase, before and before.time_frame.phrase, frame.phrase),
            (self.product, before and before.product, task.product),
        ):
            if old != text:
                field.show_text(text)
        if before is None or before.time_frame != frame:
            self.start.show_day(frame.start)
            self.due.show_day(frame.due)
        assumed = assumption_sentence(frame)
        self._ui.label_assumption.setText(assumed)
        self._ui.label_assumption.setVisible(bool(assumed))
        self._show_people()

    def _show_people(self) -> None:
        if self._state is None:
            return
        task, data = self._state.task, self._desk.data
        book = name_book(data, self._desk.today)
        self.leads.show_parties(task.leads, book)
        self.coordinators.show_parties(task.coordinators, book)
        people = [
            (f"{one.name} ({one.title})" if one.title and one.name else one.name or one.title, one.id)
            for one in data.people.all()
        ]
        self.person.offer([(NOBODY, None), *people])
        self.person.show_value(task.person_id)

    def _act(self, action: Act, *, teller: Callable[[str], None] | None = None, **values: object) -> None:
        if self._state is None:
            return
        data, task_id = self._desk.data, self._state.task.id

        def work() -> Change:
            return action(data, task_id=task_id, **values)

        self._desk.perform(work, teller=teller)

    def _take_title(self, text: str) -> None:
        self._act(tasks.rename, teller=self.title.tell, title=" ".join(text.split()))

    def _take_content(self, text: str) -> None:
        self._act(tasks.set_content, teller=self.content.tell, content=text)

    def _take_phrase(self, text: str) -> None:
        self._act(tasks.set_time_phrase, teller=self.phrase.tell, phrase=text)

    def _take_product(self, text: str) -> None:
        self._act(tasks.set_product, teller=self.product.tell, product=text)

    def _take_person(self, person_id: object) -> None:
        self._act(tasks.set_person, person_id=person_id)

    def _take_start(self, day: date | None) -> None:
        self._act(tasks.move_start, teller=self.start.tell, start=day)

    def _take_due(self, day: date | None) -> None:
        self._act(tasks.move_due, teller=self.due.tell, due=day)

    def _on_leads_changed(self, parties: tuple[Party, ...]) -> None:
        self._act(tasks.set_leads, leads=parties)

    def _on_coordinators_changed(self, parties: tuple[Party, ...]) -> None:
        self._act(tasks.set_coordinators, coordinators=parties)
