"""Days, weeks, months, quarters, years and school years as a folded time phrase names them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.school_year import SCHOOL_CALENDAR
from dxdesk.domain.task import Assumption

_DAY = timedelta(days=1)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WEEKS = {"dau": 1, "nhat": 1, "hai": 2, "ba": 3, "tu": 4}
_DECADES = {"thuong": (1, 10), "trung": (11, 20), "ha": (21, 31)}
_LAST_WEEK = 7
_MONTHS = 12


class Grain(StrEnum):
    """How fine a mention is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, both inclusive; ``first`` is None for a point such as "cuối tháng 6"."""

    first: date | None
    last: date

    @property
    def opening(self) -> date:
        """The first day, or the day itself of a point."""
        return self.first or self.last


@dataclass(frozen=True, slots=True)
class Mention:
    """A time named in a text: where, how fine, and its days in a year.

    ``year`` is None where the words give none; ``shift`` is then added to the plan's year (học kỳ II of
    a plan of 2024 belongs to the school year that began in 2023).
    """

    start: int
    end: int
    grain: Grain
    days: Callable[[int], Days]
    year: int | None = None
    shift: int = 0
    assumptions: tuple[Assumption, ...] = ()


def _period(kind: PeriodKind, number: int, year: int) -> Days:
    period = Period(kind, year, number)
    return Days(period.first_day, period.last_day)


def _months(first: int, last: int, year: int) -> Days:
    return Days(date(year, first, 1), Period(PeriodKind.MONTH, year, last).last_day)


def _day(month: int, day: int, year: int) -> Days:
    return Days(date(year, month, day), date(year, month, day))


def _edge(word: str, whole: Callable[[int], Days], middle: int, year: int) -> Days:
    """Return the point a word names (Bộ luật Dân sự, điều 146): the first, middle or last day of a time."""
    days = whole(year)
    point = days.opening if word == "dau" else days.last
    if word == "giua":
        point = days.opening + (middle - 1) * _DAY
    return Days(None, point)


def _half_year(year: int) -> Days:
    return _period(PeriodKind.HALF, 1, year)


def _decade(name: str, month: int, year: int) -> Days:
    first, last = _DECADES[name]
    end = Period(PeriodKind.MONTH, year, month).last_day
    return Days(date(year, month, first), date(year, month, min(last, end.day)))


def _week(number: int | None, month: int, year: int) -> Days:
    end = Period(PeriodKind.MONTH, year, month).last_day
    if number is None:
        return Days(end - (_LAST_WEEK - 1) * _DAY, end)
    first = date(year, month, 7 * number - 6)
    return Days(first, min(first + 6 * _DAY, end))


def _school(edge: str, term: int | None, first_year: int) -> Days:
    year = SCHOOL_CALENDAR.year(first_year)
    first, last = year.term(term) if term else (year.opening, year.last_day)
    if edge:
        return Days(None, first if edge == "dau" else last)
    return Days(first, last)


def _opening(first_year: int) -> Days:
    opening = SCHOOL_CALENDAR.year(first_year).opening
    return Days(opening, opening)


_Reader = Callable[[re.Match[str]], Mention]


def _number(text: str) -> int:
    return _QUARTERS[text] if text in _QUARTERS else int(text)


def _year(found: re.Match[str], name: str = "year") -> int | None:
    text = found.groupdict().get(name)
    if not text:
        return None
    return int(text) + 2000 if len(text) == 2 else int(text)


def _made(
    found: re.Match[str], grain: Grain, days: Callable[[int], Days], *, unsure: bool = False
) -> Mention:
    assumptions = (Assumption.MEANING,) if unsure else ()
    return Mention(found.start("at"), found.end(), grain, days, _year(found), assumptions=assumptions)


def _read_day(found: re.Match[str]) -> Mention:
    day, month = int(found["day"]), int(found["month"])
    american = month > _MONTHS >= day
    if american:
        day, month = month, day
    return _made(found, Grain.DAY, partial(_day, month, day), unsure=american)


def _read_month(found: re.Match[str]) -> Mention:
    month = partial(_period, PeriodKind.MONTH, int(found["month"]))
    if edge := found.groupdict().get("edge"):
        return _made(found, Grain.DAY, partial(_edge, edge, month, 15), unsure=True)
    return _made(found, Grain.MONTH, month)


def _read_quarter(found: re.Match[str]) -> Mention:
    quarter = partial(_period, PeriodKind.QUARTER, _number(found["number"]))
    if edge := found.groupdict().get("edge"):
        return _made(found, Grain.DAY, partial(_edge, edge, quarter, 46), unsure=True)
    return _made(found, Grain.QUARTER, quarter)


def _read_part_of_year(found: re.Match[str]) -> Mention:
    length = int(found["months"])
    first, last = (1, length) if found["edge"] == "dau" else (_MONTHS + 1 - length, _MONTHS)
    return _made(found, Grain.HALF, partial(_months, first, last))


def _read_week(found: re.Match[str]) -> Mention:
    word = found["week"].split()[0]
    number = None if word == "cuoi" else _WEEKS.get(word) or int(word)
    return _made(found, Grain.WEEK, partial(_week, number, int(found["month"])), unsure=True)


def _read_decade(found: re.Match[str]) -> Mention:
    return _made(found, Grain.WEEK, partial(_decade, found["decade"], int(found["month"])), unsure=True)


def _read_year(found: re.Match[str]) -> Mention:
    year = partial(_period, PeriodKind.YEAR, 1)
    edge = found.groupdict().get("edge")
    if not edge:
        return _made(found, Grain.YEAR, year)
    whole = _half_year if edge == "giua" else year
    word = "cuoi" if edge == "giua" else edge
    return _made(found, Grain.DAY, partial(_edge, word, whole, 0), unsure=edge != "cuoi")


def _read_school(found: re.Match[str]) -> Mention:
    edge = (found["edge"] or "").split(" ")[0]
    word = found.groupdict().get("term")
    term = _number(word) if word else None
    mention = _made(
        found, Grain.SCHOOL, partial(_school, edge, term), unsure=_year(found) is None or bool(term)
    )
    late = term == 2 or edge in ("cuoi", "ket")
    return replace(
        mention, shift=-1 if late else 0, assumptions=(Assumption.SCHOOL_YEAR, *mention.assumptions)
    )


def _read_opening(found: re.Match[str]) -> Mention:
    mention = _made(found, Grain.SCHOOL, _opening)
    return replace(mention, assumptions=(Assumption.SCHOOL_YEAR,))


_Y = r"(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_OF_YEAR = rf"(?:\s*(?:[/.,-]|cua)?\s*(?:nam\s*)?{_Y})?"
_N = r"[0-9]{1,2}"
_FREE = r"(?<![0-9/.])(?P<at>"
_WORD = r"(?<![a-z])(?P<at>"
_EDGE = r"(?:(?P<edge>dau|giua|cuoi)\s+)?"
_SCHOOL_EDGE = r"(?:(?P<edge>dau|cuoi|ket\s+thuc)\s+)?"
_TERM = r"(?:hoc\s*k[yi]|hk)\s*(?P<term>ii|i|2|1)(?![a-z0-9])"
_SCHOOL_YEAR = r"nam\s+hoc\s*(?P<year>(?:19|20)[0-9]{2})\s*[-/]\s*(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])"
_NUMBER = r"(?P<number>iv|i{1,3}|[1-4])(?![a-z0-9])"
_LINK = r"\s*(?:,|;|&|va|-|den\s+het|den)\s*"

# In this order where two start at the same place.
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(form), reader)
    for form, reader in (
        (rf"{_FREE}(?P<year>(?:19|20)[0-9]{{2}})-(?P<month>{_N})-(?P<day>{_N}))(?![0-9])", _read_day),
        (
            (
                rf"{_FREE}(?:ngay\s*)?(?P<day>{_N})\s*(?P<by>[/.-])\s*(?P<month>{_N})\s*(?P=by)\s*"
                r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9]))"
            ),
            _read_day,
        ),
        (rf"{_FREE}(?:ngay\s*)?(?P<day>{_N})\s*thang\s*(?P<month>{_N})(?![0-9]){_OF_YEAR})", _read_day),
        (
            (
                rf"{_FREE}ngay\s*(?P<day>{_N}))\s*(?:-|den(?:\s+het)?(?:\s+ngay)?)\s*"
                rf"(?={_N}\s*(?:/|thang)\s*(?P<month>{_N}))"
            ),
            _read_day,
        ),
        (rf"{_FREE}(?P<day>{_N}))\s*-\s*(?={_N}\s*/\s*(?P<month>{_N})\s*/\s*[0-9]{{4}})", _read_day),
        (
            (
                rf"{_FREE}(?:ngay\s*)?(?P<day>{_N})\s*/\s*(?P<month>{_N})(?![0-9]|\s*/)"
                rf"(?:\s*(?:,|cua)?\s*nam\s+{_Y})?)"
            ),
            _read_day,
        ),
        (
            (
                rf"{_WORD}tuan\s+(?:thu\s+)?(?P<week>[1-5]|dau(?:\s+tien)?|cuoi(?:\s+cung)?|nhat|hai|ba|tu)"
                rf"\s*(?:cua\s+|,\s*)?thang\s*(?P<month>{_N})(?![0-9]){_OF_YEAR})"
            ),
            _read_week,
        ),
        (
            rf"{_WORD}(?P<decade>thuong|trung|ha)\s+tuan\s+(?:cua\s+)?thang\s*(?P<month>{_N})(?![0-9]){_OF_YEAR})",
            _read_decade,
        ),
        (
            (
                rf"(?<![0-9])(?P<at>(?P<months>0?[369])\s*thang\s+(?P<edge>dau|cuoi)\s+(?:cua\s+)?nam(?!\s+hoc|[a-z])"
                rf"(?:\s+{_Y})?)"
            ),
            _read_part_of_year,
        ),
        (rf"{_WORD}{_EDGE}thang\s*(?P<month>{_N})(?![0-9]){_OF_YEAR})", _read_month),
        (rf"{_FREE}(?P<month>{_N})\s*[/.-]\s*{_Y})", _read_month),
        (
            rf"{_FREE}(?P<month>{_N}))\s*-\s*(?=(?:thang\s*)?{_N}\s*/\s*(?:19|20)[0-9]{{2}}(?![0-9]))",
            _read_month,
        ),
        (rf"{_WORD}{_EDGE}qu[yi]\s*{_NUMBER}{_OF_YEAR})", _read_quarter),
        (rf"{_WORD}{_SCHOOL_EDGE}(?:{_TERM}\s*(?:,|cua)?\s*)?{_SCHOOL_YEAR})", _read_school),
        (rf"{_WORD}{_SCHOOL_EDGE}{_TERM})", _read_school),
        (rf"{_WORD}{_SCHOOL_EDGE}nam\s+hoc(?![a-z]))", _read_school),
        (rf"{_WORD}khai\s+giang(?:\s+{_SCHOOL_YEAR})?)", _read_opening),
        (rf"{_WORD}(?P<edge>dau|giua|cuoi)\s+nam(?!\s+hoc|[a-z])(?:\s+{_Y})?)", _read_year),
        (rf"(?<![0-9])(?P<at>(?<![a-z])nam\s*{_Y})", _read_year),
        (rf"(?<![0-9])(?P<at>{_Y})", _read_year),
        (rf"{_WORD}(?:ca|trong|het)\s+nam(?!\s*(?:hoc|[0-9])|[a-z]))", _read_year),
    )
)
_MORE: dict[Grain, tuple[re.Pattern[str], _Reader]] = {
    Grain.QUARTER: (
        re.compile(
            rf"{_LINK}(?P<at>(?P<number>iv|i{{1,3}}|[1-4](?=\s*(?:[,;-]|/\s*[0-9]{{4}}|nam|va|den|hang|$)))"
            rf"(?![a-z0-9]){_OF_YEAR})"
        ),
        _read_quarter,
    ),
    Grain.MONTH: (
        re.compile(rf"{_LINK}(?P<at>(?P<month>{_N})(?![0-9a-z]|\s*/\s*{_N}(?![0-9])){_OF_YEAR})"),
        _read_month,
    ),
}


def mentions(text: str) -> Iterator[Mention]:
    """Yield the times a folded text names, in order; impossible days are passed over."""
    place, last = 0, None
    while found := _next(text, place, last):
        match, reader = found
        place, last = match.end("at"), None
        mention = _checked(reader, match)
        if mention:
            place, last = max(mention.end, place) if match.end() <= match.end("at") else place, mention.grain
            yield replace(mention, end=place)


def _next(text: str, place: int, last: Grain | None) -> tuple[re.Match[str], _Reader] | None:
    if last in _MORE:
        pattern, reader = _MORE[last]
        if more := pattern.match(text, place):
            return more, reader
    found = [(match, reader) for form, reader in _FORMS if (match := form.search(text, place))]
    return min(found, key=_place, default=None)


def _place(entry: tuple[re.Match[str], _Reader]) -> int:
    return entry[0].start("at")


def _checked(reader: _Reader, match: re.Match[str]) -> Mention | None:
    """Return what a reader makes of a match; None for the 31st of February and months over 12."""
    try:
        mention = reader(match)
        mention.days(mention.year or _LEAP_YEAR)
    except ValueError:
        return None
    return mention


_LEAP_YEAR = 2024


def with_years(found: Sequence[Mention], plan_year: int) -> tuple[Mention, ...]:
    """Fill in missing years: from the right ("tháng 4 đến tháng 12 năm 2020"), the left, or the plan."""
    filled = list(found)
    for index in reversed(range(len(filled) - 1)):
        filled[index] = _year_before(filled[index], filled[index + 1])
    for index in range(1, len(filled)):
        filled[index] = _year_after(filled[index - 1], filled[index])
    return tuple(_plan_year(mention, plan_year) for mention in filled)


def _same_kind(one: Mention, other: Mention) -> bool:
    return (one.grain is Grain.SCHOOL) == (other.grain is Grain.SCHOOL)


def _year_before(mention: Mention, following: Mention) -> Mention:
    if mention.year is not None or following.year is None or not _same_kind(mention, following):
        return mention
    year = following.year
    if mention.days(year).opening > following.days(year).last:
        year -= 1
    return replace(mention, year=year)


def _year_after(preceding: Mention, mention: Mention) -> Mention:
    if mention.year is not None or preceding.year is None or not _same_kind(preceding, mention):
        return mention
    year = preceding.year
    if mention.days(year).last < preceding.days(year).opening:
        year += 1
    return replace(mention, year=year)


def _plan_year(mention: Mention, plan_year: int) -> Mention:
    if mention.year is not None or not plan_year:
        return mention
    assumptions = (Assumption.YEAR, *mention.assumptions)
    return replace(mention, year=plan_year + mention.shift, assumptions=assumptions)
