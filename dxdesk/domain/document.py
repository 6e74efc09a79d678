"""Papers that were made: drafted, later numbered, issued and kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentStatus(StrEnum):
    """A draft may be made anew; what was sent never changes."""

    DRAFT = "draft"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Document:
    """A paper as the list of documents knows it; its file is an attachment inside the data file.

    ``kind`` is the abbreviation of NĐ 30, phụ lục III ("BC"); ``number`` and ``issued_on`` stay blank until
    Văn thư gives them; ``created_at`` is an ISO local time; ``sha256`` is the hash of the kept file.
    A sent paper is never changed again: its number, day, signer and bytes are those that went out; only
    what the register notes about it may follow.
    """

    kind: str
    title: str
    id: int = 0
    plan_id: int | None = None
    period: str = ""  # key of a period: "2024-Q1"
    symbol: str = ""  # "BC-SGDĐT"
    number: str = ""
    issued_on: date | None = None
    created_at: str = ""
    attachment_id: int | None = None
    sha256: str = ""
    status: DocumentStatus = DocumentStatus.DRAFT
    signer: str = ""  # as signed: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / name"
    drafter: str = ""
    made_from: str = ""  # JSON: what a draft is composed from, besides its plan and period
    facts: str = ""  # JSON: the figures of a sent report, to be compared with later ones
    recipients: str = ""  # from here on the columns of the register (NĐ 30, phụ lục IV, mục I)
    kept_by: str = ""
    copies: int = 0
    handed_on: date | None = None
    note: str = ""
    series: str = ""  # the series of numbers it was numbered in; "" for papers sent before there were any
