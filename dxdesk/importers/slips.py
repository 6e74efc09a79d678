"""Words that a scan or a hasty hand may have got wrong; they are pointed out, never changed."""

import re
from collections.abc import Iterable, Iterator

from dxdesk.domain.draft import Lines, Problem
from dxdesk.domain.vietnamese import fold
from dxdesk.importers.outline import DataTable, Item

# What the scanned papers of the sector get wrong, by its shape: letters that lost a mark or a stroke.
_SHAPES: tuple[re.Pattern[str], ...] = (
    re.compile(r"\bGDDT\b"),
    re.compile(r"\bđầu mỗi(?= thực hiện| tham mưu| tổng hợp|\s*[,;.)])"),
    re.compile(r"\b[Cc]huyên đối số\b|\b[Cc]huyển đối số\b|\b[Cc]huyên đổi số\b"),
    re.compile(r"\bCông (?:TTĐT|thông tin điện tử|TT ĐT)\b"),
    re.compile(
        r"\bgiáo duc\b|\bđào tao\b|\bhoat động\b|\bthưc hiện\b|\bnhiêm vụ\b|\bkế hoach\b", re.IGNORECASE
    ),
    re.compile(r"\w*kǶ|\bc[ǜǛ]ng\b|\w*[ǜǛǶ]\w*"),
)
_TWICE = re.compile(r"\b([A-ZĐÀ-Ỹa-zđà-ỹ]{3,})\s+(\1)\b", re.IGNORECASE)
_REAL_DOUBLES = frozenset(("thuong", "hang", "ngay", "nam", "dan", "tung", "nhe", "xanh", "luon", "mai"))
_MOST = 40


def slips_in(items: Iterable[Item]) -> tuple[Problem, ...]:
    """Return likely slips, each text once with its first line."""
    found: dict[str, Problem] = {}
    for text, lines in _texts(items):
        for slip in _slips(text):
            if slip not in found and len(found) < _MOST:
                found[slip] = Problem("text.ocr", (("text", slip),), lines)
    return tuple(found.values())


def _texts(items: Iterable[Item]) -> Iterator[tuple[str, Lines]]:
    for item in items:
        if isinstance(item, DataTable):
            for row in item.table.rows:
                yield from ((cell, row.lines) for cell in row.cells if cell)
        else:
            yield item.text, item.lines


def _slips(text: str) -> Iterator[str]:
    for shape in _SHAPES:
        yield from (found[0] for found in shape.finditer(text))
    for found in _TWICE.finditer(text):
        first, second = found.groups()
        if first[0].isupper() and second.islower() and fold(first) not in _REAL_DOUBLES:
            yield found[0]
