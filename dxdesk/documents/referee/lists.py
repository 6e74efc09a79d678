"""Automatic lists: the number Word prints before a paragraph and the indents it gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dxdesk.documents.referee.looks import NO_STAND, Stand, stand_of
from dxdesk.documents.referee.markup import Element, W, switch, value, whole

_MOST_LEVELS = 9
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMANS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_MOST_ROMAN = 4000
_DASHES = {"-", "–", "—", "\uf02d", "\u2212", "o", "+"}
_PRIVATE = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list: how it counts, its text such as "%1.%2.", its indents, the style it goes with."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    stand: Stand = NO_STAND
    style: str = ""
    arabic: bool = False  # all numbers of its text in Arabic figures
    restarts_after: int | None = None


@dataclass(frozen=True, slots=True)
class _List:
    abstract: str
    levels: tuple[Level, ...]
    restarts: Mapping[int, int]


@dataclass(slots=True)
class Lists:
    """The lists of a document and how far each has counted."""

    lists: Mapping[str, _List] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def level(self, list_id: str, depth: int) -> Level | None:
        """Return a level, None where the file defines none."""
        found = self.lists.get(list_id)
        return found.levels[depth] if found and 0 <= depth < len(found.levels) else None

    def depth_of(self, list_id: str, style: str) -> int:
        """Return the level that goes with a style, 0 where none does."""
        found = self.lists.get(list_id)
        levels = found.levels if found else ()
        return next((depth for depth, level in enumerate(levels) if style and level.style == style), 0)

    def next_number(self, list_id: str, depth: int) -> str:
        """Count one paragraph on and return what is printed before it."""
        level = self.level(list_id, depth)
        if level is None:
            return ""
        if level.format == "bullet":
            return _bullet(level.text)
        counts = self._advance(list_id, self.lists[list_id], depth)
        if level.format == "none":
            return ""
        return _printed_text(level, self.lists[list_id].levels, counts)

    def _advance(self, list_id: str, of: _List, depth: int) -> list[int]:
        counts = self.counts.setdefault(of.abstract, [None] * _MOST_LEVELS)
        if depth in of.restarts and (list_id, depth) not in self.begun:
            self.begun.add((list_id, depth))
            counts[depth] = None
        start = of.restarts.get(depth, of.levels[depth].start)
        before = counts[depth]
        counts[depth] = start if before is None else before + 1
        for deeper in range(depth + 1, len(of.levels)):
            after = of.levels[deeper].restarts_after
            if after is None or depth < after:
                counts[deeper] = None
        return [
            of.levels[place].start if count is None else count
            for place, count in enumerate(counts[: depth + 1])
        ]


def _bullet(text: str) -> str:
    sign = text.strip()[:1]
    if sign in _DASHES:
        return "-" if sign not in {"+", "o"} else sign
    return "•" if not sign or ord(sign) in _PRIVATE else sign


def _printed_text(level: Level, levels: tuple[Level, ...], counts: list[int]) -> str:
    text = level.text
    for place, count in enumerate(counts):
        form = "decimal" if level.arabic and place < len(counts) else levels[place].format
        text = text.replace(f"%{place + 1}", printed(count, form))
    return text.strip()


def read_lists(numbering: Element | None) -> Lists:
    """Return the lists that a numbering part defines."""
    if numbering is None:
        return Lists()
    abstract = {node.get(W + "abstractNumId", ""): node for node in numbering.findall(W + "abstractNum")}
    numbers = {node.get(W + "numId", ""): node for node in numbering.findall(W + "num")}
    by_style = {name: key for key, node in abstract.items() if (name := value(node, "styleLink"))}
    found: dict[str, _List] = {}
    for list_id, node in numbers.items():
        key = value(node, "abstractNumId") or ""
        of = abstract.get(key)
        key = by_style.get(value(of, "numStyleLink") or "", key)
        found[list_id] = _list(key, abstract.get(key), node)
    return Lists(found)


def _list(key: str, abstract: Element | None, number: Element) -> _List:
    levels = [Level() for _ in range(_MOST_LEVELS)] if abstract is not None else []
    for node in abstract.findall(W + "lvl") if abstract is not None else ():
        _put(levels, node)
    restarts: dict[int, int] = {}
    for override in number.findall(W + "lvlOverride"):
        own = override.find(W + "lvl")
        if own is not None:
            _put(levels, own)
        start = value(override, "startOverride")
        if start is not None:
            restarts[whole(override.get(W + "ilvl"), 0)] = whole(start, 1)
    return _List(key, tuple(levels), restarts)


def _put(levels: list[Level], node: Element) -> None:
    depth = whole(node.get(W + "ilvl"), 0)
    if 0 <= depth < len(levels):
        levels[depth] = _level(node)


def _level(node: Element) -> Level:
    after = value(node, "lvlRestart")
    return Level(
        format=value(node, "numFmt") or "decimal",
        text=value(node, "lvlText") or "",
        start=whole(value(node, "start"), 1),
        stand=stand_of(node.find(W + "pPr")),
        style=value(node, "pStyle") or "",
        arabic=switch(node, "isLgl") or False,
        restarts_after=None if after is None else whole(after, 0),
    )


def printed(count: int, form: str) -> str:
    """Return a number as a list prints it."""
    match form:
        case "upperRoman":
            return _roman(count)
        case "lowerRoman":
            return _roman(count).lower()
        case "lowerLetter":
            return _letters(count)
        case "upperLetter":
            return _letters(count).upper()
        case "decimalZero":
            return f"{count:02}"
        case _:
            return str(count)


def _letters(count: int) -> str:
    if count < 1:
        return ""
    return _LETTERS[(count - 1) % len(_LETTERS)] * min((count - 1) // len(_LETTERS) + 1, 3)


def _roman(count: int) -> str:
    if not 0 < count < _MOST_ROMAN:
        return str(count)
    digits = ""
    for number, letters in _ROMANS:
        digits += letters * (count // number)
        count %= number
    return digits
