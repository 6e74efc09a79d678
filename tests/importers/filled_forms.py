"""Forms as units fill them in: cells, rows and columns of the written files changed by hand."""

import zipfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import date
from io import BytesIO

import docx
from docx.table import Table
from lxml import etree

from dxdesk.documents.wording import load_wording
from dxdesk.domain.unit_form import (
    TARGET_FIELDS,
    TASK_FIELDS,
    FormField,
    FormIdentity,
    FormRow,
    ReturnedForm,
    RowKey,
    RowKind,
    UnitForm,
)
from dxdesk.exports.unit_form_docx import to_docx
from dxdesk.exports.unit_form_words import FormWords
from dxdesk.exports.unit_form_xlsx import to_xlsx

DAY = date(2024, 3, 1)
TASK, OTHER_TASK, JOINED = (RowKey(RowKind.TASK, number) for number in (11, 12, 13))
TARGET, WORDED = (RowKey(RowKind.TARGET, number) for number in (30, 31))
WORDS = FormWords(load_wording().texts)
_X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Answers = Mapping[tuple[RowKey, FormField], str]


def _task(key: RowKey, text: str, fields: tuple[FormField, ...] = TASK_FIELDS) -> FormRow:
    return FormRow(key, str(key.id - 10), text, "Cả năm 2024", "31/12/2024", "40%", "Quý IV/2023", fields)


def sample_form(
    *, tasks: tuple[FormRow, ...] | None = None, targets: tuple[FormRow, ...] | None = None
) -> UnitForm:
    """A form of three tasks, one of them only joined in, and two targets, one of them in words."""
    if tasks is None:
        tasks = (
            _task(TASK, "Tham mưu ban hành văn bản chỉ đạo, hướng dẫn chuyển đổi số."),
            _task(OTHER_TASK, "Xây dựng kho học liệu số dùng chung."),
            _task(JOINED, "Bồi dưỡng đội ngũ.", TASK_FIELDS[1:]),
        )
    if targets is None:
        in_words = (FormField.MET, FormField.STAGE, FormField.EVIDENCE, FormField.NOTE)
        targets = (
            FormRow(TARGET, "I.1", "Tỷ lệ trường dùng học bạ số", "trên 70%", fields=TARGET_FIELDS),
            FormRow(WORDED, "I.8", "Có kho dữ liệu dùng chung", "theo lời văn", fields=in_words),
        )
    return UnitForm(
        identity=FormIdentity(2024, 1, "2024-Q1", 7, 2, tuple(row.key for row in (*tasks, *targets))),
        office_name="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        unit_name="Phòng Giáo dục Mầm non",
        title="Phiếu báo cáo tiến độ Quý I/2024",
        plan_title="Kế hoạch chuyển đổi số năm 2024",
        period_label="Quý I/2024",
        data_range="số liệu từ 15/12/2023 đến 14/3/2024",
        send_before=date(2024, 3, 14),
        send_to="Văn phòng Sở",
        tasks=tasks,
        targets=targets,
        sample=True,
    )


def xlsx(form: UnitForm | None = None) -> bytes:
    return to_xlsx(form or sample_form(), WORDS, author="Sở", written_on=DAY)


def word(form: UnitForm | None = None) -> bytes:
    return to_docx(form or sample_form(), WORDS, author="Sở", written_on=DAY)


def answers(form: ReturnedForm) -> dict[tuple[RowKey, FormField], str]:
    return {(cell.key, cell.field): cell.text for cell in form.cells}


def codes(form: ReturnedForm) -> list[str]:
    return [doubt.code.value for doubt in form.doubts]


class Book:
    """An Excel form in the hands of a unit; cells are (row, column), both counted from 1."""

    def __init__(self, content: bytes) -> None:
        self.parts = parts_of(content)
        strings = etree.fromstring(self.parts["xl/sharedStrings.xml"])
        self._strings = ["".join(item.itertext()) for item in strings]
        self._sheets: dict[str, etree._Element] = {}
        self.cells: dict[str, dict[tuple[int, int], etree._Element]] = {}
        book = etree.fromstring(self.parts["xl/workbook.xml"])
        for number, sheet in enumerate(book.iter(f"{_X}sheet"), start=1):
            self._open(sheet.get("name", ""), f"xl/worksheets/sheet{number}.xml")

    def _open(self, name: str, part: str) -> None:
        root = etree.fromstring(self.parts[part])
        root.set("part", part)
        self._sheets[name] = root
        self.cells[name] = {_at(cell.get("r", "")): cell for cell in root.iter(f"{_X}c")}

    def text(self, sheet: str, at: tuple[int, int]) -> str:
        """What stands in a cell."""
        cell = self.cells[sheet].get(at)
        value = cell.findtext(f"{_X}v") if cell is not None else None
        return self._strings[int(value)] if value is not None and cell.get("t") == "s" else value or ""

    def find(self, sheet: str, text: str) -> tuple[int, int]:
        """Where a text stands."""
        return next(at for at in self.cells[sheet] if self.text(sheet, at) == text)

    def at(self, key: RowKey, field: FormField) -> tuple[str, tuple[int, int]]:
        """The sheet and the place of an answer."""
        sheet = "Nhiệm vụ" if key.kind is RowKind.TASK else "Chỉ tiêu"
        return sheet, (self.find(sheet, key.text)[0], self.find(sheet, WORDS.say(field.value))[1])

    def put(self, sheet: str, at: tuple[int, int], text: str) -> "Book":
        """Type a text into a cell."""
        cell = self._empty(sheet, at)
        cell.set("t", "inlineStr")
        etree.SubElement(etree.SubElement(cell, f"{_X}is"), f"{_X}t").text = text
        return self

    def put_number(self, sheet: str, at: tuple[int, int], value: str, *, style: int = -1) -> "Book":
        """Type a number into a cell; ``style`` is a number format of Excel's own: 14 a date, 9 percent."""
        cell = self._empty(sheet, at)
        etree.SubElement(cell, f"{_X}v").text = value
        if style >= 0:
            cell.set("s", str(self._style(style)))
        return self

    def put_formula(self, sheet: str, at: tuple[int, int], formula: str, value: str) -> "Book":
        """Type a formula into a cell."""
        cell = self._empty(sheet, at)
        etree.SubElement(cell, f"{_X}f").text = formula
        etree.SubElement(cell, f"{_X}v").text = value
        return self

    def fill(self, given: Answers) -> "Book":
        """Type answers into their cells."""
        for (key, field), text in given.items():
            self.put(*self.at(key, field), text)
        return self

    def move(self, sheet: str, to: Callable[[int, int], tuple[int, int] | None]) -> "Book":
        """Put every cell of a sheet elsewhere, or nowhere."""
        moved = {to(*at): cell for at, cell in self.cells[sheet].items()}
        self.cells[sheet] = {at: cell for at, cell in moved.items() if at is not None}
        return self

    def merge(self, sheet: str, reference: str) -> "Book":
        """Merge cells."""
        merges = next(self._sheets[sheet].iter(f"{_X}mergeCells"))
        etree.SubElement(merges, f"{_X}mergeCell").set("ref", reference)
        return self

    def saved(self) -> bytes:
        """The bytes of the book."""
        for name, root in self._sheets.items():
            data = next(root.iter(f"{_X}sheetData"))
            looks = {row.get("r"): dict(row.attrib) for row in data}
            data[:] = []
            for number in sorted({row for row, _ in self.cells[name]}):
                row = etree.SubElement(data, f"{_X}row", {**looks.get(str(number), {}), "r": str(number)})
                for at in sorted(at for at in self.cells[name] if at[0] == number):
                    cell = deepcopy(self.cells[name][at])
                    cell.set("r", f"{chr(64 + at[1])}{at[0]}")
                    row.append(cell)
            kept = deepcopy(root)
            part = kept.attrib.pop("part")
            self.parts[part] = etree.tostring(kept, xml_declaration=True, encoding="UTF-8", standalone=True)
        return packed(self.parts)

    def _empty(self, sheet: str, at: tuple[int, int]) -> etree._Element:
        old = self.cells[sheet].get(at)
        cell = etree.Element(f"{_X}c", {} if old is None or not old.get("s") else {"s": old.get("s", "")})
        self.cells[sheet][at] = cell
        return cell

    def _style(self, number: int) -> int:
        styles = etree.fromstring(self.parts["xl/styles.xml"])
        formats = next(styles.iter(f"{_X}cellXfs"))
        made = etree.SubElement(formats, f"{_X}xf", {"numFmtId": str(number), "applyNumberFormat": "1"})
        for needed in ("fontId", "fillId", "borderId", "xfId"):
            made.set(needed, "0")
        formats.set("count", str(len(formats)))
        self.parts["xl/styles.xml"] = etree.tostring(styles, xml_declaration=True, encoding="UTF-8")
        return len(formats) - 1


def _at(reference: str) -> tuple[int, int]:
    return int(reference[1:]), ord(reference[0]) - 64


def packed(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def without(content: bytes, *names: str) -> bytes:
    """The package without some parts."""
    return packed({name: part for name, part in parts_of(content).items() if name not in names})


class Paper:
    """A Word form in the hands of a unit."""

    def __init__(self, content: bytes) -> None:
        self.document = docx.Document(BytesIO(content))

    def table(self, kind: RowKind) -> Table:
        """The table of the tasks or of the targets."""
        letter = "T" if kind is RowKind.TASK else "M"
        tables = self.document.tables
        return next(t for t in tables if len(t.rows) > 1 and t.cell(1, 0).text.strip().startswith(letter))

    def fill(self, given: Answers) -> "Paper":
        """Type answers into their cells."""
        for (key, field), text in given.items():
            table = self.table(key.kind)
            heads = [cell.text for cell in table.rows[0].cells]
            row = next(row for row in table.rows if row.cells[0].text.strip() == key.text)
            row.cells[heads.index(WORDS.say(field.value))].text = text
        return self

    def saved(self) -> bytes:
        """The bytes of the document."""
        out = BytesIO()
        self.document.save(out)
        return out.getvalue()
