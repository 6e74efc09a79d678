"""Opening a paper in Word: a passing copy, so that the kept one stays as it is."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


class PassingCopies:
    """Copies for other programs; they are taken away when dxdesk is closed, where nobody holds them."""

    def __init__(self) -> None:
        self._folders: list[tempfile.TemporaryDirectory[str]] = []

    def open(self, content: bytes, name: str) -> bool:
        """Open a copy with the program for its kind; False where the machine has none."""
        folder = tempfile.TemporaryDirectory(prefix="dxdesk-", ignore_cleanup_errors=True)
        self._folders.append(folder)
        path = Path(folder.name) / name
        path.write_bytes(content)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
