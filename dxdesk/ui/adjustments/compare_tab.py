"""The tab So hai ngày: what was promised then against what is in force now."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.plan_papers import ChangedItem
from dxdesk.domain.vn_format import format_date
from dxdesk.services import wordings
from dxdesk.services.adjustment_items import compared
from dxdesk.services.plan_papers import told_change
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_adjustments_compare import Ui_AdjustmentsCompare
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.table import RecordsView

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

CONCERNS = ("plan_version", "item_change", "task", "indicator", "plan")
Row = tuple[int, ChangedItem]


def _item(row: Row) -> str:
    return row[1].item


def _before(row: Row) -> str:
    return "; ".join(part for part in row[1].approved.splitlines() if part)


def _after(row: Row) -> str:
    return "; ".join(part for part in row[1].adjusted.splitlines() if part)


def _key(row: Row) -> int:
    return row[0]


COLUMNS: tuple[Column[Row], ...] = (
    Column("item", "Nhiệm vụ, chỉ tiêu", _item, width=36),
    Column("before", "Ngày trước", _before, width=40),
    Column("after", "Ngày sau", _after, width=40, stretch=True),
)


class CompareTab(QWidget):
    """Two days and a table of what differs between them."""

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = Ui_AdjustmentsCompare()
        self._ui.setupUi(self)
        error = self._ui.error_days
        self.first = DateField(desk, "Ngày trước", self._on_first_taken, error=error, parent=self)
        self.second = DateField(desk, "Ngày sau", self._on_second_taken, error=error, parent=self)
        self._ui.layout_first.addWidget(self.first)
        self._ui.layout_second.addWidget(self.second)
        self._ui.label_first.setBuddy(self.first)
        self._ui.label_second.setBuddy(self.second)
        self.model: RecordsModel[Row] = RecordsModel(COLUMNS, _key, self)
        self.view = RecordsView(self, lines=3)
        self.view.setAccessibleName("Bảng so hai ngày")
        self.view.show_model(self.model, memory, "adjustments/compare")
        self._ui.layout_table.addWidget(self.view)
        self.rows: tuple[ChangedItem, ...] = ()
        self._dress()

    def _dress(self) -> None:
        half = theme.half_line(self)
        self._ui.layout_compare.setContentsMargins(2 * half, half, 2 * half, half)
        self._ui.layout_compare.setSpacing(half)
        theme.set_role(self._ui.label_sentence, "secondary")
        self._ui.error_days.hide()

    @property
    def days(self) -> tuple[date, date]:
        """The two days, the earlier one first; the first of the plan and today where none are typed."""
        plan, today = self._desk.plan, self._desk.today
        first = self.first.day or (plan.issued_on or plan.first_day if plan else today)
        second = self.second.day or today
        return min(first, second), max(first, second)

    def reload(self) -> None:
        """Show the plan at hand, the typed days forgotten."""
        self.first.show_day(None)
        self.second.show_day(None)
        self._fill()
        first, second = self.days
        self.first.show_day(first)
        self.second.show_day(second)

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*CONCERNS):
            self._fill()

    def _fill(self) -> None:
        plan, (first, second) = self._desk.plan, self.days
        wording = wordings.in_force(self._desk.data, self._desk.today)
        found = compared(self._desk.data, plan, first, second, wording) if plan is not None else ()
        self.rows = tuple(told_change(change, wording) for change in found)
        self.model.show_records(tuple(enumerate(self.rows)))
        days = f"ngày {format_date(first)} và ngày {format_date(second)}"
        self._ui.label_sentence.setText(
            f"Kế hoạch có hiệu lực {days} khác nhau ở {len(self.rows)} nội dung. Ctrl+P để in bảng này."
            if self.rows
            else f"Kế hoạch có hiệu lực {days} không khác nhau."
        )

    def printable(self) -> "OfficialDocument | None":
        """Return the table as it is printed; None without a plan."""
        plan = self._desk.plan
        if plan is None:
            return None
        from dxdesk.services.adjustment_papers import comparing

        first, second = self.days
        return comparing(self._desk.data, plan=plan, first=first, second=second, today=self._desk.today)

    def start_filter(self) -> None:
        """Put the cursor into the first day."""
        self.first.setFocus()

    def _on_first_taken(self, day: date | None) -> None:
        self.first.show_day(day)
        self._fill()

    def _on_second_taken(self, day: date | None) -> None:
        self.second.show_day(day)
        self._fill()
