"""Sheets of a document: its sections set in strips, and the strips put on A4 sheets."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from dxdesk.documents import rules
from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Picture,
    Section,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import Element, PageGeometry
from dxdesk.ui.paper.faces import mm, points
from dxdesk.ui.paper.heads import Heads
from dxdesk.ui.paper.pieces import Piece, PlacedPicture, SetLine, Strip
from dxdesk.ui.paper.setting import paragraph, stacked, words
from dxdesk.ui.paper.tables import TableSetter

KEPT_WITH_SIGNATURE = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A laid-out sheet; its pieces count from its top left corner in units of the paper."""

    geometry: PageGeometry
    pieces: tuple[Piece, ...]
    number: int  # within its section

    @property
    def landscape(self) -> bool:
        """Whether the sheet lies."""
        return self.geometry.width > self.geometry.height

    @property
    def width(self) -> float:
        """The width in units of the paper."""
        return mm(self.geometry.width)

    @property
    def height(self) -> float:
        """The height in units of the paper."""
        return mm(self.geometry.height)

    @property
    def text(self) -> str:
        """The words on the sheet, a line for each set line."""
        return "\n".join(piece.text for piece in self.pieces if isinstance(piece, SetLine))


def lay_out(document: OfficialDocument) -> tuple[Sheet, ...]:
    """Set a document on sheets; it may mix standing and lying ones."""
    preset = rules.preset_of(document)
    return tuple(
        sheet
        for section in document.sections
        for sheet in _section_sheets(section, preset, rules.sheet_of(document, section.orientation))
    )


def _section_sheets(section: Section, preset: Preset, geometry: PageGeometry) -> Iterator[Sheet]:
    strips = _Setter(preset, geometry).strips(section.blocks)
    for number, pieces in enumerate(_Filler(mm(geometry.text_height)).fill(strips), start=1):
        inside = tuple(piece.moved(QPointF(mm(geometry.left), mm(geometry.top))) for piece in pieces)
        yield Sheet(geometry, (*inside, *_page_number(number, geometry, preset)), number)


def _page_number(number: int, geometry: PageGeometry, preset: Preset) -> tuple[Piece, ...]:
    """Return the number in the middle of the top margin, none on the first sheet (PG-5)."""
    if number == 1:
        return ()
    strips = words(str(number), rules.style(Element.PAGE_NUMBER, preset), mm(geometry.text_width))
    return stacked(strips, left=mm(geometry.left), top=mm(geometry.header))[0]


class _Setter:
    """Sets the blocks of a section."""

    def __init__(self, preset: Preset, geometry: PageGeometry) -> None:
        self._preset = preset
        self._geometry = geometry
        self._width = mm(geometry.text_width)
        self._heads = Heads(preset, geometry)

    def strips(self, blocks: Sequence[Block]) -> list[Strip]:
        """Set blocks in order; the last paragraphs go with the signature to its sheet (KY-10)."""
        made: list[list[Strip]] = []
        for number, block in enumerate(blocks):
            strips = list(self._set(block))
            below_table = number > 0 and isinstance(blocks[number - 1], Table)
            if below_table and isinstance(block, Paragraph | Heading):
                strips[0] = replace(strips[0], before=points(rules.TABLE_AFTER_PT))
            if isinstance(block, Paragraph) and _stays_with_next(blocks, number):
                strips = [replace(strip, kept=True) for strip in strips]
            made.append(strips)
        return [strip for strips in made for strip in strips]

    def _set(self, block: Block) -> Iterable[Strip]:
        match block:
            case Letterhead():
                return self._heads.letterhead(block)
            case Title():
                return self._heads.title(block)
            case Addressees():
                return self._heads.addressees(block)
            case Heading():
                return words(block.text, rules.style(rules.heading(block.level), self._preset), self._width)
            case Paragraph():
                return paragraph(block.runs, rules.style(Element.BODY, self._preset), self._width)
            case Table():
                return TableSetter(block, self._preset, self._width, mm(self._geometry.text_height)).strips()
            case Picture():
                return self._picture(block)
            case Signature():
                return (self._heads.signature(block),)
            case AppendixHead():
                return self._heads.appendix(block)

    def _picture(self, block: Picture) -> Iterator[Strip]:
        style = rules.style(Element.PICTURE, self._preset)
        shrink = min(1.0, self._width / mm(block.width_mm))
        width, height = mm(block.width_mm) * shrink, mm(block.height_mm) * shrink
        area = QRectF((self._width - width) / 2, 0, width, height)
        placed = PlacedPicture(QImage.fromData(block.png), area, block.alt_text)
        yield Strip(height, (placed,), before=points(style.before_pt), kept=bool(block.caption))
        if block.caption:
            yield from words(block.caption, rules.style(Element.PICTURE_CAPTION, self._preset), self._width)


class _Filler:
    """Puts strips on sheets of a height, top to bottom, keeping together what belongs together."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._sheets: list[list[Piece]] = [[]]
        self._top = 0.0
        self._after = 0.0

    def fill(self, strips: Iterable[Strip]) -> list[list[Piece]]:
        """Return the pieces of each sheet."""
        for group in _kept_groups(strips):
            if not self._fits(group):
                self._turn()
            for strip in group:
                self._place(strip)
        return self._sheets

    def _fits(self, group: Sequence[Strip]) -> bool:
        if not self._begun or not self._lacks(group):
            return True
        last = group[-1]
        room = self._room - _total(group[:-1], self._after)
        return last.cut is not None and last.cut(room) is not None

    def _lacks(self, group: Sequence[Strip]) -> bool:
        return _total(group, self._after) > self._room + 0.5

    @property
    def _room(self) -> float:
        return self._height - self._top

    @property
    def _begun(self) -> bool:
        return self._top > 0

    def _turn(self) -> None:
        self._sheets.append([])
        self._top = self._after = 0.0

    def _place(self, strip: Strip) -> None:
        if self._begun and self._lacks((strip,)):
            rest = self._cut(strip)
            if rest is not None:
                self._place(rest)
                return
            self._turn()
        if strip.head is not None and not self._begun:
            self._put(strip.head)
        rest = self._cut(strip) if self._lacks((strip,)) else None  # taller than a sheet
        if rest is not None:
            self._place(rest)
        else:
            self._put(strip)

    def _cut(self, strip: Strip) -> Strip | None:
        """Put what fits of a tall row and return its rest for the next sheet, None where nothing fits."""
        parts = strip.cut(self._room) if strip.cut else None
        if parts is None:
            return None
        self._put(parts[0])
        self._turn()
        return parts[1]

    def _put(self, strip: Strip) -> None:
        if self._begun:
            self._top += max(self._after, strip.before)
        self._sheets[-1] += [piece.moved(QPointF(0, self._top)) for piece in strip.pieces]
        self._top += strip.height
        self._after = strip.after


def _total(group: Sequence[Strip], after: float) -> float:
    """Return the height strips need below a strip with a gap after it."""
    total = 0.0
    for strip in group:
        total += max(after, strip.before) + strip.height
        after = strip.after
    return total


def _stays_with_next(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a paragraph announces a list, or is one of the last before a signature."""
    block = blocks[number]
    near = blocks[number + 1 : number + 1 + KEPT_WITH_SIGNATURE]
    announces = isinstance(block, Paragraph) and block.text.endswith(":")
    return announces or any(isinstance(item, Signature) for item in near)


def _kept_groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.kept:
            yield group
            group = []
    if group:
        yield group
