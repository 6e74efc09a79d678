"""Filled forms for the demo: what units might answer, and the faults real files come back with.

Every figure is a sample ("số liệu minh họa").
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from unicodedata import normalize

from dxdesk.domain.unit_form import FormField, FormRow, UnitForm
from dxdesk.services.submissions import FormKind, form_files

_RESULTS = (
    "Đã triển khai tại đơn vị theo kế hoạch.",
    "Đã tập huấn cho cán bộ, giáo viên sử dụng nền tảng dùng chung.",
    "Đã rà soát số liệu, cập nhật lên cơ sở dữ liệu ngành.",
    "Đang phối hợp với đơn vị chủ trì thực hiện.",
)
_DIFFICULTY = "Thiết bị của một số trường chưa đáp ứng."
_PROPOSAL = "Đề nghị Sở bố trí thêm kinh phí mua sắm thiết bị."
_PERCENTS = {"2": "15", "3": "5", "4": "35", "5": "20"}
_FIGURES = {
    "I.1": ("400", "563"),
    "I.2": ("1.204", "2.150"),
    "I.3": ("2.150", "2.150"),
    "I.4": ("318", "512"),
    "I.5": ("9", "14"),
    "I.6": ("563", "563"),
    "I.9": ("12", "12"),
    "I.10": ("4", "12"),
    "II.1": ("2,1", ""),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A way in which a form comes back: the file it is written as, and what is done to form and file."""

    name: str
    kind: FormKind = FormKind.XLSX
    form: Callable[[UnitForm], UnitForm] = lambda form: form
    content: Callable[[bytes], bytes] = lambda content: content


def filled(form: UnitForm, number: int, *, fault: Fault, today: date) -> tuple[str, bytes]:
    """Return the ending and the bytes of a form as the unit of a number sends it back."""
    answered = fault.form(_answered(form, number))
    ((name, content),) = form_files([(answered, "phieu")], kind=fault.kind, today=today) or (("", b""),)
    return name.removeprefix("phieu"), fault.content(content)


def _answered(form: UnitForm, number: int) -> UnitForm:
    return replace(
        form,
        tasks=tuple(_with(row, dict(_task_answers(row, number))) for row in form.tasks),
        targets=tuple(_with(row, dict(_target_answers(row))) for row in form.targets),
    )


def _with(row: FormRow, given: Mapping[FormField, str]) -> FormRow:
    kept = {**dict(row.answers), **given}
    return replace(row, answers=tuple((field, text) for field, text in kept.items() if field in row.fields))


def _task_answers(row: FormRow, number: int) -> Iterator[tuple[FormField, str]]:
    yield FormField.RESULT, _RESULTS[number % len(_RESULTS)]
    if row.code in _PERCENTS:
        yield FormField.PERCENT, _PERCENTS[row.code]
    if number % 5 == 3:
        yield FormField.DIFFICULTY, _DIFFICULTY
        yield FormField.PROPOSAL, _PROPOSAL


def _target_answers(row: FormRow) -> Iterator[tuple[FormField, str]]:
    if FormField.MET in row.fields:
        yield FormField.MET, "Đạt"
        yield FormField.STAGE, "Ước"
    elif row.code in _FIGURES and not row.answers:
        numerator, denominator = _FIGURES[row.code]
        yield (FormField.NUMERATOR if denominator else FormField.VALUE), numerator
        yield FormField.DENOMINATOR, denominator
        yield FormField.STAGE, "Ước"


def typed(code: str, field: FormField, text: str) -> Callable[[UnitForm], UnitForm]:
    """Return a form in which one cell reads otherwise."""

    def changed(form: UnitForm) -> UnitForm:
        return replace(
            form,
            tasks=tuple(_with(row, {field: text}) if row.code == code else row for row in form.tasks),
            targets=tuple(_with(row, {field: text}) if row.code == code else row for row in form.targets),
        )

    return changed


def of_period(key: str) -> Callable[[UnitForm], UnitForm]:
    """Return a form of another period."""
    return lambda form: replace(form, identity=replace(form.identity, period=key))


def without_last_task(form: UnitForm) -> UnitForm:
    """Return a form from which the unit has deleted a row."""
    return replace(form, tasks=form.tasks[:-1])


def merged(content: bytes) -> bytes:
    """Return a Word form in which two answers of the first table were merged."""
    return _edited(content, _merge)


def moved(content: bytes) -> bytes:
    """Return a Word form whose last two columns have changed places."""
    return _edited(content, _swap)


def decomposed(content: bytes) -> bytes:
    """Return a Word form whose answers are in decomposed Unicode."""
    return _edited(content, _decompose)


def with_macros(content: bytes) -> bytes:
    """Return a workbook that carries a macro."""
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 minh hoa")
    return out.getvalue()


def _edited(content: bytes, change: Callable[[Any], None]) -> bytes:
    """Open a Word form as Word would, change its first table of rows, and save it."""
    import docx

    document = docx.Document(io.BytesIO(content))
    change(next(table for table in document.tables if _has_keys(table)))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _has_keys(table: Any) -> bool:  # a table of python-docx, which carries no types
    return len(table.rows) > 1 and table.cell(1, 0).text.strip().startswith(("T", "M"))


def _merge(table: Any) -> None:
    last = len(table.columns) - 1
    table.cell(1, last - 1).merge(table.cell(1, last))


def _swap(table: Any) -> None:
    for row in table.rows:
        cells = list(row._tr.tc_lst)  # noqa: SLF001  # python-docx moves no cells
        cells[-1].addnext(cells[-2])


def _decompose(table: Any) -> None:
    for row in table.rows[1:]:
        for paragraph in (paragraph for cell in row.cells[1:] for paragraph in cell.paragraphs):
            for run in paragraph.runs:
                run.text = normalize("NFD", run.text)
