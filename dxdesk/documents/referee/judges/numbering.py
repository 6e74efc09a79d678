"""Numbers of headings, khoản and điểm (ND-2, ND-3, ND-4, ND-6)."""

import re
from collections.abc import Iterator

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import BODY_ELEMENTS, Piece
from dxdesk.documents.rules import POINTS, Element
from dxdesk.domain.vn_format import roman

_ROMAN = re.compile(r"([IVXL]+)\s*([.)/-])\s*(.*)$", re.DOTALL)
_CLAUSE = re.compile(r"(\d{1,2})\s*([.)](?:\s+|(?!\d))|/\s+)(\S.*)$", re.DOTALL)
_SUB = re.compile(r"(\d{1,2})\.(\d{1,2})(?![\d,])\s*[.)]?\s*(\S.*)$", re.DOTALL)
_POINT = re.compile(r"([a-zđ])\s*([.)/])\s+(\S.*)$", re.DOTALL)
_PART = re.compile(r"(phan|chuong|muc|tieu muc|dieu) (?:thu )?([ivxl]+|\d+)\b[.:]?\s*(.*)$")
_WITH_ROMAN = ("phan", "chuong")
_MOST = 39
_LONG_TITLE = 120


def judge_numbering(case: Case) -> Iterator[Finding]:
    """Judge numbers and letters in the order in which they stand."""
    pieces = [piece for piece in case.known.of(*BODY_ELEMENTS) if piece.paragraph.cell is None]
    count = _Count()
    for place, piece in enumerate(pieces):
        below = pieces[place + 1] if place + 1 < len(pieces) else None
        yield from _piece(case, piece, below, count)


class _Count:
    """What the next number of each level should be: the last Roman, Arabic and letter seen."""

    def __init__(self) -> None:
        self.roman = 0
        self.clause = 0
        self.sub = 0
        self.point = ""

    def under(self, level: str) -> None:
        """Begin anew below a level."""
        if level == "roman":
            self.clause = 0
        if level in ("roman", "clause"):
            self.sub = 0
        self.point = ""


def _piece(case: Case, piece: Piece, below: Piece | None, count: _Count) -> Iterator[Finding]:
    if part := _PART.match(piece.folded):
        if piece.element in (Element.HEADING_0, Element.HEADING_2):
            yield from _part(case, piece, below, part)
        count.under("roman")
    elif (found := _ROMAN.match(piece.text)) and piece.element is Element.HEADING_1:
        yield from _heading(case, piece, found, count)
    elif found := _SUB.match(piece.text):
        yield from _sub(case, piece, found, count)
    elif found := _CLAUSE.match(piece.text):
        yield from _clause(case, piece, found, count)
    elif found := _POINT.match(piece.text):
        yield from _point(case, piece, found, count)


def _part(case: Case, piece: Piece, below: Piece | None, part: re.Match[str]) -> Iterator[Finding]:
    word, number, title = part.groups()
    wants_roman = word in _WITH_ROMAN
    kept = number.isdigit() != wants_roman
    needed = case.say("roman_needed" if wants_roman else "arabic_needed")
    yield case.tell(
        "ND-2", "heading.number", kept=kept, measured=piece.text, allowed=needed, at=piece, mechanical=False
    )
    titled = bool(title) or (below is not None and below.printed.isupper()) or word == "dieu"
    yield case.tell(
        "ND-6",
        "heading.title",
        kept=titled,
        measured=piece.text if titled else case.say("no_heading"),
        at=piece,
    )
    if word != "dieu" and not title:
        yield case.tell(
            "ND-2",
            "heading.align",
            kept=piece.paragraph.align is Align.CENTER,
            measured=case.say(piece.paragraph.align.value),
            allowed=case.say("center"),
            at=piece,
            mechanical=False,
        )


def _heading(case: Case, piece: Piece, found: re.Match[str], count: _Count) -> Iterator[Finding]:
    number, _, title = found.groups()
    value = _roman_value(number)
    yield from _next(case, piece, count.roman, value, roman=True)
    count.roman = value
    count.under("roman")
    yield case.tell(
        "ND-6",
        "heading.title",
        kept=bool(title),
        measured=piece.text if title else case.say("no_heading"),
        at=piece,
    )
    kept = piece.printed.isupper()
    yield case.tell(
        "ND-3",
        "heading_1.capitals",
        kept=kept,
        measured=case.say("capitals" if kept else "not_capitals"),
        allowed=case.say("heading_1_allowed"),
        at=piece,
    )


def _roman_value(number: str) -> int:
    return next((value for value in range(1, _MOST + 1) if roman(value) == number), 0)


def _clause(case: Case, piece: Piece, found: re.Match[str], count: _Count) -> Iterator[Finding]:
    number, mark = found[1], found[2].strip()
    yield case.tell(
        "ND-4",
        "clause.mark",
        kept=mark == ".",
        measured=f"{number}{mark}",
        allowed=case.say("point_next", next=f"{number}."),
        at=piece,
    )
    if mark == ".":
        yield from _next(case, piece, count.clause, int(number))
        count.clause = int(number)
        count.under("clause")
    if piece.element is Element.BODY and _is_title(piece):
        yield case.tell(
            "ND-3",
            "heading_2.bold",
            kept=False,
            measured=case.say("not_bold"),
            allowed=case.say("heading_2_allowed"),
            at=piece,
            soft=True,
        )
    if piece.element is Element.HEADING_2:
        capitals = piece.printed.isupper() and len(piece.text) > len("1. VNEID")
        yield case.tell(
            "ND-3",
            "heading_2.capitals",
            kept=not capitals,
            measured=case.say("capitals" if capitals else "lower"),
            allowed=case.say("heading_2_allowed"),
            at=piece,
            mechanical=False,
        )


def _is_title(piece: Piece) -> bool:
    """Tell a khoản that is a title on its own line from one that is a sentence."""
    return len(piece.text) < _LONG_TITLE and piece.text[-1:].isalnum() and ":" not in piece.text


def _sub(case: Case, piece: Piece, found: re.Match[str], count: _Count) -> Iterator[Finding]:
    first, second = int(found[1]), int(found[2])
    if first != count.clause:
        if count.clause:
            yield _gap(case, piece, f"{first}.{second}", f"{count.clause}.")
        count.clause, count.sub = first, second
    elif second not in (count.sub, count.sub + 1) and second != 1:
        yield _gap(case, piece, f"{first}.{second}", f"{first}.{count.sub}" if count.sub else f"{first}.")
    count.sub = second
    count.point = ""


def _next(case: Case, piece: Piece, before: int, now: int, *, roman: bool = False) -> Iterator[Finding]:
    """Judge a number by the one before it; any list may begin again at 1."""
    if now in (before + 1, 1) and now != before:
        yield case.tell("ND-3", "heading.order", kept=True, measured=_as(now, is_roman=roman), at=piece)
    else:
        yield _gap(case, piece, _as(now, is_roman=roman), _as(before, is_roman=roman))


def _as(number: int, *, is_roman: bool) -> str:
    return roman(number) if is_roman and number else str(number)


def _gap(case: Case, piece: Piece, now: str, before: str) -> Finding:
    return case.tell(
        "ND-3",
        "heading.order",
        kept=False,
        measured=case.say("gap", now=now, before=before),
        allowed=case.say("in_order"),
        at=piece,
        soft=True,
        mechanical=False,
    )


def _point(case: Case, piece: Piece, found: re.Match[str], count: _Count) -> Iterator[Finding]:
    letter, mark, _ = found.groups()
    yield case.tell(
        "ND-4",
        "point.mark",
        kept=mark == ")",
        measured=f"{letter}{mark}",
        allowed=case.say("point_next", next=f"{letter})"),
        at=piece,
        mechanical=False,
    )
    wanted = _point_after(count.point)
    yield case.tell(
        "ND-4",
        "point.order",
        kept=letter in (wanted, "a"),
        measured=case.say("gap", now=f"{letter})", before=f"{count.point})") if count.point else f"{letter})",
        allowed=case.say("point_next", next=f"{wanted})"),
        at=piece,
        mechanical=False,
    )
    count.point = letter


def _point_after(letter: str) -> str:
    place = POINTS.find(letter) + 1 if letter else 0
    return POINTS[place : place + 1]
