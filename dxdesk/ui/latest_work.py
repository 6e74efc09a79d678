"""A job beside a page of which only the last one asked for counts."""

from PySide6.QtCore import QObject, Signal

from dxdesk.domain.errors import UserError
from dxdesk.ui.work import Job, T, Work


class LatestWork(QObject):
    """Runs jobs for a page; a new one takes the place of the one under way, whose outcome is thrown away."""

    succeeded = Signal(object)
    refused = Signal(object)  # a UserError
    broke = Signal()  # a bug, raised right after

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work[object] | None = None
        self._under_way: list[Work[object]] = []
        parent.destroyed.connect(self._on_parent_destroyed)

    @property
    def busy(self) -> bool:
        """Whether a job is under way whose outcome counts."""
        return self._work is not None

    def start(self, title: str, job: Job[T]) -> None:
        """Start a job in place of the one under way."""
        self.stop()
        work: Work[object] = Work(title, job, self)
        work.succeeded.connect(self._on_succeeded)
        work.refused.connect(self._on_refused)
        work.broke.connect(self._on_broke)
        work.ended.connect(self._on_ended)
        self._work = work
        self._under_way.append(work)
        work.start()

    def stop(self) -> None:
        """Throw away what is under way."""
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _counts(self) -> bool:
        return self._work is not None and self.sender() is self._work

    def _on_succeeded(self, outcome: object) -> None:
        if self._counts():
            self.succeeded.emit(outcome)

    def _on_refused(self, error: UserError) -> None:
        if self._counts():
            self.refused.emit(error)

    def _on_broke(self, error: Exception) -> None:
        if self._counts():
            self.broke.emit()
        raise error

    def _on_ended(self) -> None:
        # Asked of the threads themselves: who sent a signal is not always known once several end at a time.
        self._under_way = [work for work in self._under_way if not work.isFinished()]
        if self._work not in self._under_way:
            self._work = None

    def _on_parent_destroyed(self) -> None:
        """Wait for the threads: one that is destroyed while it runs takes the program with it."""
        for work in self._under_way:
            work.stop()
            work.wait()
        self._under_way, self._work = [], None
