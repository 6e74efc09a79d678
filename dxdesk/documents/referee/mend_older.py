"""Mending the length of a short line drawn in VML, as papers of older programs have it."""

import re

from dxdesk.documents.referee.drawn import drawn_lines
from dxdesk.documents.referee.markup import TWIPS_PER_MM, TWIPS_PER_PT, Element, length, pt

_V = "{urn:schemas-microsoft-com:vml}"
_SHAPES = (f"{_V}line", f"{_V}shape", f"{_V}rect")
_WIDTH = re.compile(r"(?<![\w-])width\s*:\s*[^;]+")
_LEFT = re.compile(r"(?<![\w-])margin-left\s*:\s*([^;]+)")
_PIXEL = 15.0  # twips


def fit_older(drawing: Element, wanted: float) -> bool:
    """Set the length in millimetres of a drawing that is one line outside groups, kept on its middle."""
    shapes = list(drawing.iter(*_SHAPES))
    lines = list(drawn_lines(drawing))
    grouped = next(drawing.iter(f"{_V}group"), None) is not None
    if grouped or len(shapes) != 1 or len(lines) != 1 or not lines[0].width_mm:
        return False
    points = pt(wanted * TWIPS_PER_MM)
    moved = (pt(lines[0].width_mm * TWIPS_PER_MM) - points) / 2
    return _fit_ends(shapes[0], points, moved) or _fit_style(shapes[0], points, moved)


def _fit_ends(shape: Element, points: float, moved: float) -> bool:
    """Set the ends of a v:line that tells them; those of a line that is long enough stay."""
    ends = [(shape.get(name) or "").split(",") for name in ("from", "to")]
    if any(len(end) != 2 for end in ends):
        return False
    first, last = (length(end[0].strip() or "0", _PIXEL) for end in ends)
    if first is None or last is None:
        return False
    left = min(first, last) / TWIPS_PER_PT + moved
    places = (left, left + points) if first <= last else (left + points, left)
    for name, place, end in zip(("from", "to"), places, ends, strict=True):
        shape.set(name, f"{place:.1f}pt,{end[1].strip()}")
    return abs(moved) > 0.01


def _fit_style(shape: Element, points: float, moved: float) -> bool:
    style = shape.get("style", "")
    fitted = _WIDTH.sub(f"width:{points:.1f}pt", style, count=1)
    left = _LEFT.search(fitted)
    place = length(left[1].strip(), _PIXEL) if left else None
    if left and place is not None:
        fitted = f"{fitted[: left.start(1)]}{place / TWIPS_PER_PT + moved:.1f}pt{fitted[left.end(1) :]}"
    if fitted == style or abs(moved) <= 0.01:
        return False
    shape.set("style", fitted)
    return True
