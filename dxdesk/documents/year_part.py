"""What the report of a year adds: the plan evaluated, and what goes on into next year's."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Block, Paragraph
from dxdesk.documents.indicator_part import codes, count, target_label, target_name
from dxdesk.documents.phrases import (
    gap_words,
    lead_words,
    listed,
    percent_words,
    result_words,
    status_words,
    target_words,
)
from dxdesk.documents.wording import Wording
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TargetState, TaskState, TaskStatus, Verdict
from dxdesk.domain.vn_format import format_date

_VERDICTS = (Verdict.MET, Verdict.SHORT, Verdict.NO_DATA, Verdict.NOT_SET)


def carried_tasks(taken: ReportSnapshot) -> tuple[TaskState, ...]:
    """Return the tasks that are not completed and feed next year's plan."""
    return tuple(state for state in taken.tasks if not state.done)


def carried_targets(taken: ReportSnapshot) -> tuple[tuple[IndicatorState, TargetState], ...]:
    """Return the targets that were not met, each with its indicator."""
    return tuple(
        (state, target)
        for state in taken.indicators
        for target in state.targets
        if target.verdict is Verdict.SHORT
    )


def year_verdict(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """Yield the plan evaluated: indicators by verdict, tasks done in time, late or not."""
    yield Paragraph.of(wording.say("year.verdict", year=taken.plan.year))
    total = len(taken.indicators)
    for verdict in _VERDICTS:
        found = count(taken.indicators, verdict)
        if found:
            named = codes(taken.indicators, verdict)
            key = f"year.{verdict.value}"
            yield Paragraph.of(wording.say(key, count=found, total=total, codes=named))
    groups = {
        "done_on_time": [s for s in taken.tasks if s.status is TaskStatus.DONE_ON_TIME],
        "done_late": [s for s in taken.tasks if s.status is TaskStatus.DONE_LATE],
        "open": [s for s in taken.tasks if not s.done],
    }
    for name, states in groups.items():
        if states:
            yield Paragraph.of(_group(name, states, taken, wording))


def _group(name: str, states: list[TaskState], taken: ReportSnapshot, wording: Wording) -> str:
    return wording.say(
        f"year.{name}",
        count=len(states),
        total=len(taken.tasks),
        codes=listed(state.task.code for state in states),
        day=format_date(taken.as_of),
    )


def year_next(taken: ReportSnapshot, who: str, wording: Wording) -> Iterator[Block]:
    """Yield what goes on into next year's plan."""
    items = list(_carried(taken, wording))
    following = taken.plan.year + 1
    if not items:
        yield Paragraph.of(wording.say("year.carry_none", next=following))
        return
    yield Paragraph.of(wording.say("year.carry", office=who, next=following))
    yield from (Paragraph.of(item) for item in items)


def _carried(taken: ReportSnapshot, wording: Wording) -> Iterator[str]:
    for state in carried_tasks(taken):
        yield wording.say(
            "year.carry_task",
            code=state.task.code,
            title=state.task.title,
            percent=percent_words(state, wording),
            status=status_words(state, wording, on=taken.as_of).lower(),
            leads=lead_words(state, wording),
        )
    for indicator, target in carried_targets(taken):
        yield _short(indicator, target, taken, wording)
    for verdict in (Verdict.NO_DATA, Verdict.NOT_SET, Verdict.MET):
        named = codes(taken.indicators, verdict)
        if named:
            yield wording.say(f"year.carry_{verdict.value}", codes=named)


def _short(indicator: IndicatorState, target: TargetState, taken: ReportSnapshot, wording: Wording) -> str:
    code, text = target_label(indicator, target.target), target_name(indicator, target.target)
    if target.gap is None:
        return wording.say("year.carry_short_words", code=code, text=text)
    return wording.say(
        "year.carry_short",
        code=code,
        text=text,
        year=taken.plan.year,
        result=result_words(target, wording, taken.period),
        target=target_words(target.target, wording),
        gap=gap_words(target, wording),
    )
