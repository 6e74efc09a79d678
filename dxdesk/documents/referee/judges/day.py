"""Địa danh and day (DD-1..DD-5)."""

import re
from collections.abc import Iterator
from datetime import date

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold, fold_letters

# Over letters folded one by one, so that places are those of the text as written.
_WRITTEN = re.compile(
    r"^(?P<place>.*?)(?P<comma>\s*,)?\s*ngay(?P<day>[^a-z]*)thang(?P<month>[^a-z]*)nam(?P<year>[^a-z]*)$"
)
_OF_PROVINCE = re.compile(r"^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\.?) (.+)$")
_DEPARTMENT = re.compile(r"^so ")
_EARLY_MONTHS = 3  # a nought stands before months below
_WITHOUT_DAY = fold("Biên bản")  # Mẫu 1.9


def judge_day(case: Case) -> Iterator[Finding]:
    """Judge the line with place and day."""
    pieces = case.known.of(Element.PLACE_DATE)
    if not pieces:
        if fold(case.known.kind) != _WITHOUT_DAY:
            yield case.tell("DD-1", "place_date", kept=False, measured=case.say("missing"), mechanical=False)
        return
    piece = pieces[0]
    found = _WRITTEN.match(fold_letters(piece.raw.strip()))
    if found is None:
        yield case.tell(
            "DD-1", "place_date.text", kept=False, measured=piece.text, at=piece, mechanical=False
        )
        return
    yield from _form(case, piece, found)
    yield from _noughts(case, piece, found)
    yield from _blank(case, piece, found)
    yield from _province(case, piece, found["place"])


def _form(case: Case, piece: Piece, found: re.Match[str]) -> Iterator[Finding]:
    place = piece.raw.strip()[: found.end("place")].strip()
    yield case.tell(
        "DD-1",
        "place_date.comma",
        kept=found["comma"] is not None,
        measured=piece.text if found["comma"] else case.say("no_comma"),
        at=piece,
    )
    yield case.tell(
        "DD-1",
        "place_date.place",
        kept=place[:1].isupper(),
        measured=place if place[:1].isupper() else case.say("small_place") if place else case.say("missing"),
        at=piece,
        mechanical=bool(place),
    )


def _noughts(case: Case, piece: Piece, found: re.Match[str]) -> Iterator[Finding]:
    day, month = found["day"].strip(), found["month"].strip()
    wanted_day, wanted_month = nought_day(day), nought_month(month)
    for about, now, wanted in (("day", day, wanted_day), ("month", month, wanted_month)):
        if now.isdigit():
            yield case.tell(
                "DD-2",
                f"place_date.{about}",
                kept=now == wanted,
                measured=case.say("text", text=now),
                allowed=case.say("text", text=wanted),
                at=piece,
                soft=len(now) > len(wanted),
            )
    if day.isdigit() and month.isdigit() and found["year"].strip().isdigit():
        real = is_day(int(found["year"]), int(month), int(day))
        yield case.tell("NS-5", "place_date.real", kept=real, measured=piece.text, at=piece)


def nought_day(day: str) -> str:
    """Return a day with its nought (DD-2)."""
    return f"{int(day):02d}" if day.isdigit() else day


def nought_month(month: str) -> str:
    """Return a month with a nought before 1 and 2 only (DD-2)."""
    if not month.isdigit():
        return month
    return f"{int(month):02d}" if int(month) < _EARLY_MONTHS else str(int(month))


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has a day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _blank(case: Case, piece: Piece, found: re.Match[str]) -> Iterator[Finding]:
    if found["day"].strip(" \u00a0.…_"):
        return
    kept = len(found["day"]) >= 3 and bool(found["month"].strip())  # room for two figures
    yield case.tell(
        "DD-5",
        "place_date.blank",
        kept=kept,
        measured=case.say("blank") if kept else case.say("few_blanks", count=len(found["day"])),
        at=piece,
    )


def _province(case: Case, piece: Piece, place: str) -> Iterator[Finding]:
    parent = " ".join(part.folded for part in case.known.of(Element.PARENT))
    issuer = " ".join(part.folded for part in case.known.of(Element.ISSUER))
    province = _OF_PROVINCE.match(parent)
    if province and _DEPARTMENT.match(issuer):
        said = " ".join(part.text for part in case.known.of(Element.PARENT))
        yield case.tell(
            "DD-3",
            "place_date.province",
            kept=place.strip() in (province[1], f"tp. {province[1]}", f"thanh pho {province[1]}"),
            measured=piece.text.split(",")[0],
            allowed=said,
            at=piece,
        )
