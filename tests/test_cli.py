import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

SAMPLE = resource("ke-hoach-2024.txt")
TODAY = ("--today", "2024-03-18")
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


class Terminal:
    """Runs the program itself on one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "dxdesk.db"

    def run(self, *words: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "dxdesk", "--data-dir", self.folder, *TODAY, *words]
        return subprocess.run(
            [str(word) for word in command],
            capture_output=True,
            encoding="utf-8",
            env=ENVIRONMENT if env is None else env,
            timeout=120,
        )

    def refused(self, *words: object, code: int) -> str:
        """Run what must be refused: one sentence, the exit code, nothing else."""
        done = self.run(*words)
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr + done.stdout
        said = done.stderr.strip()
        assert said
        assert said.endswith(".")
        return said


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "data")


@pytest.fixture
def filled(terminal: Terminal) -> Terminal:
    assert terminal.run("import", SAMPLE, "--yes").returncode == 0
    return terminal


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _rows(path: Path, table: str) -> int:
    with sqlite3.connect(path) as connection:
        found: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # a word of ours
    connection.close()
    return found


def test_inspect_tells_a_plan_in_json_and_saves_nothing(terminal: Terminal) -> None:
    done = terminal.run("inspect", SAMPLE, "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert (told["is_plan"], len(told["tasks"]), len(told["indicators"])) == (True, 5, 11)
    assert not terminal.data.exists()


def test_inspect_of_what_is_no_plan_ends_with_3(terminal: Terminal, tmp_path: Path) -> None:
    letter = tmp_path / "thu.txt"
    letter.write_text("Kính gửi bạn, mai ta gặp nhau lúc chín giờ.", encoding="utf-8")
    done = terminal.run("inspect", letter, "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["is_plan"] is False
    assert json.loads(done.stdout)["reason"]


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04broken", b"\x00\xff" * 400], ids=["empty", "zip", "bytes"]
)
def test_inspect_of_an_unreadable_file_ends_with_3(
    terminal: Terminal, tmp_path: Path, content: bytes
) -> None:
    broken = tmp_path / "hong.docx"
    broken.write_bytes(content)
    done = terminal.run("inspect", broken, "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["is_plan"] is False
    assert "Traceback" not in done.stderr


def test_inspect_of_a_missing_file_is_a_sentence(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.refused("inspect", tmp_path / "khong-co.docx", code=3)
    assert "khong-co.docx" in said


def test_import_writes_only_when_told_to(terminal: Terminal) -> None:
    done = terminal.run("import", SAMPLE)
    assert "Chưa ghi gì" in done.stdout
    assert _rows(terminal.data, "plan") == 0
    done = terminal.run("import", SAMPLE, "--yes")
    assert "Đã ghi: Nhập kế hoạch năm 2024." in done.stdout
    assert (_rows(terminal.data, "plan"), _rows(terminal.data, "task")) == (1, 5)


def test_a_refused_import_leaves_the_data_as_they_were(filled: Terminal, tmp_path: Path) -> None:
    letter = tmp_path / "thu.txt"
    letter.write_text("Không phải kế hoạch.", encoding="utf-8")
    before = _hash(filled.data)
    assert "không phải kế hoạch" in filled.refused("import", letter, "--yes", code=1)
    assert "Năm 2024 đã có kế hoạch" in filled.refused("import", SAMPLE, "--yes", code=1)
    assert _hash(filled.data) == before


def test_due_lists_what_is_due_in_words_and_in_json(filled: Terminal) -> None:
    assert "Báo cáo Quý I/2024" in filled.run("due").stdout
    told = json.loads(filled.run("due", "--as-of", "2024-07-05", "--json").stdout)
    assert told["as_of"] == "2024-07-05"
    assert [task["code"] for task in told["late"]] == ["2"]
    assert told["window"]["period"] == "2024-Q3"


def test_due_without_a_plan_says_what_to_do(terminal: Terminal) -> None:
    assert "Hãy nhập kế hoạch" in terminal.refused("due", code=1)


def test_report_is_written_as_word_and_pdf_and_kept(filled: Terminal, tmp_path: Path) -> None:
    done = filled.run("report", "2024-Q1", "--out", tmp_path / "ra", "--pdf")
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in (tmp_path / "ra").iterdir())
    assert names == ["bao-cao-2024-Q1.docx", "bao-cao-2024-Q1.pdf"]
    assert (tmp_path / "ra/bao-cao-2024-Q1.pdf").read_bytes().startswith(b"%PDF")
    assert _rows(filled.data, "document") == 1


def test_a_period_that_is_none_is_a_sentence(filled: Terminal, tmp_path: Path) -> None:
    assert "2024-Q9" in filled.refused("report", "2024-Q9", "--out", tmp_path / "ra", code=1)


def test_backup_and_restore_bring_the_data_back(filled: Terminal, tmp_path: Path) -> None:
    copy = tmp_path / "ban-sao.db"
    assert "Đã sao lưu" in filled.run("backup", copy).stdout
    with DataFile.open(filled.data) as data, data.action("Xóa hết"):
        for task in data.tasks.of_plan(1):
            data.tasks.delete(task.id)
    done = filled.run("restore", copy)
    assert done.returncode == 0, done.stderr
    assert _rows(filled.data, "task") == 5


def test_backup_without_a_target_stands_among_the_copies(filled: Terminal) -> None:
    before = set((filled.folder / "backups").iterdir())
    filled.run("backup")
    (made,) = set((filled.folder / "backups").iterdir()) - before
    assert filled.run("verify", made).stdout.strip() == "Tệp dữ liệu nguyên vẹn."


def test_restore_of_what_is_no_copy_leaves_the_data_as_they_were(filled: Terminal, tmp_path: Path) -> None:
    wrong = tmp_path / "anh.db"
    wrong.write_bytes(b"not a database" * 100)
    before = _hash(filled.data)
    assert "anh.db" in filled.refused("restore", wrong, code=1)
    assert _hash(filled.data) == before


def test_verify_of_a_damaged_file_says_how_to_go_on(filled: Terminal) -> None:
    content = bytearray(filled.data.read_bytes())
    content[5000:9000] = b"\xee" * 4000
    filled.data.write_bytes(content)
    assert "Hãy khôi phục" in filled.refused("verify", code=1)


def test_a_data_file_open_elsewhere_is_a_sentence(filled: Terminal) -> None:
    with DataFile.open(filled.data):
        assert "đang được mở ở cửa sổ khác" in filled.refused("due", code=1)


def test_a_wrong_day_is_a_sentence(terminal: Terminal) -> None:
    assert "31/2/2024" in terminal.refused("due", "--as-of", "31/2/2024", code=1)


@pytest.mark.parametrize(
    "words", [("due", "--nothing"), ("report", "2024-Q1"), ("nothing",), ("import",)], ids=" ".join
)
def test_wrong_usage_ends_with_2(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert "dxdesk --help" in terminal.refused(*words, code=2)


def test_help_lists_the_commands_in_vietnamese_without_inner_ones(terminal: Terminal) -> None:
    said = terminal.run("--help").stdout
    assert "Cách dùng:" in said
    assert "inspect" in said
    assert "screens" not in said


@pytest.mark.parametrize("command", ["inspect", "import", "due", "report", "backup", "verify"])
def test_the_terminal_loads_no_qt(filled: Terminal, tmp_path: Path, command: str) -> None:
    words = {
        "inspect": [str(SAMPLE)],
        "import": [str(SAMPLE)],
        "report": ["2024-Q1", "--out", str(tmp_path / "ra")],
    }.get(command, [])
    line = ["--data-dir", str(filled.folder), *TODAY, command, *words]
    code = (
        "import sys\nfrom dxdesk.cli import main\n"
        f"sys.argv[1:] = {line!r}\n"
        "try:\n    main()\nfinally:\n    print('Qt', any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=ENVIRONMENT
    )
    assert done.stdout.strip().endswith("Qt False"), done.stderr


def test_selftest_opens_the_window_and_closes_it(filled: Terminal) -> None:
    done = filled.run("--selftest")
    assert (done.returncode, done.stderr) == (0, "")


def test_no_screen_is_a_sentence(terminal: Terminal) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a screen")
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    bare = {name: value for name, value in ENVIRONMENT.items() if name not in hidden}
    done = terminal.run(env=bare)
    assert done.returncode == 1
    assert done.stderr.startswith("Không mở được cửa sổ")


def test_the_demo_makes_everything_and_leaves_nothing_half(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    (out / "ghi-chu.txt").write_text("của tôi", encoding="utf-8")
    done = terminal.run("demo", "--out", out, "--no-window")
    assert done.returncode == 0, done.stderr
    assert {path.suffix for path in (out / "documents").iterdir()} == {".docx", ".pdf"}
    assert "overview.png" in {path.name for path in (out / "screens").iterdir()}
    papers = {path.stem for path in (out / "van-ban").glob("*.docx")}
    assert papers == {path.stem for path in (out / "van-ban").glob("*.pdf")}
    assert len(papers) > 20
    told = (out / "van-ban" / "ket-qua-kiem-tra.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in told if "đúng thể thức" not in line and ": 0 điều chưa đúng" not in line] == []
    assert (out / "van-ban" / "vi-du-sai" / "bao-cao-sai-da-sua.docx").exists()
    assert _rows(out / "dxdesk.db", "task") == 5 + 3  # of the plan, and concluded by a meeting
    assert len(list((out / "mot-quy" / "2-phieu-nhan-ve").iterdir())) == 21
    assert (out / "ghi-chu.txt").exists()
    assert [path.name for path in tmp_path.glob(".dxdesk-demo-*")] == []


def test_the_demo_does_not_touch_data_open_in_a_window(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    with DataFile.open(out / "dxdesk.db"):
        said = terminal.refused("demo", "--out", out, "--no-window", code=1)
    assert "đang được mở" in said
    assert not (out / "documents").exists()
