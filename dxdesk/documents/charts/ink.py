"""The drawing board of a chart, in millimetres from its top left; matplotlib is loaded when it is used."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from dxdesk.documents.charts.look import GRID, INK, PAPER, PT, Fill
from dxdesk.documents.rules import FONT, POINTS_PER_MM, Style
from dxdesk.documents.text_width import balanced_lines, clipped, text_width

MM_PER_INCH = 25.4
PAPER_DPI = 300.0
# Windows has the first; the others have its widths or at least its letters.
FAMILIES = (FONT, "Liberation Serif", "Tinos", "Noto Serif", "DejaVu Serif")
_HAIR_PT = 0.6
_PAD_MM = 0.5
KEY_LINE_MM = 5.5
ONE_LINE_MM, TWO_LINES_MM, _FEW_ROWS = 6.2, 9.6, 12
_KEY_MARK_MM = 6.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a chart is drawn for: its width, its fineness, and how high a picture may be at most."""

    width_mm: float
    dpi: float = PAPER_DPI
    most_mm: float | None = None  # None: as high as its rows need


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A drawn chart: PNG bytes, its size, its words for those who cannot see it, and its caption."""

    png: bytes = field(repr=False)
    width_mm: float
    height_mm: float
    alt_text: str
    caption: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart on one picture, on several where a sheet cannot hold its rows, on none where it has none.

    ``line`` says in one sentence what the chart shows, or why there is none.
    """

    pictures: tuple[ChartPicture, ...]
    line: str


@cache
def font(size: float, *, bold: bool = False, italic: bool = False) -> Any:  # matplotlib has no types here
    """Return the letters of charts in points: Times or what has its widths, with all Vietnamese letters."""
    from matplotlib.font_manager import FontProperties, get_font_names

    known = set(get_font_names())
    return FontProperties(
        family=[name for name in FAMILIES if name in known],
        size=size,
        weight="bold" if bold else "normal",
        style="italic" if italic else "normal",
    )


def width_of(text: str, pt: float = PT, *, bold: bool = False) -> float:
    """Return the width of a line in millimetres."""
    return text_width(text, Style(pt, bold=bold))


def wrapped(text: str, width_mm: float, lines: int, pt: float = PT, *, bold: bool = False) -> tuple[str, ...]:
    """Break words into at most so many lines of a width, cut with "…" where there is more."""
    look = Style(pt, bold=bold)
    return balanced_lines(clipped(text, look, width_mm, lines), look, width_mm)


def row_height(labels: Iterable[str], width_mm: float, sheet: Sheet) -> float:
    """Return the height of a row: two lines where a label needs them and the sheet has room."""
    long = [width_of(label) > width_mm for label in labels]
    roomy = sheet.most_mm is None or len(long) <= _FEW_ROWS
    return TWO_LINES_MM if any(long) and roomy else ONE_LINE_MM


def label_lines(row_mm: float) -> int:
    """Return how many lines the label of a row of this height has."""
    return 2 if row_mm > (ONE_LINE_MM + TWO_LINES_MM) / 2 else 1


def shares(count: int, most: int) -> Iterator[slice]:
    """Divide rows evenly into parts of at most so many."""
    parts = -(-count // max(most, 1))
    for part in range(parts):
        yield slice(count * part // parts, count * (part + 1) // parts)


class Board:
    """A white figure to draw on; nothing of it is shared, so that it may be used in a thread."""

    def __init__(self, sheet: Sheet, height_mm: float) -> None:
        from matplotlib.figure import Figure

        self.width, self.height, self._dpi = sheet.width_mm, height_mm, sheet.dpi
        size = (self.width / MM_PER_INCH, height_mm / MM_PER_INCH)
        self._figure = Figure(figsize=size, dpi=sheet.dpi, facecolor=PAPER)
        self._axes: Any = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(height_mm, 0)
        self._axes.axis("off")
        self._order = 1

    def _above(self) -> int:
        """Return the place in the order of drawing: what comes later lies above."""
        self._order += 1
        return self._order

    def area(self, left: float, top: float, width: float, height: float, fill: Fill) -> None:
        """Fill an area; its edge is drawn inside."""
        from matplotlib.patches import Rectangle

        edge = _HAIR_PT / POINTS_PER_MM / 2
        patch: Any = Rectangle(
            (left + edge, top + edge),
            max(width - 2 * edge, edge),
            height - 2 * edge,
            facecolor=fill.face,
            edgecolor=fill.ink,
            linewidth=_HAIR_PT,
            hatch=fill.hatch or None,
            linestyle="--" if fill.dashed else "-",
            zorder=self._above(),
        )
        patch.set_hatch_linewidth(0.7)
        self._axes.add_patch(patch)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        *,
        pt: float = _HAIR_PT,
        color: str = INK,
        dashes: str = "-",
    ) -> None:
        """Draw a line through points."""
        xs, ys = zip(*points, strict=True)
        self._axes.plot(
            xs, ys, color=color, linewidth=pt, linestyle=dashes, solid_capstyle="butt", zorder=self._above()
        )

    def dot(self, x: float, y: float, *, mm: float = 2.2, hollow: bool = False, kind: str = "o") -> None:
        """Draw a mark with its middle at a point."""
        size = mm * POINTS_PER_MM
        face = PAPER if hollow else INK
        marks = {"marker": kind, "markersize": size, "markerfacecolor": face, "markeredgecolor": INK}
        self._axes.plot((x,), (y,), linestyle="", markeredgewidth=1.0, zorder=self._above(), **marks)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        pt: float = PT,
        align: str = "left",
        color: str = INK,
        bold: bool = False,
        italic: bool = False,
        ground: bool = False,
    ) -> None:
        """Write words whose middle line lies at ``y``; a ``ground`` keeps them clear of a hatch."""
        box = {"facecolor": PAPER, "edgecolor": "none", "pad": _PAD_MM * POINTS_PER_MM}
        self._axes.text(
            x,
            y,
            words.replace("$", r"\$"),
            ha=align,
            va="center_baseline" if "\n" not in words else "center",
            color=color,
            fontproperties=font(pt, bold=bold, italic=italic),
            bbox=box if ground else None,
            zorder=self._above(),
            linespacing=1.2,
        )

    def scale(self, left: float, width: float, top: float, bottom: float, most: float) -> None:
        """Draw the lines of a scale from 0 with their figures below."""
        step = next(step for step in (5, 10, 20, 50, 100, 10**9) if most / step <= 8)
        for mark in range(0, int(most) + 1, step):
            x = left + width * mark / most
            self.line(((x, top), (x, bottom)), color=INK if mark == 0 else GRID)
            self.text(x, bottom + 3, str(mark), align="center")

    def png(self) -> bytes:
        """Return the picture."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from PIL import Image

        canvas: Any = FigureCanvasAgg(self._figure)
        canvas.draw()
        out = io.BytesIO()
        drawn = Image.frombytes("RGBA", canvas.get_width_height(), bytes(canvas.buffer_rgba()))
        drawn.convert("RGB").save(out, "PNG", dpi=(self._dpi, self._dpi))
        return out.getvalue()


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of the legend: a fill, or one of the marks "tick", "strict", "dash", "solid", "hollow"."""

    words: str
    fill: Fill | None = None
    mark: str = ""


def key_lines(keys: Sequence[Key], width_mm: float) -> tuple[tuple[Key, ...], ...]:
    """Divide the legend into lines of a width."""
    lines: list[list[Key]] = [[]]
    room = width_mm
    for key in keys:
        wide = _key_width(key)
        if wide > room and lines[-1]:
            lines.append([])
            room = width_mm
        lines[-1].append(key)
        room -= wide
    return tuple(tuple(line) for line in lines if line)


def _key_width(key: Key) -> float:
    return _KEY_MARK_MM + 2 + width_of(key.words) + 6


def draw_keys(board: Board, keys: Sequence[Key], top: float) -> None:
    """Draw the legend, each line in the middle."""
    for number, line in enumerate(key_lines(keys, board.width)):
        y = top + KEY_LINE_MM * (number + 0.5)
        x = (board.width - sum(_key_width(key) for key in line) + 6) / 2
        for key in line:
            _draw_key(board, key, x, y)
            board.text(x + _KEY_MARK_MM + 2, y, key.words)
            x += _key_width(key)


def _draw_key(board: Board, key: Key, x: float, y: float) -> None:
    middle, end = x + _KEY_MARK_MM / 2, x + _KEY_MARK_MM
    if key.fill:
        board.area(x, y - 1.6, _KEY_MARK_MM, 3.2, key.fill)
        return
    match key.mark:
        case "tick" | "strict":
            draw_tick(board, middle, y, 3.8, strict=key.mark == "strict")
        case "solid" | "hollow":
            board.dot(middle, y, hollow=key.mark == "hollow")
        case "done":
            board.dot(middle, y, hollow=True, kind="D")
        case "today":
            board.line(((middle, y - 2), (middle, y + 2)), pt=1.6, dashes="--")
        case _:
            board.line(((x, y), (end, y)), pt=1.4, dashes="--")


def draw_tick(board: Board, x: float, y: float, height: float, *, strict: bool) -> None:
    """Draw the mark of a target; a hollow ring says that it must be passed, not only reached."""
    board.line(((x, y - height / 2), (x, y + height / 2)), pt=2.4)
    if strict:
        board.dot(x, y, mm=1.9, hollow=True)
