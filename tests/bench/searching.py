"""A key press in the search at 10,000 tasks, repaint included, against SQL LIKE and a plain table."""

import sqlite3
import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from dxdesk.domain.task import Task
from dxdesk.domain.vietnamese import fold
from dxdesk.services import demo, tasks
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.tasks.page import TasksPage
from tests.bench.timing import Row, paired

TASKS = 10_000
WORDS = ("hoc ba so", "trường học", "đơn vị 73", "phong hop", "không có")


def _grow(data: DataFile) -> int:
    plan = demo.fill(data)
    with data.action("Thêm nhiệm vụ mẫu"):
        for number in range(TASKS):
            title = f"Số liệu minh họa {number}: triển khai học bạ số tại trường học của đơn vị {number % 97}"
            data.tasks.save(Task(title, plan_id=plan.id, code=str(number + 10), position=number + 10))
    return plan.id


def _like(data: DataFile, plan_id: int) -> sqlite3.Connection:
    raw = sqlite3.connect(":memory:")
    raw.execute("CREATE TABLE task (id INTEGER PRIMARY KEY, folded TEXT) STRICT")
    rows = ((task.id, fold(task.title)) for task in data.tasks.of_plan(plan_id))
    raw.executemany("INSERT INTO task VALUES (?, ?)", rows)
    return raw


def _found(data: DataFile, plan_id: int) -> Row:
    raw = _like(data, plan_id)

    def ours() -> None:
        for words in WORDS:
            tasks.search(data, plan_id=plan_id, text=words)

    def floor() -> None:
        for words in WORDS:
            raw.execute("SELECT id FROM task WHERE folded LIKE ?", (f"%{fold(words)}%",)).fetchall()

    row = paired(f"tìm {len(WORDS)} từ trong 10.000 nhiệm vụ", ours, "SQL LIKE trên cột đã gấp dấu", floor)
    raw.close()
    return row


def _key_press(data: DataFile, folder: Path) -> Row:
    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # type: ignore[arg-type]  # a QApplication has just been made
    desk = Desk(data, now=_now, today=demo.TODAY)
    page = TasksPage(desk, Memory(folder / "bench.ini"))
    page.resize(1100, 700)
    page.reload()
    page.show()
    app.processEvents()
    edit = page.findChild(QLineEdit, "edit_search")
    plain = QTableView()
    model = QStringListModel()
    plain.setModel(model)
    plain.resize(1100, 700)
    plain.show()
    titles = [task.title for task in data.tasks.of_plan(desk.plan.id)] if desk.plan else []
    letters = iter("truong hoc so " * 50)

    def ours() -> None:
        edit.setText((edit.text() + next(letters))[-5:])
        app.processEvents()

    def floor() -> None:
        model.setStringList(titles)
        app.processEvents()

    row = paired(
        "một phím gõ trong ô tìm, 10.000 nhiệm vụ, cả vẽ lại",
        ours,
        "nạp lại một bảng trống kiểu",
        floor,
        runs=15,
        budget="<= 30 ms",
    )
    page.close()
    plain.close()
    return row


def _now() -> datetime:
    return datetime(2024, 3, 18, 9, 0)  # noqa: DTZ001  # the clerk's wall clock


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, DataFile.open(Path(name) / "dxdesk.db") as data:
        plan_id = _grow(data)
        return [_found(data, plan_id), _key_press(data, Path(name))]
