"""Composing a report beside the window, from a snapshot alone."""

from collections.abc import Mapping

from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.services import reports
from dxdesk.services.reports import Report
from dxdesk.ui.work import Progress

TITLE = "Đang lập bản xem trước"


def composed(taken: ReportSnapshot, words: Mapping[str, str], progress: Progress) -> Report:
    """Compose a report from a snapshot and the clerk's words; needs neither the data file nor the window."""
    progress.tell(0)
    made = reports.composed(taken, words)
    progress.tell(100)
    return made
