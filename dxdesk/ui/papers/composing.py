"""Composing a report beside the window; of several asked for, only the last one is shown."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from dxdesk.documents.report import quarter_report
from dxdesk.documents.wording import load_wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.services.reports import Report
from dxdesk.ui.work import Progress, Work


def composed(taken: ReportSnapshot, progress: Progress) -> Report:
    """Compose a report from a snapshot; needs neither the data file nor the window."""
    progress.tell(0)
    made = quarter_report(taken, load_wording())
    progress.tell(100)
    return Report(taken, made)


class Composer(QObject):
    """Composes reports in a thread."""

    composed = Signal(object)  # a Report
    refused = Signal(object)  # a UserError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work[Report] | None = None

    @property
    def busy(self) -> bool:
        """Whether a report is being composed."""
        return self._work is not None

    def compose(self, taken: ReportSnapshot) -> None:
        """Compose a report from a snapshot in place of the one under way."""
        self.stop()
        work: Work[Report] = Work("Đang lập bản xem trước", partial(composed, taken), self)
        work.succeeded.connect(self._on_succeeded)
        work.refused.connect(self._on_refused)
        work.broke.connect(self._on_broke)
        work.ended.connect(self._on_ended)
        self._work = work
        work.start()

    def stop(self) -> None:
        """Throw away what is under way."""
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _current(self) -> bool:
        """Tell whether the news comes from the last work, not from one that was overtaken."""
        return self._work is not None and self.sender() is self._work

    def _on_succeeded(self, report: Report) -> None:
        if self._current():
            self.composed.emit(report)

    def _on_refused(self, error: UserError) -> None:
        if self._current():
            self.refused.emit(error)

    def _on_broke(self, error: Exception) -> None:
        raise error

    def _on_ended(self) -> None:
        if self._current():
            self._work = None
