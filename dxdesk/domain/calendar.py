"""Working days: weekends, days off and make-up days, and what counts as late."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dxdesk.domain.vn_format import format_date, parse_date

_DAY = timedelta(days=1)
_SEARCH_DAYS = 366
_LAST_ANNOUNCED_YEAR = 2026
_LANGUAGE = "vi"  # whatever the language of the computer
_SWAP = "Ngày nghỉ (thay cho ngày "
_UNSURE = ("Ngày Văn hóa Việt Nam",)


class DayKind(StrEnum):
    """A weekday off, or a day of the weekend that is worked to make up for one."""

    OFF = "off"
    MAKEUP = "makeup"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that is not what its weekday says; not ``confirmed`` until it is officially announced."""

    day: date
    kind: DayKind
    name: str = ""
    confirmed: bool = True


class Lateness(StrEnum):
    """What a last day off means (Bộ luật Dân sự, điều 148.5: the next working day still counts)."""

    NEXT_WORKING_DAY = "next_working_day"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Monday to Friday, corrected by the days of the table."""

    days: Mapping[date, CalendarDay]

    def is_working(self, day: date) -> bool:
        """Tell whether the office works on the day."""
        special = self.days.get(day)
        return day.weekday() < 5 if special is None else special.kind is DayKind.MAKEUP

    def last_working(self, day: date) -> date:
        """Return the last working day at or before a day; the day itself if a year has none."""
        return self._nearest(day, -_DAY)

    def next_working(self, day: date) -> date:
        """Return the first working day at or after a day; the day itself if a year has none."""
        return self._nearest(day, _DAY)

    def working_days(self, first: date, last: date) -> int:
        """Count the working days from first to last, both included."""
        return len(self.working_days_between(first, last))

    def working_days_between(self, first: date, last: date) -> tuple[date, ...]:
        """List the working days from first to last, both included."""
        every = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return tuple(day for day in every if self.is_working(day))

    def late_after(self, day: date, lateness: Lateness) -> date:
        """Return the last day on which what is due on ``day`` is not late."""
        return self.next_working(day) if lateness is Lateness.NEXT_WORKING_DAY else day

    def _nearest(self, day: date, step: timedelta) -> date:
        found = day
        for _ in range(_SEARCH_DAYS):
            if self.is_working(found):
                return found
            if found in (date.min, date.max):
                break
            found += step
        return day


# Announced after the package was made, or not in it; the clerk's own table stands above both.
CORRECTIONS = (
    CalendarDay(date(2026, 1, 2), DayKind.OFF, "Nghỉ hoán đổi (làm bù ngày 10/01/2026)"),
    CalendarDay(date(2026, 1, 10), DayKind.MAKEUP, "Làm bù ngày 02/01/2026"),
)


def seed_days(years: Iterable[int]) -> tuple[CalendarDay, ...]:
    """Return the days off and make-up days of some years, in order, to start the clerk's table with."""
    from holidays import country_holidays

    wanted = frozenset(years)
    found: dict[date, CalendarDay] = {}
    for day, name in country_holidays("VN", years=sorted(wanted), language=_LANGUAGE).items():
        for entry in _entries(day, name):
            found[entry.day] = entry
    found |= {entry.day: entry for entry in CORRECTIONS}
    return tuple(found[day] for day in sorted(found) if day.year in wanted)


def _entries(day: date, name: str) -> tuple[CalendarDay, ...]:
    confirmed = day.year <= _LAST_ANNOUNCED_YEAR and name not in _UNSURE
    if not name.startswith(_SWAP):
        return (CalendarDay(day, DayKind.OFF, name, confirmed),)
    worked = parse_date(name.removeprefix(_SWAP).rstrip(")"))
    return (
        CalendarDay(day, DayKind.OFF, f"Nghỉ hoán đổi (làm bù ngày {format_date(worked)})", confirmed),
        CalendarDay(worked, DayKind.MAKEUP, f"Làm bù ngày {format_date(day)}", confirmed),
    )
