"""Meetings, who belongs to them, who came, and what was concluded."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MeetingKind(StrEnum):
    """What sort of meeting it is."""

    BRIEFING = "briefing"  # giao ban
    COMMITTEE = "committee"  # Ban Chỉ đạo, Tổ Thư ký
    OTHER = "other"


class AttendanceState(StrEnum):
    """Whether a member came."""

    PRESENT = "present"
    SUBSTITUTE = "substitute"  # somebody else came in the member's place
    EXCUSED = "excused"
    ABSENT = "absent"


class AgendaSource(StrEnum):
    """Where an item of an agenda comes from; a proposal made anew replaces only what was proposed."""

    FRAME = "frame"  # how a meeting opens and ends
    LATE = "late"
    SOON = "soon"
    CONCLUSION = "conclusion"  # an open one of an earlier meeting
    OBSTACLE = "obstacle"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A point of an agenda and the task it is about, if any."""

    text: str
    source: AgendaSource = AgendaSource.TYPED
    task_id: int | None = None


@dataclass(frozen=True, slots=True)
class Committee:
    """Those who meet: Ban Chỉ đạo, Tổ Thư ký, the giao ban; ``decision`` is the paper that set it up."""

    name: str
    id: int = 0
    decision: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class CommitteeMember:
    """A seat of a committee: the part in it, the post, and who holds it; both days are inclusive."""

    committee_id: int
    post: str
    id: int = 0
    role: str = ""
    name: str = ""
    unit_id: int | None = None
    person_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    position: int = 0

    def valid_on(self, day: date) -> bool:
        """Tell whether the seat is held on the day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    @property
    def spoken(self) -> str:
        """The member as papers name one: by name and post, or by post alone."""
        return f"{self.name}, {self.post}" if self.name and self.post else self.name or self.post


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, planned or held; hours are written as people write them: "8 giờ", "14h30"."""

    title: str
    day: date
    id: int = 0
    plan_id: int | None = None
    committee_id: int | None = None
    kind: MeetingKind = MeetingKind.BRIEFING
    starts: str = ""
    ends: str = ""
    place: str = ""
    chair: str = ""
    secretary: str = ""
    agenda: tuple[AgendaItem, ...] = ()
    discussion: str = ""
    assessment: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attendance:
    """Whether a member came to a meeting; ``substitute`` is who came instead."""

    meeting_id: int
    member_id: int
    state: AttendanceState
    id: int = 0
    substitute: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """Something a meeting ordered; ``task_id`` is the task of the plan it became."""

    meeting_id: int
    text: str
    id: int = 0
    position: int = 0
    lead: str = ""
    unit_id: int | None = None
    due: date | None = None
    task_id: int | None = None
