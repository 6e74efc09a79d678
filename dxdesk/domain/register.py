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

    ``record`` is the id of a task, an indicator, a unit or an incoming paper, the key of a period, or a
    meeting: its id, or its name where it is not in the data file.
    """

    kind: LinkKind
    record: str
    document_id: int | None = None
    incoming_id: int | None = None
    id: int = 0


class Direction(StrEnum):
    """Which part of the register a paper stands in."""

    OUT = "out"
    IN = "in"
    DRAFT = "draft"  # ours, without number and day yet


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the register: the ten columns of NĐ 30, phụ lục IV, and what a paper that came in adds.

    ``record_id`` is the id of the document, or of the incoming paper; Ký nhận is signed by hand.
    """

    direction: Direction
    record_id: int
    kind: str  # abbreviation of ours ("BC"), or the words of a paper that came in ("Công văn")
    kind_name: str  # "Báo cáo"
    title: str
    number: str = ""
    symbol: str = ""
    day: date | None = None
    signer: str = ""
    recipients: str = ""
    kept_by: str = ""
    copies: int = 0
    handed_on: date | None = None
    note: str = ""
    made_on: date | None = None  # of a draft
    issuer: str = ""
    received_on: date | None = None
    due_on: date | None = None
    attachment_id: int | None = None
    written: bool = False  # from a form of fields, so that a draft can be gone on with

    @property
    def key(self) -> str:
        """Its name among all rows: "out:12"."""
        return f"{'in' if self.direction is Direction.IN else 'out'}:{self.record_id}"

    @property
    def numbered(self) -> str:
        """Số, ký hiệu: "05/BC-SGDĐT"; empty for a draft."""
        return "/".join(part for part in (self.number, self.symbol) if part) if self.number else ""

    @property
    def sorted_day(self) -> date | None:
        """The day it stands under: received, issued or made."""
        return self.received_on or self.day or self.made_on
