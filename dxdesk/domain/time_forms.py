"""The forms in which a folded time phrase names its times, and the search for them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from dxdesk.domain.task import Assumption
from dxdesk.domain.time_words import (
    Grain,
    Mention,
    read_day,
    read_decade,
    read_month,
    read_opening,
    read_part_of_year,
    read_quarter,
    read_school,
    read_week,
    read_year,
)

_Reader = Callable[[re.Match[str]], Mention]
_LEAP_YEAR = 2024

_N = r"[0-9]{1,2}"
_ANY_YEAR = r"(?:19|20)[0-9]{2}(?![0-9])"
_YEAR = rf"(?P<year>{_ANY_YEAR})"
_SHORT_YEAR = r"(?P<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])"
_OF_YEAR = rf"(?:\s*(?:[/.,-]|cua)?\s*(?:nam\s*)?{_YEAR})?"
_AND_YEAR = rf"(?:\s*(?:,|cua)?\s*nam\s+{_YEAR})?"
_MONTH = rf"(?P<month>{_N})(?![0-9])"
_DAY = rf"(?:ngay\s*)?(?P<day>{_N})"
_EDGE = r"(?:(?P<edge>dau|giua|cuoi)\s+)?"
_NUMBER = r"(?P<number>iv|i{1,3}|[1-4])(?![a-z0-9])"
_WEEK = r"(?P<week>[1-5]|dau(?:\s+tien)?|cuoi(?:\s+cung)?|nhat|hai|ba|tu)"
_SCHOOL_EDGE = r"(?:(?P<edge>dau|cuoi|ket\s+thuc)\s+)?"
_TERM = r"(?:hoc\s*k[yi]|hk)\s*(?P<term>ii|i|2|1)(?![a-z0-9])"
_SCHOOL_YEAR = r"nam\s+hoc\s*(?P<year>(?:19|20)[0-9]{2})\s*[-/]\s*(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])"
_LINK = r"\s*(?:,|;|&|va|-|den\s+het|den)\s*"
_TO = r"\s*(?:-|den(?:\s+het)?)(?:\s+ngay)?\s*"

# What follows a bare day or month and lends it its own month or year is looked at, not taken.
_FIGURES: tuple[tuple[str, _Reader], ...] = (
    (rf"(?P<year>{_ANY_YEAR})-(?P<month>{_N})-(?P<day>{_N})(?![0-9])", read_day),
    (
        rf"{_DAY}\s*(?P<by>[/.-])\s*(?P<month>{_N})\s*(?P=by)\s*(?P<year>[0-9]{{4}}|[0-9]{{2}})(?![0-9])",
        read_day,
    ),
    (rf"{_DAY}\s*thang\s*{_MONTH}{_OF_YEAR}", read_day),
    (rf"ngay\s*(?P<day>{_N})(?={_TO}{_N}\s*(?:/|thang)\s*(?P<month>{_N}))", read_day),
    (rf"(?P<day>{_N})(?=\s*-\s*{_N}\s*/\s*(?P<month>{_N})\s*/\s*[0-9]{{4}})", read_day),
    (rf"{_DAY}\s*/\s*(?P<month>{_N})(?![0-9]|\s*/){_AND_YEAR}", read_day),
    (
        rf"(?P<months>0?[369])\s*thang\s+(?P<edge>dau|cuoi)\s+(?:cua\s+)?nam(?!\s+hoc|[a-z])(?:\s+{_YEAR})?",
        read_part_of_year,
    ),
    (rf"(?P<month>{_N})\s*[/.-]\s*{_YEAR}", read_month),
    (rf"(?P<month>{_N})(?=\s*-\s*(?:thang\s*)?{_N}\s*/\s*{_ANY_YEAR})", read_month),
)
_NAMES: tuple[tuple[str, _Reader], ...] = (
    (rf"tuan\s+(?:thu\s+)?{_WEEK}\s*(?:cua\s+|,\s*)?thang\s*{_MONTH}{_OF_YEAR}", read_week),
    (rf"(?P<decade>thuong|trung|ha)\s+tuan\s+(?:cua\s+)?thang\s*{_MONTH}{_OF_YEAR}", read_decade),
    (rf"{_EDGE}thang\s*{_MONTH}{_OF_YEAR}", read_month),
    (rf"{_EDGE}qu[yi]\s*{_NUMBER}{_OF_YEAR}", read_quarter),
    (rf"{_SCHOOL_EDGE}(?:{_TERM}\s*(?:,|cua)?\s*)?{_SCHOOL_YEAR}", read_school),
    (rf"{_SCHOOL_EDGE}{_TERM}", read_school),
    (rf"{_SCHOOL_EDGE}nam\s+hoc(?![a-z])", read_school),
    (rf"khai\s+giang(?:\s+{_SCHOOL_YEAR})?", read_opening),
    (rf"(?P<edge>dau|giua|cuoi)\s+nam(?!\s+hoc|[a-z])(?:\s+{_YEAR})?", read_year),
    (rf"nam\s*{_YEAR}", read_year),
    (r"(?:ca|trong|het)\s+nam(?!\s*(?:hoc|[0-9])|[a-z])", read_year),
)
# In this order where two start at the same place; a bare year comes last.
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    *((re.compile(rf"(?<![0-9/.])(?P<at>{form})"), reader) for form, reader in _FIGURES),
    *((re.compile(rf"(?<![a-z])(?P<at>{form})"), reader) for form, reader in _NAMES),
    (re.compile(rf"(?<![0-9])(?P<at>{_YEAR})"), read_year),
)
_NEXT_QUARTER = r"(?P<number>iv|i{1,3}|[1-4](?=\s*(?:[,;-]|/\s*[0-9]{4}|nam|va|den|hang|$)))(?![a-z0-9])"
_NEXT_MONTH = rf"(?P<month>{_N})(?![0-9a-z]|\s*/\s*{_N}(?![0-9]))"
# How a list goes on: "Quý I, II và III", "tháng 11 - 12/2025".
_MORE: dict[Grain, tuple[re.Pattern[str], _Reader]] = {
    Grain.QUARTER: (re.compile(rf"{_LINK}(?P<at>{_NEXT_QUARTER}{_OF_YEAR})"), read_quarter),
    Grain.MONTH: (re.compile(rf"{_LINK}(?P<at>{_NEXT_MONTH}{_OF_YEAR})"), read_month),
}


def mentions(text: str) -> Iterator[Mention]:
    """Yield the times a folded text names, in order; impossible days are passed over."""
    place, last = 0, None
    while found := _next(text, place, last):
        match, reader = found
        place, last = match.end("at"), None
        if mention := _checked(reader, match):
            last = mention.grain
            yield mention


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
