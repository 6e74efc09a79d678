"""How the text stands (ND-1), how it ends (ND-7), its mention of appendices (ND-9)."""

from collections.abc import Iterator
from itertools import pairwise

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case, figure
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import BODY_ELEMENTS, Piece
from dxdesk.documents.rules import END_MARK, FIRST_INDENTS_MM, Element

_INDENT_SLACK = 0.35  # 12.5 mm is 1.25 cm, as many papers are typed
_LINE_SLACK = 0.02
_GAP_SLACK = 0.3
_LINE_OF_SIZE = 1.15
_EXACT_SLACK = 0.05
_SHORT = 60  # a line that ends before the margin stands alike left and justified
_MENTIONS = ("phu luc", "kem theo", "gui kem", "danh sach")


def starts_at(piece: Piece) -> float:
    """Return how far a piece's first line stands from the margin, in millimetres."""
    return piece.paragraph.left_indent_mm + piece.paragraph.first_indent_mm


def indent_kept(value: float) -> bool:
    """Tell whether a first line stands where ND-1 wants it."""
    return any(abs(value - wanted) <= _INDENT_SLACK for wanted in FIRST_INDENTS_MM)


def judge_body(case: Case) -> Iterator[Finding]:
    """Judge the paragraphs of the body and how it ends."""
    flowing = [piece for piece in case.known.of(*BODY_ELEMENTS) if piece.paragraph.cell is None]
    for piece in flowing:
        if piece.element is Element.BODY:
            yield from _stands(case, piece)
        yield _line(case, piece)
    for piece, below in pairwise(flowing):
        if piece.element is Element.BODY and below.element is Element.BODY:
            yield from _gap(case, piece, below)
    if flowing:
        yield _end(case, flowing[-1])
    if case.known.appendices:
        yield _mention(case)


def _stands(case: Case, piece: Piece) -> Iterator[Finding]:
    paragraph = piece.paragraph
    short = len(piece.text) < _SHORT and paragraph.align is Align.LEFT
    yield case.tell(
        "ND-1",
        "body.align",
        kept=paragraph.align is Align.JUSTIFY or short,
        measured=case.say(paragraph.align.value),
        allowed=case.say("justify"),
        at=piece,
    )
    value = starts_at(piece)
    yield case.tell(
        "ND-1",
        "body.first_indent",
        kept=indent_kept(value),
        measured=case.say("mm", value=figure(value)),
        allowed=case.say("indents"),
        at=piece,
        soft=case.ranges["body.first_indent"].allows(value, 0.1) or bool(paragraph.numbering),
    )


def _line(case: Case, piece: Piece) -> Finding:
    allowed, paragraph = case.ranges["body.line"], piece.paragraph
    lines, slack = paragraph.line, _LINE_SLACK
    if paragraph.line_exact_pt is not None:
        size = max((run.pt for run in piece.inked), default=0) or 14
        lines, slack = paragraph.line_exact_pt / (size * _LINE_OF_SIZE), _EXACT_SLACK
    return case.tell(
        "ND-1",
        "body.line",
        kept=allowed.allows(lines, slack),
        measured=case.say("lines", value=figure(lines)),
        allowed=case.say("lines", value=f"{figure(allowed.low)}–{figure(allowed.high)}"),
        at=piece,
    )


def _gap(case: Case, piece: Piece, below: Piece) -> Iterator[Finding]:
    if below.paragraph.index == piece.paragraph.index:
        return
    if below.paragraph.index > piece.paragraph.index + 1:
        return  # something stands between: an empty paragraph, a table, a picture
    allowed = case.ranges["body.gap"]
    gap = piece.paragraph.after_pt + below.paragraph.before_pt
    yield case.tell(
        "ND-1",
        "body.gap",
        kept=gap >= allowed.low - _GAP_SLACK,
        measured=case.say("pt", value=figure(gap)),
        allowed=case.say("at_least", low=case.say("pt", value=figure(allowed.low))),
        at=piece,
    )


def _end(case: Case, last: Piece) -> Finding:
    kept = last.text.replace(" ", "").rstrip('”"').endswith(END_MARK)
    measured = case.say("end_mark", mark=END_MARK if kept else last.text[-3:])
    return case.tell("ND-7", "body.end", kept=kept, measured=measured, allowed=END_MARK, at=last)


def _mention(case: Case) -> Finding:
    said = any(
        word in piece.folded for piece in case.known.pieces if not piece.appendix for word in _MENTIONS
    )
    measured = case.say("present" if said else "no_mention")
    return case.tell("ND-9", "body.appendix", kept=said, measured=measured)
