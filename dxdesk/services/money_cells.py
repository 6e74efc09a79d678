"""Tables of money as typed or pasted: lines, spendings, sources, regular expenditure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Any

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.money import MoneyLine, MoneySource, RegularExpenditure, Spending, parse_money
from dxdesk.domain.plan import Plan
from dxdesk.domain.vietnamese import fold
from dxdesk.services.typed import typed_day
from dxdesk.storage.data_file import DataFile


class MoneyTable(StrEnum):
    """The tables one types into."""

    LINES = "lines"
    SPENDINGS = "spendings"
    SOURCES = "sources"
    REGULAR = "regular"


FIELDS: Mapping[MoneyTable, tuple[str, ...]] = {
    MoneyTable.LINES: (
        "task_id",
        "content",
        "source_id",
        "planned",
        "allocated",
        "allocated_by",
        "note",
    ),
    MoneyTable.SPENDINGS: ("line_id", "day", "amount", "document", "note"),
    MoneyTable.SOURCES: ("name", "document"),
    MoneyTable.REGULAR: ("label", "amount", "as_of", "source"),
}
_LABELS: Mapping[MoneyTable, str] = {
    MoneyTable.LINES: "kinh phí",
    MoneyTable.SPENDINGS: "khoản chi",
    MoneyTable.SOURCES: "nguồn kinh phí",
    MoneyTable.REGULAR: "tổng chi thường xuyên",
}


@dataclass(frozen=True, slots=True)
class MoneyCell:
    """A cell as typed; rows that are still to be added are -1, -2, ... from the first one on."""

    row_id: int
    field: str
    text: str


Reader = Callable[[str], object]


def set_cells(
    data: DataFile, *, plan: Plan, table: MoneyTable, cells: Iterable[MoneyCell], origin: str = "typed"
) -> Change:
    """Take a block of cells of a table as one action; a wrong cell refuses the whole block.

    Raises UserError ``money.amount``, ``.negative``, ``.date``, ``.task``, ``.source``, ``.line``,
    ``.line_missing`` and ``.name_empty``, each with the ``text`` and the ``cell``.
    """
    cells = tuple(cells)
    readers = _readers(data, plan, table)
    before = {row.id: row for row in _rows(data, plan, table)}
    after = dict(before)
    for cell in cells:
        row = after.get(cell.row_id) or _fresh(plan, table)
        if cell.row_id > 0 and cell.row_id not in before:
            raise UserError("record.missing", text=cell.text, cell=cell)
        try:
            after[cell.row_id] = replace(row, **{cell.field: readers[cell.field](cell.text.strip())})
        except UserError as error:
            raise UserError(error.code, **(error.data | {"cell": cell})) from None
    _check_whole(table, after, cells)
    return _written(data, table, before, after, origin)


def _rows(data: DataFile, plan: Plan, table: MoneyTable) -> Sequence[Any]:
    match table:
        case MoneyTable.LINES:
            return data.money.lines(plan.id)
        case MoneyTable.SPENDINGS:
            return [item for spent in data.money.spendings(plan.id).values() for item in spent]
        case MoneyTable.SOURCES:
            return data.money.sources(plan.id)
        case MoneyTable.REGULAR:
            return data.money.regular(plan.id)


def _fresh(plan: Plan, table: MoneyTable) -> Any:  # a row of the table
    match table:
        case MoneyTable.LINES:
            return MoneyLine(plan.id, "")
        case MoneyTable.SPENDINGS:
            return Spending(0)
        case MoneyTable.SOURCES:
            return MoneySource(plan.id, "")
        case MoneyTable.REGULAR:
            return RegularExpenditure(plan.id, "")


def _readers(data: DataFile, plan: Plan, table: MoneyTable) -> Mapping[str, Reader]:
    plain = dict.fromkeys(FIELDS[table], _words)
    day = partial(typed_day, code="money.date")
    match table:
        case MoneyTable.LINES:
            tasks = {task.id: (task.code, task.title) for task in data.tasks.of_plan(plan.id)}
            sources = {item.id: (item.name, item.document) for item in data.money.sources(plan.id)}
            found: dict[str, Reader] = {
                "task_id": partial(_found, tasks, code="money.task"),
                "source_id": partial(_found, sources, code="money.source"),
                "planned": partial(_amount, signed=False),
                "allocated": partial(_amount, signed=False),
            }
        case MoneyTable.SPENDINGS:
            lines = enumerate(data.money.lines(plan.id), start=1)
            known = {line.id: (str(number), line.content) for number, line in lines}
            found = {
                "line_id": partial(_line, known),
                "day": day,
                "amount": partial(_amount, signed=True),
            }
        case MoneyTable.SOURCES:
            found = {}
        case MoneyTable.REGULAR:
            found = {"amount": partial(_amount, signed=False), "as_of": day}
    return {**plain, **found}


def _words(text: str) -> str:
    return " ".join(text.split())


def _amount(text: str, *, signed: bool) -> int | None:
    if not text:
        return None
    try:
        amount = parse_money(text)
    except ValueError:
        raise UserError("money.amount", text=text) from None
    if amount < 0 and not signed:
        raise UserError("money.negative", text=text)
    return amount


def _found(known: Mapping[int, tuple[str, str]], text: str, *, code: str) -> int | None:
    """Return the record that is named: by its number or name, or by words that only one of them holds."""
    if not text:
        return None
    wanted = fold(text)
    same = [key for key, names in known.items() if wanted in map(fold, names)]
    number, dot, _ = text.partition(". ")
    same = same or [key for key, names in known.items() if dot and names[0] == number.strip()]
    alike = same or [key for key, names in known.items() if any(wanted in fold(name) for name in names)]
    if len(alike) != 1:
        raise UserError(code, text=text)
    return alike[0]


def _line(known: Mapping[int, tuple[str, str]], text: str) -> int:
    found = _found(known, text, code="money.line")
    if found is None:
        raise UserError("money.line_missing", text=text)
    return found


def _check_whole(table: MoneyTable, rows: Mapping[int, Any], cells: Iterable[MoneyCell]) -> None:
    """Refuse a spending without its line and a source without a name."""
    for cell in cells:
        row = rows[cell.row_id]
        if table is MoneyTable.SPENDINGS and not row.line_id:
            raise UserError("money.line_missing", text="", cell=replace(cell, field="line_id", text=""))
        if table is MoneyTable.SOURCES and not row.name:
            raise UserError("money.name_empty", text="", cell=replace(cell, field="name", text=""))


def _written(
    data: DataFile, table: MoneyTable, before: Mapping[int, Any], after: Mapping[int, Any], origin: str
) -> Change:
    changed = [row for row_id, row in after.items() if row != before.get(row_id)]
    last = max((getattr(row, "position", 0) for row in before.values()), default=0)
    savers: Mapping[MoneyTable, Callable[[Any], int]] = {
        MoneyTable.LINES: data.money.save_line,
        MoneyTable.SPENDINGS: data.money.save_spending,
        MoneyTable.SOURCES: data.money.save_source,
        MoneyTable.REGULAR: data.money.save_regular,
    }
    with data.action(f"Nhập {len(changed)} dòng {_LABELS[table]}", origin=origin) as done:
        for row in changed:
            placed = row
            if not row.id and table in (MoneyTable.LINES, MoneyTable.SOURCES):
                last += 1
                placed = replace(row, position=last)
            savers[table](placed)
    return done.change
