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


def typed_day(text: str, *, code: str) -> date | None:
    """Return the day; raises UserError ``code`` with the text where it is none."""
    if not text:
        return None
    try:
        return parse_date(text)
    except ValueError:
        raise UserError(code, text=text) from None
