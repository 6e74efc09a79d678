"""Opening a paper in Word: a copy, so that the kept one stays; what is saved in the copy stays too."""

import shutil
import sys
import weakref
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QUrl
from PySide6.QtGui import QDesktopServices

from dxdesk.services.reports import save_copy

PROGRAMS = ("soffice", "libreoffice", "onlyoffice-desktopeditors", "wps", "et")
_CLASSES = "HKEY_CLASSES_ROOT"
_CHOICE = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\{}\UserChoice"
_LOCKS = ("~${}", ".~lock.{}#")  # what Word and LibreOffice lay beside a file that they hold


class PassingCopies:
    """Copies for other programs in a folder of their own.

    When dxdesk is closed, those that nobody has changed or holds are taken away; the others stay.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or Path(QDir.tempPath()) / "dxdesk"
        self._made: dict[Path, bytes] = {}
        self._tidy = weakref.finalize(self, _take_away, self._made)

    def open(self, content: bytes, name: str) -> Path | None:
        """Open a copy with the program for its kind; None where the machine has none.

        Raises UserError where the copy cannot be written.
        """
        if not has_program(Path(name).suffix):
            return None
        path = save_copy(content, self._free(name))
        self._made[path] = content
        return path if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) else None

    def close(self) -> None:
        """Take away the copies that nobody has changed or holds."""
        _take_away(self._made)

    def _free(self, name: str) -> Path:
        """Return a path that no earlier copy has, except one that nobody has changed or holds."""
        wanted = self._folder / name
        path, number = wanted, 1
        while path.exists() and not self._untouched(path):
            number += 1
            path = wanted.with_stem(f"{wanted.stem} ({number})")
        return path

    def _untouched(self, path: Path) -> bool:
        return path in self._made and not _held(path) and _says(path, self._made[path])


def has_program(suffix: str) -> bool:
    """Tell whether the machine has a program for files of an office suite, such as ".docx"."""
    if sys.platform == "win32":
        return _registered(suffix)
    if sys.platform == "darwin":
        return True  # the system itself shows them
    return any(shutil.which(program) for program in PROGRAMS)


def _registered(suffix: str) -> bool:
    """Tell whether Windows knows a program: the clerk's own choice, or the one of the machine."""
    chosen = _value(_CHOICE.format(suffix), "ProgId"), _value(rf"{_CLASSES}\{suffix}", "Default")
    commands = [rf"{_CLASSES}\{kind}\shell\open\command" for kind in chosen if kind]
    return any(_value(command, name) for command in commands for name in ("Default", "DelegateExecute"))


def _value(key: str, name: str) -> str:
    return str(QSettings(key, QSettings.Format.NativeFormat).value(name) or "")


def _held(path: Path) -> bool:
    # Word leaves out the first two letters of a long name.
    names = (lock.format(name) for lock in _LOCKS for name in (path.name, path.name[2:]))
    return any(path.with_name(name).exists() for name in names)


def _says(path: Path, content: bytes) -> bool:
    """Tell whether a file still has its content; one that cannot be read is taken for changed."""
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _take_away(made: dict[Path, bytes]) -> None:
    for path, content in made.items():
        if _says(path, content) and not _held(path):
            with suppress(PermissionError):  # Windows lets nobody remove what another program holds: it stays
                path.unlink()
    for folder in {path.parent for path in made}:
        with suppress(OSError):  # what was changed is still in it
            folder.rmdir()
    made.clear()
