"""Everything the charts show, taken once."""

from dataclasses import dataclass, field
from datetime import date

from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import IndicatorState, StatusCounts, TaskState


@dataclass(frozen=True, slots=True)
class Stretch:
    """How the plan stood in one period of the course; ``counts`` is None where it has not begun.

    ``indicators`` holds the results up to the period: one measured before it is no result of it.
    """

    period: Period
    counts: StatusCounts | None = None
    indicators: tuple[IndicatorState, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportSpan:
    """The days in which the report of a period is put together, both ends inclusive."""

    period: Period
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ChartsSnapshot:
    """A plan as the charts show it: a period's state, the course of its year, the report windows.

    ``as_of`` is the day the figures stand for, ``today`` the line in the course of the year.
    """

    plan: Plan
    period: Period
    as_of: date
    today: date
    tasks: tuple[TaskState, ...] = ()
    counts: StatusCounts = field(default_factory=StatusCounts)
    indicators: tuple[IndicatorState, ...] = ()
    course: tuple[Stretch, ...] = ()
    spans: tuple[ReportSpan, ...] = ()
    sample: bool = False  # figures are "số liệu minh họa"
