"""Tên loại and trích yếu found below the head."""

from dataclasses import replace

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.head_region import Head, is_mark, kind_of
from dxdesk.documents.referee.pieces import Piece, stretches
from dxdesk.documents.referee.work import ADDRESS, ATTACHED, BASIS, GROUND, ROMAN, TITLE_LINES, Work
from dxdesk.documents.rule_book import rule_book
from dxdesk.documents.rules import Element

_LONG_TITLE = 320


def read_title(work: Work, head: Head) -> int:
    """Find tên loại and trích yếu below the head; return where what follows begins."""
    kinds = rule_book().kinds
    for met, number in enumerate(work.worded(head.end, len(work.whole))):
        piece = work.whole[number]
        if met > TITLE_LINES or BASIS.match(piece.folded) or ROMAN.match(piece.text):
            break
        kind = kind_of(piece, kinds)
        if kind:
            work.kind = kind
            return read_subject(work, number)
    return head.end


def read_subject(work: Work, number: int) -> int:
    """Name a tên loại and the trích yếu below it; return where what follows begins."""
    lines = [part for part in stretches(work.whole[number].paragraph, "\n") if part.text]
    rest = tuple(replace(part, element=Element.TITLE_SUBJECT) for part in lines[1:])
    work.found[number] = (replace(lines[0], element=Element.TITLE_KIND), *rest)
    end = number + 1
    for met, place in enumerate(work.worded(end, min(end + 2 * TITLE_LINES, len(work.whole)))):
        element = _title_element(work.whole[place], first=met == 0 and not rest)
        if element is None or work.gridded(place):
            break
        work.name(place, element)
        end = place + 1
    return end


def _title_element(piece: Piece, *, first: bool) -> Element | None:
    paragraph, words = piece.paragraph, piece.folded
    if ADDRESS.match(words) or BASIS.match(words) or ROMAN.match(piece.text) or is_mark(words):
        return None
    if ATTACHED.match(words):
        return None
    if piece.text.startswith("("):
        return Element.TITLE_NOTE if paragraph.align is Align.CENTER else None
    if first and paragraph.align is Align.CENTER:
        return Element.TITLE_SUBJECT
    if piece.text.endswith(":") or len(piece.text) > _LONG_TITLE or GROUND.match(words):
        return None
    if first:
        return Element.TITLE_SUBJECT
    return Element.TITLE_SUBJECT if paragraph.align is Align.CENTER and not piece.printed.isupper() else None
