"""Composing a report beside the window, from a snapshot alone."""

from collections.abc import Mapping

from dxdesk.documents.layout import Layout
from dxdesk.documents.wording import Wording
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services import reports
from dxdesk.services.drafting import Draft, drafted
from dxdesk.ui.work import Progress

TITLE = "Đang lập bản xem trước"


def composed(
    taken: ReportSnapshot,
    words: Mapping[str, str],
    request: AdHocRequest | None,
    wording: Wording,
    layout: Layout,
    progress: Progress,
) -> Draft:
    """Compose a report from a snapshot and the clerk's words; needs neither the data file nor the window."""
    progress.tell(0)
    made = drafted(reports.composed(taken, words, request, wording=wording, layout=layout), words)
    progress.tell(100)
    return made
