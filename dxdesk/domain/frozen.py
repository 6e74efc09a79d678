"""The facts of a report as it was sent, and what has changed since ("so với báo cáo đã gửi")."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.indicator import Target
from dxdesk.domain.rollout import InReport, of_task
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TargetState, TaskState, Verdict
from dxdesk.domain.vn_format import format_date, format_number, format_percent


class Subject(StrEnum):
    """What a fact speaks of."""

    REPORT = "report"
    COUNTS = "counts"
    TASK = "task"
    INDICATOR = "indicator"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that reads otherwise now; ``field`` is "" where a whole task or indicator came or went.

    ``code`` and ``label`` name the task or indicator ("3", its title); ``before`` is "" for what is new and
    ``after`` for what is gone. Statuses, verdicts and stages stand as their codes.
    """

    key: str
    subject: Subject
    field: str
    before: str
    after: str
    id: int = 0
    code: str = ""
    label: str = ""


def facts(taken: ReportSnapshot) -> dict[str, str]:
    """Return everything a report says, by stable keys such as "task:3:percent" (3 is the task's id).

    Keys of targets are "indicator:1:target:2:result". The values are plain words, fit for JSON.
    """
    return dict(_facts(taken))


def differences(frozen: Mapping[str, str], now: Mapping[str, str]) -> tuple[FactChange, ...]:
    """Return what reads otherwise now, in the order of the facts, what is gone last."""
    before_items, now_items = _items(frozen), _items(now)
    found: dict[str, FactChange] = {}
    for key in dict.fromkeys((*now, *frozen)):
        item = _item(key)
        if item and (item in before_items) != (item in now_items):
            found.setdefault(item, _whole(item, frozen, now))
        elif frozen.get(key, "") != now.get(key, ""):
            found[key] = _change(key, frozen, now)
    return tuple(found.values())


def _facts(taken: ReportSnapshot) -> Iterator[tuple[str, str]]:
    yield "report:period", taken.period.key
    yield "report:as_of", format_date(taken.as_of)
    yield from _counts(taken)
    for task in taken.tasks:
        for field, value in _task(task, taken):
            yield f"task:{task.task.id}:{field}", value
    for indicator in taken.indicators:
        prefix = f"indicator:{indicator.indicator.id}"
        for field, value in _indicator(indicator):
            yield f"{prefix}:{field}", value
        for target in indicator.targets:
            for field, value in _target(target):
                yield f"{prefix}:target:{target.target.id}:{field}", value


def _counts(taken: ReportSnapshot) -> Iterator[tuple[str, str]]:
    counts = taken.counts
    for field in ("total", "done", "done_on_time", "done_late", "running", "overdue", "no_deadline", "due"):
        yield f"counts:{field}", str(getattr(counts, field))
    rate = counts.completion_rate
    yield "counts:rate", "" if rate is None else format_percent(rate)
    yield "counts:indicators", str(len(taken.indicators))
    for verdict in Verdict:
        yield f"counts:{verdict.value}", str(sum(state.verdict is verdict for state in taken.indicators))


def _task(state: TaskState, taken: ReportSnapshot) -> Iterator[tuple[str, str]]:
    task = state.task
    yield "code", task.code
    yield "title", task.title
    yield "leads", ", ".join(state.lead_names)
    yield "coordinators", ", ".join(state.coordinator_names)
    yield "time", task.time_frame.phrase
    yield "due", _day(task.time_frame.due)
    yield "percent", "" if state.percent is None else str(state.percent)
    yield "status", state.status.value
    yield "done_on", _day(state.done_on)
    said = [entry for entry in state.entries if taken.period.data_from <= entry.on <= taken.as_of]
    for field in ("result", "difficulty", "proposal"):
        words = [
            f"{format_date(entry.on)}: {getattr(entry, field)}" for entry in said if getattr(entry, field)
        ]
        yield field, "\n".join(words)
    spread = [
        f"{item.rollout.title}: {', '.join(item.figures)}"
        for item in of_task(taken.rollouts, task.id)
        if item.rollout.in_report is not InReport.NOTHING
    ]
    if spread:
        yield "spread", "\n".join(spread)


def _indicator(state: IndicatorState) -> Iterator[tuple[str, str]]:
    yield "code", state.indicator.code
    yield "title", state.indicator.text
    yield "leads", ", ".join(state.lead_names)
    yield "verdict", state.verdict.value


def _target(state: TargetState) -> Iterator[tuple[str, str]]:
    yield "title", state.target.label or state.target.scope
    yield "asks", _asks(state.target)
    yield "verdict", state.verdict.value
    measurement = state.measurement
    if measurement is None:
        return
    yield "result", _figure(measurement.result)
    yield "numerator", _figure(measurement.numerator)
    yield "denominator", _figure(measurement.denominator)
    yield "met", "" if measurement.met is None else str(measurement.met).lower()
    yield "stage", measurement.stage.value
    yield "period", measurement.period
    yield "note", measurement.note


def _asks(target: Target) -> str:
    figure = _figure(target.value) or target.source
    return f"{target.operator.value} {figure} {target.unit}".strip()


def _figure(value: Decimal | None) -> str:
    return "" if value is None else format_number(value)


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


def _item(key: str) -> str:
    """Return the part of a key that names a task or an indicator ("task:3"); "" for facts of the whole."""
    kind, _, rest = key.partition(":")
    return f"{kind}:{rest.partition(':')[0]}" if kind in (Subject.TASK, Subject.INDICATOR) else ""


def _items(told: Mapping[str, str]) -> frozenset[str]:
    return frozenset(_item(key) for key in told)


def _whole(item: str, frozen: Mapping[str, str], now: Mapping[str, str]) -> FactChange:
    kind, _, number = item.partition(":")
    title = f"{item}:title"
    named = now if title in now else frozen
    return FactChange(
        key=item,
        subject=Subject(kind),
        field="",
        before=frozen.get(title, ""),
        after=now.get(title, ""),
        id=int(number),
        code=named.get(f"{item}:code", ""),
        label=named.get(title, ""),
    )


def _change(key: str, frozen: Mapping[str, str], now: Mapping[str, str]) -> FactChange:
    parts = key.split(":")
    item = _item(key)
    of_target = len(parts) == 5
    told = {**frozen, **now}
    label = told.get(f"{item}:title", "")
    if of_target:
        label = told.get(f"{item}:target:{parts[3]}:title") or label
    return FactChange(
        key=key,
        subject=Subject.TARGET if of_target else Subject(parts[0]),
        field=parts[-1],
        before=frozen.get(key, ""),
        after=now.get(key, ""),
        id=int(parts[3] if of_target else parts[1]) if item else 0,
        code=told.get(f"{item}:code", ""),
        label=label,
    )
