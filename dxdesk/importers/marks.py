"""Numbers, letters and dashes at the start of a paragraph, and how deep they stand."""

import re
from dataclasses import dataclass
from enum import IntEnum


class Depth(IntEnum):
    """How deep a mark stands in a document; smaller is nearer to the title."""

    PART = 0  # Phần thứ nhất, Chương I, Điều 1
    LETTER = 1  # A.
    ROMAN = 2  # I.
    NUMBER = 3  # 1.
    SUBNUMBER = 4  # 1.1.
    ITEM = 5  # a) (1)
    BULLET = 6  # - +
    NONE = 7


@dataclass(frozen=True, slots=True)
class Mark:
    """A paragraph split into its mark and the rest; ``label`` is the mark without its dots."""

    depth: Depth
    label: str
    rest: str


_ROMAN = r"(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|V?I{1,3}|V)"
_PATTERNS = (
    (
        Depth.PART,
        re.compile(
            r"^((?:Phần|PHẦN|Chương|CHƯƠNG|Điều|ĐIỀU)\s+(?:thứ\s+[^\s.:]+|THỨ\s+[^\s.:]+|[IVX]+|\d+))[.:]?\s*"
        ),
    ),
    (Depth.ROMAN, re.compile(rf"^({_ROMAN})\s*[.)]\s*(?=[^\s./])")),
    (Depth.ROMAN, re.compile(rf"^({_ROMAN})\s*[-–:]?\s+(?=[A-ZĐÀ-Ỹ]{{2}})")),
    (Depth.LETTER, re.compile(r"^([A-E])\s*[.)]\s*(?=[A-ZĐÀ-Ỹ])")),
    (
        Depth.SUBNUMBER,
        re.compile(r"^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.):]?\s*(?=[^\d\s.,%/])(?!tỷ|triệu|nghìn|ngày)"),
    ),
    (Depth.NUMBER, re.compile(r"^(\d{1,2})\s*[.)]\s*(?=[^\d\s.,/])|^(\d{1,2})\s*[.)]\s+(?=\d)")),
    (Depth.NUMBER, re.compile(r"^(\d{1,2})\s?[-–]\s+(?=[A-ZĐÀ-Ỹ])")),
    (Depth.ITEM, re.compile(r"^\((\d{1,2})\)\s*(?=\S)")),
    (Depth.ITEM, re.compile(r"^([a-zđ])\s*[.)]\s*(?=[^\s.])")),
    (Depth.BULLET, re.compile(r"^([-–—−+•●▪◦■*·])\s*(?=[^\s\d])|^([-–—−+•●▪◦■*·])\s+(?=\d)")),
)


def mark_of(text: str) -> Mark:
    """Split a paragraph into its mark and the rest; without a mark the label is empty."""
    for depth, pattern in _PATTERNS:
        found = pattern.match(text)
        if found:
            label = next(group for group in found.groups() if group)
            return Mark(depth, label, text[found.end() :].strip())
    return Mark(Depth.NONE, "", text)


def is_upper(text: str) -> bool:
    """Tell whether a text has letters and all of them are capitals."""
    return any(letter.isalpha() for letter in text) and text == text.upper()


def starts_lower(text: str) -> bool:
    """Tell whether a text starts with a small letter."""
    return text[:1].isalpha() and text[:1].islower()


def roman_value(label: str) -> int:
    """Return the number a Roman numeral stands for; 0 where it is none."""
    values = {"I": 1, "V": 5, "X": 10}
    if not label or set(label) - set(values):
        return 0
    digits = [values[letter] for letter in label]
    after = [*digits[1:], 0]
    return sum(-one if one < other else one for one, other in zip(digits, after, strict=True))
