"""Tables of money as lines for the terminal; no Qt here."""

from collections.abc import Iterator
from datetime import date

from dxdesk.domain.money import MoneyLine, MoneySource, RegularExpenditure, Spending, format_money
from dxdesk.domain.money_board import LineState, MoneyBoard
from dxdesk.domain.vn_format import format_date
from dxdesk.services.money_cells import FIELDS, MoneyTable

HEADINGS = {
    "task_id": "Nhiệm vụ",
    "content": "Nội dung",
    "source_id": "Nguồn",
    "planned": "Dự kiến",
    "allocated": "Đã bố trí",
    "allocated_by": "Văn bản bố trí",
    "note": "Ghi chú",
    "line_id": "Dòng kinh phí",
    "day": "Ngày",
    "amount": "Số tiền",
    "document": "Chứng từ",
    "name": "Nguồn",
    "label": "Nội dung",
    "as_of": "Số liệu đến ngày",
    "source": "Nguồn số liệu",
}
Record = MoneyLine | Spending | MoneySource | RegularExpenditure
_OF_TABLE = {(MoneyTable.SOURCES, "document"): "Văn bản"}


def heading(table: MoneyTable, field: str) -> str:
    """Return what a column of a table is called."""
    return _OF_TABLE.get((table, field), HEADINGS[field])


def headings(table: MoneyTable) -> tuple[tuple[str, str], ...]:
    """Return the columns that are entered with what they are called."""
    return tuple((field, heading(table, field)) for field in FIELDS[table])


def named_cell(state: LineState, field: str) -> str:
    """Return how a line's task or source, or the line itself, is told in a cell."""
    match field:
        case "task_id":
            return state.task_code
        case "source_id":
            return state.source_name
    return f"{state.number}. {state.title}"


def table_lines(board: MoneyBoard, table: MoneyTable) -> Iterator[str]:
    """Yield the headings and a line for every row, its id first, parted by tabs."""
    yield "\t".join(("Mã", *(words for _, words in headings(table))))
    for record, state in _records(board, table):
        cells = [_cell(record, state, field) for field in FIELDS[table]]
        yield "\t".join((str(record.id), *cells))


def _records(board: MoneyBoard, table: MoneyTable) -> Iterator[tuple[Record, LineState | None]]:
    match table:
        case MoneyTable.LINES:
            yield from ((state.line, state) for state in board.lines)
        case MoneyTable.SPENDINGS:
            yield from ((spent, state) for state, spent in board.spendings)
        case MoneyTable.SOURCES:
            yield from ((source, None) for source in board.sources)
        case MoneyTable.REGULAR:
            yield from ((row, None) for row in board.regular)


def _cell(record: Record, state: LineState | None, field: str) -> str:
    if state is not None and field in ("task_id", "source_id", "line_id"):
        return named_cell(state, field)
    value = getattr(record, field)
    if isinstance(value, date):
        return format_date(value)
    return format_money(value) if isinstance(value, int) else value or ""
