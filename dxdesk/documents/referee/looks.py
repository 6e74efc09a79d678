"""What one place of a file says about letters and paragraphs; None where it says nothing."""

from dataclasses import dataclass, fields, replace
from typing import Any

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.markup import TWIPS_PER_PT, Element, W, length, switch, value, visible, whole

_AUTO_SPACE = 14 * TWIPS_PER_PT  # what Word leaves where spacing is "auto"
_LINE = 240.0
RAISED = 2 / 3  # size of raised letters over that of the others
Tabs = tuple[tuple[float, str], ...]
_ALIGN = {
    "left": Align.LEFT,
    "start": Align.LEFT,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
    "center": Align.CENTER,
    "both": Align.JUSTIFY,
    "distribute": Align.JUSTIFY,
    "thaiDistribute": Align.JUSTIFY,
}


@dataclass(frozen=True, slots=True)
class Letters:
    """The look of letters; a font that the theme names starts with "@", ``size`` is in twips."""

    ascii: str | None = None
    other: str | None = None  # of letters with marks: hAnsi
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    underline: bool | None = None
    superscript: bool | None = None
    hidden: bool | None = None
    color: str | None = None
    style: str | None = None

    def over(self, base: "Letters") -> "Letters":
        """Return these where they say something, the others elsewhere."""
        return Letters(*_over(self, base, _LETTERS))


@dataclass(frozen=True, slots=True)
class Stand:
    """How a paragraph stands, in twips; ``list_id`` "0" takes a list away."""

    align: Align | None = None
    before: float | None = None
    after: float | None = None
    line: float | None = None
    line_rule: str | None = None
    contextual: bool | None = None
    left: float | None = None
    right: float | None = None
    first: float | None = None
    list_id: str | None = None
    list_level: int | None = None
    top_border: bool | None = None
    bottom_border: bool | None = None
    side_border: bool | None = None
    break_before: bool | None = None
    style: str | None = None
    tabs: Tabs | None = None

    def over(self, base: "Stand") -> "Stand":
        """Return these where they say something, the others elsewhere."""
        if self.tabs is None or base.tabs is None:
            return Stand(*_over(self, base, _STAND))
        tabs = tuple(sorted({**dict(base.tabs), **dict(self.tabs)}.items()))
        return replace(Stand(*_over(self, base, _STAND)), tabs=tabs)


def _over(upper: object, base: object, names: tuple[str, ...]) -> list[Any]:
    out: list[Any] = []
    for name in names:
        said = getattr(upper, name)
        out.append(getattr(base, name) if said is None else said)
    return out


_LETTERS = tuple(field.name for field in fields(Letters))
_STAND = tuple(field.name for field in fields(Stand))
NO_LETTERS = Letters()
NO_STAND = Stand()


def letters_of(node: Element | None) -> Letters:
    """Read a w:rPr."""
    if node is None or not len(node):
        return NO_LETTERS
    fonts = node.find(W + "rFonts")
    raised = value(node, "vertAlign")
    underline = value(node, "u")
    return Letters(
        ascii=_font(fonts, "ascii"),
        other=_font(fonts, "hAnsi"),
        size=length(value(node, "sz"), TWIPS_PER_PT / 2),
        bold=switch(node, "b"),
        italic=switch(node, "i"),
        capitals=switch(node, "caps"),
        underline=None if underline is None else visible(underline),
        superscript=None if raised is None else raised == "superscript",
        hidden=switch(node, "vanish"),
        color=_color(value(node, "color")),
        style=value(node, "rStyle"),
    )


def _font(fonts: Element | None, slot: str) -> str | None:
    if fonts is None:
        return None
    theme = fonts.get(f"{W}{slot}Theme")
    return f"@{theme}" if theme else fonts.get(W + slot)


def _color(color: str | None) -> str | None:
    if color is None:
        return None
    return "" if color == "auto" else color.upper()


def stand_of(node: Element | None, char: float = 240.0) -> Stand:
    """Read a w:pPr; ``char`` is the width in twips that lengths given in characters count."""
    if node is None or not len(node):
        return NO_STAND
    spacing, indent = node.find(W + "spacing"), node.find(W + "ind")
    numbers, borders = node.find(W + "numPr"), node.find(W + "pBdr")
    line = spacing.get(W + "line") if spacing is not None else None
    level = value(numbers, "ilvl")
    return Stand(
        align=_align(node),
        before=_space(spacing, "before"),
        after=_space(spacing, "after"),
        line=length(line),
        line_rule=None if line is None or spacing is None else spacing.get(W + "lineRule", "auto"),
        contextual=switch(node, "contextualSpacing"),
        left=_indent(indent, ("start", "left"), char),
        right=_indent(indent, ("end", "right"), char),
        first=_first(indent, char),
        list_id=value(numbers, "numId"),
        list_level=None if level is None else whole(level, 0),
        top_border=_border(borders, "top"),
        bottom_border=_border(borders, "bottom"),
        side_border=_border(borders, "left"),
        break_before=switch(node, "pageBreakBefore"),
        style=value(node, "pStyle"),
        tabs=_tabs(node.find(W + "tabs")),
    )


def _align(node: Element) -> Align | None:
    """Return an alignment; a frame that hugs its words, as old page numbers have, stands where it says."""
    return _ALIGN.get(value(node, "framePr", "xAlign") or value(node, "jc") or "")


def _tabs(tabs: Element | None) -> Tabs | None:
    if tabs is None:
        return None
    places = ((length(tab.get(W + "pos")), tab.get(W + "val", "left")) for tab in tabs.findall(W + "tab"))
    return tuple(sorted((place, kind) for place, kind in places if place is not None))


def printed_align(stand: Stand, text: str) -> Align:
    """Return how words stand on paper: those behind tabs stand as the tab does that holds them."""
    bare = text.lstrip("\t")
    number = len(text) - len(bare)
    stops = [kind for _, kind in stand.tabs or () if kind != "clear"]
    if number and number <= len(stops) and bare and "\t" not in bare:
        return _ALIGN.get(stops[number - 1], Align.LEFT)
    return stand.align or Align.LEFT


def _border(borders: Element | None, side: str) -> bool | None:
    kind = value(borders, side)
    return None if kind is None else visible(kind)


def ruled(stand: Stand) -> tuple[bool, ...]:
    """Return one truth for each level border of a paragraph; a box around it has none."""
    if stand.side_border:
        return ()
    return tuple(True for border in (stand.top_border, stand.bottom_border) if border)


def _space(spacing: Element | None, side: str) -> float | None:
    if spacing is None:
        return None
    auto = spacing.get(f"{W}{side}Autospacing")
    if auto is not None and auto not in {"0", "false", "off"}:
        return _AUTO_SPACE
    told = length(spacing.get(W + side))
    if told is not None:
        return told
    return length(spacing.get(f"{W}{side}Lines"), _LINE / 100)


def _indent(indent: Element | None, names: tuple[str, ...], char: float) -> float | None:
    if indent is None:
        return None
    for name in names:
        told = length(indent.get(W + name))
        if told is None:
            told = length(indent.get(f"{W}{name}Chars"), char / 100)
        if told is not None:
            return told
    return None


def _first(indent: Element | None, char: float) -> float | None:
    hanging = _indent(indent, ("hanging",), char)
    if hanging is not None:
        return -hanging
    return _indent(indent, ("firstLine",), char)
