"""The matrix of 1,000 units and the tables of money, against what SQLite and Qt alone need for them."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from dxdesk.domain.money import MoneyLine, Spending
from dxdesk.domain.plan import Plan
from dxdesk.domain.rollout import Rollout, RolloutRow
from dxdesk.services import demo, money
from dxdesk.services.money_cells import MoneyTable
from dxdesk.services.rollout_cells import StateField
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.app import application
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.money.page import MoneyPage
from dxdesk.ui.rollouts.page import RolloutsPage
from tests.bench.timing import Row, paired

UNITS, PASTED, STATES = 1_000, 500, 10
LINES, SPENT = 40, 500
NAMES = tuple(f"bước {number}" for number in range(1, STATES + 1))
DAYS = tuple((date(2024, 1, 1) + timedelta(days=number)) for number in range(80))
SIZE = (1200, 700)


def rows() -> Iterator[Row]:
    """Yield the rows of the table."""
    application()
    with _desk() as (desk, memory):
        yield from _matrix(desk, memory)
        yield from _money(desk, memory)


@contextmanager
def _desk() -> Iterator[tuple[Desk, Memory]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dxdesk.db"
        with DataFile.open(path) as data:
            plan = demo.fill(data)
            _fill(data, plan)
            now = datetime(2024, 3, 18, 9, 0).astimezone()
            yield Desk(data, now=lambda: now, today=demo.TODAY), Memory(path.with_name("dxdesk.ini"))


def _fill(data: DataFile, plan: Plan) -> None:
    task = data.tasks.of_plan(plan.id)[0]
    with data.action("Mẫu đo"):
        rollout_id = data.rollouts.save(Rollout(task.id, "Mẫu đo", states=NAMES, noun="trường"))
        for number in range(1, UNITS + 1):
            data.rollouts.save_row(RolloutRow(rollout_id, f"Trường mẫu số {number}", position=number))
        ids = [
            data.money.save_line(MoneyLine(plan.id, f"Dòng {n}", position=n)) for n in range(10, 10 + LINES)
        ]
        for number in range(SPENT):
            data.money.save_spending(Spending(ids[number % LINES], DAYS[number % len(DAYS)], 1_000_000))


def _matrix(desk: Desk, memory: Memory) -> Iterator[Row]:
    page = RolloutsPage(desk, memory)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.show()
    search = page._ui.edit_find_unit

    def opened() -> None:
        page.reload()
        page.repaint()

    yield paired(
        f"matrix of {UNITS} x {STATES}: read and shown", opened, "QStandardItemModel filled and shown", _bare
    )
    texts = iter(range(10**6))

    def pressed() -> None:
        search.setText(str(next(texts) % 100))
        page.repaint()

    yield paired("one key press in its search", pressed, "the same model filled anew", _bare, budget="30 ms")
    search.clear()
    view, model = page.matrix.view, page.matrix.model
    turns = iter(range(10**6))

    def pasted() -> None:
        turn = next(turns)
        block = "\n".join(
            "\t".join(f"{DAYS[(turn + row + column) % 80]:%d/%m/%Y}" for column in range(STATES))
            for row in range(PASTED)
        )
        QApplication.clipboard().setText(block)
        view.setCurrentIndex(model.index(0, model.column(StateField(NAMES[0]))))
        view.paste_block()
        page.repaint()

    yield paired(
        f"paste of {PASTED} x {STATES}, logged and shown",
        pasted,
        "bare SQLite, the rows and no log",
        _bare_writes,
    )
    page.close()


def _bare() -> None:
    model = QStandardItemModel()
    for number in range(UNITS):
        model.appendRow([QStandardItem(f"{number} {column}") for column in range(STATES + 3)])
    view = QTableView()
    view.setModel(model)
    view.resize(*SIZE)
    view.show()
    view.repaint()
    view.close()


def _bare_writes() -> None:
    with tempfile.TemporaryDirectory() as folder, sqlite3.connect(Path(folder) / "bare.db") as connection:
        connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, name TEXT, days TEXT)")
        days = json.dumps({name: DAYS[0].isoformat() for name in NAMES}, ensure_ascii=False)
        connection.executemany("INSERT INTO line VALUES (?, ?, ?)", [(n, "x", days) for n in range(PASTED)])


def _money(desk: Desk, memory: Memory) -> Iterator[Row]:
    page = MoneyPage(desk, memory)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.show()
    page.show_table(MoneyTable.SPENDINGS)

    def opened() -> None:
        page.reload()
        page.repaint()

    def read() -> None:
        if desk.plan is not None:
            money.board(desk.data, plan=desk.plan, as_of=desk.today)

    yield paired(f"money: {LINES} lines, {SPENT} spendings shown", opened, "read only", read)
    grid = page.grids[MoneyTable.SPENDINGS]
    amounts = iter(range(1, 10**6))

    def typed() -> None:
        index = grid.model.index(0, grid.model.column("amount"))
        grid.model.setData(index, str(next(amounts)))
        page.repaint()

    yield paired("one spending typed", typed, "shown anew", opened)
    page.close()


if __name__ == "__main__":
    from tests.bench.timing import table

    print(table(list(rows())))
