"""A .docx typed from plain lines, as a clerk would: 14 pt, justified, head and capitals in the middle."""

import io
import re
from collections.abc import Iterable
from itertools import groupby

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

_RAISED = re.compile(r"\^\{(\w+)\}")
_MIDDLE = re.compile(r"^(?:Số:|.{3,40}, ngày .*năm \d{4}$|Độc lập|V/v|Phụ lục|\(Kèm theo)")
_NO_LETTER = re.compile(r"[\x00-\x08\x0b-\x1f]")
_TABLE_TABS = 2


def typed(lines: Iterable[str]) -> bytes:
    """Return the lines as a .docx; lines of several tabs become the rows of a table."""
    document = Document()
    sheet = document.sections[0]
    sheet.page_width, sheet.page_height = Mm(210), Mm(297)
    sheet.left_margin, sheet.right_margin = Mm(30), Mm(20)
    sheet.top_margin = sheet.bottom_margin = Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    clean = (_NO_LETTER.sub("", line) for line in lines)
    worded = [line for line in clean if line.strip()]
    for is_row, group in groupby(worded, lambda line: line.count("\t") >= _TABLE_TABS):
        if is_row:
            _table(document, [line.split("\t") for line in group])
        else:
            for line in group:
                _paragraph(document, line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _table(document, rows):  # type: ignore[no-untyped-def]  # python-docx has no types
    table = document.add_table(len(rows), max(map(len, rows)), "Table Grid")
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=False):
            cell.text = text


def _paragraph(document, line):  # type: ignore[no-untyped-def]  # python-docx has no types
    paragraph = document.add_paragraph()
    middle = bool(_MIDDLE.match(line)) or (line.isupper() and len(line) < 120)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if middle else WD_ALIGN_PARAGRAPH.JUSTIFY
    for number, part in enumerate(_RAISED.split(line)):
        run = paragraph.add_run(part)
        run.font.superscript = True if number % 2 else None
        run.bold = line.isupper()
