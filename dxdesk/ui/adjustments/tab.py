"""The tab Điều chỉnh: each adjustment with what it changes, the chosen line at the right."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.adjustment import ItemKind
from dxdesk.domain.change import Change
from dxdesk.services import adjustments, wordings
from dxdesk.services.adjustment_items import line_words
from dxdesk.services.adjustments import Adjustment
from dxdesk.services.plan_papers import told_change
from dxdesk.ui.adjustments.item_panel import ItemPanel
from dxdesk.ui.adjustments.listing import COLUMNS, Line
from dxdesk.ui.adjustments.version_panel import VersionPanel, Wish
from dxdesk.ui.adjustments.words import NO_PLAN, version_look, version_title
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.panel_stack import PanelStack
from dxdesk.ui.records_model import Group

EMPTY = (
    "Kế hoạch chưa điều chỉnh lần nào. Bấm Lập điều chỉnh để ghi nội dung sửa, bổ sung hoặc rút; "
    "kế hoạch chỉ đổi khi bấm Đưa vào kế hoạch."
)
_NEW = {ItemKind.TASK: "Nhiệm vụ mới", ItemKind.INDICATOR: "Chỉ tiêu mới"}


class AdjustmentsTab(RecordTab[Line]):
    """Adjustments of the plan at hand."""

    key, noun, lines = "adjustments", "điều chỉnh", 2
    kinds = ("plan_version", "item_change", "plan", "task", "indicator", "unit")
    nothing = EMPTY

    counted = Signal()

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self.found: tuple[Adjustment, ...] = ()
        self._stack = PanelStack()
        self.version = VersionPanel(desk, self._stack)
        self.item = ItemPanel(desk, self._stack)
        self._stack.addWidget(self.version)
        self._stack.addWidget(self.item)
        super().__init__(desk, memory, COLUMNS, self._stack, parent)
        self.version.item_wanted.connect(self._on_item_wanted)

    def key_of(self, record: Line) -> str:
        """Tell lines by their name."""
        return record.key

    def groups(self) -> Iterator[Group[Line]]:
        """Return the adjustments, latest first, each with its changes below it."""
        plan, today = self.desk.plan, self.desk.today
        self.found = adjustments.adjustments(self.desk.data, plan) if plan is not None else ()
        self._ui.label_none.setText(EMPTY if plan is not None else NO_PLAN)
        wording = wordings.in_force(self.desk.data, today) if self.found else None
        for found in reversed(self.found):
            state = version_look(found.version, today)
            lines = [Line(found, state)]
            if wording is not None:
                lines += [
                    Line(found, state, one, told_change(line_words(self.desk.data, one, wording), wording))
                    for one in found.changes
                ]
            heading = f"{version_title(found.version)} ({len(found.changes)} nội dung)"
            yield Group(heading, tuple(lines))

    def reload(self) -> None:
        """Show the plan at hand and tell that the counts may have changed."""
        super().reload()
        self.counted.emit()

    def show_record(self, record: Line) -> None:
        """Show a line in its panel."""
        if record.change is None:
            self.version.show_line(record)
            self._stack.show_panel(self.version)
        else:
            self.item.show_line(record)
            self._stack.show_panel(self.item)

    @property
    def adjustment(self) -> Adjustment | None:
        """The adjustment the chosen line belongs to."""
        line = self.chosen
        return line.adjustment if line is not None else None

    def add(self) -> str | None:
        """Begin an adjustment."""
        plan = self.desk.plan
        if plan is None:
            return None
        change = self.desk.perform(partial(adjustments.draft, self.desk.data, plan=plan))
        made = added_id(change, "plan_version")
        return None if made is None else f"version:{made}"

    def first_field(self) -> QWidget:
        """Start with what is to be changed."""
        return self.version.ui.combo_item

    def deletion(self, record: Line) -> Callable[[], Change]:
        """Take a change out of a draft, or delete the draft."""
        if record.change is not None:
            return partial(adjustments.drop_line, self.desk.data, change_id=record.change.id)
        return partial(adjustments.delete, self.desk.data, version_id=record.adjustment.version.id)

    def _on_item_wanted(self, wish: Wish) -> None:
        found = self.adjustment
        if found is None:
            return
        change = self.desk.perform(partial(_put_down, self.desk, found.version.id, wish))
        made = added_id(change, "item_change")
        if made is None:  # the draft changes it already: show that line
            known = (
                one for one in found.changes if (one.record, one.record_id) == (wish.kind, wish.record_id)
            )
            made = next((one.id for one in known), None)
        if made is not None and self.choose(f"line:{made}"):
            self.item.ui.text_reason.setFocus()


def _put_down(desk: Desk, version_id: int, wish: Wish) -> Change:
    data = desk.data
    if not wish.record_id:
        name = "title" if wish.kind is ItemKind.TASK else "text"
        fields = {name: _NEW[wish.kind]}
        return adjustments.add_item(data, version_id=version_id, kind=wish.kind, fields=fields)
    if wish.withdraw:
        return adjustments.withdraw_item(
            data, version_id=version_id, kind=wish.kind, record_id=wish.record_id
        )
    return adjustments.change_item(
        data, version_id=version_id, kind=wish.kind, record_id=wish.record_id, fields={}
    )
