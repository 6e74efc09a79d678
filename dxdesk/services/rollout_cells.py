"""The matrix of a roll-out as typed or pasted: cells of rows and states, whole blocks at once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.rollout import AS_OF, Rollout, RolloutRow
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.services.typed import typed_day, typed_whole
from dxdesk.storage.data_file import DataFile


class RowField(StrEnum):
    """What stands in a row beside the days of its states."""

    NAME = "name"
    NUMBER = "number"
    TARGET = "target"
    AS_OF = "as_of"
    EVIDENCE = "evidence"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class StateField:
    """The day on which a state was reached."""

    state: str


Field = RowField | StateField


@dataclass(frozen=True, slots=True)
class RolloutCell:
    """A cell as typed; rows that are still to be added are -1, -2, ... from the first one on."""

    row_id: int
    field: Field
    text: str


_WHOLE = {"code": "rollout.number", "negative": "rollout.negative"}
Linked = tuple[int | None, int | None]  # a unit's id, a school's id


def set_cells(
    data: DataFile, *, rollout_id: int, cells: Iterable[RolloutCell], today: date, origin: str = "typed"
) -> Change:
    """Take a block of cells as one action; a wrong cell refuses the whole block.

    A new row needs a name; a name of the catalogue of units or schools links the row to it. Raises UserError
    ``rollout.number``, ``.negative``, ``.date``, ``.name_empty`` and ``.twice``, each with the ``cell``.
    """
    cells, rollout = tuple(cells), data.rollouts.get(rollout_id)
    before = {row.id: row for row in data.rollouts.rows(rollout_id)}
    after = dict(before)
    find: Callable[[str], Linked] | None = None
    for cell in cells:
        row = after.get(cell.row_id, RolloutRow(rollout_id))
        if cell.row_id > 0 and cell.row_id not in before:
            raise UserError("record.missing", text=cell.text, cell=cell)
        try:
            if cell.field is RowField.NAME:
                find = find or _finder(data, today)
                after[cell.row_id] = _renamed(row, cell.text, find)
            else:
                after[cell.row_id] = _changed(row, cell)
        except UserError as error:
            raise UserError(error.code, **(error.data | {"cell": cell})) from None
    _check_names(after, cells)
    return _written(data, rollout, before, after, origin)


def _renamed(row: RolloutRow, text: str, find: Callable[[str], Linked]) -> RolloutRow:
    name = " ".join(clean(text).split())
    if not name:
        raise UserError("rollout.name_empty")
    unit_id, school_id = find(name)
    linked = unit_id is not None or school_id is not None
    return replace(row, name="" if linked else name, unit_id=unit_id, school_id=school_id)


def _changed(row: RolloutRow, cell: RolloutCell) -> RolloutRow:
    text = cell.text.strip()
    match cell.field:
        case StateField(state):
            return replace(row, days=_with_day(row.days, state, text))
        case RowField.AS_OF:
            return replace(row, days=_with_day(row.days, AS_OF, text))
        case RowField.NUMBER:
            return replace(row, number=typed_whole(text, **_WHOLE))
        case RowField.TARGET:
            return replace(row, target=typed_whole(text, **_WHOLE))
        case RowField.EVIDENCE:
            return replace(row, evidence=text)
        case _:
            return replace(row, note=text)


def _with_day(days: Mapping[str, date], state: str, text: str) -> dict[str, date]:
    day = typed_day(text, code="rollout.date")
    others = {name: on for name, on in days.items() if name != state}
    return others if day is None else {**others, state: day}


def _finder(data: DataFile, today: date) -> Callable[[str], Linked]:
    """Return what finds a unit valid on the day, else one of another day, else a school, by its name."""
    units = sorted(data.units.all(), key=lambda unit: unit.valid_on(today))
    by_name = {
        fold(name): unit.id
        for unit in units
        for name in (*unit.aliases, unit.short, unit.name)
        if name.strip()
    }
    schools: dict[str, list[int]] = {}
    for school_id, name in data.rollouts.school_names().items():
        schools.setdefault(fold(name), []).append(school_id)
    return partial(_linked, by_name, schools)


def _linked(units: Mapping[str, int], schools: Mapping[str, list[int]], name: str) -> Linked:
    unit_id = units.get(fold(name))
    alike = schools.get(fold(name), []) if unit_id is None else []
    return unit_id, alike[0] if len(alike) == 1 else None


def _check_names(rows: Mapping[int, RolloutRow], cells: tuple[RolloutCell, ...]) -> None:
    """Refuse a new row without a name, and a name that stands in two rows."""
    last = {cell.row_id: cell for cell in cells}
    named = {cell.row_id: cell for cell in cells if cell.field is RowField.NAME}
    for row_id, cell in last.items():
        if rows[row_id].id == 0 and row_id not in named:
            raise UserError("rollout.name_empty", text="", cell=replace(cell, field=RowField.NAME, text=""))
    seen: dict[object, int] = {}
    for row_id, row in rows.items():
        other = seen.setdefault((row.unit_id, row.school_id, fold(row.name)), row_id)
        found = named.get(row_id) or named.get(other)
        if other != row_id and found is not None:
            raise UserError("rollout.twice", text=found.text.strip(), cell=found)


def _written(
    data: DataFile,
    rollout: Rollout,
    before: Mapping[int, RolloutRow],
    after: Mapping[int, RolloutRow],
    origin: str,
) -> Change:
    changed = [row for row_id, row in after.items() if row != before.get(row_id)]
    last = max((row.position for row in before.values()), default=0)
    with data.action(f"Nhập {len(changed)} dòng của «{rollout.title}»", origin=origin) as done:
        for row in changed:
            if not row.id:
                last += 1
            data.rollouts.save_row(row if row.id else replace(row, position=last))
    return done.change
