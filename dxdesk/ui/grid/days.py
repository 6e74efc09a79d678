"""Days typed into a grid without their year."""

from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import format_date
from dxdesk.ui.date_field import read_day


def day_text(text: str, *, year: int) -> str:
    """Return a day typed as "15/3" with its year; whatever is no day stays as it is and is refused later."""
    try:
        day = read_day(text, year=year)
    except UserError:
        return text
    return format_date(day) if day else ""
