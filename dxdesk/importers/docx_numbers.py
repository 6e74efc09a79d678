"""The numbers Word counts by itself: 1., a), I. as they are printed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_LEVELS = 9
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMANS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_MOST_ROMAN = 400

Element = etree._Element  # noqa: SLF001  # lxml names its element type so


@dataclass(frozen=True, slots=True)
class Level:
    """How a level counts: its format, its text such as "%1.%2." and where it starts."""

    format: str
    text: str
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """Counters of a document's lists; each paragraph asked for counts once."""

    levels: Mapping[str, tuple[Level, ...]] = field(default_factory=dict)  # by numId
    lists: Mapping[str, str] = field(default_factory=dict)  # abstract list by numId
    styles: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # numId and level by style
    counts: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def next_number(self, paragraph: Element) -> str:
        """Return the number printed before a paragraph; nothing where Word counts none."""
        num_id, depth = self._list_of(paragraph)
        levels = self.levels.get(num_id, ())
        if depth >= len(levels):
            return ""
        level = levels[depth]
        if level.format == "bullet":
            return "-"
        if level.format == "none":
            return ""
        counts = self._advance(self.lists.get(num_id, num_id), levels, depth)
        text = level.text
        for place, count in enumerate(counts):
            text = text.replace(f"%{place + 1}", _printed(count, levels[place].format))
        return text.strip()

    def _list_of(self, paragraph: Element) -> tuple[str, int]:
        num_id, depth = "", 0
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None:
            num_id, depth = self.styles.get(style.get(W + "val", ""), ("", 0))
        own = paragraph.find(f"{W}pPr/{W}numPr")
        return _num_pr(own, num_id, depth) if own is not None else (num_id, depth)

    def _advance(self, key: str, levels: tuple[Level, ...], depth: int) -> list[int]:
        counts = self.counts[key]
        while len(counts) <= depth:
            counts.append(levels[len(counts)].start - (1 if len(counts) == depth else 0))
        counts[depth] += 1
        del counts[depth + 1 :]
        return counts


def read_numbering(numbering: Element | None, styles: Element | None) -> Numbering:
    """Return the lists a document defines."""
    if numbering is None:
        return Numbering()
    abstract = {
        element.get(W + "abstractNumId", ""): tuple(
            _level(level) for level in element.findall(W + "lvl")[:_MOST_LEVELS]
        )
        for element in numbering.findall(W + "abstractNum")
    }
    lists: dict[str, str] = {}
    for element in numbering.findall(W + "num"):
        of = element.find(W + "abstractNumId")
        lists[element.get(W + "numId", "")] = of.get(W + "val", "") if of is not None else ""
    levels = {num_id: abstract.get(of, ()) for num_id, of in lists.items()}
    return Numbering(levels=levels, lists=lists, styles=_style_lists(styles))


def _style_lists(styles: Element | None) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for style in styles.findall(W + "style") if styles is not None else ():
        own = style.find(f"{W}pPr/{W}numPr")
        if own is not None:
            found[style.get(W + "styleId", "")] = _num_pr(own, "", 0)
    return found


def _num_pr(element: Element, num_id: str, depth: int) -> tuple[str, int]:
    of, level = element.find(W + "numId"), element.find(W + "ilvl")
    if of is not None:
        num_id = of.get(W + "val", num_id)
    return num_id, min(_whole(level, depth), _MOST_LEVELS)


def _level(element: Element) -> Level:
    form, text = element.find(W + "numFmt"), element.find(W + "lvlText")
    return Level(
        format=form.get(W + "val", "decimal") if form is not None else "decimal",
        text=text.get(W + "val", "") if text is not None else "",
        start=_whole(element.find(W + "start"), 1),
    )


def _whole(element: Element | None, default: int) -> int:
    value = element.get(W + "val", "") if element is not None else ""
    return int(value[:4]) if value.isdecimal() else default


def _printed(count: int, form: str) -> str:
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
    return (
        _LETTERS[(count - 1) % len(_LETTERS)] * min((count - 1) // len(_LETTERS) + 1, 3) if count > 0 else ""
    )


def _roman(count: int) -> str:
    if not 0 < count <= _MOST_ROMAN:
        return str(count)
    digits = ""
    for value, letters in _ROMANS:
        digits += letters * (count // value)
        count %= value
    return digits
