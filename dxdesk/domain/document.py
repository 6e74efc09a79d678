"""Papers that were made: drafted, later numbered, issued and kept."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """A paper as the list of documents knows it; its file is an attachment inside the data file.

    ``kind`` is the abbreviation of NĐ 30, phụ lục III ("BC"); ``number`` and ``issued_on`` stay blank until
    Văn thư gives them; ``created_at`` is an ISO local time; ``sha256`` is the hash of the kept file.
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
