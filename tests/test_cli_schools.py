"""Schools from the terminal: a year of assessment without a window."""

import sys
from pathlib import Path

import pytest

from dxdesk.cli import main
from dxdesk.domain.assessment import AssessmentState
from dxdesk.services import criteria, demo
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

LIST = (
    "Mã trường\tTên trường\tCấp học\tHuyện\tĐơn vị quản lý\n"
    "A1\tTrường THPT mẫu\tTHPT\thuyện Yên Thế\tSở GDĐT\n"
    "A2\tTrường THCS mẫu\tTHCS\thuyện Hiệp Hòa\tPhòng không có\n"
)


class Terminal:
    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys

    def run(self, *words: object, day: str = "2024-05-20") -> tuple[int, str]:
        line = ["dxdesk", "--data-dir", self.folder, "--today", day, "schools", *words]
        self._monkeypatch.setattr(sys, "argv", [str(word) for word in line])
        with pytest.raises(SystemExit) as stop:
            main()
        said = self._capsys.readouterr()
        return int(stop.value.code or 0), said.out + said.err

    def data(self) -> DataFile:
        return DataFile.open(self.folder / "dxdesk.db")


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    made = Terminal(tmp_path / "data", monkeypatch, capsys)
    assert made.run("set", "--load")[0] == 0
    return made


@pytest.fixture
def listed(terminal: Terminal, tmp_path: Path) -> Terminal:
    (tmp_path / "ds.txt").write_text(LIST, encoding="utf-8")
    assert terminal.run("import", tmp_path / "ds.txt", "--yes", "--doubtful")[0] == 0
    return terminal


def all_points() -> list[str]:
    rows = criteria.shipped_set().asked
    return [f"{row.code}={'Đạt' if row.mandatory else row.max_points}" for row in rows]


def test_a_list_is_looked_at_before_it_is_written(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ds.txt").write_text(LIST, encoding="utf-8")
    code, said = terminal.run("import", tmp_path / "ds.txt")
    assert code == 0
    assert "[Nghi vấn, chưa nhận] Trường THCS mẫu: đơn vị quản lý không có trong danh mục" in said
    assert "Chưa ghi gì" in said
    with terminal.data() as data:
        assert data.schools.all() == ()


def test_a_year_goes_from_points_to_a_published_level(listed: Terminal) -> None:
    assert "Mức 3 (đáp ứng tốt)" in listed.run("points", "--school", "A1", *all_points())[1]
    for name in ("send", "check", "publish"):
        assert "Trường THPT mẫu" in listed.run("step", name, "--by", "Tổ kiểm tra")[1]
    assert "Không có trường nào ở bước này." in listed.run("step", "publish")[1]
    with listed.data() as data:
        (found,) = data.assessments.of_year(1, "2023-2024")
        assert (found.state, found.checked_by) == (AssessmentState.PUBLISHED, "Tổ kiểm tra")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("points", "--school", "A1", "1.3.1=99"), "cao hơn mức tối đa 6"),
        (("points", "--school", "A9", "1.3.1=1"), "không còn trong tệp dữ liệu"),
        (("points", "1=2"), "Chưa có bộ tiêu chí nào"),
        (("list", "--year", "2023"), "không phải năm học"),
        (("step", "return", "--school", "A1"), "Hãy ghi lý do trả lại"),
        (("step", "publish", "--school", "A1"), "chưa đến bước"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(listed: Terminal, words: tuple[str, ...], told: str) -> None:
    code, said = listed.run(*words)
    assert code == 1
    assert told in said


def test_forms_go_out_and_come_back(listed: Terminal, tmp_path: Path) -> None:
    listed.run("points", "--school", "A1", *all_points())
    assert "cho 2 trường" in listed.run("forms", "--out", tmp_path / "phieu")[1]
    assert len(list((tmp_path / "phieu").iterdir())) == 2
    code, said = listed.run("collect", tmp_path / "phieu", "--yes")
    assert code == 0
    assert "Phiếu chưa điền gì." in said
    with listed.data() as data:
        states = {item.state for item in data.assessments.of_year(1, "2023-2024") if item.points}
        assert states == {AssessmentState.SELF}


def test_a_strange_file_is_refused_and_the_others_are_read(listed: Terminal, tmp_path: Path) -> None:
    listed.run("forms", "--out", tmp_path / "phieu")
    (tmp_path / "phieu" / "00.xlsx").write_bytes(b"khong phai phieu")
    code, said = listed.run("collect", tmp_path / "phieu")
    assert code == 1
    assert "00.xlsx" in said
    assert "Trường THPT mẫu" in said


def test_the_workbook_of_all_schools_goes_out_and_comes_back(listed: Terminal, tmp_path: Path) -> None:
    listed.run("points", "--school", "A1", "1.4=5")
    book = tmp_path / "diem.xlsx"
    assert listed.run("scores", "--out", book)[0] == 0
    listed.run("points", "--school", "A1", "1.4=")
    code, said = listed.run("scores", "--in", book, "--yes")
    assert code == 0
    assert "1 ô thay đổi ở 1 trường" in said
    with listed.data() as data:
        (found,) = (item for item in data.assessments.of_year(1, "2023-2024") if item.points)
        assert {code: str(value) for code, value in found.points.items()} == {"1.4": "5"}


def test_sets_are_versioned_confirmed_and_ruled(terminal: Terminal) -> None:
    said = terminal.run("set", "--new-version", "1", "--from", "2024-09-01")[1]
    assert "4725 (phiên bản 2)" in said
    assert "30 dòng chưa đối chiếu" in terminal.run("set", "--id", "2", "--confirm", "1.4")[1]
    terminal.run("set", "--id", "1", "--condition", "lowest")
    with terminal.data() as data:
        assert data.criteria.get(1).missing.value == "lowest"
        assert data.criteria.get(2).missing.value == "warn"


def test_the_office_has_a_set_and_points_of_its_own(terminal: Terminal, tmp_path: Path) -> None:
    text = resource("criteria", "qd4725.toml").read_text(encoding="utf-8")
    made = text.replace('code = "4725"', 'code = "SO"', 1).replace('subject = "school"', 'subject = "office"')
    (tmp_path / "so.toml").write_text(made, encoding="utf-8")
    assert "SO (phiên bản 1)" in terminal.run("set", "--file", tmp_path / "so.toml")[1]
    assert "Mức 3" in terminal.run("points", "--year", "2024", *all_points())[1]


def test_the_report_is_written_and_kept(terminal: Terminal, tmp_path: Path) -> None:
    assert "Chưa có kế hoạch nào" in terminal.run("report", "--out", tmp_path)[1]
    terminal.folder = tmp_path / "demo"
    terminal.folder.mkdir()
    with terminal.data() as data:
        demo.fill(data)
        before = len(data.documents.all())
    code, said = terminal.run("report", "--out", tmp_path, day="2024-03-18")
    assert code == 0
    assert (tmp_path / "bao-cao-truong-hoc-so-2023-2024.docx").stat().st_size > 0
    assert "bao-cao-truong-hoc-so-2023-2024.docx" in said
    with terminal.data() as data:
        assert len(data.documents.all()) == before + 1


def test_the_list_shows_who_is_missing(listed: Terminal, tmp_path: Path) -> None:
    listed.run("points", "--school", "A1", *all_points())
    listed.run("step", "send")
    said = listed.run("list", "--missing", "--xlsx", tmp_path / "truong.xlsx")[1]
    assert "2 cơ sở, 1 đã tự đánh giá" in said
    assert "A2\tTrường THCS mẫu" in said
    assert "A1\tTrường THPT mẫu" not in said
    assert (tmp_path / "truong.xlsx").stat().st_size > 0
