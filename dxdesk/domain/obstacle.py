"""Difficulties met on the way and what is proposed about them; initiatives are kept likewise."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ObstacleKind(StrEnum):
    """What is raised: something in the way, or a better way of doing things."""

    OBSTACLE = "obstacle"
    INITIATIVE = "initiative"  # giải pháp đổi mới, sáng tạo


class ObstacleOrigin(StrEnum):
    """Where it was heard of."""

    HAND = "hand"
    PROGRESS = "progress"  # taken over from what a unit wrote of a task
    MEETING = "meeting"


class ObstacleState(StrEnum):
    """How far it has come: derived from its days, never stored."""

    OPEN = "open"
    WAITING = "waiting"  # somebody is to answer
    DECIDED = "decided"  # there is a decision, and it is not closed yet
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something raised about a plan: by whom, on whom it waits, what is proposed and what was decided."""

    plan_id: int
    text: str
    raised_on: date
    id: int = 0
    kind: ObstacleKind = ObstacleKind.OBSTACLE
    task_id: int | None = None
    indicator_id: int | None = None
    raised_by: str = ""
    unit_id: int | None = None
    origin: ObstacleOrigin = ObstacleOrigin.HAND
    progress_id: int | None = None  # the entry it was taken over from, never twice
    meeting_id: int | None = None
    owner: str = ""  # who sees to it
    waiting_on: str = ""
    waiting_since: date | None = None
    proposal: str = ""
    decision: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    document_id: int | None = None  # the paper that puts it forward or decides it
    closed_on: date | None = None
    note: str = ""

    def open_on(self, day: date) -> bool:
        """Tell whether it had been raised and was not closed yet on a day."""
        return self.raised_on <= day and (self.closed_on is None or self.closed_on > day)

    def state_on(self, day: date) -> ObstacleState:
        """Return how far it had come on a day."""
        if not self.open_on(day):
            return ObstacleState.CLOSED
        if self.decision and (self.decided_on is None or self.decided_on <= day):
            return ObstacleState.DECIDED
        return ObstacleState.WAITING if self.waiting_on else ObstacleState.OPEN

    def days_waiting(self, day: date) -> int | None:
        """Return for how many days somebody has been waited for; None where nobody is."""
        if self.state_on(day) is not ObstacleState.WAITING:
            return None
        return max(0, (day - (self.waiting_since or self.raised_on)).days)


@dataclass(frozen=True, slots=True)
class ReportedObstacle:
    """Something raised and open at the cut-off of a report; ``number`` is its task's or indicator's.

    ``waiting_since`` is None where nobody is waited for.
    """

    kind: ObstacleKind
    text: str
    id: int = 0
    progress_id: int | None = None
    task_id: int | None = None
    indicator_id: int | None = None
    number: str = ""
    raised_by: str = ""
    waiting_on: str = ""
    waiting_since: date | None = None
    proposal: str = ""
    note: str = ""
