"""How tasks and indicators stand on a day: derived, never stored."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.indicator import Indicator, Measurement, Target
from dxdesk.domain.task import ProgressEntry, Task


class TaskStatus(StrEnum):
    """The official 2 x 2 (Báo cáo 1270/BC-TCTTTg) and tasks without a due date."""

    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    RUNNING = "running"
    OVERDUE = "overdue"
    NO_DEADLINE = "no_deadline"


@dataclass(frozen=True, slots=True)
class TaskState:
    """A task as of a day; names are those valid on that day."""

    task: Task
    status: TaskStatus
    lead_names: tuple[str, ...] = ()
    coordinator_names: tuple[str, ...] = ()
    person_name: str = ""
    percent: int | None = None  # None: nobody has reported yet
    done_on: date | None = None
    last_entry: ProgressEntry | None = None
    entries: tuple[ProgressEntry, ...] = ()
    days_left: int | None = None  # calendar days to the day after which it is late; negative when late

    @property
    def done(self) -> bool:
        """Whether the task is completed."""
        return self.status in (TaskStatus.DONE_ON_TIME, TaskStatus.DONE_LATE)


@dataclass(frozen=True, slots=True)
class StatusCounts:
    """How many tasks stand in each status; rates are over tasks due (completed or overdue)."""

    done_on_time: int = 0
    done_late: int = 0
    running: int = 0
    overdue: int = 0
    no_deadline: int = 0

    @property
    def total(self) -> int:
        """All tasks."""
        return self.done_on_time + self.done_late + self.running + self.overdue + self.no_deadline

    @property
    def done(self) -> int:
        """Completed, in time or late."""
        return self.done_on_time + self.done_late

    @property
    def due(self) -> int:
        """The denominator of every rate: completed plus overdue."""
        return self.done + self.overdue

    @property
    def completion_rate(self) -> Decimal | None:
        """Percent of tasks due that are completed; None where none is due."""
        return Decimal(self.done * 100) / self.due if self.due else None


class Verdict(StrEnum):
    """How a target stands. "Chưa có số liệu" is not 0."""

    MET = "met"
    SHORT = "short"
    NO_DATA = "no_data"
    NOT_SET = "not_set"  # by reference, and nobody has filled it in


@dataclass(frozen=True, slots=True)
class TargetState:
    """A target with the result that counts up to a period, the one before, and the gap to the target.

    ``gap`` is result minus target in the target's unit (negative when short of a "more is better"
    target); None where one of them is missing. ``below_floor``: the target asks less than the
    province's own (plan, II.1.1).
    """

    target: Target
    verdict: Verdict
    measurement: Measurement | None = None
    previous: Measurement | None = None
    gap: Decimal | None = None
    below_floor: bool = False


@dataclass(frozen=True, slots=True)
class IndicatorState:
    """An indicator as of a period: met only when each of its targets is."""

    indicator: Indicator
    verdict: Verdict
    targets: tuple[TargetState, ...] = ()
    lead_names: tuple[str, ...] = ()
    coordinator_names: tuple[str, ...] = ()
