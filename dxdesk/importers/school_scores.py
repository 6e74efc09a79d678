"""The Excel of all schools' points that came back: rows by the school's key, columns by the criterion's."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import FormField, ReturnedCell, RowKey, RowKind
from dxdesk.importers.form_grid import Found, typed
from dxdesk.importers.xlsx_cells import XlsxSheet, letters
from dxdesk.importers.xlsx_file import sheets_of

NOT_OURS = "scores.not_ours"
_IDENTITY = re.compile(r"dxdesk-scores/1;([0-9]{1,9});([0-9-]{4,9})")
_SCHOOL = re.compile(r"S([0-9]{1,9})")
_CRITERION = re.compile(r"([CD])([0-9]{1,9})")  # points, or whether a condition is met
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ReturnedScores:
    """What the workbook says, word for word; ``dates`` are cells that Excel made days of."""

    set_id: int
    year: str
    cells: Mapping[int, tuple[ReturnedCell, ...]]
    names: Mapping[int, str] = field(default_factory=dict)
    dates: frozenset[str] = frozenset()
    doubts: tuple[str, ...] = ()  # places of rows that stand twice


def read_scores(content: bytes, shown: str) -> ReturnedScores:
    """Read the workbook; ``shown`` is the file's name in sentences.

    Raises UserError ``scores.not_ours`` and what ``sheets_of`` raises.
    """
    sheets = sheets_of(content, shown, not_ours=NOT_OURS)
    told = next((found for text in _texts(sheets) if (found := _IDENTITY.fullmatch(text))), None)
    if told is None:
        raise UserError(NOT_OURS, path=shown)
    sheet = next((sheet for sheet in sheets if _columns(sheet)), None)
    if sheet is None:
        raise UserError(NOT_OURS, path=shown)
    return _read(sheet, int(told[1]), told[2])


def _texts(sheets: Iterable[XlsxSheet]) -> Iterable[str]:
    for sheet in sheets:
        for row in sheet.rows.values():
            yield from (cell.text for cell in row.values() if cell.text.startswith("dxdesk-scores/"))


def _columns(sheet: XlsxSheet) -> Mapping[int, tuple[RowKey, FormField]]:
    """Return what the columns are: the row with the most keys of criteria says so."""
    best: Mapping[int, tuple[RowKey, FormField]] = {}
    for row in sheet.rows.values():
        found = {
            column: (RowKey(RowKind.CRITERION, int(key[2])), _FIELDS[key[1]])
            for column, cell in row.items()
            if (key := _CRITERION.fullmatch(cell.text))
        }
        best = found if len(found) > len(best) else best
    return best


_FIELDS = {"C": FormField.POINTS, "D": FormField.MET}


def _read(sheet: XlsxSheet, set_id: int, year: str) -> ReturnedScores:
    columns = _columns(sheet)
    cells: dict[int, tuple[ReturnedCell, ...]] = {}
    names: dict[int, str] = {}
    dates: set[str] = set()
    twice: list[str] = []
    for number, row in sheet.rows.items():
        school_id = _school(row)
        if school_id is None:
            continue
        if school_id in cells:
            twice.append(f"{sheet.name}!{number}")
            continue
        cells[school_id] = tuple(_cells(sheet.name, number, row, columns, dates))
        names[school_id] = _name(row)
    return ReturnedScores(set_id, year, cells, names, frozenset(dates), tuple(twice))


def _school(row: Mapping[int, Found]) -> int | None:
    first = row.get(1)
    found = _SCHOOL.fullmatch(first.text) if first else None
    return int(found[1]) if found else None


def _name(row: Mapping[int, Found]) -> str:
    return next((typed(row[column].text)[:_LONGEST_NAME] for column in (3, 2) if column in row), "")


def _cells(
    sheet: str,
    number: int,
    row: Mapping[int, Found],
    columns: Mapping[int, tuple[RowKey, FormField]],
    dates: set[str],
) -> Iterable[ReturnedCell]:
    for column, (key, meant) in columns.items():
        text = typed(row[column].text) if column in row else ""
        if text:
            place = f"{sheet}!{letters(column)}{number}"
            if row[column].is_date:
                dates.add(place)
            yield ReturnedCell(key, meant, text, place)
