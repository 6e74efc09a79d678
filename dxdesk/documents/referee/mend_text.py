"""The words of a paragraph as one text that can be changed in its runs, looks kept."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from unicodedata import combining, normalize

from dxdesk.documents.referee.markup import Element, W
from dxdesk.documents.referee.words import runs_in

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = {W + "tab", W + "br", W + "cr", W + "ptab"}
_TRIMMED = " \t\n\r"


@dataclass(slots=True)
class Text:
    """A text and the w:t elements that hold it; ``starts`` are their first places."""

    nodes: list[Element]
    starts: list[int]
    text: str

    def replace(self, start: int, end: int, new: str) -> None:
        """Put other words between two places; they look like the first that they take the place of."""
        holder = self._holder(start)
        if holder is None:
            return
        for place in range(len(self.nodes) - 1, -1, -1):
            node, first = self.nodes[place], self.starts[place]
            said = node.text or ""
            low, high = max(start - first, 0), min(end - first, len(said))
            inside = new if place == holder else ""
            if low < high or place == holder:
                low, high = min(low, len(said)), max(min(high, len(said)), min(low, len(said)))
                _write(node, said[:low] + inside + said[high:])
        changed = _gathered(self.nodes)
        self.nodes, self.starts, self.text = changed.nodes, changed.starts, changed.text

    def _holder(self, start: int) -> int | None:
        """Return the element that a change at a place goes to: the one before where two meet."""
        for place, (node, first) in enumerate(zip(self.nodes, self.starts, strict=True)):
            if first <= start < first + len(node.text or ""):
                return place
        ends = [
            place
            for place, (node, first) in enumerate(zip(self.nodes, self.starts, strict=True))
            if first + len(node.text or "") == start
        ]
        return ends[-1] if ends else None


def text_of(runs: tuple[Element, ...]) -> Text:
    """Return the text of runs in composed Unicode, tabs and line breaks as one letter each."""
    nodes = [child for run in runs for child in run if child.tag == W + "t" or child.tag in _BREAKS]
    _compose([node for node in nodes if node.tag == W + "t"])
    return _gathered(nodes)


def _gathered(nodes: list[Element]) -> Text:
    said: list[str] = []
    starts: list[int] = []
    at = 0
    for node in nodes:
        starts.append(at)
        text = (node.text or "") if node.tag == W + "t" else "\n"
        said.append(text)
        at += len(text)
    kept = [(node, start) for node, start in zip(nodes, starts, strict=True) if node.tag == W + "t"]
    return Text([node for node, _ in kept], [start for _, start in kept], "".join(said))


def compose(runs: tuple[Element, ...]) -> bool:
    """Bring the letters of runs into composed Unicode (NFC); tell whether any changed."""
    return _compose([child for run in runs for child in run if child.tag == W + "t"])


def _compose(nodes: list[Element]) -> bool:
    changed = False
    for place, node in enumerate(nodes):
        if node.get(_SPACE) != "preserve":
            node.text = (node.text or "").strip(_TRIMMED)  # blanks that are not printed
        said = node.text or ""
        marks = next((n for n, letter in enumerate(said) if not combining(letter)), len(said))
        if marks and place:
            before = nodes[place - 1]
            _write(before, normalize("NFC", (before.text or "") + said[:marks]))
            said = said[marks:]
        composed = normalize("NFC", said)
        if composed != (node.text or ""):
            changed = True
            _write(node, composed)
    return changed


def _write(node: Element, text: str) -> None:
    node.text = text
    if text != text.strip() or "  " in text:
        node.set(_SPACE, "preserve")


def isolated(paragraph: Element, words: str) -> tuple[Element, ...]:
    """Return the runs that say the words between two tabs or line breaks, none where no stretch does.

    Runs that say more than that are parted first, which changes nothing on paper.
    """
    runs = tuple(runs_in(paragraph))
    wanted = _squeezed(words)
    stretches = list(_stretches(runs))
    if not wanted or len(stretches) < 2:
        return runs
    unnumbered = wanted.partition(" ")[2] or wanted  # an automatic number may stand in front
    fitting = [stretch for stretch in stretches if _squeezed(_said(stretch)).startswith((wanted, unnumbered))]
    if not fitting:
        return (
            runs
            if _squeezed(_said([node for stretch in stretches for node in stretch])).startswith(wanted)
            else ()
        )
    chosen = set(fitting[0])
    return tuple(part for run in runs for part in _parted(run, chosen))


def _stretches(runs: tuple[Element, ...]) -> Iterator[list[Element]]:
    held: list[Element] = []
    for run in runs:
        for child in run:
            if child.tag in _BREAKS:
                yield held
                held = []
            elif child.tag != W + "rPr":
                held.append(child)
    yield held


def _said(stretch: list[Element]) -> str:
    return "".join(node.text or "" for node in stretch if node.tag == W + "t")


def _squeezed(text: str) -> str:
    return " ".join(normalize("NFC", text).split())


def _parted(run: Element, chosen: set[Element]) -> Iterator[Element]:
    """Part a run so that what is chosen stands in runs of its own; yield those."""
    contents = [child for child in run if child.tag != W + "rPr"]
    inside = [child in chosen for child in contents]
    if not any(inside):
        return
    if all(inside):
        yield run
        return
    looks = run.find(W + "rPr")
    last, current, kind = run, run, inside[0]
    for child, wanted in list(zip(contents, inside, strict=True)):
        if wanted != kind:
            if kind:
                yield current
            current = run.makeelement(W + "r", {})
            if looks is not None:
                current.append(deepcopy(looks))
            last.addnext(current)
            last, kind = current, wanted
        if current is not run:
            current.append(child)
    if kind:
        yield current


def tidy(runs: tuple[Element, ...]) -> bool:
    """Take away tabs and blanks that stand before the first letter; tell whether there were any."""
    changed = False
    for run in runs:
        for child in list(run):
            if child.tag == W + "tab":
                run.remove(child)
                changed = True
            elif child.tag == W + "t":
                said = child.text or ""
                rest = said.lstrip(_TRIMMED + "\u00a0")
                if rest != said:
                    _write(child, rest)
                    changed = True
                if rest:
                    return changed
            elif child.tag != W + "rPr" and not re.search("lastRendered|bookmark|proofErr", str(child.tag)):
                return changed
    return changed
