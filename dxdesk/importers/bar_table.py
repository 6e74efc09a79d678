"""Tables pasted so that a cell is bounded by lines holding only a bar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

BAR = "|"
_MOST_COLUMNS = 14
_MOST_GAPS = 20_000
_ODD_ROW = 1.0  # a row that has not the table's number of cells
_ODD_HEADING = 1.5
_EMPTY_CELL = 0.3
_EMPTY_ROW = 0.05  # for every empty cell of a row without any text


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two bars: the numbers of its lines; nothing where the bars follow each other."""

    lines: tuple[int, ...]
    after: int  # the line of the bar before it


@dataclass(frozen=True, slots=True)
class BarTable:
    """The first and last line of a table, both bars, and its rows of gaps."""

    first: int
    last: int
    rows: tuple[tuple[Gap, ...], ...]


def is_bar(line: str) -> bool:
    """Tell whether a line holds only a bar."""
    return line.strip() == BAR


def bar_tables(lines: Sequence[str]) -> Iterator[BarTable]:
    """Yield the tables of a text in order."""
    bars = [number for number, line in enumerate(lines) if is_bar(line)]
    for run in _runs(lines, bars):
        gaps = [
            Gap(tuple(n for n in range(one + 1, other) if lines[n].strip()), one)
            for one, other in pairwise(run)
        ]
        if gaps:
            yield BarTable(run[0], run[-1], _rows(gaps))


def _runs(lines: Sequence[str], bars: list[int]) -> Iterator[list[int]]:
    """Split the bars where a table ends: an empty line right behind a bar, then other text."""
    run: list[int] = []
    for bar in bars:
        if run and not lines[run[-1] + 1].strip() and not _only_blank(lines, run[-1] + 1, bar):
            yield run
            run = []
        run.append(bar)
    if run:
        yield run


def _only_blank(lines: Sequence[str], start: int, end: int) -> bool:
    return not any(line.strip() for line in lines[start:end])


def _rows(gaps: list[Gap]) -> tuple[tuple[Gap, ...], ...]:
    if len(gaps) > _MOST_GAPS:
        return tuple((gap,) for gap in gaps if gap.lines)
    filled = tuple(bool(gap.lines) for gap in gaps)
    most = min(_MOST_COLUMNS, len(gaps))
    heading = filled.index(False) if False in filled else len(filled)  # a first row has no empty cells
    cuts = min(
        (cost + (_ODD_HEADING if columns != heading else 0), cut)
        for columns in range(1, most + 1)
        for cost, cut in (_cut(filled, columns),)
    )[1]
    rows = (tuple(gaps[start:end]) for start, end in cuts)
    return tuple(row for row in rows if any(gap.lines for gap in row))


def _cost(cells: tuple[bool, ...], columns: int) -> float:
    empty = (_EMPTY_CELL if any(cells) else _EMPTY_ROW) * cells.count(False)
    return empty + (0 if len(cells) == columns else _ODD_ROW)


def _cut(filled: tuple[bool, ...], columns: int) -> tuple[float, tuple[tuple[int, int], ...]]:
    """Return the cheapest way to cut the gaps into rows, an empty gap after each, and its cost."""
    total = len(filled)
    best: list[tuple[float, int]] = [(float("inf"), total)] * total
    best += [(_EMPTY_CELL, total), (0.0, total)]  # an empty gap left over at the end; nothing left over
    for start in range(total - 1, -1, -1):
        for end in range(start + 1, min(start + columns, total) + 1):
            if end == total or not filled[end]:
                cost = _cost(filled[start:end], columns) + best[end + 1][0]
                best[start] = min(best[start], (cost, end))
    cuts = []
    start = 0
    while start < total:
        cuts.append((start, best[start][1]))
        start = best[start][1] + 1
    return best[0][0], tuple(cuts)
