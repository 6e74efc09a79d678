"""Words of the reporting regime: directions, how often, by when, how far the figures run."""

from collections.abc import Mapping, Sequence

from dxdesk.domain.duty import CutOff, DutyDirection, ReportingDuty
from dxdesk.domain.task import Recurrence
from dxdesk.domain.vn_format import format_date
from dxdesk.services.duties import NextRound
from dxdesk.ui.overview.words import WEEKDAYS

DIRECTIONS: Mapping[DutyDirection, str] = {
    DutyDirection.UNITS_TO_OFFICE: "Đơn vị báo cáo Sở",
    DutyDirection.OFFICE_TO_PROVINCE: "Sở báo cáo cấp trên",
    DutyDirection.INTERNAL: "Trong nội bộ, giao ban",
}
RECURRENCES: Mapping[Recurrence, str] = {
    Recurrence.MONTHLY: "Hằng tháng",
    Recurrence.QUARTERLY: "Hằng quý",
    Recurrence.HALF_YEARLY: "6 tháng",
    Recurrence.NINE_MONTHS: "9 tháng",
    Recurrence.YEARLY: "Hằng năm",
    Recurrence.ON_EVENT: "Khi có việc",
    Recurrence.CONTINUOUS: "Thường xuyên",
    Recurrence.NONE: "Không định kỳ",
}
CUT_OFFS: Mapping[CutOff, str] = {
    CutOff.DECREE: "Từ ngày 15 đến ngày 14 (NĐ 09/2019)",
    CutOff.CALENDAR: "Từ ngày đầu đến ngày cuối kỳ",
}
DOCUMENT_KINDS: Mapping[str, str] = {
    "BC": "Báo cáo",
    "CV": "Công văn",
    "PB": "Phiếu báo",
    "TB": "Thông báo",
}
_PERIODIC = (
    Recurrence.MONTHLY,
    Recurrence.QUARTERLY,
    Recurrence.HALF_YEARLY,
    Recurrence.NINE_MONTHS,
    Recurrence.YEARLY,
)
_LONGEST_MONTH = 31


def due_words(duty: ReportingDuty) -> str:
    """Return by when a duty is due: "trước ngày 15 tháng cuối quý"."""
    if duty.before_day is None:
        return "không ghi ngày"
    month = {
        Recurrence.MONTHLY: "hằng tháng",
        Recurrence.QUARTERLY: "tháng cuối quý",
        Recurrence.YEARLY: "tháng 12",
        Recurrence.NINE_MONTHS: "tháng 9",
    }.get(duty.recurrence, "tháng cuối kỳ")
    if duty.before_day > _LONGEST_MONTH:
        return f"hết {month}"
    return f"trước ngày {duty.before_day} {month}"


def path_words(duty: ReportingDuty) -> str:
    """Return to whom a duty is owed, and through whom."""
    return f"{duty.receiver}, qua {duty.through}" if duty.through else duty.receiver


def state_words(duty: ReportingDuty) -> str:
    """Return whether a duty is in use."""
    return "Có" if duty.active else "Ngừng"


def preview_words(duty: ReportingDuty, rounds: Sequence[NextRound]) -> str:
    """Return the periods a duty yields next, one a line, or why it yields none."""
    if not duty.active:
        return "Đang tạm ngừng nên không sinh kỳ báo cáo nào."
    if duty.recurrence not in _PERIODIC:
        return "Không định kỳ nên không tự sinh kỳ; thêm yêu cầu đột xuất ở trang Kỳ báo cáo khi cần."
    return "\n".join(_round_words(item) for item in rounds)


def _round_words(item: NextRound) -> str:
    figures = f"số liệu {format_date(item.data_from)}-{format_date(item.data_to)}"
    last, name = item.last, f"{item.period.short[:1].upper()}{item.period.short[1:]}"
    if last is None:
        return f"{name}: chưa có hạn, {figures}."
    nominal = f"{name}: hạn {format_date(last.nominal)}"
    if not last.moved:
        return f"{nominal} ({WEEKDAYS[last.nominal.weekday()].lower()}), {figures}."
    weekday = WEEKDAYS[last.nominal.weekday()].lower()
    return f"{nominal} ({weekday}, ngày nghỉ), ngày làm việc cuối {format_date(last.working)}, {figures}."
