"""Days, weeks, months, quarters, years and school years, read from the words that name them."""

import re
from collections.abc import Callable
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


def read_day(found: re.Match[str]) -> Mention:
    """Read a day; the month over twelve of an American date is its day."""
    day, month = int(found["day"]), int(found["month"])
    american = month > _MONTHS >= day
    if american:
        day, month = month, day
    return _made(found, Grain.DAY, partial(_day, month, day), unsure=american)


def read_month(found: re.Match[str]) -> Mention:
    """Read a month, or its first, middle or last day."""
    month = partial(_period, PeriodKind.MONTH, int(found["month"]))
    if edge := found.groupdict().get("edge"):
        return _made(found, Grain.DAY, partial(_edge, edge, month, 15), unsure=True)
    return _made(found, Grain.MONTH, month)


def read_quarter(found: re.Match[str]) -> Mention:
    """Read a quarter, or its first, middle or last day."""
    quarter = partial(_period, PeriodKind.QUARTER, _number(found["number"]))
    if edge := found.groupdict().get("edge"):
        return _made(found, Grain.DAY, partial(_edge, edge, quarter, 46), unsure=True)
    return _made(found, Grain.QUARTER, quarter)


def read_part_of_year(found: re.Match[str]) -> Mention:
    """Read "6 tháng đầu năm"."""
    length = int(found["months"])
    first, last = (1, length) if found["edge"] == "dau" else (_MONTHS + 1 - length, _MONTHS)
    return _made(found, Grain.HALF, partial(_months, first, last))


def read_week(found: re.Match[str]) -> Mention:
    """Read a week of a month: the k-th seven days, or the last seven."""
    word = found["week"].split()[0]
    number = None if word == "cuoi" else _WEEKS.get(word) or int(word)
    return _made(found, Grain.WEEK, partial(_week, number, int(found["month"])), unsure=True)


def read_decade(found: re.Match[str]) -> Mention:
    """Read a third of a month, as usage has it."""
    return _made(found, Grain.WEEK, partial(_decade, found["decade"], int(found["month"])), unsure=True)


def read_year(found: re.Match[str]) -> Mention:
    """Read a year, or its first, middle or last day."""
    year = partial(_period, PeriodKind.YEAR, 1)
    edge = found.groupdict().get("edge")
    if not edge:
        return _made(found, Grain.YEAR, year)
    whole = _half_year if edge == "giua" else year
    word = "cuoi" if edge == "giua" else edge
    return _made(found, Grain.DAY, partial(_edge, word, whole, 0), unsure=edge != "cuoi")


def read_school(found: re.Match[str]) -> Mention:
    """Read a school year or one of its terms."""
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


def read_opening(found: re.Match[str]) -> Mention:
    """Read the day on which a school year opens."""
    mention = _made(found, Grain.SCHOOL, _opening)
    return replace(mention, assumptions=(Assumption.SCHOOL_YEAR,))
