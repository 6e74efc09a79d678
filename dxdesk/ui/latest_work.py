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
        _Listener(self, work)
        self._work = work
        self._under_way.append(work)
        work.start()

    def stop(self) -> None:
        """Throw away what is under way."""
        if self._work is not None:
            self._work.stop()
            self._work = None

    def tell_success(self, work: Work[object], outcome: object) -> None:
        """Hand on the outcome of the job that counts."""
        if work is self._work:
            self.succeeded.emit(outcome)

    def tell_refusal(self, work: Work[object], error: UserError) -> None:
        """Hand on why the job that counts was refused."""
        if work is self._work:
            self.refused.emit(error)

    def tell_bug(self, work: Work[object], error: Exception) -> None:
        """Say that the job that counts broke, and raise the bug of any."""
        if work is self._work:
            self.broke.emit()
        raise error

    def forget(self, work: Work[object]) -> None:
        """Let go of a thread that has ended."""
        self._under_way = [other for other in self._under_way if other is not work]
        if work is self._work:
            self._work = None

    def _on_parent_destroyed(self) -> None:
        """Wait for the threads: one that is destroyed while it runs takes the program with it."""
        for work in self._under_way:
            work.stop()
            work.wait()
        self._under_way, self._work = [], None


class _Listener(QObject):
    """Hears one thread on the main thread and says which it was: a sender is not always known there."""

    def __init__(self, owner: LatestWork, work: Work[object]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._work = work
        work.succeeded.connect(self._on_succeeded)
        work.refused.connect(self._on_refused)
        work.broke.connect(self._on_broke)
        work.ended.connect(self._on_ended)

    def _on_succeeded(self, outcome: object) -> None:
        self._owner.tell_success(self._work, outcome)

    def _on_refused(self, error: UserError) -> None:
        self._owner.tell_refusal(self._work, error)

    def _on_broke(self, error: Exception) -> None:
        self._owner.tell_bug(self._work, error)

    def _on_ended(self) -> None:
        self._owner.forget(self._work)
        self.deleteLater()
