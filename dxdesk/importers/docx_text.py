"""Text of a .docx in reading order: paragraphs and table rows, numbers that Word counts written out."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from dxdesk.domain.draft import Lines
from dxdesk.domain.errors import UserError
from dxdesk.importers.blocks import Block, Row, Source, Table
from dxdesk.importers.docx_numbers import Element, Numbering, W, read_numbering
from dxdesk.importers.wrapping import Layout, Width, joined, scraps
from dxdesk.package_check import BROKEN_PACKAGE, check_package, read_part

_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DOCUMENT = "word/document.xml"
_SKIPPED = {
    W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "footnoteReference")
}
_BREAKS = {W + "br", W + "cr"}
_FILED = re.compile(r"^\W*Lưu\s*:")
_MAX_DEPTH = 60
_MAX_COLUMNS = 60


@dataclass(slots=True)
class _Reading:
    """The lines and blocks gathered so far."""

    numbering: Numbering
    lines: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    loose: list[tuple[int, str]] = field(default_factory=list)

    def close_paragraphs(self) -> None:
        """Turn the loose lines into paragraphs."""
        self.blocks.extend(joined(scraps(self.loose), Width(Layout.LINES, 0)))
        self.loose.clear()


def docx_lines(content: bytes, shown: str) -> Source:
    """Read the body of a .docx.

    Raises UserError ``file.bomb``, ``file.hostile``, ``file.encrypted``, ``file.not_docx`` or
    ``file.unreadable``; nothing is unpacked before the package was looked over.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            check_package(package, shown)
            names = set(package.namelist())
            if _DOCUMENT not in names:
                raise UserError("file.not_docx", path=shown)
            body = _parsed(read_part(package, _DOCUMENT)).find(W + "body")
            numbering = read_numbering(*(_optional(package, names, name) for name in ("numbering", "styles")))
    except (*BROKEN_PACKAGE, etree.LxmlError) as error:
        raise UserError("file.unreadable", path=shown) from error
    if body is None:
        raise UserError("file.unreadable", path=shown)
    reading = _Reading(numbering)
    _read_children(body, reading, 0)
    reading.close_paragraphs()
    return Source(tuple(reading.lines), tuple(reading.blocks))


def _optional(package: zipfile.ZipFile, names: set[str], name: str) -> Element | None:
    part = f"word/{name}.xml"
    return _parsed(read_part(package, part)) if part in names else None


def _parsed(content: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(content, parser)


def _read_children(parent: Element, reading: _Reading, depth: int) -> None:
    if depth > _MAX_DEPTH:
        return
    for child in parent:
        if child.tag == W + "p":
            _read_paragraph(child, reading)
        elif child.tag == W + "tbl":
            _read_table(child, reading)
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            _read_children(child, reading, depth + 1)


def _read_paragraph(element: Element, reading: _Reading) -> None:
    text = numbered_text(element, reading.numbering)
    for line in text.split("\n"):
        reading.loose.append((len(reading.lines), line))
        reading.lines.append(line)
    for box in _text_boxes(element):
        _read_children(box, reading, 0)


def numbered_text(element: Element, numbering: Numbering) -> str:
    """Return the text of a paragraph behind the number that Word counts for it."""
    text = "".join(_runs(element, 0)).replace("\xa0", " ").strip()
    if _FILED.match(text):  # NN-8: behind the Lưu line the mark of who drafted is raised
        text = "".join(_runs(element, 0, marked=True)).replace("\xa0", " ").strip()
    number = numbering.next_number(element)
    return f"{number} {text}" if number and text else number or text


def _runs(element: Element, depth: int, *, marked: bool = False) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    for child in element:
        tag = child.tag
        if marked and tag == W + "r" and _is_raised(child):
            yield f"^{{{''.join(_runs(child, depth + 1))}}}"
        elif tag == W + "t":
            yield child.text or ""
        elif tag == W + "tab":
            yield " "
        elif tag in _BREAKS:
            yield "\n" if child.get(W + "type") != "page" else " "
        elif tag == W + "noBreakHyphen":
            yield "-"
        elif isinstance(tag, str) and tag not in _SKIPPED and tag not in (_MC_FALLBACK, W + "txbxContent"):
            yield from _runs(child, depth + 1, marked=marked)


def _is_raised(run: Element) -> bool:
    found = run.find(f"{W}rPr/{W}vertAlign")
    return found is not None and found.get(W + "val") == "superscript"


def _text_boxes(element: Element) -> Iterator[Element]:
    for box in element.iter(W + "txbxContent"):
        if not any(parent.tag == _MC_FALLBACK for parent in box.iterancestors()):
            yield box


def _read_table(table: Element, reading: _Reading) -> None:
    reading.close_paragraphs()
    rows: list[Row] = []
    above: list[str] = []
    for element in table.iter(W + "tr"):
        if _nearest_table(element) is not table:
            continue
        above = _row_cells(element, above, reading.numbering)
        cells = tuple(_cell_text(cell) for cell in above)
        line = len(reading.lines)
        reading.lines.append("\t".join(cell.replace("\n", " ") for cell in cells))
        if any(cells):
            rows.append(Row(cells, Lines(line, line)))
    if rows:
        reading.blocks.append(Table(tuple(rows)))


def _nearest_table(element: Element) -> Element | None:
    return next((parent for parent in element.iterancestors(W + "tbl")), None)


def _cell_text(raw: str) -> str:
    found = scraps(enumerate(raw.split("\n")))
    return "\n".join(paragraph.text for paragraph in joined(found, Width(Layout.LINES, 0)))


def _row_cells(row: Element, above: list[str], numbering: Numbering) -> list[str]:
    """Return the raw texts of a row by column; a cell merged with the one above repeats its text."""
    cells: list[str] = []
    for cell in row.iter(W + "tc"):
        if next(cell.iterancestors(W + "tr")) is not row:
            continue
        merged = cell.find(f"{W}tcPr/{W}vMerge")
        column = len(cells)
        if merged is not None and merged.get(W + "val") != "restart" and column < len(above):
            text = above[column]
        else:
            text = "\n".join(numbered_text(part, numbering) for part in cell.iter(W + "p"))
        cells.append(text)
        cells.extend([""] * (_span(cell) - 1))
        if len(cells) > _MAX_COLUMNS:
            break
    return cells


def _span(cell: Element) -> int:
    found = cell.find(f"{W}tcPr/{W}gridSpan")
    value = found.get(W + "val", "1") if found is not None else "1"
    return min(int(value), _MAX_COLUMNS) if value.isdecimal() else 1
