"""Dates, percents, thousands, periods and citations inside the text (section 14 of the rules; VH-1)."""

import re
from collections.abc import Callable, Iterator

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.judges.day import is_day, nought_day, nought_month
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element

_ELSEWHERE = (Element.PLACE_DATE, Element.NUMBER, Element.QUOC_HIEU, Element.TIEU_NGU)
_SHORT = re.compile(r"\b(ngày\s+)?(\d{1,2})/(\d{1,2})/(\d{4})\b", re.IGNORECASE)
_LONG = re.compile(r"\bngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_PERCENT = re.compile(r"\b\d+(?:[.,]\d+)?\s*%")
_POINT = re.compile(r"(\d+)\.(\d{1,2})(?=\s*%)")
_THOUSANDS = re.compile(r"(?<![\d.,/])\d{1,3}(?:,\d{3}){2,}(?![\d.,])")
_PERIOD = re.compile(r"\b(giai đoạn|năm học|nhiệm kỳ)\s+(\d{4})\s*[-–—]\s*(\d{4})\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<=[\w,] )điều (\d+)\b(?! kiện)")
_CLAUSE = re.compile(r"(?<=[\w,] )(Khoản|Điểm) (\d+|[a-zđ])(?= (?:[Kk]hoản|[Đđ]iều)\b)")

Check = Callable[[Case, Piece], Iterator[Finding]]


def judge_figures(case: Case) -> Iterator[Finding]:
    """Judge how figures are written, in text and tables."""
    checks: tuple[tuple[str, Check], ...] = (
        ("/", _short_dates),
        ("tháng", _long_dates),
        ("%", _percents),
        (",", _thousands),
        ("-", _periods),
        ("–", _periods),
        ("", _citations),
    )
    for piece in case.known.pieces:
        if piece.element in _ELSEWHERE:
            continue
        for sign, check in checks:
            if sign in piece.text:
                yield from check(case, piece)


def _short_dates(case: Case, piece: Piece) -> Iterator[Finding]:
    for found in _SHORT.finditer(piece.text):
        day, month, year = found[2], found[3], found[4]
        real = is_day(int(year), int(month), int(day))
        if not real and not found[1]:
            continue  # a fraction or a number, no day
        yield case.tell("NS-5", "text.day", kept=real, measured=found[0], at=piece, mechanical=False)
        wanted = f"{nought_day(day)}/{nought_month(month)}/{year}"
        kept = not real or f"{day}/{month}/{year}" == wanted
        yield case.tell("NS-1", "text.date", kept=kept, measured=found[0], allowed=wanted, at=piece)


def _long_dates(case: Case, piece: Piece) -> Iterator[Finding]:
    for found in _LONG.finditer(piece.text):
        day, month, year = found.groups()
        real = is_day(int(year), int(month), int(day))
        yield case.tell("NS-5", "text.day", kept=real, measured=found[0], at=piece, mechanical=False)
        wanted = f"{nought_day(day)} tháng {nought_month(month)} năm {year}"
        kept = (day, month) == (nought_day(day), nought_month(month))
        yield case.tell("NS-1", "text.long_date", kept=kept, measured=found[0], allowed=wanted, at=piece)


def _percents(case: Case, piece: Piece) -> Iterator[Finding]:
    for found in _PERCENT.finditer(piece.text):
        wanted = _POINT.sub(r"\1,\2", found[0]).replace(" ", "").replace("\u00a0", "")
        yield case.tell(
            "NS-2", "text.percent", kept=found[0] == wanted, measured=found[0], allowed=wanted, at=piece
        )


def _thousands(case: Case, piece: Piece) -> Iterator[Finding]:
    for found in _THOUSANDS.finditer(piece.text):
        wanted = found[0].replace(",", ".")
        yield case.tell("NS-3", "text.thousands", kept=False, measured=found[0], allowed=wanted, at=piece)


def _periods(case: Case, piece: Piece) -> Iterator[Finding]:
    for found in _PERIOD.finditer(piece.text):
        wanted = f"{found[1]} {found[2]}-{found[3]}"
        kept = " ".join(found[0].split()) == wanted
        yield case.tell("NS-4", "text.period", kept=kept, measured=found[0], allowed=wanted, at=piece)


def _citations(case: Case, piece: Piece) -> Iterator[Finding]:
    for found in _ARTICLE.finditer(piece.text):
        yield case.tell(
            "VH-1", "text.article", kept=False, measured=found[0], allowed=f"Điều {found[1]}", at=piece
        )
    for found in _CLAUSE.finditer(piece.text):
        yield case.tell(
            "VH-1", "text.clause", kept=False, measured=found[0], allowed=found[0].lower(), at=piece
        )
