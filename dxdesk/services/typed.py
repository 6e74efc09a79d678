"""What the clerk types into a field, read as a figure or a day; "" is nothing."""

from datetime import date
from decimal import Decimal

from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import parse_date, parse_number


def typed_number(text: str, *, code: str) -> Decimal | None:
    """Return the figure; raises UserError ``code`` with the text where it is none."""
    if not text:
        return None
    try:
        return parse_number(text)
    except ValueError:
        raise UserError(code, text=text) from None


def typed_whole(text: str, *, code: str, negative: str) -> int | None:
    """Return the whole number; raises UserError ``code`` for what is none, ``negative`` below 0."""
    figure = typed_number(text, code=code)
    if figure is None:
        return None
    if figure != int(figure):
        raise UserError(code, text=text)
    if figure < 0:
        raise UserError(negative, text=text)
    return int(figure)


def typed_day(text: str, *, code: str) -> date | None:
    """Return the day; raises UserError ``code`` with the text where it is none."""
    if not text:
        return None
    try:
        return parse_date(text)
    except ValueError:
        raise UserError(code, text=text) from None
