"""Rows of tables of tasks and indicators: groups, repeated headings, rows broken over a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dxdesk.domain.draft import Lines
from dxdesk.importers.blocks import Row, spanning
from dxdesk.importers.columns import Column, Heading, repeats
from dxdesk.importers.marks import Depth, is_upper, mark_of, starts_lower
from dxdesk.importers.outline import DataTable

_NUMERAL = re.compile(r"^\(?(?:[IVX]{1,5}|[A-H])\)?\.?$")
_NUMBER = re.compile(r"^\(?\d{1,3}(?:\.\d{1,3})*\)?[.)]?$")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of work: its number, the group it stands in, its cells by column."""

    number: str
    group: str  # "I. Phát triển chính quyền số"
    numeral: str  # "I"
    cells: dict[Column, str]
    lines: Lines
    values: tuple[str, ...] = ()  # cells of the columns that hold figures


@dataclass(slots=True)
class _State:
    """What holds for the rows to come."""

    entries: list[Entry] = field(default_factory=list)
    group: str = ""
    numeral: str = ""


def entries_of(tables: Sequence[DataTable], subject: Column) -> tuple[Entry, ...]:
    """Return the rows of work of tables that go on with each other."""
    state = _State()
    numbered = _has_numbers(tables)
    for table in tables:
        heading = table.heading
        for row in table.table.rows[heading.rows :]:
            cells = _fitted(row, heading, subject)
            if any(cells) and not repeats(heading, row):
                _take(state, cells, row.lines, heading, subject, numbered=numbered)
    return tuple(state.entries)


def _has_numbers(tables: Sequence[DataTable]) -> bool:
    return any(
        _NUMBER.match(row.cells[0].strip())
        for table in tables
        for row in table.table.rows[table.heading.rows :]
        if row.cells
    )


def _fitted(row: Row, heading: Heading, subject: Column) -> tuple[str, ...]:
    """Return as many cells as there are columns: empty cells that shift the rest are dropped."""
    cells = [cell.strip() for cell in row.cells]
    wanted = len(heading.columns)
    while len(cells) > wanted:
        spare = next((place for place, cell in enumerate(cells) if not cell), None)
        if spare is None:
            cells = [*cells[: wanted - 1], " ".join(cells[wanted - 1 :])]
        else:
            del cells[spare]
    number = heading.place(Column.NUMBER)
    if number is not None and len(cells) == wanted - 1 and _lacks_number(cells):
        cells.insert(number, "")
    return (*cells, *[""] * (wanted - len(cells)))


def _lacks_number(cells: Sequence[str]) -> bool:
    first = cells[0] if cells else ""
    return (
        bool(first) and not _NUMBER.match(first) and not _NUMERAL.match(first) and sum(map(bool, cells)) > 1
    )


def _take(
    state: _State, cells: tuple[str, ...], lines: Lines, heading: Heading, subject: Column, *, numbered: bool
) -> None:
    number_place = heading.place(Column.NUMBER)
    number = cells[number_place] if number_place is not None else ""
    filled = [place for place, cell in enumerate(cells) if cell]
    if _is_group(cells, filled, number):
        state.group, state.numeral = _group(cells, filled)
    elif state.entries and _goes_on(cells, filled, number, heading, subject, numbered=numbered):
        state.entries[-1] = _merged(state.entries[-1], _by_column(cells, heading), lines)
    else:
        by_column = _by_column(cells, heading)
        number, title = _number_and_title(number, by_column.get(subject, ""), numbered=numbered)
        if title:
            state.entries.append(
                Entry(
                    number=number,
                    group=state.group,
                    numeral=state.numeral,
                    cells={**by_column, subject: title},
                    lines=lines,
                    values=_values(cells, heading),
                )
            )


def _is_group(cells: tuple[str, ...], filled: list[int], number: str) -> bool:
    if len(filled) == 1:
        text = cells[filled[0]]
        mark = mark_of(text)
        return mark.depth <= Depth.ROMAN or (is_upper(text) and len(text) > 3)
    if _NUMERAL.match(number) and len(filled) <= 3:
        others = [cells[place] for place in filled if cells[place] != number]
        return len(others) == 1 or sum(any(letter.isalpha() for letter in text) for text in others) == 1
    same = {cells[place] for place in filled}
    return len(same) == 1 and mark_of(same.pop()).depth <= Depth.ROMAN


def _group(cells: tuple[str, ...], filled: list[int]) -> tuple[str, str]:
    texts = [cells[place] for place in filled if any(letter.isalpha() for letter in cells[place])]
    if len(texts) > 1 and _NUMERAL.match(texts[0]):
        numeral = texts[0].strip("().")
        return f"{numeral}. {texts[1]}", numeral
    mark = mark_of(texts[0])
    if mark.depth <= Depth.ROMAN and mark.rest:
        return f"{mark.label}. {mark.rest}", mark.label
    return texts[0], ""


def _goes_on(
    cells: tuple[str, ...],
    filled: list[int],
    number: str,
    heading: Heading,
    subject: Column,
    *,
    numbered: bool,
) -> bool:
    """Tell whether a row is the rest of the one before: no number of its own, text in mid-sentence."""
    if number or not numbered:
        return False
    place = heading.place(subject)
    text = cells[place] if place is not None else ""
    if mark_of(text).depth in (Depth.NUMBER, Depth.SUBNUMBER):
        return False
    first = text or cells[filled[0]]
    return starts_lower(first) or not text


def _merged(entry: Entry, more: dict[Column, str], lines: Lines) -> Entry:
    cells = {
        column: " ".join(part for part in (entry.cells.get(column, ""), more.get(column, "")) if part)
        for column in {**entry.cells, **more}
    }
    return replace(entry, cells=cells, lines=spanning(entry.lines, lines))


def _by_column(cells: tuple[str, ...], heading: Heading) -> dict[Column, str]:
    found: dict[Column, str] = {}
    for column, cell in zip(heading.columns, cells, strict=True):
        if cell and column not in found:
            found[column] = cell
        elif cell and column in (Column.LEAD, Column.COORDINATOR) and cell != found[column]:
            found[column] = f"{found[column]}\n{cell}"
    return found


def _values(cells: tuple[str, ...], heading: Heading) -> tuple[str, ...]:
    return tuple(
        cell for column, cell in zip(heading.columns, cells, strict=True) if column is Column.VALUE and cell
    )


def _number_and_title(number: str, text: str, *, numbered: bool) -> tuple[str, str]:
    whole = " ".join(text.split("\n"))
    if number or numbered:
        return number.strip("().: "), whole
    mark = mark_of(whole)
    if mark.depth in (Depth.NUMBER, Depth.SUBNUMBER):
        return mark.label, mark.rest
    return "", whole
