"""Sources of money, lines of tasks, spendings, and the regular expenditure they are held against."""

from collections import defaultdict
from sqlite3 import Row

from dxdesk.domain.money import MoneyLine, MoneySource, RegularExpenditure, Spending
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "record.missing"
SOURCE_IN_USE = "money.source_in_use"


class Money:
    """The money of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def sources(self, plan_id: int) -> tuple[MoneySource, ...]:
        """Return the sources of a plan in their order."""
        sql = "SELECT * FROM money_source WHERE plan_id = ? ORDER BY position, id"
        return tuple(_source(row) for row in self._rows.all(sql, plan_id))

    def lines(self, plan_id: int) -> tuple[MoneyLine, ...]:
        """Return the lines of a plan in their order."""
        sql = "SELECT * FROM money_line WHERE plan_id = ? ORDER BY position, id"
        return tuple(_line(row) for row in self._rows.all(sql, plan_id))

    def spendings(self, plan_id: int) -> dict[int, tuple[Spending, ...]]:
        """Return what was spent of a plan's lines by the line's id, oldest first."""
        sql = (
            "SELECT spending.* FROM spending JOIN money_line ON money_line.id = line_id "
            "WHERE plan_id = ? ORDER BY day, spending.id"
        )
        found: dict[int, list[Spending]] = defaultdict(list)
        for row in self._rows.all(sql, plan_id):
            found[row["line_id"]].append(_spending(row))
        return {line_id: tuple(spent) for line_id, spent in found.items()}

    def regular(self, plan_id: int) -> tuple[RegularExpenditure, ...]:
        """Return the parts of the regular expenditure."""
        sql = "SELECT * FROM regular_expenditure WHERE plan_id = ? ORDER BY id"
        return tuple(_regular(row) for row in self._rows.all(sql, plan_id))

    def save_source(self, source: MoneySource) -> int:
        """Add (id 0) or change a source; returns its id."""
        return self._rows.save("money_source", source.id, cells(source), code=MISSING)

    def save_line(self, line: MoneyLine) -> int:
        """Add (id 0) or change a line; returns its id."""
        return self._rows.save("money_line", line.id, cells(line), code=MISSING)

    def save_spending(self, spending: Spending) -> int:
        """Add (id 0) or change a spending; returns its id."""
        return self._rows.save("spending", spending.id, cells(spending), code=MISSING)

    def save_regular(self, row: RegularExpenditure) -> int:
        """Add (id 0) or change a part of the regular expenditure; returns its id."""
        return self._rows.save("regular_expenditure", row.id, cells(row), code=MISSING)

    def delete_source(self, source_id: int) -> None:
        """Delete a source; UserError ``money.source_in_use`` while lines draw on it."""
        self._rows.delete("money_source", source_id, code=MISSING, in_use=SOURCE_IN_USE)

    def delete_line(self, line_id: int) -> None:
        """Delete a line with its spendings."""
        self._rows.delete("money_line", line_id, code=MISSING)

    def delete_spending(self, spending_id: int) -> None:
        """Delete a spending."""
        self._rows.delete("spending", spending_id, code=MISSING)

    def delete_regular(self, row_id: int) -> None:
        """Delete a part of the regular expenditure."""
        self._rows.delete("regular_expenditure", row_id, code=MISSING)


def _source(row: Row) -> MoneySource:
    return MoneySource(
        id=row["id"],
        plan_id=row["plan_id"],
        position=row["position"],
        name=row["name"],
        document=row["document"],
    )


def _line(row: Row) -> MoneyLine:
    return MoneyLine(
        id=row["id"],
        plan_id=row["plan_id"],
        position=row["position"],
        task_id=row["task_id"],
        source_id=row["source_id"],
        content=row["content"],
        planned=row["planned"],
        allocated=row["allocated"],
        allocated_by=row["allocated_by"],
        note=row["note"],
    )


def _spending(row: Row) -> Spending:
    return Spending(
        id=row["id"],
        line_id=row["line_id"],
        day=to_date(row["day"]),
        amount=row["amount"],
        document=row["document"],
        note=row["note"],
    )


def _regular(row: Row) -> RegularExpenditure:
    return RegularExpenditure(
        id=row["id"],
        plan_id=row["plan_id"],
        label=row["label"],
        amount=row["amount"],
        as_of=to_date(row["as_of"]),
        source=row["source"],
    )
