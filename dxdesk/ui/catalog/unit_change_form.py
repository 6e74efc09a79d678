"""Units renamed, merged, dissolved or split: what happens to which, who takes over, what that touches."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_change import Affected, EventKind, Heir, Reorganisation
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_date
from dxdesk.services import district_level, unit_changes
from dxdesk.ui import theme
from dxdesk.ui.catalog.unit_change_words import EVENTS, HINTS, heirs_words, touched_words
from dxdesk.ui.catalog.words import UNIT_KINDS
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_unit_change import Ui_UnitChange
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.records_model import Column, Group, RecordsModel
from dxdesk.ui.table import RecordsView

_DAY = timedelta(days=1)
_PRESET_HINT = (
    "Mọi phòng GDĐT và UBND cấp huyện hết hiệu lực ngày 30/6/2025; UBND tỉnh, Sở và tiêu đề văn bản theo "
    "tỉnh mới. Mỗi dòng ghi: đơn vị cũ -> xã, phường hoặc đơn vị kế thừa; dòng không có đơn vị cũ thuộc "
    "đơn vị ở dòng trên. Để trống cũng được."
)


class UnitChangeForm(QWidget):
    """The guided action on units; ``told`` is what it comes to, ``wrong`` says why there is nothing yet."""

    def __init__(self, desk: Desk, memory: Memory, unit_ids: Iterable[int] = ()) -> None:
        super().__init__()
        self._desk = desk
        self.told: Reorganisation | None = None
        self._ui = Ui_UnitChange()
        self._ui.setupUi(self)
        self.day = DateField(desk, "Từ ngày", self._take_day, error=self._ui.error_day, parent=self)
        self.units: RecordsModel[Unit] = RecordsModel(_unit_columns(), _unit_key, self)
        self.table = RecordsView(self)
        self.table.setAccessibleName("Đơn vị")
        self.table.show_model(self.units, memory, "unit_change/units")
        self.affected: RecordsModel[Affected] = RecordsModel(_affected_columns(), _affected_key, self)
        self.preview = RecordsView(self, lines=3)
        self.preview.setAccessibleName("Ảnh hưởng")
        self.preview.show_model(self.affected, memory, "unit_change/preview")
        self._lay_out()
        self.day.show_day(desk.today)
        self._show_units()
        self._choose(unit_ids)
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        ui.combo_event.addItems([*EVENTS.values(), district_level.label()])
        ui.layout_day.addWidget(self.day)
        ui.label_day.setBuddy(self.day)
        ui.error_day.hide()
        ui.layout_table.addWidget(self.table)
        ui.layout_affected.addWidget(self.preview)
        ui.layout_dialog.setSpacing(2 * half)
        for layout in (ui.layout_choice, ui.layout_units, ui.layout_preview):
            layout.setSpacing(half)
        for label in (ui.label_hint, ui.label_after):
            theme.set_role(label, "secondary")
        theme.set_role(ui.label_preview, "group")
        theme.set_role(ui.error_change, "error")
        ui.text_heirs.setMinimumHeight(theme.line(self) * 4)
        self.setMinimumSize(theme.chars(128, self), theme.line(self) * 28)

    def _connect(self) -> None:
        ui = self._ui
        ui.combo_event.currentIndexChanged.connect(self._show)
        ui.edit_filter.textChanged.connect(self._on_filter_changed)
        ui.text_heirs.textChanged.connect(self._show)
        self.table.selectionModel().selectionChanged.connect(self._show)

    @property
    def event(self) -> EventKind | None:  # type: ignore[override]  # hides QWidget.event, which Qt finds by itself
        """What is chosen to happen; None: the reorganisation of 2025."""
        place = self._ui.combo_event.currentIndex()
        return tuple(EVENTS)[place] if place < len(EVENTS) else None

    @property
    def wrong(self) -> bool:
        """Whether it cannot be carried out; the dialog says why."""
        self._show()
        return self.told is None

    def _take_day(self, day: date | None) -> None:
        self.day.show_day(day)
        self._show_units()
        self._show()

    def _show_units(self) -> None:
        day = self.day.day or self._desk.today
        wanted = fold(self._ui.edit_filter.text())
        units = [unit for unit in self._desk.data.units.all() if unit.valid_on(day - _DAY)]
        shown = [unit for unit in units if wanted in fold(f"{unit.name} {unit.short} {unit.code}")]
        self.units.show_groups(
            Group(words, of_kind)
            for kind, words in UNIT_KINDS.items()
            if (of_kind := tuple(unit for unit in shown if unit.kind is kind))
        )

    def _on_filter_changed(self) -> None:
        kept = [unit.id for unit in self.table.selected_records()]
        with QSignalBlocker(self.table.selectionModel()):
            self._show_units()
            self._choose(kept)
        self._show()

    def _choose(self, unit_ids: Iterable[int]) -> None:
        selection = self.table.selectionModel()
        flag = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for unit_id in unit_ids:
            row = self.units.row_of(unit_id)
            if row >= 0:
                selection.select(self.units.index(row, 0), flag)
                self.table.scrollTo(self.units.index(row, 0))

    def _heirs(self) -> list[Heir]:
        known = {fold(unit.name): unit for unit in self._desk.data.units.all()}
        names = [line.strip() for line in self._ui.text_heirs.toPlainText().splitlines() if line.strip()]
        found = [(name, known.get(fold(name))) for name in names]
        return [Heir(unit.name, unit.id) if unit else Heir(name) for name, unit in found]

    def _build(self) -> Reorganisation:
        data, kind = self._desk.data, self.event
        if kind is None:
            text = self._ui.text_heirs.toPlainText()
            heirs = district_level.read_heirs(text, district_level.districts(data))
            told = district_level.district_level_ends(data, heirs)
            unit_changes.checked(data, told)
            return told
        day = self.day.day
        if day is None:
            raise UserError("date.format", text="")
        chosen = [unit.id for unit in self.table.selected_records()]
        return unit_changes.event(data, kind=kind, day=day, unit_ids=chosen, heirs=self._heirs())

    def _show(self) -> None:
        ui, kind = self._ui, self.event
        ui.widget_units.setVisible(kind is not None)
        for widget in (ui.label_day, self.day):
            widget.setVisible(kind is not None)
        ui.label_hint.setText(HINTS[kind] if kind else _PRESET_HINT)
        try:
            self.told = self._build()
        except UserError as error:
            self.told = None
            ui.error_change.setText(sentence(error))
        ui.error_change.setVisible(self.told is None)
        found = unit_changes.preview(self._desk.data, self.told) if self.told else ()
        self.affected.show_records(found)
        ui.label_after.setText(_after(found, self.told) if self.told else "")


def _after(found: tuple[Affected, ...], told: Reorganisation) -> str:
    parts = [f"{len(found)} đơn vị hết hiệu lực"]
    if told.offices:
        parts.append(f"{len(told.offices)} tiêu đề văn bản mới")
    if told.group and any(one.heirs for one in found):
        parts.append(f"nhóm mới «{told.group}»")
    return (
        "; ".join(parts) + ". Văn bản trước ngày thay đổi giữ tên cũ, từ ngày đó mang tên mới; "
        "ghi trong một lần, hoàn tác được."
    )


def _unit_key(unit: Unit) -> int:
    return unit.id


def _affected_key(one: Affected) -> int:
    return one.unit_id


def _unit_columns() -> tuple[Column[Unit], ...]:
    return (Column("name", "Tên đơn vị", lambda unit: unit.name, width=34, stretch=True),)


def _affected_columns() -> tuple[Column[Affected], ...]:
    return (
        Column("name", "Đơn vị", lambda one: one.name, width=24),
        Column("last", "Đến hết", lambda one: format_date(one.last_day), width=10),
        Column("heirs", "Kế thừa", heirs_words, width=24),
        Column("touched", "Gắn với", touched_words, width=24, stretch=True),
    )
