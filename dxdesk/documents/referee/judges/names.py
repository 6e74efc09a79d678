"""Names of offices and places that do not hold on the paper's day (section 17 of the rules; TG-1)."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rule_book import DatedName
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold_letters
from dxdesk.domain.vn_format import format_date

_NOT_TEXT = (Element.NUMBER, Element.QUOC_HIEU, Element.TIEU_NGU)
# "Kế hoạch số 199/KH-UBND ngày 11/12/2023 của UBND tỉnh Bắc Giang": the name was right on its own day.
_CITED = re.compile(
    r"ngay\s+\d{1,2}(?:/|\s+thang\s+)\d{1,2}(?:/|\s+nam\s+)(\d{4})[^;.()]{0,25}\bcua\b[^;.()]*$"
)
_FORMER = re.compile(r"^[^;.]{0,30}\b(?:cu|truoc day|truoc sap nhap|truoc khi)\b")
_MERGED = re.compile(r"\b(?:sap nhap|truoc day|hop nhat|giai the|ket thuc hoat dong)\b")


def judge_names(case: Case) -> Iterator[Finding]:
    """Judge names by the day of the paper; without a day there is nothing to judge by."""
    if case.day is None:
        return
    for piece in case.known.pieces:
        if piece.element not in _NOT_TEXT and piece.text:
            yield from _piece(case, piece, case.day)
    yield case.tell("TG-1", "text.name", kept=True, measured=format_date(case.day))


def _piece(case: Case, piece: Piece, day: date) -> Iterator[Finding]:
    folded = fold_letters(piece.text)
    if not _any_name().search(folded) or _MERGED.search(folded):
        return
    for name in case.book.names:
        early = name.valid_from is not None and day < name.valid_from
        if not early and day < name.until:
            continue
        for found in _pattern(name.words).finditer(folded):
            if not _excused(folded, found, name):
                words = piece.text[found.start() : found.end()]
                yield _told(case, piece, name, words, early=early)
                break


def _told(case: Case, piece: Piece, name: DatedName, words: str, *, early: bool) -> Finding:
    since = name.valid_from if early and name.valid_from else name.until
    shown = format_date(since)
    key, hint = ("not_yet", "order") if early else ("not_valid", "use_instead")
    return case.tell(
        "TG-1",
        "text.name",
        kept=False,
        measured=case.say(key, name=words, day=shown),
        allowed=case.say(hint, day=shown, instead=name.instead),
        at=piece,
    )


def _excused(folded: str, found: re.Match[str], name: DatedName) -> bool:
    cited = _CITED.search(folded[: found.start()])
    if cited and int(cited[1]) <= name.until.year:
        return True
    return bool(_FORMER.match(folded[found.end() :]))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b{words}")


@cache
def _any_name() -> re.Pattern[str]:
    return re.compile(r"\b(?:so|ubnd|uy ban|phong|huyen|tinh|thi xa|thanh pho|thanh tra|bo)\b")
