"""WordprocessingML by the piece: text made safe, runs, paragraphs, units."""

import re
from functools import cache
from unicodedata import normalize
from xml.sax.saxutils import escape

from dxdesk.documents.blocks import Align
from dxdesk.documents.rules import POINTS_PER_MM, Element

_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x9f]")
_SPECIAL = re.compile('[&<>"]')
_JC = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}
_HEADINGS = {Element.HEADING_1: "Heading1", Element.HEADING_2: "Heading2", Element.HEADING_3: "Heading3"}

TWIPS_PER_PT = 20
EMU_PER_MM = 36000


def twips(mm: float) -> int:
    """Return millimetres in twentieths of a point."""
    return round(mm * POINTS_PER_MM * TWIPS_PER_PT)


def half_points(pt: float) -> int:
    """Return a size in half points."""
    return round(pt * 2)


def jc(align: Align) -> str:
    """Return the name of an alignment in WordprocessingML."""
    return _JC[align]


def plain(text: str) -> str:
    """Return a text in NFC without the characters that XML forbids."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return normalize("NFC", _NOT_XML.sub("", text))


def safe(text: str) -> str:
    """Return a text as the content of an element or of a quoted attribute."""
    clean = plain(text)
    return escape(clean, {'"': "&quot;"}) if _SPECIAL.search(clean) else clean


@cache
def style_id(element: Element) -> str:
    """Return the id of an element's paragraph style."""
    return _HEADINGS.get(element) or "Dx" + "".join(part.capitalize() for part in element.value.split("_"))


def words(text: str) -> str:
    """Return the inside of a run: line breaks and tabs become theirs."""
    inside = safe(text)
    if "\n" in inside or "\t" in inside:
        inside = inside.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
        inside = inside.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:t xml:space="preserve">{inside}</w:t>'


def run(text: str, properties: str = "") -> str:
    """Return a run; ``properties`` is the inside of its w:rPr."""
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{words(text)}</w:r>"


def paragraph(element: Element, text: str, properties: str = "") -> str:
    """Return a paragraph of one run in the style of an element."""
    return styled(element, run(text), properties)


def styled(element: Element, runs: str, properties: str = "") -> str:
    """Return a paragraph of finished runs; ``properties`` stand in w:pPr behind the style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(element)}"/>{properties}</w:pPr>{runs}</w:p>'


def sliver(properties: str = "") -> str:
    """Return a paragraph one point high, for what must be a paragraph and show nothing."""
    return (
        f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        f'<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>{properties}</w:pPr></w:p>'
    )
