"""Words of the register: which part a paper stands in, and what is known of it."""

from collections.abc import Iterable, Iterator, Mapping

from dxdesk.domain.register import Direction, LinkKind, RegisterRow
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.state_words import Look

PARTS: Mapping[Direction, Look] = {
    Direction.OUT: Look("Văn bản đi", Icon.EXPORT, theme.DONE),
    Direction.IN: Look("Văn bản đến", Icon.IMPORT, theme.RUNNING),
    Direction.DRAFT: Look("Dự thảo", Icon.EDIT, theme.NO_FIGURES),
}
SHORT_PARTS: Mapping[Direction, str] = {
    Direction.OUT: "Đi",
    Direction.IN: "Đến",
    Direction.DRAFT: "Dự thảo",
}
LINKS: Mapping[LinkKind, str] = {
    LinkKind.TASK: "Nhiệm vụ",
    LinkKind.INDICATOR: "Chỉ tiêu",
    LinkKind.PERIOD: "Kỳ báo cáo",
    LinkKind.MEETING: "Cuộc họp",
    LinkKind.INCOMING: "Văn bản đến",
    LinkKind.UNIT: "Đơn vị",
}
KINDS = (
    "Công văn",
    "Kế hoạch",
    "Quyết định",
    "Chỉ thị",
    "Thông báo",
    "Hướng dẫn",
    "Báo cáo",
    "Tờ trình",
    "Giấy mời",
    "Nghị quyết",
)  # that come in most


def sentence(rows: Iterable[RegisterRow], year: int | None) -> str:
    """Return how the register stands: "Năm 2024: 3 văn bản đi, 1 văn bản đến, 2 dự thảo."."""
    listed = tuple(rows)
    counts = {part: sum(row.direction is part for row in listed) for part in Direction}
    span = f"Năm {year}" if year else "Mọi năm"
    if not listed:
        return f"{span}: chưa có văn bản nào trong sổ."
    told = (
        f"{counts[Direction.OUT]} văn bản đi",
        f"{counts[Direction.IN]} văn bản đến",
        f"{counts[Direction.DRAFT]} dự thảo",
    )
    return f"{span}: {', '.join(told)}."


def title(row: RegisterRow) -> str:
    """Return tên loại and number: "Quyết định 07/QĐ-SGDĐT"."""
    name = row.kind_name or "Văn bản"
    return f"{name} {row.numbered}" if row.numbered else f"{name} (chưa có số)"


def facts(row: RegisterRow) -> str:
    """Return what is known of a paper, a line each."""
    return "\n".join(_facts(row))


def _facts(row: RegisterRow) -> Iterator[str]:
    yield row.title
    if row.issuer:
        yield f"Cơ quan ban hành: {row.issuer}"
    if row.day:
        yield f"Ngày văn bản: {format_date(row.day)}"
    if row.received_on:
        yield f"Ngày đến: {format_date(row.received_on)}"
    if row.due_on:
        yield f"Hạn trả lời: {format_date(row.due_on)}"
    if row.direction is Direction.DRAFT and row.made_on:
        yield f"Lập ngày {format_date(row.made_on)}, chờ số và ngày của Văn thư"
    if row.signer:
        yield f"Người ký: {row.signer}"
    if row.direction is Direction.IN and row.note:
        yield f"Ghi chú: {row.note}"
