"""Groups of units: what kinds and which units they name, and who belongs to one on a day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QPushButton, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.unit import UnitGroup, UnitKind
from dxdesk.services import catalog
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.catalog.words import UNIT_KINDS, lines_of, read_lines
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_catalog_group import Ui_CatalogGroup
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

_NEW_NAME = "Nhóm mới"
_ID_ROLE = Qt.ItemDataRole.UserRole


class GroupsTab(RecordTab[UnitGroup]):
    """The list of groups, and the chosen one with its members as of a day."""

    key, kinds, noun = "groups", ("unit_group", "unit"), "nhóm"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        panel = QWidget()
        self._panel = Ui_CatalogGroup()
        self._panel.setupUi(panel)
        self._day = desk.today
        self._kind_boxes: dict[UnitKind, QCheckBox] = {}
        columns: tuple[Column[UnitGroup], ...] = (
            Column("name", "Tên nhóm", lambda group: group.name, width=40, stretch=True),
            Column("members", "Đơn vị", self._member_count, width=10, figures=True),
        )
        self._units = desk.data.units.all()
        super().__init__(desk, memory, columns, panel, parent)
        self._form = RecordForm(desk, catalog.save_group)
        self._bind(panel)
        self.reload()

    def _member_count(self, group: UnitGroup) -> str:
        return str(len(group.expand(self._units, self._day)))

    def _bind(self, panel: QWidget) -> None:
        ui, form = self._panel, self._form
        form.text("name", ui.text_name, ui.error_name)
        form.text("aliases", ui.text_aliases, ui.error_aliases, read=read_lines, write=lines_of)
        for kind, words in UNIT_KINDS.items():
            box = QCheckBox(words, panel)
            box.clicked.connect(self._on_kind_clicked)
            ui.layout_kinds.addWidget(box)
            self._kind_boxes[kind] = box
        self.list_members = QListWidget(panel)
        self.list_members.setAccessibleName("Đơn vị thêm riêng")
        self.list_members.setMaximumHeight(theme.line(self) * 5)
        self.button_remove = QPushButton("Bỏ khỏi nhóm", panel)
        self.button_remove.clicked.connect(self._on_remove_clicked)
        ui.layout_members.addWidget(self.list_members)
        ui.layout_members.addWidget(self.button_remove)
        self._member = ChoiceField(ui.combo_member, self._on_member_chosen)
        self.field_day = DateField(self.desk, "Xem thành viên tại ngày", self._on_day_taken, parent=panel)
        ui.layout_as_of.addWidget(self.field_day)
        ui.text_name.setFixedHeight(theme.line(self) * 3)
        ui.text_aliases.setFixedHeight(theme.line(self) * 4)
        theme.set_role(ui.label_expanded, "secondary")
        for error in (ui.error_kinds, ui.error_members, ui.error_as_of):
            error.hide()

    def key_of(self, record: UnitGroup) -> int:
        """Tell groups by their id."""
        return record.id

    def groups(self) -> Iterator[Group[UnitGroup]]:
        """Return the groups in the order of the catalogue."""
        self._units = self.desk.data.units.all()
        yield Group("", self.desk.data.units.groups())

    def show_record(self, record: UnitGroup) -> None:
        """Show a group with its members as of the day."""
        self._form.show(record)
        for kind, box in self._kind_boxes.items():
            box.setChecked(kind in record.kinds)
        names = {unit.id: unit.name for unit in self._units}
        self.list_members.clear()
        for unit_id in record.member_ids:
            entry = QListWidgetItem(names.get(unit_id, "?"))
            entry.setData(_ID_ROLE, unit_id)
            self.list_members.addItem(entry)
        for widget in (self.list_members, self.button_remove):
            widget.setVisible(bool(record.member_ids))
        self._panel.label_members.setVisible(bool(record.member_ids))
        others = [(unit.name, unit.id) for unit in self._units if unit.id not in record.member_ids]
        self._member.offer([("(chọn đơn vị)", None), *others])
        self._member.show_value(None)
        self._show_members(record)

    def _show_members(self, record: UnitGroup) -> None:
        self.field_day.show_day(self._day)
        members = record.expand(self._units, self._day)
        names = "; ".join(unit.name for unit in members)
        self._panel.label_expanded.setText(
            f"{len(members)} đơn vị: {names}" if members else "Không có đơn vị nào."
        )

    def _on_day_taken(self, day: date | None) -> None:
        self._day = day or self.desk.today
        self.reload()

    def _on_kind_clicked(self) -> None:
        kinds = tuple(kind for kind, box in self._kind_boxes.items() if box.isChecked())
        self._save(kinds=kinds)

    def _on_member_chosen(self, unit_id: object) -> None:
        record = self.chosen
        if record is not None and isinstance(unit_id, int):
            self._save(member_ids=(*record.member_ids, unit_id))

    def _on_remove_clicked(self) -> None:
        entry, record = self.list_members.currentItem(), self.chosen
        if entry is not None and record is not None:
            self._save(member_ids=tuple(n for n in record.member_ids if n != entry.data(_ID_ROLE)))

    def _save(self, **fields: object) -> None:
        if self.chosen is not None:
            changed = replace(self.chosen, **fields)  # type: ignore[arg-type]  # fields of a group
            self.desk.perform(partial(catalog.save_group, self.desk.data, changed))

    def add(self) -> int | None:
        """Add an empty group."""
        last = max((group.position for group in self.desk.data.units.groups()), default=0)
        group = UnitGroup(_NEW_NAME, position=last + 1)
        return added_id(self.desk.perform(partial(catalog.save_group, self.desk.data, group)), "unit_group")

    def first_field(self) -> QWidget:
        """Start with the name."""
        self._panel.text_name.selectAll()
        return self._panel.text_name

    def deletion(self, record: UnitGroup) -> Callable[[], Change]:
        """Delete a group that nothing refers to."""
        return partial(catalog.delete_group, self.desk.data, group_id=record.id)
