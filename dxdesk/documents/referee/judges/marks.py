"""Marks over a paper: urgency, secrecy, circulation, draft (KH-1..KH-4)."""

from collections.abc import Iterator

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.head_region import is_mark
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element

_SECRET = ("mat", "toi mat", "tuyet mat")
_URGENT = ("khan", "thuong khan", "hoa toc")
_DRAFT = "du thao"
_HEAD = 40


def judge_marks(case: Case) -> Iterator[Finding]:
    """Judge the marks near the head; a secret paper is refused."""
    for piece in case.known.pieces:
        if piece.paragraph.index > _HEAD or piece.element not in (None, Element.PARENT, Element.ISSUER):
            continue
        words = piece.folded.strip("[](). ")
        if not is_mark(words) or piece.appendix:
            continue
        if words in _SECRET:
            if piece.printed.isupper():
                measured = case.say("secret", mark=piece.text)
                yield case.tell("KH-2", "mark", kept=False, measured=measured, at=piece)
        elif words.startswith(_DRAFT):
            yield _draft(case, piece)
        else:
            yield _mark(case, piece, "KH-1" if words in _URGENT else "KH-3")


def _mark(case: Case, piece: Piece, rule: str) -> Finding:
    kept = piece.printed.isupper() and all(run.bold for run in piece.inked)
    return case.tell(rule, "mark", kept=kept, measured=piece.text, at=piece)


def _draft(case: Case, piece: Piece) -> Finding:
    number = case.known.first(Element.NUMBER)
    issued = number is not None and any(letter.isdigit() for letter in number.raw.split("/")[0])
    return case.tell("KH-4", "mark", kept=not issued, measured=piece.text, at=piece)
