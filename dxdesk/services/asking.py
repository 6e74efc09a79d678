"""What each unit is asked for in a round of reports."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dxdesk.domain.change import Change
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AskedItems, asked_items
from dxdesk.domain.task import ProgressEntry, Task
from dxdesk.domain.unit import Party
from dxdesk.services.duties import Collection
from dxdesk.services.in_force import NameBook, name_book
from dxdesk.services.in_force_plan import indicators_on, tasks_on
from dxdesk.services.tasks import outlined
from dxdesk.storage.data_file import DataFile

COORDINATORS_KEY = "ask_coordinators"
_COMPLETE = 100


def asks_coordinators(data: DataFile) -> bool:
    """Return whether units are also asked about what they only take part in."""
    return data.settings.get(COORDINATORS_KEY, "") == "1"


def set_asks_coordinators(data: DataFile, *, asks: bool) -> Change:
    """Choose whether units are also asked about what they only take part in."""
    with data.action("Đổi phạm vi hỏi đơn vị") as done:
        data.settings.set(COORDINATORS_KEY, "1" if asks else "")
    return done.change


def asked_units(
    data: DataFile, *, plan: Plan, item: Collection, today: date, with_coordinators: bool | None = None
) -> tuple[AskedItems, ...]:
    """Return what each unit is asked for in a round, in the order of the catalogue.

    Groups stand for the units valid on the day, and a unit that has been replaced for its successor; tasks
    completed before the round's figures begin are not asked about again. ``with_coordinators`` is the
    clerk's choice where it is not given.
    """
    book = name_book(data, asking_day(item, today))
    chosen = asks_coordinators(data) if with_coordinators is None else with_coordinators
    return asked_items(
        data.units.all(),
        data.units.groups(),
        [_task_today(task, book) for task in tasks_of(data, plan=plan, item=item)],
        [_indicator_today(row, book) for row in indicators_of(data, plan=plan, item=item)],
        day=book.day,
        with_coordinators=chosen,
    )


def asking_day(item: Collection, today: date) -> date:
    """Return the day on which a round's units are looked up: today, or its last day when that is past."""
    return min(today, item.last_day.nominal if item.last_day else item.data_to)


def tasks_of(data: DataFile, *, plan: Plan, item: Collection) -> tuple[Task, ...]:
    """Return the tasks a round asks about, in the plan's order: those in force at its cut-off."""
    entries = data.tasks.entries_of_plan(plan.id)
    return tuple(
        task
        for task in outlined(tasks_on(data, plan.id, item.data_to))
        if _wanted(item, task_id=task.id) and not _done_before(entries.get(task.id, ()), item.data_from)
    )


def indicators_of(data: DataFile, *, plan: Plan, item: Collection) -> tuple[Indicator, ...]:
    """Return the indicators a round asks about, in the plan's order: those in force at its cut-off."""
    listed = indicators_on(data, plan.id, item.data_to)
    return tuple(row for row in listed if _wanted(item, indicator_id=row.id))


def _wanted(item: Collection, *, task_id: int = 0, indicator_id: int = 0) -> bool:
    """Tell whether a round asks about a row; a request that names rows asks about no others."""
    request = item.request
    if request is None or not (request.task_ids or request.indicator_ids):
        return True
    return task_id in request.task_ids or indicator_id in request.indicator_ids


def _done_before(entries: Sequence[ProgressEntry], day: date) -> bool:
    known = [entry for entry in entries if entry.percent is not None]
    return bool(known) and known[-1].percent == _COMPLETE and known[-1].on < day


def _task_today(task: Task, book: NameBook) -> Task:
    return replace(task, leads=_today(task.leads, book), coordinators=_today(task.coordinators, book))


def _indicator_today(row: Indicator, book: NameBook) -> Indicator:
    return replace(row, leads=_today(row.leads, book), coordinators=_today(row.coordinators, book))


def _today(parties: tuple[Party, ...], book: NameBook) -> tuple[Party, ...]:
    """Put the unit that bears the work on the day in the place of each unit."""
    return tuple(
        replace(party, unit_id=unit.id)
        if party.unit_id is not None and (unit := book.unit_on_day(party.unit_id))
        else party
        for party in parties
    )


def leading(item: Task | Indicator, groups: Mapping[int, frozenset[int]]) -> frozenset[int]:
    """Return the ids of the units that lead an item, those of groups too."""
    found = {party.unit_id for party in item.leads if party.unit_id is not None}
    return frozenset(found).union(*(groups.get(party.group_id or 0, frozenset()) for party in item.leads))


def leads(item: Task | Indicator, unit_id: int, groups: Mapping[int, frozenset[int]]) -> bool:
    """Tell whether a unit leads an item, itself or as a member of a group."""
    return unit_id in leading(item, groups)


def members(data: DataFile, day: date) -> dict[int, frozenset[int]]:
    """Return the ids of the units of each group on a day."""
    units = data.units.all()
    return {
        group.id: frozenset(unit.id for unit in group.expand(units, day)) for group in data.units.groups()
    }
