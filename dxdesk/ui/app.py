"""The program with its window: opening the data file, Vietnamese for Qt, and what happens when it breaks."""

import gc
import sys
import traceback
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from dxdesk.domain.errors import UserError
from dxdesk.services import backups, setup
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import theme, translation
from dxdesk.ui.desk import Desk
from dxdesk.ui.main_window import MainWindow
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.screen import has_screen, platform_chosen, use_offscreen
from dxdesk.ui.work import wake_collector

EXIT_OK = 0
EXIT_NOT_OPENED = 1
FIRST_PAGE = "overview"
LOG_FILE = "dxdesk.log"
_DRESSED = "dxdesk_dressed"
_RESTORABLE = ("file.damaged", "file.not_ours")


def _now() -> datetime:
    return datetime.now().astimezone()


def application() -> QApplication:
    """Return the one QApplication, with the look and in Vietnamese."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    if app.property(_DRESSED) is None:
        app.setApplicationName("dxdesk")
        translation.install(app)
        theme.apply(app)
        app.setProperty(_DRESSED, True)
    return app


class Session(QObject):
    """One data file with its window; another takes its place after a restore."""

    def __init__(self, path: Path, *, today: date | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._today = today
        self._data: DataFile | None = None
        self.window: MainWindow | None = None

    def open(self) -> MainWindow:
        """Open the data file and return its window, shown; raises UserError where that fails."""
        data = DataFile.open(self._path)
        try:
            setup.prepare(data, today=self._today or _now().date())
            memory = Memory.beside(self._path)
            desk = Desk(data, now=_now, today=self._today)
            self.window = MainWindow(desk, memory)
        except BaseException:
            data.close()
            raise
        self._data = data
        desk.setParent(self.window)
        self.window.restore_wanted.connect(self._on_restore_wanted)
        self.window.first_painted.connect(self._on_first_painted)
        self.window.show_page(FIRST_PAGE)
        self.window.show()
        return self.window

    def close(self) -> None:
        """Close the data file; the window has taken what was pending."""
        if self._data is not None:
            self._data.close()
            self._data = None

    def _on_first_painted(self) -> None:
        if self._data is None or self.window is None:
            return
        try:
            made = backups.daily(self._data, today=_now().date())
        except UserError as error:
            self.window.desk.refuse(error)
            return
        if made is not None:
            self.window.desk.backed_up.emit()

    def _on_restore_wanted(self, copy: Path) -> None:
        if self.window is None or not self.window.close():
            return
        window = self.window
        self.close()
        try:
            kept = backups.restore(copy, self._path, now=_now())
            said = f"Đã khôi phục từ {copy.name}."
            if kept is not None:
                said += f" Tệp trước đó được giữ tại {kept}"
        except UserError as error:
            said = sentence(error)
        window.deleteLater()
        self.open().desk.say(said)


def _open(session: Session, path: Path) -> bool:
    """Open with a way out: what cannot be opened is told, a damaged file can be restored from a copy."""
    from dxdesk.ui import dialogs

    while True:
        try:
            session.open()
        except UserError as error:
            if error.code not in _RESTORABLE:
                dialogs.show_message(None, "Không mở được tệp dữ liệu", sentence(error))
                return False
            if not _restored(path, sentence(error)):
                return False
        else:
            return True


def _restored(path: Path, said: str) -> bool:
    from dxdesk.ui import dialogs

    while dialogs.ask_confirm(None, "Không mở được tệp dữ liệu", said, verb="Khôi phục từ bản sao…"):
        copy = dialogs.ask_open_file(None, "Chọn bản sao lưu", "Tệp dữ liệu dxdesk (*.db)", path.parent)
        if copy is None:
            continue
        try:
            backups.restore(copy, path, now=_now())
        except UserError as error:
            said = sentence(error)
        else:
            return True
    return False


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def bug_hook(log: Path) -> Hook:
    """Return what is done with an unexpected exception: write it down, show it, stay open."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        from dxdesk.ui import dialogs

        details = "".join(traceback.format_exception(kind, error, trace))
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{_now().isoformat(timespec='seconds')}\n{details}\n")
        dialogs.show_bug(QApplication.activeWindow(), details)

    return caught


def _settle() -> None:
    """Spare the collector what the start has built: it stays until the end."""
    gc.freeze()
    wake_collector()


def run(data_path: Path, *, today: date | None = None, selftest: bool = False) -> int:
    """Open the window on a data file and stay until it is closed; ``selftest`` closes it once painted.

    Raises UserError ``display.missing`` where there is no screen.
    """
    if not has_screen() and not platform_chosen():
        if not selftest:
            raise UserError("display.missing")
        use_offscreen()
    app = application()
    session = Session(data_path, today=today)
    if selftest:
        session.open().first_painted.connect(app.quit)
    else:
        sys.excepthook = bug_hook(data_path.with_name(LOG_FILE))
        if not _open(session, data_path):
            return EXIT_NOT_OPENED
    if session.window is not None:
        session.window.first_painted.connect(_settle)
    try:
        return app.exec()
    finally:
        session.close()
