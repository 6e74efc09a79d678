"""The tab Kế hoạch đơn vị: which units have issued their plan, and whether it agrees with the Sở's."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_plan import UnitPlan
from dxdesk.domain.vn_format import format_date
from dxdesk.services import register, unit_plans
from dxdesk.services.unit_plans import Standing, UnitPlanRow
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import dialogs, theme
from dxdesk.ui.adjustments.words import NO_PLAN, STANDINGS
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab
from dxdesk.ui.catalog.words import UNIT_KINDS
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_unit_plan_panel import Ui_UnitPlanPanel
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers.opening import PassingCopies
from dxdesk.ui.records_model import Column, Group
from dxdesk.ui.state_label import StateLabel

_FILES = "Văn bản (*.pdf *.docx *.doc *.jpg *.png);;Mọi tệp (*)"
_NO_PROGRAM = "Máy này chưa có chương trình mở được tệp này."
_CHOICES: tuple[tuple[str, object], ...] = (
    ("Chưa đối chiếu", None),
    ("Thống nhất", True),
    ("Có điểm khác", False),
)


def _name(row: UnitPlanRow) -> str:
    return row.unit.name


def _state(row: UnitPlanRow) -> str:
    return STANDINGS[row.standing].words


def _icon(row: UnitPlanRow) -> Icon:
    return STANDINGS[row.standing].icon


def _tone(row: UnitPlanRow) -> theme.Tone:
    return STANDINGS[row.standing].tone


def _number(row: UnitPlanRow) -> str:
    return row.plan.number


def _day(row: UnitPlanRow) -> str:
    return format_date(row.plan.issued_on) if row.plan.issued_on else ""


def _day_sort(row: UnitPlanRow) -> date:
    return row.plan.issued_on or date.min


def _differences(row: UnitPlanRow) -> str:
    return row.plan.differences


COLUMNS: tuple[Column[UnitPlanRow], ...] = (
    Column("state", "Tình trạng", _state, width=17, icon=_icon, tone=_tone),
    Column("unit", "Đơn vị", _name, width=30, stretch=True),
    Column("number", "Số, ký hiệu", _number, width=16),
    Column("day", "Ngày", _day, width=12, sort=_day_sort),
    Column("differences", "Điểm khác", _differences, width=24, hidden=True),
)


def _save(data: DataFile, found: UnitPlan) -> Change:
    return unit_plans.save(data, found)


class UnitPlansTab(RecordTab[UnitPlanRow]):
    """The units the plan binds, with what is known of their plans."""

    key, kinds, noun = "unit_plans", ("unit_plan", "unit"), "kế hoạch đơn vị"
    nothing = "Danh mục chưa có phòng GDĐT hay đơn vị trực thuộc nào. Hãy bổ sung ở trang Danh mục."

    counted = Signal()

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self.rows: tuple[UnitPlanRow, ...] = ()
        self._standing: Standing | None = None
        panel = QWidget()
        self.panel = Ui_UnitPlanPanel()
        self.panel.setupUi(panel)
        self.state = StateLabel(panel)
        self.panel.layout_state.addWidget(self.state)
        super().__init__(desk, memory, COLUMNS, panel, parent)
        self._copies = PassingCopies()
        self._form = RecordForm(desk, _save)
        self._bind(panel)
        self._offer_standings()

    def _bind(self, panel: QWidget) -> None:
        ui, form = self.panel, self._form
        form.text("number", ui.edit_number, ui.error_number)
        day = form.day("issued_on", "Ngày ban hành", ui.layout_issued_on, ui.error_issued_on, panel)
        ui.label_issued_on.setBuddy(day)
        form.choice("consistent", ui.combo_consistent).offer(list(_CHOICES))
        form.text("differences", ui.text_differences, ui.error_differences)
        form.text("note", ui.edit_note, ui.error_note)
        ui.button_attach.clicked.connect(self.attach)
        ui.button_open.clicked.connect(self.open_file)
        theme.set_role(ui.label_title, "group")
        theme.set_role(ui.label_file, "secondary")
        GrowingText(ui.text_differences, least=3, most=8)

    def _offer_standings(self) -> None:
        combo = QComboBox(self)
        combo.setAccessibleName("Lọc theo tình trạng")
        combo.setToolTip("Lọc theo tình trạng")
        self._ui.layout_filter.addWidget(combo)
        self.standing = ChoiceField(combo, self._on_standing_chosen)
        looks: list[tuple[str, object]] = [(look.words, standing) for standing, look in STANDINGS.items()]
        self.standing.offer([("Mọi đơn vị", None), *looks])
        self.standing.show_value(None)

    def key_of(self, record: UnitPlanRow) -> int:
        """Tell rows by their unit."""
        return record.unit.id

    def groups(self) -> Iterator[Group[UnitPlanRow]]:
        """Return the units under their kinds."""
        plan = self.desk.plan
        self.rows = unit_plans.rows(self.desk.data, plan=plan, today=self.desk.today) if plan else ()
        shown = [row for row in self.rows if self._standing in (None, row.standing)]
        for kind, words in UNIT_KINDS.items():
            of_kind = tuple(row for row in shown if row.unit.kind is kind)
            if of_kind:
                issued = sum(row.plan.issued for row in of_kind)
                yield Group(f"{words} ({issued}/{len(of_kind)} đã ban hành)", of_kind)
        self._ui.label_none.setText(self.nothing if plan else NO_PLAN)

    def reload(self) -> None:
        """Show the units and tell that the counts may have changed."""
        super().reload()
        self.counted.emit()

    def show_record(self, record: UnitPlanRow) -> None:
        """Show what is known of a unit's plan."""
        ui = self.panel
        ui.label_title.setText(record.unit.name)
        self.state.show_look(STANDINGS[record.standing])
        self._form.show(record.plan)
        kept = record.plan.attachment_id is not None
        ui.label_file.setText("Có tệp kèm theo." if kept else "Chưa có tệp kèm theo.")
        ui.button_open.setEnabled(kept)

    def first_field(self) -> QWidget:
        """Start with the number."""
        return self.panel.edit_number

    def deletion(self, record: UnitPlanRow) -> Callable[[], Change]:
        """Forget what is known of a unit's plan."""
        return partial(unit_plans.delete, self.desk.data, unit_plan_id=record.plan.id)

    def attach(self) -> None:
        """Keep a file with the chosen unit's plan."""
        row = self.chosen
        if row is None:
            return
        path = dialogs.ask_open_file(self, f"Tệp kế hoạch của {row.unit.name}", _FILES)
        if path is None:
            return
        try:
            file = register.read_file(path)
        except UserError as error:
            self.desk.refuse(error)
            return
        self.desk.perform(partial(unit_plans.save, self.desk.data, row.plan, file=file))

    def open_file(self) -> None:
        """Open a copy of the kept file."""
        row = self.chosen
        if row is None or row.plan.attachment_id is None:
            return
        try:
            content = unit_plans.file_bytes(self.desk.data, row.plan.id)
            name = self.desk.data.attachments.name(row.plan.attachment_id)
            opened = self._copies.open(content, name)
        except UserError as error:
            self.desk.refuse(error)
            return
        if not opened:
            self.desk.told.emit(News(_NO_PROGRAM, wrong=True))

    def show_everything(self) -> None:
        """Take the filter away."""
        self._standing = None
        self.standing.show_value(None)
        self.reload()

    def _on_standing_chosen(self, value: object) -> None:
        self._standing = Standing(str(value)) if value is not None else None
        self.reload()
