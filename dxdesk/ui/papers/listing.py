"""The table of papers made so far."""

from datetime import datetime

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.papers.periods import short_name
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.state_words import Look

NO_NUMBER = "chưa có số"
SENT = Look("Đã gửi", Icon.LOCK, theme.DONE)
DRAFT = Look("Bản thảo", Icon.EDIT, theme.NO_FIGURES)


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


def state_look(document: Document) -> Look:
    """Return whether a paper is a draft or was sent, and can no longer be changed."""
    return SENT if document.status is DocumentStatus.SENT else DRAFT


def _state(document: Document) -> str:
    return state_look(document).words


def _state_icon(document: Document) -> Icon:
    return state_look(document).icon


def _state_tone(document: Document) -> theme.Tone:
    return state_look(document).tone


def _state_tip(document: Document) -> str:
    if document.status is not DocumentStatus.SENT or document.issued_on is None:
        return "Bản thảo: lập lại được, chưa có số và ngày"
    signer = f"\n{document.signer}" if document.signer else ""
    return f"Đã gửi ngày {format_date(document.issued_on)}, không đổi nữa{signer}"


def _id(document: Document) -> int:
    return document.id


COLUMNS: tuple[Column[Document], ...] = (
    Column("title", "Văn bản", _title, stretch=True),
    Column("period", "Kỳ", _period, width=10, hidden=True),
    Column("state", "Tình trạng", _state, width=12, icon=_state_icon, tone=_state_tone, tip=_state_tip),
    Column("made", "Lập lúc", made_words, width=11, sort=_made_at),
    Column("number", "Số", number_words, width=12, tone=_number_tone),
)


def papers_model() -> RecordsModel[Document]:
    """Return an empty model of papers."""
    return RecordsModel(COLUMNS, _id)
