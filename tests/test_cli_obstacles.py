"""Difficulties, adjustments and units' plans from the terminal."""

from pathlib import Path

import pytest

from dxdesk.storage.data_file import DataFile
from tests.test_cli import SAMPLE, Terminal


@pytest.fixture
def filled(tmp_path: Path) -> Terminal:
    terminal = Terminal(tmp_path / "data")
    assert terminal.run("import", SAMPLE, "--yes").returncode == 0
    return terminal


def said(terminal: Terminal, *words: object) -> str:
    done = terminal.run(*words)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_difficulty_is_noted_decided_proposed_and_closed(filled: Terminal) -> None:
    said(filled, "obstacles", "add", "Chưa có kinh phí", "--task", "3", "--waiting-on", "Sở Tài chính")
    assert "Sở Tài chính\t0 ngày" in said(filled, "obstacles", "--part", "waiting")
    said(filled, "obstacles", "change", "1", "--proposal", "Bổ sung dự toán", "--since", "2024-03-18")
    assert "Dự thảo: 1." in said(filled, "obstacles", "propose", "1")
    said(filled, "obstacles", "decide", "1", "Đồng ý", "--by", "Giám đốc")
    listed = filled.folder / "list.docx"
    said(filled, "obstacles", "--docx", listed)
    assert listed.read_bytes().startswith(b"PK")
    said(filled, "obstacles", "close", "1")
    assert said(filled, "obstacles") == ""
    with DataFile.open(filled.data) as data:
        kept = data.obstacles.get(1)
    assert (kept.decision, kept.decided_by, kept.document_id) == ("Đồng ý", "Giám đốc", 1)


def test_an_unknown_task_is_a_sentence(filled: Terminal) -> None:
    assert "«99»" in filled.refused("obstacles", "add", "Khó khăn", "--task", "99", code=1)


def test_the_plan_is_adjusted_from_the_terminal(filled: Terminal, tmp_path: Path) -> None:
    said(filled, "adjust", "draft")
    said(filled, "adjust", "change", "task", "3", "--set", "time=Quý III năm 2024", "--reason", "Kinh phí")
    said(filled, "adjust", "change", "indicator", "I.1", "--set", "targets=80")
    said(filled, "adjust", "add", "task", "--set", "code=6", "--set", "title=Việc mới")
    said(filled, "adjust", "edit", "3", "--set", "product=Báo cáo", "--reason", "Cần thiết")
    assert "Sản phẩm: Báo cáo\tCần thiết" in said(filled, "adjust")
    said(filled, "adjust", "withdraw", "task", "5", "--reason", "Chưa đủ điều kiện")
    done = filled.run("adjust", "decide", "--document", "812/SGDĐT-VP", "--from", "2024-06-01")
    assert "điều 18 khoản 3" in done.stderr
    said(filled, "adjust", "decide", "--document", "45/KH-SGDĐT", "--decided", "2024-05-28")
    assert "Đưa điều chỉnh lần 1 vào kế hoạch" in said(filled, "adjust", "apply")
    target = tmp_path / "bang.docx"
    compared = said(filled, "adjust", "compare", "2024-01-31", "2024-06-01", "--docx", target)
    assert len(compared.splitlines()) == 5
    assert target.read_bytes().startswith(b"PK")
    assert "Chưa hiệu lực" in said(filled, "adjust")


def test_a_draft_is_refused_without_its_paper_and_can_be_deleted(filled: Terminal) -> None:
    said(filled, "adjust", "draft")
    said(filled, "adjust", "withdraw", "task", "5")
    filled.refused("adjust", "apply", code=1)
    said(filled, "adjust", "delete")
    assert said(filled, "adjust") == ""


def test_a_units_plan_is_noted(filled: Terminal, tmp_path: Path) -> None:
    missing = said(filled, "unit-plans", "--standing", "missing").splitlines()
    unit = missing[0].split("\t")[0]
    scan = tmp_path / "kh.pdf"
    scan.write_bytes(b"%PDF minh hoa")
    told = ("--number", "12/KH", "--issued", "2024-02-05", "--different", "--differences", "Thiếu nhiệm vụ 3")
    said(filled, "unit-plans", "note", unit, *told, "--file", scan)
    (row,) = said(filled, "unit-plans", "--standing", "different").splitlines()
    assert row.split("\t")[2:] == ["Có điểm khác", "12/KH", "2024-02-05", "Thiếu nhiệm vụ 3"]
    said(filled, "unit-plans", "file", unit, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF minh hoa"
    said(filled, "unit-plans", "forget", unit)
    assert said(filled, "unit-plans", "--standing", "missing").splitlines() == missing
    filled.refused("unit-plans", "forget", unit, code=1)
