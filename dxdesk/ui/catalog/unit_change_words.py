"""How a change of units is told: events, and what a unit that ends is named in."""

from collections.abc import Mapping

from dxdesk.domain.unit_change import Affected, EventKind
from dxdesk.domain.vn_format import format_date

EVENTS: Mapping[EventKind, str] = {
    EventKind.RENAME: "Đổi tên",
    EventKind.MERGE: "Sáp nhập",
    EventKind.DISSOLVE: "Giải thể",
    EventKind.SPLIT: "Tách",
}
HINTS: Mapping[EventKind, str] = {
    EventKind.RENAME: "Chọn một đơn vị và ghi tên mới.",
    EventKind.MERGE: "Chọn các đơn vị nhập lại; đơn vị kế thừa là một trong số đó, đơn vị khác hoặc tên mới.",
    EventKind.DISSOLVE: "Chọn các đơn vị thôi hoạt động; để trống đơn vị kế thừa nếu không có.",
    EventKind.SPLIT: "Chọn một đơn vị và ghi mỗi đơn vị mới một dòng; đơn vị đầu tiên nhận việc đang giao.",
}


def heirs_words(one: Affected) -> str:
    """Return who takes over."""
    return "; ".join(one.heirs) if one.heirs else "không có đơn vị kế thừa"


def touched_words(one: Affected) -> str:
    """Return what names a unit that ends: "nhiệm vụ 2, 4; 1 chỉ tiêu …"."""
    parts = (
        f"nhiệm vụ {', '.join(one.tasks)}" if one.tasks else "",
        f"chỉ tiêu {', '.join(one.indicators)}" if one.indicators else "",
        f"nhóm {', '.join(one.groups)}" if one.groups else "",
        f"người: {', '.join(one.people)}" if one.people else "",
        f"{one.submissions} báo cáo chưa nộp" if one.submissions else "",
        f"{one.duties} chế độ báo cáo" if one.duties else "",
        f"{one.schools} trường" if one.schools else "",
        f"{one.members} thành viên ban, tổ" if one.members else "",
        f"{one.rollouts} dòng triển khai" if one.rollouts else "",
    )
    return "; ".join(part for part in parts if part) or "không có gì gắn với đơn vị này"


def affected_line(one: Affected) -> str:
    """Return a unit that ends for the terminal."""
    end = f"đến hết {format_date(one.last_day)}"
    return f"{one.name} ({end}) -> {heirs_words(one)}\t{touched_words(one)}"
