"""People: post first, then name, unit and how to reach them."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.unit import Person
from dxdesk.services import catalog
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_catalog_person import Ui_CatalogPerson
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

_NEW_TITLE = "Chức danh mới"


class PeopleTab(RecordTab[Person]):
    """The list of people, and the fields of the chosen one."""

    key, kinds, noun = "people", ("person", "unit"), "người"
    nothing = "Chưa có ai trong danh mục. Bấm Thêm người để ghi người phụ trách nhiệm vụ."

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self._unit_names: dict[int, str] = {}
        panel = QWidget()
        self._panel = Ui_CatalogPerson()
        self._panel.setupUi(panel)
        columns: tuple[Column[Person], ...] = (
            Column("title", "Chức vụ", lambda person: person.title, width=24),
            Column("name", "Họ tên", lambda person: person.name, width=24),
            Column("unit", "Đơn vị", self._unit_name, width=28, stretch=True),
            Column("phone", "Điện thoại", lambda person: person.phone, width=16),
            Column("email", "Thư điện tử", lambda person: person.email, width=24, hidden=True),
        )
        super().__init__(desk, memory, columns, panel, parent)
        self._form = RecordForm(desk, catalog.save_person)
        self._bind()
        self.reload()

    def _bind(self) -> None:
        ui, form = self._panel, self._form
        form.text("title", ui.edit_title, ui.error_title)
        form.text("name", ui.edit_name, ui.error_name)
        self._unit = form.choice("unit_id", ui.combo_unit)
        form.text("phone", ui.edit_phone, ui.error_phone)
        form.text("email", ui.edit_email, ui.error_email)

    def _unit_name(self, person: Person) -> str:
        return self._unit_names.get(person.unit_id or 0, "")

    def key_of(self, record: Person) -> int:
        """Tell people by their id."""
        return record.id

    def groups(self) -> Iterator[Group[Person]]:
        """Return the people in the order of the catalogue."""
        self._unit_names = {unit.id: unit.name for unit in self.desk.data.units.all()}
        yield Group("", self.desk.data.people.all())

    def show_record(self, record: Person) -> None:
        """Show a person."""
        units = [(name, unit_id) for unit_id, name in self._unit_names.items()]
        self._unit.offer([("(không ghi)", None), *units])
        self._form.show(record)

    def add(self) -> int | None:
        """Add a person by post."""
        last = max((person.position for person in self.desk.data.people.all()), default=0)
        person = Person("", title=_NEW_TITLE, position=last + 1)
        return added_id(self.desk.perform(partial(catalog.save_person, self.desk.data, person)), "person")

    def first_field(self) -> QWidget:
        """Start with the post."""
        self._panel.edit_title.selectAll()
        return self._panel.edit_title

    def deletion(self, record: Person) -> Callable[[], Change]:
        """Delete a person that no task refers to."""
        return partial(catalog.delete_person, self.desk.data, person_id=record.id)
