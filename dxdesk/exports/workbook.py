"""A table as an Excel workbook: what is text stays text, whatever it begins with."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | Decimal | date | None

_FONT = "Times New Roman"
_MARGIN_MM = 15
_MM_PER_INCH = 25.4
_A4 = 9  # Excel's number of the paper
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_LONGEST_NAME = 31
_LONGEST_TEXT = 32_767  # characters that Excel keeps in a cell


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading and its width in letters."""

    heading: str
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: a title above a table that fits A4 landscape across."""

    name: str
    title: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Cell]]


def to_xlsx(sheets: Sequence[Sheet], *, author: str, written_on: date) -> bytes:
    """Return a workbook; the same sheets on the same day give the same bytes."""
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, options | {"strings_to_numbers": False})
    moment = datetime(written_on.year, written_on.month, written_on.day)  # noqa: DTZ001  # a day has no zone
    book.set_properties({"title": sheets[0].title, "author": author, "created": moment})
    for sheet in sheets:
        _write(book, sheet)
    book.close()
    return out.getvalue()


def _write(book: "Workbook", sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name.translate(_FORBIDDEN)[:_LONGEST_NAME].strip())
    look = {"font_name": _FONT, "font_size": 12}
    title = book.add_format(look | {"bold": True})
    framed = look | {"border": 1, "valign": "top", "text_wrap": True}
    heading = book.add_format(framed | {"bold": True, "align": "center", "valign": "vcenter"})
    text = book.add_format(framed)
    day = book.add_format(framed | {"num_format": "dd/mm/yyyy", "align": "center"})
    figure = book.add_format(framed | {"num_format": "#,##0.##", "align": "right"})
    page.write_string(0, 0, sheet.title, title)
    for number, column in enumerate(sheet.columns):
        page.set_column(number, number, column.width)
        page.write_string(2, number, column.heading, heading)
    for row, cells in enumerate(sheet.rows, start=3):
        for number, cell in enumerate(cells):
            match cell:
                case None:
                    page.write_blank(row, number, None, text)
                case str():
                    page.write_string(row, number, cell[:_LONGEST_TEXT], text)
                case date():
                    page.write_datetime(row, number, cell, day)
                case _:
                    page.write_number(row, number, float(cell), figure)
    _set_page(page)


def _set_page(page: "Worksheet") -> None:
    margin = _MARGIN_MM / _MM_PER_INCH
    page.freeze_panes(3, 0)
    page.set_paper(_A4)
    page.set_landscape()
    page.set_margins(margin, margin, margin, margin)
    page.fit_to_pages(1, 0)
    page.repeat_rows(2)
