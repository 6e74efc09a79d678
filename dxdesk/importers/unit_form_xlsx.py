"""A unit's form that came back as an Excel workbook."""

import zipfile
from collections.abc import Iterator

from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.importers.form_grid import FormReading, Grid, labelled, read_grid
from dxdesk.importers.form_identity import identity_in, seal_in
from dxdesk.importers.xlsx_cells import XlsxSheet, letters, read_sheets

_HIDDEN = "dxdesk"


def read_xlsx(package: zipfile.ZipFile, shown: str) -> ReturnedForm:
    """Read a form from a package that was looked over before.

    Raises UserError ``form.not_ours``, ``form.identity``, ``form.newer`` or ``form.too_large``.
    """
    sheets = read_sheets(package, shown)
    hidden = [sheet for sheet in sheets if sheet.name == _HIDDEN]
    shown_sheets = [sheet for sheet in sheets if sheet.name != _HIDDEN]
    identity = identity_in((*_columns(hidden), *_texts(shown_sheets)), shown)
    reading = FormReading(identity, seal_in(_columns(hidden)))
    grids = [_grid(sheet) for sheet in shown_sheets]
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


def _columns(sheets: list[XlsxSheet]) -> Iterator[str]:
    """Yield the texts of a hidden sheet's columns, put together from their cells."""
    for sheet in sheets:
        for column in (1, 2):
            cells = (sheet.rows[number].get(column) for number in sorted(sheet.rows))
            yield "".join(cell.text for cell in cells if cell)


def _texts(sheets: list[XlsxSheet]) -> Iterator[str]:
    for sheet in sheets:
        for row in sheet.rows.values():
            yield from (cell.text for cell in row.values())


def _grid(sheet: XlsxSheet) -> Grid:
    def place(row: int, column: int, heading: str) -> str:  # noqa: ARG001  # a sheet names cells by letters
        return f"{sheet.name}!{letters(column)}{row}" if column else f"{sheet.name}!{row}"

    return Grid(sheet.rows, place)
