"""What must be known of a report before it is made: its day of figures, its gaps, its deadline."""

from collections.abc import Iterable
from dataclasses import dataclass

from dxdesk.domain.duty import Deadline, DutyDirection
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import Verdict
from dxdesk.domain.submission import AdHocRequest
from dxdesk.domain.vn_format import format_date
from dxdesk.services.in_force import working_calendar
from dxdesk.services.schedule import Event
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon

_FEW_DAYS = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the facts: an icon, its words and their tone."""

    icon: Icon
    words: str
    tone: theme.Tone


def figures_fact(taken: ReportSnapshot) -> Fact:
    """Return the day that the figures stand for."""
    to = taken.period.data_to
    note = "ngày chốt số liệu của kỳ" if taken.as_of == to else f"kỳ chốt số liệu ngày {format_date(to)}"
    words = f"Số liệu tính đến ngày {format_date(taken.as_of)} ({note})."
    return Fact(Icon.INFO, words, theme.RUNNING)


def gaps_fact(taken: ReportSnapshot) -> Fact:
    """Return how many indicators lack figures for some of their targets."""
    silent = silent_codes(taken)
    total = len(taken.indicators)
    if not silent:
        return Fact(Icon.DONE, f"Cả {total} chỉ tiêu đã đủ số liệu.", theme.DONE)
    words = f"{len(silent)}/{total} chỉ tiêu chưa đủ số liệu: {', '.join(silent)}."
    return Fact(Icon.NO_DATA, words, theme.NO_FIGURES)


def silent_codes(taken: ReportSnapshot) -> tuple[str, ...]:
    """Return the codes of the indicators that lack figures."""
    return tuple(
        state.indicator.code
        for state in taken.indicators
        if state.verdict in (Verdict.NO_DATA, Verdict.NOT_SET)
    )


def office_deadline(events: Iterable[Event], period: Period) -> Deadline | None:
    """Return the office's own deadline for a period; None where no duty names a day for it."""
    found = (event.deadline for event in events if event.deadline is not None)
    due = [item for item in found if item.duty.direction is DutyDirection.OFFICE_TO_PROVINCE]
    return next((item for item in due if item.period == period), None)


def days_words(data: DataFile, taken: ReportSnapshot, deadline: Deadline) -> str:
    """Return how far the deadline is, in working days, today included."""
    today = taken.written_on
    if today > deadline.late_after:
        return "đã quá hạn"
    left = working_calendar(data).working_days(today, deadline.last_working_day)
    return f"còn {left} ngày làm việc" if left else "đến hạn"


def request_fact(taken: ReportSnapshot, request: AdHocRequest) -> Fact:
    """Return until when and to whom an ad hoc report must be sent."""
    to = f" {request.requested_by}" if request.requested_by else ""
    late = taken.written_on > request.due_on
    words = f"Báo cáo đột xuất, gửi{to} hết ngày {format_date(request.due_on)}."
    return Fact(Icon.LATE if late else Icon.DUE_SOON, words, theme.LATE if late else theme.RUNNING)


def deadline_fact(data: DataFile, taken: ReportSnapshot, deadline: Deadline | None) -> Fact:
    """Return until when the report must be sent."""
    if deadline is None:
        return Fact(Icon.DEADLINES, "Kế hoạch không nêu ngày gửi báo cáo của kỳ này.", theme.NO_FIGURES)
    left = days_words(data, taken, deadline)
    words = f"Gửi {deadline.duty.receiver} hết ngày {format_date(deadline.nominal)}: {left}."
    if taken.written_on > deadline.late_after:
        return Fact(Icon.LATE, words, theme.LATE)
    near = (deadline.nominal - taken.written_on).days <= _FEW_DAYS
    return Fact(Icon.DUE_SOON, words, theme.SOON if near else theme.RUNNING)
