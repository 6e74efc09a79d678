"""Units: their names, codes and aliases, the days they are valid, and who takes over."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.unit import Unit, UnitKind
from dxdesk.domain.vn_format import format_date
from dxdesk.services import catalog, unit_changes
from dxdesk.ui import dialogs, theme
from dxdesk.ui.action_button import ActionButton
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.catalog.unit_change_form import UnitChangeForm
from dxdesk.ui.catalog.words import UNIT_KINDS, lines_of, read_lines
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_catalog_unit import Ui_CatalogUnit
from dxdesk.ui.icons import Icon
from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

_NEW_NAME = "Đơn vị mới"


def _validity(unit: Unit) -> str:
    ends = (
        f"từ {format_date(unit.valid_from)}" if unit.valid_from else "",
        f"đến {format_date(unit.valid_to)}" if unit.valid_to else "",
    )
    return " ".join(end for end in ends if end)


def columns() -> tuple[Column[Unit], ...]:
    """Return the columns of the list of units."""
    return (
        Column("name", "Tên đơn vị", lambda unit: unit.name, width=34, stretch=True),
        Column("short", "Tên ngắn", lambda unit: unit.short, width=14),
        Column("code", "Mã", lambda unit: unit.code, width=11),
        Column("validity", "Hiệu lực", _validity, width=16),
    )


class UnitsTab(RecordTab[Unit]):
    """The list of units by kind, and the fields of the chosen one."""

    key, kinds, noun = "units", ("unit",), "đơn vị"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        panel = QWidget()
        self._panel = Ui_CatalogUnit()
        self._panel.setupUi(panel)
        super().__init__(desk, memory, columns(), panel, parent)
        self._memory = memory
        self._form = RecordForm(desk, catalog.save_unit)
        self._bind(panel)
        self._offer_change()
        self.reload()

    def _bind(self, panel: QWidget) -> None:
        ui, form = self._panel, self._form
        form.text("name", ui.text_name, ui.error_name)
        form.text("short", ui.edit_short, ui.error_short)
        form.text("code", ui.edit_code, ui.error_code)
        form.choice("kind", ui.combo_kind).offer([(words, kind) for kind, words in UNIT_KINDS.items()])
        self._valid_from = form.day("valid_from", "Hiệu lực từ ngày", ui.layout_from, ui.error_from, panel)
        self._valid_to = form.day("valid_to", "Hiệu lực đến ngày", ui.layout_to, ui.error_to, panel)
        self._successor = form.choice("successor_id", ui.combo_successor)
        form.text("aliases", ui.text_aliases, ui.error_aliases, read=read_lines, write=lines_of)
        ui.text_name.setFixedHeight(theme.line(self) * 3)
        ui.text_aliases.setFixedHeight(theme.line(self) * 6)

    def _offer_change(self) -> None:
        self.action_change = QAction(icon_of(Icon.RUNNING), "Đổi tên, sáp nhập, giải thể, tách…", self)
        self.action_change.setToolTip(
            "Đổi đơn vị từ một ngày, có đơn vị kế thừa; văn bản trước ngày đó giữ tên cũ"
        )
        self.action_change.triggered.connect(self.change_units)
        self._ui.layout_list.addWidget(ActionButton(self.action_change, self))

    def change_units(self) -> None:
        """Ask what happens to which units, then carry it out as one action."""
        chosen: list[Unit] = self.view.selected_records()
        form = UnitChangeForm(self.desk, self._memory, [unit.id for unit in chosen])
        told = dialogs.ask_unit_change(self, form)
        if told is not None:
            self.desk.perform(partial(unit_changes.reorganise, self.desk.data, told))

    def key_of(self, record: Unit) -> int:
        """Tell units by their id."""
        return record.id

    def groups(self) -> Iterator[Group[Unit]]:
        """Return the units under their kinds."""
        units = self.desk.data.units.all()
        for kind, words in UNIT_KINDS.items():
            of_kind = tuple(unit for unit in units if unit.kind is kind)
            if of_kind:
                yield Group(f"{words} ({len(of_kind)})", of_kind)

    def show_record(self, record: Unit) -> None:
        """Show a unit; every other one may be its successor."""
        others = [(unit.name, unit.id) for unit in self.desk.data.units.all() if unit.id != record.id]
        self._successor.offer([("(không có)", None), *others])
        self._form.show(record)

    def add(self) -> int | None:
        """Add a unit of the kind of the chosen one."""
        kind = self.chosen.kind if self.chosen else UnitKind.OTHER
        last = max((unit.position for unit in self.desk.data.units.all()), default=0)
        unit = Unit(_NEW_NAME, kind, position=last + 1)
        return added_id(self.desk.perform(partial(catalog.save_unit, self.desk.data, unit)), "unit")

    def first_field(self) -> QWidget:
        """Start with the name."""
        self._panel.text_name.selectAll()
        return self._panel.text_name

    def deletion(self, record: Unit) -> Callable[[], Change]:
        """Delete a unit that nothing refers to."""
        return partial(catalog.delete_unit, self.desk.data, unit_id=record.id)
