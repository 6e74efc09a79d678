"""Reporting periods: their keys, names, calendar days and the data range of NĐ 09/2019, điều 12."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import total_ordering

ROMAN = ("", "I", "II", "III", "IV")


class PeriodKind(StrEnum):
    """Month, quarter, first six months, nine months, year."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"


_FORMS = (
    (re.compile(r"(\d{4})-Q([1-4])"), PeriodKind.QUARTER),
    (re.compile(r"(\d{4})-H([12])"), PeriodKind.HALF),
    (re.compile(r"(\d{4})-9M()"), PeriodKind.NINE_MONTHS),
    (re.compile(r"(\d{4})-(0[1-9]|1[0-2])"), PeriodKind.MONTH),
    (re.compile(r"(\d{4})()"), PeriodKind.YEAR),
)


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A reporting period; ``number`` is the month 1-12, quarter 1-4, half 1-2, else 1."""

    kind: PeriodKind
    year: int
    number: int = 1

    @classmethod
    def parse(cls, key: str) -> "Period":
        """Read a key such as ``2024-Q1``, ``2024-H1``, ``2024-9M``, ``2024-03`` or ``2024``.

        Raises ValueError for anything else.
        """
        for form, kind in _FORMS:
            found = form.fullmatch(key.strip().upper())
            if found and 1900 <= int(found[1]) <= 9998:
                return cls(kind, int(found[1]), int(found[2] or 1))
        raise ValueError(key)

    @classmethod
    def quarter_of(cls, day: date) -> "Period":
        """Return the calendar quarter a day lies in."""
        return cls(PeriodKind.QUARTER, day.year, (day.month + 2) // 3)

    @property
    def key(self) -> str:
        """The stable key: ``2024-Q1``."""
        match self.kind:
            case PeriodKind.MONTH:
                return f"{self.year}-{self.number:02d}"
            case PeriodKind.QUARTER:
                return f"{self.year}-Q{self.number}"
            case PeriodKind.HALF:
                return f"{self.year}-H{self.number}"
            case PeriodKind.NINE_MONTHS:
                return f"{self.year}-9M"
            case PeriodKind.YEAR:
                return str(self.year)

    @property
    def label(self) -> str:
        """The name as papers print it: "Quý I năm 2024"."""
        match self.kind:
            case PeriodKind.MONTH:
                return (
                    f"tháng {self.number:02d} năm {self.year}"
                    if self.number < 3
                    else (f"tháng {self.number} năm {self.year}")
                )
            case PeriodKind.QUARTER:
                return f"Quý {ROMAN[self.number]} năm {self.year}"
            case PeriodKind.HALF:
                return f"6 tháng {'đầu' if self.number == 1 else 'cuối'} năm {self.year}"
            case PeriodKind.NINE_MONTHS:
                return f"9 tháng đầu năm {self.year}"
            case PeriodKind.YEAR:
                return f"năm {self.year}"

    @property
    def short(self) -> str:
        """The short name for columns: "Quý I/2024"."""
        if self.kind is PeriodKind.QUARTER:
            return f"Quý {ROMAN[self.number]}/{self.year}"
        return self.label.replace(" năm ", "/") if self.kind is PeriodKind.MONTH else self.label

    @property
    def first_month(self) -> int:
        """The first calendar month, 1-12."""
        match self.kind:
            case PeriodKind.MONTH:
                return self.number
            case PeriodKind.QUARTER:
                return 3 * self.number - 2
            case PeriodKind.HALF:
                return 6 * self.number - 5
            case _:
                return 1

    @property
    def last_month(self) -> int:
        """The last calendar month, 1-12; deadlines fall in it."""
        match self.kind:
            case PeriodKind.MONTH:
                return self.number
            case PeriodKind.QUARTER:
                return 3 * self.number
            case PeriodKind.HALF:
                return 6 * self.number
            case PeriodKind.NINE_MONTHS:
                return 9
            case PeriodKind.YEAR:
                return 12

    @property
    def first_day(self) -> date:
        """First calendar day: a task due "Quý II" runs from it."""
        return date(self.year, self.first_month, 1)

    @property
    def last_day(self) -> date:
        """Last calendar day."""
        if self.last_month == 12:
            return date(self.year, 12, 31)
        return date(self.year, self.last_month + 1, 1) - timedelta(days=1)

    @property
    def data_from(self) -> date:
        """First day of the figures (NĐ 09/2019, điều 12): the 15th of the month before the period."""
        if self.first_month == 1:
            return date(self.year - 1, 12, 15)
        return date(self.year, self.first_month - 1, 15)

    @property
    def data_to(self) -> date:
        """Cut-off day of the figures (NĐ 09/2019, điều 12): the 14th of the last month."""
        return date(self.year, self.last_month, 14)

    @property
    def previous(self) -> "Period":
        """The period of the same kind before this one; nine months go back a year."""
        return self._moved(-1)

    @property
    def next(self) -> "Period":
        """The period of the same kind after this one."""
        return self._moved(1)

    def _moved(self, step: int) -> "Period":
        per_year = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2}.get(self.kind, 1)
        index = self.year * per_year + self.number - 1 + step
        return Period(self.kind, index // per_year, index % per_year + 1)

    def __lt__(self, other: "Period") -> bool:
        """Order by cut-off day, the shorter period first."""
        return (self.data_to, -self.data_from.toordinal()) < (other.data_to, -other.data_from.toordinal())
