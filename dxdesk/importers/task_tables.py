"""Tasks that stand in a table with who leads, who takes part and when."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dxdesk.domain.draft import DraftTask
from dxdesk.importers.columns import Column, Heading
from dxdesk.importers.frames import FrameReader
from dxdesk.importers.labels import without_end
from dxdesk.importers.names import looks_like_unit, names_in, roles_in
from dxdesk.importers.outline import DataTable
from dxdesk.importers.rows import Entry, entries_of

_SURE = 0.95
_WITHOUT_LEAD = 0.6
_BESIDE_MONEY = (Column.BOTH, Column.COORDINATOR, Column.TIME, Column.PRODUCT)
_ASSIGNING = (Column.LEAD, Column.BOTH, Column.COORDINATOR, Column.TIME)


def is_task_table(table: DataTable) -> bool:
    """Tell whether a table assigns work: not scores, not money alone, not a list of people."""
    heading = table.heading
    if not heading.has(Column.TASK) or heading.has(Column.SCORE, Column.PERSON):
        return False
    if heading.has(Column.MONEY) and not heading.has(*_BESIDE_MONEY):
        return False
    if heading.has(Column.LEAD, Column.BOTH):
        return True
    return heading.has(Column.COORDINATOR, Column.TIME) and not heading.has(Column.MONEY, Column.MEASURE)


def tasks_of_tables(tables: Sequence[DataTable], frames: FrameReader) -> tuple[DraftTask, ...]:
    """Return the tasks of every table that assigns work."""
    found: list[DraftTask] = []
    for same in _by_heading(table for table in tables if is_task_table(table)):
        entries = _without_parents(entries_of(same, Column.TASK))
        found.extend(_task(entry, same[0].heading, frames) for entry in entries)
    return _coded(found)


def _by_heading(tables: Iterable[DataTable]) -> list[list[DataTable]]:
    groups: list[list[DataTable]] = []
    for table in tables:
        if groups and groups[-1][-1].heading.columns == table.heading.columns:
            groups[-1].append(table)
        else:
            groups.append([table])
    return groups


def _without_parents(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Leave out rows without unit or time that only stand above their own sub-rows."""
    following = (*entries[1:], None)
    return tuple(
        entry for entry, below in zip(entries, following, strict=True) if not _is_parent(entry, below)
    )


def _is_parent(entry: Entry, below: Entry | None) -> bool:
    assigned = any(entry.cells.get(column) for column in _ASSIGNING)
    over = below is not None and bool(entry.number) and below.number.startswith(f"{entry.number}.")
    return over and not assigned


def _task(entry: Entry, heading: Heading, frames: FrameReader) -> DraftTask:
    leads, coordinators = _parties(entry)
    if not leads and not heading.has(Column.LEAD, Column.BOTH) and looks_like_unit(_bare_group(entry)):
        leads = names_in(_bare_group(entry))
    return DraftTask(
        code=entry.number,
        title=entry.cells[Column.TASK],
        lines=entry.lines,
        section=entry.group,
        leads=leads,
        coordinators=coordinators,
        time_frame=frames.read(without_end(entry.cells.get(Column.TIME, "").replace("\n", " "))),
        product=entry.cells.get(Column.PRODUCT, "").replace("\n", " "),
        confidence=_SURE if leads else _WITHOUT_LEAD,
    )


def _bare_group(entry: Entry) -> str:
    return entry.group.split(". ", 1)[-1]


def _parties(entry: Entry) -> tuple[tuple[str, ...], tuple[str, ...]]:
    both = entry.cells.get(Column.BOTH, "")
    leads, coordinators = roles_in(both) if both else ((), ())
    named, beside = roles_in(entry.cells.get(Column.LEAD, ""))
    leads += named
    coordinators += beside
    coordinators += names_in(entry.cells.get(Column.COORDINATOR, ""))
    return leads, coordinators


def _coded(tasks: Sequence[DraftTask]) -> tuple[DraftTask, ...]:
    """Give every task a code of its own: numbers that restart take the numeral of their group."""
    filled = [
        task if task.code else replace(task, code=str(place)) for place, task in enumerate(tasks, start=1)
    ]
    if len({task.code for task in filled}) == len(filled):
        return tuple(filled)
    prefixed = [
        replace(task, code=f"{numeral}.{task.code}") if (numeral := _numeral(task.section)) else task
        for task in filled
    ]
    return unique_codes(prefixed)


def unique_codes(tasks: Sequence[DraftTask]) -> tuple[DraftTask, ...]:
    """Give every task a code of its own: "4", "4-2"."""
    seen: Counter[str] = Counter()
    coded: list[DraftTask] = []
    for task in tasks:
        seen[task.code] += 1
        coded.append(replace(task, code=f"{task.code}-{seen[task.code]}") if seen[task.code] > 1 else task)
    return tuple(coded)


def _numeral(section: str) -> str:
    head = section.split(". ", 1)[0]
    return head if head and len(head) <= 5 and head.isupper() else ""
