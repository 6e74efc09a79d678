"""Composing a report beside the window, from a snapshot alone."""

from dxdesk.documents.report import quarter_report
from dxdesk.documents.wording import load_wording
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.services.reports import Report
from dxdesk.ui.work import Progress

TITLE = "Đang lập bản xem trước"


def composed(taken: ReportSnapshot, progress: Progress) -> Report:
    """Compose a report from a snapshot; needs neither the data file nor the window."""
    progress.tell(0)
    made = quarter_report(taken, load_wording())
    progress.tell(100)
    return Report(taken, made)
