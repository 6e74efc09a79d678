"""Targets out of the words of an indicator: operators, figures, scopes, what is excepted."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.target_words import Figure, figures, folded
from dxdesk.domain.vietnamese import clean

_TAG = re.compile(r"</?[a-zA-Z]{1,8}>")
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_EXCEPT = re.compile(r"\s*(?:loai\s+)?(?:ngoai\s+)?(?:tru|khong\s+(?:bao\s+gom|tinh|ke))\s+")
_EXCEPT_CLAUSE = re.compile(r",\s*(?:ngoai\s+)?tru\s+([^.;()]+)")
_ASIDE = re.compile(
    r"\s*(?:doi\s+voi|so\s+voi|bao\s+gom|hien|theo|vi\s+du|tuong\s+duong|chiem|(?:ty|ti)\s+le\s+[0-9])"
)
_COUNTED = re.compile(r"\s*([0-9]+)\s+([a-z][a-z ]*[a-z])\s*")
_WIDENED = re.compile(r"\b(?:mo\s+rong|trang\s+bi|xay\s+dung|thanh\s+lap|bo\s+sung|ket\s+noi|to\s+chuc)\b")
_BREAKDOWN = re.compile(r"\s*([a-z][a-z ]*?)\s+([0-9]{1,4})\s*(?:,|;|$)")
_RESULT = re.compile(r"\s*([0-9]+)\s*/\s*([0-9]+)\s+[a-z]")
_SOFT = re.compile(r"\bphan\s+dau\b")
_FULL_STOP = re.compile(r"\n|\.(?=\s|[a-z])")
_SENTENCE_END = re.compile(r"[;\n]|\.(?=\s|[a-z])")
_REFERENCE = re.compile(
    r"\b(?:theo|bang)\s+((?:cac\s+)?(?:chi\s+tieu|muc)\s+(?:ke\s+hoach|chung|duoc\s+giao|giao|cua|tai|do)[^.;]*)"
)
_LEVEL = (
    r"cap\s+\[?(?:tinh|huyen|xa|so|co\s+so|trung\s+uong|mam\s+non|tieu\s+hoc|trung\s+hoc\s+(?:co\s+so|pho\s+thong)"
    r"|thcs|thpt)\b"
)
_SCOPE = re.compile(rf"{_LEVEL}|\b(?:thanh\s+thi|nong\s+thon)\b")
_LEVELS = re.compile(rf"{_LEVEL}(?:\s*,\s*{_LEVEL})*\s+va\s+{_LEVEL}")
_OF_WHAT = re.compile(
    r"\s*((?:grdp|gdp|dan\s+so|tong\s+(?:chi|so|kinh\s+phi|thu))\b[^,;.()]*?)(?=\s+(?:tinh|cua|tu|de|trong)\b|[,;.()]|$)"
)
_EVERY = re.compile(r"\bmoi\s+(?:nam|don\s+vi|truong|xa|huyen|co\s+so)\b")
_YEAR = re.compile(r"\b(?:den|vao|tu|trong)\s+(?:het\s+)?nam\s+(?:19|20)[0-9]{2}\b")
_BY_YEAR = re.compile(r"\s*(vao\s+nam\s+(?:19|20)[0-9]{2})\b")
_HEAD_WORDS = re.compile(
    r"^(?:[\s,;:.|…]|\([0-9]+\)|(?:den|vao|tu|trong)(?:\s+het)?\s+nam\s+[0-9]{4}|tro len"
    r"|(?:va|trong do|phan dau|dam bao|bao dam|co(?!\s+(?:so|quan|cau))|gom|la|doi voi|dat)\b)+"
)
_TAIL_WORDS = re.compile(
    r"(?:[\s,;:.|(…≥≤<>=]|\b(?:dat|tren|toi thieu|it nhat|hon|vuot|tu|khong (?:qua|thap hon|duoi)|toi da"
    r"|duoi|la|den nam [0-9]{4}|co|va|phan dau|ty le|ti le|bang|chiem|khoang|(?:cat |sut )?giam"
    r"|tang|them)\b)+$"
)
_SEPARATOR = re.compile(r"[,;|]|\bva\b")
_WORDS_OF_PROSE = 3
_LOOK_BACK = 400  # letters before a figure in which its sentence is looked for


def parse_targets(text: str) -> tuple[Target, ...]:
    """Return what an indicator asks for: ids 0, positions from 1. Never raises.

    A text without figures gives one target by reference or in prose; an empty one, or one that
    tells a result ("62/63 tỉnh"), gives none.
    """
    words = _Words.of(text)
    if not words.text or _RESULT.match(words.plain):
        return _numbered(_fraction(words))
    found = tuple(_compared(words))
    if not found:
        return _numbered((_without_figures(words),))
    return _numbered((*found, *_prose_halves(words)))


def has_target(text: str) -> bool:
    """Tell whether a text sets a target with a figure."""
    words = _Words.of(text)
    return not _RESULT.match(words.plain) and any(True for _ in _compared(words))


def _numbered(targets: Iterable[Target]) -> tuple[Target, ...]:
    return tuple(replace(target, position=place) for place, target in enumerate(targets, start=1))


@dataclass(frozen=True, slots=True)
class _Words:
    """A text and its folded form, place for place; ``open`` is the folded form without parentheses."""

    text: str
    plain: str
    open: str
    exclusion: str

    @classmethod
    def of(cls, text: str) -> "_Words":
        tidy = clean(" ".join(_TAG.sub("", text).split()))
        plain = folded(tidy)
        hidden = _PARENTHESIS.sub(_blank, plain)
        excepted = _EXCEPT_CLAUSE.search(hidden)
        exclusion = tidy[excepted.start(1) : excepted.end(1)].strip() if excepted else ""
        if excepted:
            hidden = hidden[: excepted.start()] + " " * len(excepted[0]) + hidden[excepted.end() :]
        for inner in _PARENTHESIS.finditer(plain):
            if cut := _EXCEPT.match(inner[1]):
                exclusion = tidy[inner.start(1) + cut.end() : inner.end(1)].strip()
        return cls(tidy, plain, hidden, exclusion)

    def slice(self, start: int, end: int) -> str:
        return self.text[start:end].strip()


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _compared(words: _Words) -> Iterator[Target]:
    """Yield the targets with figures: those of the text itself, else those in its parentheses."""
    outer = tuple(figures(words.open))
    if outer:
        yield from _targets(words, words.open, outer)
        yield from _breakdown(words, outer[-1])
        return
    inside = _inside(words.plain)
    if inner := tuple(figures(inside)):
        yield from _targets(words, inside, inner)
    else:
        yield from _counted(words)


def _inside(plain: str) -> str:
    """Return what stands in parentheses that neither except nor explain, blanks for the rest."""
    kept, place = "", 0
    for found in _PARENTHESIS.finditer(plain):
        if not _EXCEPT.match(found[1]) and not _ASIDE.match(found[1]):
            kept += " " * (found.start(1) - place) + found[1]
            place = found.end(1)
    return kept + " " * (len(plain) - place)


def _targets(words: _Words, plain: str, found: tuple[Figure, ...]) -> Iterator[Target]:
    """Yield the targets of figures; where there are several, each says what it speaks of and by when."""
    label, place = "", 0
    ends = (*(figure.start for figure in found[1:]), len(plain))
    for figure, end in zip(_inherited(plain, found), ends, strict=True):
        targets = tuple(_of_figure(words, plain, figure))
        if len(found) > 1 and not _SCOPE.fullmatch(folded(targets[0].scope)):
            label = _label(words, plain, (place, end), figure) or label
            year = _year_scope(words, plain, place, figure)
            targets = tuple(replace(item, label=label, scope=item.scope or year) for item in targets)
        yield from targets
        place = figure.end


def _inherited(plain: str, found: tuple[Figure, ...]) -> Iterator[Figure]:
    """Give bare figures of a list the operator and direction at its head: "Trên 95% …, 85% … và 65% …"."""
    before: Figure | None = None
    for figure in found:
        told = figure
        if before and figure.said is None and figure.value != 100 and figure.unit == before.unit:
            between = plain[before.end : figure.start]
            if re.search(r"(?:,|\bva|;)\s*$", between) and not _FULL_STOP.search(between):
                told = replace(figure, said=before.said, direction=figure.direction or before.direction)
        elif (
            before
            and before.direction
            and re.search(r",\s*(?:it nhat|toi thieu)\s*$", plain[before.end : figure.start])
        ):
            told = replace(figure, direction=before.direction)
        yield told
        before = told


def _of_figure(words: _Words, plain: str, figure: Figure) -> Iterator[Target]:
    target = Target(
        operator=figure.operator,
        value=figure.value,
        unit=_unit(words, figure),
        scope=_scope(words, plain, figure),
        exclusion=words.exclusion,
        soft=_soft(plain, figure.start),
    )
    if figure.high is not None:
        yield replace(target, operator=Operator.GE)
        yield replace(target, operator=Operator.LE, value=figure.high)
        return
    for scope in _all_levels(words, plain, figure) or (target.scope,):
        yield replace(target, scope=scope)


def _unit(words: _Words, figure: Figure) -> str:
    if figure.noun:
        return re.sub(r"/\s*0?1\s+", "/", words.slice(*figure.noun))
    return f"{figure.unit} {figure.direction}" if figure.direction and figure.unit == "%" else figure.unit


def _soft(plain: str, place: int) -> bool:
    return bool(_SOFT.search(_SENTENCE_END.split(plain[max(0, place - _LOOK_BACK) : place])[-1]))


def _behind(plain: str, figure: Figure) -> tuple[int, int]:
    """Return the piece of a clause that follows a figure."""
    end = re.compile(r"[,;.]|\sva\s").search(plain, figure.end)
    return figure.end, end.start() if end else len(plain)


def _scope(words: _Words, plain: str, figure: Figure) -> str:
    start, end = _behind(plain, figure)
    if found := _SCOPE.search(plain, start, end):
        return words.slice(*found.span()).replace("[", "")
    front = re.split(r"[,;]", plain[max(0, figure.start - _LOOK_BACK) : figure.start])[-1]
    if found := _SCOPE.search(plain, figure.start - len(front), figure.start):
        return words.slice(*found.span())
    if figure.unit == "%" and (found := _OF_WHAT.match(plain, figure.end)):
        return words.slice(*found.span(1))
    if figure.noun and (found := _EVERY.search(plain, figure.start - len(front), figure.start)):
        return words.slice(*found.span())
    return ""


def _all_levels(words: _Words, plain: str, figure: Figure) -> tuple[str, ...]:
    """Return the levels that one figure names together: "tại cấp tỉnh, cấp huyện và cấp xã"."""
    end = re.compile(r"[;.0-9]").search(plain, figure.end)
    found = _LEVELS.search(plain, figure.end, end.start() if end else len(plain))
    if not found:
        return ()
    return tuple(words.slice(*level.span()) for level in _SCOPE.finditer(plain, *found.span()))


def _year_scope(words: _Words, plain: str, start: int, figure: Figure) -> str:
    if behind := _BY_YEAR.match(plain, figure.end):
        return words.slice(*behind.span(1))
    found = list(_YEAR.finditer(plain, start, figure.start))
    return words.slice(*found[-1].span()) if found else ""


def _label(words: _Words, plain: str, clause: tuple[int, int], figure: Figure) -> str:
    """Return what a figure speaks of, verbatim: the words before it in its clause, else those after it."""
    start, end = clause
    before = _SENTENCE_END.split(plain[start : figure.start])
    front = _SEPARATOR.split(before[-1])[-1] if start and len(before) == 1 else before[-1]
    label = _trimmed(words, plain, figure.start - len(front), figure.start)
    if figure.noun or (label and not figure.direction):
        return label
    stop = _SENTENCE_END.search(plain, figure.end, end)
    return _trimmed(words, plain, figure.end, stop.start() if stop else end) or label


def _trimmed(words: _Words, plain: str, start: int, end: int) -> str:
    piece = plain[start:end]
    if head := _HEAD_WORDS.match(piece):
        start += head.end()
    if tail := _TAIL_WORDS.search(plain[start:end]):
        end = start + tail.start()
    return words.slice(start, end).strip(" ,;:.|()")


def _breakdown(words: _Words, figure: Figure) -> Iterator[Target]:
    """Yield the parts of a count: "15 bài giảng (mầm non 05, tiểu học 05, THCS 05)"."""
    inner = _PARENTHESIS.search(words.plain, figure.end)
    if not figure.noun or not inner or len(_BREAKDOWN.findall(inner[1])) < 2:
        return
    for part in _BREAKDOWN.finditer(inner[1]):
        start = inner.start(1)
        yield Target(
            operator=figure.operator,
            value=Decimal(part[2]),
            unit=_unit(words, figure),
            scope=words.slice(start + part.start(1), start + part.end(1)),
            soft=_soft(words.plain, figure.start),
        )


def _counted(words: _Words) -> Iterator[Target]:
    """Yield the count that stands alone in parentheses: "tới các đơn vị trực thuộc (30 đơn vị)"."""
    for inner in _PARENTHESIS.finditer(words.plain):
        found = _COUNTED.fullmatch(inner[1])
        if found and _WIDENED.search(words.plain[: inner.start()]):
            unit = words.slice(inner.start(1) + found.start(2), inner.start(1) + found.end(2))
            yield Target(operator=Operator.EQ, value=Decimal(found[1]), unit=unit)


def _fraction(words: _Words) -> Iterator[Target]:
    """Yield "8/8 huyện" as all of them; any other fraction is a result."""
    found = _RESULT.match(words.plain)
    if found and found[1] == found[2]:
        yield Target(operator=Operator.EQ, value=Decimal(100))


def _without_figures(words: _Words) -> Target:
    if found := _REFERENCE.search(words.open):
        source = words.slice(*found.span(1))
        return Target(operator=Operator.REFERENCE, source=source, soft=_soft(words.plain, found.start()))
    return Target(operator=Operator.PROSE, unit="", exclusion=words.exclusion)


def _prose_halves(words: _Words) -> Iterator[Target]:
    """Yield the halves of a text after a semicolon that have no figure of their own."""
    for half in list(re.finditer(r"[^;]+", words.open))[1:]:
        if len(half[0].split()) < _WORDS_OF_PROSE or any(True for _ in figures(half[0])):
            continue
        if re.search(r"[0-9]\s*%", half[0]):
            continue
        yield Target(operator=Operator.PROSE, unit="", label=words.slice(*half.span()).rstrip("."))
