"""What became of the conclusions of earlier meetings, and the agenda that follows from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.phrases import listed
from dxdesk.documents.wording import Wording
from dxdesk.domain.change import Change
from dxdesk.domain.meeting import AgendaItem, AgendaSource, Conclusion, Meeting, MeetingKind
from dxdesk.domain.obstacle import ObstacleKind, ObstacleState
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskState, TaskStatus
from dxdesk.domain.vn_format import format_date
from dxdesk.services import meetings, obstacles, tasks, wordings
from dxdesk.services.obstacles import ObstacleRow
from dxdesk.services.overview import overview
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

_ORDER = (
    TaskStatus.OVERDUE,
    TaskStatus.RUNNING,
    TaskStatus.NO_DEADLINE,
    TaskStatus.DONE_LATE,
    TaskStatus.DONE_ON_TIME,
)
_FREE = len(_ORDER)  # a conclusion that became no task, or whose task is gone, comes last


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A conclusion of an earlier meeting and how its task stands; None where it has no task."""

    conclusion: Conclusion
    meeting: Meeting
    state: TaskState | None = None

    @property
    def late(self) -> bool:
        """Whether it should have been done."""
        return self.state is not None and self.state.status is TaskStatus.OVERDUE

    @property
    def open(self) -> bool:
        """Whether it is still to be done, as far as is known."""
        return self.state is None or not self.state.done

    @property
    def leads(self) -> str:
        """Who was told to do it."""
        return listed(self.state.lead_names) if self.state else self.conclusion.lead

    @property
    def due(self) -> date | None:
        """Until when, as the task has it by now."""
        return self.state.task.time_frame.due if self.state else self.conclusion.due


def conclusions_of(data: DataFile, *, meeting_id: int, today: date) -> tuple[FollowUp, ...]:
    """Return a meeting's own conclusions, in its order, with how they stand."""
    meeting = data.meetings.get(meeting_id)
    known = _states(data, (meeting,), today)
    return tuple(
        FollowUp(found, meeting, known.get(found.task_id or 0))
        for found in data.meetings.conclusions(meeting_id)
    )


def earlier_conclusions(
    data: DataFile, *, meeting: Meeting, today: date, open_only: bool = False
) -> tuple[FollowUp, ...]:
    """Return what earlier meetings of the same sort concluded: late first, then running, done last."""
    before = {found.id: found for found in data.meetings.all() if _precedes(found, meeting)}
    known = _states(data, before.values(), today)
    found = [
        FollowUp(said, before[said.meeting_id], known.get(said.task_id or 0))
        for said in data.meetings.conclusions()
        if said.meeting_id in before
    ]
    kept = [item for item in found if item.open] if open_only else found
    return tuple(sorted(kept, key=_urgency))


def _precedes(one: Meeting, other: Meeting) -> bool:
    """Tell whether a meeting comes before another one of the same sort."""
    same = one.kind is other.kind and one.committee_id == other.committee_id
    return same and one.id != other.id and (one.day, one.id) < (other.day, other.id or one.id + 1)


def _urgency(item: FollowUp) -> tuple[int, date, date, int]:
    rank = _ORDER.index(item.state.status) if item.state else _FREE
    return rank, item.due or date.max, item.meeting.day, item.conclusion.position


def _states(data: DataFile, held: Iterable[Meeting], today: date) -> dict[int, TaskState]:
    plan_ids = {meeting.plan_id for meeting in held if meeting.plan_id is not None}
    return {
        state.task.id: state
        for plan_id in sorted(plan_ids)
        for state in tasks.states(data, plan_id=plan_id, today=today)
    }


def proposed_agenda(data: DataFile, *, meeting: Meeting, today: date) -> tuple[AgendaItem, ...]:
    """Return an agenda from what is open of earlier meetings, what is late or ends soon, and obstacles."""
    wording, office = wordings.in_force(data, today), office_on(data, today)
    told = {"office": office.short_name, "year": today.year}
    opening = wording.say("prefill.agenda_overview", day=format_date(today), **told)
    ending = wording.say("prefill.agenda_discussion", **told)
    return (
        AgendaItem(opening, AgendaSource.FRAME),
        *_proposed(data, meeting, today, wording),
        AgendaItem(ending, AgendaSource.FRAME),
    )


def _proposed(data: DataFile, meeting: Meeting, today: date, wording: Wording) -> Iterator[AgendaItem]:
    asked: set[int] = set()
    for item in earlier_conclusions(data, meeting=meeting, today=today, open_only=True):
        asked.add(item.conclusion.task_id or 0)
        yield AgendaItem(_conclusion_words(item, wording), AgendaSource.CONCLUSION, item.conclusion.task_id)
    plan = data.plans.get(meeting.plan_id) if meeting.plan_id is not None else None
    if plan is None:
        return
    state = overview(data, plan=plan, today=today)
    for states, source in ((state.late, AgendaSource.LATE), (state.soon, AgendaSource.SOON)):
        for one in states:
            if one.task.id not in asked:
                yield AgendaItem(_task_words(one, source, wording), source, one.task.id)
    for row in obstacles.rows(data, plan=plan, today=today, part=obstacles.Part.OPEN):
        if row.obstacle.kind is ObstacleKind.OBSTACLE and row.state is not ObstacleState.DECIDED:
            yield AgendaItem(_obstacle_words(row, wording), AgendaSource.OBSTACLE, row.obstacle.task_id)


def _conclusion_words(item: FollowUp, wording: Wording) -> str:
    return wording.say(
        "meeting.agenda_conclusion_late" if item.late else "meeting.agenda_conclusion",
        leads=item.leads or wording.say("meeting.unknown_lead"),
        day=format_date(item.meeting.day),
        due=format_date(item.due) if item.due else "",
        work=item.conclusion.text,
    )


def _obstacle_words(row: ObstacleRow, wording: Wording) -> str:
    told = {"text": row.obstacle.text.rstrip(" ."), "proposal": row.obstacle.proposal.rstrip(" .")}
    key = "meeting.agenda_obstacle_proposal" if told["proposal"] else "meeting.agenda_obstacle"
    return wording.say(key, **told)


def _task_words(state: TaskState, source: AgendaSource, wording: Wording) -> str:
    due = state.task.time_frame.due
    return wording.say(
        f"prefill.agenda_{source.value}",
        leads=listed(state.lead_names) or wording.say("meeting.unknown_lead"),
        code=state.task.code,
        due=format_date(due) if due else "",
        title=state.task.title,
    )


def propose_agenda(data: DataFile, *, meeting_id: int, today: date) -> Change:
    """Set the agenda to what is proposed on the day; what the clerk typed stays, before the last item."""
    meeting = data.meetings.get(meeting_id)
    *fresh, ending = proposed_agenda(data, meeting=meeting, today=today)
    typed = [item for item in meeting.agenda if item.source is AgendaSource.TYPED]
    return meetings.set_agenda(data, meeting_id=meeting_id, agenda=(*fresh, *typed, ending))


def plan_meeting(
    data: DataFile,
    *,
    plan: Plan | None,
    today: date,
    kind: MeetingKind,
    committee_id: int | None = None,
    day: date | None = None,
) -> Change:
    """Add a meeting as it usually is, its agenda proposed, on a day or on the first one in time to invite."""
    held_on = day or meetings.first_day(data, today=today)
    fresh = meetings.proposed(data, plan=plan, day=held_on, kind=kind, committee_id=committee_id)
    with data.action(f"Thêm cuộc họp {meetings.named(fresh)}") as done:
        meeting_id = max(meetings.save(data, fresh).ids("meeting"))
        propose_agenda(data, meeting_id=meeting_id, today=today)
    return done.change


def every_conclusion(data: DataFile, *, today: date) -> tuple[FollowUp, ...]:
    """Return what all meetings up to a day concluded, late first."""
    held = {found.id: found for found in data.meetings.all() if found.day <= today}
    known = _states(data, held.values(), today)
    found = [
        FollowUp(said, held[said.meeting_id], known.get(said.task_id or 0))
        for said in data.meetings.conclusions()
        if said.meeting_id in held
    ]
    return tuple(sorted(found, key=_urgency))
