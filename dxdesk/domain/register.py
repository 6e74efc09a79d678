"""The register of papers (sổ văn bản): what came in, and what a paper is about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LinkKind(StrEnum):
    """What a paper may be about."""

    TASK = "task"
    INDICATOR = "indicator"
    PERIOD = "period"
    MEETING = "meeting"
    INCOMING = "incoming"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class IncomingPaper:
    """A paper that came in and matters: a directive, a unit's plan; its scan is an attachment."""

    title: str
    kind: str = ""  # "Công văn"
    id: int = 0
    plan_id: int | None = None
    number: str = ""
    symbol: str = ""  # "UBND-VX"
    issuer: str = ""
    issued_on: date | None = None
    received_on: date | None = None
    due_on: date | None = None  # to be answered or done by
    attachment_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperLink:
    """What a paper (one of ours, or one that came in) is about.

    ``record`` is the id of a task, an indicator, a unit or an incoming paper, the key of a period, or the
    name of a meeting.
    """

    kind: LinkKind
    record: str
    document_id: int | None = None
    incoming_id: int | None = None
    id: int = 0
