"""Appendices found by their label, or by "(Kèm theo ...)" where the label was forgotten."""

import re
from itertools import islice

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.head_region import kind_of, read_head
from dxdesk.documents.referee.pieces import Appendix, Piece
from dxdesk.documents.referee.title_region import read_subject
from dxdesk.documents.referee.work import ATTACHED, ROMAN, TITLE_LINES, UNIT, Work
from dxdesk.documents.rule_book import rule_book
from dxdesk.documents.rules import Element

_LABEL = re.compile(
    r"phu luc(?: (?:so )?[ivxlc\d]+)?\s*[.:]?$|phu luc (?:so )?[ivxlc\d]+\s*[.:–-]? \S.{0,80}$"
)
_MOST_LABEL = 100


def read_labels(work: Work, start: int) -> list[Appendix]:
    """Find the labels of appendices behind the title."""
    found: list[Appendix] = []
    for number in work.worded(start, len(work.whole)):
        piece = work.whole[number]
        if work.gridded(number) or len(piece.text) > _MOST_LABEL or not _LABEL.match(piece.folded):
            continue
        if not _heads_a_page(piece):
            continue
        work.name(number, Element.APPENDIX_LABEL)
        found.append(Appendix(len(found) + 1, number, work.found[number][0]))
    return found


def _heads_a_page(piece: Piece) -> bool:
    paragraph = piece.paragraph
    return paragraph.align is Align.CENTER or paragraph.page_break_before or piece.printed.isupper()


def read_unlabelled(work: Work, start: int) -> list[Appendix]:
    """Find an appendix whose label was forgotten: by "(Kèm theo ...)" behind the signature."""
    closing = [number for number in work.found if number >= start]
    behind = max(closing, default=len(work.whole)) + 1
    for number in work.worded(behind, len(work.whole)):
        if ATTACHED.match(work.whole[number].folded):
            first = next(work.worded(behind, len(work.whole)))
            return [Appendix(1, first, None)]
    return []


def _read_own_head(work: Work, start: int) -> None:
    """Find the letterhead and the name of what a decision puts in force: it has its own (PL-6)."""
    kinds = rule_book().kinds
    head = read_head(work.whole[start:], kinds)
    work.found |= {start + number: pieces for number, pieces in head.pieces.items()}
    for number in islice(work.worded(start + head.end, len(work.whole)), 1):
        if kind_of(work.whole[number], kinds):
            read_subject(work, number)


def read_appendix_heads(work: Work, appendices: list[Appendix]) -> None:
    """Name titles and "(Kèm theo ...)" of appendices; what a decision puts in force has its own head."""
    for appendix in appendices:
        start = appendix.start + (appendix.label is not None)
        attached = False
        if appendix.label is None:
            _read_own_head(work, start)
        for met, number in enumerate(work.worded(start, min(start + 14, len(work.whole)))):
            piece = work.whole[number]
            element = _appendix_element(piece, attached=attached)
            if element is None or met > TITLE_LINES or work.gridded(number):
                break
            attached = element is Element.APPENDIX_ATTACHED
            work.name(number, element)


def _appendix_element(piece: Piece, *, attached: bool) -> Element | None:
    centred = piece.paragraph.align is Align.CENTER
    if ATTACHED.match(piece.folded):
        return Element.APPENDIX_ATTACHED
    if attached:
        italic = bool(piece.inked) and all(run.italic for run in piece.inked)
        return Element.APPENDIX_ATTACHED if centred and italic else None
    if UNIT.match(piece.folded) or ROMAN.match(piece.text):
        return None
    return Element.APPENDIX_TITLE if centred or piece.printed.isupper() else None
