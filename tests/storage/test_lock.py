import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.storage import backups
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.lock import Lock, lock_path

HOLDER = """
import sys
from pathlib import Path
from dxdesk.storage.data_file import DataFile
data = DataFile.open(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_window(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the data file open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    with process:
        yield process
        process.kill()


def test_a_second_window_is_told_who_and_since_when(path: Path, now: datetime) -> None:
    with DataFile.open(path, now=lambda: now), pytest.raises(UserError) as caught:
        DataFile.open(path)
    assert caught.value.code == "file.locked"
    assert caught.value.data["since"] == "09:00 18/03/2024"
    assert caught.value.data["who"] != "?"


def test_a_closed_file_can_be_opened_again(path: Path) -> None:
    DataFile.open(path).close()
    with DataFile.open(path) as data:
        assert data.plans.all() == ()


def test_closing_twice_is_harmless(path: Path) -> None:
    data = DataFile.open(path)
    data.close()
    data.close()


def test_a_failed_opening_gives_the_lock_up(path: Path, now: datetime) -> None:
    path.write_bytes(b"not a data file, and long enough to be looked at" * 30)
    with pytest.raises(UserError, match=r"file\.not_ours"):
        DataFile.open(path)
    Lock(path, now=now).release()


def test_another_process_cannot_open_it(path: Path, other_window: subprocess.Popen[str]) -> None:
    with pytest.raises(UserError, match=r"file\.locked"):
        DataFile.open(path)


def test_the_lock_of_a_dead_process_is_taken_over(path: Path, other_window: subprocess.Popen[str]) -> None:
    other_window.kill()
    other_window.wait()
    assert lock_path(path).read_text(encoding="utf-8") != ""
    with DataFile.open(path) as data:
        assert data.plans.all() == ()


def test_checking_and_copying_need_no_lock(
    path: Path, tmp_path: Path, other_window: subprocess.Popen[str]
) -> None:
    backups.verify(path)
    made = backups.copy(path, tmp_path / "ban-sao.db")
    backups.verify(made)


def test_a_file_that_is_open_is_not_restored_over(
    filled: DataFile, path: Path, tmp_path: Path, now: datetime
) -> None:
    made = backups.backup(filled, tmp_path / "ban-sao.db")
    with pytest.raises(UserError, match=r"file\.locked"):
        backups.restore(made, path, now=now)
    assert filled.plans.get(1).year == 2024
