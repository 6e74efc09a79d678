"""The reporting regime: who reports what to whom, how often and by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.domain.period import Period
from dxdesk.domain.task import Recurrence


class DutyDirection(StrEnum):
    """Whether the duty is owed to the Sở by its units or by the Sở to the province."""

    UNITS_TO_OFFICE = "units_to_office"
    OFFICE_TO_PROVINCE = "office_to_province"
    INTERNAL = "internal"  # giao ban


class CutOff(StrEnum):
    """How far the figures of a period run."""

    DECREE = "decree"  # NĐ 09/2019, điều 12: from the 15th to the 14th
    CALENDAR = "calendar"  # the calendar's own first and last day


@dataclass(frozen=True, slots=True)
class ReportingDuty:
    """A duty as the plan words it. ``before_day`` is exclusive: "trước ngày 15" has the 14th as last day.

    A duty that is not ``active`` yields no periods; ``document_kind`` is the abbreviation of NĐ 30 ("BC").
    """

    reporter: str
    receiver: str
    direction: DutyDirection
    recurrence: Recurrence
    id: int = 0
    plan_id: int = 0
    through: str = ""  # "qua Văn phòng Sở"
    before_day: int | None = None
    phrase: str = ""
    position: int = 0
    active: bool = True
    document_kind: str = "BC"
    cut_off: CutOff = CutOff.DECREE


@dataclass(frozen=True, slots=True)
class Deadline:
    """A duty's day in a period: nominal last day, last working day up to it, last day that is not late."""

    duty: ReportingDuty
    period: Period
    nominal: date
    last_working_day: date
    late_after: date
