"""The window to first paint against a bare PySide6 window, whole processes in turn."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.timing import Row

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([])
window = QMainWindow()
window.resize(1100, 700)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""

# What no start can do without here: Qt's widgets with the namespace Qt, sqlite-utils without numpy, the file.
FLOOR = """
import sys
from pathlib import Path
from dxdesk.storage.database import connect
from PySide6 import QtWidgets
from PySide6.QtCore import Qt
connect(Path(sys.argv[1]) / "dxdesk.db").execute("SELECT count(*) FROM task").fetchone()
"""


def _prepare(folder: Path) -> None:
    from dxdesk.services import demo
    from dxdesk.storage.data_file import DataFile

    with DataFile.open(folder / "dxdesk.db") as data:
        demo.fill(data)


def _environment(bytecode: Path) -> dict[str, str]:
    """Run from compiled modules, as an installed program does, whatever the shell says."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(bytecode)}


def _milliseconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return (time.perf_counter() - start) * 1000


def rows(runs: int = 9) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _prepare(folder)
        options = ["--data-dir", name, "--today", "2024-03-18", "--selftest"]
        commands = [
            [sys.executable, "-m", "dxdesk", *options],  # ends after the first paint of the overview
            [sys.executable, "-c", BARE],
            [sys.executable, "-c", FLOOR, name],
        ]
        environment = _environment(folder / "bytecode")
        for command in commands:
            _milliseconds(command, environment)
        turns = [[_milliseconds(command, environment) for command in commands] for _ in range(runs)]
    ours, bare, floor = (statistics.median(times) for times in zip(*turns, strict=True))
    what = "mở cửa sổ có kế hoạch đến lần vẽ đầu (cả tiến trình)"
    return [
        Row(what, ours, "QMainWindow trống", bare, "<= 1,5"),
        Row(what, ours, "chỉ nạp QtWidgets, sqlite-utils, mở tệp", floor),
    ]
