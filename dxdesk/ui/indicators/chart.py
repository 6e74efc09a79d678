"""The course of a target over its periods, for black and white; matplotlib is loaded when first drawn."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from dxdesk.domain.indicator import Measurement, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.vn_format import format_number
from dxdesk.ui import theme
from dxdesk.ui.plan_words import target_words


@dataclass(frozen=True, slots=True)
class Point:
    """A result in a period."""

    period: str
    value: Decimal
    stage: Stage


@dataclass(frozen=True, slots=True)
class Course:
    """What is drawn: the results in order, and the line of the target."""

    points: tuple[Point, ...]
    target: Decimal | None
    words: str
    unit: str


@dataclass(frozen=True, slots=True)
class Canvas:
    """The size in logical pixels, and how many device pixels make one of them."""

    width: int
    height: int
    ratio: float


def course(target: Target, measured: Iterable[Measurement]) -> Course:
    """Return the results of a target in the order of periods, the official one before an estimate."""
    best: dict[Period, Measurement] = {}
    for item in measured:
        period = Period.parse(item.period)
        if item.result is not None and (period not in best or item.stage is Stage.OFFICIAL):
            best[period] = item
    points = tuple(
        Point(period.short, result, best[period].stage)
        for period in sorted(best)
        if (result := best[period].result) is not None
    )
    return Course(points, target.value, target_words(target), target.unit)


def draw(drawn: Course, canvas: Canvas) -> bytes:
    """Return a PNG; it may run in a thread."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties, get_font_names

    known = set(get_font_names())
    families = [name for name in (*theme.FAMILIES, "DejaVu Sans") if name in known]
    font = FontProperties(family=families, size=theme.SMALL_PT)
    # 96 logical pixels make an inch, so that the letters are as large as those of the window.
    figure = Figure(figsize=(canvas.width / 96, canvas.height / 96), dpi=96 * canvas.ratio)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    _draw_results(axes, drawn, font)
    _draw_target(axes, drawn, font)
    _dress(axes, drawn, font)
    figure.tight_layout()
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=theme.SURFACE)
    return out.getvalue()


def _draw_results(axes: Any, drawn: Course, font: Any) -> None:  # matplotlib has no types here
    places = range(len(drawn.points))
    values = [float(point.value) for point in drawn.points]
    axes.plot(places, values, color=theme.TEXT, linewidth=1.5, zorder=2)
    for place, point in zip(places, drawn.points, strict=True):
        official = point.stage is Stage.OFFICIAL
        axes.plot(
            [place],
            [float(point.value)],
            marker="o",
            markersize=7,
            color=theme.TEXT,
            markerfacecolor=theme.TEXT if official else theme.SURFACE,
            zorder=3,
        )
        words = format_number(point.value, places=2) + ("" if official else " (ước)")
        axes.annotate(
            words,
            (place, float(point.value)),
            xytext=(0, 8),
            textcoords="offset points",
            ha="center",
            fontproperties=font,
        )


def _draw_target(axes: Any, drawn: Course, font: Any) -> None:  # as above
    if drawn.target is None:
        return
    axes.axhline(float(drawn.target), color=theme.ACCENT, linewidth=1.5, linestyle="--", zorder=1)
    axes.annotate(
        f"Mức phấn đấu: {drawn.words}",
        (0.01, float(drawn.target)),
        xycoords=("axes fraction", "data"),
        xytext=(0, -12),
        textcoords="offset points",
        color=theme.ACCENT,
        fontproperties=font,
    )


def _dress(axes: Any, drawn: Course, font: Any) -> None:  # as above
    axes.set_xticks(range(len(drawn.points)), [point.period for point in drawn.points])
    axes.yaxis.set_major_formatter(_comma)
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set_fontproperties(font)
    axes.set_ylabel(drawn.unit, fontproperties=font)
    axes.set_xlim(-0.5, max(len(drawn.points) - 0.5, 0.5))
    axes.margins(y=0.25)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _comma(value: float, _place: int) -> str:
    return format_number(Decimal(str(round(value, 6))))
