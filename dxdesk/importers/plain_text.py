"""Text files and pasted text: decoding, tables by TAB or bars, paragraphs broken over lines."""

import re
from collections.abc import Iterable, Iterator, Sequence

from dxdesk.domain.draft import Lines
from dxdesk.domain.vietnamese import clean, has_marks
from dxdesk.importers.bar_table import BarTable, Gap, bar_tables
from dxdesk.importers.blocks import Block, Row, Table
from dxdesk.importers.pipe_table import pipe_rows
from dxdesk.importers.wrapping import Layout, Scrap, Width, joined, scraps, width_of, without_markup

_TAB = "\t"
_ENCODINGS = ("utf-8-sig", "cp1258", "cp1252", "latin-1")
_PAGE_NUMBER = re.compile(r"^[-–\s]*(?:Trang\s+)?(\d{1,3})(?:/\d{1,3})?[-–\s]*$")
_CONTINUED = 3  # lines without a TAB that may belong to the cell before them


def decoded(content: bytes) -> str:
    """Return the text of a file whose encoding is not known."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    sample = content[:4000]
    if sample and sample[1::2].count(0) > len(sample) // 4:
        return content.decode("utf-16-le", errors="replace")
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8-sig" or has_marks(text[:4000]):
            return text
    return content.decode("utf-8", errors="replace")


def text_blocks(lines: Sequence[str]) -> Iterator[Block]:
    """Yield the blocks of a text."""
    width = _width(lines)
    tables = {table.first: table for table in bar_tables(lines)}
    pages = page_numbers(lines, tables.values())
    number = 0
    held: list[tuple[int, str]] = []
    while number < len(lines):
        table = tables.get(number)
        rows = [] if table else pipe_rows(lines, number) or _tab_rows(lines, number)
        if not table and not rows:
            if number not in pages:
                held.append((number, lines[number]))
            number += 1
            continue
        yield from joined(scraps(held), width)
        held = []
        if table:
            yield from _bar_blocks(table, lines, width)
            number = table.last + 1
        else:
            yield Table(tuple(rows))
            number = rows[-1].lines.last + 1
    yield from joined(scraps(held), width)


def _width(lines: Sequence[str]) -> Width:
    """Find out how the paragraphs are laid out; rows of tables do not count."""
    return width_of(
        ["" if line.count(_TAB) else without_markup(line) for line in lines if line.strip() != "|"]
    )


def page_numbers(lines: Sequence[str], tables: Iterable[BarTable] = ()) -> frozenset[int]:
    """Return the lines that hold only a page number: figures that grow through the text."""
    inside = {number for table in tables for number in range(table.first, table.last + 1)}
    found = [
        (number, int(match[1]))
        for number, line in enumerate(lines)
        if number not in inside and (match := _PAGE_NUMBER.match(line))
    ]
    values = [value for _, value in found]
    if values != sorted(set(values)):
        return frozenset()
    return frozenset(number for number, _ in found)


def _bar_blocks(table: BarTable, lines: Sequence[str], width: Width) -> Iterator[Table]:
    inner = Width(Layout.GAPS, width.columns) if width.layout is not Layout.LINES else width
    rows = tuple(
        Row(
            tuple(cell_text(gap, lines, inner) for gap in row),
            Lines(row[0].after, max(max(gap.lines, default=gap.after) for gap in row)),
        )
        for row in table.rows
    )
    if rows:
        yield Table(rows)


def cell_text(gap: Gap, lines: Sequence[str], width: Width) -> str:
    """Return the paragraphs of a cell, separated by a newline."""
    found = scraps((number, lines[number]) for number in gap.lines)
    return "\n".join(paragraph.text for paragraph in joined(found, width))


def _is_tabbed(line: str) -> bool:
    return _TAB in line.strip(" \r\n").strip(_TAB) or line.count(_TAB) > 1


def _tab_rows(lines: Sequence[str], start: int) -> list[Row]:
    """Return the rows of the table by TAB that starts on a line; cells may hold several lines."""
    if not _is_tabbed(lines[start]):
        return []
    end = _end_of_tabs(lines, start)
    columns = max(line.count(_TAB) for line in lines[start:end])
    rows: list[Row] = []
    number = start
    while number < end:
        last = _end_of_row(lines, number, end, columns)
        text = "\n".join(lines[number : last + 1])
        cells = tuple(_cell(part) for part in text.split(_TAB))
        if any(cells):
            rows.append(Row(cells, Lines(number, last)))
        number = last + 1
    return rows


def _cell(part: str) -> str:
    kept = [Scrap(without_markup(line), 0) for line in part.split("\n") if line.strip()]
    whole = joined((scrap for scrap in kept if scrap.text), Width(Layout.LINES, 0))
    return clean("\n".join(paragraph.text for paragraph in whole))


def _end_of_tabs(lines: Sequence[str], start: int) -> int:
    end = start + 1
    while end < len(lines):
        if _is_tabbed(lines[end]):
            end += 1
            continue
        ahead = lines[end + 1 : end + _CONTINUED]
        more = lines[end].strip() and any(_is_tabbed(line) for line in _unbroken(ahead))
        if not more and not lines[end].count(_TAB):
            break
        end += 1
    return end


def _unbroken(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if not line.strip():
            return
        yield line


def _end_of_row(lines: Sequence[str], start: int, end: int, columns: int) -> int:
    """Return the last line of a row: lines are added while they do not make too many cells."""
    tabs = lines[start].count(_TAB)
    last = start
    while last + 1 < end:
        more = lines[last + 1].count(_TAB)
        if tabs + more > columns or (tabs == columns and more) or (_is_tabbed(lines[last + 1]) and not tabs):
            break
        if more and _starts_a_row(lines[last + 1]):
            break
        tabs += more
        last += 1
    return last


def _starts_a_row(line: str) -> bool:
    first = line.split(_TAB, 1)[0].strip()
    return first.rstrip(".").isalnum() and len(first) <= 4 and (first[0].isdigit() or first.isupper())
