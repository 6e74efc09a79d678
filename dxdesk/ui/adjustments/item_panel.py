"""The panel of one change: the fields of its item as they are to be, and why."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.adjustment import ChangeKind, PlannedChange
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party
from dxdesk.services import adjustment_fields, adjustments
from dxdesk.services.in_force import name_book
from dxdesk.ui import theme
from dxdesk.ui.adjustments.listing import Line
from dxdesk.ui.adjustments.words import KINDS
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_adjusted_item import Ui_AdjustedItem
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.parties import PartiesField

_OF_TASK = ("content", "time", "due", "product")
_OF_INDICATOR = ("targets",)
_ALL = ("code", "section", "title", "leads", "coordinators", *_OF_TASK, *_OF_INDICATOR)


class ItemPanel(QWidget):
    """Shows one line of an adjustment; each field takes effect when it is left."""

    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._change: PlannedChange | None = None
        self.ui = Ui_AdjustedItem()
        self.ui.setupUi(self)
        ui = self.ui
        self.reason = TextField(ui.text_reason, self._take_reason, ui.error_reason)
        self.texts = {
            name: TextField(edit, partial(self._take, name), getattr(ui, f"error_{name}"))
            for name, edit in (
                ("code", ui.edit_code),
                ("section", ui.edit_section),
                ("title", ui.text_title),
                ("targets", ui.edit_targets),
                ("content", ui.text_content),
                ("time", ui.edit_time),
                ("product", ui.edit_product),
            )
        }
        self.due = DateField(desk, "Hạn", self._take_due, error=ui.error_due, parent=self)
        self.leads = PartiesField("đơn vị chủ trì")
        self.coordinators = PartiesField("đơn vị phối hợp")
        self._place()

    def _place(self) -> None:
        ui = self.ui
        ui.layout_due.addWidget(self.due)
        ui.layout_leads.addWidget(self.leads)
        ui.layout_coordinators.addWidget(self.coordinators)
        for label, buddy in (
            (ui.label_due, self.due),
            (ui.label_leads, self.leads),
            (ui.label_coordinators, self.coordinators),
        ):
            label.setBuddy(buddy)
        self.leads.parties_changed.connect(self._on_leads_changed)
        self.coordinators.parties_changed.connect(self._on_coordinators_changed)
        ui.button_open.clicked.connect(self._on_open_clicked)
        theme.set_role(ui.label_head, "group")
        theme.set_role(ui.label_before, "secondary")
        for edit, least, most in ((ui.text_reason, 2, 5), (ui.text_title, 2, 5), (ui.text_content, 3, 8)):
            GrowingText(edit, least=least, most=most)

    def show_line(self, line: Line) -> None:
        """Show a change of an adjustment; one that is in the plan can only be read."""
        change, words = line.change, line.words
        if change is None or words is None:
            return
        self._change = change
        ui, item = self.ui, adjustments.wanted(self._desk.data, change)
        ui.label_head.setText(f"{KINDS[change.kind].words}: {words.item}")
        before = words.approved if change.kind is not ChangeKind.ADD else ""
        ui.label_title.setText("&Tên nhiệm vụ" if isinstance(item, Task) else "&Nội dung chỉ tiêu")
        ui.label_before.setText(f"Trước điều chỉnh:\n{before}")
        ui.label_before.setVisible(bool(before))
        ui.button_open.setVisible(bool(change.record_id))
        self.reason.show_text(change.reason)
        self._show_rows(item, withdrawn=change.kind is ChangeKind.WITHDRAW)
        self._show_item(item)
        self._let_edit(draft=line.adjustment.version.is_draft)

    def _show_item(self, item: Task | Indicator) -> None:
        book = name_book(self._desk.data, self._desk.today)
        self.leads.show_parties(item.leads, book)
        self.coordinators.show_parties(item.coordinators, book)
        told = {"code": item.code, "section": item.section}
        if isinstance(item, Task):
            self.due.show_day(item.time_frame.due)
            told |= {
                "title": item.title,
                "content": item.content,
                "time": item.time_frame.phrase,
                "product": item.product,
            }
        else:
            told |= {"title": item.text, "targets": adjustment_fields.shown_targets(item)}
        for name, text in told.items():
            self.texts[name].show_text(text)

    def _show_rows(self, item: Task | Indicator, *, withdrawn: bool) -> None:
        hidden = _OF_INDICATOR if isinstance(item, Task) else _OF_TASK
        form = self.ui.layout_fields
        for name in _ALL:
            shown = not withdrawn and name not in hidden
            label = getattr(self.ui, f"label_{name}")
            form.setRowVisible(label, shown)
            error = getattr(self.ui, f"error_{name}")
            if not shown:
                error.hide()

    def _let_edit(self, *, draft: bool) -> None:
        ui = self.ui
        for edit in (ui.text_reason, ui.text_title, ui.text_content):
            edit.setReadOnly(not draft)
        for line in (ui.edit_code, ui.edit_section, ui.edit_targets, ui.edit_time, ui.edit_product):
            line.setReadOnly(not draft)
        for widget in (self.due, self.leads, self.coordinators):
            widget.setEnabled(draft)

    def _edit(self, fields: Callable[[], object], teller: Callable[[str], None] | None = None) -> None:
        change, data = self._change, self._desk.data
        if change is None:
            return
        try:
            told = fields()
        except UserError as error:
            self._desk.refuse(error, teller=teller)
            return
        work = partial(adjustments.edit_line, data, change_id=change.id, fields=told)  # type: ignore[arg-type]  # fields of the item
        self._desk.perform(work, teller=teller)

    def _typed(self, name: str, text: str) -> object:
        change, plan = self._change, self._desk.plan
        if change is None or plan is None:
            return {}
        item = adjustments.wanted(self._desk.data, change)
        return adjustment_fields.typed(self._desk.data, plan, item, {name: text})

    def _take(self, name: str, text: str) -> None:
        self._edit(partial(self._typed, name, text), self.texts[name].tell)

    def _take_due(self, _day: object) -> None:
        self._edit(partial(self._typed, "due", self.due.edit.text()), self.due.tell)

    def _take_reason(self, text: str) -> None:
        if self._change is not None:
            work = partial(adjustments.edit_line, self._desk.data, change_id=self._change.id, reason=text)
            self._desk.perform(work, teller=self.reason.tell)

    def _on_leads_changed(self, parties: tuple[Party, ...]) -> None:
        self._edit(lambda: {"leads": parties})

    def _on_coordinators_changed(self, parties: tuple[Party, ...]) -> None:
        self._edit(lambda: {"coordinators": parties})

    def _on_open_clicked(self) -> None:
        if self._change is not None:
            self.record_wanted.emit(self._change.record.value, self._change.record_id)
