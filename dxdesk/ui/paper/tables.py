"""Tables on paper: rows measured first, the heading row repeated, group rows spanned, tall rows cut."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import floor

from PySide6.QtCore import QPointF

from dxdesk.documents import rules
from dxdesk.documents.blocks import Align, Run, Table, TableRow
from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import Element, Style
from dxdesk.documents.word.table import stays_whole
from dxdesk.ui.paper.faces import line_height, mm, points
from dxdesk.ui.paper.pieces import Piece, Rule, SetLine, Strip
from dxdesk.ui.paper.setting import set_lines, words


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell with its text set: where it begins, how wide it is, its lines."""

    left: float
    width: float
    lines: tuple[SetLine, ...]
    style: Style
    parted: bool = False  # a cut row begins at its top

    def part(self, first: int, end: int) -> "_Cell":
        """Return the cell with some of its lines."""
        return replace(self, lines=self.lines[first:end], parted=True)


class TableSetter:
    """Sets a table for a text width; rows taller than ``tallest`` are cut at their lines."""

    def __init__(self, table: Table, preset: Preset, width: float, tallest: float) -> None:
        self._table = table
        self._preset = preset
        self._width = width
        self._head_style = replace(rules.style(Element.TABLE_HEAD, preset), pt=table.size_pt)
        self._cell_style = replace(rules.style(Element.TABLE_CELL, preset), pt=table.size_pt)
        self._edges = self._column_edges()
        self._half_border = points(rules.TABLE_BORDER_PT) / 2
        self._head = self._lowered(self._row_strip(self._head_cells(), kept=True))
        self._room = tallest - self._head.height

    def _column_edges(self) -> tuple[float, ...]:
        asked = [mm(column.width_mm) for column in self._table.columns]
        shrink = min(1.0, self._width / sum(asked))
        edges = [0.0]
        for width in asked:
            edges.append(edges[-1] + width * shrink)
        return tuple(edges)

    def strips(self) -> Iterator[Strip]:
        """Yield the caption, the note of the unit, the heading row and the rows."""
        if self._table.caption:
            yield from words(
                self._table.caption, rules.style(Element.TABLE_CAPTION, self._preset), self._width
            )
        if self._table.unit_note:
            yield from words(
                self._table.unit_note, rules.style(Element.TABLE_UNIT, self._preset), self._width
            )
        *above, last = (self._head, *map(self._row, self._table.rows))
        yield from above
        yield replace(last, height=last.height + self._half_border)

    def _row(self, row: TableRow) -> Strip:
        if row.group:
            return self._row_strip(self._group_cells(row), kept=True, head=self._head)
        whole = self._row_strip(self._cells(row.cells), head=self._head)
        if stays_whole(row, self._table.columns, self._table.size_pt) and whole.height <= self._room:
            return whole
        return replace(whole, cut=partial(self._cut, self._cells(row.cells)))

    def _cut(self, cells: Sequence[_Cell], room: float) -> tuple[Strip, Strip] | None:
        """Cut a row at its lines; every cell with words keeps some of them above."""
        counts = [_lines_within(cell, room - points(rules.TABLE_BORDER_PT)) for cell in cells]
        if not any(counts) or any(
            cell.lines and not count for cell, count in zip(cells, counts, strict=True)
        ):
            return None
        above = [cell.part(0, count) for cell, count in zip(cells, counts, strict=True)]
        below = [cell.part(count, len(cell.lines)) for cell, count in zip(cells, counts, strict=True)]
        rest = replace(self._row_strip(below, head=self._head), cut=partial(self._cut, below))
        return self._row_strip(above, head=self._head), rest

    def _lowered(self, strip: Strip) -> Strip:
        """Return the first row of a table with room for the outer half of its border."""
        down = QPointF(0, self._half_border)
        pieces = tuple(piece.moved(down) for piece in strip.pieces)
        return replace(strip, height=strip.height + self._half_border, pieces=pieces)

    def _head_cells(self) -> list[_Cell]:
        return [
            self._cell(number, number + 1, column.heading, self._head_style)
            for number, column in enumerate(self._table.columns)
        ]

    def _cells(self, texts: Sequence[str]) -> list[_Cell]:
        return [
            self._cell(number, number + 1, text, replace(self._cell_style, align=column.align))
            for number, (text, column) in enumerate(zip(texts, self._table.columns, strict=False))
        ]

    def _group_cells(self, row: TableRow) -> list[_Cell]:
        bold = replace(self._cell_style, bold=True)
        first = self._cell(0, 1, row.cells[0], replace(bold, align=Align.CENTER))
        rest = " ".join(text for text in row.cells[1:] if text)
        if len(self._table.columns) == 1:
            return [first]
        return [first, self._cell(1, len(self._table.columns), rest, replace(bold, align=Align.LEFT))]

    def _cell(self, first: int, end: int, text: str, style: Style) -> _Cell:
        left, width = self._edges[first], self._edges[end] - self._edges[first]
        inner = floor(width - 2 * mm(rules.TABLE_PADDING_MM))  # word processors count in whole units
        lines: list[SetLine] = []
        for part in text.split("\n"):
            top = lines[-1].top + line_height(style) + _gap(style) if lines else 0.0
            lines += [line.moved(QPointF(0, top)) for line in set_lines((Run(part),), style, inner)]
        return _Cell(left, width, tuple(lines), style)

    def _row_strip(self, cells: Sequence[_Cell], *, kept: bool = False, head: Strip | None = None) -> Strip:
        height = max(_text_height(cell) for cell in cells) + points(rules.TABLE_BORDER_PT)
        pieces = [piece for cell in cells for piece in _drawn(cell, height)]
        return Strip(height, tuple(pieces), kept=kept, head=head)


def _gap(style: Style) -> float:
    """Return the distance between two paragraphs of a cell."""
    return points(max(style.before_pt, style.after_pt))


def _text_height(cell: _Cell) -> float:
    if not cell.lines:
        return 0.0
    text = cell.lines[-1].top - cell.lines[0].top + line_height(cell.style)
    return text + points(cell.style.before_pt + cell.style.after_pt)


def _lines_within(cell: _Cell, room: float) -> int:
    """Return how many lines of a cell fit a height; in cells a line of a paragraph may stand alone."""
    whole = len(cell.lines)
    return next((n for n in range(whole, 0, -1) if _text_height(cell.part(0, n)) <= room + 0.5), 0)


def _drawn(cell: _Cell, height: float) -> Iterator[Piece]:
    """Yield the text of a cell, in the middle of its row, and its four borders."""
    free = points(rules.TABLE_BORDER_PT) if cell.parted else height - _text_height(cell)
    top = points(cell.style.before_pt) + free / 2
    for line in cell.lines:
        yield replace(
            line,
            left=cell.left + mm(rules.TABLE_PADDING_MM),
            top=top + line.top - cell.lines[0].top,
        )
    right, weight = cell.left + cell.width, points(rules.TABLE_BORDER_PT)
    corners = [QPointF(cell.left, 0), QPointF(right, 0), QPointF(right, height), QPointF(cell.left, height)]
    for start, end in zip(corners, corners[1:] + corners[:1], strict=True):
        yield Rule(start, end, weight)
