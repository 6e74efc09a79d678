"""One Excel of all schools' points: locked names at the left, a column for each criterion, and back again."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dxdesk.exports.unit_form_xlsx import HIDDEN_SHEET

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FONT = {"font_name": "Times New Roman", "font_size": 11, "font_scheme": "none"}
_FRAMED = _FONT | {"border": 1, "valign": "top"}
_INPUT, _HEADING = "#FFF8DC", "#E7F0FA"
_TEXT = {"num_format": 49}
_KEYS, _HEADINGS, _LIMITS, _FIRST = 2, 3, 4, 5  # rows
_WIDTHS = (7.0, 12.0, 40.0, 20.0, 11.0)
_LOCKED = len(_WIDTHS)
_A4 = 9
_MARGIN_INCH = 0.4
_LONGEST_TITLE, _MESSAGE = 32, 255  # letters that Excel shows beside a cell


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """A criterion: its id, its code, what it says in short, and its points; a condition has none.

    ``hint`` is shown beside the cell that is filled in.
    """

    id: int
    code: str
    title: str
    most: Decimal | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A school: its id, code, name, place and level, and what stands in its cells."""

    id: int
    locked: tuple[str, str, str, str]
    cells: tuple[Decimal | str | None, ...]


@dataclass(frozen=True, slots=True)
class ScoreWords:
    """The words of the workbook."""

    sheet: str
    title: str
    hint: str
    headings: tuple[str, ...]  # of the locked columns behind the key
    most: str  # "Điểm tối đa"
    choices: tuple[str, str]  # Đạt, Chưa đạt
    wrong: str


@dataclass(frozen=True, slots=True)
class ScoreBook:
    """Everything the workbook shows."""

    set_id: int
    year: str
    step: Decimal
    columns: tuple[ScoreColumn, ...]
    rows: Sequence[ScoreRow]
    words: ScoreWords
    author: str

    @property
    def identity(self) -> str:
        """What the workbook is known by when it comes back."""
        return f"dxdesk-scores/1;{self.set_id};{self.year}"


def to_xlsx(book: ScoreBook, *, written_on: date) -> bytes:
    """Return the workbook; the same points on the same day give the same bytes."""
    import xlsxwriter

    out = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    made = xlsxwriter.Workbook(out, {"in_memory": True, "default_format_properties": dict(_FONT), **safe})
    moment = datetime(written_on.year, written_on.month, written_on.day)  # noqa: DTZ001  # a day has no zone
    made.set_properties({"title": book.words.title, "author": book.author, "created": moment})
    sheet = made.add_worksheet(book.words.sheet)
    _write_head(made, sheet, book)
    _write_rows(made, sheet, book)
    _guide(sheet, book)
    _set_page(sheet, book)
    hidden = made.add_worksheet(HIDDEN_SHEET)
    hidden.write_string(0, 0, book.identity)
    hidden.very_hidden()
    made.close()
    return out.getvalue()


def _write_head(made: "Workbook", sheet: "Worksheet", book: ScoreBook) -> None:
    heading = made.add_format(
        _FRAMED
        | {"bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": _HEADING}
    )
    sheet.write_string(0, 1, book.words.title, made.add_format(_FONT | {"bold": True, "font_size": 14}))
    sheet.write_string(1, 1, book.words.hint, made.add_format(_FONT | {"italic": True}))
    for number, width in enumerate(_WIDTHS):
        sheet.set_column(number, number, width, None, {"hidden": True} if number == 0 else {})
    for number, text in enumerate(("", *book.words.headings)):
        sheet.write_string(_HEADINGS, number, text, heading)
        sheet.write_string(_LIMITS, number, book.words.most if number == _LOCKED - 1 else "", heading)
    for number, column in enumerate(book.columns, start=_LOCKED):
        sheet.set_column(number, number, 9.5)
        sheet.write_string(_KEYS, number, f"{'C' if column.most is not None else 'D'}{column.id}")
        sheet.write_string(_HEADINGS, number, f"{column.code}\n{column.title}", heading)
        if column.most is None:
            sheet.write_string(_LIMITS, number, "", heading)
        else:
            sheet.write_number(_LIMITS, number, float(column.most), heading)
    sheet.set_row(_KEYS, None, None, {"hidden": True})
    sheet.set_row(_HEADINGS, 150)


def _write_rows(made: "Workbook", sheet: "Worksheet", book: ScoreBook) -> None:
    locked = made.add_format(_FRAMED | _TEXT)
    free = {"locked": False, "bg_color": _INPUT, "align": "center"}
    figure, choice = made.add_format(_FRAMED | free), made.add_format(_FRAMED | _TEXT | free)
    for place, row in enumerate(book.rows, start=_FIRST):
        for number, text in enumerate((f"S{row.id}", *row.locked)):
            sheet.write_string(place, number, text, locked)
        for number, cell in enumerate(row.cells, start=_LOCKED):
            _write_cell(sheet, place, number, cell, figure, choice)


def _write_cell(
    sheet: "Worksheet",
    place: int,
    number: int,
    cell: Decimal | str | None,
    figure: "Format",
    choice: "Format",
) -> None:
    match cell:
        case None:
            sheet.write_blank(place, number, None, figure)
        case str():
            sheet.write_string(place, number, cell, choice)
        case _:
            sheet.write_number(place, number, float(cell), figure)


def _guide(sheet: "Worksheet", book: ScoreBook) -> None:
    last = _FIRST + len(book.rows) - 1
    if last < _FIRST:
        return
    for number, column in enumerate(book.columns, start=_LOCKED):
        rules: dict[str, Any] = {
            "error_message": book.words.wrong[:_MESSAGE],
            "input_title": column.code[:_LONGEST_TITLE],
            "input_message": column.hint[:_MESSAGE],
        }
        if column.most is None:
            rules |= {"validate": "list", "source": list(book.words.choices)}
        else:
            cell = _address(_FIRST, number)
            stepped = f"ROUND({cell}/{book.step},0)*{book.step}={cell}"
            fits = f"=AND(ISNUMBER({cell}),{cell}>=0,{cell}<={column.most},{stepped})"
            rules |= {"validate": "custom", "value": fits}
        sheet.data_validation(_FIRST, number, last, number, rules)


def _address(row: int, column: int) -> str:
    from xlsxwriter.utility import xl_rowcol_to_cell

    return str(xl_rowcol_to_cell(row, column))


def _set_page(sheet: "Worksheet", book: ScoreBook) -> None:
    sheet.protect("", {"format_rows": True, "format_columns": True, "autofilter": True, "sort": True})
    sheet.freeze_panes(_FIRST, 3)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(_MARGIN_INCH, _MARGIN_INCH, _MARGIN_INCH, _MARGIN_INCH)
    sheet.repeat_rows(_HEADINGS)
    sheet.repeat_columns(1, 2)
    sheet.print_area(0, 1, _FIRST + max(len(book.rows) - 1, 0), _LOCKED + len(book.columns) - 1)
    sheet.set_selection(_FIRST, _LOCKED, _FIRST, _LOCKED)
