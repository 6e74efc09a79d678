"""Watches one work and names it when it ends, so that nobody has to ask who sent the signal."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from dxdesk.ui.work import Work


class WorkWatch(QObject):
    """Lives as long as its parent and the work; ``ended`` carries the work."""

    ended = Signal(object)

    def __init__(self, work: Work[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        work.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self.ended.emit(self._work)
        self.deleteLater()
