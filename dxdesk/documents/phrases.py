"""Small phrases of reports: counted things, results, targets, time frames, statuses."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.state import TargetState, TaskState, TaskStatus
from dxdesk.domain.targets import reached
from dxdesk.domain.task import Assumption, TimeFrame
from dxdesk.domain.vn_format import format_date, format_number

NO_BREAK = "\u00a0"
_MOST_DECIMALS = 8
_APPENDIX = "phụ lục"


def counted(number: int) -> str:
    """Write a number of things: "05"."""
    return f"{number:02d}"


def listed(items: Iterable[str]) -> str:
    """Join names as a sentence lists them."""
    return ", ".join(items)


def capitalised(text: str) -> str:
    """Return words as they begin a cell or a line."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Return typed words as one line that ends with a stop."""
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?", ":")) or not line else f"{line}."


def day_or_unknown(day: date | None, wording: Wording) -> str:
    """Return a date for running text."""
    return format_date(day) if day else wording.say("time.unknown")


def amount(value: Decimal, unit: str, *, places: int | None = 2) -> str:
    """Return a figure with its unit: "70,5%", "12 đơn vị"."""
    figure = format_number(value, places=places)
    return f"{figure}%" if unit == "%" else f"{figure} {unit}".strip()


def target_words(target: Target, wording: Wording) -> str:
    """Return what a target asks: "trên 70%"."""
    if target.operator is Operator.PROSE:
        return wording.say("target.prose")
    if target.operator is Operator.REFERENCE and target.value is None:
        source = target.source
        return wording.say("target.ref", source=source) if source else wording.say("target.ref_unknown")
    if target.value is None:
        return wording.say("target.ref_unknown")
    operator = "eq" if target.operator is Operator.REFERENCE else target.operator.name.lower()
    return wording.say(f"target.{operator}", value=amount(target.value, target.unit, places=None))


def result_words(state: TargetState, wording: Wording, period: Period) -> str:
    """Return a result with the figures it comes from: "73,18% (412/563) (ước)"; empty without one.

    A result of an earlier period than the one asked says so.
    """
    measurement = state.measurement
    if measurement is None:
        return ""
    if measurement.result is None:
        return wording.say(f"verdict.{'met' if measurement.met else 'short'}")
    parts = [shown_result(state)]
    if (
        measurement.numerator is not None
        and measurement.denominator is not None
        and measurement.value is None
    ):
        parts.append(f"({format_number(measurement.numerator)}/{format_number(measurement.denominator)})")
    return " ".join([*parts, *_marks(measurement, wording, period)])


def _marks(measurement: Measurement, wording: Wording, period: Period) -> Iterator[str]:
    if measurement.stage is Stage.ESTIMATE:
        yield wording.say("target.estimate")
    if measurement.period != period.key:
        yield wording.say("target.earlier", period=Period.parse(measurement.period).short)


def shown_result(state: TargetState) -> str:
    """Return a result with two decimals, or more where rounding would move it onto or over its target."""
    measurement, target = state.measurement, state.target
    if measurement is None or measurement.result is None:
        return ""
    result = measurement.result
    exact = (reached(target, result), result == target.value)
    for places in range(2, _MOST_DECIMALS):
        rounded = round(result, places)
        if (reached(target, rounded), rounded == target.value) == exact:
            return amount(result, target.unit, places=places)
    return amount(result, target.unit, places=_MOST_DECIMALS)


def gap_words(state: TargetState, wording: Wording) -> str:
    """Return how far a result is from its target: "cao hơn 3,18 điểm %"; empty where unknown."""
    if state.gap is None:
        return ""
    if state.gap == 0:
        strict = state.target.operator in (Operator.GT, Operator.LT)
        return wording.say("target.equal_strict" if strict else "target.equal")
    places = next((n for n in range(2, _MOST_DECIMALS) if round(state.gap, n)), _MOST_DECIMALS)
    figure = format_number(abs(state.gap), places=places)
    unit = state.target.unit
    gap = wording.say("target.points", value=figure) if unit == "%" else f"{figure} {unit}".strip()
    return wording.say("target.above" if state.gap > 0 else "target.below", gap=gap)


def time_words(frame: TimeFrame, wording: Wording) -> str:
    """Return a time phrase exactly as in the plan, with what was assumed to give it dates."""
    start, due = (day_or_unknown(day, wording) for day in (frame.start, frame.due))
    notes = [wording.say(f"time.{_note(item)}", start=start, due=due) for item in frame.assumptions]
    phrase = frame.phrase or wording.say("time.none")
    return f"{phrase} ({'; '.join(notes)})" if notes else phrase


def _note(assumption: Assumption) -> str:
    return assumption.value


def status_words(state: TaskState, wording: Wording, *, on: date) -> str:
    """Return a task's status; one that has not begun and need not have is called so."""
    start = state.task.time_frame.start
    if state.status is TaskStatus.RUNNING and start and start > on and not state.percent:
        return wording.say("status.not_started")
    return wording.say(f"status.{state.status.value}")


def percent_words(state: TaskState, wording: Wording) -> str:
    """Return a task's percent, or that nobody has reported."""
    return f"{state.percent}%" if state.percent is not None else wording.say("tasks.unreported")


def party_words(names: Iterable[str], wording: Wording, by_appendix: Iterable[str] = ()) -> str:
    """Return who leads or takes part; a plan's "see the Phụ lục" is told as that, with its names if given."""
    appendix = listed(by_appendix)
    key = "tasks.by_appendix_named" if appendix else "tasks.by_appendix"
    return listed(wording.say(key, names=appendix) if _APPENDIX in name.lower() else name for name in names)


def lead_words(state: TaskState, wording: Wording, by_appendix: Iterable[str] = ()) -> str:
    """Return who leads a task."""
    return party_words(state.lead_names, wording, by_appendix) or wording.say("tasks.nobody")
