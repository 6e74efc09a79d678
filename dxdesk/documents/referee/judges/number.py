"""Số, ký hiệu (SO-1..SO-10)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import LONGEST_NUMBER, LONGEST_SYMBOL, NUMBER_BLANKS, Element

_WRITTEN = re.compile(
    r"^\s*\S+?(?P<colon>\s*:)?(?P<number>[\s\u00a0.…_]*(?:\d+[a-zđ]?)?[\s\u00a0.…_]*)(?P<slash>\s*/\s*)(?P<symbol>.*)$"
)
_YEAR = re.compile(r"(?:^|[/-])(?:19|20)\d{2}(?:$|[/-])")
_GROUP = re.compile(r"[^\W\d_][^\W_]*(?:[&.][^\W_]+)*$")


@dataclass(frozen=True, slots=True)
class Number:
    """A number taken apart: digits as written ("" where they are blank), symbol, blanks before the slash."""

    piece: Piece
    colon: bool
    digits: str
    blanks: int
    symbol: str
    tight: bool


def read_number(piece: Piece) -> Number | None:
    """Take a number apart; None where it has no slash."""
    found = _WRITTEN.match(piece.raw.rstrip())
    if found is None:
        return None
    between, symbol = found["number"], found["symbol"].strip()
    digits = "".join(letter for letter in between if letter.isdigit())
    tight = not re.search(r"\s*-\s+|\s+-|/\s+|\s/", found["slash"].strip(" \u00a0") + symbol) and (
        not digits or not found["slash"].startswith((" ", "\u00a0"))
    )
    return Number(
        piece, found["colon"] is not None, digits, len(between) + len(found["slash"]) - 1, symbol, tight
    )


def judge_number(case: Case) -> Iterator[Finding]:
    """Judge the number under the issuer's name."""
    piece = case.known.first(Element.NUMBER)
    if piece is None:
        yield case.tell("SO-1", "number", kept=False, measured=case.say("missing"), mechanical=False)
        return
    number = read_number(piece)
    if number is None:
        yield case.tell("SO-2", "number.text", kept=False, measured=piece.text, at=piece, mechanical=False)
        return
    yield from _figures(case, number)
    yield case.tell("SO-2", "number.text", kept=number.tight, measured=piece.text, at=piece)
    yield from _symbol(case, number)
    yield from _lengths(case, number)


def _figures(case: Case, number: Number) -> Iterator[Finding]:
    piece = number.piece
    said = case.say("present") if number.colon else case.say("no_colon")
    yield case.tell("SO-1", "number.colon", kept=number.colon, measured=said, at=piece)
    if number.digits:
        short = int(number.digits) < 10 and not number.digits.startswith("0")  # SO-1 says 10
        measured = case.say("no_zero") if short else number.digits
        yield case.tell("SO-1", "number.zero", kept=not short, measured=measured, at=piece)
        return
    kept = number.blanks >= NUMBER_BLANKS
    yield case.tell(
        "SO-9",
        "number.blank",
        kept=kept,
        measured=case.say("blank") if kept else case.say("few_blanks", count=number.blanks),
        allowed=case.say("blanks", count=NUMBER_BLANKS),
        at=piece,
    )


def _symbol(case: Case, number: Number) -> Iterator[Finding]:
    piece, symbol = number.piece, number.symbol
    yield case.tell("SO-10", "number.year", kept=not _YEAR.search(symbol), measured=symbol, at=piece)
    groups = [group.strip() for group in symbol.split("-") if group.strip()]
    shaped = bool(groups) and all(_GROUP.match(group) and group[0].isupper() for group in groups)
    codes = {kind.code for kind in case.book.kinds if kind.code}
    upper = all(group in codes or _mostly_upper(group) for group in groups)
    yield case.tell("SO-6", "number.symbol", kept=(shaped and upper) or not groups, measured=symbol, at=piece)
    yield from _kind_code(case, number, groups, codes)


def _mostly_upper(group: str) -> bool:
    """Tell whether a group is in capitals; unit codes such as GDTrH hold some small letters (SO-6)."""
    letters = [letter for letter in group if letter.isalpha()]
    return sum(letter.isupper() for letter in letters) * 2 > len(letters)


def _kind_code(case: Case, number: Number, groups: list[str], codes: set[str]) -> Iterator[Finding]:
    if not case.known.kind or not groups:
        return
    wanted = next((kind.code for kind in case.book.kinds if kind.name == case.known.kind), "")
    if wanted:
        yield case.tell(
            "SO-3",
            "number.kind",
            kept=groups[0] == wanted and len(groups) > 1,
            measured=number.symbol,
            allowed=case.say("code_of", code=wanted),
            at=number.piece,
        )
        return
    typed = groups[0] in codes and len(groups) > 1
    yield case.tell(
        "SO-4",
        "number.kind",
        kept=not typed,
        measured=number.symbol,
        allowed=case.say("none"),
        at=number.piece,
    )


def _lengths(case: Case, number: Number) -> Iterator[Finding]:
    for about, value, longest in (
        ("number.digits", number.digits, LONGEST_NUMBER),
        ("number.length", number.symbol, LONGEST_SYMBOL),
    ):
        yield case.tell(
            "TL-7",
            about,
            kept=len(value) <= longest,
            measured=case.say("characters", count=len(value)),
            allowed=case.say("at_most", count=longest),
            at=number.piece,
        )
