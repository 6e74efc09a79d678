"""A result added up from the answers of several units: its parts, written one a line where each stands.

"Phòng GDĐT Yên Thế: 12/20 (phieu.xlsx, Chỉ tiêu!F7, Chỉ tiêu!G7)". Only pairs of numerator and denominator
are ever added; a percent alone says nothing of how much it weighs.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dxdesk.domain.indicator import Measurement

_FIGURE = r"[0-9]+(?:\.[0-9]+)?"
_LINE = re.compile(rf"(.+?): ({_FIGURE})/({_FIGURE})(?: \((.*)\))?")


@dataclass(frozen=True, slots=True)
class Part:
    """What one unit contributes: its name, its pair of figures, the file and cells they stand in."""

    unit: str
    numerator: Decimal
    denominator: Decimal
    where: str = ""

    @property
    def line(self) -> str:
        """The part as it is written down."""
        where = f" ({' '.join(self.where.split())})" if self.where.strip() else ""
        return f"{self.unit}: {self.numerator:f}/{self.denominator:f}{where}"


def total(parts: Iterable[Part]) -> tuple[Decimal, Decimal]:
    """Return numerators and denominators, each added up."""
    every = tuple(parts)
    return (
        sum((part.numerator for part in every), Decimal(0)),
        sum((part.denominator for part in every), Decimal(0)),
    )


def written(parts: Iterable[Part]) -> str:
    """Return parts as lines."""
    return "\n".join(part.line for part in parts)


def parts_of(measurement: Measurement | None) -> tuple[Part, ...]:
    """Return the parts of a result that was added up; () for any other, and where the sum no longer holds."""
    if measurement is None or measurement.value is not None or measurement.unit_id is not None:
        return ()
    found = [_LINE.fullmatch(line) for line in measurement.cell.splitlines()]
    parts = tuple(
        Part(match[1], Decimal(match[2]), Decimal(match[3]), match[4] or "") for match in found if match
    )
    held = (measurement.numerator, measurement.denominator)
    return parts if parts and len(parts) == len(found) and total(parts) == held else ()


def part_of(parts: Iterable[Part], unit: str) -> Part | None:
    """Return the part of a unit."""
    return next((part for part in parts if part.unit == unit), None)


def with_part(parts: Sequence[Part], added: Part) -> tuple[Part, ...]:
    """Return parts with one more, in the place of the unit's earlier one."""
    if part_of(parts, added.unit) is None:
        return (*parts, added)
    return tuple(added if part.unit == added.unit else part for part in parts)
