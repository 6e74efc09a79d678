"""Sentences about numbers of papers that are free and yet may be wrong."""

from collections.abc import Iterable

from dxdesk.domain.vn_format import format_date
from dxdesk.services.numbering import Doubt, NumberDoubt

_MOST = 6


def doubt_sentences(doubts: Iterable[NumberDoubt]) -> tuple[str, ...]:
    """Return a sentence for each doubt."""
    return tuple(_sentence(doubt) for doubt in doubts)


def _sentence(doubt: NumberDoubt) -> str:
    if doubt.kind is Doubt.GAP:
        shown = ", ".join(f"{number:02d}" for number in doubt.missing[:_MOST])
        more = "…" if len(doubt.missing) > _MOST else ""
        return f"Sổ chưa có số {shown}{more} trước số này. Hãy kiểm tra lại với Văn thư."
    other = doubt.other
    if other is None or other.issued_on is None:
        return ""
    paper, day = f"{other.number}/{other.symbol}", format_date(other.issued_on)
    return f"Ngày không theo thứ tự số: số {paper} ghi ngày {day}. Hãy kiểm tra lại với Văn thư."
