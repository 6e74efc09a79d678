import json
from pathlib import Path

import docx
import pytest

from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.domain.register import LinkKind
from dxdesk.storage.data_file import DataFile
from tests.services.test_freezing import text_of
from tests.test_cli_rounds import Desk, desk

__all__ = ["desk"]  # the fixture of the terminal

MEETING = ("--set", "day=21/3/2024", "--set", "hour=8 giờ 30", "--set", "place=Phòng họp tầng 2")
LETTER = ("--set", "subject=báo cáo tiến độ")


def one_file(folder: Path) -> Path:
    (found,) = folder.glob("*.docx")
    return found


def said(folder: Path) -> str:
    return text_of(one_file(folder).read_bytes())


def test_a_paper_is_written_filled_from_the_data(desk: Desk, tmp_path: Path) -> None:
    code, out, _ = desk.run("write", "giay-moi", "--out", tmp_path / "ra", *MEETING)
    assert (code, out.strip()) == (0, str(one_file(tmp_path / "ra")))
    text = said(tmp_path / "ra")
    assert "08 giờ 30 phút, thứ Năm, ngày 21 tháng 3 năm 2024" in text
    assert "Kế hoạch chuyển đổi số năm 2024" in text


def test_lines_and_rows_are_typed_one_by_one(desk: Desk, tmp_path: Path) -> None:
    typed = (
        *("--set", "directions=Đẩy nhanh tiến độ", "--set", "directions=Báo cáo đúng hạn"),
        *("--set", "assignments=Văn phòng Sở|Tổng hợp|trước ngày 15/4/2024"),
    )
    assert desk.run("write", "thong-bao-ket-luan", "--out", tmp_path / "ra", *typed)[0] == 0
    text = said(tmp_path / "ra")
    assert "Đẩy nhanh tiến độ" in text
    assert "Văn phòng Sở: Tổng hợp; thời hạn: trước ngày 15/4/2024" in text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("o.json", json.dumps({"subject": "gửi số liệu", "paragraphs": ["Kính đề nghị."]})),
        ("o.toml", 'subject = "gửi số liệu"\nparagraphs = ["Kính đề nghị."]\n'),
    ],
)
def test_fields_come_from_a_file(desk: Desk, tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    arguments = ("--from", tmp_path / name, "--out", tmp_path / "ra", "--date", "2024-04-02")
    assert desk.run("write", "cong-van", *arguments)[0] == 0
    assert "V/v gửi số liệu" in said(tmp_path / "ra")
    assert one_file(tmp_path / "ra").name == "cong-van-2024-04-02.docx"


def test_signer_and_recipients_are_chosen(desk: Desk, tmp_path: Path) -> None:
    chosen = ("--signer", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC", "--to", "Sở Thông tin và Truyền thông")
    assert desk.run("write", "cong-van", *LETTER, *chosen, "--out", tmp_path / "ra")[0] == 0
    paper = docx.Document(str(one_file(tmp_path / "ra")))
    cells = "\n".join(cell.text for row in paper.tables[-1].rows for cell in row.cells)
    assert "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" in cells
    assert "Sở Thông tin và Truyền thông" in cells


def test_what_is_missing_is_told_and_nothing_written(desk: Desk, tmp_path: Path) -> None:
    code, _, err = desk.run("write", "giay-moi", "--out", tmp_path / "ra")
    assert code == 1
    assert "Ngày họp; Giờ bắt đầu" in err
    assert not (tmp_path / "ra").exists()


def test_half_a_paper_can_be_kept_and_a_whole_one_frozen(desk: Desk, tmp_path: Path) -> None:
    assert desk.run("write", "giay-moi", "--keep")[0] == 1
    assert desk.run("write", "cong-van", "--keep", *LETTER)[0] == 0
    assert "chưa có số" in desk.run("papers")[1]
    assert desk.run("freeze", 2, "--number", 5, "--date", "2024-03-06")[0] == 0
    code, _, err = desk.run("freeze", 1, "--number", 5, "--date", "2024-03-06")
    assert (code, "còn thiếu" in err) == (1, True)


def test_a_taken_number_is_refused(desk: Desk) -> None:
    for number in (1, 2):
        assert desk.run("write", "cong-van", "--keep", *LETTER)[0] == 0
        code, _, err = desk.run("freeze", number, "--number", 5, "--date", "2024-03-06")
    assert code == 1
    assert "Số 05/SGDĐT-VP năm 2024 đã cấp" in err


def test_the_fields_of_a_kind_are_listed(desk: Desk) -> None:
    lines = desk.run("write", "thong-bao-ket-luan", "--fields")[1].splitlines()
    assert lines[0].startswith("subject\tTrích yếu (phải điền)")
    assert any("Cột: Đơn vị | Nhiệm vụ | Thời hạn" in line for line in lines)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("thu-moi",), "Không có loại văn bản «thu-moi»"),
        (("cong-van", "--set", "hour=8 giờ"), "không có ô «hour»"),
        (("cong-van", "--set", "subject"), "không có ô «subject»"),
        (("giay-moi", "--set", "day=hôm nào đó"), "«day» không đúng kiểu"),
        (("thong-bao-ket-luan", "--set", "assignments=a|b|c|d"), "«assignments» không đúng kiểu"),
    ],
)
def test_what_cannot_be_written_is_a_sentence(desk: Desk, words: tuple[str, ...], sentence: str) -> None:
    code, _, err = desk.run("write", *words)
    assert code == 1
    assert sentence in err


@pytest.mark.parametrize("content", ["{", "[1]", "\xff\xfe"])
def test_a_file_that_is_no_form_is_refused(desk: Desk, tmp_path: Path, content: str) -> None:
    (tmp_path / "o.json").write_text(content, encoding="latin-1")
    code, _, err = desk.run("write", "cong-van", "--from", tmp_path / "o.json")
    assert code == 1
    assert "Không đọc được tệp" in err


def test_help_lists_every_kind_and_the_other_commands(desk: Desk) -> None:
    out = desk.run("write", "--help")[1]
    assert all(key in out for key in PAPER_KINDS)
    assert "letter chase" in out


def test_papers_that_came_in_are_noted_found_and_linked(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "cd.pdf").write_bytes(b"%PDF")
    told = ("--number", "812/UBND-VX", "--issuer", "UBND tỉnh", "--file", tmp_path / "cd.pdf")
    assert desk.run("incoming", "add", "Về việc chuyển đổi số", *told, "--due", "2024-03-29")[0] == 0
    (line,) = desk.run("register", "--part", "in", "--find", "chuyen doi")[1].splitlines()
    assert line.split("\t")[:4] == ["in:1", "đến", "812/UBND-VX", "2024-03-05"]
    assert desk.run("register", "link", "in:1", "task", 1)[0] == 0
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        assert [link.kind for link in data.links.of_incoming(1)] == [LinkKind.TASK]
        assert data.attachments.content(data.incoming.get(1).attachment_id or 0) == b"%PDF"
    assert desk.run("incoming", "delete", 1)[0] == 0
    assert desk.run("register")[1] == ""


def test_a_paper_that_came_in_is_changed(desk: Desk) -> None:
    assert desk.run("incoming", "add", "Về việc chuyển đổi số", "--number", "812/UBND-VX")[0] == 0
    assert desk.run("incoming", "change", 1, "--note", "đã chuyển", "--due", "2024-03-29")[0] == 0
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        paper = data.incoming.get(1)
    assert (paper.kind, paper.number, paper.symbol, paper.note) == ("Công văn", "812", "UBND-VX", "đã chuyển")
    assert (str(paper.received_on), str(paper.due_on)) == ("2024-03-05", "2024-03-29")


def test_links_are_listed_and_taken_away(desk: Desk) -> None:
    assert desk.run("incoming", "add", "Về việc chuyển đổi số")[0] == 0
    assert desk.run("register", "link", "in:1", "meeting", "Giao ban tháng 3")[0] == 0
    assert desk.run("register", "links", "in:1")[1].strip() == "1\tcuộc họp Giao ban tháng 3"
    assert desk.run("register", "unlink", 1)[0] == 0
    assert desk.run("register", "links", "in:1")[1] == ""
    assert desk.run("register", "links", "in:9")[0] == 1


def test_a_kept_draft_is_gone_on_with_and_dropped(desk: Desk, tmp_path: Path) -> None:
    assert desk.run("write", "giay-moi", "--keep")[0] == 1
    assert desk.run("write", "giay-moi", "--draft", 1, "--keep", "--out", tmp_path / "ra", *MEETING)[0] == 0
    assert len(desk.run("papers")[1].splitlines()) == 1
    assert "Phòng họp tầng 2" in said(tmp_path / "ra")
    assert desk.run("write", "cong-van", "--draft", 1)[0] == 1
    assert desk.run("register", "drop", 1)[0] == 0
    assert desk.run("papers")[1] == ""


def test_the_book_is_noted_and_printed(desk: Desk, tmp_path: Path) -> None:
    assert desk.run("write", "cong-van", "--keep", *LETTER)[0] == 0
    assert desk.run("freeze", 1, "--number", 5, "--date", "2024-03-06")[0] == 0
    assert desk.run("register", "note", 1, "--copies", 12, "--handed-on", "2024-03-07")[0] == 0
    made = ("--docx", tmp_path / "so.docx", "--xlsx", tmp_path / "so.xlsx")
    assert desk.run("register", "--year", 2024, *made)[0] == 0
    (table,) = docx.Document(str(tmp_path / "so.docx")).tables
    cells = [cell.text for cell in table.rows[-1].cells]
    assert (cells[0], cells[6], cells[7]) == ("05/SGDĐT-VP", "12", "07/3/2024")
    assert (tmp_path / "so.xlsx").read_bytes().startswith(b"PK")


def test_the_next_number_is_offered_and_a_gap_told(desk: Desk) -> None:
    for number in (5, 8):
        assert desk.run("write", "cong-van", "--keep", *LETTER)[0] == 0
        latest = 1 if number == 5 else 2
        out = desk.run("freeze", latest, "--number", number, "--date", "2024-03-06")[1]
    assert "Sổ chưa có số 06, 07 trước số này" in out
    assert desk.run("register", "next", "CV")[1].strip() == "09"
    assert desk.run("register", "next", "BC", "--year", 2025)[1].strip() == "01"
    assert desk.run("register", "next", "CV", "--symbol", "BCĐ-VP")[1].strip() == "01"


def test_series_are_shared_from_the_terminal(desk: Desk) -> None:
    assert "BC+KH" in desk.run("register", "series", "KH+BC")[1]
    assert "không có" in desk.run("register", "series")[1]
