"""Our own documents as the referee sees them."""

import pytest

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.seen import LineMark, SeenDocument, SeenParagraph
from dxdesk.documents.report import quarter_report
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from tests.documents import samples


@pytest.fixture(scope="module")
def report(wording: Wording) -> SeenDocument:
    return read_docx(to_docx(quarter_report(samples.snapshot(), wording)))


def beginning(report: SeenDocument, words: str) -> SeenParagraph:
    return next(paragraph for paragraph in report.paragraphs if paragraph.text.startswith(words))


def test_the_letterhead_stands_in_two_columns(report: SeenDocument) -> None:
    left, right = beginning(report, "SỞ GIÁO DỤC"), beginning(report, "CỘNG HÒA")
    assert left.cell
    assert right.cell
    assert (left.cell.column, right.cell.column) == (0, 1)
    assert not report.tables[left.cell.table].bordered


def test_effective_looks_come_from_the_style(report: SeenDocument) -> None:
    (run,) = beginning(report, "Bắc Giang, ngày").runs
    assert (run.font, run.pt, run.bold, run.italic) == ("Times New Roman", 14, False, True)


def test_the_body_is_justified_indented_and_spaced(report: SeenDocument) -> None:
    body = beginning(report, "Thực hiện Kế hoạch")
    assert (body.align, body.after_pt, body.line) == (Align.JUSTIFY, 6, 1.15)
    assert body.first_indent_mm == pytest.approx(12.7, abs=0.02)


def test_the_line_under_tieu_ngu_is_a_border_as_long_as_the_text(report: SeenDocument) -> None:
    below = report.paragraphs[beginning(report, "Độc lập").index + 1]
    assert below.lines[0].mark is LineMark.BORDER
    assert below.lines[0].width_mm == pytest.approx(60.2, abs=0.5)


def test_each_section_has_its_sheet_and_begins_at_page_one(report: SeenDocument) -> None:
    body, appendix, *_ = report.sections
    assert (body.left_mm, body.title_page, body.number_start) == (30, True, 1)
    assert appendix.landscape


def test_the_page_number_stands_in_the_header_of_later_pages(report: SeenDocument) -> None:
    shown = {(header.section, header.kind): header.has_page_field for header in report.headers}
    assert shown == {
        (n, kind): kind == "default" for n in range(len(report.sections)) for kind in ("default", "first")
    }


def test_the_tables_of_data_have_lines_and_heads(report: SeenDocument) -> None:
    data = [table for table in report.tables if table.bordered]
    assert data
    assert all(table.header_row and table.border_pt == 0.5 for table in data)


def test_the_chart_is_a_picture_and_no_line(report: SeenDocument) -> None:
    (chart,) = [paragraph for paragraph in report.paragraphs if paragraph.has_picture]
    assert not chart.lines
