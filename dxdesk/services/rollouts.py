"""Roll-outs: begun from scratch or from those of the plan, their units, and how far they are on a day."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.rollout import Measure, NamedRow, Rollout, RolloutProgress, RolloutRow
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Unit, UnitKind
from dxdesk.domain.vietnamese import fold
from dxdesk.services.in_force import NameBook, name_book
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile


@dataclass(frozen=True, slots=True)
class Template:
    """A roll-out that the model plan orders; ``words`` stand in the task it belongs to."""

    key: str
    words: str
    rollout: Rollout
    kinds: tuple[UnitKind, ...]


@cache
def templates() -> tuple[Template, ...]:
    """Return the shipped roll-outs."""
    with resource("catalog", "rollouts.toml").open("rb") as file:
        entries: list[dict[str, Any]] = tomllib.load(file)["rollout"]
    return tuple(_template(entry) for entry in entries)


def _template(entry: Mapping[str, Any]) -> Template:
    rollout = Rollout(
        task_id=0,
        title=entry["title"],
        measure=Measure(entry["measure"]),
        states=tuple(entry.get("states", ())),
        noun=entry["noun"],
        existing=entry.get("existing"),
        goal=entry.get("goal"),
    )
    return Template(entry["key"], entry["words"], rollout, tuple(map(UnitKind, entry["kinds"])))


def template(key: str) -> Template:
    """Return a shipped roll-out by its key; raises UserError ``rollout.template``."""
    found = next((item for item in templates() if item.key == key), None)
    if found is None:
        raise UserError("rollout.template", key=key, known=", ".join(item.key for item in templates()))
    return found


def task_for(tasks: Iterable[Task], shipped: Template) -> Task | None:
    """Return the task that speaks of a shipped roll-out; None where none does."""
    wanted = re.compile(rf"\b{re.escape(fold(shipped.words))}\b")
    return next((task for task in tasks if wanted.search(fold(f"{task.title} {task.content}"))), None)


def progress(
    data: DataFile, *, plan: Plan, as_of: date, book: NameBook | None = None
) -> tuple[RolloutProgress, ...]:
    """Return every roll-out of a plan as it stands on a day, its rows under the names of the day."""
    every = data.rollouts.of_plan(plan.id)
    if not every:
        return ()
    book = book or name_book(data, as_of)
    rows, schools = data.rollouts.rows_of_plan(plan.id), data.rollouts.school_names()
    codes = {task.id: task.code for task in data.tasks.of_plan(plan.id)}
    return tuple(
        RolloutProgress(
            item,
            tuple(NamedRow(row, _name(row, book, schools)) for row in rows.get(item.id, ())),
            as_of,
            codes.get(item.task_id, ""),
        )
        for item in every
    )


def progress_of(data: DataFile, *, plan: Plan, rollout_id: int, as_of: date) -> RolloutProgress:
    """Return one roll-out of a plan; raises UserError ``rollout.missing``."""
    found = progress(data, plan=plan, as_of=as_of)
    item = next((item for item in found if item.rollout.id == rollout_id), None)
    if item is None:
        raise UserError("rollout.missing")
    return item


def _name(row: RolloutRow, book: NameBook, schools: Mapping[int, str]) -> str:
    if row.unit_id is not None and (unit := book.unit_on_day(row.unit_id)):
        return unit.name
    return schools.get(row.school_id or 0, row.name)


def add(data: DataFile, *, rollout: Rollout) -> Change:
    """Add a roll-out to a task, at the end of those it has."""
    checked = _checked(rollout)
    plan_id = data.tasks.get(rollout.task_id).plan_id
    last = max((item.position for item in data.rollouts.of_plan(plan_id)), default=0)
    with data.action(f"Thêm triển khai «{checked.title}»") as done:
        data.rollouts.save(replace(checked, position=last + 1))
    return done.change


def add_template(data: DataFile, *, task_id: int, key: str, day: date) -> Change:
    """Add a shipped roll-out to a task with the units of its kinds valid on a day, as one action."""
    shipped = template(key)
    with data.action(f"Thêm triển khai «{shipped.rollout.title}»") as done:
        plan_id = data.tasks.get(task_id).plan_id
        known = {item.id for item in data.rollouts.of_plan(plan_id)}
        add(data, rollout=replace(shipped.rollout, task_id=task_id))
        fresh = next(item.id for item in data.rollouts.of_plan(plan_id) if item.id not in known)
        units = [unit for unit in data.units.all() if unit.kind in shipped.kinds and unit.valid_on(day)]
        add_units(data, rollout_id=fresh, unit_ids=[unit.id for unit in units])
    return done.change


def add_all_templates(data: DataFile, *, plan: Plan, day: date) -> Change:
    """Add every shipped roll-out that a task of the plan speaks of, as one action.

    Raises UserError ``rollout.no_task`` where no task does.
    """
    tasks = data.tasks.of_plan(plan.id)
    found = [(task_for(tasks, shipped), shipped.key) for shipped in templates()]
    if not any(task for task, _ in found):
        raise UserError("rollout.no_task")
    with data.action("Thêm các triển khai của kế hoạch") as done:
        for task, key in found:
            if task is not None:
                add_template(data, task_id=task.id, key=key, day=day)
    return done.change


def save(data: DataFile, *, rollout: Rollout) -> Change:
    """Change a roll-out; a state renamed in its place keeps its days, one taken away must hold none.

    Raises UserError ``rollout.title_empty``, ``rollout.states``, ``rollout.state_used``.
    """
    before, after = data.rollouts.get(rollout.id), _checked(rollout)
    with data.action(f"Sửa triển khai «{after.title}»") as done:
        if before != after:
            data.rollouts.save(after)
            _carry_days(data, before, after)
    return done.change


def _checked(rollout: Rollout) -> Rollout:
    title = rollout.title.strip()
    states = tuple(" ".join(state.split()) for state in rollout.states if state.strip())
    if not title:
        raise UserError("rollout.title_empty")
    doubled = len({state.casefold() for state in states}) != len(states)
    if doubled or (rollout.measure is Measure.STATES and not states):
        raise UserError("rollout.states")
    return replace(rollout, title=title, states=states)


def _carry_days(data: DataFile, before: Rollout, after: Rollout) -> None:
    """Let the days follow a state that is renamed in its place; refuse to lose any."""
    gone = [state for state in before.states if state not in after.states]
    same_length = len(before.states) == len(after.states)
    pairs = zip(before.states, after.states, strict=True) if same_length else ()
    names = {old: new for old, new in pairs if old in gone and new not in before.states}
    for row in data.rollouts.rows(before.id) if gone else ():
        lost = next((state for state in row.days if state in gone and state not in names), "")
        if lost:
            raise UserError("rollout.state_used", state=lost)
        days = {names.get(state, state): day for state, day in row.days.items()}
        if days != row.days:
            data.rollouts.save_row(replace(row, days=days))


def delete(data: DataFile, *, rollout_id: int) -> Change:
    """Delete a roll-out with its rows."""
    with data.action(f"Xóa triển khai «{data.rollouts.get(rollout_id).title}»") as done:
        data.rollouts.delete(rollout_id)
    return done.change


def add_units(data: DataFile, *, rollout_id: int, unit_ids: Iterable[int]) -> Change:
    """Add units that are not there yet, at the end."""
    rollout, rows = data.rollouts.get(rollout_id), data.rollouts.rows(rollout_id)
    known = {row.unit_id for row in rows}
    wanted = [unit_id for unit_id in dict.fromkeys(unit_ids) if unit_id not in known]
    last = max((row.position for row in rows), default=0)
    with data.action(f"Thêm {len(wanted)} đơn vị vào «{rollout.title}»") as done:
        for position, unit_id in enumerate(wanted, start=last + 1):
            data.rollouts.save_row(RolloutRow(rollout_id, position=position, unit_id=unit_id))
    return done.change


def add_group(data: DataFile, *, rollout_id: int, group_id: int, day: date) -> Change:
    """Add the members of a group valid on a day."""
    members = members_of(data, group_id=group_id, day=day)
    return add_units(data, rollout_id=rollout_id, unit_ids=[unit.id for unit in members])


def members_of(data: DataFile, *, group_id: int, day: date) -> tuple[Unit, ...]:
    """Return the members of a group valid on a day; raises UserError ``group.missing``."""
    group = next((group for group in data.units.groups() if group.id == group_id), None)
    if group is None:
        raise UserError("group.missing")
    return group.expand(data.units.all(), day)


def remove_rows(data: DataFile, *, rollout_id: int, row_ids: Iterable[int]) -> Change:
    """Take rows out of a roll-out with their days."""
    gone = tuple(dict.fromkeys(row_ids))
    with data.action(f"Bỏ {len(gone)} dòng khỏi «{data.rollouts.get(rollout_id).title}»") as done:
        data.rollouts.delete_rows(gone)
    return done.change
