"""Everything a report says, taken once: its text, tables and chart cannot disagree."""

from dataclasses import dataclass
from datetime import date

from dxdesk.domain.obstacle import ReportedObstacle
from dxdesk.domain.office import Office
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.rollout import RolloutProgress
from dxdesk.domain.state import IndicatorState, StatusCounts, TaskState


@dataclass(frozen=True, slots=True)
class ReportSnapshot:
    """The state of a plan at the cut-off of a period, as a report prints it.

    ``as_of`` is the day the figures stand for; ``written_on`` the day on the paper (its number
    and day stay blank until Văn thư gives them). ``previous_tasks`` and ``previous_indicators`` are the
    states at the cut-off of ``compared``, the period it is held against (None: the one before of its kind);
    empty where there is nothing to compare with.
    """

    period: Period
    as_of: date
    written_on: date
    office: Office
    plan: Plan
    tasks: tuple[TaskState, ...]
    counts: StatusCounts
    indicators: tuple[IndicatorState, ...]
    previous_counts: StatusCounts | None = None
    sample: bool = False  # figures are "số liệu minh họa"
    previous_tasks: tuple[TaskState, ...] = ()
    previous_indicators: tuple[IndicatorState, ...] = ()
    compared: Period | None = None
    obstacles: tuple[ReportedObstacle, ...] = ()  # noted and open at the cut-off
    rollouts: tuple[RolloutProgress, ...] = ()
