"""The plan in force on a day: its tasks and indicators as the adjustments up to that day leave them.

Rows hold the latest state. What an adjustment changed from a later day on is put back, what it added is left
out, and what was withdrawn up to the day is left out too. Every view that shows a day reads through here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from dxdesk.domain.adjustment import ChangeKind, ItemKind, PlannedChange
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.item_fields import with_told
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Task
from dxdesk.storage.data_file import DataFile

Item = TypeVar("Item", Task, Indicator)


@dataclass(frozen=True, slots=True)
class PlanOn:
    """The tasks and indicators of a plan that were in force on a day, in its order."""

    day: date
    tasks: tuple[Task, ...]
    indicators: tuple[Indicator, ...]


def plan_on(data: DataFile, plan: Plan, day: date) -> PlanOn:
    """Return the plan in force on a day."""
    return PlanOn(day, tasks_on(data, plan.id, day), indicators_on(data, plan.id, day))


def tasks_on(data: DataFile, plan_id: int, day: date) -> tuple[Task, ...]:
    """Return the tasks in force on a day; what stands under a task that is not goes with it."""
    tasks = data.tasks.of_plan(plan_id)
    adjusted = data.adjustments.in_force(plan_id)
    if not adjusted:
        return tasks
    return _with_parents(_on(tasks, adjusted, ItemKind.TASK, day), {task.id for task in tasks})


def indicators_on(data: DataFile, plan_id: int, day: date) -> tuple[Indicator, ...]:
    """Return the indicators in force on a day, their targets as they were asked for then."""
    indicators = data.indicators.of_plan(plan_id)
    adjusted = data.adjustments.in_force(plan_id)
    return _on(indicators, adjusted, ItemKind.INDICATOR, day) if adjusted else indicators


def _on(
    items: tuple[Item, ...], adjusted: Iterable[tuple[date, PlannedChange]], kind: ItemKind, day: date
) -> tuple[Item, ...]:
    known = {item.id: item for item in items if item.withdrawn_on is None or item.withdrawn_on > day}
    for in_force_from, change in adjusted:
        if in_force_from <= day or change.record is not kind or change.record_id not in known:
            continue
        if change.kind is ChangeKind.ADD:
            del known[change.record_id]
        elif change.kind is ChangeKind.CHANGE:
            known[change.record_id] = with_told(known[change.record_id], change.before)
    return tuple(known.values())


def _with_parents(tasks: tuple[Task, ...], every: set[int]) -> tuple[Task, ...]:
    """Return the tasks without those whose parent is known to the plan, but not in force."""
    while True:
        left = {task.id for task in tasks}
        kept = tuple(task for task in tasks if task.parent_id not in every or task.parent_id in left)
        if len(kept) == len(tasks):
            return tasks
        tasks = kept
