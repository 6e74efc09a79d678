"""Rows of the four grids of money, each over a record of the data or the empty one below the others."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from dxdesk.domain.money import MoneyLine, MoneySource, RegularExpenditure, Spending, format_money
from dxdesk.domain.money_board import LineState, MoneyBoard
from dxdesk.domain.vn_format import format_date
from dxdesk.services.money_cells import MoneyTable
from dxdesk.ui.grid.model import GridField
from dxdesk.ui.money.lines import named_cell

LINES = (  # what is worked out stands outside the block that is pasted from Excel
    GridField("number", "TT", 4.5),
    GridField("task_id", "Nhiệm vụ", 10),
    GridField("content", "Nội dung", 26),
    GridField("source_id", "Nguồn", 13),
    GridField("planned", "Dự kiến", 15, right=True),
    GridField("allocated", "Đã bố trí", 15, right=True),
    GridField("allocated_by", "Văn bản bố trí", 16),
    GridField("note", "Ghi chú", 10),
    GridField("spent", "Đã chi", 15, right=True),
    GridField("left", "Còn lại", 15, right=True),
)
SPENDINGS = (
    GridField("line_id", "Dòng kinh phí", 40),
    GridField("day", "Ngày", 13, day=True),
    GridField("amount", "Số tiền", 18, right=True),
    GridField("document", "Chứng từ", 26),
    GridField("note", "Ghi chú", 22),
)
SOURCES = (GridField("name", "Nguồn", 26), GridField("document", "Văn bản", 70))
REGULAR = (
    GridField("label", "Nội dung", 46),
    GridField("amount", "Số tiền", 20, right=True),
    GridField("as_of", "Số liệu đến ngày", 17, day=True),
    GridField("source", "Nguồn số liệu", 40),
)
FIELDS = {
    MoneyTable.LINES: LINES,
    MoneyTable.SPENDINGS: SPENDINGS,
    MoneyTable.SOURCES: SOURCES,
    MoneyTable.REGULAR: REGULAR,
}
_READ_ONLY = frozenset({"number", "spent", "left"})
_FIRST_WORDS = {
    MoneyTable.LINES: ("content", "Gõ hoặc dán nội dung…"),
    MoneyTable.SPENDINGS: ("line_id", "Gõ số của dòng kinh phí…"),
    MoneyTable.SOURCES: ("name", "Gõ hoặc dán tên nguồn…"),
    MoneyTable.REGULAR: ("label", "Gõ hoặc dán nội dung chi…"),
}


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """A row of any of the grids; ``state`` is the line it is or belongs to."""

    table: MoneyTable
    record: MoneyLine | Spending | MoneySource | RegularExpenditure | None
    state: LineState | None = None
    new: int = 0  # the number of a row still to be added

    @property
    def key(self) -> int:
        """Its id, or -1, -2, ... for a row still to be added."""
        return self.record.id if self.record else -self.new

    def is_open(self, field: Any) -> bool:
        """Tell whether a field is entered; sums are not."""
        return field not in _READ_ONLY

    def entered(self, field: Any) -> str:
        """Return what was entered, as one would type it."""
        if self.record is None:
            return ""
        if field in _NAMED:
            return named_cell(self.state, field) if self.state else ""
        value = None if field in _READ_ONLY else getattr(self.record, field)
        if isinstance(value, date):
            return format_date(value)
        if isinstance(value, int):
            return format_money(value)
        return value or ""

    def worked_out(self, field: Any) -> str:
        """Return the sums of a line, the title of its task where it has no content, where typing goes on."""
        if self.record is None:
            first, words = _FIRST_WORDS[self.table]
            return words if field == first else ""
        if self.table is not MoneyTable.LINES or self.state is None:
            return ""
        totals = self.state.totals
        match field:
            case "number":
                return str(self.state.number)
            case "content":
                return self.state.task_title
            case "spent":
                return format_money(totals.spent)
            case "left":
                return "" if totals.left is None else format_money(totals.left)
        return ""

    def doubt(self, field: Any) -> str:
        """Return that more was spent than allocated, or that a spending lacks its day or amount."""
        if self.table is MoneyTable.LINES and field in ("spent", "left") and self.state:
            return "Đã chi nhiều hơn số đã bố trí." if self.state.overspent else ""
        return ""

    @property
    def words(self) -> str:
        """Everything that is found by searching."""
        return " ".join(self.entered(field.key) for field in FIELDS[self.table])


_NAMED = frozenset({"task_id", "source_id", "line_id"})


def rows_of(board: MoneyBoard, table: MoneyTable) -> list[MoneyRow]:
    """Return the rows of a grid."""
    match table:
        case MoneyTable.LINES:
            return [MoneyRow(table, state.line, state) for state in board.lines]
        case MoneyTable.SPENDINGS:
            return [MoneyRow(table, spent, state) for state, spent in board.spendings]
        case MoneyTable.SOURCES:
            return [MoneyRow(table, source) for source in board.sources]
        case MoneyTable.REGULAR:
            return [MoneyRow(table, row) for row in board.regular]
