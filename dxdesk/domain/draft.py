"""What a reader of plans found: every item with its source lines, a confidence and problems."""

from dataclasses import dataclass
from datetime import date

from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.indicator import Target
from dxdesk.domain.plan import LegalBasis, PlanSection, Signer
from dxdesk.domain.task import NO_TIME_FRAME, TimeFrame


@dataclass(frozen=True, slots=True)
class Lines:
    """First and last source line, 0-based and inclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at: a code and data for its sentence, and where it stands."""

    code: str
    data: tuple[tuple[str, str], ...] = ()
    lines: Lines | None = None


@dataclass(frozen=True, slots=True)
class DraftTask:
    """A task as read. ``leads`` and ``coordinators`` are verbatim names; ``confidence`` is 0..1."""

    code: str
    title: str
    lines: Lines
    content: str = ""
    section: str = ""
    leads: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    time_frame: TimeFrame = NO_TIME_FRAME
    product: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class DraftIndicator:
    """An indicator as read, its targets without ids."""

    code: str
    text: str
    lines: Lines
    section: str = ""
    leads: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A plan as read from a file; where ``is_plan`` is false, ``reason`` is a code saying why."""

    source_lines: tuple[str, ...]
    is_plan: bool
    reason: str = ""
    year: int | None = None
    kind: str = "Kế hoạch"
    number: str = ""  # with its ký hiệu when given: "141/KH-UBND"; "" when blank
    symbol: str = ""  # "KH-SGDĐT"
    issued_on: date | None = None
    date_text: str = ""
    place: str = ""
    issuer: str = ""
    parent: str = ""
    title: str = ""
    opening: str = ""
    appendix_title: str = ""
    bases: tuple[LegalBasis, ...] = ()
    sections: tuple[PlanSection, ...] = ()
    tasks: tuple[DraftTask, ...] = ()
    headings: tuple[DraftTask, ...] = ()  # headings without unit or time: offered, never taken by themselves
    indicators: tuple[DraftIndicator, ...] = ()
    duties: tuple[ReportingDuty, ...] = ()
    recipients: tuple[str, ...] = ()
    signer: Signer | None = None
    problems: tuple[Problem, ...] = ()
