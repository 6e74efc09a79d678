"""Tasks, their time frames and their dated progress."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.domain.unit import Party


class Assumption(StrEnum):
    """What had to be assumed to give a phrase its dates; shown wherever the dates are shown."""

    OPEN_END = "open_end"  # no end in the phrase: the plan's last day
    OPEN_START = "open_start"  # no start in the phrase: the plan's first day
    YEAR = "year"  # no year in the phrase: the plan's year
    SCHOOL_YEAR = "school_year"  # dates taken from the table of school years
    MEANING = "meaning"  # the words can be read in more than one way
    TYPED = "typed"  # the clerk typed dates that the phrase does not give


class Recurrence(StrEnum):
    """How often a task or duty comes round."""

    NONE = "none"
    CONTINUOUS = "continuous"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    NINE_MONTHS = "nine_months"
    YEARLY = "yearly"
    ON_EVENT = "on_event"


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """The phrase verbatim and what it means; ``due`` is inclusive, None where nothing is ever late."""

    phrase: str = ""
    start: date | None = None
    due: date | None = None
    assumptions: tuple[Assumption, ...] = ()
    recurrence: Recurrence = Recurrence.NONE


NO_TIME_FRAME = TimeFrame()


class TaskOrigin(StrEnum):
    """Where a task comes from."""

    PLAN = "plan"
    MEETING = "meeting"
    DIRECTIVE = "directive"


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work with who leads it and when; ``code`` is its number in the plan ("3", "3.1")."""

    title: str
    id: int = 0
    plan_id: int = 0
    parent_id: int | None = None
    code: str = ""
    section: str = ""  # heading of the plan under which it stands
    content: str = ""
    leads: tuple[Party, ...] = ()
    coordinators: tuple[Party, ...] = ()
    person_id: int | None = None
    time_frame: TimeFrame = NO_TIME_FRAME
    product: str = ""
    origin: TaskOrigin = TaskOrigin.PLAN
    position: int = 0
    withdrawn_on: date | None = None  # from this day on it is not of the plan any more


@dataclass(frozen=True, slots=True)
class ProgressEntry:
    """What was said of a task on a day; entries are added, never overwritten. ``percent`` is 0..100.

    What came with a unit's report names the unit, the period reported on, and the file and cells it stood in.
    """

    task_id: int
    on: date
    id: int = 0
    percent: int | None = None
    result: str = ""
    difficulty: str = ""
    proposal: str = ""
    reported_by: str = ""
    note: str = ""  # "số liệu minh họa" for samples
    evidence: str = ""  # số, ký hiệu, ngày
    unit_id: int | None = None
    period: str = ""  # key of the collection: "2024-Q1", "R7"
    attachment_id: int | None = None
    cell: str = ""  # "Nhiệm vụ!E7"
