"""The province's indicators out of lines copied from Word or Excel: code, words, what is asked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.reference import ReferenceIndicator
from dxdesk.domain.target_phrase import has_target, parse_targets
from dxdesk.domain.vietnamese import clean, fold

_CODE = re.compile(r"(?:[IVX]{1,5}|[0-9]{1,3})(?:\.[0-9]{1,3})*")
_LED_BY_CODE = re.compile(rf"({_CODE.pattern})[.)]?\s+(?=\S)")
_ROMAN = re.compile(r"[IVX]{1,5}")
_HEADINGS = (
    "stt",
    "tt",
    "so tt",
    "chi tieu",
    "ten chi tieu",
    "muc tieu",
    "noi dung",
    "don vi tinh",
    "ghi chu",
)
_MOST_WORDS = 600  # letters of a row: what is longer is no indicator


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: its code, its words, and the cells that follow them."""

    code: str
    text: str
    rest: tuple[str, ...] = ()


def read_reference_lines(text: str, *, year: int, document: str = "") -> tuple[ReferenceIndicator, ...]:
    """Return the rows of a year that a copied text holds, one for each thing asked. Never raises.

    Headings number what stands below them: "1" under "I" is "I.1". A line without a figure is kept in words
    where it has a number; a heading that is only a roman number and a name is none.
    """
    found = [row for line in _numbered(_lines(text)) for row in _rows(line)]
    return tuple(
        replace(row, year=year, document=document.strip(), position=place)
        for place, row in enumerate(found, start=1)
    )


def _lines(text: str) -> Iterator[_Line]:
    for raw in text.splitlines():
        cells = [clean(" ".join(cell.split())) for cell in raw.split("\t")]
        if any(cells) and not _is_heading_row(cells):
            yield _line(cells)


def _is_heading_row(cells: Sequence[str]) -> bool:
    told = [fold(cell) for cell in cells if cell]
    return sum(cell in _HEADINGS for cell in told) * 2 > len(told)


def _line(cells: Sequence[str]) -> _Line:
    filled = [cell for cell in cells if cell]
    code = filled[0].rstrip(".)")
    if len(filled) > 1 and _CODE.fullmatch(code):
        return _Line(code, filled[1][:_MOST_WORDS], tuple(filled[2:]))
    words = filled[0].lstrip("-+•* ")[:_MOST_WORDS]
    if led := _LED_BY_CODE.match(words):
        return _Line(led[1], words[led.end() :], tuple(filled[1:]))
    return _Line("", words, tuple(filled[1:]))


def _numbered(lines: Iterator[_Line]) -> Iterator[_Line]:
    heading = ""
    for line in lines:
        if _ROMAN.fullmatch(line.code) and not _asks(line):
            heading = line.code
            continue
        inside = heading and line.code[:1].isdigit()
        yield replace(line, code=f"{heading}.{line.code}") if inside else line


def _asks(line: _Line) -> bool:
    return has_target(line.text) or any(map(has_target, line.rest))


def _rows(line: _Line) -> Iterator[ReferenceIndicator]:
    asked = _targets(line)
    for target in asked:
        if line.code or target.operator is not Operator.PROSE:
            yield ReferenceIndicator(
                year=0,
                text=line.text if len(asked) == 1 or not target.label else f"{line.text}: {target.label}",
                code=line.code,
                operator=target.operator,
                value=target.value,
                unit=target.unit,
                scope=target.scope,
            )


def _targets(line: _Line) -> tuple[Target, ...]:
    """Return what a line asks: in its own words, else in the first cell behind them that has a figure."""
    for words in (line.text, *line.rest):
        if has_target(words):
            return parse_targets(words)
    return parse_targets(line.text)
