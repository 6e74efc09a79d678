"""The panel of an adjustment: its paper and days, what speaks against it, what is to be changed."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.adjustment import ItemKind
from dxdesk.services import adjustments
from dxdesk.services.in_force_plan import plan_on
from dxdesk.ui import theme
from dxdesk.ui.adjustments.listing import Line
from dxdesk.ui.adjustments.words import ITEMS, doubts_text, version_title
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_adjustment_panel import Ui_AdjustmentPanel
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.state_label import StateLabel

_LETTERS = 90


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with an item of the plan; id 0 for one to be added."""

    kind: ItemKind
    record_id: int = 0
    withdraw: bool = False


class VersionPanel(QWidget):
    """Shows one adjustment."""

    item_wanted = Signal(object)  # a Wish
    paper_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: list[Wish] = []
        self._document_id: int | None = None
        self.ui = Ui_AdjustmentPanel()
        self.ui.setupUi(self)
        self.state = StateLabel(self)
        self.ui.layout_state.addWidget(self.state)
        self._form = RecordForm(desk, adjustments.save)
        self._bind()
        self._dress()

    def _bind(self) -> None:
        ui, form = self.ui, self._form
        form.text("deciding_document", ui.edit_document, ui.error_document)
        form.text("note", ui.text_note, ui.error_note)
        for name, words in (("decided_on", "Ngày văn bản"), ("in_force_from", "Hiệu lực từ ngày")):
            day = form.day(name, words, getattr(ui, f"layout_{name}"), getattr(ui, f"error_{name}"), self)
            getattr(ui, f"label_{name}").setBuddy(day)
        ui.button_change.clicked.connect(self._on_change_clicked)
        ui.button_withdraw.clicked.connect(self._on_withdraw_clicked)
        ui.button_add_task.clicked.connect(self._on_add_task_clicked)
        ui.button_add_indicator.clicked.connect(self._on_add_indicator_clicked)
        ui.button_paper.clicked.connect(self._on_paper_clicked)

    def _dress(self) -> None:
        ui = self.ui
        theme.set_role(ui.label_title, "group")
        theme.set_role(ui.label_lines, "group")
        theme.set_role(ui.label_doubts, "wrong")
        GrowingText(ui.text_note, least=2, most=5)

    def show_line(self, line: Line) -> None:
        """Show an adjustment; what is in the plan is not added to any more."""
        ui, version = self.ui, line.adjustment.version
        ui.label_title.setText(version_title(version))
        self.state.show_look(line.state)
        self._form.show(version)
        told = doubts_text(adjustments.doubts(self._desk.data, version.id))
        ui.label_doubts.setText(told)
        ui.label_doubts.setVisible(bool(told))
        for part in (
            ui.label_lines,
            ui.label_item,
            ui.combo_item,
            ui.button_change,
            ui.button_withdraw,
            ui.button_add_task,
            ui.button_add_indicator,
        ):
            part.setVisible(version.is_draft)
        self._document_id = version.document_id
        ui.button_paper.setVisible(version.document_id is not None)
        self._offer()

    def _offer(self) -> None:
        plan = self._desk.plan
        if plan is None:
            return
        found = plan_on(self._desk.data, plan, max(self._desk.today, plan.last_day))
        told = [(ItemKind.TASK, one.id, one.code, one.title) for one in found.tasks]
        told += [(ItemKind.INDICATOR, one.id, one.code, one.text) for one in found.indicators]
        kept = max(self.ui.combo_item.currentIndex(), 0)
        self._items = [Wish(kind, record_id) for kind, record_id, _, _ in told]
        self.ui.combo_item.clear()
        self.ui.combo_item.addItems(
            [_short(f"{ITEMS[kind]} {code}. {words}") for kind, _, code, words in told]
        )
        self.ui.combo_item.setCurrentIndex(min(kept, len(told) - 1))

    def _chosen(self) -> Wish | None:
        number = self.ui.combo_item.currentIndex()
        return self._items[number] if 0 <= number < len(self._items) else None

    def _on_change_clicked(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.item_wanted.emit(chosen)

    def _on_withdraw_clicked(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.item_wanted.emit(Wish(chosen.kind, chosen.record_id, withdraw=True))

    def _on_add_task_clicked(self) -> None:
        self.item_wanted.emit(Wish(ItemKind.TASK))

    def _on_add_indicator_clicked(self) -> None:
        self.item_wanted.emit(Wish(ItemKind.INDICATOR))

    def _on_paper_clicked(self) -> None:
        if self._document_id is not None:
            self.paper_wanted.emit(self._document_id)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1]}…"
