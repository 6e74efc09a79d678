"""Indicators with their targets and what was measured."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.unit import Party


class Operator(StrEnum):
    """How a result is held against a target. Strictness matters: "trên 70%" is not met by 70."""

    GT = ">"
    GE = ">="
    EQ = "="  # "100%": all of them; met from N upwards, as "đạt N%" (read as GE) is
    LE = "<="
    LT = "<"
    REFERENCE = "ref"  # set by another document, filled in later
    PROSE = "prose"  # words only: met or not met


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to reach: operator, value, unit and scope; ``floor`` is the province's own value."""

    operator: Operator
    id: int = 0
    indicator_id: int = 0
    label: str = ""  # what this target of several speaks of, verbatim
    scope: str = ""  # "cấp huyện"
    value: Decimal | None = None
    unit: str = "%"
    exclusion: str = ""  # "hồ sơ thuộc bí mật nhà nước"
    floor: Decimal | None = None
    soft: bool = False  # "phấn đấu"
    source: str = ""  # the document that sets a target by reference
    position: int = 0


@dataclass(frozen=True, slots=True)
class Indicator:
    """A row of the Phụ lục; ``code`` is "I.6", its section "I. Phát triển chính quyền số"."""

    text: str
    id: int = 0
    plan_id: int = 0
    code: str = ""
    section: str = ""
    leads: tuple[Party, ...] = ()
    coordinators: tuple[Party, ...] = ()
    targets: tuple[Target, ...] = ()
    position: int = 0
    withdrawn_on: date | None = None  # from this day on it is not of the plan any more


class Stage(StrEnum):
    """Units report on the cut-off day itself: first an estimate, later the official figure; both kept."""

    ESTIMATE = "estimate"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A result of a target in a period: a value, or numerator and denominator, or met/not met in words."""

    target_id: int
    period: str  # key of a period: "2024-Q1"
    id: int = 0
    stage: Stage = Stage.ESTIMATE
    value: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    met: bool | None = None  # for targets in prose
    as_of: date | None = None
    evidence: str = ""
    note: str = ""
    unit_id: int | None = None  # the unit that gave it; None: the clerk
    attachment_id: int | None = None
    cell: str = ""  # "Chỉ tiêu!F7"

    @property
    def result(self) -> Decimal | None:
        """The value, or the percentage numerator/denominator; None where there are no figures."""
        if self.value is not None:
            return self.value
        if self.numerator is None or not self.denominator:
            return None
        return self.numerator * 100 / self.denominator
