"""How wide a text in Times New Roman is on paper, and how to break a title into balanced lines."""

import csv
import re
from collections.abc import Mapping
from functools import cache
from unicodedata import combining, normalize

from dxdesk.documents.rules import POINTS_PER_MM, Style
from dxdesk.shipped import resource

_UNITS_PER_EM = 2048
_PLACE_TO_FILL = re.compile(" {2,}")
_FACES = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "bold_italic",
}


@cache
def _widths(face: str) -> Mapping[str, int]:
    with resource("docx", "times-widths.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {chr(int(row["code"], 16)): int(row[face]) for row in rows}


def _advance(widths: Mapping[str, int], letter: str) -> int:
    if letter in widths:
        return widths[letter]
    plain = normalize("NFD", letter)
    bare = normalize("NFC", "".join(mark for mark in plain if mark == "\u031b" or not combining(mark)))
    return sum(widths.get(part, widths["n"]) for part in bare)


def text_width(text: str, style: Style) -> float:
    """Return the width of a text on one line in millimetres; letters unknown to Times count as an n."""
    shown = normalize("NFC", text.upper() if style.capitals else text)
    widths = _widths(_FACES[style.bold, style.italic])
    units = sum(_advance(widths, letter) for letter in shown)
    return units * style.pt / _UNITS_PER_EM / POINTS_PER_MM


def balanced_lines(text: str, style: Style, width_mm: float) -> tuple[str, ...]:
    """Break a text at blanks into as few lines as fit the width, their lengths as even as can be."""
    words = _words(text)
    fewest = len(_filled(words, style, width_mm))
    narrow, wide = width_mm / max(fewest, 1), width_mm
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        if len(_filled(words, style, middle)) > fewest:
            narrow = middle
        else:
            wide = middle
    return tuple(_filled(words, style, wide))


def printed_lines(text: str, style: Style, width_mm: float) -> tuple[str, ...]:
    """Break a text at blanks as a paragraph of this width prints it: each line as full as can be."""
    return tuple(_filled(_words(text), style, width_mm))


def _words(text: str) -> list[str]:
    """Split at single blanks: several in a row are a place to be filled in and stay whole."""
    held = _PLACE_TO_FILL.sub(lambda found: "\u00a0" * len(found[0]), text.replace("\n", " ").strip())
    return [word for word in held.split(" ") if word]


def _filled(words: list[str], style: Style, width_mm: float) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, style) <= width_mm:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def clipped(text: str, style: Style, width_mm: float, lines: int) -> str:
    """Return a text cut to so many lines of a width, with "…" where something was cut off."""
    filled = _filled(_words(text), style, width_mm)
    if len(filled) <= lines:
        return " ".join(filled)
    kept = filled[lines - 1]
    while kept and text_width(f"{kept}…", style) > width_mm:
        kept = kept.rpartition(" ")[0] if " " in kept else kept[:-1]
    return " ".join([*filled[: lines - 1], f"{kept.rstrip(' ,;.')}…"])
