from pathlib import Path

import docx
import pytest

from dxdesk.shipped import resource
from tests.test_cli_rounds import Desk


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path / "data", monkeypatch, capsys)
    assert made.run("import", resource("ke-hoach-2024.txt"), "--yes")[0] == 0
    assert made.run("money", "seed")[0] == 0
    return made


def lines(desk: Desk, *words: object) -> list[str]:
    code, said, wrong = desk.run(*words)
    assert (code, wrong) == (0, "")
    return said.splitlines()


def pasted(desk: Desk, folder: Path, table: str, text: str) -> list[str]:
    file = folder / f"{table}.txt"
    file.write_text(text, encoding="utf-8")
    return lines(desk, "money", "paste", table, file)


@pytest.fixture
def filled(desk: Desk, tmp_path: Path) -> Desk:
    pasted(
        desk,
        tmp_path,
        "lines",
        "Nhiệm vụ\tNội dung\tNguồn\tDự kiến\tĐã bố trí\n"
        "3\tMàn hình\t324\t1,5 tỷ\t1 tỷ\n4\tMáy chủ\t\t250 triệu\t\n",
    )
    pasted(desk, tmp_path, "spendings", "Dòng kinh phí\tNgày\tSố tiền\n1\t05/3/2024\t200 triệu\n")
    pasted(desk, tmp_path, "regular", "Nội dung\tSố tiền\nCấp tỉnh\t50 tỷ\n")
    return desk


def test_the_state_of_the_money_is_told(filled: Desk) -> None:
    assert lines(filled, "money") == [
        "Dự kiến 1,75 tỷ đồng; đã bố trí 1 tỷ đồng (57,14%); đã chi 200 triệu đồng (20%).",
        "Đạt: 1 tỷ đồng / 50 tỷ đồng = 2%, không dưới 2%.",
    ]
    assert "đã chi 0 đồng" in lines(filled, "money", "--as-of", "2024-03-04")[0]


def test_a_cell_is_set_by_the_id_of_its_row(filled: Desk) -> None:
    lines(filled, "money", "set", "lines", "1", "Đã bố trí", "999.999.999")
    assert lines(filled, "money")[1].startswith("Chưa đạt")
    assert filled.run("money", "set", "lines", "99", "Ghi chú", "x")[0] == 1


def test_rows_are_printed_and_removed(filled: Desk) -> None:
    head, *found = lines(filled, "money", "rows", "lines")
    assert head.startswith("Mã\tNhiệm vụ\tNội dung")
    assert found[0].split("\t")[:5] == ["1", "3", "Màn hình", "Kế hoạch 324", "1.500.000.000"]
    lines(filled, "money", "remove", "lines", "1")
    assert len(lines(filled, "money", "rows", "lines")) == 2
    assert len(lines(filled, "money", "rows", "spendings")) == 1


def test_the_paper_is_written(filled: Desk, tmp_path: Path) -> None:
    target = tmp_path / "kinh-phi.docx"
    lines(filled, "money", "--docx", target, "--details")
    assert len(docx.Document(str(target)).tables) == 3
