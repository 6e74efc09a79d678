"""The words of the review: kinds of items, their fields and choices, how sure the reader was."""

from collections.abc import Mapping

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.indicator import Operator
from dxdesk.domain.plan import BasisRole
from dxdesk.domain.task import Recurrence
from dxdesk.services.review import ItemKind, ReviewItem
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.plan_import.under_review import UnderReview
from dxdesk.ui.state_words import Look

KINDS: Mapping[ItemKind, str] = {
    ItemKind.HEAD: "Đầu văn bản",
    ItemKind.BASIS: "Căn cứ",
    ItemKind.TASK: "Nhiệm vụ",
    ItemKind.HEADING: "Đề mục có thể lấy làm nhiệm vụ",
    ItemKind.INDICATOR: "Chỉ tiêu",
    ItemKind.DUTY: "Chế độ báo cáo",
    ItemKind.RECIPIENT: "Nơi nhận",
    ItemKind.SIGNER: "Người ký",
}

FIELDS: Mapping[str, str] = {
    "year": "Năm",
    "title": "Tên",
    "number": "Số",
    "symbol": "Ký hiệu",
    "issued_on": "Ngày ban hành",
    "place": "Địa danh",
    "issuer": "Cơ quan ban hành",
    "parent": "Cơ quan chủ quản",
    "opening": "Phần mở đầu",
    "appendix_title": "Tên phụ lục",
    "role": "Vai trò",
    "kind": "Loại văn bản",
    "date": "Ngày",
    "subject": "Trích yếu",
    "short_name": "Tên gọi tắt",
    "code": "Số thứ tự",
    "content": "Nội dung",
    "leads": "Đầu mối, chủ trì",
    "coordinators": "Phối hợp",
    "time_frame": "Thời gian",
    "start": "Từ ngày",
    "due": "Hạn",
    "product": "Sản phẩm",
    "section": "Mục",
    "text": "Nội dung",
    "reporter": "Ai báo cáo",
    "receiver": "Báo cáo ai",
    "direction": "Chiều báo cáo",
    "recurrence": "Định kỳ",
    "before_day": "Trước ngày",
    "through": "Qua",
    "phrase": "Nguyên văn",
    "authority": "Quyền hạn",
    "position": "Chức vụ",
    "name": "Họ tên",
}
LONG_FIELDS = frozenset(("content", "opening", "subject", "text", "phrase", "title", "appendix_title"))
HINTS: Mapping[str, str] = {
    "leads": "Nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
    "coordinators": "Nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
    "before_day": "Số ngày trong tháng; «trước ngày 15» thì ngày cuối là ngày 14.",
}

CHOICES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "role": (("Căn cứ", BasisRole.BASIS), ("Văn bản viện dẫn", BasisRole.CITED)),
    "direction": (
        ("Đơn vị báo cáo Sở", DutyDirection.UNITS_TO_OFFICE),
        ("Sở báo cáo cấp trên", DutyDirection.OFFICE_TO_PROVINCE),
        ("Trong nội bộ, giao ban", DutyDirection.INTERNAL),
    ),
    "recurrence": (
        ("Hằng tháng", Recurrence.MONTHLY),
        ("Hằng quý", Recurrence.QUARTERLY),
        ("6 tháng", Recurrence.HALF_YEARLY),
        ("9 tháng", Recurrence.NINE_MONTHS),
        ("Hằng năm", Recurrence.YEARLY),
        ("Thường xuyên", Recurrence.CONTINUOUS),
        ("Khi có việc", Recurrence.ON_EVENT),
        ("Không định kỳ", Recurrence.NONE),
    ),
    "operator": (
        ("trên", Operator.GT),
        ("từ, đạt", Operator.GE),
        ("bằng", Operator.EQ),
        ("không quá", Operator.LE),
        ("dưới", Operator.LT),
        ("theo văn bản khác", Operator.REFERENCE),
        ("định tính", Operator.PROSE),
    ),
}

SURE = Look("Chắc chắn", Icon.DONE, theme.DONE)
TO_SEE = Look("Có chỗ cần xem", Icon.DUE_SOON, theme.SOON)
UNSURE = Look("Chưa chắc", Icon.WARNING, theme.LATE)
LEFT_OUT = Look("Không nhập", Icon.NO_DATA, theme.NO_FIGURES)
_SURE_FROM, _UNSURE_BELOW = 0.9, 0.7


def look(item: ReviewItem, review: UnderReview) -> Look:
    """Return how sure the reader was of an item, or that it is left out."""
    if not review.is_taken(item.key):
        return LEFT_OUT
    if item.confidence < _UNSURE_BELOW:
        return UNSURE
    if item.confidence < _SURE_FROM or review.problems_of(item):
        return TO_SEE
    return SURE


def lines_words(item: ReviewItem) -> str:
    """Return the lines of an item as people count them: "21-29"."""
    if item.lines is None:
        return ""
    first, last = item.lines.first + 1, item.lines.last + 1
    return str(first) if first == last else f"{first}-{last}"


def outcome_words(draft: PlanDraft) -> str:
    """Return what will be written."""
    parts = (
        (len(draft.tasks), "nhiệm vụ"),
        (len(draft.indicators), "chỉ tiêu"),
        (len(draft.bases), "văn bản căn cứ, viện dẫn"),
        (len(draft.duties), "chế độ báo cáo"),
        (len(draft.recipients), "nơi nhận"),
    )
    return ", ".join(f"{number} {words}" for number, words in parts if number)
