"""The draft of a report as the clerk edits it: parts by the data, the clerk's words, figures to refer to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.ad_hoc import ad_hoc_parts
from dxdesk.documents.prose import Figure, figures, unknown_figures
from dxdesk.documents.report import report_parts
from dxdesk.documents.report_parts import ReportPart
from dxdesk.domain.plan import Plan
from dxdesk.services import prose, reports
from dxdesk.services.reports import Report
from dxdesk.storage.data_file import DataFile


@dataclass(frozen=True, slots=True)
class Draft:
    """A report under the clerk's hands.

    ``words`` are the clerk's by section, ``figures`` what may stand in them as ``{name}``; ``unknown`` are
    section and name of the placeholders that nobody fills in.
    """

    report: Report
    parts: tuple[ReportPart, ...]
    words: Mapping[str, str]
    figures: tuple[Figure, ...]
    unknown: tuple[tuple[str, str], ...]


def draft(data: DataFile, *, plan: Plan, period_key: str, today: date) -> Draft:
    """Return the draft of a period's or a request's report; nothing is written."""
    report = reports.compose_key(data, plan=plan, period_key=period_key, today=today)
    return drafted(report, prose.sections(data, plan=plan, period_key=period_key))


def drafted(report: Report, words: Mapping[str, str]) -> Draft:
    """Return a report composed with the clerk's words as a draft; it needs no data file."""
    wording, taken, request = report.wording, report.snapshot, report.request
    if request is None:
        parts = report_parts(taken, wording, words)
    else:
        parts = ad_hoc_parts(taken, wording, title=request.title, request=request.document)
    return Draft(report, parts, words, figures(taken, wording), unknown_figures(words, taken, wording))
