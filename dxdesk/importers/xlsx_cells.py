"""The cells of an Excel workbook as text, read straight from its parts and within bounds."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from io import BytesIO
from posixpath import join, normpath

from lxml import etree

from dxdesk.domain.errors import UserError
from dxdesk.importers.form_grid import MAX_TEXT, Found
from dxdesk.package_check import read_part

WORKBOOK = "xl/workbook.xml"
_MAX_SHEETS = 40
_MAX_CELLS = 60_000
_MAX_MERGES = 2_000
_MAX_COLUMN = 200
_RELATION_IDS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",  # strict
)
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DATE_FORMATS = (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))
_PERCENT_FORMATS = (9, 10)
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_DAYS_1900 = datetime(1899, 12, 30)  # noqa: DTZ001  # a day has no zone
_DAYS_1904 = datetime(1904, 1, 1)  # noqa: DTZ001  # as above
_LAST_DAY = 2_958_465  # 31/12/9999

Element = etree._Element  # noqa: SLF001  # lxml names its element type so


@dataclass(frozen=True, slots=True)
class Merge:
    """Merged cells, by their corners."""

    top: int
    left: int
    bottom: int
    right: int
    text: str


@dataclass(frozen=True, slots=True)
class XlsxSheet:
    """A sheet: its name and its filled cells by row and column, both counted from 1."""

    name: str
    rows: Mapping[int, Mapping[int, Found]]


@dataclass(frozen=True, slots=True)
class _Styles:
    """Which cell formats show dates and which show percentages."""

    dates: frozenset[int] = frozenset()
    percents: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Book:
    """What the cells of every sheet refer to."""

    strings: tuple[str, ...]
    styles: _Styles
    first_day: datetime
    left: int  # how many more cells are read


def read_sheets(package: zipfile.ZipFile, shown: str) -> tuple[XlsxSheet, ...]:
    """Return the sheets of a workbook that was looked over before.

    Raises UserError ``form.too_large`` for more cells than a form can have, and what lxml and zipfile raise
    for parts that are no XML or not there.
    """
    names = set(package.namelist())
    workbook = _parsed(read_part(package, WORKBOOK))
    targets = _targets(package)
    book = _Book(_strings(package, names), _styles(package, names), _first_day(workbook), _MAX_CELLS)
    sheets = []
    for sheet in list(workbook.iter("{*}sheet"))[:_MAX_SHEETS]:
        relation = next((told for name in _RELATION_IDS if (told := sheet.get(name))), "")
        part = targets.get(relation, "")
        if part in names:
            names.remove(part)  # a part is one sheet, however often it is named
            rows = _rows(read_part(package, part), book, shown)
            sheets.append(XlsxSheet(sheet.get("name", ""), rows))
    return tuple(sheets)


def letters(column: int) -> str:
    """Return the name of a column counted from 1: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _parsed(content: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(content, parser)


def _targets(package: zipfile.ZipFile) -> Mapping[str, str]:
    relations = _parsed(read_part(package, "xl/_rels/workbook.xml.rels"))
    return {
        relation.get("Id", ""): normpath(join("/xl", relation.get("Target", ""))).lstrip("/")
        for relation in relations.iter("{*}Relationship")
    }


def _first_day(workbook: Element) -> datetime:
    told = next((part.get("date1904", "") for part in workbook.iter("{*}workbookPr")), "")
    return _DAYS_1904 if told in ("1", "true") else _DAYS_1900


def _strings(package: zipfile.ZipFile, names: set[str]) -> tuple[str, ...]:
    part = "xl/sharedStrings.xml"
    if part not in names:
        return ()
    return tuple(_rich_text(item) for item in _elements(read_part(package, part), "si"))


def _elements(content: bytes, *tags: str) -> Iterator[Element]:
    """Yield elements as they are read; each is forgotten before the next."""
    events = etree.iterparse(
        BytesIO(content),
        tag=[f"{{*}}{tag}" for tag in tags],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    for _, element in events:
        yield element
        element.clear()
        parent = element.getparent()
        while parent is not None and parent[0] is not element:
            del parent[0]


def _rich_text(item: Element) -> str:
    pieces = [
        text.text or ""
        for text in item.iter("{*}t")
        if all(etree.QName(above).localname != "rPh" for above in text.iterancestors())
    ]
    return _unescaped("".join(pieces)[:MAX_TEXT])


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _styles(package: zipfile.ZipFile, names: set[str]) -> _Styles:
    part = "xl/styles.xml"
    if part not in names:
        return _Styles()
    root = _parsed(read_part(package, part))
    codes = {_whole(made.get("numFmtId")): made.get("formatCode", "") for made in root.iter("{*}numFmt")}
    formats = [_whole(style.get("numFmtId")) for group in root.iter("{*}cellXfs") for style in group]
    return _Styles(
        frozenset(i for i, number in enumerate(formats) if _is_date(number, codes)),
        frozenset(i for i, number in enumerate(formats) if _is_percent(number, codes)),
    )


def _is_date(number: int, codes: Mapping[int, str]) -> bool:
    if number not in codes:
        return number in _DATE_FORMATS
    code = _QUOTED.sub("", codes[number]).lower()
    return "general" not in code and any(letter in code for letter in "ymdhs")


def _is_percent(number: int, codes: Mapping[int, str]) -> bool:
    return "%" in _QUOTED.sub("", codes[number]) if number in codes else number in _PERCENT_FORMATS


def _rows(content: bytes, book: _Book, shown: str) -> Mapping[int, Mapping[int, Found]]:
    rows: dict[int, dict[int, Found]] = {}
    merges: list[Merge] = []
    for element in _elements(content, "c", "row", "mergeCell"):
        if etree.QName(element).localname == "mergeCell":
            merges += _merge(element.get("ref", ""))
            continue
        at = _REFERENCE.fullmatch(element.get("r", ""))
        cell = _cell(element, book) if at else None
        if at is None or cell is None or _column(at[1]) > _MAX_COLUMN:
            continue
        book.left -= 1
        if book.left < 0:
            raise UserError("form.too_large", path=shown)
        rows.setdefault(int(at[2]), {})[_column(at[1])] = cell
    _mark_merged(rows, merges[:_MAX_MERGES])
    return rows


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _merge(reference: str) -> list[Merge]:
    first, _, last = reference.partition(":")
    start, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
    if not start or not end:
        return []
    return [Merge(int(start[2]), _column(start[1]), int(end[2]), _column(end[1]), reference)]


def _mark_merged(rows: dict[int, dict[int, Found]], merges: list[Merge]) -> None:
    """Mark the cells that belong to merged ones, in rows that hold something."""
    left = _MAX_CELLS
    for merge in merges:
        numbers = [number for number in rows if merge.top <= number <= merge.bottom]
        columns = range(merge.left, min(merge.right, _MAX_COLUMN) + 1)
        left -= len(numbers) * len(columns)
        if left < 0:
            return
        for number in numbers:
            for column in columns:
                kept = rows[number].get(column, Found(""))
                rows[number][column] = Found(kept.text, kept.is_date, kept.formula, merge.text)


def _cell(element: Element, book: _Book) -> Found | None:
    value = _child_text(element, "v")
    formula = _child_text(element, "f")
    if value is None and formula is None and element.get("t") != "inlineStr":
        return None
    style = _whole(element.get("s"))
    match element.get("t", "n"):
        case "s":
            number = _whole(value)
            text = book.strings[number] if 0 <= number < len(book.strings) else ""
        case "inlineStr":
            text = "".join(_rich_text(inside) for inside in element.iterfind("{*}is"))
        case "b":
            text = "TRUE" if value == "1" else "FALSE"
        case "d":
            return Found(_iso_day(value or ""), is_date=True, formula=formula)
        case "n" if value:
            return _figure(value, style, book, formula)
        case _:
            text = _unescaped((value or "")[:MAX_TEXT])
    return Found(text, formula=formula)


def _child_text(element: Element, tag: str) -> str | None:
    child = next(element.iterfind(f"{{*}}{tag}"), None)
    return None if child is None else child.text or ""


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def _figure(value: str, style: int, book: _Book, formula: str | None) -> Found:
    try:
        figure = Decimal(repr(float(value)))
    except (ValueError, InvalidOperation):
        return Found(value, formula=formula)
    if not figure.is_finite() or abs(figure.adjusted()) > 30:
        return Found(value, formula=formula)
    if style in book.styles.dates and 0 <= figure <= _LAST_DAY:
        return Found(_day(float(figure), book.first_day), is_date=True, formula=formula)
    if style in book.styles.percents:
        return Found(_written(figure * 100) + "%", formula=formula)
    return Found(_written(figure), formula=formula)


def _written(figure: Decimal) -> str:
    """Write a figure as it is typed here: a decimal comma, nothing between thousands."""
    text = f"{figure:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")


def _day(serial: float, first_day: datetime) -> str:
    try:
        moment = first_day + timedelta(days=serial)
    except OverflowError:
        return _written(Decimal(repr(serial)))
    moment = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
    clock = f"{moment.hour}:{moment.minute:02d}" if moment.hour or moment.minute else ""
    if serial < 1:
        return clock or "0"
    day = f"{moment.day}/{moment.month}/{moment.year}"
    return f"{day} {clock}".rstrip()


def _iso_day(value: str) -> str:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    return f"{moment.day}/{moment.month}/{moment.year}"
