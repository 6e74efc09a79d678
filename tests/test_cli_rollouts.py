from pathlib import Path

import docx
import pytest

from dxdesk.shipped import resource
from tests.test_cli_rounds import Desk

MEETING_ROOMS = "1"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path / "data", monkeypatch, capsys)
    assert made.run("import", resource("ke-hoach-2024.txt"), "--yes")[0] == 0
    assert made.run("rollouts", "add", "--all")[0] == 0
    return made


def lines(desk: Desk, *words: object) -> list[str]:
    code, said, wrong = desk.run(*words)
    assert (code, wrong) == (0, "")
    return said.splitlines()


def test_the_plans_own_rollouts_are_listed_with_their_tasks(desk: Desk) -> None:
    found = [line.split("\t")[:2] for line in lines(desk, "rollouts")]
    assert found == [["1", "3"], ["2", "4"], ["3", "4"], ["4", "4"], ["5", "5"], ["6", "5"]]


def test_a_cell_is_set_and_told_in_the_sentence(desk: Desk) -> None:
    lines(desk, "rollouts", "set", MEETING_ROOMS, "Trường THPT Bố Hạ", "Khảo sát", "01/3/2024")
    assert "đã khảo sát 1/30 điểm cầu" in lines(desk, "rollouts")[0]


def test_a_table_goes_out_and_comes_back_unchanged(desk: Desk, tmp_path: Path) -> None:
    lines(desk, "rollouts", "set", MEETING_ROOMS, "Điểm lẻ", "Lắp đặt", "02/3/2024")
    out = tmp_path / "bang.txt"
    out.write_text("\n".join(before := lines(desk, "rollouts", "rows", MEETING_ROOMS)), encoding="utf-8")
    assert lines(desk, "rollouts", "paste", MEETING_ROOMS, out) == ["Không có gì thay đổi."]
    lines(desk, "rollouts", "remove", MEETING_ROOMS, "Điểm lẻ", "Trường THPT Bố Hạ")
    lines(desk, "rollouts", "paste", MEETING_ROOMS, out)
    assert sorted(lines(desk, "rollouts", "rows", MEETING_ROOMS)) == sorted(before)


def test_a_wrong_column_or_cell_is_a_sentence_and_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    before = lines(desk, "rollouts", "rows", MEETING_ROOMS)
    code, _, said = desk.run("rollouts", "set", MEETING_ROOMS, "Điểm lẻ", "bay", "1")
    assert (code, said.strip()) == (1, "Không có cột «bay». Hãy dùng đúng tên cột của bảng ở dòng tiêu đề.")
    table = tmp_path / "bang.txt"
    table.write_text("Đơn vị\tKhảo sát\nĐiểm 1\t01/3/2024\nĐiểm 2\tmai\n", encoding="utf-8")
    assert desk.run("rollouts", "paste", MEETING_ROOMS, table)[0] == 1
    assert lines(desk, "rollouts", "rows", MEETING_ROOMS) == before


def test_a_new_rollout_is_added_changed_and_deleted(desk: Desk) -> None:
    lines(desk, "rollouts", "add", "--task", "4", "--title", "Máy chiếu", "--states", "mua; lắp")
    lines(desk, "rollouts", "edit", "7", "--goal", "12", "--noun", "máy", "--report", "table")
    lines(desk, "rollouts", "units", "7", "phòng gdđt")
    lines(desk, "rollouts", "set", "7", "Phòng GDĐT huyện Tân Yên", "mua", "01/3/2024")
    assert "đã mua 1/12 máy" in "\n".join(lines(desk, "rollouts"))
    lines(desk, "rollouts", "delete", "7")
    assert len(lines(desk, "rollouts")) == 6


def test_the_letter_goes_to_those_that_are_missing(desk: Desk, tmp_path: Path) -> None:
    missing = lines(desk, "rollouts", "missing", "2", "--state", "tập huấn")
    assert {line.split("\t")[1] for line in missing} == {"chưa tập huấn"}
    said = lines(desk, "rollouts", "letter", "2", "--state", "tập huấn", "--out", tmp_path)
    words = "\n".join(p.text for p in docx.Document(said[-1]).paragraphs)
    assert f"còn {len(missing)} đơn vị chưa hoàn thành" in words
    assert len(lines(desk, "papers")) == 1
