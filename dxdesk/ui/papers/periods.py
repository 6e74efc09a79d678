"""The periods of a plan's year as they are offered: quarters, longer ones, months."""

from dxdesk.domain.period import Period, PeriodKind

GROUPS: tuple[tuple[tuple[PeriodKind, int], ...], ...] = (
    tuple((PeriodKind.QUARTER, number) for number in range(1, 5)),
    ((PeriodKind.HALF, 1), (PeriodKind.NINE_MONTHS, 1), (PeriodKind.YEAR, 1)),
    tuple((PeriodKind.MONTH, number) for number in range(1, 13)),
)


def offered(year: int) -> tuple[tuple[Period, ...], ...]:
    """Return the periods of a year in groups."""
    return tuple(tuple(Period(kind, year, number) for kind, number in group) for group in GROUPS)


def name(period: Period) -> str:
    """Return the name of a period with a capital letter: "Quý I năm 2024"."""
    return period.label[:1].upper() + period.label[1:]


def short_name(key: str) -> str:
    """Return the short name of a period from its key; the key itself where it is none."""
    try:
        period = Period.parse(key)
    except ValueError:
        return key
    return period.short[:1].upper() + period.short[1:]
