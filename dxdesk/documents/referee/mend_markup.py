"""Putting properties into WordprocessingML in the order that its schema asks for."""

from lxml import etree

from dxdesk.documents.referee.markup import TWIPS_PER_MM, Element, W

_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
)
_SECTION = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid "
    "printerSettings sectPrChange"
)
_ORDER = {
    W + of: {W + name: place for place, name in enumerate(names.split())}
    for of, names in (("pPr", _PARAGRAPH), ("rPr", _RUN), ("sectPr", _SECTION))
}


def twips(mm: float) -> str:
    """Return millimetres as a length in WordprocessingML."""
    return str(round(mm * TWIPS_PER_MM))


def put(parent: Element, name: str, **attributes: str | None) -> bool:
    """Set attributes of a property, made where it is missing; None takes one away. Tell what changed."""
    child = parent.find(W + name)
    if child is None:
        child = etree.Element(W + name)
        _insert(parent, child)
        changed = True
    else:
        changed = False
    for attribute, value in attributes.items():
        key = W + attribute
        if child.get(key) != value:
            changed = True
            if value is None:
                del child.attrib[key]
            else:
                child.set(key, value)
    return changed


def _insert(parent: Element, child: Element) -> None:
    order = _ORDER.get(str(parent.tag), {})
    own = order.get(str(child.tag), len(order))
    later = (node for node in parent if order.get(str(node.tag), -1) > own)
    before = next(later, None)
    if before is None:
        parent.append(child)
    else:
        before.addprevious(child)


def drop(parent: Element, name: str) -> bool:
    """Take a property away; tell whether it was there."""
    found = parent.findall(W + name)
    for child in found:
        parent.remove(child)
    return bool(found)


def properties(parent: Element, name: str) -> Element:
    """Return the properties of a paragraph (w:pPr), run (w:rPr) or row, made where they are missing."""
    child = parent.find(W + name)
    if child is None:
        child = etree.Element(W + name)
        parent.insert(1 if parent.find(W + "tblPrEx") is not None else 0, child)
    return child


def element(name: str, **attributes: str) -> Element:
    """Return a new element."""
    made = etree.Element(W + name)
    for key, value in attributes.items():
        made.set(W + key, value)
    return made
