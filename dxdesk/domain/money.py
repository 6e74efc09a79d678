"""The plan's money: sources, lines, spendings, and the share of regular expenditure; whole đồng."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from dxdesk.domain.vietnamese import clean, fold
from dxdesk.domain.vn_format import format_number, parse_number

LEAST_SHARE = Fraction(2, 100)  # Kế hoạch 324: "tối thiểu 2% tổng chi thường xuyên"; 2% itself is enough
MOST = 10**16  # far above any budget; SQLite keeps whole numbers up to 9 * 10**18
_SCALES: Mapping[str, int] = {"nghin ty": 10**12, "ty": 10**9, "trieu": 10**6, "tr": 10**6, "nghin": 10**3}
_WORDS = re.compile(r"(.+?)\s*(nghin ty|ty|trieu|tr|nghin)\.?(?: dong| d)?")
_CURRENCY = re.compile(r"\s*(?:đồng|dong|vnđ|vnd|đ|d)\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MoneySource:
    """Where money comes from: "Kế hoạch 199" and the paper as it is cited."""

    plan_id: int
    name: str
    id: int = 0
    position: int = 0
    document: str = ""


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """Money for a task: planned, and allocated by a paper; None where nobody has said, which is not 0."""

    plan_id: int
    content: str
    id: int = 0
    position: int = 0
    task_id: int | None = None
    source_id: int | None = None
    planned: int | None = None
    allocated: int | None = None
    allocated_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Spending:
    """Money spent on a day; one taken back is negative, day and amount are None while they are not known."""

    line_id: int
    day: date | None = None
    amount: int | None = None
    id: int = 0
    document: str = ""
    note: str = ""

    def by(self, day: date) -> int:
        """Return what of it was spent by a day; one without a day counts all along."""
        return 0 if self.amount is None or (self.day is not None and self.day > day) else self.amount


@dataclass(frozen=True, slots=True)
class RegularExpenditure:
    """A part of the total regular expenditure, with where the figure stands; None while it is not known."""

    plan_id: int
    label: str
    id: int = 0
    amount: int | None = None
    as_of: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums of lines; None where no line has the figure."""

    planned: int | None
    allocated: int | None
    spent: int

    @property
    def left(self) -> int | None:
        """What is allocated and not spent."""
        return None if self.allocated is None else self.allocated - self.spent


@dataclass(frozen=True, slots=True)
class ShareCheck:
    """Whether enough is allocated: at least 2% of the regular expenditure, held exactly.

    ``unknown`` names the rows without a figure; the total is not known while there are any, or no rows.
    """

    allocated: int | None
    rows: tuple[RegularExpenditure, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """The rows whose figure is not known."""
        return tuple(row.label for row in self.rows if row.amount is None)

    @property
    def total(self) -> int | None:
        """The regular expenditure; None where it is not wholly known."""
        if not self.rows or self.unknown:
            return None
        return sum(row.amount or 0 for row in self.rows)

    @property
    def share(self) -> Fraction | None:
        """What is allocated against the total; None without figures."""
        return Fraction(self.allocated, self.total) if self.total and self.allocated is not None else None

    @property
    def met(self) -> bool | None:
        """Whether the share is at least 2%; None without figures."""
        return None if self.share is None else self.share >= LEAST_SHARE

    @property
    def least(self) -> int | None:
        """The least amount that is enough, in whole đồng."""
        return (
            None if self.total is None else -(-self.total * LEAST_SHARE.numerator // LEAST_SHARE.denominator)
        )


def add_up(lines: Iterable[MoneyLine], spent: Mapping[int, int]) -> Totals:
    """Add up lines; ``spent`` is by the line's id."""
    every = tuple(lines)
    return Totals(
        _sum(line.planned for line in every),
        _sum(line.allocated for line in every),
        sum(spent.get(line.id, 0) for line in every),
    )


def _sum(figures: Iterable[int | None]) -> int | None:
    known = [figure for figure in figures if figure is not None]
    return sum(known) if known else None


def parse_money(text: str) -> int:
    """Read an amount in đồng: "1.234.567", "1,5 tỷ", "250 triệu", "2 tỷ 300 triệu", "500 nghìn đồng".

    Raises ValueError for what is no amount, for parts of a đồng and for what can be read in two ways.
    """
    bare = clean(text).replace("−", "-").strip()
    negative = bare.startswith("-")
    found = _amount(bare.removeprefix("-").strip())
    if found.denominator != 1 or not 0 <= found < MOST:
        raise ValueError(text)
    return -int(found) if negative else int(found)


def _amount(text: str) -> Fraction:
    words = re.sub(r"ti$|ti(?= )", "ty", fold(text).strip())
    if not re.search(r"[a-z]", _CURRENCY.sub("", words)):
        return _figure(_CURRENCY.sub("", words))
    rest, total, last = words, Fraction(0), MOST
    while rest:
        found = _WORDS.match(rest)
        if not found or not last > _SCALES[found[2]]:
            raise ValueError(text)
        last = _SCALES[found[2]]
        total += _figure(found[1]) * last
        rest = rest[found.end() :].strip()
    return total


def _figure(text: str) -> Fraction:
    bare = text.strip()
    if not re.fullmatch(r"[0-9][0-9.,]*", bare):
        raise ValueError(text)
    return Fraction(parse_number(bare))


def format_money(amount: int) -> str:
    """Write an amount: "1.234.567"."""
    return format_number(Decimal(amount))


def short_money(amount: int) -> str:
    """Write an amount for a sentence, exactly: "1,5 tỷ đồng", "250 triệu đồng", else "1.234.567 đồng"."""
    for scale, word in ((10**9, "tỷ"), (10**6, "triệu")):
        if abs(amount) >= scale and amount % (scale // 1000) == 0:
            return f"{format_number(Decimal(amount) / scale)} {word} đồng"
    return f"{format_money(amount)} đồng"


def format_share(share: Fraction, places: int = 2) -> str:
    """Write a share: "2,35%"; rounded down, so that what is below 2% never reads as 2%."""
    scale = 10 ** (places + 2)
    return f"{format_number(Decimal(share.numerator * scale // share.denominator) / 10**places)}%"
