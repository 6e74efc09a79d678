"""The chart of results against targets, for black and white; matplotlib is loaded when first drawn."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dxdesk.documents.charts.ink import MM_PER_INCH, font
from dxdesk.documents.rules import Style
from dxdesk.documents.text_width import text_width

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DPI = 200
_BAR_MM = 8.5
_FRAME_MM = 24.0
_PT = 10.5
_MET: Mapping[str, Any] = {"facecolor": "#595959", "edgecolor": "black", "linewidth": 0.6}
_SHORT: Mapping[str, Any] = {"facecolor": "white", "edgecolor": "black", "linewidth": 0.6, "hatch": "////"}


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, the result and the target in percent, and how the result is printed."""

    label: str
    value: Decimal
    target: Decimal
    met: bool
    shown: str


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The words of the legend."""

    target: str
    met: str
    short: str


def chart_height(bars: int) -> float:
    """Return the height in millimetres that so many bars need."""
    return _FRAME_MM + _BAR_MM * bars


def bar_chart(bars: tuple[Bar, ...], words: ChartWords, *, width_mm: float, height_mm: float) -> bytes:
    """Return a PNG of horizontal bars, the first on top, each with a mark at its target."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width_mm / MM_PER_INCH, height_mm / MM_PER_INCH), dpi=_DPI)
    canvas: Any = FigureCanvasAgg(figure)
    left = _label_mm(bars) / width_mm
    _draw(figure.add_axes((left, 14 / height_mm, 0.98 - left, 1 - 18 / height_mm)), bars)
    _legend(figure, words)
    canvas.draw()
    return _grey_png(canvas.get_width_height(), bytes(canvas.buffer_rgba()))


def _grey_png(size: tuple[int, int], rgba: bytes) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.frombytes("RGBA", size, rgba).convert("L").save(out, "PNG", dpi=(_DPI, _DPI))
    return out.getvalue()


def _label_mm(bars: tuple[Bar, ...]) -> float:
    return 5 + max(text_width(bar.label, Style(_PT)) for bar in bars)


def _draw(axes: "Axes", bars: tuple[Bar, ...]) -> None:
    most = max(100.0, *(float(max(bar.value, bar.target)) for bar in bars))
    for place, bar in enumerate(bars):
        value, target = float(bar.value), float(bar.target)
        axes.barh(place, value, height=0.62, **(_MET if bar.met else _SHORT))
        axes.plot((target, target), (place - 0.42, place + 0.42), color="black", linewidth=2.2)
        beside = max(value, target if target - value < most * 0.12 and target >= value else value)
        axes.text(beside + most * 0.015, place, bar.shown, va="center", fontproperties=font(_PT))
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.set_xlim(0, most * 1.13)
    axes.set_yticks(range(len(bars)), [bar.label for bar in bars], fontproperties=font(_PT))
    ticks = range(0, int(most) + 1, 20)
    axes.set_xticks(ticks, [str(tick) for tick in ticks], fontproperties=font(_PT))
    axes.tick_params(axis="y", length=0)
    axes.spines[["top", "right"]].set_visible(False)


def _legend(figure: Any, words: ChartWords) -> None:  # matplotlib has no types here
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    marks = [
        Patch(label=words.met, **_MET),
        Patch(label=words.short, **_SHORT),
        Line2D([], [], color="black", linewidth=2.2, label=words.target),
    ]
    figure.legend(handles=marks, loc="lower center", ncols=3, frameon=False, prop=font(_PT))
