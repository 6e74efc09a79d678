"""The lines of a paragraph: drawn, on its border, typed with underscores, under its letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dxdesk.documents.referee.drawn import drawn_lines
from dxdesk.documents.referee.looks import RAISED, Stand, ruled
from dxdesk.documents.referee.markup import mm
from dxdesk.documents.referee.seen import LineMark, SeenLine, SeenRun
from dxdesk.documents.referee.words import Words
from dxdesk.documents.rules import Style
from dxdesk.documents.text_width import text_width

_TYPED = re.compile(
    r"^[ \t\u00a0]*((?:_{3,}|[-\u2013\u2014\u2015\u2500]{3,}|[\u2013\u2014\u2015\u2500_]{2,}))[ \t\u00a0]*$",
    re.MULTILINE,
)


def lines_of(words: Words, runs: Sequence[SeenRun], stand: Stand, width: float | None) -> Iterator[SeenLine]:
    """Yield the lines that stand in a paragraph; ``width`` is that of its column in twips."""
    for drawing in words.drawings:
        yield from drawn_lines(drawing)
    for _ in ruled(stand):
        yield SeenLine(LineMark.BORDER, _border_width(stand, width))
    text = "".join(run.text for run in runs)
    for found in _TYPED.finditer(text):
        yield SeenLine(LineMark.UNDERSCORES, round(_width(_cut(runs, found.start(1), found.end(1))), 2))
    underlined = [run for run in runs if run.underline and run.text.strip()]
    if underlined:
        yield SeenLine(LineMark.UNDERLINE, round(_width(underlined), 2))


def _border_width(stand: Stand, width: float | None) -> float | None:
    if width is None:
        return None
    left = (stand.left or 0.0) + min(stand.first or 0.0, 0.0)
    return max(mm(width - left - (stand.right or 0.0)), 0.0)


def _cut(runs: Sequence[SeenRun], start: int, end: int) -> list[SeenRun]:
    found, at = [], 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            found.append(replace(run, text=text))
    return found


def _width(runs: Sequence[SeenRun]) -> float:
    return sum(text_width(run.text, _style(run)) for run in runs)


def _style(run: SeenRun) -> Style:
    points = run.pt * RAISED if run.superscript else run.pt
    return Style(points, bold=run.bold, italic=run.italic, capitals=run.capitals)
