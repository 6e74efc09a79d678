"""Dates and figures as Vietnamese papers write them (the layout rules, section 14), and read back."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal

from dxdesk.domain.vietnamese import clean, fold

_QUOTIENT_DECIMALS = 10  # nobody types so many: the outcome of a division
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ROMAN_HUNDREDS = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"))

_DATE = re.compile(r"([0-9]{1,2})\s*([/.-])\s*([0-9]{1,2})\s*\2\s*([0-9]{4}|[0-9]{2})")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LONG_DATE = re.compile(r"(?:ngay ?)?([0-9]{1,2}) thang ([0-9]{1,2}) nam ([0-9]{4})")

_WHOLE = re.compile(r"[0-9]+")
_COMMA_DECIMAL = re.compile(r"([0-9]+),([0-9]+)")
_POINT_DECIMAL = re.compile(r"([0-9]+)\.([0-9]+)")
_DOT_THOUSANDS = re.compile(r"([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_COMMA_THOUSANDS = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3}){2,})|([1-9][0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]+)")


def format_date(day: date) -> str:
    """Write a date for running text: a zero before days under 10 and before months 1 and 2."""
    return f"{day.day:02d}/{_month(day)}/{day.year}"


def long_date(day: date) -> str:
    """Write a date as formal papers do: "ngày 05 tháng 01 năm 2024"."""
    return f"ngày {day.day:02d} tháng {_month(day)} năm {day.year}"


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


def format_number(value: Decimal, *, places: int | None = None) -> str:
    """Write a figure with a decimal comma and dots between thousands, without idle zeros.

    All decimals are kept unless ``places`` says how many; those of a division are rounded to two.
    """
    exponent = value.as_tuple().exponent
    if places is None and isinstance(exponent, int) and -exponent > _QUOTIENT_DECIMALS:
        places = 2
    if places is not None:
        context = Context(prec=max(value.adjusted(), 0) + places + 2)  # a long figure is no error
        value = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, context)
    whole, _, decimals = f"{value.copy_abs():,f}".partition(".")
    decimals = decimals.rstrip("0")
    sign = "-" if value < 0 else ""
    return sign + whole.replace(",", ".") + ("," + decimals if decimals else "")


def format_percent(value: Decimal, *, places: int = 2) -> str:
    """Write a percentage with at most ``places`` decimals and no blank: "98,62%"."""
    return format_number(value, places=places) + "%"


def parse_number(text: str) -> Decimal:
    """Read a figure: "70,5 %", "1.500" (thousands), "70.5%" (decimal point).

    Raises ValueError for what is no figure, and for what can be read in two ways ("1,500", "1.500%").
    """
    bare = clean(text).replace("−", "-")
    percent = bare.endswith("%")
    bare = bare.removesuffix("%").strip()
    value = _unsigned(bare[bare.startswith(("+", "-")) :].strip(), percent=percent)
    return value.copy_negate() if bare.startswith("-") else value


def _unsigned(text: str, *, percent: bool) -> Decimal:
    if _WHOLE.fullmatch(text):
        return Decimal(text)
    if found := _DOT_THOUSANDS.fullmatch(text):
        if percent and not found[2]:
            raise ValueError(text)
        return Decimal(found[1].replace(".", "") + "." + (found[2] or "0"))
    if found := _COMMA_THOUSANDS.fullmatch(text):
        return Decimal((found[1] or found[2]).replace(",", "") + "." + (found[3] or "0"))
    found = _COMMA_DECIMAL.fullmatch(text) or _POINT_DECIMAL.fullmatch(text)
    if not found or (len(found[2]) == 3 and found[1].strip("0")):
        raise ValueError(text)
    return Decimal(f"{found[1]}.{found[2]}")


def parse_date(text: str) -> date:
    """Read a day: "1/3/2024", "01-03-2024", "15/3/24", "ngày 05 tháng 01 năm 2024", "2024-03-01".

    Raises ValueError for anything else and for days that do not exist.
    """
    bare = fold(text)
    if found := _ISO_DATE.fullmatch(bare):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _LONG_DATE.fullmatch(bare):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _DATE.fullmatch(bare.removeprefix("ngay").lstrip()):
        century = "20" if len(found[4]) == 2 else ""
        return date(int(century + found[4]), int(found[3]), int(found[1]))
    raise ValueError(text)


def roman(number: int) -> str:
    """Write 1 to 399 in Roman figures; ValueError outside."""
    if not 1 <= number < 400:
        raise ValueError(number)
    written = ""
    for value, figure in (*_ROMAN_HUNDREDS, *_ROMAN):
        written += figure * (number // value)
        number %= value
    return written
