"""The referee from a terminal."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dxdesk.documents.letter import ask_letter
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from tests.documents import letters
from tests.documents.docx_file import parts
from tests.documents.referee.typed import typed

ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dxdesk", *(str(word) for word in words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=ENVIRONMENT, timeout=120)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "cong-van.docx"
    path.write_bytes(to_docx(ask_letter(letters.asked(), load_wording())))
    return path


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "sai.docx"
    lines = ["UBND TỈNH X", "SỞ Y", "Số: 5/KH-SY", "X, ngày 5 tháng 03 năm 2024", "KẾ HOẠCH", "Thi đua"]
    path.write_bytes(typed([*lines, "Nội dung của kế hoạch.", "Nơi nhận:", "- Lưu: VT", "TM. GIÁM ĐỐC"]))
    return path


def test_a_clean_paper_ends_with_0(letter: Path) -> None:
    done = run("check", letter)
    assert (done.returncode, done.stderr) == (0, "")
    assert "cong-van.docx (Công văn): đúng thể thức" in done.stdout


def test_a_faulty_paper_ends_with_1_and_says_where_and_how_to_mend(faulty: Path) -> None:
    done = run("check", faulty)
    assert done.returncode == 1
    assert "[KY-3]" in done.stdout
    assert "«TM. GIÁM ĐỐC»" in done.stdout
    assert "Cách sửa:" in done.stdout


def test_json_tells_every_rule_with_its_outcome(faulty: Path) -> None:
    done = run("check", faulty, "--json")
    told = json.loads(done.stdout)
    assert (told["file"], told["kind"], told["clean"]) == ("sai.docx", "Kế hoạch", False)
    assert {one["outcome"] for one in told["findings"]} == {"pass", "fail", "warn", "not_applicable"}
    (day,) = [one for one in told["findings"] if one["about"] == "place_date.day"]
    assert (day["rule"], day["allowed"], day["place"]["paragraph"]) == ("DD-2", "«05»", 4)


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04broken", b"\x00\xff" * 400], ids=["empty", "zip", "noise"]
)
def test_an_unreadable_file_ends_with_2_and_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(content)
    done = run("check", path)
    assert done.returncode == 2
    assert "hong.docx" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_file_ends_with_2(tmp_path: Path) -> None:
    done = run("check", tmp_path / "khong-co.docx", "--json")
    assert done.returncode == 2
    assert "khong-co.docx" in json.loads(done.stdout)["error"]


def test_the_names_of_another_day_are_judged_when_asked(letter: Path) -> None:
    done = run("check", letter, "--on", "2026-01-05")
    assert "Thanh tra Sở" in done.stdout
    assert "không còn từ 01/7/2025" in done.stdout


def test_mend_writes_a_copy_and_leaves_the_original(faulty: Path) -> None:
    before = hashlib.sha256(faulty.read_bytes()).hexdigest()
    done = run("mend", faulty)
    assert done.returncode == 0, done.stderr
    assert "Đã sửa" in done.stdout
    assert hashlib.sha256(faulty.read_bytes()).hexdigest() == before
    assert "word/document.xml" in parts((faulty.parent / "sai-da-sua.docx").read_bytes())


def test_mend_never_takes_the_originals_place(faulty: Path) -> None:
    done = run("mend", faulty, "--out", faulty.parent / "." / "sai.docx")
    assert done.returncode == 2
    assert "bản gốc" in done.stderr


def test_a_second_copy_gets_its_own_name(faulty: Path) -> None:
    run("mend", faulty)
    run("mend", faulty)
    names = {path.name for path in faulty.parent.glob("*.docx")}
    assert names == {"sai.docx", "sai-da-sua.docx", "sai-da-sua-2.docx"}


def test_a_mended_copy_has_less_to_mend(faulty: Path) -> None:
    before = json.loads(run("check", faulty, "--json").stdout)["counts"]["fail"]
    run("mend", faulty, "--out", faulty.parent / "moi.docx")
    after = json.loads(run("check", faulty.parent / "moi.docx", "--json").stdout)["counts"]["fail"]
    assert after < before


def test_the_referee_loads_no_qt(letter: Path) -> None:
    code = (
        "import sys\nfrom dxdesk.cli import main\n"
        f"sys.argv[1:] = ['check', {str(letter)!r}]\n"
        "try:\n    main()\nfinally:\n    print('Qt', any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=ENVIRONMENT
    )
    assert done.stdout.strip().endswith("Qt False"), done.stderr
