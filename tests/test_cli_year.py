"""Alignment, year close, handover and changes of units from the terminal."""

from pathlib import Path

from dxdesk.services import handover_package
from dxdesk.storage.data_file import DataFile
from tests.test_cli_rounds import Desk, desk

__all__ = ["desk"]  # the fixture of the terminal


def _pasted(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "chep.txt"
    file.write_text(text, encoding="utf-8")
    return file


def _data(desk: Desk) -> DataFile:
    return DataFile.open(desk.folder / "dxdesk.db")


def test_rows_are_seen_first_and_added_when_told_to(desk: Desk, tmp_path: Path) -> None:
    file = _pasted(tmp_path, "99. Tỷ lệ chữ ký số đạt trên 80%\n")
    code, seen, _ = desk.run("align", "add", file)
    assert (code, "trên 80%" in seen, "Đã ghi" in seen) == (0, True, False)
    desk.run("align", "add", file, "--yes", "--document", "Kế hoạch số 199/KH-UBND")
    with _data(desk) as data:
        row = next(row for row in data.references.of_year(2024) if row.code == "99")
    assert row.document == "Kế hoạch số 199/KH-UBND"
    code, out, _ = desk.run("align", "link", row.id, "I.6:2")
    assert (code, out.strip()) == (0, "Đã ghi: Nối chỉ tiêu của tỉnh 99.")
    assert "Bảo đảm mức của tỉnh" in desk.run("align")[1]
    desk.run("align", "set", row.id, "--asked", "từ 75% trở lên", "--confirmed", "--note", "đã xem")
    with _data(desk) as data:
        changed = data.references.get(row.id)
    assert (str(changed.value), changed.confirmed, changed.note) == ("75", True, "đã xem")
    assert desk.run("align", "drop", row.id)[0] == 0


def test_a_target_by_reference_is_filled(desk: Desk) -> None:
    code, _, _ = desk.run("align", "fill", "II.1", "trên 80%", "--source", "Kế hoạch số 45/KH-UBND")
    assert code == 0
    with _data(desk) as data:
        (item,) = [i for p in data.plans.all() for i in data.indicators.of_plan(p.id) if i.code == "II.1"]
    assert str(item.targets[0].value) == "80"


def test_the_table_of_alignment_is_written(desk: Desk, tmp_path: Path) -> None:
    code, out, _ = desk.run("align", "--docx", tmp_path / "b.docx")
    assert (code, (tmp_path / "b.docx").exists()) == (0, True)
    assert out.strip().endswith("b.docx")


def test_next_years_plan_is_made_and_compared(desk: Desk, tmp_path: Path) -> None:
    code, out, _ = desk.run("close-year", "--next", "--indicators", "I.1,I.2")
    assert code == 0
    assert "Đã ghi: Lập kế hoạch năm 2025 từ kế hoạch năm 2024." in out
    with _data(desk) as data:
        assert [item.code for item in data.indicators.of_plan(data.plans.all()[-1].id)] == ["I.1", "I.2"]
    code, out, _ = desk.run("close-year", "--compare", "2025", "--docx", tmp_path / "s.docx")
    assert (code, "Số nhiệm vụ\t5\t5" in out) == (0, True)


def test_the_package_is_written_once_and_checked(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "goi"
    code, _, _ = desk.run("handover", "--out", folder, "--zip")
    assert (code, (folder / "So-ban-giao.pdf").exists(), (tmp_path / "goi.zip").exists()) == (0, True, True)
    assert desk.run("handover", "--check", folder)[1].strip() == "Gói bàn giao còn nguyên vẹn."
    code, _, told = desk.run("handover", "--out", folder)
    assert (code != 0, "không tệp nào bị ghi đè" in told) == (True, True)
    (folder / handover_package.LIST).write_text("0  So-ban-giao.pdf\n", encoding="utf-8")
    assert desk.run("handover", "--check", folder)[0] == 1


def test_units_are_merged_only_when_told_to(desk: Desk) -> None:
    merge = ("units", "merge", "Thanh tra Sở", "--into", "Văn phòng Sở", "--day", "2024-09-01")
    assert "Mới xem trước" in desk.run(*merge)[1]
    code, out, _ = desk.run(*merge, "--yes")
    assert (code, "Đã ghi: Sáp nhập Thanh tra Sở từ ngày 1/9/2024." in out) == (0, True)
    assert desk.run(*merge, "--yes")[1].endswith("Không có gì thay đổi.\n")


def test_the_district_level_ends_from_the_terminal(desk: Desk, tmp_path: Path) -> None:
    file = _pasted(tmp_path, "Hiệp Hòa -> xã Hiệp Hòa\n")
    code, out, _ = desk.run("units", "district-level", "--heirs", file, "--yes")
    assert (code, "Đã ghi: 01/7/2025: bỏ cấp huyện." in out) == (0, True)
