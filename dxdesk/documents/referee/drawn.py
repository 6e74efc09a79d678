"""Short lines and pictures that hang on a paragraph, in DrawingML and in the older VML."""

import math
import re
from collections.abc import Iterator

from dxdesk.documents.referee.markup import DEEPEST, MC, A, Element, W, length, mm
from dxdesk.documents.referee.seen import LineMark, SeenLine

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_EMU_PER_MM = 36_000
_THIN_MM = 1.5  # what is no higher and much longer is a line
_SHORTEST_MM = 2.0
_LINES = {"line", "straightConnector1"}
_CONNECTOR = "_x0000_t32"
_BOXES = {W + "txbxContent", MC + "Fallback"}
_STYLE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([^;]+)")
_PIXEL = 15.0  # twips
Scale = float


def drawn_lines(drawing: Element) -> Iterator[SeenLine]:
    """Yield the level lines in a w:drawing, w:pict or w:object, those in its text boxes left out."""
    if drawing.tag == W + "drawing":
        yield from _modern(drawing)
    else:
        yield from _older(drawing)


def holds_picture(drawing: Element) -> bool:
    """Tell whether a picture stands in it; a picture as thin as a line is one."""
    if not any(True for _ in drawing.iter(_PIC, f"{_V}imagedata")):
        return False
    return not any(True for _ in drawn_lines(drawing))


def _modern(drawing: Element) -> Iterator[SeenLine]:
    extent = next(drawing.iter(_WP + "extent"), None)
    whole = _size(extent)
    shapes = [node for node in _outside_boxes(drawing) if _local(node) in {"wsp", "cxnSp", "pic", "sp"}]
    for shape in shapes:
        own = _size(next(shape.iter(A + "ext"), None) if len(shapes) > 1 or whole is None else extent)
        size = _scaled(own or whole, shape)
        if size and _is_line(*size, named=_names_line(shape)):
            yield SeenLine(LineMark.DRAWING, round(size[0], 2))


def _outside_boxes(node: Element, depth: int = 0) -> Iterator[Element]:
    for child in node:
        if child.tag not in _BOXES and depth < DEEPEST:
            yield child
            yield from _outside_boxes(child, depth + 1)


def _local(node: Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _size(extent: Element | None) -> tuple[float, float] | None:
    """Return width and height in millimetres."""
    if extent is None:
        return None
    width, height = _number(extent.get("cx")), _number(extent.get("cy"))
    return None if width is None or height is None else (width / _EMU_PER_MM, height / _EMU_PER_MM)


def _number(text: str | None) -> float | None:
    if not text or not re.fullmatch(r"\s*-?\d{1,12}(\.\d{1,6})?\s*", text, re.ASCII):
        return None
    return float(text)


def _scaled(size: tuple[float, float] | None, shape: Element) -> tuple[float, float] | None:
    """Return a size on paper: the groups around a shape have measures of their own."""
    if size is None:
        return None
    width, height = size
    for parent in shape.iterancestors():
        if parent.tag == W + "drawing":
            break
        if _local(parent) in {"wgp", "grpSp"}:
            frame = next(parent.iter(A + "xfrm"), None)
            outer = _size(frame.find(A + "ext")) if frame is not None else None
            inner = _size(frame.find(A + "chExt")) if frame is not None else None
            if outer and inner and inner[0] > 0:
                width *= outer[0] / inner[0]
                height *= outer[1] / inner[1] if inner[1] > 0 else 1
    return width, height


def _names_line(shape: Element) -> bool:
    if _local(shape) == "cxnSp" or any(_local(node) == "cNvCnPr" for node in shape):
        return True
    return any(node.get("prst") in _LINES for node in shape.iter(A + "prstGeom"))


def _is_line(width: float, height: float, *, named: bool) -> bool:
    """Tell whether a shape is a level line; a connector may slope a little."""
    if not math.isfinite(width) or width < _SHORTEST_MM:
        return False
    highest = width / 4 if named else _THIN_MM
    return abs(height) <= highest and abs(height) * 4 < width


def _older(pict: Element) -> Iterator[SeenLine]:
    for shape in _outside_boxes(pict):
        kind = _local(shape)
        if not isinstance(shape.tag, str) or not shape.tag.startswith(_V) or kind in {"shapetype", "group"}:
            continue
        size = _vml_line(shape) if kind == "line" else _vml_box(shape) if kind in {"shape", "rect"} else None
        if size and _is_line(*size, named=kind == "line" or _CONNECTOR in shape.get("type", "")):
            yield SeenLine(LineMark.VML, round(size[0], 2) or None)


def _vml_line(shape: Element) -> tuple[float, float] | None:
    start, end = _point(shape.get("from"), shape), _point(shape.get("to"), shape)
    if start is None or end is None:
        return _vml_box(shape)
    return abs(end[0] - start[0]), abs(end[1] - start[1])


def _point(text: str | None, shape: Element) -> tuple[float, float] | None:
    halves = (text or "").split(",")
    if len(halves) != 2:
        return None
    across, down = (length(half.strip() or "0", _PIXEL) for half in halves)
    if across is None or down is None:
        return None
    if any(half.strip().lstrip("-").isdecimal() for half in halves):
        wide, high = _group_scale(shape)
        across, down = across / _PIXEL * wide, down / _PIXEL * high
    return mm(across), mm(down)


def _vml_box(shape: Element) -> tuple[float, float] | None:
    if shape.get(_O + "hr") in {"t", "true"}:
        return None
    told = dict(_STYLE.findall(shape.get("style", "")))
    wide, high = _group_scale(shape)
    width, height = length(told.get("width"), wide), length(told.get("height"), high)
    return None if width is None else (mm(width), mm(height or 0.0))


def _group_scale(shape: Element) -> tuple[Scale, Scale]:
    """Return what a bare number counts in twips: a pixel, or the unit of the groups around."""
    group = next((parent for parent in shape.iterancestors(_V + "group")), None)
    if group is None:
        return _PIXEL, _PIXEL
    told = dict(_STYLE.findall(group.get("style", "")))
    inner = (group.get("coordsize") or "1000,1000").split(",")
    return _unit(told.get("width"), inner[0], group), _unit(told.get("height"), inner[-1], group)


def _unit(outer: str | None, inner: str, group: Element) -> Scale:
    count = _number(inner)
    size = length(outer, _group_scale(group)[0])
    return size / count if size and count and count > 0 else _PIXEL
