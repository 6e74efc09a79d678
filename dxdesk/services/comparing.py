"""One row of a returned form held against what the data hold for its task or target."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from dxdesk.domain.collection import ADDABLE, CellDiff, CellVerdict
from dxdesk.domain.indicator import Indicator, Measurement, Stage, Target
from dxdesk.domain.part import Part, parts_of, written
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import ProgressEntry, Task
from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_form import FormField, ReturnedCell, RowKey, RowKind
from dxdesk.domain.vn_format import format_date
from dxdesk.services.answers import (
    entry_words,
    in_round,
    own_entry,
    result_field_words,
    share_of,
    with_line,
    without_lines,
)
from dxdesk.services.asking import asking_day, leading, leads, members
from dxdesk.services.duties import Collection
from dxdesk.services.readings import Reading, read
from dxdesk.storage.data_file import DataFile

PAIR = (FormField.NUMERATOR, FormField.DENOMINATOR)
FIGURES = (FormField.NUMERATOR, FormField.DENOMINATOR, FormField.VALUE, FormField.MET)
CLERK = "người dùng nhập"
NOTHING = "để trống"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a form: its task, or its target; neither where they are gone.

    ``leaders`` are the units that lead a target, those of groups too.
    """

    key: RowKey
    code: str = ""
    label: str = ""
    task: Task | None = None
    target: Target | None = None
    leads: bool = False
    asked: bool = True
    leaders: frozenset[int] = frozenset()

    @property
    def joint(self) -> bool:
        """Whether several units lead it, so that each may answer for a part of it."""
        return self.leads and len(self.leaders) > 1


@dataclass(frozen=True, slots=True)
class Round:
    """What the rows of one unit's form are held against; read once for a form."""

    item: Collection
    unit: Unit
    today: date
    units: Mapping[int, Unit]
    tasks: Mapping[int, Task]
    targets: Mapping[int, tuple[Indicator, Target]]
    entries: Mapping[int, tuple[ProgressEntry, ...]]
    measured: Mapping[int, tuple[Measurement, ...]]
    groups: Mapping[int, frozenset[int]]

    @classmethod
    def of(cls, data: DataFile, *, plan: Plan, item: Collection, unit: Unit, today: date) -> "Round":
        """Read what a unit's form is held against."""
        return cls(
            item=item,
            unit=unit,
            today=today,
            units={known.id: known for known in data.units.all()},
            tasks={task.id: task for task in data.tasks.of_plan(plan.id)},
            targets={
                target.id: (row, target) for row in data.indicators.of_plan(plan.id) for target in row.targets
            },
            entries=data.tasks.entries_of_plan(plan.id),
            measured=data.indicators.measurements(plan.id),
            groups=members(data, asking_day(item, today)),
        )

    @property
    def names(self) -> frozenset[str]:
        """The names of all units."""
        return frozenset(unit.name for unit in self.units.values())

    def row(self, key: RowKey, *, asked: bool) -> Row:
        """Return the row a key stands for."""
        if key.kind is RowKind.TASK:
            task = self.tasks.get(key.id)
            if task is None:
                return Row(key, asked=asked)
            led = leads(task, self.unit.id, self.groups)
            return Row(key, task.code, task.title, task=task, leads=led, asked=asked)
        if key.kind is not RowKind.TARGET or key.id not in self.targets:
            return Row(key, asked=asked)
        indicator, target = self.targets[key.id]
        several = len(indicator.targets) > 1
        label = (target.label or target.scope) if several else ""
        leaders = leading(indicator, self.groups)
        led = self.unit.id in leaders
        text = label or indicator.text
        return Row(key, indicator.code, text, target=target, leads=led, asked=asked, leaders=leaders)

    def result(self, target_id: int, stage: Stage) -> Measurement | None:
        """Return what is held for a target in this round at a stage."""
        return next(
            (
                found
                for found in self.measured.get(target_id, ())
                if found.period == self.item.period.key and found.stage is stage
            ),
            None,
        )

    def who(self, unit_id: int | None) -> str:
        """Return who gave a figure."""
        unit = self.units.get(unit_id or 0)
        return unit.name if unit else CLERK


def row_diffs(source: Round, row: Row, cells: Sequence[ReturnedCell]) -> Iterator[CellDiff]:
    """Yield the cells of a row against the data."""
    fields = row.key.kind.fields
    yield from (_refused(row, cell, "misplaced") for cell in cells if cell.field not in fields)
    cells = [cell for cell in cells if cell.field in fields]
    if row.task is None and row.target is None:
        yield from (_refused(row, cell, "gone") for cell in cells)
    elif not row.asked:
        yield from (_refused(row, cell, "unasked") for cell in cells)
    elif row.task is not None:
        yield from (_task_cell(source, row, row.task, cell) for cell in cells)
    elif row.target is not None:
        yield from _target_cells(source, row, row.target, cells)


def _refused(row: Row, cell: ReturnedCell, why: str) -> CellDiff:
    return CellDiff(
        key=cell.key,
        field=cell.field,
        code=row.code or cell.key.text,
        label=row.label,
        old="",
        new="",
        typed=cell.text,
        cell=cell.cell,
        verdict=CellVerdict.UNREADABLE,
        why=why,
    )


def _diff(row: Row, cell: ReturnedCell, reading: Reading, old: str) -> CellDiff:
    """Return a cell as a difference of words alone: unreadable, in doubt, the same, changed or new."""
    same = reading.verdict is not CellVerdict.UNREADABLE and bool(old) and reading.words == old
    verdict = CellVerdict.SAME if same else reading.verdict
    return CellDiff(
        key=cell.key,
        field=cell.field,
        code=row.code,
        label=row.label,
        old=old,
        new=reading.words,
        typed=cell.text,
        cell=cell.cell,
        verdict=verdict or (CellVerdict.CHANGED if old else CellVerdict.NEW),
        why="" if same else reading.why,
    )


def _task_cell(source: Round, row: Row, task: Task, cell: ReturnedCell) -> CellDiff:
    entries = source.entries.get(task.id, ())
    own = own_entry(entries, source.unit.id, source.item)
    reading = read(cell.field, cell.text)
    diff = _diff(row, cell, reading, entry_words(own, cell.field))
    if cell.field is not FormField.PERCENT or not isinstance(reading.value, int):
        return diff
    if diff.verdict is CellVerdict.SAME:
        return diff
    return _percent_checked(source, diff, reading.value, entries)


def _percent_checked(
    source: Round, diff: CellDiff, percent: int, entries: Sequence[ProgressEntry]
) -> CellDiff:
    """Hold a percent against what others said in the round, and against going back."""
    last = next(_contradicting(source, entries, percent), None)
    if last is not None:
        why = "other_unit" if last.unit_id else "clerk"
        old = f"{last.percent}% ({source.who(last.unit_id)}, {format_date(last.on)})"
        return replace(diff, old=old, verdict=CellVerdict.CONFLICT, why=why)
    known = [entry.percent for entry in entries if entry.percent is not None]
    if known and known[-1] > percent and diff.verdict in (CellVerdict.NEW, CellVerdict.CHANGED):
        return replace(diff, old=diff.old or f"{known[-1]}%", verdict=CellVerdict.DOUBT, why="less")
    return diff


def _contradicting(source: Round, entries: Sequence[ProgressEntry], percent: int) -> Iterator[ProgressEntry]:
    """Yield what other units, then the clerk, said last in the round and what cannot stand beside a percent.

    What the clerk noted before may have moved on since; it only contradicts a percent that goes back.
    """
    last: dict[int, ProgressEntry] = {
        entry.unit_id or 0: entry
        for entry in in_round(entries, source.item)
        if entry.percent is not None and entry.unit_id != source.unit.id
    }
    for unit_id, entry in sorted(last.items(), reverse=True):
        moved_on = not unit_id and entry.on < source.today and (entry.percent or 0) < percent
        if entry.percent != percent and not moved_on:
            yield entry


def _target_cells(
    source: Round, row: Row, target: Target, cells: Sequence[ReturnedCell]
) -> Iterator[CellDiff]:
    stage, unread = stage_of(cells)
    held = source.result(target.id, stage)
    readings = {cell.field: read(cell.field, cell.text, unit=target.unit) for cell in cells}
    readings |= dict(_checked(readings, own_figures(held, source.unit)))
    if unread is not None:
        yield _diff(row, unread, readings[FormField.STAGE], "")
    for cell in cells:
        if cell.field is not FormField.STAGE:
            diff = _target_cell(source, row, target, cell, readings[cell.field], held)
            yield _joint_cell(source, row, diff, readings, held) if row.joint and held else diff


def stage_of(cells: Sequence[ReturnedCell]) -> tuple[Stage, ReturnedCell | None]:
    """Return the stage of a row's figures, an estimate where none is typed, and the cell if unreadable."""
    typed = next((cell for cell in cells if cell.field is FormField.STAGE), None)
    stage = read(FormField.STAGE, typed.text).value if typed else Stage.ESTIMATE
    return (stage, None) if isinstance(stage, Stage) else (Stage.ESTIMATE, typed)


def _target_cell(
    source: Round,
    row: Row,
    target: Target,
    cell: ReturnedCell,
    reading: Reading,
    held: Measurement | None,
) -> CellDiff:
    old = result_field_words(held, cell.field, target.unit)
    if cell.field not in FIGURES and (not row.leads or parts_of(held)):
        return _added_text(source, row, cell, old)
    if cell.field not in FIGURES:
        old = without_lines(old, source.names)
    diff = _diff(row, cell, reading, old)
    if diff.verdict in (CellVerdict.SAME, CellVerdict.UNREADABLE) or held is None:
        return diff
    foreign = held.unit_id != source.unit.id and (old or (has_figures(held) and cell.field in FIGURES))
    if not foreign:
        return diff
    why = "other_unit" if held.unit_id else "clerk"
    shown = f"{old or NOTHING} ({source.who(held.unit_id)})"
    return replace(diff, old=shown, verdict=CellVerdict.CONFLICT, why=why)


def own_figures(held: Measurement | None, unit: Unit) -> Measurement | None:
    """Return a result as the unit itself gave it: all of it, or the unit's part of a sum."""
    if held is None or held.unit_id == unit.id:
        return held
    return share_of(held, unit)


def _joint_cell(
    source: Round,
    row: Row,
    diff: CellDiff,
    readings: Mapping[FormField, Reading],
    held: Measurement,
) -> CellDiff:
    """Judge a figure of one of several units that lead a target: it may belong into a sum.

    Where the answers have been added up before, a further unit's pair is added too; over another unit's
    own pair it is a conflict until the clerk has it added. A percent without its pair is never averaged.
    """
    if diff.field not in FIGURES or diff.verdict is CellVerdict.UNREADABLE:
        return diff
    parts, own = parts_of(held), own_figures(held, source.unit)
    whole = all(_number(readings, field) is not None for field in PAIR) or own is not None
    if parts and diff.field in PAIR and whole:
        return _added_figure(diff, readings[diff.field], own, parts)
    if _another_s_pair(row, held, source.unit) and whole and diff.field in PAIR:
        who = source.who(held.unit_id)
        old = f"{result_field_words(held, diff.field, '')} ({who})"
        return replace(diff, old=old, verdict=CellVerdict.CONFLICT, why=ADDABLE)
    if diff.verdict is not CellVerdict.CONFLICT or held.unit_id not in (*row.leaders, None):
        return diff
    if parts:
        old = diff.old.replace(CLERK, f"cộng {len(parts)} đơn vị")
        return replace(diff, old=old, why="unaddable", detail=written(parts))
    if held.unit_id is None or diff.field is FormField.MET:
        return diff
    return replace(diff, why="unaddable")


def _another_s_pair(row: Row, held: Measurement, unit: Unit) -> bool:
    """Tell whether a result is another leading unit's numerator and denominator.

    Even the same figures are then another part: two units may both have 4 of 12.
    """
    another = held.unit_id in row.leaders and held.unit_id != unit.id
    return another and held.value is None and held.numerator is not None and held.denominator is not None


def _added_figure(
    diff: CellDiff, reading: Reading, own: Measurement | None, parts: Sequence[Part]
) -> CellDiff:
    """Return a figure that goes into a sum, held against what the unit itself said before."""
    old = result_field_words(own, diff.field, "")
    if old and reading.words == old:
        verdict, why = CellVerdict.SAME, ""
    else:
        verdict = reading.verdict or (CellVerdict.CHANGED if old else CellVerdict.NEW)
        why = reading.why or "adds"
    return replace(diff, old=old, verdict=verdict, why=why, adds=True, detail=written(parts))


def has_figures(held: Measurement) -> bool:
    """Tell whether a result says anything beside words."""
    return held.result is not None or held.met is not None


def _added_text(source: Round, row: Row, cell: ReturnedCell, old: str) -> CellDiff:
    """Return words of a unit that only takes part: a line of their own beside what others wrote."""
    words = with_line(old, source.unit.name, read(cell.field, cell.text).words)
    return _diff(row, cell, Reading(words, words), old)


def _checked(
    readings: Mapping[FormField, Reading], own: Measurement | None
) -> Iterator[tuple[FormField, Reading]]:
    """Yield the figures of a row that do not fit each other, with what is wrong."""
    typed = _number(readings, FormField.NUMERATOR)
    numerator = typed if typed is not None or own is None else own.numerator
    denominator = _number(readings, FormField.DENOMINATOR)
    if denominator is None and own is not None:
        denominator = own.denominator
    if typed is not None and denominator is None:
        yield FormField.NUMERATOR, _doubt(readings[FormField.NUMERATOR], "half")
    elif typed is not None and denominator is not None and typed > denominator:
        yield FormField.NUMERATOR, _doubt(readings[FormField.NUMERATOR], "exceeds")
    if _number(readings, FormField.DENOMINATOR) is not None and numerator is None:
        yield FormField.DENOMINATOR, _doubt(readings[FormField.DENOMINATOR], "half")
    value = _number(readings, FormField.VALUE)
    if value is not None and numerator is not None and denominator and typed is not None:
        yield FormField.VALUE, _beside(readings[FormField.VALUE], value, numerator * 100 / denominator)


def _number(readings: Mapping[FormField, Reading], field: FormField) -> Decimal | None:
    found = readings.get(field)
    return found.value if found and isinstance(found.value, Decimal) else None


def _doubt(reading: Reading, why: str) -> Reading:
    return replace(reading, verdict=CellVerdict.DOUBT, why=why)


def _beside(reading: Reading, value: Decimal, quotient: Decimal) -> Reading:
    """Judge a value beside numerator and denominator: it repeats them, or it contradicts them."""
    places = max(0, -int(value.as_tuple().exponent))
    if abs(quotient - value) > Decimal("0.5").scaleb(-places):
        return replace(reading, verdict=CellVerdict.UNREADABLE, why="disagrees")
    return replace(reading, verdict=CellVerdict.SAME, why="repeats")
