"""The table of papers made so far."""

from datetime import datetime

from dxdesk.domain.document import Document
from dxdesk.ui import theme
from dxdesk.ui.papers.periods import short_name
from dxdesk.ui.records_model import Column, RecordsModel

NO_NUMBER = "chưa có số"


def number_words(document: Document) -> str:
    """Return number and ký hiệu, or that Văn thư has not given them."""
    if not document.number:
        return NO_NUMBER
    return f"{document.number}/{document.symbol}" if document.symbol else document.number


def made_words(document: Document) -> str:
    """Return when it was made: "18/03/2024 09:30"."""
    if not document.created_at:
        return ""
    return datetime.fromisoformat(document.created_at).strftime("%d/%m/%Y %H:%M")


def _title(document: Document) -> str:
    return document.title


def _period(document: Document) -> str:
    return short_name(document.period)


def _made_at(document: Document) -> str:
    return document.created_at


def _number_tone(document: Document) -> theme.Tone | None:
    return None if document.number else theme.NO_FIGURES


def _id(document: Document) -> int:
    return document.id


COLUMNS: tuple[Column[Document], ...] = (
    Column("title", "Văn bản", _title, stretch=True),
    Column("period", "Kỳ", _period, width=10, hidden=True),
    Column("made", "Lập lúc", made_words, width=16, sort=_made_at),
    Column("number", "Số", number_words, width=12, tone=_number_tone),
)


def papers_model() -> RecordsModel[Document]:
    """Return an empty model of papers."""
    return RecordsModel(COLUMNS, _id)
