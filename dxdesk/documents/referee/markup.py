"""WordprocessingML read with care: names, switches, lengths in twips, and whatever stands in their place."""

import re

from lxml import etree

Element = etree._Element  # noqa: SLF001  # lxml names its element type so

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_PT = 20.0
DEEPEST = 120  # elements within elements; no program writes half as many

_OFF = {"0", "false", "off", "no"}
_NOTHING = {"none", "nil"}
_LENGTH = re.compile(r"\s*(-?(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9}))(mm|cm|in|pt|pc|pi|px)?\s*")
_TWIPS = {"mm": TWIPS_PER_MM, "cm": TWIPS_PER_MM * 10, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
_TWIPS["px"] = 15.0
_FARTHEST = 31_680.0  # Word's longest length, 22 inches


def value(parent: Element | None, name: str, attribute: str = "val") -> str | None:
    """Return an attribute of a child element, None where either is missing."""
    child = parent.find(W + name) if parent is not None else None
    return child.get(W + attribute) if child is not None else None


def switch(parent: Element, name: str) -> bool | None:
    """Return an on/off property; None where nothing is said."""
    child = parent.find(W + name)
    if child is None:
        return None
    return child.get(W + "val", "true").lower() not in _OFF


def visible(line: str | None) -> bool:
    """Tell whether a kind of line (border, underline) is seen."""
    return line is not None and line not in _NOTHING


def length(text: str | None, unit: float = 1.0) -> float | None:
    """Return a length in twips; a bare number counts ``unit`` twips. None where it is no length."""
    found = _LENGTH.fullmatch(text) if text else None
    if found is None:
        return None
    twips = float(found[1]) * (_TWIPS[found[2]] if found[2] else unit)
    return min(max(twips, -_FARTHEST), _FARTHEST)


def whole(text: str | None, default: int) -> int:
    """Return a whole number of at most six figures, or the default."""
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text, re.ASCII) else default


def mm(twips: float | None) -> float:
    """Return twips in millimetres, to a hundredth."""
    return round((twips or 0.0) / TWIPS_PER_MM, 2)


def pt(twips: float | None) -> float:
    """Return twips in points, to a hundredth."""
    return round((twips or 0.0) / TWIPS_PER_PT, 2)
