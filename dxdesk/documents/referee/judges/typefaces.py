"""Sizes, weights and slants of every element (mục V of phụ lục I; MC rules)."""

from collections.abc import Iterator

from dxdesk.documents.referee.case import Case, figure, within
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rule_book import typeface_rule
from dxdesk.documents.rules import SIZES, Element, style

_BY_OTHERS = (Element.PAGE_NUMBER, Element.PICTURE)
# In these a part may be bold or italic for emphasis; only the whole is looked at.
_EMPHASIS = (Element.BODY, Element.TITLE_NOTE, Element.ADDRESSEE_ITEM, Element.ADDRESSEES, Element.BASIS)
_ANY_WEIGHT = (
    Element.TABLE_CAPTION,
    Element.TABLE_UNIT,
    Element.TABLE_HEAD,
    Element.TABLE_CELL,
    Element.PICTURE_CAPTION,
)
_LEAD = 60  # a short bold paragraph of the body is a heading without a number
_LIGATURE = (".", ":", ";", ",", "-", "–", "/")


def judge_typefaces(case: Case) -> Iterator[Finding]:
    """Judge every piece that was recognised."""
    for piece in case.known.pieces:
        element = piece.element
        if element is None or element in _BY_OTHERS or not piece.inked:
            continue
        yield _size(case, piece, element)
        if element not in _ANY_WEIGHT:
            yield _weight(case, piece, element)
            yield _slant(case, piece, element)


def _size(case: Case, piece: Piece, element: Element) -> Finding:
    allowed = case.ranges[element.value]
    sizes = sorted({run.pt for run in piece.inked if not run.superscript})
    wrong = [size for size in sizes if not within(size, allowed)]
    low, high = figure(SIZES[element].low), figure(SIZES[element].high)
    return case.tell(
        typeface_rule(element),
        element.value,
        kept=not wrong,
        measured=case.say("pt", value=", ".join(map(figure, wrong or sizes))),
        allowed=case.say("pt", value=low if low == high else f"{low}–{high}"),
        at=piece,
        soft=bool(piece.appendix) and element is Element.BODY,
    )


def _weight(case: Case, piece: Piece, element: Element) -> Finding:
    wanted = style(element).bold
    letters = [run for run in piece.inked if run.text.strip() not in _LIGATURE]
    bold = [run.bold for run in letters] or [wanted]
    if element in _EMPHASIS:
        kept = not all(bold) or len(piece.text) <= _LEAD or element is not Element.BODY
    else:
        kept = all(bold) if wanted else not any(bold)
    return case.tell(
        typeface_rule(element),
        f"{element.value}.bold",
        kept=kept,
        measured=case.say("bold" if wanted == kept else "not_bold"),
        allowed=case.say("bold" if wanted else "not_bold"),
        at=piece,
        soft=element in _EMPHASIS,
    )


def _slant(case: Case, piece: Piece, element: Element) -> Finding:
    wanted = style(element).italic
    italic = [run.italic for run in piece.inked if run.text.strip() not in _LIGATURE] or [wanted]
    if wanted:
        kept = all(italic)
    elif element in _EMPHASIS:
        kept = not all(italic) or piece.text.startswith("(") or bool(piece.appendix)
    else:
        kept = not any(italic)
    return case.tell(
        typeface_rule(element),
        f"{element.value}.italic",
        kept=kept,
        measured=case.say("italic" if wanted == kept else "upright"),
        allowed=case.say("italic" if wanted else "upright"),
        at=piece,
        soft=element is Element.BODY,
    )
