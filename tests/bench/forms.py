"""Forty forms out, forty back held against the data, forty letters: each against the bare work below it."""

import io
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import python_calamine
import xlsxwriter

from dxdesk.domain.plan import Plan
from dxdesk.domain.unit_form import UnitForm
from dxdesk.importers.returned_form import read_returned_bytes
from dxdesk.services import asking, chasing, demo, returned, submissions
from dxdesk.services.collection import board
from dxdesk.services.demo_forms import Fault, filled
from dxdesk.services.reports import word_bytes
from dxdesk.services.submissions import FormKind
from dxdesk.services.unit_forms import forms
from dxdesk.storage.data_file import DataFile
from tests.bench.timing import Row, paired

COUNT = 40
KEY = "2024-Q1"
ASKED, CAME, CHASED = date(2024, 3, 1), date(2024, 3, 13), date(2024, 3, 15)
ANSWER_BY = date(2024, 3, 18)
_RUNS = 5
Files = list[tuple[str, bytes]]


@contextmanager
def _round() -> Iterator[tuple[DataFile, Plan, tuple[int, ...]]]:
    """The model plan, asked of forty units."""
    with (
        tempfile.TemporaryDirectory() as name,
        DataFile.open(
            Path(name) / "dxdesk.db",
            now=lambda: datetime(2024, 3, 1),  # noqa: DTZ001  # the clerk's wall clock
        ) as data,
    ):
        plan = demo.fill(data)
        asking.set_asks_coordinators(data, asks=True)
        found = board(data, plan=plan, period_key=KEY, today=ASKED)
        units = tuple(row.unit.id for row in found.rows)[:COUNT]
        if len(units) != COUNT:
            raise ValueError(len(units))
        submissions.mark_asked(data, plan=plan, period_key=KEY, unit_ids=units, on=ASKED)
        yield data, plan, units


def _made(data: DataFile, plan: Plan, units: tuple[int, ...]) -> list[tuple[UnitForm, str]]:
    return list(forms(data, plan=plan, period_key=KEY, unit_ids=units, today=ASKED))


def _out(data: DataFile, plan: Plan, units: tuple[int, ...]) -> Files:
    files = submissions.form_files(_made(data, plan, units), kind=FormKind.XLSX, today=ASKED)
    return list(files or ())


def _cells(content: bytes) -> dict[str, list[list[object]]]:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def _bare_writing(books: list[dict[str, list[list[object]]]]) -> None:
    """Write the same cells with XlsxWriter alone: no styles, no drop-downs, no locks."""
    for sheets in books:
        book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        book.close()


def _bare_reading(files: Files) -> None:
    for _name, content in files:
        _cells(content)


def _in(data: DataFile, plan: Plan, files: Files) -> None:
    for name, content in files:
        form = read_returned_bytes(content, name)
        returned.compare(data, form, plan=plan, file_name=name, content=content, today=CAME, period_key=KEY)


def _letters(data: DataFile, plan: Plan, units: tuple[int, ...]) -> list[bytes]:
    made = chasing.chase_letters(
        data, plan=plan, period_key=KEY, today=CHASED, answer_by=ANSWER_BY, unit_ids=units
    )
    return [word_bytes(letter.document) for letter in made]


def _bare_zip(contents: list[bytes]) -> None:
    for content in contents:
        with (
            zipfile.ZipFile(io.BytesIO(content)) as source,
            zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target,
        ):
            for name in source.namelist():
                target.writestr(name, source.read(name))


def _came_back(data: DataFile, plan: Plan, units: tuple[int, ...]) -> Files:
    found: Files = []
    for number, (form, stem) in enumerate(_made(data, plan, units)):
        ending, content = filled(form, number, fault=Fault("none"), today=CAME)
        found.append((f"{stem}{ending}", content))
    return found


def rows() -> list[Row]:
    with _round() as (data, plan, units):
        books = [_cells(content) for _name, content in _out(data, plan, units)]
        came = _came_back(data, plan, units)
        letters = _letters(data, plan, units)
        return [
            paired(
                "40 phiếu đi (.xlsx)",
                lambda: _out(data, plan, units),
                "XlsxWriter, cùng các ô, không kiểu dáng",
                lambda: _bare_writing(books),
                runs=_RUNS,
            ),
            paired(
                "40 phiếu về, đọc và so từng ô",
                lambda: _in(data, plan, came),
                "calamine đọc cùng các tệp",
                lambda: _bare_reading(came),
                runs=_RUNS,
            ),
            paired(
                "40 công văn đôn đốc (.docx)",
                lambda: _letters(data, plan, units),
                "nén zip thô",
                lambda: _bare_zip(letters),
                runs=_RUNS,
                budget="<= 1 s",
            ),
        ]
