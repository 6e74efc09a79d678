"""What papers about meetings and decisions say at first, taken from the data; the clerk goes on from it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dxdesk.documents.head_part import month_words, plan_citation
from dxdesk.documents.phrases import counted, listed, sentence
from dxdesk.documents.wording import Wording
from dxdesk.domain.document import Document
from dxdesk.domain.meeting_papers import (
    Assignment,
    Conclusions,
    Decision,
    FreeReport,
    Invitation,
    Letter,
    Minutes,
    Notice,
)
from dxdesk.domain.office import Office
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import LinkKind, PaperLink
from dxdesk.domain.state import StatusCounts, TaskState, TaskStatus
from dxdesk.domain.status import count
from dxdesk.domain.task import TaskOrigin
from dxdesk.domain.vn_format import format_date
from dxdesk.services import paper_codec, tasks, wordings
from dxdesk.services.overview import Overview, overview
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

INVITATION_KEY = "giay-moi"
_SAME_MEETING_DAYS = 31
_NO_TASKS = StatusCounts()


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What is known of a plan on a day when a paper is begun."""

    plan: Plan
    today: date
    office: Office
    wording: Wording
    state: Overview
    invitation: Invitation | None = None  # the latest one, whose meeting is gone on with
    meeting: str = ""  # the meeting it is linked to
    contact: tuple[str, str] | None = None  # name or post, telephone
    running: tuple[TaskState, ...] = ()
    planned: StatusCounts = _NO_TASKS  # of the plan's own tasks, without what meetings ordered

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of the prefilled ones."""
        told = {"year": self.plan.year, "office": self.office.short_name, **values}
        return self.wording.say(f"prefill.{key}", **told)

    @property
    def urgent(self) -> tuple[TaskState, ...]:
        """Tasks that are late, then those that end soon."""
        return (*self.state.late, *self.state.soon)

    @property
    def chair(self) -> str:
        """Who leads a meeting: the head of the office, by name where the plan bears it."""
        head = self.plan.signer
        if head and head.name and not head.authority:
            return self.say("chair_named", name=head.name)
        return self.say("chair")

    @property
    def subject(self) -> str:
        """What the meeting is about."""
        return self.invitation.subject if self.invitation else self.say("meeting_subject")

    @property
    def citation(self) -> str:
        """The plan as a basis."""
        return plan_citation(self.plan, self.office.full_name, self.wording)


def beginnings(data: DataFile, plan: Plan, today: date) -> Beginnings:
    """Gather what papers are begun from."""
    called = _latest_invitation(data, plan, today)
    states = tasks.states(data, plan_id=plan.id, today=today)
    return Beginnings(
        plan=plan,
        today=today,
        office=office_on(data, today),
        wording=wordings.in_force(data, today),
        state=overview(data, plan=plan, today=today),
        invitation=_invitation(called) if called else None,
        meeting=_meeting(data, called) if called else "",
        contact=_contact(data),
        running=tuple(state for state in states if state.status is TaskStatus.RUNNING),
        planned=count(state for state in states if state.task.origin is TaskOrigin.PLAN),
    )


def _latest_invitation(data: DataFile, plan: Plan, today: date) -> Document | None:
    """Return the latest invitation to a meeting not long ago or soon; an older one is of another meeting."""
    made = (paper for paper in reversed(data.documents.all()) if paper.plan_id == plan.id)
    found = next((paper for paper in made if _told(paper).get("paper") == INVITATION_KEY), None)
    if found is None:
        return None
    day = _invitation(found).day or datetime.fromisoformat(found.created_at).date()
    return found if abs((day - today).days) <= _SAME_MEETING_DAYS else None


def _invitation(paper: Document) -> Invitation:
    return paper_codec.from_json(Invitation, _told(paper)["content"])


def _told(paper: Document) -> Mapping[str, Any]:
    told: Mapping[str, Any] = json.loads(paper.made_from or "{}")
    return told


def _meeting(data: DataFile, paper: Document) -> str:
    links = data.links.of_document(paper.id)
    return next((found.record for found in links if found.kind is LinkKind.MEETING), "")


def _contact(data: DataFile) -> tuple[str, str] | None:
    """Return the person with a telephone who is listed first."""
    called = ((person.name or person.title, person.phone) for person in data.people.all() if person.phone)
    return next(called, None)


def invitation(known: Beginnings) -> Invitation:
    """Return an invitation to the leads of what is late or ends soon, with their tasks as its agenda."""
    return Invitation(
        subject=known.say("meeting_subject"),
        invited=(known.say("leaders"), *_concerned(known)),
        event=known.say("meeting_event"),
        agenda=tuple(_agenda(known)),
        chair=known.chair,
        place=known.say("place"),
        notes=(known.say("preparation"),),
        contact=known.say("contact", name=known.contact[0], phone=known.contact[1]) if known.contact else "",
    )


def _concerned(known: Beginnings) -> tuple[str, ...]:
    """Return the units that lead what is urgent; where nothing is, those that are waited for."""
    leads = [name for state in known.urgent for name in state.lead_names]
    return tuple(dict.fromkeys(leads or [waiting.name for waiting in known.state.waiting]))


def _agenda(known: Beginnings) -> Iterator[str]:
    yield known.say("agenda_overview", day=format_date(known.today))
    for states, key in ((known.state.late, "agenda_late"), (known.state.soon, "agenda_soon")):
        yield from (_item(known, state, key) for state in states)
    yield known.say("agenda_discussion")


def _item(known: Beginnings, state: TaskState, key: str) -> str:
    due = state.task.time_frame.due
    return known.say(
        key,
        leads=listed(state.lead_names),
        code=state.task.code,
        due=format_date(due) if due else "",
        title=state.task.title,
    )


def conclusions(known: Beginnings) -> Conclusions:
    """Return the conclusions of the meeting last invited to; what is late, else what runs, is assigned."""
    meeting, called = known.say("meeting_name"), known.invitation
    chair = called.chair if called and called.chair else known.chair
    return Conclusions(
        subject=known.say("conclusions_subject", chair=chair, meeting=meeting),
        meeting=meeting,
        day=called.day if called and called.day else known.today,
        place=called.place if called else known.say("place"),
        chair=chair,
        attendees=listed(called.invited if called else (known.say("leaders"), *_concerned(known))),
        heard=known.say("heard"),
        assessment=tuple(_assessment(known)),
        assignments=tuple(_assignment(known, state) for state in known.urgent or known.running),
    )


def _assessment(known: Beginnings) -> Iterator[str]:
    counts = known.planned
    names = ("total", "done", "running", "overdue", "no_deadline")
    figures = {name: counted(number) if (number := getattr(counts, name)) else "0" for name in names}
    yield known.say("assessment", day=format_date(known.today), **figures)
    if short := [state.indicator.code for state in known.state.short]:
        yield known.say("assessment_short", codes=listed(short))


def _assignment(known: Beginnings, state: TaskState) -> Assignment:
    """Return a task to be carried out; whoever concludes says by when what is late is to be done."""
    due = state.task.time_frame.due
    by = known.say("by", day=format_date(due)) if due and due >= known.today else ""
    work = known.say("assignment", code=state.task.code, title=state.task.title)
    return Assignment(listed(state.lead_names), work, by)


def minutes(known: Beginnings) -> Minutes:
    """Return the minutes of the meeting last invited to."""
    called = known.invitation
    return Minutes(
        subject=known.subject,
        day=called.day if called and called.day else known.today,
        hour=called.hour if called else "",
        place=called.place if called else known.say("place"),
        attendees=called.invited if called else (known.say("leaders"), *_concerned(known)),
        chair=called.chair if called and called.chair else known.chair,
        secretary=known.say("secretary"),
        proceedings=tuple(map(sentence, called.agenda if called else _agenda(known))),
    )


def decision(known: Beginnings) -> Decision:
    """Return a decision with its usual basis and last articles."""
    return Decision(
        bases=(known.say("basis", plan=known.citation),),
        proposed_by=known.say("proposed_by"),
        articles=(known.say("article_force"), known.say("article_duty")),
    )


def letter(known: Beginnings) -> Letter:
    """Return a công văn to all units that rests on the plan."""
    opening = known.say("letter_opening", plan=known.citation, office=known.office.full_name)
    return Letter(addressees=tuple(known.say("everybody").split("; ")), paragraphs=(opening,))


def free_report(known: Beginnings) -> FreeReport:
    """Return a report to the superior that rests on the plan."""
    opening = known.say("report_opening", plan=known.citation, office=known.office.full_name)
    return FreeReport(addressees=(known.office.superior,), paragraphs=(opening,))


def notice(known: Beginnings) -> Notice:
    """Return a notice that rests on the plan."""
    opening = known.say("notice_opening", plan=known.citation, office=known.office.full_name)
    return Notice(paragraphs=(opening,))


def meeting_links(known: Beginnings) -> tuple[PaperLink, ...]:
    """Return what papers about a meeting are about: the meeting, and the tasks it deals with."""
    month = f"{month_words(known.today)}/{known.today.year}"
    name = known.meeting or known.say("meeting_record", subject=known.subject, month=month)
    return (PaperLink(LinkKind.MEETING, name), *_task_links(known.urgent))


def _task_links(states: Iterable[TaskState]) -> Iterator[PaperLink]:
    return (PaperLink(LinkKind.TASK, str(state.task.id)) for state in states)
