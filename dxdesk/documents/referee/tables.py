"""Tables: their columns and widths, whether lines are drawn, which parts of a table style apply where."""

from collections.abc import Iterator
from dataclasses import dataclass

from dxdesk.documents.referee.markup import DEEPEST, Element, W, length, mm, switch, value, visible, whole
from dxdesk.documents.referee.seen import SeenTable
from dxdesk.documents.referee.styles import StyleSheet

_SIDES = ("top", "left", "start", "bottom", "right", "end", "insideH", "insideV")
_CELL_SIDES = ("top", "left", "start", "bottom", "right", "end")
_PADDING = 108.0  # Word's at the left and right of a cell
_MOST_COLUMNS = 63
_FIFTIETHS = 5000.0
_LOOK = {"firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100}
_WRAPPERS = {W + name for name in ("sdt", "sdtContent", "ins", "customXml")}


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: its column counted from 0, its width and the width inside its padding, in twips."""

    element: Element
    column: int
    span: int
    width: float | None

    @property
    def width_mm(self) -> float:
        """Its width in millimetres, 0 where the file does not tell."""
        return mm(self.width)

    @property
    def inner(self) -> float | None:
        """Its width without padding."""
        if self.width is None:
            return None
        margins = self.element.find(f"{W}tcPr/{W}tcMar")
        table = next(self.element.iterancestors(W + "tbl"), None)
        common = table.find(f"{W}tblPr/{W}tblCellMar") if table is not None else None
        return self.width - sum(
            _padding(margins, common, sides) for sides in (("left", "start"), ("right", "end"))
        )


def _padding(margins: Element | None, common: Element | None, names: tuple[str, ...]) -> float:
    for node in (margins, common):
        for name in names:
            told = length(value(node, name, "w"))
            if told is not None:
                return told
    return _PADDING


@dataclass(frozen=True, slots=True)
class Grid:
    """A table taken apart."""

    rows: tuple[tuple[GridCell, ...], ...]
    style: str
    look: frozenset[str]
    columns: int
    width: float
    border: float  # in points, 0 where no lines are drawn
    header_row: bool

    def parts(self, row: int, cell: GridCell) -> tuple[str, ...]:
        """Return the parts of the table style that apply to a cell, the stronger last."""
        at = (
            ("lastCol", "lastColumn", cell.column + cell.span >= self.columns),
            ("firstCol", "firstColumn", cell.column == 0),
            ("lastRow", "lastRow", row == len(self.rows) - 1),
            ("firstRow", "firstRow", row == 0),
        )
        return tuple(part for part, wanted, here in at if here and wanted in self.look)

    def seen(self, index: int, section: int) -> SeenTable:
        """Return what the referee says of it."""
        return SeenTable(
            index=index,
            section=section,
            columns=self.columns,
            rows=len(self.rows),
            bordered=self.border > 0,
            header_row=self.header_row,
            border_pt=self.border,
            width_mm=mm(self.width),
        )


def read_grid(table: Element, sheet: StyleSheet, around: float | None) -> Grid:
    """Take a table apart; ``around`` is the width it stands in."""
    properties = table.find(W + "tblPr")
    grid = [length(node.get(W + "w")) or 0.0 for node in table.findall(f"{W}tblGrid/{W}gridCol")][
        :_MOST_COLUMNS
    ]
    total = _width(properties, around) or sum(grid)
    elements = tuple(_found(table, W + "tr", 0))
    rows = tuple(tuple(_cells(row, grid, total)) for row in elements)
    style = value(properties, "tblStyle") or sheet.defaults.get("table", "")
    return Grid(
        rows=rows,
        style=style,
        look=_look(properties),
        columns=max([len(grid), *(row[-1].column + row[-1].span for row in rows if row)], default=0),
        width=total or sum(cell.width or 0.0 for cell in (rows[0] if rows else ())),
        border=_border(table, style, rows, sheet),
        header_row=bool(elements) and _heads(elements[0]),
    )


def _heads(row: Element) -> bool:
    properties = row.find(W + "trPr")
    return properties is not None and bool(switch(properties, "tblHeader"))


def _found(parent: Element, tag: str, depth: int) -> Iterator[Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS and depth < DEEPEST:
            yield from _found(child, tag, depth + 1)


def _width(properties: Element | None, around: float | None) -> float | None:
    node = properties.find(W + "tblW") if properties is not None else None
    return _told_width(node, around)


def _told_width(node: Element | None, around: float | None) -> float | None:
    if node is None:
        return None
    text, kind = node.get(W + "w", ""), node.get(W + "type", "dxa")
    if kind == "pct" or text.endswith("%"):
        share = length(text.rstrip("%"))
        base = 100.0 if text.endswith("%") else _FIFTIETHS
        return around * share / base if share and around else None
    return length(text) or None if kind == "dxa" else None


def _cells(row: Element, grid: list[float], total: float) -> Iterator[GridCell]:
    column = whole(value(row.find(W + "trPr"), "gridBefore"), 0)
    for element in _found(row, W + "tc", 0):
        properties = element.find(W + "tcPr")
        span = min(max(whole(value(properties, "gridSpan"), 1), 1), _MOST_COLUMNS)
        told = properties.find(W + "tcW") if properties is not None else None
        width = _told_width(told, total) or sum(grid[max(column, 0) : column + span]) or None
        yield GridCell(element, column, span, width)
        column += span


def _look(properties: Element | None) -> frozenset[str]:
    node = properties.find(W + "tblLook") if properties is not None else None
    if node is None:
        return frozenset()
    bits = node.get(W + "val", "0")
    number = (
        int(bits, 16) if len(bits) <= 8 and all(c in "0123456789abcdefABCDEF" for c in bits) and bits else 0
    )
    told = {name: node.get(W + name) for name in _LOOK}
    return frozenset(
        name
        for name, bit in _LOOK.items()
        if (told[name] in {"1", "true", "on"} if told[name] is not None else number & bit)
    )


def _border(table: Element, style: str, rows: tuple[tuple[GridCell, ...], ...], sheet: StyleSheet) -> float:
    """Return the weight of a table's lines; lines that its cells take away do not count."""
    of_table = _table_lines(table, style, sheet)
    cells = [cell.element.find(f"{W}tcPr/{W}tcBorders") for row in rows for cell in row]
    own = [_cell_lines(cell) for cell in cells]
    drawn = sum(1 for line in own if (of_table if line is None else line) > 0)
    if not drawn or drawn * 2 < len(cells):
        return 0.0
    return of_table or max((line for line in own if line), default=0.0)


def _table_lines(table: Element, style: str, sheet: StyleSheet) -> float:
    told: dict[str, float] = {}
    sources = [one.borders for one in sheet.chain(style)]
    for node in (*sources, table.find(f"{W}tblPr/{W}tblBorders")):
        told |= _lines(node, _SIDES)
    return max(told.values(), default=0.0)


def _cell_lines(borders: Element | None) -> float | None:
    """Return the weight of a cell's own lines, 0 where most are taken away, None where nothing is said."""
    told = _lines(borders, _CELL_SIDES)
    seen = [weight for weight in told.values() if weight]
    if len(seen) > 1:
        return max(seen)
    return 0.0 if len(told) > 2 else None


def _lines(borders: Element | None, sides: tuple[str, ...]) -> dict[str, float]:
    found = {}
    for side in sides:
        node = borders.find(W + side) if borders is not None else None
        if node is not None:
            weight = max(whole(node.get(W + "sz"), 4), 1) / 8
            found[side] = weight if visible(node.get(W + "val")) else 0.0
    return found
