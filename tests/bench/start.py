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


def _prepare(folder: Path) -> None:
    from dxdesk.services import demo
    from dxdesk.storage.data_file import DataFile

    with DataFile.open(folder / "dxdesk.db") as data:
        demo.fill(data)


def _seconds(command: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return (time.perf_counter() - start) * 1000


def rows(runs: int = 7) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _prepare(folder)
        ours = [sys.executable, "-m", "dxdesk", "--data-dir", name, "--today", "2024-03-18", "--selftest"]
        bare = [sys.executable, "-c", BARE]
        _seconds(ours), _seconds(bare)
        pairs = [(_seconds(ours), _seconds(bare)) for _ in range(runs)]
    return [
        Row(
            "mở cửa sổ có kế hoạch đến lần vẽ đầu (cả tiến trình)",
            statistics.median(p[0] for p in pairs),
            "QMainWindow trống",
            statistics.median(p[1] for p in pairs),
            "<= 1,5",
        )
    ]
