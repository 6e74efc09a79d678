"""Kính gửi and the bases, found before the text."""

import re
from dataclasses import replace

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.pieces import Piece, stretches
from dxdesk.documents.referee.work import ADDRESS, BASIS, GROUND, LONGEST_HEADING, TITLE_LINES, Work
from dxdesk.documents.rules import Element

_DASH = re.compile(r"[-–—•+*]\s*\S")


def read_addressees(work: Work, start: int, end: int) -> None:
    """Find Kính gửi, before or behind the title, and the names below it."""
    for met, number in enumerate(range(end)):
        piece = work.whole[number]
        if not piece.text or met > start + 2 * TITLE_LINES:
            continue
        if ADDRESS.match(piece.folded) and number not in work.found:
            parts = [part for part in stretches(piece.paragraph) if part.text]
            names = tuple(replace(part, element=Element.ADDRESSEE_ITEM) for part in parts[1:])
            work.found[number] = (replace(parts[0], element=Element.ADDRESSEES), *names)
            _read_names(work, number, end)
            return


def _read_names(work: Work, number: int, end: int) -> None:
    several = work.whole[number].folded.rstrip(" :.") == "kinh gui"
    for place in work.worded(number + 1, end):
        piece = work.whole[place]
        listed = bool(_DASH.match(piece.text))
        below = several and len(piece.text) < LONGEST_HEADING and piece.text.endswith((";", ".", ","))
        if not listed and not (below and not BASIS.match(piece.folded)):
            return
        if not several and piece.paragraph.align is not Align.CENTER and not piece.paragraph.left_indent_mm:
            return
        work.name(place, Element.ADDRESSEE_ITEM)


def read_bases(work: Work, start: int, end: int) -> None:
    """Find the bases, a paragraph each, at the body's beginning."""
    found: list[int] = []
    for number in work.worded(start, end):
        piece = work.whole[number]
        if BASIS.match(piece.folded) or (found and GROUND.match(piece.folded) and piece.text[-1] in ";."):
            found.append(number)
        elif found or not _stands_before_bases(piece):
            break
    if len(found) == 1 and not _alone(work.whole[found[0]]):
        return
    for number in found:
        if not work.whole[number].text.endswith(":"):
            work.name(number, Element.BASIS)


def _alone(piece: Piece) -> bool:
    """Tell whether a single basis is one, not the opening sentence it begins (CC-5)."""
    italic = bool(piece.inked) and all(run.italic for run in piece.inked)
    return piece.text.endswith(";") or italic


def _stands_before_bases(piece: Piece) -> bool:
    return piece.printed.isupper() or piece.text.startswith("(")
