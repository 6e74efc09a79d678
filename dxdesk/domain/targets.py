"""How targets stand in a period: the result that counts, held strictly against what was asked."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import assert_never

from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.state import IndicatorState, TargetState, Verdict

_SMALLER_IS_BETTER = (Operator.LE, Operator.LT)


def judge(target: Target, measurements: Iterable[Measurement], *, period: Period) -> TargetState:
    """Return how a target stands at the cut-off of a period.

    The latest result up to the period counts, the period's own before others of the same cut-off,
    the official one before an estimate; rows without figures say nothing.
    """
    told = [item for item in measurements if _tells(target, item) and _cut_off(item) <= period.data_to]
    known = sorted(told, key=partial(_rank, period))
    if not known:
        verdict = Verdict.NOT_SET if _unset(target) else Verdict.NO_DATA
        return TargetState(target, verdict, below_floor=below_floor(target))
    counts = known[-1]
    earlier = [item for item in known if _cut_off(item) < _cut_off(counts)]
    return TargetState(
        target=target,
        verdict=_verdict(target, counts),
        measurement=counts,
        previous=earlier[-1] if earlier else None,
        gap=_gap(target, counts),
        below_floor=below_floor(target),
    )


def judge_indicator(
    indicator: Indicator, measured: Mapping[int, Iterable[Measurement]], *, period: Period
) -> IndicatorState:
    """Return how an indicator stands: met only when each of its targets is."""
    states = tuple(judge(target, measured.get(target.id, ()), period=period) for target in indicator.targets)
    verdicts = {state.verdict for state in states}
    order = (Verdict.SHORT, Verdict.NO_DATA, Verdict.NOT_SET, Verdict.MET)
    verdict = next((item for item in order if item in verdicts), Verdict.NOT_SET)
    return IndicatorState(indicator=indicator, verdict=verdict, targets=states)


def reached(target: Target, result: Decimal) -> bool | None:
    """Tell whether a result meets a target; None where the target has no figure.

    A target by reference is met from its value upwards, as "đạt N%" is.
    """
    if target.value is None:
        return None
    match target.operator:
        case Operator.GT:
            return result > target.value
        case Operator.GE | Operator.EQ | Operator.REFERENCE:
            return result >= target.value
        case Operator.LE:
            return result <= target.value
        case Operator.LT:
            return result < target.value
        case Operator.PROSE:
            return None
        case _:
            assert_never(target.operator)


def below_floor(target: Target) -> bool:
    """Tell whether a target asks less than the province's own."""
    if target.floor is None or target.value is None:
        return False
    if target.operator in _SMALLER_IS_BETTER:
        return target.value > target.floor
    return target.value < target.floor


def _unset(target: Target) -> bool:
    return target.operator is not Operator.PROSE and target.value is None


def _tells(target: Target, measurement: Measurement) -> bool:
    if target.operator is Operator.PROSE:
        return measurement.met is not None
    return measurement.result is not None


def _cut_off(measurement: Measurement) -> date:
    return Period.parse(measurement.period).data_to


def _rank(asked: Period, measurement: Measurement) -> tuple[date, bool, Period, bool]:
    period = Period.parse(measurement.period)
    return period.data_to, period == asked, period, measurement.stage is Stage.OFFICIAL


def _verdict(target: Target, measurement: Measurement) -> Verdict:
    met = measurement.met
    if target.operator is not Operator.PROSE and measurement.result is not None:
        met = reached(target, measurement.result)
    if met is None:
        return Verdict.NOT_SET
    return Verdict.MET if met else Verdict.SHORT


def _gap(target: Target, measurement: Measurement) -> Decimal | None:
    if target.value is None or measurement.result is None or target.operator is Operator.PROSE:
        return None
    return measurement.result - target.value
