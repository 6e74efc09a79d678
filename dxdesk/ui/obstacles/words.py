"""Words of the page: kinds, states, parts of the list, and the sentence below the title."""

from collections.abc import Iterable, Mapping

from dxdesk.domain.obstacle import ObstacleKind, ObstacleOrigin, ObstacleState
from dxdesk.services.obstacles import ObstacleRow, Part
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.state_words import Look

KINDS: Mapping[ObstacleKind, str] = {
    ObstacleKind.OBSTACLE: "Khó khăn, vướng mắc",
    ObstacleKind.INITIATIVE: "Giải pháp đổi mới, sáng tạo",
}
STATES: Mapping[ObstacleState, Look] = {
    ObstacleState.OPEN: Look("Đang mở", Icon.WARNING, theme.SOON),
    ObstacleState.WAITING: Look("Đang chờ", Icon.DUE_SOON, theme.LATE),
    ObstacleState.DECIDED: Look("Đã có ý kiến", Icon.RUNNING, theme.RUNNING),
    ObstacleState.CLOSED: Look("Đã kết thúc", Icon.DONE, theme.DONE),
}
UNNOTED = Look("Chưa ghi nhận", Icon.INFO, theme.NO_FIGURES)
ORIGINS: Mapping[ObstacleOrigin, str] = {
    ObstacleOrigin.HAND: "",
    ObstacleOrigin.PROGRESS: "Ghi nhận từ tiến độ nhiệm vụ, theo báo cáo ngày {day}.",
    ObstacleOrigin.MEETING: "",
}
PARTS: Mapping[Part, str] = {
    Part.OPEN: "Chưa kết thúc",
    Part.WAITING: "Đang chờ, lâu nhất trước",
    Part.DECIDED: "Đã có ý kiến",
    Part.CLOSED: "Đã kết thúc",
    Part.ALL: "Tất cả",
}
NO_PLAN = "Chưa có kế hoạch. Hãy nhập kế hoạch trước (Tệp, Nhập kế hoạch)."


def sentence(rows: Iterable[ObstacleRow], unnoted: int) -> str:
    """Return how things stand: how many are open, who is waited for longest, what is not noted yet."""
    opened = [row for row in rows if row.state is not ObstacleState.CLOSED]
    waiting = [row for row in opened if row.waiting is not None]
    told = [f"{len(opened)} chưa kết thúc" if opened else "Không có nội dung nào chưa kết thúc"]
    if waiting:
        longest = max(row.waiting or 0 for row in waiting)
        told.append(f"{len(waiting)} đang chờ, lâu nhất {longest} ngày")
    if unnoted:
        told.append(f"{unnoted} trong tiến độ chưa ghi nhận")
    return "; ".join(told) + "."
