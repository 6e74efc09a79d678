"""What the window remembers between two days: sizes, splitters, columns, choices."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

MEMORY_FILE = "dxdesk.ini"


class Memory:
    """An .ini file beside the data file; losing it loses nothing but comfort."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @classmethod
    def beside(cls, data_path: Path) -> "Memory":
        """Return the memory kept beside a data file."""
        return cls(data_path.with_name(MEMORY_FILE))

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered word."""
        return str(self._settings.value(key, default))

    def keep(self, key: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(key, value)

    def restore_geometry(self, key: str, window: QWidget) -> bool:
        """Put a window where it was; False the first time."""
        kept = self._settings.value(f"{key}/geometry")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def keep_geometry(self, key: str, window: QWidget) -> None:
        """Remember where a window is."""
        self._settings.setValue(f"{key}/geometry", window.saveGeometry())

    def attach_splitter(self, key: str, splitter: QSplitter, *, shares: tuple[int, ...]) -> None:
        """Give a splitter its remembered places, or the shares at first, and remember every move."""
        kept = self._settings.value(f"{key}/splitter")
        if not (isinstance(kept, QByteArray) and splitter.restoreState(kept)):
            splitter.setSizes([share * 1000 for share in shares])
        for index, share in enumerate(shares):
            splitter.setStretchFactor(index, share)
        splitter.setChildrenCollapsible(False)

        def moved(_position: int, _index: int) -> None:
            self._settings.setValue(f"{key}/splitter", splitter.saveState())

        splitter.splitterMoved.connect(moved)

    def stored_bytes(self, key: str) -> QByteArray | None:
        """Return remembered bytes, such as the state of a table's header."""
        kept = self._settings.value(key)
        return kept if isinstance(kept, QByteArray) else None

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        """Remember bytes."""
        self._settings.setValue(key, value)
