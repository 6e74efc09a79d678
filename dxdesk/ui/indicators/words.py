"""What the page of indicators says: results, gaps, floors."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from dxdesk.domain.indicator import Measurement, Stage, Target
from dxdesk.domain.part import parts_of
from dxdesk.domain.period import Period
from dxdesk.domain.state import IndicatorState, TargetState, Verdict
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.ui.plan_words import target_words

STAGES: Mapping[Stage, str] = {Stage.ESTIMATE: "ước", Stage.OFFICIAL: "chính thức"}


def with_unit(value: Decimal, unit: str) -> str:
    """Return a figure with its unit: "73,18%", "21 điểm cầu"."""
    shown = format_number(value, places=2)
    return f"{shown}{unit}" if unit.startswith("%") or not unit else f"{shown} {unit}"


def met_words(*, met: bool) -> str:
    """Return how a result in words is told."""
    return "Đạt" if met else "Chưa đạt"


def result_words(target: Target, measurement: Measurement, *, asked: str) -> str:
    """Return a result, how sure it is, and of when where it is not of the period ``asked`` for."""
    if measurement.result is None:
        shown = "" if measurement.met is None else met_words(met=measurement.met)
    else:
        shown = with_unit(measurement.result, target.unit)
    parts = [STAGES[measurement.stage]]
    if measurement.period != asked:
        parts.append(Period.parse(measurement.period).short)
    below = _fraction(measurement)
    return f"{shown} ({', '.join(parts)})" + (f"\n{below}" if below else "")


def _fraction(measurement: Measurement) -> str:
    if measurement.numerator is None or measurement.denominator is None:
        return ""
    return f"{format_number(measurement.numerator)}/{format_number(measurement.denominator)}"


def result_tip(measurement: Measurement) -> str:
    """Return where a result comes from."""
    parts = [f"{STAGES[measurement.stage].capitalize()}, {Period.parse(measurement.period).short}"]
    if measurement.as_of:
        parts.append(f"Số liệu đến {format_date(measurement.as_of)}")
    if measurement.evidence:
        parts.append(f"Minh chứng: {measurement.evidence}")
    if measurement.note:
        parts.append(measurement.note)
    if shares := parts_of(measurement):
        parts.append("Cộng từ:\n" + "\n".join(share.line for share in shares))
    return "\n".join(parts)


def gap_words(gap: Decimal | None) -> str:
    """Return the gap to the target with its sign."""
    if gap is None:
        return ""
    shown = format_number(gap, places=2)
    return shown.replace("-", "−") if gap < 0 else f"+{shown}" if gap else "0"


def floor_sentence(state: TargetState) -> str:
    """Return that a target asks less than the province's own; nothing where it does not."""
    if not state.below_floor or state.target.floor is None:
        return ""
    return f"Thấp hơn mức của tỉnh ({with_unit(state.target.floor, state.target.unit)})"


def target_tip(state: TargetState) -> str:
    """Return everything a target says."""
    target = state.target
    parts = [target.label, target_words(target), floor_sentence(state)]
    if target.exclusion:
        parts.append(f"Không tính: {target.exclusion}")
    if target.soft:
        parts.append("Mức phấn đấu, không bắt buộc")
    if target.source:
        parts.append(f"Theo {target.source}")
    return "\n".join(part for part in parts if part)


def verdict_sentence(states: Iterable[IndicatorState], period: Period) -> str:
    """Return how the indicators of a plan stand in a period."""
    verdicts = [state.verdict for state in states]
    floors = sum(target.below_floor for state in states for target in state.targets)
    parts = [
        f"{verdicts.count(Verdict.MET)} đạt",
        f"{verdicts.count(Verdict.SHORT)} chưa đạt",
        f"{verdicts.count(Verdict.NO_DATA)} chưa có số liệu",
        f"{verdicts.count(Verdict.NOT_SET)} chưa giao mức",
    ]
    tail = f"; {floors} mức thấp hơn mức của tỉnh" if floors else ""
    return f"{len(verdicts)} chỉ tiêu, {period.short}: {', '.join(parts)}{tail}."
