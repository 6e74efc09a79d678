"""Figures that set a target, as the folded text of an indicator words them."""

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from dxdesk.domain.indicator import Operator
from dxdesk.domain.vietnamese import fold_letters
from dxdesk.domain.vn_format import parse_number

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that sets a target, from ``start`` to ``end``; ``high`` is the upper end of a range.

    ``said`` is the operator in words, None for a bare figure; ``unit`` holds only what the figure's own
    form tells ("%/năm"), so that units in words are taken from the text; ``direction`` is "giảm" or "tăng".
    """

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None
    said: Operator | None = None
    unit: str = ""
    noun: tuple[int, int] | None = None
    direction: str = ""

    @property
    def operator(self) -> Operator:
        """The operator said, or what a bare figure means: "đạt N%" is N at least, 100% is all."""
        return self.said or (Operator.EQ if self.value == _HUNDRED and self.unit == "%" else Operator.GE)


_NUMBER = r"(?:[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[.,][0-9]+)?)"
_BETWEEN = r"\s*(?:-|den)\s*"
_PERCENT = re.compile(
    rf"(?<![0-9a-z.,/])(?P<low>{_NUMBER})(?:\s*%?{_BETWEEN}(?P<high>{_NUMBER}))?\s*%(?P<yearly>\s*/\s*nam(?![a-z]))?"
)
_POINTS = re.compile(rf"(?<![0-9a-z.,/])(?P<low>{_NUMBER})\s*diem\s*(?:phan\s+tram|%)")
_PUPILS = re.compile(
    rf"(?<![0-9a-z.,/])(?P<low>{_NUMBER})\s*(?P<noun>hoc\s+sinh\s*/\s*(?:0?1\s*)?may(?:\s+tinh)?)"
)
_RANKED = (
    r"(?:tinh|dia\s+phuong|don\s+vi|thanh\s+pho|tp|huyen|quoc\s+gia|nuoc|truong|so|dau|dan\s+dau)(?![a-z])"
)
_RANK = re.compile(
    rf"(?:thuoc|trong|vao)\s+(?:nhom|top)\s*(?P<low>{_NUMBER})\s+(?={_RANKED})"
    rf"|(?:xep|dung)\s+(?:hang|thu|vi\s+tri)(?:\s+thu)?\s*(?P<place>{_NUMBER})(?![0-9%/])"
)
_COUNT = re.compile(rf"(?<![0-9a-z.,/-])(?P<low>{_NUMBER})\s+(?P<noun>[a-z]+)")

_FILLERS = (
    r"(?:\s*(?:dat|co|bang|la|duoc|o\s+muc|muc|ty\s+le|ti\s+le|ty\s+trong|khoang|them|len|duoc|:|\|))*\s*$"
)
_AT_MOST = (
    r"khong(?:\s+[a-z]+){0,2}\s+(?:qua|vuot|vuot\s+qua|tren|cao\s+hon)"
    r"|toi\s+da|cao\s+nhat|(?:giam|xuong|chi)\s+con"
)
_OPERATORS: tuple[tuple[re.Pattern[str], Operator], ...] = tuple(
    (re.compile(rf"(?:{words}){_FILLERS}"), operator)
    for words, operator in (
        (
            r">=|≥|=>|\b(?:toi\s+thieu|it\s+nhat|khong\s+(?:duoc\s+)?(?:duoi|thap\s+hon|it\s+hon|nho\s+hon))",
            Operator.GE,
        ),
        (rf"<=|≤|=<|\b(?:{_AT_MOST})", Operator.LE),
        (r"<|\b(?:duoi|thap\s+hon|nho\s+hon|it\s+hon)", Operator.LT),
        (r">|\b(?:tren|hon|vuot|vuot\s+tren)", Operator.GT),
        (r"\btu", Operator.GE),
    )
)
_UPWARDS = re.compile(r"\s*tro\s+len")
_DOWNWARDS = re.compile(r"\s*tro\s+xuong")
_DIRECTION = re.compile(
    r"\b(?P<way>giam|tang)(?:\s+(?:them|it\s+nhat|toi\s+thieu|tren|hon|qua|khoang|tu|khong\s+qua|toi\s+da|duoc))*\s*$"
)
_RESULT = re.compile(r"[0-9]+/(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{3,}[^0-9]*$|[*×]\s*$")
_AFTER_FIGURE = re.compile(r"\bhien\s+(?:co|nay)\b|\bcong\s+(?:them\s+|toi\s+da\s+)?(?:[0-9]+\s+)?diem\b")
_PRESENT = re.compile(
    r"\b(?:hien\s+(?:nay|dat|co|tai|trang|dang)|da\s+dat|den\s+nay|luy\s+ke|hien\s*$|truoc\s+day)"
)
_STOPS_OF_NOUN = re.compile(
    r"(?:phuc vu|chat luong|(?<!pho )cap|duoc|cua|cho|tren|tai|(?<!ho )(?<!co )so|va|hien|trong|theo|tu"
    r"|den|dat|moi|tro len|voi|do|dam bao|bao dam|co(?! so)|vao|gan|la|cac|nham|de|thuoc|tham gia"
    r"|trien khai|su dung|e-learning)(?![a-z])"
)
_NO_UNITS = re.compile(
    r"(?:tuoi|gio|ngay|phut|thang|nam|gb|gbps|mb|mbps|kb|ghz|mhz|km|quy|tuan|giay|phan|chieu|buoi)(?![a-z])"
)
_DASHES = str.maketrans("–—−‑‐", "-----")
_LOOK_ALIKES = {"tu": "t\u1eeb", "tru": "tr\u1eeb"}  # từ, trừ
_OF_LOOK_ALIKES = re.compile(r"\btr?u\b")
_LOOK_BACK = 60
_LONGEST_NOUN = 6
_COUNT_NEEDS = re.compile(
    r"(?:phat\s+trien|xay\s+dung|hinh\s+thanh|to\s+chuc|bo\s+tri|dat|co|phan\s+dau|lua\s+chon|them)\s+(?:dat\s+)?"
    r"(?:tren|hon|vuot|tu|duoi)\s*$"
)
_BARE_COUNT = re.compile(
    r"\b(?:dat|phan\s+dau(?:\s+(?!khong)[a-z]+){0,3}|chi\s+tieu\s*:|ket\s+nap|so\s+hoa|trong\s+moi|mo(?:\s+moi)?"
    r"|viec\s+lam(?:\s+moi)?\s+cho|dao\s+tao(?:\s+nghe)?\s+cho|[a-z]\s+[0-9]{1,3}\s+lop\s+cho)\s*:?\s*$"
)
_WEAK = re.compile(r"\b(?:tren|hon|vuot|tu|duoi)\s*$")
_AND = re.compile(r"\s*(?:,|va|…|\.\.\.|;)?\s*(?:…\s*)?$")


def folded(text: str) -> str:
    """Fold a text letter by letter; what only looks like "từ" or "trừ" ("điện tử") is made unlike them."""
    plain = fold_letters(text).translate(_DASHES)
    return _OF_LOOK_ALIKES.sub(partial(_told_apart, text), plain)


def _told_apart(text: str, found: re.Match[str]) -> str:
    word = text[slice(*found.span())].lower()
    return found[0] if word in (found[0], _LOOK_ALIKES[found[0]]) else found[0][:-1] + "_"


def _place(figure: Figure) -> int:
    return figure.start


def figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a folded text that set a target, in order."""
    found: list[Figure] = []
    for form, reader in _FORMS:
        for match in form.finditer(text):
            figure = reader(text, match, found)
            if figure and _is_free(figure, found):
                insort(found, figure, key=_place)
    yield from found


def _is_free(figure: Figure, found: list[Figure]) -> bool:
    """Tell whether a figure overlaps none of those found, which stand in order."""
    at = bisect_left(found, figure.start, key=_place)
    return (not at or found[at - 1].end <= figure.start) and (
        at == len(found) or figure.end <= found[at].start
    )


def _value(text: str) -> Decimal | None:
    """Read a number; None for what can be read in two ways ("1,500")."""
    try:
        return parse_number(text)
    except ValueError:
        return None


def _clause(text: str, place: int) -> str:
    """Return what stands before a place in its clause."""
    before = text[max(0, place - 200) : place]
    return re.split(r"[;.]\s|[;(]|,\s", before)[-1]


def said_operator(text: str, start: int, end: int) -> Operator | None:
    """Return the operator in words around a figure; None for a bare one."""
    if _UPWARDS.match(text, end):
        return Operator.GE
    if _DOWNWARDS.match(text, end):
        return Operator.LE
    before = text[max(0, start - _LOOK_BACK) : start]
    return next((operator for words, operator in _OPERATORS if words.search(before)), None)


def _direction(text: str, start: int) -> str:
    found = _DIRECTION.search(text[max(0, start - _LOOK_BACK) : start])
    return {"giam": "giảm", "tang": "tăng"}[found["way"]] if found else ""


def _is_no_target(text: str, match: re.Match[str]) -> bool:
    """Tell whether a figure is of the present state, a result, part of a formula or of a scoring rule."""
    before = _clause(text, match.start())
    behind = re.split(r"[,;.(]", text[match.end() : match.end() + _LOOK_BACK])[0]
    return bool(_PRESENT.search(before) or _RESULT.search(before) or _AFTER_FIGURE.search(behind))


def _read_percent(text: str, match: re.Match[str], _found: list[Figure]) -> Figure | None:
    low = _value(match["low"] + "%")
    high = _value(match["high"] + "%") if match["high"] else None
    if low is None or (match["high"] and high is None) or _is_no_target(text, match):
        return None
    if high is not None and high < low:
        return None
    return Figure(
        match.start(),
        match.end(),
        low,
        high,
        said=said_operator(text, match.start(), match.end()),
        unit="%/năm" if match["yearly"] else "%",
        direction=_direction(text, match.start()),
    )


def _read_points(text: str, match: re.Match[str], _found: list[Figure]) -> Figure | None:
    value = _value(match["low"])
    if value is None:
        return None
    said = said_operator(text, match.start(), match.end())
    return Figure(match.start(), match.end(), value, said=said, unit="điểm %")


def _read_pupils(_text: str, match: re.Match[str], _found: list[Figure]) -> Figure | None:
    value = _value(match["low"])
    if value is None:
        return None
    return Figure(match.start(), match.end(), value, said=Operator.LE, noun=match.span("noun"))


def _read_rank(_text: str, match: re.Match[str], _found: list[Figure]) -> Figure | None:
    name = "low" if match["low"] else "place"
    value = _value(match[name])
    return Figure(match.start(name), match.end(name), value, said=Operator.LE, unit="hạng") if value else None


def _read_count(text: str, match: re.Match[str], found: list[Figure]) -> Figure | None:
    value = _value(match["low"])
    noun = _noun(text, match.start("noun"))
    if value is None or noun is None or _is_no_target(text, match):
        return None
    said = said_operator(text, match.start(), match.start("noun"))
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    if said and _WEAK.search(before) and not _COUNT_NEEDS.search(before):
        return None
    if said is None:
        said = _listed(text, match, found)
    if said is None and not _BARE_COUNT.search(before):
        return None
    return Figure(match.start(), noun[1], value, said=said, noun=noun)


def _listed(text: str, match: re.Match[str], found: list[Figure]) -> Operator | None:
    """Return the operator of the count just before, where this one only goes on with its list."""
    at = bisect_left(found, match.start(), key=_place)
    last = found[at - 1] if at else None
    if last is None or not last.noun or not _AND.fullmatch(text, last.end, match.start()):
        return None
    return last.said


def _noun(text: str, start: int) -> tuple[int, int] | None:
    """Return where the noun counted stands: its words up to one that begins something else."""
    per_pupil = re.compile(r"[a-z]+/(?:0?1\s*)?hoc\s+sinh").match(text, start)
    if per_pupil:
        return per_pupil.span()
    if _NO_UNITS.match(text, start):
        return None
    end, words = start, 0
    for word in re.compile(r"\s*([a-z]+(?:-[a-z]+)*)").finditer(text, start):
        if word.start() != end or _STOPS_OF_NOUN.match(text, word.start(1)) or words == _LONGEST_NOUN:
            break
        end, words = word.end(), words + 1
    return (start, end) if words else None


_Reader = Callable[[str, re.Match[str], list[Figure]], Figure | None]
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_PERCENT, _read_percent),
    (_POINTS, _read_points),
    (_PUPILS, _read_pupils),
    (_RANK, _read_rank),
    (_COUNT, _read_count),
)
