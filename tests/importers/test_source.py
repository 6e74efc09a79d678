from pathlib import Path

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.importers.blocks import Paragraph, Source, Table
from dxdesk.importers.source import read_source, read_text

SENTENCE = "Thực hiện Kế hoạch chuyển đổi số của ngành Giáo dục"


def texts(source: Source) -> list[str]:
    return [block.text for block in source.blocks if isinstance(block, Paragraph)]


def rows(source: Source) -> list[list[str]]:
    return [list(row.cells) for block in source.blocks if isinstance(block, Table) for row in block.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_of_a_text_file_is_found(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "plan.txt"
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    path.write_bytes((mark + SENTENCE).encode(encoding))
    assert texts(read_source(path)) == [SENTENCE]


def test_a_file_of_the_old_windows_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes("Kê hoach đâu tư cho trương hoc".encode("cp1258"))
    assert texts(read_source(path)) == ["Kê hoach đâu tư cho trương hoc"]


def test_lines_stay_as_found_and_texts_are_repaired() -> None:
    source = read_text("**Thực  hiện**\nH\u01a2ỚNG DẪN trư\u01a3c")
    assert source.lines == ("**Thực  hiện**", "H\u01a2ỚNG DẪN trư\u01a3c")
    assert texts(source) == ["Thực hiện", "HƯỚNG DẪN trưưc"]


def test_a_small_letter_goes_on_over_an_empty_line() -> None:
    source = read_text("Thí điểm ngay từ năm\n\nhọc 2024-2025 ở các trường.\n\nMục khác.")
    assert texts(source) == ["Thí điểm ngay từ năm học 2024-2025 ở các trường.", "Mục khác."]
    assert (source.blocks[0].lines.first, source.blocks[0].lines.last) == (0, 2)


def test_lines_of_a_page_are_joined_and_page_numbers_left_out() -> None:
    wide = "Tổ chức tuyên truyền, phổ biến pháp luật cho cán bộ, giáo viên của các trường trong"
    text = "\n".join([wide, "tỉnh.", "- " + wide, "1", "Phòng và ngoài tỉnh.", wide, "huyện.", "2", "Hết."])
    assert texts(read_text(text)) == [
        f"{wide} tỉnh.",
        f"- {wide} Phòng và ngoài tỉnh.",
        f"{wide} huyện.",
        "Hết.",
    ]


def test_bold_that_runs_on_joins_its_lines() -> None:
    assert texts(read_text("**6. Đề nghị: Hiệp hội\nDoanh nghiệp tỉnh**\n\nTiếp theo.")) == [
        "6. Đề nghị: Hiệp hội Doanh nghiệp tỉnh",
        "Tiếp theo.",
    ]


def test_numbers_that_start_a_line_inside_a_sentence_are_no_marks() -> None:
    wide = "Thực hiện nội dung của văn bản đã được các cấp có thẩm quyền ban hành tại Kế hoạch số"
    text = f"{wide}\n283/KH-UBND ngày 24/9/2025.\n{wide}\n31/5/2026 và các năm sau.\n{wide} hai."
    assert texts(read_text(text))[:2] == [
        f"{wide} 283/KH-UBND ngày 24/9/2025.",
        f"{wide} 31/5/2026 và các năm sau.",
    ]


def test_rows_by_tab_are_a_table() -> None:
    source = read_text("STT\tNhiệm vụ\tChủ trì\n1\tRà soát\tVăn phòng\n\nHết.")
    assert rows(source) == [["STT", "Nhiệm vụ", "Chủ trì"], ["1", "Rà soát", "Văn phòng"]]
    assert texts(source) == ["Hết."]


def test_a_cell_by_tab_may_hold_several_lines() -> None:
    source = read_text("STT\tNhiệm vụ\tChủ trì\n1\tRà soát\tVăn phòng;\nThanh tra Sở\n2\tKết nối\tVăn phòng")
    assert rows(source)[1] == ["1", "Rà soát", "Văn phòng;\nThanh tra Sở"]
    assert len(rows(source)) == 3


def test_cells_bounded_by_bars_are_a_table() -> None:
    cells = [
        "STT",
        "Nhiệm vụ",
        "Chủ trì",
        None,
        "I. CHUẨN BỊ",
        None,
        "1",
        "Rà soát",
        "",
        None,
        "2",
        "Kết\nnối",
        "Văn phòng",
    ]
    text = "|\n" + "".join("|\n" if cell is None else f"{cell}\n|\n" if cell else "|\n" for cell in cells)
    assert rows(read_text(text + "\n\nHết.")) == [
        ["STT", "Nhiệm vụ", "Chủ trì"],
        ["I. CHUẨN BỊ"],
        ["1", "Rà soát", ""],
        ["2", "Kết nối", "Văn phòng"],
    ]


def test_an_indented_paragraph_is_no_table() -> None:
    assert texts(read_text("\tCăn cứ Quyết định số 05/QĐ-UBND;")) == ["Căn cứ Quyết định số 05/QĐ-UBND;"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file.encrypted"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "file.not_docx"),
        (b"PK\x03\x04 no package at all", "file.unreadable"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_source(path)
    assert caught.value.code == code


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"file\.missing"):
        read_source(tmp_path / "nothing.docx")


def test_too_much_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes(b"a" * (4 * 2**20 + 1))
    with pytest.raises(UserError, match=r"file\.too_large"):
        read_source(path)
