"""Rows of the data file in words: what a table and a column are called, and what a value says."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dxdesk.domain.change import Action, RowChange
from dxdesk.domain.vn_format import format_date
from dxdesk.ui.schools.history_words import SCHOOL_COLUMNS, SCHOOL_TABLES, SCHOOL_VALUES

TABLES: Mapping[str, str] = {
    "plan": "Kế hoạch",
    "legal_basis": "Căn cứ",
    "plan_section": "Phần của kế hoạch",
    "plan_version": "Lần ban hành kế hoạch",
    "task": "Nhiệm vụ",
    "task_party": "Đơn vị của nhiệm vụ",
    "progress": "Tiến độ",
    "indicator": "Chỉ tiêu",
    "indicator_party": "Đơn vị của chỉ tiêu",
    "target": "Mức phấn đấu",
    "measurement": "Kết quả đo",
    "duty": "Chế độ báo cáo",
    "unit": "Đơn vị",
    "unit_group": "Nhóm đơn vị",
    "unit_group_member": "Đơn vị của nhóm",
    "person": "Người",
    "calendar_day": "Ngày trong lịch",
    "office": "Cơ quan",
    "submission": "Báo cáo của đơn vị",
    "reminder": "Lần đôn đốc",
    "request": "Yêu cầu đột xuất",
    "prose": "Lời văn báo cáo",
    "document": "Văn bản",
    "incoming": "Văn bản đến",
    "document_link": "Nội dung liên quan của văn bản",
    "wording_text": "Câu chữ mẫu",
    "obstacle": "Khó khăn, vướng mắc",
    "item_change": "Nội dung điều chỉnh",
    "unit_plan": "Kế hoạch của đơn vị",
    "rollout": "Triển khai",
    "rollout_row": "Đơn vị triển khai",
    "money_source": "Nguồn kinh phí",
    "money_line": "Kinh phí",
    "reference_indicator": "Chỉ tiêu của tỉnh",
    "spending": "Khoản chi",
    "regular_expenditure": "Tổng chi thường xuyên",
    "committee": "Ban, tổ",
    "member": "Thành viên",
    "meeting": "Cuộc họp",
    "attendance": "Điểm danh",
    "conclusion": "Kết luận",
    "attachment": "Tệp kèm theo",
    "setting": "Thiết lập",
    **SCHOOL_TABLES,
}

COLUMNS: Mapping[str, str] = {
    "abbreviation": "chữ viết tắt",
    "active": "đang dùng",
    "after": "sau điều chỉnh",
    "agenda": "chương trình",
    "aliases": "cách viết khác",
    "allocated": "đã bố trí",
    "allocated_by": "văn bản bố trí",
    "amount": "số tiền",
    "appendix_title": "tên phụ lục",
    "applied_on": "đưa vào kế hoạch ngày",
    "as_of": "số liệu đến ngày",
    "asked_on": "ngày đề nghị",
    "assessment": "đánh giá chung",
    "assumptions": "điều tạm tính",
    "before": "trước điều chỉnh",
    "before_day": "trước ngày",
    "cell": "ô trong phiếu",
    "chair": "chủ trì",
    "channel": "cách gửi",
    "closed_on": "kết thúc ngày",
    "code": "số, mã",
    "committee_id": "ban, tổ",
    "confirmed": "đã công bố chính thức",
    "consistent": "thống nhất với Sở",
    "content": "nội dung",
    "copies": "số bản",
    "created_at": "lập lúc",
    "cut_off": "cách chốt số liệu",
    "date": "ngày",
    "date_text": "dòng ngày tháng",
    "day": "ngày",
    "days": "ngày các bước",
    "decided_by": "người quyết định",
    "decided_on": "ngày quyết định",
    "deciding_document": "văn bản quyết định",
    "decision": "quyết định",
    "denominator": "mẫu số",
    "differences": "điểm khác",
    "difficulty": "khó khăn, vướng mắc",
    "direction": "chiều báo cáo",
    "discussion": "ý kiến thảo luận",
    "document": "văn bản",
    "document_kind": "loại văn bản",
    "drafter": "người soạn",
    "drafting_code": "mã đơn vị soạn thảo",
    "due": "hạn",
    "due_on": "hạn",
    "email": "thư điện tử",
    "ends": "giờ kết thúc",
    "evidence": "minh chứng",
    "exclusion": "phần loại trừ",
    "existing": "hiện có",
    "facts": "số liệu khi gửi",
    "floor": "mức của tỉnh",
    "form_version": "số lần gửi phiếu",
    "full_name": "tên trong câu",
    "goal": "mục tiêu thêm",
    "handed_on": "ngày chuyển",
    "heading": "đề mục",
    "imported_on": "ngày nhập",
    "in_force_from": "hiệu lực từ",
    "in_report": "in vào báo cáo",
    "indicator_ids": "chỉ tiêu",
    "issued_on": "ngày ban hành",
    "issuer": "cơ quan ban hành",
    "kept_by": "nơi lưu",
    "key": "tên thiết lập",
    "kind": "loại",
    "kinds": "gồm các loại đơn vị",
    "label": "nội dung mức",
    "lead": "đơn vị chủ trì",
    "left_open": "số ô chưa nhận",
    "made_from": "nguồn soạn",
    "measure": "cách theo dõi",
    "member_id": "thành viên",
    "met": "đạt",
    "name": "tên",
    "note": "ghi chú",
    "noun": "thứ được đếm",
    "number": "số",
    "numerator": "tử số",
    "opening": "phần mở đầu",
    "operator": "phép so",
    "origin": "nguồn",
    "owner": "người theo dõi",
    "parent": "cơ quan chủ quản",
    "percent": "phần trăm",
    "period": "kỳ",
    "person_id": "người phụ trách",
    "phone": "điện thoại",
    "phrase": "thời gian",
    "place": "địa danh",
    "planned": "dự kiến",
    "position": "thứ tự",
    "post": "chức vụ",
    "product": "sản phẩm",
    "proposal": "đề xuất",
    "raised_by": "người nêu",
    "raised_on": "ngày nêu",
    "reason": "lý do",
    "received_on": "ngày nhận",
    "receiver": "nơi nhận báo cáo",
    "recipients": "nơi nhận",
    "record": "liên quan đến",
    "recurrence": "chu kỳ",
    "report_recipients": "nơi nhận báo cáo",
    "report_through": "báo cáo qua",
    "reported_by": "người báo",
    "reporter": "bên báo cáo",
    "requested_by": "nơi yêu cầu",
    "result": "kết quả",
    "role": "vai trò",
    "scope": "phạm vi",
    "secretary": "thư ký",
    "section": "phần",
    "series": "dãy số",
    "short": "tên ngắn",
    "short_name": "tên ngắn",
    "signer": "người ký",
    "signer_authority": "quyền hạn ký",
    "signer_name": "người ký",
    "signer_position": "chức vụ người ký",
    "signers": "cách ký",
    "size": "cỡ tệp",
    "soft": "phấn đấu",
    "source": "văn bản giao mức",
    "stage": "loại số liệu",
    "start": "ngày bắt đầu",
    "starts": "giờ bắt đầu",
    "state": "tình trạng",
    "states": "các bước",
    "status": "tình trạng",
    "subject": "trích yếu",
    "substitute": "người dự thay",
    "successor_id": "đơn vị kế tục",
    "superior": "báo cáo lên",
    "symbol": "ký hiệu",
    "target": "chỉ tiêu",
    "task_ids": "nhiệm vụ",
    "text": "nội dung",
    "through": "qua",
    "title": "tên",
    "unit": "đơn vị tính",
    "unit_id": "đơn vị",
    "valid_from": "hiệu lực từ",
    "valid_to": "hiệu lực đến",
    "value": "giá trị",
    "waiting_on": "đang chờ",
    "waiting_since": "chờ từ ngày",
    "whom": "gửi ai",
    "withdrawn_on": "rút khỏi kế hoạch từ",
    "year": "năm",
    **SCHOOL_COLUMNS,
}

_HIDDEN = frozenset(
    [
        "id",
        "plan_id",
        "task_id",
        "indicator_id",
        "target_id",
        "group_id",
        "meeting_id",
        "parent_id",
        "attachment_id",
        "task_ids",
        "indicator_ids",
        "made_from",
        "facts",
        "submission_id",
        "document_id",
        "incoming_id",
        "sha256",
        "position",
        "record_id",
        "version_id",
        "progress_id",
        "before",
        "after",
    ]
)
_VALUES: Mapping[str, str] = {
    "lead": "đầu mối",
    "coordinator": "phối hợp",
    "estimate": "ước tính",
    "official": "chính thức",
    "off": "nghỉ",
    "makeup": "làm bù",
    "none": "không lặp lại",
    "continuous": "thường xuyên",
    "monthly": "hằng tháng",
    "quarterly": "hằng quý",
    "half_yearly": "6 tháng",
    "yearly": "hằng năm",
    "on_event": "khi phát sinh",
    "open_end": "tạm tính đến hết năm kế hoạch",
    "open_start": "tạm tính từ đầu năm kế hoạch",
    "year": "tạm lấy năm của kế hoạch",
    "school_year": "theo khung thời gian năm học",
    "meaning": "cần xác nhận cách hiểu",
    "typed": "ngày do người dùng nhập",
    "units_to_office": "đơn vị báo cáo Sở",
    "office_to_province": "Sở báo cáo tỉnh",
    "internal": "nội bộ",
    "department": "phòng thuộc Sở",
    "committee": "ban, tổ",
    "affiliated": "đơn vị trực thuộc",
    "district_office": "phòng GDĐT",
    "authority": "cơ quan ngoài ngành",
    "office": "cơ quan Sở",
    "other": "khác",
    "decree": "theo Nghị định 09/2019",
    "calendar": "theo ngày dương lịch",
    "draft": "dự thảo",
    "sent": "đã gửi",
    "nine_months": "9 tháng",
    "ref": "theo văn bản khác",
    "prose": "định tính",
    "letter": "công văn",
    "form": "phiếu",
    "phone": "điện thoại",
    "message": "tin nhắn",
    "paper": "bản giấy",
    "task": "nhiệm vụ",
    "indicator": "chỉ tiêu",
    "meeting": "cuộc họp",
    "incoming": "văn bản đến",
    "briefing": "giao ban",
    "present": "có mặt",
    "substitute": "dự thay",
    "excused": "vắng có lý do",
    "absent": "vắng không lý do",
    "obstacle": "khó khăn, vướng mắc",
    "initiative": "giải pháp đổi mới",
    "hand": "ghi trực tiếp",
    "progress": "từ tiến độ",
    "add": "bổ sung",
    "change": "sửa",
    "withdraw": "rút",
}
_ENUMS = frozenset(
    [
        "role",
        "stage",
        "kind",
        "kinds",
        "recurrence",
        "assumptions",
        "direction",
        "operator",
        "cut_off",
        "status",
        "state",
    ]
)  # columns whose values are words of ours
_YES_NO = frozenset({"consistent", "active", "confirmed", "soft", "met", "public", "mandatory"})
_NAMES = ("code", "title", "name", "heading", "text", "day", "period", "label", "key", "number")
_STATES: Mapping[str, str] = {"done": "", "undone": "đã hoàn tác", "dropped": "đã hoàn tác"}
_SHIPPED = "dxdesk"
_LONG = 400

Names = Mapping[str, Mapping[Any, str]]  # by column, or by table and column: "school.successor_id"


@dataclass(frozen=True, slots=True)
class Line:
    """A field of a row before and after an action."""

    key: int
    record: str
    field: str
    before: str
    after: str


def action_time(action: Action) -> str:
    """Return when an action was done: "18/3/2024 09:30"."""
    at = datetime.fromisoformat(action.at)
    return f"{format_date(at.date())} {at:%H:%M}"


def action_origin(action: Action) -> str:
    """Return where an action comes from."""
    match action.origin:
        case "typed":
            return "gõ trong cửa sổ"
        case "dxdesk":
            return "danh mục kèm chương trình"
    return action.origin


def action_state(action: Action) -> str:
    """Return that an action was taken back; empty for one that stands."""
    return _STATES.get(action.state, action.state)


def lines(changes: tuple[RowChange, ...], names: Names) -> Iterator[Line]:
    """Yield what an action changed, field by field; ``names`` are those of people and units by column."""
    key = 0
    for change in changes:
        for field, before, after in _fields(change, names):
            yield Line(key, record_words(change, names), field, before, after)
            key += 1


def record_words(change: RowChange, names: Names | None = None) -> str:
    """Return what a row is, and its name: "Nhiệm vụ 3"."""
    row = change.after or change.before or {}
    table = TABLES.get(change.table, change.table)
    owner = (names or {}).get("school_id", {}).get(row.get("school_id"), "")
    name = next((row[column] for column in _NAMES if row.get(column)), owner)
    shown = _shown("day" if _is_day(name) else "", name, {})
    return f"{table} {shown}".strip() if len(shown) <= 60 else f"{table} {shown[:57]}…"


def _fields(change: RowChange, names: Names) -> Iterator[tuple[str, str, str]]:
    before, after = change.before or {}, change.after or {}
    names = _names_in(change.table, names)
    for column in dict.fromkeys((*before, *after)):
        old, new = _apart(before.get(column), after.get(column))
        if column in _HIDDEN or old == new:
            continue
        words = (_shown(column, old, names), _shown(column, new, names))
        if words != ("", ""):
            yield COLUMNS.get(column, column), *words
    if not change.after:
        yield "(xóa)", "có", ""


def _names_in(table: str, names: Names) -> Names:
    """Return the names as one table means them."""
    own = {name.partition(".")[2]: known for name, known in names.items() if name.startswith(f"{table}.")}
    return {**names, **SCHOOL_VALUES.get(table, {}), **own}


def _apart(old: object, new: object) -> tuple[object, object]:
    """Return two values, of mappings kept as JSON only what differs."""
    if not (str(old).startswith("{") and str(new).startswith("{")):
        return old, new
    before, after = json.loads(str(old)), json.loads(str(new))
    changed = {key for key in (*before, *after) if before.get(key) != after.get(key)}
    return _only(before, changed), _only(after, changed)


def _only(told: Mapping[str, object], keys: Collection[str]) -> str:
    return json.dumps({key: value for key, value in told.items() if key in keys}, ensure_ascii=False)


def _shown(column: str, value: object, names: Names) -> str:
    if value is None or value in ("", "[]", "{}"):
        return ""
    if column in names and isinstance(value, int | str):
        return names[column].get(value, "?")
    if column in _YES_NO:
        return "có" if value else "không"
    text = str(value)
    if text.startswith("["):
        return "; ".join(_item(column, item) for item in json.loads(text))
    if text.startswith("{"):
        told = json.loads(text)
        return "; ".join(f"{name}: {_shown('', said, names)}" for name, said in told.items())
    if _is_day(text):
        return format_date(date.fromisoformat(text))
    shown = _VALUES.get(text, text) if column in _ENUMS else text
    return shown if len(shown) <= _LONG else f"{shown[:_LONG]}…"


def _item(column: str, item: object) -> str:
    if isinstance(item, dict) and column == "agenda":
        return str(item.get("text", ""))
    if isinstance(item, dict):
        return " ".join(str(value) for value in item.values())
    if isinstance(item, list):
        return " / ".join(str(value) for value in item)
    return _VALUES.get(str(item), str(item)) if column in _ENUMS else str(item)


def _is_day(value: object) -> bool:
    text = str(value)
    if len(text) != len("2024-01-01") or text[4:8:3] != "--":
        return False
    return text.replace("-", "").isdigit()
