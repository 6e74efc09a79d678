"""Commands of meetings: planned, agenda, attendance, conclusions, papers, who came how often."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.domain.meeting import Committee
    from dxdesk.services.meeting_follow_up import FollowUp
    from dxdesk.storage.data_file import DataFile

_FOLDER = click.Path(path_type=Path, file_okay=False)
_KINDS = ["briefing", "committee", "other"]
_STATES = ["present", "substitute", "excused", "absent", "none"]
_PAPERS = ["giay-moi", "bien-ban", "thong-bao-ket-luan"]


def _tell(change: "Change") -> None:
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@click.pass_context
def meetings(context: click.Context, /) -> None:
    """Liệt kê cuộc họp; kèm lệnh thì thêm, lập chương trình, điểm danh, ghi kết luận, soạn văn bản."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.ui.meeting_words import KINDS, hours

    place: Place = context.obj
    with place.desk() as data:
        for one in data.meetings.all():
            count = len(data.meetings.conclusions(one.id))
            cells = (one.id, one.day.isoformat(), hours(one), KINDS[one.kind], one.title, f"{count} kết luận")
            click.echo("\t".join(map(str, cells)))


@meetings.command(options_metavar=OPTIONS)
@click.option("--day", type=Day(), help="Ngày họp; mặc định là ngày đầu tiên kịp gửi giấy mời.")
@click.option("--kind", type=click.Choice(_KINDS), default="briefing", help="briefing: giao ban.")
@click.option("--committee", metavar="TÊN", default="", help="Ban, tổ họp.")
@click.pass_obj
def add(place: Place, /, day: date | None, kind: str, committee: str) -> None:
    """Thêm cuộc họp, chương trình được đề xuất từ việc quá hạn, sắp đến hạn và kết luận còn mở."""
    from dxdesk.domain.meeting import MeetingKind
    from dxdesk.services import meeting_follow_up
    from dxdesk.services.meetings import notice
    from dxdesk.ui.meeting_words import notice_words

    with place.desk() as data:
        change = meeting_follow_up.plan_meeting(
            data,
            plan=plan_of(data, place.today),
            today=place.today,
            kind=MeetingKind.COMMITTEE if committee else MeetingKind(kind),
            committee_id=_committee(data, committee).id if committee else None,
            day=day,
        )
        _tell(change)
        made = data.meetings.get(max(change.ids("meeting")))
        told = notice(data, meeting_day=made.day, sent_on=place.today)
    click.echo(notice_words(told, meeting_day=made.day, today=place.today, invited_on=None))


def _committee(data: "DataFile", name: str) -> "Committee":
    """Return a committee by a part of its name; UserError ``committee.none``."""
    from dxdesk.domain.vietnamese import fold

    boards = data.meetings.committees()
    wanted = fold(name)
    found = next((board for board in boards if wanted in fold(board.name)), None)
    if found is None:
        raise UserError("committee.none", text=name, known="; ".join(board.name for board in boards))
    return found


@meetings.command(options_metavar=OPTIONS)
@click.argument("meeting", metavar="CUỘC_HỌP", type=int)
@click.option("--propose", is_flag=True, help="Lập lại theo tình hình hôm nay; nội dung tự thêm được giữ.")
@click.option("--add", "text", default="", metavar="NỘI_DUNG", help="Thêm một nội dung.")
@click.option("--docx", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi chương trình ra tệp Word.")
@click.pass_obj
def agenda(place: Place, /, meeting: int, text: str, docx: Path | None, *, propose: bool) -> None:
    """Xem chương trình của một cuộc họp, lập lại, thêm nội dung hoặc in."""
    from dxdesk.services import meeting_follow_up
    from dxdesk.services import meetings as book

    with place.desk() as data:
        if propose:
            _tell(meeting_follow_up.propose_agenda(data, meeting_id=meeting, today=place.today))
        if text:
            _tell(book.add_item(data, meeting_id=meeting, text=text))
        for number, item in enumerate(data.meetings.get(meeting).agenda, start=1):
            click.echo(f"{number}. {item.text}")
        if docx is not None:
            click.echo(_printed(data, meeting, place.today, docx))


def _printed(data: "DataFile", meeting: int, today: date, path: Path) -> str:
    from dxdesk.documents.meeting_sheet import meeting_sheet
    from dxdesk.services import reports, wordings
    from dxdesk.ui.meetings.printing import sheet

    taken = sheet(data, data.meetings.get(meeting), today=today)
    made = meeting_sheet(taken, wordings.in_force(data, today))
    return str(reports.save_copy(reports.word_bytes(made), path))


@meetings.command(options_metavar=OPTIONS)
@click.argument("meeting", metavar="CUỘC_HỌP", type=int)
@click.argument("member", metavar="[THÀNH_VIÊN]", type=int, required=False)
@click.argument("state", metavar="[TRẠNG_THÁI]", type=click.Choice(_STATES), required=False)
@click.option("--substitute", default="", metavar="NGƯỜI", help="Người dự thay.")
@click.pass_obj
def attend(place: Place, /, meeting: int, member: int | None, state: str | None, substitute: str) -> None:
    """Xem hoặc ghi điểm danh: present, substitute, excused, absent; none thì bỏ ghi."""
    from dxdesk.domain.meeting import AttendanceState
    from dxdesk.services import meetings as book
    from dxdesk.ui.meeting_words import seat_words

    with place.desk() as data:
        if member is not None and state is not None:
            said = None if state == "none" else AttendanceState(state)
            _tell(
                book.attend(data, meeting_id=meeting, member_ids=[member], state=said, substitute=substitute)
            )
        for seat in book.seats(data, meeting_id=meeting):
            click.echo(f"{seat.member.id}\t{seat.member.spoken}\t{seat_words(seat)}")


@meetings.command(options_metavar=OPTIONS)
@click.argument("meeting", metavar="CUỘC_HỌP", type=int)
@click.argument("text", metavar="NỘI_DUNG")
@click.option("--lead", default="", metavar="ĐƠN_VỊ", help="Đơn vị chủ trì.")
@click.option("--due", default="", metavar="HẠN", help="15/4, 15/4/2024 hoặc Quý II năm 2024.")
@click.pass_obj
def conclude(place: Place, /, meeting: int, text: str, lead: str, due: str) -> None:
    """Ghi một kết luận; kết luận thành nhiệm vụ của kế hoạch ngay."""
    from dxdesk.services import conclusions

    with place.desk() as data:
        _tell(conclusions.conclude(data, meeting_id=meeting, text=text, lead=lead, due=due))


@meetings.command(options_metavar=OPTIONS)
@click.argument("meeting", metavar="CUỘC_HỌP", type=int)
@click.pass_obj
def follow(place: Place, meeting: int) -> None:
    """Liệt kê kết luận của cuộc họp và của các cuộc họp trước, quá hạn xếp trước."""
    from dxdesk.services import meeting_follow_up

    with place.desk() as data:
        own = meeting_follow_up.conclusions_of(data, meeting_id=meeting, today=place.today)
        before = meeting_follow_up.earlier_conclusions(
            data, meeting=data.meetings.get(meeting), today=place.today
        )
        for item in (*own, *before):
            click.echo(_line(item))


def _line(item: "FollowUp") -> str:
    from dxdesk.ui.meeting_words import due_words, standing_words

    cells = (
        item.meeting.day.isoformat(),
        standing_words(item),
        due_words(item) or "không có hạn",
        item.leads,
        item.conclusion.text,
    )
    return "\t".join(cells)


@meetings.command(options_metavar=OPTIONS)
@click.argument("meeting", metavar="CUỘC_HỌP", type=int)
@click.argument("kind", metavar="LOẠI", type=click.Choice(_PAPERS))
@click.option("--out", metavar="THƯ_MỤC", type=_FOLDER, help="Ghi ra tệp Word.")
@click.pass_obj
def paper(place: Place, /, meeting: int, kind: str, out: Path | None) -> None:
    """Soạn giay-moi, bien-ban hoặc thong-bao-ket-luan từ cuộc họp, giữ thành dự thảo."""
    from dxdesk.services import papers, papers_of_meeting, reports

    now = datetime.now().astimezone()
    with place.desk() as data:
        draft = papers_of_meeting.draft(data, meeting_id=meeting, key=kind, today=place.today)
        _tell(papers.keep(data, draft, now))
        if out is not None:
            papers.check_complete(draft)
            content = reports.word_bytes(papers.composed(draft))
            click.echo(str(reports.save_copy(content, out / f"{draft.file_stem}.docx")))


@meetings.command(options_metavar=OPTIONS)
@click.argument("committee", metavar="BAN_TỔ")
@click.option("--year", type=int, help="Năm; mặc định là năm nay.")
@click.pass_obj
def absences(place: Place, /, committee: str, year: int | None) -> None:
    """Đếm số lần dự, vắng họp của từng thành viên trong năm, vắng nhiều xếp trước."""
    from dxdesk.services.committees import attendance_of_year

    with place.desk() as data:
        board = _committee(data, committee)
        rows = attendance_of_year(data, committee_id=board.id, year=year or place.today.year)
    for row in rows:
        click.echo(
            f"{row.member.spoken}\tcó mặt {row.present}\tdự thay {row.substituted}\t"
            f"vắng có lý do {row.excused}\tvắng không lý do {row.absent}\ttrên {row.meetings} cuộc họp"
        )


@meetings.command(options_metavar=OPTIONS)
@click.argument("committee", metavar="[BAN_TỔ]", default="")
@click.option("--on", "day", type=Day(), help="Thành viên của ngày này; mặc định là hôm nay.")
@click.option("--add", "post", default="", metavar="CHỨC_VỤ", help="Thêm một thành viên.")
@click.option("--role", default="Ủy viên", metavar="VAI_TRÒ", help="Vai trò của thành viên được thêm.")
@click.option("--from", "since", type=Day(), help="Ngày thành viên được thêm tham gia.")
@click.pass_obj
def members(
    place: Place, /, committee: str, day: date | None, post: str, role: str, since: date | None
) -> None:
    """Liệt kê ban, tổ và thành viên của một ngày; thêm thành viên."""
    from dxdesk.domain.meeting import CommitteeMember
    from dxdesk.services import committees

    with place.desk() as data:
        if not committee:
            for board in data.meetings.committees():
                click.echo(f"{board.id}\t{board.name}")
            return
        board = _committee(data, committee)
        if post:
            last = max((one.position for one in data.meetings.members(board.id)), default=0)
            fresh = CommitteeMember(board.id, post, role=role, valid_from=since, position=last + 1)
            _tell(committees.save_member(data, fresh))
        for one in committees.members_on(data, committee_id=board.id, day=day or place.today):
            click.echo(f"{one.id}\t{one.role}\t{one.spoken}")


@meetings.command(options_metavar=OPTIONS)
@click.argument("name", metavar="TÊN")
@click.option("--decision", default="", help="Quyết định thành lập.")
@click.pass_obj
def board(place: Place, /, name: str, decision: str) -> None:
    """Thêm một ban, tổ."""
    from dxdesk.domain.meeting import Committee
    from dxdesk.services import committees

    with place.desk() as data:
        last = max((one.position for one in data.meetings.committees()), default=0)
        _tell(committees.save_committee(data, Committee(name, decision=decision, position=last + 1)))


COMMANDS = (meetings,)
