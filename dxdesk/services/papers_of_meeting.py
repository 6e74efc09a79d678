"""Giấy mời, biên bản and thông báo kết luận begun from a meeting: filled with its data, linked to it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from dxdesk.documents.head_part import lower_first
from dxdesk.documents.phrases import listed, sentence
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import AttendanceState, Meeting
from dxdesk.domain.meeting_papers import Assignment, Conclusions, Invitation, Minutes
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import LinkKind, PaperLink, RegisterRow
from dxdesk.domain.vn_format import format_date
from dxdesk.services import meeting_papers, papers
from dxdesk.services.meeting_follow_up import FollowUp, conclusions_of
from dxdesk.services.meeting_papers import Beginnings
from dxdesk.services.meetings import Seat, seats
from dxdesk.services.paper_links import papers_about
from dxdesk.services.papers import PaperDraft
from dxdesk.services.plans import current_plan
from dxdesk.storage.data_file import DataFile

_MEET = "họp "
INVITATION, MINUTES, CONCLUSIONS = "giay-moi", "bien-ban", "thong-bao-ket-luan"


@dataclass(frozen=True, slots=True)
class _Held:
    """A meeting with what is known of it, for the papers about it."""

    meeting: Meeting
    seats: tuple[Seat, ...]
    concluded: tuple[FollowUp, ...]
    known: Beginnings

    @property
    def name(self) -> str:
        """The meeting inside a sentence: "cuộc họp giao ban tháng 4/2024"."""
        title = lower_first(self.meeting.title)
        return self.known.wording.say("meeting.inside", title=title) if title.startswith(_MEET) else title

    @property
    def usual_guests(self) -> tuple[str, ...]:
        """Who is invited where no committee meets: those the state of the plan calls for."""
        return meeting_papers.invitation(self.known).invited


def draft(data: DataFile, *, meeting_id: int, key: str, today: date) -> PaperDraft:
    """Begin a paper about a meeting; UserError ``paper.kind`` for a kind that is not about one."""
    meeting = data.meetings.get(meeting_id)
    if key not in _FILLED:
        raise UserError("paper.kind", key=key, known=", ".join(_FILLED))
    plan = _plan(data, meeting, today)
    begun = papers.new_draft(data, key, plan, today)
    seen_on = today if key == INVITATION else min(today, meeting.day)  # what is concluded rests on that day
    held = _Held(
        meeting,
        seats(data, meeting_id=meeting_id),
        conclusions_of(data, meeting_id=meeting_id, today=today),
        replace(meeting_papers.beginnings(data, plan, seen_on), invitation=None, meeting=""),
    )
    return replace(begun, content=_FILLED[key](held), links=tuple(_links(held)))


def keep(data: DataFile, *, meeting_id: int, key: str, now: datetime) -> Change:
    """Keep a paper about a meeting as a draft, in one action."""
    return papers.keep(data, draft(data, meeting_id=meeting_id, key=key, today=now.date()), now)


def papers_of(data: DataFile, *, meeting_id: int) -> tuple[RegisterRow, ...]:
    """Return the papers about a meeting, latest first."""
    return papers_about(data, meeting=str(meeting_id))


def _plan(data: DataFile, meeting: Meeting, today: date) -> Plan:
    if meeting.plan_id is not None:
        return data.plans.get(meeting.plan_id)
    plan = current_plan(data, today=today)
    if plan is None:
        raise UserError("plan.none")
    return plan


def _links(held: _Held) -> Iterator[PaperLink]:
    yield PaperLink(LinkKind.MEETING, str(held.meeting.id))
    agenda = [item.task_id for item in held.meeting.agenda]
    concluded = [item.conclusion.task_id for item in held.concluded]
    for task_id in dict.fromkeys((*agenda, *concluded)):
        if task_id is not None:
            yield PaperLink(LinkKind.TASK, str(task_id))


def _invitation(held: _Held) -> Invitation:
    meeting, usual = held.meeting, meeting_papers.invitation(held.known)
    return replace(
        usual,
        subject=meeting.title,
        invited=tuple(seat.member.spoken for seat in held.seats) or usual.invited,
        event=lower_first(meeting.title),
        agenda=tuple(item.text for item in meeting.agenda) or usual.agenda,
        chair=meeting.chair,
        day=meeting.day,
        hour=meeting.starts,
        place=meeting.place,
    )


def _came(held: _Held) -> Iterator[str]:
    """Yield who came, or should come where nobody has noted it yet."""
    wording = held.known.wording
    noted = any(seat.said for seat in held.seats)
    for seat in held.seats:
        state = seat.said.state if seat.said else None
        if state is AttendanceState.SUBSTITUTE and seat.said:
            key = "meeting.substitute" if seat.said.substitute else "meeting.substitute_unnamed"
            yield wording.say(key, member=seat.member.spoken, substitute=seat.said.substitute)
        elif state is AttendanceState.PRESENT or not noted:
            yield seat.member.spoken


def _missed(held: _Held) -> Iterator[str]:
    for seat in held.seats:
        if seat.said and seat.said.state in (AttendanceState.EXCUSED, AttendanceState.ABSENT):
            key = f"meeting.{seat.said.state.value}"
            yield held.known.wording.say(key, member=seat.member.spoken)


def _attendees(held: _Held) -> tuple[str, ...]:
    return tuple(_came(held)) if held.seats else held.usual_guests


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line for line in (" ".join(one.split()) for one in text.splitlines()) if line)


def _minutes(held: _Held) -> Minutes:
    meeting = held.meeting
    agenda = tuple(sentence(item.text) for item in meeting.agenda)
    return Minutes(
        subject=meeting.title,
        day=meeting.day,
        hour=meeting.starts,
        place=meeting.place,
        attendees=_attendees(held),
        absent=listed(_missed(held)),
        chair=meeting.chair,
        secretary=meeting.secretary,
        proceedings=(*agenda, *_paragraphs(meeting.discussion)),
        conclusions=(*_paragraphs(meeting.assessment), *(_line(held, item) for item in held.concluded)),
        ended_hour=meeting.ends,
        ended_day=meeting.day,
    )


def _line(held: _Held, item: FollowUp) -> str:
    wording, leads = held.known.wording, item.conclusion.lead
    told = {
        "leads": leads or wording.say("meeting.unknown_lead"),
        "work": lower_first(item.conclusion.text.rstrip(" .;")),
        "deadline": _deadline(held, item),
    }
    key = "meeting.conclusion" if told["deadline"] else "meeting.conclusion_open"
    return sentence(wording.say(key, **told))


def _deadline(held: _Held, item: FollowUp) -> str:
    due = item.conclusion.due
    return held.known.say("by", day=format_date(due)) if due else ""


def _conclusions(held: _Held) -> Conclusions:
    meeting, known = held.meeting, held.known
    name = known.wording.say("meeting.meeting_name", title=held.name, day=format_date(meeting.day))
    assessment = _paragraphs(meeting.assessment) or meeting_papers.conclusions(known).assessment
    return Conclusions(
        subject=known.say("conclusions_subject", chair=meeting.chair, meeting=name),
        meeting=held.name,
        day=meeting.day,
        place=meeting.place,
        chair=meeting.chair,
        attendees=listed(_attendees(held)),
        heard=known.say("heard"),
        assessment=assessment,
        directions=tuple(sentence(item.conclusion.text) for item in held.concluded if not _assigned(item)),
        assignments=tuple(
            Assignment(
                item.conclusion.lead,
                lower_first(item.conclusion.text.rstrip(" .;")),
                _deadline(held, item),
            )
            for item in held.concluded
            if _assigned(item)
        ),
    )


def _assigned(item: FollowUp) -> bool:
    return bool(item.conclusion.lead.strip())


_FILLED: Mapping[str, Callable[[_Held], object]] = {
    INVITATION: _invitation,
    MINUTES: _minutes,
    CONCLUSIONS: _conclusions,
}
