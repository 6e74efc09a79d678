"""Opening a paper in Word: a passing copy, so that the kept one stays as it is."""

from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from dxdesk.services.reports import save_copy


class PassingCopies:
    """Copies for other programs; they are taken away when dxdesk is closed, where nobody holds them."""

    def __init__(self) -> None:
        self._folders: list[QTemporaryDir] = []

    def open(self, content: bytes, name: str) -> bool:
        """Open a copy with the program for its kind; False where the machine has none.

        Raises UserError where the copy cannot be written.
        """
        folder = QTemporaryDir(QDir(QDir.tempPath()).filePath("dxdesk-XXXXXX"))
        self._folders.append(folder)
        path = save_copy(content, Path(folder.path()) / name)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
