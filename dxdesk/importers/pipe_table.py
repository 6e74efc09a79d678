"""Tables written with bars on every line, as Markdown has them."""

import re
from collections.abc import Sequence

from dxdesk.domain.draft import Lines
from dxdesk.domain.vietnamese import clean
from dxdesk.importers.blocks import Row
from dxdesk.importers.wrapping import without_markup

_ROW = re.compile(r"^\s*\|.*\|.*\|\s*$")
_RULE = re.compile(r"^[\s|:=+-]+$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\\)\|")


def pipe_rows(lines: Sequence[str], start: int) -> list[Row]:
    """Return the rows of the table with bars that starts on a line; the rule below its heading is none."""
    end = start
    while end < len(lines) and _ROW.match(lines[end]):
        end += 1
    rows = [
        Row(cells, Lines(number, number))
        for number in range(start, end)
        if any(cells := _cells(lines[number])) and not _RULE.match(lines[number])
    ]
    return rows or [Row(("",), Lines(number, number)) for number in range(start, end)]


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip()[1:-1]
    return tuple(_cell(part) for part in _BETWEEN.split(inner))


def _cell(text: str) -> str:
    parts = (without_markup(part.replace("\\|", "|")) for part in _BREAK.split(text))
    return clean("\n".join(part for part in parts if part))
