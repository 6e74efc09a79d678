"""Type on paper: faces and lengths in units of a twentieth of a point, the same for every device."""

import unicodedata
from functools import cache

from PySide6.QtGui import QFont

from dxdesk.documents.rules import FONT, POINTS_PER_MM, Style

UNITS_PER_POINT = 20
UNITS_PER_INCH = 72 * UNITS_PER_POINT
FAMILIES = (FONT, "Liberation Serif", "Tinos")  # the last two have the metrics of the first

# From the font's own tables (2,048 units an em): ascender 1825, descender 443, line gap 87.
# The gap stands above the letters, as LibreOffice sets it.
BASELINE = (87 + 1825) / 2048
LINE = (87 + 1825 + 443) / 2048


def points(value: float) -> float:
    """Return a length in points as units of the paper."""
    return value * UNITS_PER_POINT


def mm(value: float) -> float:
    """Return a length in millimetres as units of the paper."""
    return value * POINTS_PER_MM * UNITS_PER_POINT


def to_mm(value: float) -> float:
    """Return units of the paper as millimetres."""
    return value / POINTS_PER_MM / UNITS_PER_POINT


@cache
def face(pt: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the face of a text, unhinted and without kerning or ligatures, as Word sets it."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(round(points(pt)))
    made.setBold(bold)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setKerning(False)
    made.setFeature(QFont.Tag("liga"), 0)
    return made


def face_of(style: Style) -> QFont:
    """Return the face of an element."""
    return face(style.pt, bold=style.bold, italic=style.italic)


def line_height(style: Style) -> float:
    """Return the height of a line of an element."""
    return points(style.pt) * LINE * style.line


def shown(text: str, style: Style) -> str:
    """Return a text as it is printed: whole letters, capitals where the element has them."""
    whole = unicodedata.normalize("NFC", text)
    return whole.upper() if style.capitals else whole
