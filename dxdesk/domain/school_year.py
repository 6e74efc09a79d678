"""School years: a table of their days, which may be corrected, and what is usual for the years not in it.

The days follow the yearly decisions on the school calendar: "trước ngày 31/5" has the 30th as its last day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """The days of a school year, all inclusive; not ``confirmed`` where they are only the usual ones."""

    first_year: int
    opening: date
    second_term: date
    last_day: date
    confirmed: bool = True

    @property
    def name(self) -> str:
        """The name as papers print it: "2024-2025"."""
        return f"{self.first_year}-{self.first_year + 1}"

    @property
    def first_term_end(self) -> date:
        """The last day of học kỳ I."""
        return self.second_term - timedelta(days=1)

    def term(self, number: int) -> tuple[date, date]:
        """First and last day of học kỳ I or II."""
        if number == 1:
            return self.opening, self.first_term_end
        return self.second_term, self.last_day


KNOWN = (
    SchoolYear(2019, date(2019, 9, 5), date(2020, 1, 13), date(2020, 5, 31), confirmed=False),
    SchoolYear(2023, date(2023, 9, 5), date(2024, 1, 15), date(2024, 5, 30), confirmed=False),
    SchoolYear(2024, date(2024, 9, 5), date(2025, 1, 18), date(2025, 5, 30)),
    SchoolYear(2025, date(2025, 9, 5), date(2026, 1, 18), date(2026, 5, 30)),
)


def usual(first_year: int) -> SchoolYear:
    """Return a school year with the usual days: 5/9, 18/01 and 30/5."""
    return SchoolYear(
        first_year,
        opening=date(first_year, 9, 5),
        second_term=date(first_year + 1, 1, 18),
        last_day=date(first_year + 1, 5, 30),
        confirmed=False,
    )


@dataclass(frozen=True, slots=True)
class SchoolCalendar:
    """The school years that are known, by their first calendar year."""

    years: Mapping[int, SchoolYear]

    @classmethod
    def of(cls, years: Iterable[SchoolYear]) -> "SchoolCalendar":
        """Build the table from school years."""
        return cls({year.first_year: year for year in years})

    def year(self, first_year: int) -> SchoolYear:
        """Return a school year of the table, or the usual days for one that is not in it."""
        return self.years.get(first_year) or usual(first_year)

    def corrected(self, year: SchoolYear) -> "SchoolCalendar":
        """Return the table with a school year put in or replaced."""
        return SchoolCalendar({**self.years, year.first_year: year})


SCHOOL_CALENDAR = SchoolCalendar.of(KNOWN)
