"""Snapshots of charts built by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from dxdesk.documents.charts.snapshot import ChartsSnapshot, ReportSpan, Stretch
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.state import IndicatorState, TaskState, TaskStatus
from dxdesk.domain.status import count
from dxdesk.domain.targets import judge_indicator
from dxdesk.domain.task import Assumption, Task, TimeFrame
from tests.documents.samples import AS_OF, PLAN, QUARTER, indicator_states, task_states

TODAY = date(2024, 3, 18)
LONG = "Phòng Giáo dục và Đào tạo huyện Ẵ Ỗ và các đơn vị sự nghiệp trực thuộc trên toàn địa bàn số"


def sample() -> ChartsSnapshot:
    """The model plan in its first quarter."""
    states = task_states()
    results = indicator_states()
    quarters = [Period(PeriodKind.QUARTER, 2024, number) for number in range(1, 5)]
    return ChartsSnapshot(
        plan=PLAN,
        period=QUARTER,
        as_of=AS_OF,
        today=TODAY,
        tasks=states,
        counts=count(states),
        indicators=results,
        course=(Stretch(quarters[0], count(states), results), *(Stretch(later) for later in quarters[1:])),
        spans=(ReportSpan(QUARTER, date(2024, 3, 15), date(2024, 3, 19)),),
        sample=True,
    )


def empty() -> ChartsSnapshot:
    """A plan without tasks and indicators."""
    return ChartsSnapshot(plan=PLAN, period=QUARTER, as_of=AS_OF, today=TODAY)


def task(number: int, status: TaskStatus, *leads: str, **frame: object) -> TaskState:
    """A task of some leads."""
    time = TimeFrame("Quý II năm 2024", date(2024, 4, 1), date(2024, 6, 30))
    made = Task(f"Nhiệm vụ số {number}", id=number, code=str(number), time_frame=replace(time, **frame))
    return TaskState(made, status, lead_names=leads, percent=50)


def crowded(units: int = 30) -> ChartsSnapshot:
    """Many units with long names, each with a task in every status."""
    states = tuple(
        task(10 * unit + place, status, f"{LONG} {unit}", assumptions=(Assumption.OPEN_END,))
        for unit in range(units)
        for place, status in enumerate(TaskStatus)
    )
    return replace(sample(), tasks=states, counts=count(states))


def target_state(target: Target, *results: Measurement) -> IndicatorState:
    """An indicator of one target as it stands."""
    item = Indicator("Tỷ lệ", code="I.1", targets=(target,))
    return judge_indicator(item, {target.id: results}, period=QUARTER)


def measured(value: str, period: str = "2024-Q1") -> Measurement:
    """A result of target 1."""
    return Measurement(1, period, stage=Stage.OFFICIAL, value=Decimal(value))


def aim(operator: Operator, value: str, unit: str = "%") -> Target:
    """The target 1."""
    return Target(operator, id=1, value=Decimal(value), unit=unit)
