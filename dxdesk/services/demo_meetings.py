"""Sample committees and meetings on the model plan; seats by post alone, every text marked as a sample."""

from dataclasses import replace
from datetime import date

from dxdesk.domain.meeting import (
    AgendaItem,
    AttendanceState,
    Committee,
    CommitteeMember,
    Meeting,
    MeetingKind,
)
from dxdesk.domain.plan import Plan
from dxdesk.domain.vn_format import format_date
from dxdesk.services import committees, conclusions, meeting_follow_up, meetings, papers_of_meeting
from dxdesk.services.papers import PaperDraft
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.storage.data_file import DataFile

FEBRUARY, MARCH, BOARD_DAY = date(2024, 2, 6), date(2024, 3, 5), date(2024, 3, 26)
INVITED_ON = date(2024, 3, 18)
_BOARDS = (
    (
        "Ban Chỉ đạo chuyển đổi số",
        (
            ("Trưởng ban", "Giám đốc Sở"),
            ("Phó Trưởng ban", "Phó Giám đốc Sở"),
            ("Ủy viên thường trực", "Chánh Văn phòng"),
            ("Ủy viên", "Trưởng phòng Tổ chức cán bộ"),
            ("Ủy viên", "Trưởng phòng Giáo dục Tiểu học"),
            ("Ủy viên", "Trưởng phòng Kế hoạch - Tài chính"),
        ),
    ),
    (
        "Tổ Thư ký giúp việc Ban Chỉ đạo",
        (
            ("Tổ trưởng", "Chánh Văn phòng"),
            ("Tổ viên", "Chuyên viên Văn phòng"),
            ("Tổ viên", "Chuyên viên phòng Giáo dục Tiểu học"),
        ),
    ),
)
_HERE, _AWAY, _AFAR = AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.EXCUSED
_CAME = {
    FEBRUARY: (_HERE, _AFAR, _HERE, _HERE, _AWAY, _HERE),
    MARCH: (_HERE, _HERE, _HERE, AttendanceState.SUBSTITUTE, _AWAY, _HERE),
}
_AGENDA = (
    "Văn phòng báo cáo tình hình thực hiện Kế hoạch",
    "Các đơn vị báo cáo khó khăn, vướng mắc",
    "Thảo luận; kết luận của người chủ trì",
)
_CONCLUDED = (
    ("Lập dự toán thiết bị cho 30 điểm cầu trực tuyến", "Văn phòng", "15/3"),
    ("Hoàn thành công văn hướng dẫn các trường tự đánh giá mức độ chuyển đổi số", "Văn phòng", "29/3"),
    (
        "Rà soát nguồn số liệu của ba chỉ tiêu chưa thống nhất",
        "Phòng Khảo thí và Kiểm định chất lượng giáo dục",
        "Quý II năm 2024",
    ),
)


def fill(data: DataFile, plan: Plan) -> None:
    """Add the committees, two meetings held with who came, and one to come with its agenda."""
    board_ids = [_board(data, place, name, seats) for place, (name, seats) in enumerate(_BOARDS, start=1)]
    usual = meetings.proposed(
        data, plan=plan, day=FEBRUARY, kind=MeetingKind.COMMITTEE, committee_id=board_ids[0]
    )
    for day, states in _CAME.items():
        _held(data, replace(usual, day=day, starts="8 giờ", ends="10 giờ", note=SAMPLE_NOTE), states)
    meeting_follow_up.plan_meeting(
        data,
        plan=plan,
        today=INVITED_ON,
        kind=MeetingKind.COMMITTEE,
        committee_id=board_ids[0],
        day=BOARD_DAY,
    )


def conclude(data: DataFile, plan: Plan) -> None:
    """Let the meeting of March conclude something: three tasks more, which the next agenda asks for."""
    held = next(one for one in data.meetings.all() if one.day == MARCH and one.plan_id == plan.id)
    for text, lead, due in _CONCLUDED:
        conclusions.conclude(data, meeting_id=held.id, text=f"{text} ({SAMPLE_NOTE})", lead=lead, due=due)
    coming = next(one for one in data.meetings.all() if one.day == BOARD_DAY and one.plan_id == plan.id)
    meeting_follow_up.propose_agenda(data, meeting_id=coming.id, today=INVITED_ON)


def drafts(data: DataFile, plan: Plan) -> tuple[PaperDraft, ...]:
    """Return the papers of the sample meetings: an invitation, minutes, a notice of conclusions."""
    ids = {one.day: one.id for one in data.meetings.all() if one.plan_id == plan.id}
    wanted = (
        (BOARD_DAY, papers_of_meeting.INVITATION),
        (MARCH, papers_of_meeting.MINUTES),
        (MARCH, papers_of_meeting.CONCLUSIONS),
    )
    return tuple(
        papers_of_meeting.draft(data, meeting_id=ids[day], key=key, today=INVITED_ON) for day, key in wanted
    )


def _board(data: DataFile, place: int, name: str, seats: tuple[tuple[str, str], ...]) -> int:
    with data.action(f"Thêm {name}", origin=SAMPLE_NOTE):
        fresh = Committee(name, decision=SAMPLE_NOTE, position=place)
        board_id = max(committees.save_committee(data, fresh).ids("committee"))
        for number, (role, post) in enumerate(seats, start=1):
            committees.save_member(data, CommitteeMember(board_id, post, role=role, position=number))
    return board_id


def _held(data: DataFile, meeting: Meeting, states: tuple[AttendanceState, ...]) -> None:
    with data.action(f"Thêm cuộc họp mẫu ngày {format_date(meeting.day)}", origin=SAMPLE_NOTE):
        meeting_id = max(meetings.save(data, meeting).ids("meeting"))
        meetings.set_agenda(data, meeting_id=meeting_id, agenda=map(AgendaItem, _AGENDA))
        for seat, state in zip(meetings.seats(data, meeting_id=meeting_id), states, strict=True):
            meetings.attend(data, meeting_id=meeting_id, member_ids=[seat.member.id], state=state)
