"""The list of what is missing: who lacks a state or is below the target, and the letter to them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from dxdesk.domain.rollout import NamedRow, RolloutProgress
from dxdesk.services import rollout_letters
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Group, RecordsModel
from dxdesk.ui.rollouts.listing import LACKING, Lacking, lacking_key
from dxdesk.ui.table import RecordsView

if TYPE_CHECKING:
    from dxdesk.ui.forms.ui_rollouts_page import Ui_RolloutsPage


LETTER_TIP = (
    "Soạn công văn tới mọi đơn vị còn thiếu, giữ làm dự thảo. "
    "Chọn từ hai dòng trở lên để chỉ gửi các dòng đó."
)


class MissingTab(QObject):
    """The tab Còn thiếu of the page."""

    letter_kept = Signal(int)  # the id of the draft

    def __init__(self, desk: Desk, memory: Memory, ui: "Ui_RolloutsPage", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._item: RolloutProgress | None = None
        self.model: RecordsModel[Lacking] = RecordsModel(LACKING, lacking_key)
        self.model.setParent(self)
        self.table = RecordsView(ui.tab_missing)
        self.table.setAccessibleName("Đơn vị còn thiếu")
        self.table.show_model(self.model, memory, "rollouts/missing")
        ui.layout_missing_list.addWidget(self.table)
        theme.set_role(ui.label_missing, "secondary")
        ui.button_letter.setToolTip(LETTER_TIP)
        ui.combo_state.activated.connect(self._on_state_chosen)
        ui.button_letter.clicked.connect(self.write_letter)

    @property
    def state(self) -> str:
        """The state that is asked for; "" for whatever comes next."""
        return str(self._ui.combo_state.currentData() or "")

    @property
    def lines(self) -> tuple[NamedRow, ...]:
        """The rows that lack something."""
        return self._item.missing(self.state) if self._item else ()

    def show_progress(self, item: RolloutProgress) -> None:
        """Show who lacks something in a roll-out."""
        other = self._item is None or self._item.rollout != item.rollout
        self._item = item
        if other:
            self._offer_states(item)
        self._show()

    def _offer_states(self, item: RolloutProgress) -> None:
        combo, kept = self._ui.combo_state, self.state
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem("bước kế tiếp của từng đơn vị", "")
            for state in item.rollout.states:
                combo.addItem(state, state)
            combo.setCurrentIndex(max(0, combo.findData(kept)) if kept else 0)
        for widget in (combo, self._ui.label_state):
            widget.setVisible(item.in_states)

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        rows = self.lines
        self.model.show_groups([Group("", [Lacking(item, row, self.state) for row in rows])])
        self._ui.button_letter.setEnabled(bool(rows))
        total = len(item.rows)
        words = f"{len(rows)}/{total} đơn vị còn thiếu." if rows else "Không đơn vị nào còn thiếu."
        self._ui.label_missing.setText(words if total else "Chưa có đơn vị nào trong danh sách.")

    def _on_state_chosen(self, _number: int) -> None:
        self._show()

    def write_letter(self) -> None:
        """Keep a letter to those that lack something as a draft: the chosen rows, or all of them."""
        plan, item = self._desk.plan, self._item
        if plan is None or item is None:
            return
        chosen = [line.item for line in self.table.selected_records()]
        rows = chosen if len(chosen) > 1 else self.lines
        work = partial(
            rollout_letters.letter,
            self._desk.data,
            plan=plan,
            progress=item,
            rows=rows,
            now=self._desk.now,
            state=self.state,
        )
        change = self._desk.perform(work)
        if change is not None:
            self.letter_kept.emit(max(change.ids("document")))
