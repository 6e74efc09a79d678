"""Pictures of every page of the window, for people to look at."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QApplication

from dxdesk.shipped import resource
from dxdesk.ui.app import Session, application
from dxdesk.ui.file_commands import SAMPLE
from dxdesk.ui.main_window import IMPORT, MainWindow
from dxdesk.ui.pages import PAGES

PLAIN_SCALE = 100
_SIZE = {PLAIN_SCALE: (1366, 768)}
_SCALED_SIZE = (1280, 720)
_WORK_MS = 20_000
_ROUNDS = 3


def write_screens(data_path: Path, out: Path, *, today: date, scale: int = PLAIN_SCALE) -> tuple[Path, ...]:
    """Write a PNG of every page into a folder; ``scale`` only names the files, Qt was given it before."""
    application()
    suffix = "" if scale == PLAIN_SCALE else f"@{scale}"
    size = _SIZE.get(scale, _SCALED_SIZE)
    with _window(data_path, today, size) as window:
        pages = tuple(picture_pages(window, out, [entry.key for entry in PAGES], suffix=suffix))
    with tempfile.TemporaryDirectory() as folder, _window(Path(folder) / "dxdesk.db", today, size) as window:
        review = tuple(picture_pages(window, out, [IMPORT], suffix=suffix))
    return (*pages, *review)


@contextmanager
def _window(data_path: Path, today: date, size: tuple[int, int]) -> Iterator[MainWindow]:
    session = Session(data_path, today=today)
    window = session.open()
    window.resize(*size)
    try:
        yield window
    finally:
        window.close()
        session.close()


def picture_pages(window: MainWindow, out: Path, keys: Iterable[str], *, suffix: str = "") -> Iterator[Path]:
    """Show each page in turn and write its picture."""
    out.mkdir(parents=True, exist_ok=True)
    for key in keys:
        if key == IMPORT:
            window.file_commands.review_file(resource(SAMPLE))
        else:
            window.show_page(key)
        settle(window)
        target = out / f"{key}{suffix}.png"
        if not window.grab().save(str(target)):
            raise OSError(target)
        yield target


def settle(window: MainWindow) -> None:
    """Wait until running work has ended and everything is laid out and painted."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        for work in window.findChildren(QThread):
            work.wait(_WORK_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
