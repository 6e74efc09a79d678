"""Rows of tables of tasks and indicators: groups, repeated headings, rows broken over a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dxdesk.domain.draft import Lines
from dxdesk.domain.vietnamese import fold
from dxdesk.importers.blocks import Row, spanning
from dxdesk.importers.columns import Column, Heading, repeats
from dxdesk.importers.marks import Depth, is_upper, mark_of, starts_lower
from dxdesk.importers.outline import DataTable

_NUMERAL = re.compile(r"^\(?(?:[IVX]{1,5}|[A-H])\)?\.?$")
_DITTO = re.compile(r"^\W*(?:nt|n/t|nhu tren|//)\W*$|^[\"”″〃]$")
_SUM = re.compile(r"^(?:tong )?(?:cong|so)\W*$|^tong cong\b")
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
class _Reading:
    """How a table is read, and what holds for the rows to come."""

    subject: Column
    numbered: bool  # whether rows of the table have numbers of their own
    heading: Heading
    entries: list[Entry] = field(default_factory=list)
    group: str = ""
    numeral: str = ""

    def take(self, row: Row) -> None:
        """Take a row: a group, the rest of the row before, or work."""
        cells = _fitted(row, self.heading)
        if not any(cells) or repeats(self.heading, row):
            return
        filled = [place for place, cell in enumerate(cells) if cell]
        place = self.heading.place(Column.NUMBER)
        number = cells[place] if place is not None else ""
        if _is_group(cells, filled, number):
            self.group, self.numeral = _group(cells, filled)
        elif self.entries and self._goes_on(cells, filled, number):
            self.entries[-1] = _merged(self.entries[-1], _by_column(cells, self.heading), row.lines)
        else:
            self._add(cells, number, row.lines)

    def _goes_on(self, cells: tuple[str, ...], filled: list[int], number: str) -> bool:
        """Tell whether a row is the rest of the one before: no number of its own, text in mid-sentence."""
        if number or not self.numbered:
            return False
        place = self.heading.place(self.subject)
        text = cells[place] if place is not None else ""
        if mark_of(text).depth in (Depth.NUMBER, Depth.SUBNUMBER):
            return False
        return not text or starts_lower(text or cells[filled[0]])

    def _add(self, cells: tuple[str, ...], number: str, lines: Lines) -> None:
        by_column = _by_column(cells, self.heading)
        if self.entries:
            by_column = _as_above(by_column, self.entries[-1].cells)
        text = by_column.get(self.subject, "")
        number, title = _number_and_title(number, text, numbered=self.numbered)
        if not title or _SUM.match(fold(title)):
            return
        self.entries.append(
            Entry(
                number=number,
                group=self.group,
                numeral=self.numeral,
                cells={**by_column, self.subject: title},
                lines=lines,
                values=_values(cells, self.heading),
            )
        )


def entries_of(tables: Sequence[DataTable], subject: Column) -> tuple[Entry, ...]:
    """Return the rows of work of tables that go on with each other."""
    if not tables:
        return ()
    reading = _Reading(subject, _has_numbers(tables), tables[0].heading)
    for table in tables:
        reading.heading = table.heading
        for row in table.table.rows[table.heading.rows :]:
            reading.take(row)
    return tuple(reading.entries)


def _has_numbers(tables: Sequence[DataTable]) -> bool:
    return any(
        _NUMBER.match(row.cells[0].strip())
        for table in tables
        for row in table.table.rows[table.heading.rows :]
        if row.cells
    )


def _fitted(row: Row, heading: Heading) -> tuple[str, ...]:
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


def _as_above(cells: dict[Column, str], above: dict[Column, str]) -> dict[Column, str]:
    """Fill in what is only said to be as in the row above: "-nt-", "như trên"."""
    return {
        column: above.get(column, "") if _DITTO.match(fold(cell)) else cell for column, cell in cells.items()
    }


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
