"""A sample meeting for the sheet that lies on the table."""

from datetime import date

from dxdesk.documents.meeting_sheet import SheetSnapshot
from dxdesk.domain.meeting import AgendaItem, Meeting, MeetingKind
from tests.documents import samples

_AGENDA = (
    "Văn phòng báo cáo tình hình thực hiện Kế hoạch chuyển đổi số năm 2024",
    "Văn phòng Sở báo cáo nhiệm vụ 3, hạn ngày 30/9/2024: Mở rộng hệ thống phòng họp trực tuyến",
    "Thảo luận; kết luận của người chủ trì",
)
MEETING = Meeting(
    "Họp Ban Chỉ đạo chuyển đổi số",
    date(2024, 3, 26),
    kind=MeetingKind.COMMITTEE,
    starts="8 giờ",
    place="Phòng họp tầng 2",
    chair="Giám đốc Sở",
    secretary="Văn phòng Sở",
    agenda=tuple(map(AgendaItem, _AGENDA)),
)


def sheet() -> SheetSnapshot:
    """Return a meeting with what is followed and who should come."""
    followed = (
        ("Lập dự toán thiết bị cho 30 điểm cầu trực tuyến", "Văn phòng Sở", "15/3/2024", "Quá hạn"),
        ("Rà soát nguồn số liệu của ba chỉ tiêu", "Thanh tra Sở", "30/6/2024", "Đang thực hiện"),
    )
    seats = (
        ("Giám đốc Sở", "Trưởng ban", ""),
        ("Chánh Văn phòng", "Ủy viên", "Có mặt"),
        ("Trưởng phòng Giáo dục Tiểu học", "Ủy viên", "Vắng không lý do"),
    )
    return SheetSnapshot(samples.OFFICE, MEETING, followed, seats)
