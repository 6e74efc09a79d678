"""Words of the page: kinds of changes, states, doubts, how units' plans stand."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from dxdesk.domain.adjustment import ChangeKind, ItemKind
from dxdesk.domain.plan import PlanVersion
from dxdesk.domain.vn_format import format_date
from dxdesk.services.adjustments import Adjustment, Doubt
from dxdesk.services.unit_plans import Standing, UnitPlanRow
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.state_words import Look

KINDS: Mapping[ChangeKind, Look] = {
    ChangeKind.ADD: Look("Bổ sung", Icon.ADD, theme.DONE),
    ChangeKind.CHANGE: Look("Sửa", Icon.EDIT, theme.RUNNING),
    ChangeKind.WITHDRAW: Look("Rút", Icon.CLOSE, theme.LATE),
}
ITEMS: Mapping[ItemKind, str] = {ItemKind.TASK: "Nhiệm vụ", ItemKind.INDICATOR: "Chỉ tiêu"}
DRAFT = Look("Dự thảo", Icon.EDIT, theme.NO_FIGURES)
COMING = Look("Chưa hiệu lực", Icon.DUE_SOON, theme.SOON)
IN_FORCE = Look("Đã áp dụng", Icon.DONE, theme.DONE)
DOUBTS: Mapping[Doubt, str] = {
    Doubt.NOT_A_PLAN: "Kế hoạch đã ban hành phải được điều chỉnh bằng văn bản cùng hình thức "
    "(NĐ 30/2020, điều 18 khoản 3), tức là một kế hoạch; văn bản đã ghi không phải kế hoạch.",
    Doubt.BEFORE_DECISION: "Ngày hiệu lực sớm hơn ngày của văn bản quyết định.",
    Doubt.UNCHANGED: "Có nội dung ghi là sửa mà chưa khác gì kế hoạch; nội dung đó không in vào văn bản.",
    Doubt.NO_REASON: "Có nội dung chưa ghi lý do; tờ trình cần lý do của từng nội dung.",
}
STANDINGS: Mapping[Standing, Look] = {
    Standing.MISSING: Look("Chưa ban hành", Icon.LATE, theme.LATE),
    Standing.UNREAD: Look("Chưa đối chiếu", Icon.DUE_SOON, theme.SOON),
    Standing.CONSISTENT: Look("Thống nhất", Icon.DONE, theme.DONE),
    Standing.DIFFERENT: Look("Có điểm khác", Icon.WARNING, theme.SOON),
}
NO_PLAN = "Chưa có kế hoạch. Hãy nhập kế hoạch trước (Tệp, Nhập kế hoạch)."


def version_look(version: PlanVersion, today: date) -> Look:
    """Return how far an adjustment is."""
    if version.is_draft:
        return DRAFT
    return COMING if version.in_force_from and version.in_force_from > today else IN_FORCE


def version_title(version: PlanVersion) -> str:
    """Return the name of an adjustment in lists."""
    return f"Điều chỉnh lần {version.number - 1}"


def version_words(version: PlanVersion) -> str:
    """Return what is known of an adjustment: its paper and its days."""
    told = [version.deciding_document or "chưa có văn bản quyết định"]
    if version.decided_on:
        told.append(f"ngày {format_date(version.decided_on)}")
    if version.in_force_from:
        told.append(f"hiệu lực từ {format_date(version.in_force_from)}")
    return ", ".join(told)


def doubts_text(doubts: Iterable[Doubt]) -> str:
    """Return what speaks against an adjustment, a line each."""
    return "\n".join(f"Lưu ý: {DOUBTS[doubt]}" for doubt in doubts)


def sentence(found: Iterable[Adjustment], today: date) -> str:
    """Return how the plan stands: which adjustment counts, what is still to come, what is drafted."""
    listed = tuple(found)
    counts = [one.version for one in listed if not one.version.is_draft]
    drafts = len(listed) - len(counts)
    now = [one for one in counts if one.in_force_from and one.in_force_from <= today]
    told = ["Chưa điều chỉnh lần nào"]
    if now and now[-1].in_force_from:
        told = [f"Đang theo điều chỉnh lần {now[-1].number - 1}, từ {format_date(now[-1].in_force_from)}"]
    elif counts:
        told = ["Đang theo kế hoạch ban đầu"]
    if len(counts) > len(now):
        told.append(f"{len(counts) - len(now)} lần chưa đến ngày hiệu lực")
    if drafts:
        told.append(f"{drafts} dự thảo")
    return "; ".join(told) + "."


def units_sentence(rows: Iterable[UnitPlanRow]) -> str:
    """Return how the units' plans stand: how many are missing, to be read, or differ."""
    found = Counter(row.standing for row in rows)
    if not found:
        return "Danh mục chưa có đơn vị nào phải ban hành kế hoạch."
    told = [f"{found[Standing.MISSING]}/{found.total()} đơn vị chưa ban hành kế hoạch"]
    if found[Standing.UNREAD]:
        told.append(f"{found[Standing.UNREAD]} chưa đối chiếu")
    if found[Standing.DIFFERENT]:
        told.append(f"{found[Standing.DIFFERENT]} có điểm khác kế hoạch của Sở")
    return "; ".join(told) + "."
