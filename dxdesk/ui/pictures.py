"""Pictures of every page of the window, for people to look at."""

from collections.abc import Iterator
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
    session = Session(data_path, today=today)
    window = session.open()
    window.resize(*_SIZE.get(scale, _SCALED_SIZE))
    try:
        return tuple(picture_pages(window, out, suffix="" if scale == PLAIN_SCALE else f"@{scale}"))
    finally:
        window.close()
        session.close()


def picture_pages(window: MainWindow, out: Path, *, suffix: str = "") -> Iterator[Path]:
    """Show each page in turn and write its picture."""
    out.mkdir(parents=True, exist_ok=True)
    for key in (*(entry.key for entry in PAGES), IMPORT):
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
