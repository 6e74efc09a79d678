"""Saving a row as one action against one raw SQLite commit on a file of the same kind."""

import sqlite3
import tempfile
from pathlib import Path

from dxdesk.services import demo, tasks
from dxdesk.storage.data_file import DataFile
from tests.bench.timing import Row, paired


def _raw(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE task (id INTEGER PRIMARY KEY, title TEXT) STRICT")
    connection.execute("INSERT INTO task VALUES (1, 'a')")
    return connection


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, DataFile.open(Path(name) / "dxdesk.db") as data:
        plan = demo.fill(data)
        task = data.tasks.of_plan(plan.id)[0]
        raw = _raw(Path(name) / "raw.db")
        count = iter(range(10_000))

        def ours() -> None:
            tasks.rename(data, task_id=task.id, title=f"{task.title} {next(count)}")

        def floor() -> None:
            raw.execute("BEGIN")
            raw.execute("UPDATE task SET title = ? WHERE id = 1", (str(next(count)),))
            raw.execute("COMMIT")

        row = paired("sửa tên một nhiệm vụ (một việc)", ours, "một commit SQLite", floor, runs=41)
        raw.close()
    return [row]
