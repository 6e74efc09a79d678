"""Words about roll-outs in the window."""

from collections.abc import Sequence
from decimal import Decimal

from dxdesk.domain.rollout import InReport, Measure, NamedRow, RolloutProgress
from dxdesk.domain.vn_format import format_number

MEASURES = (("các bước, mỗi bước một ngày", Measure.STATES), ("một con số có chỉ tiêu", Measure.NUMBER))
IN_REPORTS = (
    ("một câu dưới nhiệm vụ", InReport.SENTENCE),
    ("một câu và bảng theo đơn vị", InReport.TABLE),
    ("không in", InReport.NOTHING),
)
EMPTY_PLAN = "Chưa có kế hoạch nào. Hãy nhập kế hoạch từ tệp Word, rồi theo dõi việc triển khai tại đây."
EMPTY = (
    "Kế hoạch chưa có nội dung triển khai nào. Hãy thêm theo mẫu của kế hoạch "
    "(phòng họp trực tuyến, các nền tảng, AI) hoặc tạo nội dung mới."
)
NO_UNITS = "Chưa có đơn vị nào. Bấm Thêm đơn vị để đưa cả nhóm vào, hoặc gõ, dán tên vào dòng trống bên dưới."


def figure(number: int) -> str:
    """Write a whole number."""
    return format_number(Decimal(number))


def short_progress(item: RolloutProgress) -> str:
    """Return how far a roll-out is, for a cell: the furthest state that was reached."""
    if not item.told:
        return "chưa có số liệu"
    if not item.in_states:
        target = item.target
        return f"{figure(item.number or 0)}/{figure(target)}" if target else figure(item.number or 0)
    state, count = next((pair for pair in reversed(item.counts) if pair[1]), ("", 0))
    return f"{state} {figure(count)}/{figure(item.goal)}"


def units_line(item: RolloutProgress) -> str:
    """Return how the list of units stands against what was typed."""
    noun, goal, rows = item.rollout.noun or "đơn vị", item.rollout.goal, len(item.rows)
    if not rows:
        return NO_UNITS
    parts = [f"{rows} dòng."]
    if item.in_states and goal is not None:
        parts = [f"{rows} dòng trong danh sách, mục tiêu thêm {figure(goal)} {noun}."]
        if rows > goal:
            parts.append("Danh sách nhiều hơn mục tiêu: hãy bỏ các dòng không thuộc diện triển khai.")
        elif rows < goal:
            parts.append(f"Còn {figure(goal - rows)} chưa ghi tên.")
    if item.known_later:
        parts.append(f"{item.known_later} dòng có số liệu của ngày sau, chưa tính.")
    if item.rollout.existing is not None:
        parts.append(f"Chưa kể {figure(item.rollout.existing)} {noun} hiện có.")
    return " ".join(parts)


def page_sentence(items: Sequence[RolloutProgress]) -> str:
    """Return how the roll-outs stand, for the head of the page."""
    if not items:
        return "Chưa có nội dung triển khai nào."
    done = sum(bool(item.rows) and not item.missing() for item in items)
    silent = sum(not item.told for item in items)
    words = f"{len(items)} nội dung triển khai: {done} đã xong, {len(items) - done - silent} đang làm"
    return f"{words}, {silent} chưa có số liệu."


def lack(item: RolloutProgress, named: NamedRow, state: str) -> str:
    """Return what a row lacks."""
    if item.in_states:
        return f"chưa {state or item.lack(named)}"
    known = named.row.number_on(item.as_of)
    if known is None:
        return "chưa có số liệu"
    target = named.row.target
    return f"mới đạt {figure(known)}/{figure(target)}" if target is not None else figure(known)
