"""Meetings: planned with an agenda and an invitation in time, and who came."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import (
    AgendaItem,
    AgendaSource,
    Attendance,
    AttendanceState,
    CommitteeMember,
    Meeting,
    MeetingKind,
)
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import LinkKind
from dxdesk.domain.vn_format import format_date
from dxdesk.services import wordings
from dxdesk.services.committees import members_on
from dxdesk.services.in_force import working_calendar
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

NOTICE_DAYS = 3  # working days between an invitation and its meeting
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Seat:
    """A member at a meeting; ``said`` is None where nobody has noted yet whether that one came."""

    member: CommitteeMember
    said: Attendance | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """How long before a meeting its invitation goes out: working days, and the last day that is in time."""

    days: int
    last_day: date

    @property
    def short(self) -> bool:
        """Whether there are fewer working days than there should be."""
        return self.days < NOTICE_DAYS


def notice(data: DataFile, *, meeting_day: date, sent_on: date) -> Notice:
    """Count the working days from the day after the invitation to the meeting's day, both included."""
    calendar = working_calendar(data)
    last = meeting_day
    while calendar.working_days(last + _DAY, meeting_day) < NOTICE_DAYS and (meeting_day - last).days < 60:
        last -= _DAY
    return Notice(calendar.working_days(sent_on + _DAY, meeting_day), calendar.last_working(last))


def first_day(data: DataFile, *, today: date) -> date:
    """Return the first working day that an invitation sent today is in time for."""
    calendar, day = working_calendar(data), today
    for _ in range(NOTICE_DAYS):
        day = calendar.next_working(day + _DAY)
    return day


def named(meeting: Meeting) -> str:
    """Return a meeting as lists and the log name it."""
    return f"{meeting.title} ngày {format_date(meeting.day)}"


def proposed(
    data: DataFile, *, plan: Plan | None, day: date, kind: MeetingKind, committee_id: int | None = None
) -> Meeting:
    """Return a meeting as it usually is: title, place, chair and secretary of the last one of its sort."""
    wording, office = wordings.in_force(data, day), office_on(data, day)
    names = {found.id: found.name for found in data.meetings.committees()}
    told: dict[MeetingKind, tuple[str, dict[str, object]]] = {
        MeetingKind.BRIEFING: ("briefing_title", {"month": f"{day.month}/{day.year}"}),
        MeetingKind.COMMITTEE: ("committee_title", {"committee": names.get(committee_id or 0, "")}),
        MeetingKind.OTHER: ("other_title", {"year": day.year}),
    }
    key, values = told[kind]
    fresh = Meeting(
        title=wording.say(f"meeting.{key}", **values).strip(),
        day=day,
        plan_id=plan.id if plan else None,
        committee_id=committee_id,
        kind=kind,
        place=wording.say("prefill.place", office=office.short_name),
        chair=wording.say("prefill.chair", office=office.short_name),
        secretary=wording.say("prefill.secretary", office=office.short_name),
    )
    before = next((old for old in data.meetings.all() if _same_sort(old, fresh)), None)
    if before is None:
        return fresh
    return replace(
        fresh, starts=before.starts, place=before.place, chair=before.chair, secretary=before.secretary
    )


def _same_sort(one: Meeting, other: Meeting) -> bool:
    return one.kind is other.kind and one.committee_id == other.committee_id and one.day <= other.day


def save(data: DataFile, meeting: Meeting) -> Change:
    """Add (id 0) or change a meeting; UserError ``meeting.title_empty`` or ``meeting.hour``."""
    from dxdesk.documents.papers.when import parse_hour

    if not meeting.title.strip():
        raise UserError("meeting.title_empty")
    for hour in (meeting.starts, meeting.ends):
        try:
            if hour.strip():
                parse_hour(hour)
        except ValueError:
            raise UserError("meeting.hour", text=hour) from None
    with data.action(f"{'Sửa' if meeting.id else 'Thêm'} cuộc họp {named(meeting)}") as done:
        data.meetings.save(meeting)
    return done.change


def delete(data: DataFile, *, meeting_id: int) -> Change:
    """Delete a meeting with its attendance; UserError ``meeting.concluded`` where it concluded something."""
    if data.meetings.conclusions(meeting_id):
        raise UserError("meeting.concluded")
    with data.action(f"Xóa cuộc họp {named(data.meetings.get(meeting_id))}") as done:
        for link in data.links.to(LinkKind.MEETING, str(meeting_id)):
            data.links.delete(link.id)
        data.meetings.delete(meeting_id)
    return done.change


def set_agenda(data: DataFile, *, meeting_id: int, agenda: Iterable[AgendaItem]) -> Change:
    """Set what a meeting goes through, in order; empty items are left out."""
    meeting = data.meetings.get(meeting_id)
    kept = tuple(replace(item, text=text) for item in agenda if (text := " ".join(item.text.split())))
    with data.action(f"Sửa chương trình {named(meeting)}") as done:
        data.meetings.save(replace(meeting, agenda=kept))
    return done.change


def move_item(data: DataFile, *, meeting_id: int, place: int, by: int) -> Change:
    """Move an item of the agenda up (negative) or down; at the ends it stays."""
    items = list(data.meetings.get(meeting_id).agenda)
    item = items.pop(place)
    items.insert(max(0, min(len(items), place + by)), item)
    return set_agenda(data, meeting_id=meeting_id, agenda=items)


def add_item(data: DataFile, *, meeting_id: int, text: str) -> Change:
    """Add an item to the agenda, before how the meeting ends."""
    items = list(data.meetings.get(meeting_id).agenda)
    ends = len(items) > 1 and items[-1].source is AgendaSource.FRAME
    items.insert(len(items) - ends, AgendaItem(text))
    return set_agenda(data, meeting_id=meeting_id, agenda=items)


def seats(data: DataFile, *, meeting_id: int) -> tuple[Seat, ...]:
    """Return who should come to a meeting: the committee's members of its day, and whoever was noted."""
    meeting = data.meetings.get(meeting_id)
    said = {one.member_id: one for one in data.meetings.attendance(meeting_id)}
    due = members_on(data, committee_id=meeting.committee_id, day=meeting.day)
    known = {member.id for member in due}
    others = [one for one in data.meetings.members() if one.id in said and one.id not in known]
    return tuple(Seat(member, said.get(member.id)) for member in (*due, *others))


def attend(
    data: DataFile,
    *,
    meeting_id: int,
    member_ids: Iterable[int],
    state: AttendanceState | None,
    substitute: str = "",
) -> Change:
    """Note whether members came; with ``state`` None what was noted is taken back."""
    meeting = data.meetings.get(meeting_id)
    with data.action(f"Điểm danh {named(meeting)}") as done:
        for member_id in member_ids:
            if state is None:
                data.meetings.clear_attendance(meeting_id, member_id)
            else:
                named_one = substitute if state is AttendanceState.SUBSTITUTE else ""
                data.meetings.save_attendance(Attendance(meeting_id, member_id, state, substitute=named_one))
    return done.change
