"""Pages of a PDF as measured: sheets, lines of text by their feet, strokes; all in millimetres."""

import io
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

import pdfplumber

MM = 72 / 25.4
SAME_FOOT_MM = 0.15  # letters of one line, whose feet are rounded by either writer
CELLS_APART_MM = 2.0  # no blank before it: the next letter belongs to another cell
BLANKS_APART_MM = 6.0  # the widest blank that filling a line out to both margins makes


Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Word:
    """A word, where it begins and the height of its foot from the top of the sheet."""

    text: str
    left: float
    foot: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words that follow one another at one height: a line of a paragraph or of a cell."""

    words: tuple[Word, ...]
    to_fill: bool  # several blanks in a row wait for a number or a day

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        return self.words[0].left

    @property
    def foot(self) -> float:
        return self.words[0].foot


@dataclass(frozen=True, slots=True)
class Edge:
    """An upright stroke, which parts two columns of a table."""

    left: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """A measured page."""

    width: float
    height: float
    lines: tuple[Line, ...]
    edges: tuple[Edge, ...]
    short_lines: tuple[Box, ...]  # those of the letterhead and titles, which belong to no table
    pictures: tuple[Box, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for line in self.lines for word in line.words)

    @property
    def columns(self) -> tuple[float, ...]:
        """Where columns of tables begin and end, to a tenth of a millimetre."""
        return tuple(sorted({round(edge.left, 1) for edge in self.edges}))


def measured(content: bytes) -> tuple[Page, ...]:
    with pdfplumber.open(io.BytesIO(content)) as opened:
        return tuple(_page(page) for page in opened.pages)


def _page(page: pdfplumber.page.Page) -> Page:
    letters = [char for char in page.chars if char["text"]]
    edges = tuple(_upright(page))
    return Page(
        width=float(page.width) / MM,
        height=float(page.height) / MM,
        lines=tuple(_lines(letters, edges, float(page.height))),
        edges=edges,
        short_lines=tuple(sorted(set(_level(page, edges)), key=lambda box: (round(box[1]), box[0]))),
        pictures=tuple(_box(picture) for picture in page.images),
    )


def _box(thing: dict[str, Any]) -> Box:
    left, top, right, bottom = (round(thing[side] / MM, 2) for side in ("x0", "top", "x1", "bottom"))
    return left, top, right, bottom


def _level(page: pdfplumber.page.Page, edges: tuple[Edge, ...]) -> Iterator[Box]:
    for stroke in (*page.lines, *page.rects, *page.curves):
        box = _box(stroke)
        of_table = any(edge.top - 1 < box[1] < edge.bottom + 1 for edge in edges)
        if stroke["height"] < 2 and stroke["width"] > 20 and not of_table:
            yield box


def _upright(page: pdfplumber.page.Page) -> Iterator[Edge]:
    for stroke in (*page.lines, *page.rects, *page.curves):
        if stroke["width"] < 2 and stroke["height"] > 5:
            middle = (stroke["x0"] + stroke["x1"]) / 2
            yield Edge(middle / MM, stroke["top"] / MM, stroke["bottom"] / MM)


def _foot(letter: dict[str, Any], height: float) -> float:
    # A face's own idea of its height differs between the two writers: letters are held by their feet.
    return (height - float(letter["matrix"][5])) / MM


def _lines(letters: list[dict[str, Any]], edges: tuple[Edge, ...], height: float) -> Iterator[Line]:
    rows: list[tuple[float, list[dict[str, Any]]]] = []
    for letter in sorted(letters, key=lambda letter: _foot(letter, height)):
        foot = _foot(letter, height)
        if rows and foot - rows[-1][0] <= SAME_FOOT_MM:
            rows[-1][1].append(letter)
        else:
            rows.append((foot, [letter]))
    for foot, row in rows:
        between = sorted({round(edge.left, 1) for edge in edges if edge.top < foot < edge.bottom})
        for stretch in _stretches(sorted(row, key=lambda letter: letter["x0"]), between):
            words = tuple(_words(stretch, foot))
            if words:
                yield Line(words, _to_fill(stretch))


def _stretches(row: Iterable[dict[str, Any]], edges: list[float]) -> Iterator[list[dict[str, Any]]]:
    stretch: list[dict[str, Any]] = []
    for letter in row:
        if stretch and _apart(stretch[-1], letter, edges):
            yield stretch
            stretch = []
        stretch.append(letter)
    if stretch:
        yield stretch


def _apart(one: dict[str, Any], other: dict[str, Any], edges: list[float]) -> bool:
    """Tell whether an edge or a gap wider than any blank parts two letters of one height."""
    end, start = one["x1"] / MM, other["x0"] / MM
    widest = BLANKS_APART_MM if one["text"].isspace() else CELLS_APART_MM
    return start - end > widest or any(one["x0"] / MM < edge < start for edge in edges)


def _to_fill(stretch: list[dict[str, Any]]) -> bool:
    return any(one["text"].isspace() and other["text"].isspace() for one, other in pairwise(stretch))


def _words(stretch: list[dict[str, Any]], foot: float) -> Iterator[Word]:
    for blank, letters in groupby(stretch, key=lambda letter: letter["text"].isspace()):
        if not blank:
            inside = list(letters)
            text = unicodedata.normalize("NFC", "".join(letter["text"] for letter in inside))
            yield Word(text, inside[0]["x0"] / MM, foot)
