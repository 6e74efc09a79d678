"""A unit's form that came back as a Word document."""

import zipfile
from collections.abc import Iterator

from lxml import etree

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.importers.docx_numbers import Element, Numbering, W, read_numbering
from dxdesk.importers.docx_text import numbered_text
from dxdesk.importers.form_grid import MAX_TEXT, FormReading, Found, Grid, key_column, labelled, read_grid
from dxdesk.importers.form_identity import identity_in, seal_in
from dxdesk.package_check import read_part

DOCUMENT = "word/document.xml"
_CUSTOM = "customXml/"
_MARK = "dxdesk-form/"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"  # the other kind of .docx that Word saves
_MAX_TABLES = 200
_MAX_ROWS = 5_000
_MAX_COLUMNS = 60

_Rows = dict[int, dict[int, Found]]


def read_docx(package: zipfile.ZipFile, shown: str) -> ReturnedForm:
    """Read a form from a package that was looked over before.

    Raises UserError ``form.not_ours``, ``form.identity``, ``form.newer`` or ``form.too_large``.
    """
    names = set(package.namelist())
    body = _parsed(read_part(package, DOCUMENT))
    hidden = tuple(_custom_texts(package, names))
    identity = identity_in((*hidden, *_marked_paragraphs(body)), shown)
    numbering = read_numbering(*(_optional(package, names, name) for name in ("numbering", "styles")))
    tables = [_rows(table, numbering, shown) for table in list(body.iter(f"{W}tbl"))[:_MAX_TABLES]]
    reading = FormReading(identity, seal_in(hidden))
    grids = tuple(_numbered(tables))
    for grid in grids:
        read_grid(grid, reading)
    reading.finish()
    labels = {name: reading.seal.words.get(name, "") for name in ("filled_by", "phone")}
    return ReturnedForm(
        identity=identity,
        cells=tuple(reading.cells.values()),
        doubts=tuple(reading.doubts),
        filled_by=labelled(grids, labels["filled_by"], labels.values()),
        phone=labelled(grids, labels["phone"], labels.values()),
    )


def _parsed(content: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(content.replace(_STRICT, W[1:-1].encode()), parser)


def _optional(package: zipfile.ZipFile, names: set[str], name: str) -> Element | None:
    part = f"word/{name}.xml"
    return _parsed(read_part(package, part)) if part in names else None


def _custom_texts(package: zipfile.ZipFile, names: set[str]) -> Iterator[str]:
    """Yield the texts of custom parts; what other programs keep there may be no XML."""
    for name in sorted(names):
        if name.startswith(_CUSTOM) and name.endswith(".xml"):
            content = read_part(package, name)
            if _MARK.encode() in content:
                yield from (part.text.strip() for part in _parsed(content).iter() if part.text)


def _marked_paragraphs(body: Element) -> Iterator[str]:
    for paragraph in body.iter(f"{W}p"):
        text = "".join(part.text or "" for part in paragraph.iter(f"{W}t"))
        if _MARK in text:
            yield text


def _rows(table: Element, numbering: Numbering, shown: str) -> _Rows:
    rows: _Rows = {}
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl"), None) is not table:
            continue
        if len(rows) >= _MAX_ROWS:
            raise UserError("form.too_large", path=shown)
        rows[len(rows)] = _cells(row, numbering)
    return rows


def _cells(row: Element, numbering: Numbering) -> dict[int, Found]:
    cells: dict[int, Found] = {}
    column = 1 + _number(row.find(f"{W}trPr/{W}gridBefore"), 0)
    for cell in row.iter(f"{W}tc"):
        if next(cell.iterancestors(f"{W}tr")) is not row or column > _MAX_COLUMNS:
            continue
        span = _number(cell.find(f"{W}tcPr/{W}gridSpan"), 1)
        text = "\n".join(numbered_text(part, numbering) for part in cell.iter(f"{W}p"))[:MAX_TEXT]
        merged = f"{column}-{column + span - 1}" if span > 1 else ""
        if cell.find(f"{W}tcPr/{W}vMerge") is not None:
            merged = f"{column}|"
        cells[column] = Found(text, merged=merged)
        for covered in range(column + 1, column + span):
            cells[covered] = Found("", merged=merged)
        column += span
    return cells


def _number(element: Element | None, otherwise: int) -> int:
    value = element.get(f"{W}val", "") if element is not None else ""
    return min(int(value), _MAX_COLUMNS) if value.isdecimal() and len(value) < 4 else otherwise


def _numbered(tables: list[_Rows]) -> Iterator[Grid]:
    """Yield the tables; those with keys are counted as the form counts them."""
    number = 0
    for rows in tables:
        number += key_column(Grid(rows, _nowhere)) is not None
        yield Grid(rows, _Place(number))


def _nowhere(row: int, column: int, heading: str) -> str:
    return f"{row}:{column}:{heading}"


class _Place:
    """Names the cells of a table as people do."""

    def __init__(self, table: int) -> None:
        self._table = table

    def __call__(self, row: int, column: int, heading: str) -> str:
        """Return a place such as "Bảng 2, dòng 3, cột Kết quả"; the heading row is row 0."""
        place = f"Bảng {self._table}"
        if row > 0:
            place += f", dòng {row}"
        return f"{place}, cột {heading or column}" if column else place
