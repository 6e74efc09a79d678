"""Work beside the window: plain data in and out, progress, and a way to stop; answers on the main thread."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from dxdesk.domain.errors import UserError
from dxdesk.ui.desk import Desk

T = TypeVar("T")


class StoppedError(Exception):
    """The clerk stopped the work."""


class Progress:
    """What a job is given: it tells how far it is, and learns there that it was stopped."""

    def __init__(self, tell: Callable[[int, str], None], stopped: Callable[[], bool]) -> None:
        self._tell = tell
        self._stopped = stopped

    def tell(self, percent: int, words: str = "") -> None:
        """Tell how far the work is; raises StoppedError where the clerk has stopped it."""
        if self._stopped():
            raise StoppedError
        self._tell(percent, words)


Job = Callable[[Progress], T]


_at_work = 0
_counting = Lock()


def wake_collector() -> None:
    """Let the garbage collector go on, unless a thread is at work: the last one to end wakes it."""
    with _counting:
        if not _at_work:
            gc.enable()


@contextmanager
def _collector_rests() -> Iterator[None]:
    """Keep the garbage collector still: run in a thread it would take Qt's widgets apart there and crash."""
    global _at_work  # noqa: PLW0603  # the collector is one for the whole process, and so is this count
    with _counting:
        _at_work += 1
        gc.disable()
    try:
        yield
    finally:
        with _counting:
            _at_work -= 1
        wake_collector()


class Work(QThread, Generic[T]):
    """A job in a thread of its own; it must touch neither the data file nor a widget."""

    progressed = Signal(int, str)  # percent 0..100 and what is being done
    succeeded = Signal(object)
    refused = Signal(object)  # a UserError
    broke = Signal(object)  # any other exception: a bug
    ended = Signal()  # after one of the above, or after being stopped

    def __init__(self, title: str, job: Job[T], parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self._job = job
        self.finished.connect(self._on_finished)

    def run(self) -> None:
        """Do the job; Qt calls this in the thread."""
        with _collector_rests():
            self._run()

    def _run(self) -> None:
        try:
            outcome = self._job(Progress(self.progressed.emit, self.isInterruptionRequested))
        except StoppedError:
            return
        except UserError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001  # raised again on the main thread
            self.broke.emit(error)
        else:
            if not self.isInterruptionRequested():
                self.succeeded.emit(outcome)

    def stop(self) -> None:
        """Ask the job to stop at its next word; its outcome is then thrown away."""
        self.requestInterruption()

    def _on_finished(self) -> None:
        self.ended.emit()
        self.deleteLater()


class _Answers(QObject):
    """Lives on the main thread, so that the answers of a thread are given there."""

    def __init__(self, desk: Desk, done: Callable[[Any], None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._done = done

    def on_succeeded(self, outcome: object) -> None:
        self._done(outcome)

    def on_refused(self, error: UserError) -> None:
        self._desk.refuse(error)

    def on_broke(self, error: Exception) -> None:
        raise error


def start(desk: Desk, title: str, job: Job[T], *, done: Callable[[T], None]) -> Work[T]:
    """Start a job ("Đang lập báo cáo"); ``done`` is called on the main thread with its outcome.

    A UserError is told in the message line, where the work is shown with its progress and can be stopped.
    """
    work = Work(title, job, desk)
    answers = _Answers(desk, done)
    work.succeeded.connect(answers.on_succeeded)
    work.refused.connect(answers.on_refused)
    work.broke.connect(answers.on_broke)
    work.ended.connect(answers.deleteLater)
    desk.work_started.emit(work)
    work.start()
    return work
