"""The tables of tasks and indicators as an Excel workbook, for those who work on in Excel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.indicator_part import target_name
from dxdesk.documents.phrases import (
    gap_words,
    lead_words,
    listed,
    percent_words,
    result_words,
    status_words,
    target_words,
    time_words,
)
from dxdesk.documents.wording import Wording
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import IndicatorState, TaskState
from dxdesk.domain.vn_format import format_date
from dxdesk.exports.workbook import Cell, Sheet, SheetColumn, to_xlsx
from dxdesk.services import indicators, tasks, wordings
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

_TASK_WIDTHS = (6, 46, 22, 26, 22, 12, 9, 20, 46, 12)
_INDICATOR_WIDTHS = (7, 54, 30, 18, 26, 16, 16, 20)


@dataclass(frozen=True, slots=True)
class Tables:
    """What a workbook shows: plain data, to be written without the data file."""

    sheets: tuple[Sheet, ...]
    author: str
    written_on: date


def workbook(data: DataFile, *, plan: Plan, period: Period, today: date) -> bytes:
    """Return a workbook with a plan's tasks as of the day and its indicators of the period."""
    return written(gathered(data, plan=plan, period=period, today=today))


def written(tables: Tables) -> bytes:
    """Return the workbook of gathered tables."""
    return to_xlsx(tables.sheets, author=tables.author, written_on=tables.written_on)


def gathered(data: DataFile, *, plan: Plan, period: Period, today: date) -> Tables:
    """Gather a plan's tasks as of the day and its indicators of the period."""
    wording = wordings.in_force(data, today)
    task_states = tasks.states(data, plan_id=plan.id, today=today)
    indicator_states = indicators.states(data, plan_id=plan.id, period=period, today=today)
    sheets = (
        _tasks_sheet(task_states, plan, today, wording),
        _indicators_sheet(indicator_states, plan, period, wording),
    )
    return Tables(sheets, office_on(data, today).full_name, today)


def _columns(headings: Sequence[str], widths: Sequence[float]) -> tuple[SheetColumn, ...]:
    return tuple(map(SheetColumn, headings, widths))


def _tasks_sheet(states: Sequence[TaskState], plan: Plan, today: date, wording: Wording) -> Sheet:
    return Sheet(
        name=wording.say("export.tasks_sheet"),
        title=wording.say("export.tasks_title", year=plan.year, day=format_date(today)),
        columns=_columns(wording.cells("export.tasks_columns"), _TASK_WIDTHS),
        rows=tuple(_task_row(state, today, wording) for state in states),
    )


def _task_row(state: TaskState, today: date, wording: Wording) -> tuple[Cell, ...]:
    task, last = state.task, state.last_entry
    return (
        task.code,
        task.title,
        lead_words(state, wording),
        listed(state.coordinator_names),
        time_words(task.time_frame, wording),
        task.time_frame.due,
        state.percent if state.percent is not None else percent_words(state, wording),
        status_words(state, wording, on=today),
        last.result if last else None,
        last.on if last else None,
    )


def _indicators_sheet(
    states: Sequence[IndicatorState], plan: Plan, period: Period, wording: Wording
) -> Sheet:
    return Sheet(
        name=wording.say("export.indicators_sheet"),
        title=wording.say("export.indicators_title", year=plan.year, period=period.label),
        columns=_columns(wording.cells("export.indicators_columns"), _INDICATOR_WIDTHS),
        rows=tuple(row for state in states for row in _indicator_rows(state, period, wording)),
    )


def _indicator_rows(state: IndicatorState, period: Period, wording: Wording) -> Iterator[tuple[Cell, ...]]:
    leads = listed(state.lead_names)
    for number, target in enumerate(state.targets):
        yield (
            state.indicator.code if number == 0 else None,
            state.indicator.text if number == 0 else None,
            target_name(state, target.target) if len(state.targets) > 1 else None,
            target_words(target.target, wording),
            result_words(target, wording, period) or None,
            gap_words(target, wording) or None,
            wording.say(f"verdict.{target.verdict.value}"),
            leads if number == 0 else None,
        )
