"""The province's own indicators of a year, beside which ours are held: at least as much (plan, II.1.1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.indicator import Indicator, Operator, Target

_MORE = (Operator.GT, Operator.GE, Operator.EQ, Operator.REFERENCE)
_LESS = (Operator.LT, Operator.LE)


@dataclass(frozen=True, slots=True)
class ReferenceIndicator:
    """A target that a plan of the province sets for a year, and the target of ours that answers it.

    ``code`` is the same through the years for what is held side by side. ``confirmed``: read against the
    original document.
    """

    year: int
    text: str
    id: int = 0
    position: int = 0
    document: str = ""  # "Kế hoạch số 199/KH-UBND ngày 11/12/2023"
    code: str = ""
    operator: Operator = Operator.PROSE
    value: Decimal | None = None
    unit: str = "%"
    scope: str = ""
    target_id: int | None = None
    confirmed: bool = False
    note: str = ""

    @property
    def target(self) -> Target:
        """What it asks, in the shape of a target of ours."""
        return Target(self.operator, label=self.text, scope=self.scope, value=self.value, unit=self.unit)


class Floor(StrEnum):
    """How a target of ours stands to the province's."""

    BELOW = "below"
    OPEN = "open"  # ours is set by another document and not filled in yet
    UNLIKE = "unlike"  # other units, another direction, or words only: to be judged by a person
    UNLINKED = "unlinked"  # no target of ours answers it
    HELD = "held"


def held(reference: ReferenceIndicator, target: Target | None) -> Floor:
    """Tell whether a target of ours asks at least what the province does; strictness counts.

    "Đạt 70%" is below "trên 70%".
    """
    if target is None:
        return Floor.UNLINKED
    if target.value is None and target.operator is not Operator.PROSE:
        return Floor.OPEN
    if not _comparable(reference, target) or target.value is None or reference.value is None:
        return Floor.UNLIKE
    if target.value == reference.value:
        return Floor.BELOW if _strict(reference.operator) and not _strict(target.operator) else Floor.HELD
    more = target.value > reference.value
    return Floor.HELD if more is (reference.operator in _MORE) else Floor.BELOW


def strictest(rows: Iterable[ReferenceIndicator]) -> Decimal | None:
    """Return the value that asks most among rows of one direction; None without values."""
    known = [(row.value, row.operator in _LESS) for row in rows if row.value is not None]
    if not known:
        return None
    values = [value for value, _ in known]
    return min(values) if known[0][1] else max(values)


def _comparable(reference: ReferenceIndicator, target: Target) -> bool:
    alike = any(reference.operator in way and target.operator in way for way in (_MORE, _LESS))
    return alike and reference.unit.strip().casefold() == target.unit.strip().casefold()


def _strict(operator: Operator) -> bool:
    return operator in (Operator.GT, Operator.LT)


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """A row of the reference set with the target of ours that answers it, and how that stands to it."""

    reference: ReferenceIndicator
    indicator: Indicator | None
    target: Target | None
    floor: Floor

    @property
    def comparable(self) -> bool:
        """Whether its value can be the floor of our target."""
        return self.floor in (Floor.HELD, Floor.BELOW)


@dataclass(frozen=True, slots=True)
class YearColumn:
    """A year and the document that sets its targets."""

    year: int
    document: str


@dataclass(frozen=True, slots=True)
class YearTable:
    """The reference sets of all years: lines by their codes, the rows of each by column."""

    columns: tuple[YearColumn, ...]
    lines: tuple[tuple[str, Mapping[YearColumn, tuple[ReferenceIndicator, ...]]], ...]


NO_YEARS = YearTable((), ())
