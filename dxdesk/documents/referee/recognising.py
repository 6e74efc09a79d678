"""Which paragraph of a paper is what: head, title, addressees, bases, headings, signature, appendices.

It works for any office's paper: by words and by their place, whatever styles the file has.
"""

import re
from dataclasses import replace
from datetime import date

from dxdesk.documents.referee.appendix_region import read_appendix_heads, read_labels, read_unlabelled
from dxdesk.documents.referee.closing_region import read_closing
from dxdesk.documents.referee.flow_region import read_flow
from dxdesk.documents.referee.head_region import read_head
from dxdesk.documents.referee.opening_region import read_addressees, read_bases
from dxdesk.documents.referee.pieces import Appendix, Piece, Recognised, piece_of
from dxdesk.documents.referee.seen import SeenDocument
from dxdesk.documents.referee.title_region import read_title
from dxdesk.documents.referee.work import Work
from dxdesk.documents.rule_book import rule_book
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold

_LETTER = "cong van"
_DATE = re.compile(r"ngay\D*(\d{0,2})\D*thang\D*(\d{0,2})\D*nam\D*(\d{4})")


def recognise(seen: SeenDocument) -> Recognised:
    """Say what every paragraph of a body is."""
    whole = [piece_of(paragraph) for paragraph in seen.paragraphs]
    kinds = rule_book().kinds
    head = read_head(whole, kinds)
    work = Work(whole, frozenset(t.index for t in seen.tables if t.bordered), dict(head.pieces))
    after_title = read_title(work, head)
    appendices = read_labels(work, after_title)
    end = appendices[0].start if appendices else len(whole)
    work.found |= read_closing(whole, after_title, end, work.bordered)
    appendices = appendices or read_unlabelled(work, after_title)
    read_appendix_heads(work, appendices)
    read_addressees(work, after_title, end)
    read_bases(work, after_title, end)
    read_flow(work, seen)
    return _outcome(work, appendices)


def _outcome(work: Work, appendices: list[Appendix]) -> Recognised:
    starts = [appendix.start for appendix in appendices]
    pieces = tuple(
        replace(piece, appendix=sum(start <= number for start in starts))
        for number in sorted(work.found)
        for piece in work.found[number]
    )
    by_element: dict[Element, tuple[Piece, ...]] = {}
    grouped: dict[Element, list[Piece]] = {}
    for piece in pieces:
        if piece.element is not None:
            grouped.setdefault(piece.element, []).append(piece)
    by_element = {element: tuple(group) for element, group in grouped.items()}
    known = Recognised(pieces, work.kind, appendices=tuple(appendices), by_element=by_element)
    if not known.kind and (known.first(Element.VV_SUBJECT) or _is_letter(known)):
        known = replace(known, kind=_letter_name())
    return replace(known, day=_day(known), official=_official(known))


def _is_letter(known: Recognised) -> bool:
    return bool(known.first(Element.ADDRESSEES) and known.first(Element.NUMBER))


def _letter_name() -> str:
    """Return the name of the kind that has no tên loại."""
    return next(kind.name for kind in rule_book().kinds if fold(kind.name) == _LETTER)


def _official(known: Recognised) -> bool:
    marks = (Element.QUOC_HIEU, Element.TIEU_NGU, Element.NUMBER, Element.RECIPIENTS_HEAD, Element.ADDRESSEES)
    return bool(known.kind) or any(known.by_element.get(element) for element in marks)


def _day(known: Recognised) -> date | None:
    """Return the day under which a paper stands; the first of its month where the day is blank."""
    for piece in known.of(Element.PLACE_DATE):
        written = _DATE.search(piece.folded)
        if written:
            day, month, year = (int(part or 1) for part in written.groups())
            try:
                return date(year, month, day)
            except ValueError:
                return None
    return None
