"""A grid of money: typed and pasted into, written through the services as one action."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.money_board import MoneyBoard
from dxdesk.domain.vietnamese import fold
from dxdesk.services import money_cells
from dxdesk.services.money_cells import MoneyCell, MoneyTable
from dxdesk.ui.desk import Desk
from dxdesk.ui.grid.days import day_text
from dxdesk.ui.grid.grid import EntryGrid
from dxdesk.ui.grid.model import TypedCell
from dxdesk.ui.money.rows import FIELDS, MoneyRow, rows_of

HINT = (
    "Số tiền gõ như 1.234.567 hoặc 1,5 tỷ, 250 triệu. Enter xuống dòng, Tab sang ô; "
    "Ctrl+C, Ctrl+V với Excel; Ctrl+D điền xuống; Ctrl+; ngày hôm nay."
)
NAMES = {
    MoneyTable.LINES: "Kinh phí theo nhiệm vụ",
    MoneyTable.SPENDINGS: "Các khoản đã chi",
    MoneyTable.SOURCES: "Nguồn kinh phí",
    MoneyTable.REGULAR: "Tổng chi thường xuyên",
}


class MoneyGrid(EntryGrid[MoneyRow]):
    """The grid of one table."""

    def __init__(self, desk: Desk, table: MoneyTable, parent: QWidget | None = None) -> None:
        self.table = table
        super().__init__(
            desk,
            (),
            FIELDS[table],
            self._write_cells,
            NAMES[table],
            parent,
            spare=self._spare,
            hint=HINT,
            lines=2 if table is MoneyTable.LINES else 1,
        )
        self._days = frozenset(field.key for field in FIELDS[table] if field.day)

    def _spare(self, number: int) -> MoneyRow:
        return MoneyRow(self.table, None, new=number)

    def show_board(self, board: MoneyBoard, text: str) -> None:
        """Show the rows that hold a text."""
        wanted = fold(text)
        rows = rows_of(board, self.table)
        self.show_rows(row for row in rows if not wanted or wanted in fold(row.words))

    def _write_cells(self, cells: Sequence[TypedCell]) -> Change:
        plan = self._desk.plan
        if plan is None:
            raise UserError("plan.none")
        wanted = [self._to_services(cell, plan.year) for cell in cells]
        try:
            return money_cells.set_cells(self._desk.data, plan=plan, table=self.table, cells=wanted)
        except UserError as error:
            cell = error.data.get("cell")
            told = TypedCell(cell.row_id, cell.field, cell.text) if isinstance(cell, MoneyCell) else None
            raise UserError(error.code, **(error.data | {"cell": told})) from None

    def _to_services(self, cell: TypedCell, year: int) -> MoneyCell:
        row_id = cell.row if isinstance(cell.row, int) else 0
        text = day_text(cell.text, year=year) if cell.field in self._days else cell.text
        return MoneyCell(row_id, str(cell.field), text)
