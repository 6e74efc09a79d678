"""What is said of meetings, in the window and in the terminal alike."""

from collections.abc import Mapping
from datetime import date

from dxdesk.domain.meeting import AttendanceState, Meeting, MeetingKind
from dxdesk.domain.state import TaskStatus
from dxdesk.domain.vn_format import format_date
from dxdesk.services.meeting_follow_up import FollowUp
from dxdesk.services.meetings import Notice, Seat

KINDS: Mapping[MeetingKind, str] = {
    MeetingKind.BRIEFING: "Giao ban",
    MeetingKind.COMMITTEE: "Ban Chỉ đạo",
    MeetingKind.OTHER: "Khác",
}
ATTENDANCE: Mapping[AttendanceState, str] = {
    AttendanceState.PRESENT: "Có mặt",
    AttendanceState.SUBSTITUTE: "Dự thay",
    AttendanceState.EXCUSED: "Vắng có lý do",
    AttendanceState.ABSENT: "Vắng không lý do",
}
NOT_NOTED = "Chưa ghi"
NO_TASK = "Không theo dõi"
STANDINGS: Mapping[TaskStatus, str] = {
    TaskStatus.DONE_ON_TIME: "Hoàn thành đúng hạn",
    TaskStatus.DONE_LATE: "Hoàn thành quá hạn",
    TaskStatus.RUNNING: "Đang thực hiện",
    TaskStatus.OVERDUE: "Quá hạn",
    TaskStatus.NO_DEADLINE: "Không thời hạn",
}


def seat_words(seat: Seat) -> str:
    """Return whether a member came, and who came instead."""
    if seat.said is None:
        return NOT_NOTED
    words, instead = ATTENDANCE[seat.said.state], seat.said.substitute
    return f"{words}: {instead}" if instead else words


def standing_words(item: FollowUp) -> str:
    """Return how a conclusion stands."""
    return STANDINGS[item.state.status] if item.state else NO_TASK


def due_words(item: FollowUp) -> str:
    """Return until when a conclusion is to be carried out."""
    return format_date(item.due) if item.due else ""


def room_line(item: FollowUp) -> str:
    """Return a conclusion as the meeting mode lists it: what, who, until when."""
    tail = "; ".join(
        part for part in (item.conclusion.lead, f"hạn {due_words(item)}" if item.due else "") if part
    )
    return f"{item.conclusion.text}\n{tail}" if tail else item.conclusion.text


def hours(meeting: Meeting) -> str:
    """Return the hours of a meeting."""
    return " - ".join(part for part in (meeting.starts, meeting.ends) if part)


def notice_words(notice: Notice, *, meeting_day: date, today: date, invited_on: date | None) -> str:
    """Return a sentence about the time between the invitation and the meeting; "" once it was held."""
    if invited_on is not None:
        told = f"Giấy mời lập ngày {format_date(invited_on)}, trước cuộc họp {notice.days} ngày làm việc"
        return f"{told}: ít hơn 03 ngày." if notice.short else f"{told}."
    if meeting_day < today:
        return ""
    if notice.short:
        return (
            f"Chỉ còn {notice.days} ngày làm việc trước cuộc họp; giấy mời cần gửi trước ít nhất "
            f"03 ngày làm việc (chậm nhất ngày {format_date(notice.last_day)})."
        )
    return f"Giấy mời cần gửi chậm nhất ngày {format_date(notice.last_day)} (trước 03 ngày làm việc)."


def sentence(meetings: tuple[Meeting, ...], *, today: date, late: int) -> str:
    """Return how things stand with the meetings."""
    if not meetings:
        return "Chưa có cuộc họp nào. Thêm cuộc họp để lập chương trình, giấy mời và ghi kết luận."
    coming = [meeting for meeting in meetings if meeting.day >= today]
    parts = [f"{len(meetings) - len(coming)} cuộc đã họp"]
    if coming:
        nearest = min(coming, key=lambda meeting: (meeting.day, meeting.id))
        parts.append(f"cuộc họp tới ngày {format_date(nearest.day)}: {nearest.title}")
    if late:
        parts.append(f"{late} kết luận quá hạn")
    return "; ".join(parts) + "."
