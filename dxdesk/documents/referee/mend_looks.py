"""Mending letters and how paragraphs stand: fonts, sizes, weights, alignment, indents, distances."""

import re

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.looks import Letters
from dxdesk.documents.referee.markup import TWIPS_PER_PT, Element, W, mm, pt, value
from dxdesk.documents.referee.mend_copy import Copy, Target
from dxdesk.documents.referee.mend_markup import drop, properties, put, twips
from dxdesk.documents.referee.mend_text import compose, text_of, tidy
from dxdesk.documents.referee.words import read_words, runs_in
from dxdesk.documents.rules import FONT, IN_FORCE, SIZES, rule, style
from dxdesk.documents.rules import Element as Governed

_JC = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}
_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
# Fonts of signs, and those of the codes before Unicode (TCVN3, VNI): in another font their text is lost.
_CODED = re.compile(r"symbol|wingdings|webdings|\.vn|vni[ -]|vntime", re.IGNORECASE)
_SINGLE = 240
_NATURAL = 1.15  # height of a line of Times New Roman over the size of its letters
_HALF = 2


def governed(about: str) -> Governed | None:
    """Return the element that a finding's "about" begins with."""
    name = about.partition(".")[0]
    return Governed(name) if name in {element.value for element in Governed} else None


def font(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001  # one shape for all mends
    """Set every run in Times New Roman (PG-4), those left whose letters only their own font can show."""
    changed = False
    for run, letters in zip(target.runs, target.letters, strict=True):
        if _CODED.match(copy.sheet.font(letters.other)) or _CODED.match(copy.sheet.font(letters.ascii)):
            continue
        if all(
            copy.sheet.font(name).casefold() == FONT.casefold() for name in (letters.ascii, letters.other)
        ):
            continue
        themed: dict[str, str | None] = {f"{slot}Theme": None for slot in _SLOTS if slot != "cs"}
        named: dict[str, str | None] = dict.fromkeys(_SLOTS, FONT)
        changed |= put(properties(run, "rPr"), "rFonts", **named, **themed, cstheme=None)
    return changed


def color(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Set every coloured run in black (PG-4)."""
    bare = {"themeColor": None, "themeTint": None, "themeShade": None}
    changed = False
    for run, letters in zip(target.runs, target.letters, strict=True):
        if letters.color not in {None, "", "000000"}:
            changed |= put(properties(run, "rPr"), "color", val="auto", **bare)
    return changed


def composed(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Bring the letters into composed Unicode (PG-4)."""
    return compose(target.runs)


def size(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Set sizes that are out of the element's range to the nearest one in it."""
    element = governed(finding.about)
    if element is None:
        return False
    low, high = SIZES[element].low, SIZES[element].high
    changed = False
    for run, letters in zip(target.runs, target.letters, strict=True):
        now = pt(letters.size)
        if not low <= now <= high and not letters.superscript:
            changed |= _set_size(properties(run, "rPr"), min(max(now, low), high))
    return changed


def _set_size(node: Element, points: float) -> bool:
    half = f"{points * _HALF:.0f}"
    return any([put(node, "sz", val=half), put(node, "szCs", val=half)])


def bold(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Give an element its weight."""
    element = governed(finding.about)
    return element is not None and _toggle(target, "b", style(element).bold)


def italic(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Give an element its slant."""
    element = governed(finding.about)
    return element is not None and _toggle(target, "i", style(element).italic)


def _toggle(target: Target, name: str, wanted: bool) -> bool:  # noqa: FBT001  # the value itself is meant
    changed = False
    for run, letters in zip(target.runs, target.letters, strict=True):
        now = letters.bold if name == "b" else letters.italic
        if bool(now) is not wanted:
            value = None if wanted else "0"
            node = properties(run, "rPr")
            changed |= any([put(node, name, val=value), put(node, f"{name}Cs", val=value)])
    return changed


def capitals(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Write an element in capitals where it must be; small letters are not mechanical."""
    element = governed(finding.about)
    if element is None or not style(element).capitals:
        return False
    said = text_of(target.runs)
    if said.text == said.text.upper():
        return False
    for node in said.nodes:
        node.text = (node.text or "").upper()
    return True


def align(copy: Copy, target: Target, finding: Finding) -> bool:
    """Align an element as it should be; one that is centred has no indents of its own."""
    element = governed(finding.about)
    if element is None:
        return False
    wanted = style(element).align
    node = properties(target.paragraph, "pPr")
    changed = put(node, "jc", val=_JC[wanted])
    if value(node, "framePr", "xAlign") is not None:
        changed |= put(node, "framePr", xAlign=_JC[wanted])
    if wanted is Align.CENTER and "\t" not in read_words(target.paragraph).raw.lstrip("\t"):
        changed |= tidy(tuple(runs_in(target.paragraph)))
    if wanted is Align.CENTER and copy.stand(target.spot).first:
        changed |= put(node, "ind", **_no_first(), firstLine="0")
    return changed


def _no_first() -> dict[str, str | None]:
    return {"hanging": None, "firstLineChars": None, "hangingChars": None}


def first_indent(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Indent the first line by the nearer of the two allowed lengths (ND-1); typed indents go."""
    allowed = rule("body.first_indent", on=IN_FORCE)
    tidied = tidy(target.runs)
    stand = copy.stand(target.spot)
    now = mm((stand.left or 0.0) + (stand.first or 0.0))
    wanted = allowed.low if 0 < now < (allowed.low + allowed.high) / 2 else allowed.high
    node = properties(target.paragraph, "pPr")
    left: dict[str, str | None] = {"left": "0", "start": None, "leftChars": None, "startChars": None}
    return put(node, "ind", **left, **_no_first(), firstLine=twips(wanted)) or tidied


def gap(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Leave the least distance between paragraphs (ND-1)."""
    allowed = rule("body.gap", on=IN_FORCE)
    node = properties(target.paragraph, "pPr")
    points = f"{allowed.low * TWIPS_PER_PT:.0f}"
    changed = put(node, "spacing", after=points, afterLines=None, afterAutospacing=None)
    return any([changed, _set_off(copy, target, node)])


def _set_off(copy: Copy, target: Target, node: Element) -> bool:
    """Let the distance count between paragraphs of one style too."""
    return bool(copy.stand(target.spot).contextual) and put(node, "contextualSpacing", val="0")


def line(copy: Copy, target: Target, finding: Finding) -> bool:
    """Set the distance of lines to the nearest allowed one; names at the head stand single (HD-5)."""
    if governed(finding.about) is not Governed.BODY:
        return _set_line(target, 1.0)
    allowed = rule("body.line", on=IN_FORCE)
    stand = copy.stand(target.spot)
    now = (stand.line or _SINGLE) / _SINGLE
    if stand.line_rule in {"exact", "atLeast"}:
        now = pt(stand.line) / (_largest(target.letters) * _NATURAL)
    return _set_line(target, min(max(now, allowed.low), allowed.high))


def _largest(letters: tuple[Letters, ...]) -> float:
    return max((pt(one.size) for one in letters), default=0.0) or SIZES[Governed.BODY].high


def _set_line(target: Target, lines: float) -> bool:
    node = properties(target.paragraph, "pPr")
    return put(node, "spacing", line=f"{lines * _SINGLE:.0f}", lineRule="auto")


def table_head(copy: Copy, target: Target, finding: Finding) -> bool:
    """Make a heading of a table bold and set it in the middle: one finding tells of both."""
    weighed, centred = bold(copy, target, finding), align(copy, target, finding)
    return weighed or centred


def repeated_head(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Let the row of a table repeat on each page."""
    row = next(target.paragraph.iterancestors(W + "tr"), None)
    return row is not None and put(properties(row, "trPr"), "tblHeader", val=None)


def new_page(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Let a paragraph begin a page."""
    return put(properties(target.paragraph, "pPr"), "pageBreakBefore", val=None)


def plain_letters(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Take the line under the letters away; a line is drawn instead."""
    changed = False
    for run, letters in zip(target.runs, target.letters, strict=True):
        if letters.underline:
            node = properties(run, "rPr")
            drop(node, "u")
            changed |= put(node, "u", val="none")
    return changed
