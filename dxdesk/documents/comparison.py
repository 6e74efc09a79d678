"""A report held against the period before: what moved, what is new, what stood still."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from dxdesk.documents.blocks import Block, Paragraph
from dxdesk.documents.indicator_part import count, target_label
from dxdesk.documents.phrases import listed, shown_result, status_words, target_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TargetState, TaskState, Verdict
from dxdesk.domain.vn_format import format_date


@dataclass(frozen=True, slots=True)
class Move:
    """An item that moved: its number and what moved, in words."""

    code: str
    changes: tuple[str, ...]


def compared_with(period: Period) -> Period:
    """Return the period a report is held against: the last one reported before its own months.

    Within a plan's year figures run on, so six months are held against Quý I, nine against six, the year
    against nine; months, quarters and the second half against the one before.
    """
    match period.kind:
        case PeriodKind.YEAR:
            return Period(PeriodKind.NINE_MONTHS, period.year)
        case PeriodKind.NINE_MONTHS:
            return Period(PeriodKind.HALF, period.year, 1)
        case PeriodKind.HALF if period.number == 1:
            return Period(PeriodKind.QUARTER, period.year, 1)
        case _:
            return period.previous


def earlier(taken: ReportSnapshot) -> Period:
    """Return the period whose states the snapshot holds beside its own."""
    return taken.compared or taken.period.previous


def moved_tasks(taken: ReportSnapshot, wording: Wording) -> tuple[Move, ...]:
    """Return the tasks whose percent or status is another, and new ones, in the plan's order."""
    before = {state.task.id: state for state in taken.previous_tasks}
    found = (
        Move(state.task.code, tuple(_task_changes(before.get(state.task.id), state, taken, wording)))
        for state in taken.tasks
    )
    return tuple(move for move in found if move.changes)


def moved_targets(taken: ReportSnapshot, wording: Wording) -> tuple[Move, ...]:
    """Return the targets whose result, verdict or aim is another, and new ones, in the plan's order."""
    before = _targets(taken.previous_indicators)
    found = (
        Move(
            target_label(state, target.target),
            tuple(_target_changes(before.get(target.target.id), target, wording)),
        )
        for state in taken.indicators
        for target in state.targets
    )
    return tuple(move for move in found if move.changes)


def task_comparison(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """Yield what the body says of tasks against the period before; nothing where there is none."""
    if not taken.previous_tasks:
        return
    moves = moved_tasks(taken, wording)
    yield Paragraph.of(_held("tasks_none" if not moves else "tasks", taken, wording))
    for move in moves:
        yield Paragraph.of(wording.say("compare.task", code=move.code, changes="; ".join(move.changes)))
    moved = {move.code for move in moves}
    still = [state.task.code for state in taken.tasks if state.task.code not in moved and not state.done]
    if still and moves:
        yield Paragraph.of(wording.say("compare.tasks_same", codes=listed(still)))
    now = {state.task.id for state in taken.tasks}
    gone = [state.task.code for state in taken.previous_tasks if state.task.id not in now]
    if gone:
        yield Paragraph.of(wording.say("compare.tasks_gone", codes=listed(gone)))


def indicator_comparison(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """Yield what the body says of indicators against the period before; nothing where there is none."""
    if not taken.previous_indicators:
        return
    moves = moved_targets(taken, wording)
    yield Paragraph.of(
        _held(
            "indicators_none" if not moves else "indicators",
            taken,
            wording,
            met=count(taken.previous_indicators, Verdict.MET),
            total=len(taken.previous_indicators),
        )
    )
    for move in moves:
        yield Paragraph.of(wording.say("compare.target", code=move.code, changes="; ".join(move.changes)))
    now = {state.indicator.id for state in taken.indicators}
    gone = [s.indicator.code for s in taken.previous_indicators if s.indicator.id not in now]
    if gone:
        yield Paragraph.of(wording.say("compare.indicators_gone", codes=listed(gone)))


def previous_result(taken: ReportSnapshot, wording: Wording, target: TargetState) -> str:
    """Return a target's result in the period before, for a column of the appendix."""
    before = _targets(taken.previous_indicators).get(target.target.id)
    if before is None or before.measurement is None:
        return wording.say("verdict.no_data")
    return shown_result(before) or wording.say(f"verdict.{before.verdict.value}")


def previous_percent(taken: ReportSnapshot, wording: Wording, state: TaskState) -> str:
    """Return a task's percent in the period before in brackets; "" where nothing is compared or known."""
    before = next((item for item in taken.previous_tasks if item.task.id == state.task.id), None)
    if before is None or before.percent is None:
        return ""
    return wording.say("compare.percent_before", period=earlier(taken).short, percent=before.percent)


def last_change(state: TaskState, wording: Wording) -> str:
    """Return when a task last moved and how: "13/3/2024: từ 10% lên 25%"."""
    percent: int | None = None
    told = ""
    for entry in state.entries:
        key, before = "change.said", percent
        if entry.percent is not None and entry.percent != percent:
            key = "change.first" if percent is None else f"change.{_way(percent, entry.percent)}"
            percent = entry.percent
        told = wording.say(key, day=format_date(entry.on), before=before, after=percent)
    return told or wording.say("change.none")


def _held(key: str, taken: ReportSnapshot, wording: Wording, **values: object) -> str:
    return wording.say(f"compare.{key}", period=earlier(taken).label, **values)


def _way(before: int | Decimal, after: int | Decimal) -> str:
    return "up" if after > before else "down"


def _task_changes(
    before: TaskState | None, now: TaskState, taken: ReportSnapshot, wording: Wording
) -> Iterator[str]:
    if before is None:
        yield wording.say("compare.new")
        return
    if now.percent is not None and before.percent is None:
        yield wording.say("compare.percent_first", after=now.percent)
    elif now.percent is not None and before.percent is not None and now.percent != before.percent:
        key = f"compare.percent_{_way(before.percent, now.percent)}"
        yield wording.say(key, before=before.percent, after=now.percent)
    was = status_words(before, wording, on=earlier(taken).data_to)
    status = status_words(now, wording, on=taken.as_of)
    if was != status:
        yield wording.say("compare.status", before=was, after=status)


def _target_changes(before: TargetState | None, now: TargetState, wording: Wording) -> Iterator[str]:
    if before is None:
        yield wording.say("compare.new")
        return
    yield from _result_changes(before, now, wording)
    if before.verdict is not now.verdict:
        words = [wording.say(f"verdict.{state.verdict.value}") for state in (before, now)]
        yield wording.say("compare.verdict", before=words[0], after=words[1])
    asked, asks = (target_words(state.target, wording) for state in (before, now))
    if asked != asks:
        yield wording.say("compare.aim", before=asked, after=asks)


def _result_changes(before: TargetState, now: TargetState, wording: Wording) -> Iterator[str]:
    was = before.measurement.result if before.measurement else None
    result = now.measurement.result if now.measurement else None
    shown = {"before": shown_result(before), "after": shown_result(now)}
    if was is None and result is not None:
        yield wording.say("compare.result_first", **shown)
    elif was is not None and result is None:
        yield wording.say("compare.result_gone", **shown)
    elif was is not None and result is not None and was != result:
        yield wording.say(f"compare.result_{_way(was, result)}", **shown)


def _targets(states: Iterable[IndicatorState]) -> dict[int, TargetState]:
    return {target.target.id: target for state in states for target in state.targets}
