"""Whether a text is a plan, and if not, what it is."""

import re

from dxdesk.domain.vietnamese import fold
from dxdesk.importers.blocks import Source, Table
from dxdesk.importers.marks import Depth, is_upper
from dxdesk.importers.outline import Outline, Piece

EMPTY = "text.empty"
UNREADABLE = "text.unreadable"
OTHER = "kind.other"
GUIDANCE = "kind.guidance"
LETTER = "kind.letter"
NEWS = "kind.news"
LESSON = "kind.lesson"
REPORT = "kind.report"
DECISION = "kind.decision"
NOTICE = "kind.notice"
TIMETABLE = "kind.timetable"

_REASONS = {
    "huong dan": GUIDANCE,
    "cong van": LETTER,
    "thong bao": NOTICE,
    "ket luan": NOTICE,
    "bao cao": REPORT,
    "quyet dinh": DECISION,
    "thoi khoa bieu": TIMETABLE,
    "giao an": LESSON,
}
_MARKED = 0.06  # share of letters with a mark, of a text that is Vietnamese and was read well it is over 0.2
_ENOUGH = 150  # letters from which the share says something
_WORDS_WITHOUT_MARKS = re.compile(
    r"\b(?:ke hoach|uy ban|nhan dan|cua|va|cac|nhiem vu|huyen|giao duc|thuc hien|trien khai)\b"
)
_LESSON = re.compile(r"^ke hoach (?:bai day|day hoc|bai hoc|giang day|tiet day)|^giao an|^bai \d+|^tiet \d+")
_TIMETABLE = re.compile(r"^thoi khoa bieu|\bthoi khoa bieu\b")
_LETTER = re.compile(r"^(?:kinh gui|v/v)\b")
_ADDRESSED = re.compile(r"^kinh gui\b")
_MOTTO = re.compile(r"xa hoi chu nghia viet nam|doc lap\s*[-–]\s*tu do")
_NUMBER = re.compile(r"^so\s*:?.{0,20}[/-]\s*k[e]?h|^so\s*:")
_PLANS = re.compile(r"(?:ban hanh|xay dung|de ra)\s+(?:ban\s+)?ke hoach")
_CORE = re.compile(
    r"muc dich|yeu cau|muc tieu|nhiem vu|noi dung|giai phap|to chuc thuc hien|kinh phi|phan cong|thoi gian"
)
_NEWS_WORDS = re.compile(
    r"hinh tu internet|tai ve|quy khach|theo do,|ban doc|phong vien|bai viet|xem them|click|"
    r"dang ky nhan|tham khao them"
)
_PROSE = 220  # letters from which a paragraph above the kind's name is no letterhead
_SCANNED = 40
_FORM = re.compile(r"^\.{4,}|…{2,}|_{4,}")


def reason_against(source: Source, outline: Outline) -> str:
    """Return why a text is no plan; "" for a plan."""
    text = _text(source)
    if not any(letter.isalnum() for letter in text):
        return EMPTY
    if _is_unreadable(text):
        return UNREADABLE
    if outline.kind and outline.kind not in ("ke hoach", "ke hoach hanh dong"):
        return _REASONS.get(outline.kind, OTHER)
    first = [fold(item.text) for item in outline.items[:_SCANNED] if isinstance(item, Piece)]
    if _is_lesson(outline, first):
        return LESSON
    if not outline.kind:
        return _against_headless(outline, first)
    return _against_plan(outline)


def _text(source: Source) -> str:
    parts: list[str] = []
    for block in source.blocks:
        if isinstance(block, Table):
            parts.extend(cell for row in block.rows for cell in row.cells)
        else:
            parts.append(block.text)
    return "\n".join(parts)


def _is_unreadable(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < _ENOUGH:
        return False
    marked = sum(not letter.isascii() for letter in letters)
    if marked / len(letters) >= _MARKED:
        return False
    return len(_WORDS_WITHOUT_MARKS.findall(fold(text))) >= max(3, len(letters) // 1500)


def _is_lesson(outline: Outline, first: list[str]) -> bool:
    title = fold(" ".join(piece.text for piece in outline.title))
    return any(_LESSON.match(text) for text in (*first[:12], f"ke hoach {title}"))


def _against_headless(outline: Outline, first: list[str]) -> str:
    if any(_TIMETABLE.search(text) for text in first[:15]):
        return TIMETABLE
    if any(_LETTER.match(text) for text in first):
        return LETTER
    if _news_score(outline) > 1:
        return NEWS
    if _core(outline, Depth.ROMAN) >= 2 or (_core(outline, Depth.NUMBER) and _planning(outline)):
        return ""
    return OTHER


def _against_plan(outline: Outline) -> str:
    if any(_ADDRESSED.match(fold(piece.text)) for piece in outline.head):
        return LETTER
    prose = sum(len(piece.text) >= _PROSE or piece.text.endswith("?") for piece in outline.head)
    if prose or _news_score(outline) > 1:
        return NEWS
    return "" if _official(outline) >= 2 else OTHER


def _official(outline: Outline) -> int:
    """Count what an issued plan has."""
    head = [fold(piece.text) for piece in outline.head]
    preamble = " ".join(fold(piece.text) for piece in outline.preamble)
    return sum(
        (
            any(_MOTTO.search(text) for text in head),
            any(_NUMBER.match(text) for text in head),
            bool(_PLANS.search(preamble)),
            _core(outline, Depth.NUMBER) >= 2,
            bool(outline.closing),
            bool(outline.title),
        )
    )


def _core(outline: Outline, deepest: Depth) -> int:
    """Count what the headings of a plan speak of."""
    headings = [
        item
        for item in (*outline.head, *outline.body)
        if isinstance(item, Piece)
        and len(item.text) < _PROSE
        and (item.mark.depth <= deepest or is_upper(item.text))
    ]
    found = {match for item in headings for match in _CORE.findall(fold(item.mark.rest))}
    return len(found)


def _planning(outline: Outline) -> bool:
    return any(
        _PLANS.search(fold(item.text)) for item in (*outline.head, *outline.body) if isinstance(item, Piece)
    ) or bool(outline.tables)


def _news_score(outline: Outline) -> int:
    text = " ".join(fold(item.text) for item in outline.items if isinstance(item, Piece))
    return len(set(_NEWS_WORDS.findall(text)))
