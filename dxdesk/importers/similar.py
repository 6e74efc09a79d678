"""How much two texts have in common, word for word."""

import re
from collections import Counter

from dxdesk.domain.vietnamese import fold

_WORD = re.compile(r"[a-z0-9%]+")


def overlap(one: str, other: str) -> float:
    """Return twice the shared words over the words of both, 0..1."""
    left, right = words(one), words(other)
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0


def words(text: str) -> Counter[str]:
    """Return the folded words of a text, without punctuation."""
    return Counter(_WORD.findall(fold(text)))
