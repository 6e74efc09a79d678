"""Word files made by python-docx: numbers, merged cells, line breaks, text boxes."""

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from dxdesk.importers.blocks import Paragraph, Source, Table
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_source


@pytest.fixture
def paper() -> Document:
    return docx.Document()


def saved(paper: Document, tmp_path: Path) -> Source:
    path = tmp_path / "plan.docx"
    paper.save(str(path))
    return read_source(path)


def texts(source: Source) -> list[str]:
    return [block.text for block in source.blocks if isinstance(block, Paragraph)]


def table_of(source: Source) -> list[tuple[str, ...]]:
    return [row.cells for block in source.blocks if isinstance(block, Table) for row in block.rows]


def filled(paper: Document, lines: list[list[str]]) -> docx.table.Table:
    table = paper.add_table(len(lines), len(lines[0]))
    for row, cells in zip(table.rows, lines, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    return table


def test_paragraphs_and_tables_keep_their_order(paper: Document, tmp_path: Path) -> None:
    paper.add_paragraph("Trước.")
    filled(paper, [["STT", "Nhiệm vụ"], ["1", "Rà soát"]])
    paper.add_paragraph("Sau.")
    source = saved(paper, tmp_path)
    assert [type(block) for block in source.blocks] == [Paragraph, Table, Paragraph]
    assert source.lines == ("Trước.", "STT\tNhiệm vụ", "1\tRà soát", "Sau.")


def test_numbers_that_word_counts_are_written_out(paper: Document, tmp_path: Path) -> None:
    for text in ("Một", "Hai"):
        paper.add_paragraph(text, style="List Number")
    paper.add_paragraph("Ba", style="List Bullet")
    assert texts(saved(paper, tmp_path)) == ["1. Một", "2. Hai", "- Ba"]


def test_an_empty_numbered_cell_has_its_number(paper: Document, tmp_path: Path) -> None:
    table = filled(paper, [["TT", "Nhiệm vụ"], ["", "Rà soát"], ["", "Kết nối"]])
    for row in table.rows[1:]:
        row.cells[0].paragraphs[0].style = "List Number"
    assert [cells[0] for cells in table_of(saved(paper, tmp_path))] == ["TT", "1.", "2."]


def test_a_cell_merged_downwards_holds_for_every_row(paper: Document, tmp_path: Path) -> None:
    table = filled(paper, [["STT", "Nhiệm vụ", "Chủ trì"], ["1", "A", ""], ["2", "B", ""]])
    merged = table.cell(1, 2).merge(table.cell(2, 2))
    merged.text = "Văn phòng"
    assert [cells[2] for cells in table_of(saved(paper, tmp_path))[1:]] == ["Văn phòng", "Văn phòng"]


def test_a_cell_merged_sideways_leaves_its_columns_empty(paper: Document, tmp_path: Path) -> None:
    table = filled(paper, [["STT", "Nhiệm vụ", "Chủ trì"], ["", "", ""]])
    table.cell(1, 0).merge(table.cell(1, 2)).text = "I. CHUẨN BỊ"
    assert table_of(saved(paper, tmp_path))[1] == ("I. CHUẨN BỊ", "", "")


def test_a_line_break_parts_lines(paper: Document, tmp_path: Path) -> None:
    paper.add_paragraph("KẾ HOẠCH\nChuyển đổi số năm 2026")
    assert texts(saved(paper, tmp_path)) == ["KẾ HOẠCH", "Chuyển đổi số năm 2026"]


def test_deleted_text_is_not_read(paper: Document, tmp_path: Path) -> None:
    paragraph = paper.add_paragraph("Còn lại")
    paragraph._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText> đã xóa</w:delText></w:r></w:del>"))
    paragraph._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t> thêm vào</w:t></w:r></w:ins>"))
    assert texts(saved(paper, tmp_path)) == ["Còn lại thêm vào"]


def test_text_in_a_box_is_read_once(paper: Document, tmp_path: Path) -> None:
    box = (
        f"<w:r {nsdecls('w')}><w:pict><w:txbxContent><w:p><w:r><w:t>Trong "
        f"khung</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    )
    paper.add_paragraph("Ngoài")._p.append(parse_xml(box))
    assert texts(saved(paper, tmp_path)) == ["Ngoài", "Trong khung"]


def test_a_plan_of_word_is_read_with_its_table(paper: Document, tmp_path: Path) -> None:
    filled(
        paper,
        [
            [
                "UBND TỈNH AN BÌNH\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/KH-SGDĐT",
                (
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 "
                    "tháng 01 năm 2026"
                ),
            ]
        ],
    )
    for text in (
        "KẾ HOẠCH",
        "Chuyển đổi số năm 2026",
        "Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2026 của UBND tỉnh, Sở ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH",
        "Nâng cao chất lượng.",
    ):
        paper.add_paragraph(text)
    filled(paper, [["Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.", "GIÁM ĐỐC\n\n\nHọ Tên Người Ký"]])
    paper.add_paragraph("PHỤ LỤC")
    filled(
        paper,
        [["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"], ["1", "Rà soát thiết bị", "Văn phòng Sở", "Quý I/2026"]],
    )
    draft = read_plan(saved(paper, tmp_path))
    assert (draft.number, draft.issuer, draft.parent) == (
        "12/KH-SGDĐT",
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "UBND TỈNH AN BÌNH",
    )
    assert [(task.code, task.leads) for task in draft.tasks] == [("1", ("Văn phòng Sở",))]
    assert draft.signer is not None
    assert draft.signer.name == "Họ Tên Người Ký"
    assert draft.recipients == ("UBND tỉnh", "Lưu: VT")
