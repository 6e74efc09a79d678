"""Tasks as a round of reports sees them: what units reported for it counts at its cut-off."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskState
from dxdesk.domain.status import task_state
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import tasks
from dxdesk.services.in_force import lateness, working_calendar
from dxdesk.storage.data_file import DataFile


def task_states(data: DataFile, *, plan: Plan, key: str, as_of: date) -> tuple[TaskState, ...]:
    """Return a plan's tasks as of a round's cut-off, forms of the round that came later included.

    Units report on the last day itself and the clerk takes their forms in during the days after it; their
    figures are those of the cut-off all the same. What a meeting ordered after it is not of the round yet.
    """
    ordered = data.meetings.days_of_tasks()
    late = _later_reports(data, plan, key, as_of)
    calendar, how_late = working_calendar(data), lateness(data)
    return tuple(
        replace(
            task_state(
                state.task,
                (*state.entries, *late[state.task.id]),
                today=as_of,
                calendar=calendar,
                lateness=how_late,
            ),
            lead_names=state.lead_names,
            coordinator_names=state.coordinator_names,
            person_name=state.person_name,
        )
        if state.task.id in late
        else state
        for state in tasks.states(data, plan_id=plan.id, today=as_of)
        if ordered.get(state.task.id, as_of) <= as_of
    )


def _later_reports(
    data: DataFile, plan: Plan, key: str, as_of: date
) -> Mapping[int, tuple[ProgressEntry, ...]]:
    found = {
        task_id: tuple(
            replace(entry, on=as_of) for entry in entries if entry.period == key and entry.on > as_of
        )
        for task_id, entries in data.tasks.entries_of_plan(plan.id).items()
    }
    return {task_id: entries for task_id, entries in found.items() if entries}
