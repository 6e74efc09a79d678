"""All paragraphs of a part in reading order: through tables, content controls and text boxes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dxdesk.documents.referee.markup import DEEPEST, MC, Element, W
from dxdesk.documents.referee.seen import Cell, SeenTable
from dxdesk.documents.referee.styles import OUTSIDE, InTable, StyleSheet
from dxdesk.documents.referee.tables import Grid, read_grid

_DROPPED = {W + "del", W + "moveFrom", MC + "Fallback"}
_WRAPPERS = {
    W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "hyperlink")
}
_WRAPPERS |= {MC + "AlternateContent", MC + "Choice"}


@dataclass(frozen=True, slots=True)
class Spot:
    """A paragraph and where it stands; ``width`` is that of its column in twips where it is known."""

    element: Element
    section: int
    siblings: int  # paragraphs with the same number stand one below the other
    width: float | None
    cell: Cell | None = None
    around: InTable = OUTSIDE
    outer: tuple[int, int, int] | None = None  # outermost table, row and column


@dataclass(frozen=True, slots=True)
class _Place:
    width: float | None
    cell: Cell | None = None
    around: InTable = OUTSIDE
    outer: tuple[int, int, int] | None = None
    siblings: int = 0


@dataclass(slots=True)
class Walk:
    """A way through a part; ``tables`` are those passed so far."""

    sheet: StyleSheet
    widths: Sequence[float]  # of the text, by section
    section: int = 0
    tables: list[SeenTable | None] = field(default_factory=list)
    containers: int = 0

    def through(self, part: Element) -> Iterator[Spot]:
        """Yield the paragraphs of a body, header or footer."""
        yield from self._children(part, None, 0)

    def _children(self, parent: Element, place: _Place | None, depth: int) -> Iterator[Spot]:
        if depth > DEEPEST:
            return
        self.containers += 1
        number = self.containers
        for child in parent:
            here = replace(place or _Place(self._text_width()), siblings=number)
            if child.tag == W + "p":
                yield from self._paragraph(child, here, depth)
            elif child.tag == W + "tbl":
                yield from self._table(child, here, depth)
            elif child.tag in _WRAPPERS:
                yield from self._children(child, place, depth + 1)

    def _paragraph(self, element: Element, place: _Place, depth: int) -> Iterator[Spot]:
        yield Spot(element, self.section, place.siblings, place.width, place.cell, place.around, place.outer)
        for box in text_boxes(element):
            yield from self._children(box, replace(place, width=None, around=OUTSIDE), depth + 4)
        if place.outer is None and element.find(f"{W}pPr/{W}sectPr") is not None:
            self.section += 1

    def _text_width(self) -> float | None:
        return self.widths[min(self.section, len(self.widths) - 1)] if self.widths else None

    def _table(self, element: Element, place: _Place, depth: int) -> Iterator[Spot]:
        number = len(self.tables)
        grid = read_grid(element, self.sheet, place.width)
        self.tables.append(grid.seen(number, self.section))
        for row, cells in enumerate(grid.rows):
            for at in cells:
                cell = Cell(number, row, at.column, at.width_mm)
                inside = _Place(
                    width=at.inner,
                    cell=cell,
                    around=InTable(grid.style, grid.parts(row, at)),
                    outer=place.outer or (number, row, at.column),
                )
                yield from self._children(at.element, inside, depth + 3)


def text_boxes(paragraph: Element) -> Iterator[Element]:
    """Yield the text boxes that hang on a paragraph, those inside boxes and second versions left out."""
    for box in paragraph.iter(W + "txbxContent"):
        for parent in box.iterancestors():
            if parent is paragraph:
                yield box
                break
            if parent.tag in _DROPPED or parent.tag == W + "txbxContent":
                break


__all__ = ["Grid", "Spot", "Walk", "text_boxes"]
