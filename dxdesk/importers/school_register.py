"""Lists of schools, pasted from anywhere or in an Excel workbook: columns are known by their headings."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO

from dxdesk.domain.errors import UserError
from dxdesk.domain.school import DraftSchool, SchoolLevel
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.importers.xlsx_file import sheets_of

_SEARCHED = 30  # rows in which the heading is looked for
_LONGEST = 300  # characters of a cell
_MOST_ROWS = 20_000
# Words of a heading, folded; the first that fits counts.
_HEADINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("code", ("ma truong", "ma don vi", "ma co so", "ma csgd", "ma dinh danh", "ma so")),
    ("name", ("ten truong", "ten don vi truong", "ten co so", "ten csgd", "truong hoc", "co so giao duc")),
    ("level", ("cap hoc", "bac hoc", "loai truong", "cap")),
    ("public", ("loai hinh", "cong lap")),
    ("unit", ("quan ly", "truc thuoc", "co quan chu quan")),
    ("place", ("huyen", "dia ban", "quan", "xa", "phuong", "noi dong")),
    ("note", ("ghi chu",)),
)
_EXACT = {"ma": "code", "ten": "name", "truong": "name", "don vi": "name"}
# What a name says of its level where no column does; longer words first.
_LEVELS: tuple[tuple[str, SchoolLevel], ...] = (
    (r"nhieu cap|lien cap|th\s*,?\s*(?:va|&|-)?\s*thcs|thcs\s*,?\s*(?:va|&|-)\s*thpt", SchoolLevel.MIXED),
    (
        r"tieu hoc (?:va|&|-) (?:thcs|trung hoc)|trung hoc co so (?:va|&|-) (?:thpt|trung hoc)",
        SchoolLevel.MIXED,
    ),
    (r"gdnn|gdtx|giao duc thuong xuyen", SchoolLevel.CONTINUING),
    (r"mam non|mau giao|nha tre|\bmn\b", SchoolLevel.KINDERGARTEN),
    (r"thpt|trung hoc pho thong|dan toc noi tru tinh", SchoolLevel.UPPER_SECONDARY),
    (r"thcs|trung hoc co so", SchoolLevel.LOWER_SECONDARY),
    (r"tieu hoc|\bth\b", SchoolLevel.PRIMARY),
)
_PRIVATE = re.compile(r"ngoai cong lap|tu thuc|dan lap|^0$|khong")
_PUBLIC = re.compile(r"cong lap|^1$|^x$|^co$")
_TITLES = re.compile(r"(?:tong(?: cong| so)?|cong)\s*[:.]?\s*[0-9]*")


def read_list(text: str) -> tuple[DraftSchool, ...]:
    """Read a pasted list: cells part by tabs, else by semicolons, bars or commas.

    Raises UserError ``school.list_empty`` where no list is found.
    """
    lines = [line for line in text.splitlines()[:_MOST_ROWS] if line.strip()]
    mark = next((mark for mark in "\t;|," if sum(mark in line for line in lines) * 2 > len(lines)), "")
    if not mark:
        return _read([(number, [line]) for number, line in enumerate(lines, start=1)])
    reader = csv.reader(StringIO("\n".join(lines), newline=""), delimiter=mark, skipinitialspace=True)
    try:
        return _read([(reader.line_num, cells) for cells in reader])
    except csv.Error as error:
        raise UserError("school.list_empty") from error


def read_workbook(content: bytes, shown: str) -> tuple[DraftSchool, ...]:
    """Read the first sheet of a workbook in which a list is found; raises what ``read_list`` raises."""
    for sheet in sheets_of(content, shown, not_ours="school.list_empty"):
        rows = [
            (number, [cells[column].text if column in cells else "" for column in range(1, max(cells) + 1)])
            for number, cells in sorted(sheet.rows.items())
        ]
        if _heading(rows) is not None:
            return _read(rows)
    raise UserError("school.list_empty")


def level_like(text: str) -> SchoolLevel | None:
    """Return the level that a word or a school's name tells; None where it tells none."""
    folded = fold(text)
    return next((level for words, level in _LEVELS if re.search(words, folded)), None)


def _read(rows: Sequence[tuple[int, Sequence[str]]]) -> tuple[DraftSchool, ...]:
    heading = _heading(rows)
    if heading is None:
        found = tuple(_bare(rows))
    else:
        start, columns = heading
        found = tuple(_drafts(rows[start + 1 :], columns))
    if not found:
        raise UserError("school.list_empty")
    return found


def _heading(rows: Sequence[tuple[int, Sequence[str]]]) -> tuple[int, Mapping[int, str]] | None:
    for place, (_, cells) in enumerate(rows[:_SEARCHED]):
        columns = _columns(cells)
        if "name" in columns.values() and len(columns) > 1:
            return place, columns
    return None


def _columns(cells: Iterable[str]) -> Mapping[int, str]:
    columns: dict[int, str] = {}
    for number, cell in enumerate(cells):
        folded = fold(cell[:_LONGEST])
        meant = _EXACT.get(folded) or next(
            (name for name, words in _HEADINGS if any(word in folded for word in words)), None
        )
        if meant and meant not in columns.values():
            columns[number] = meant
    return columns


def _drafts(rows: Iterable[tuple[int, Sequence[str]]], columns: Mapping[int, str]) -> Iterator[DraftSchool]:
    for line, cells in rows:
        told = {
            name: _one_line(cells[number]) if number < len(cells) else "" for number, name in columns.items()
        }
        if told["name"] and not any(_TITLES.fullmatch(fold(cell[:_LONGEST])) for cell in cells):
            yield _draft(line, told)


def _bare(rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[DraftSchool]:
    """Yield the lines of a list without a heading that are names of schools and nothing else."""
    for line, cells in rows:
        texts = [_one_line(cell) for cell in cells if cell.strip()]
        name = next((text for text in texts if level_like(text)), "")
        if name and not _TITLES.fullmatch(fold(name)):
            yield _draft(line, {"name": name})


def _one_line(cell: str) -> str:
    return " ".join(clean(cell[:_LONGEST]).split())


def _draft(line: int, told: Mapping[str, str]) -> DraftSchool:
    level_text = told.get("level", "")
    return DraftSchool(
        line=line,
        name=told["name"],
        code=told.get("code", ""),
        level_text=level_text,
        level=level_like(level_text) or level_like(told["name"]),
        place=told.get("place", ""),
        unit=told.get("unit", ""),
        public=_public(told.get("public", "")),
        note=told.get("note", ""),
    )


def _public(text: str) -> bool | None:
    folded = fold(text)
    if _PRIVATE.search(folded):
        return False
    return True if _PUBLIC.search(folded) else None
