"""What papers about meetings and decisions say, and those whose words are free.

Every field is a line, a tuple of paragraphs or items, a day, or a tuple of rows; what may be left empty is
not printed. An hour is written as people write it: "8 giờ", "08:00", "14h30".
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to a meeting (Mẫu 1.7); without ``event`` those invited come to what the subject says."""

    subject: str = ""
    invited: tuple[str, ...] = ()
    event: str = ""
    agenda: tuple[str, ...] = ()
    chair: str = ""
    day: date | None = None
    hour: str = ""
    place: str = ""
    notes: tuple[str, ...] = ()
    contact: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Something a unit is to do; ``deadline`` as it is printed: "trước ngày 15/4/2024"."""

    unit: str = ""
    work: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class Conclusions:
    """The conclusions of a meeting, told to who carries them out; ``heard`` is what was reported there."""

    subject: str = ""
    meeting: str = ""
    day: date | None = None
    place: str = ""
    chair: str = ""
    attendees: str = ""
    heard: str = ""
    assessment: tuple[str, ...] = ()
    directions: tuple[str, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of a meeting (Mẫu 1.9); without ``ended_hour`` its place stays blank.

    ``chair`` and ``secretary`` are posts as the text has them, their names stand under the signatures.
    """

    subject: str = ""
    day: date | None = None
    hour: str = ""
    place: str = ""
    attendees: tuple[str, ...] = ()
    absent: str = ""
    chair: str = ""
    secretary: str = ""
    proceedings: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()
    ended_hour: str = ""
    ended_day: date | None = None
    chair_name: str = ""
    secretary_name: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A row of a list put in force by a decision: a post, or somebody with it, and the part in the body."""

    post: str = ""
    role: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision (Mẫu 1.2); without ``authority`` it is the head of the office who decides.

    An article that begins with a number, a letter or a dash goes on with the one before. What is attached is
    a list or a text; with ``attached_kind`` ("Quy chế") it is a paper of its own put in force (PL-6).
    """

    subject: str = ""
    authority: str = ""
    bases: tuple[str, ...] = ()
    proposed_by: str = ""
    articles: tuple[str, ...] = ()
    attached_kind: str = ""
    attached_title: str = ""
    attached: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A công văn in free words, with an appendix where it has a title."""

    subject: str = ""
    addressees: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    appendix_title: str = ""
    appendix: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeReport:
    """A báo cáo in free words."""

    subject: str = ""
    addressees: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    appendix_title: str = ""
    appendix: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A thông báo in free words."""

    subject: str = ""
    paragraphs: tuple[str, ...] = ()
    appendix_title: str = ""
    appendix: tuple[str, ...] = ()
