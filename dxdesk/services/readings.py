"""How a cell that a unit filled in is read: its value, its words, and what speaks against taking it."""

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from dxdesk.domain.collection import CellVerdict
from dxdesk.domain.indicator import Stage
from dxdesk.domain.unit_form import FormField
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.domain.vn_format import parse_date, parse_number
from dxdesk.services.answers import MET_WORDS, STAGE_WORDS, figure_words

_TWO_WAYS = re.compile(r"[+-]?\s*[1-9][0-9]{0,2}[.,][0-9]{3}\s*%?")
_POINT = re.compile(r"[0-9]+\.[0-9]+\s*%?")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+")
_HUNDRED = Decimal(100)

MET = {
    "dat": True,
    "da dat": True,
    "co": True,
    "x": True,
    "chua dat": False,
    "khong dat": False,
    "chua": False,
    "khong": False,
}
STAGES = {
    "uoc": Stage.ESTIMATE,
    "uoc tinh": Stage.ESTIMATE,
    "so uoc": Stage.ESTIMATE,
    "uoc thuc hien": Stage.ESTIMATE,
    "chinh thuc": Stage.OFFICIAL,
    "so chinh thuc": Stage.OFFICIAL,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A cell as read. ``verdict`` is UNREADABLE or DOUBT with a code why; None where it is plain."""

    value: str | int | Decimal | bool | Stage | None
    words: str
    verdict: CellVerdict | None = None
    why: str = ""


def read(field: FormField, text: str, *, unit: str = "%") -> Reading:
    """Read what stands in a cell; ``unit`` is that of the target's value."""
    match field:
        case FormField.PERCENT:
            return _percent(text)
        case FormField.NUMERATOR:
            return _count(text)
        case FormField.DENOMINATOR:
            found = _count(text)
            return _unreadable(text, "zero") if found.value == 0 else found
        case FormField.VALUE:
            return _value(text, unit)
        case FormField.MET:
            met = MET.get(fold(text))
            return _unreadable(text, "met") if met is None else Reading(met, MET_WORDS[met])
        case FormField.STAGE:
            stage = STAGES.get(fold(text))
            return _unreadable(text, "stage") if stage is None else Reading(stage, STAGE_WORDS[stage])
        case _:
            words = text_of(text)
            return Reading(words, words)


def text_of(text: str) -> str:
    """Return typed words composed, without blanks at the ends of lines and without empty lines around."""
    lines = [" ".join(clean(line).split()) for line in text.splitlines()]
    return "\n".join(lines).strip()


def _unreadable(text: str, why: str) -> Reading:
    return Reading(None, text_of(text), CellVerdict.UNREADABLE, why)


def _doubtful(reading: Reading, why: str) -> Reading:
    """Add a doubt; the first one is told."""
    return reading if reading.verdict else replace(reading, verdict=CellVerdict.DOUBT, why=why)


def _figure(text: str, unit: str) -> Reading:
    bare = clean(text)
    try:
        value = parse_number(bare)
    except ValueError:
        return _unreadable(text, _why_no_number(bare))
    if value < 0:
        return _unreadable(text, "negative")
    reading = Reading(value, figure_words(value, unit))
    if _POINT.fullmatch(bare) and not _THOUSANDS.fullmatch(bare):
        return _doubtful(reading, "decimal_point")
    return reading


def _why_no_number(text: str) -> str:
    try:
        parse_date(text)
    except ValueError:
        return "two_ways" if _TWO_WAYS.fullmatch(text) else "number"
    return "date"


def _count(text: str) -> Reading:
    reading = _figure(text, "")
    if reading.verdict is not CellVerdict.UNREADABLE and text.strip().endswith("%"):
        return _doubtful(reading, "percent_sign")
    return reading


def _percent(text: str) -> Reading:
    reading = _figure(text, "%")
    if not isinstance(reading.value, Decimal):
        return reading
    if reading.value > _HUNDRED:
        return _unreadable(text, "range")
    if 0 < reading.value < 1:
        return _unreadable(text, "fraction")
    whole = int(reading.value.quantize(Decimal(1), ROUND_HALF_UP))
    rounded = replace(reading, value=whole, words=f"{whole}%")
    return rounded if whole == reading.value else _doubtful(rounded, "rounded")


def _value(text: str, unit: str) -> Reading:
    reading = _figure(text, unit)
    if not isinstance(reading.value, Decimal):
        return reading
    if unit == "%" and reading.value > _HUNDRED:
        return _doubtful(reading, "range")
    if unit == "%" and 0 < reading.value < 1 and not clean(text).endswith("%"):
        return _doubtful(reading, "fraction")
    if unit != "%" and clean(text).endswith("%"):
        return _doubtful(reading, "percent_sign")
    return reading
