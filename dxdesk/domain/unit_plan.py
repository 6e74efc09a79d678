"""Plans that units issue of their own, held against the plan of the Sở."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class UnitPlan:
    """A unit's own plan for the year; issued once it has a day."""

    plan_id: int
    unit_id: int
    id: int = 0
    number: str = ""  # "12/KH-PGDĐT"
    issued_on: date | None = None
    consistent: bool | None = None  # None: nobody has read it against the Sở's yet
    differences: str = ""
    attachment_id: int | None = None
    note: str = ""

    @property
    def issued(self) -> bool:
        """Whether the unit has issued it."""
        return self.issued_on is not None
