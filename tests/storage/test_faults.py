import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit import Person
from dxdesk.storage import backups, failures
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.messages import known_codes
from tests.storage.contents import contents

Write = Callable[[DataFile], object]

# The tests may run as root, whom permission bits do not bind: SQLite itself is told to refuse.


def add_attachment(data: DataFile) -> None:
    with data.action("Đính kèm"):
        data.attachments.add("to.bin", bytes(5_000_000))


def delete_plan(data: DataFile) -> None:
    with data.action("Xóa kế hoạch"):
        data.people.save(Person("A"))
        data.plans.delete(1)


@contextmanager
def full_disk(data: DataFile) -> Iterator[None]:
    connection = data._database.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    yield
    connection.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def read_only(data: DataFile) -> Iterator[None]:
    data._database.execute("PRAGMA query_only = ON")
    yield
    data._database.execute("PRAGMA query_only = OFF")


@contextmanager
def busy(data: DataFile) -> Iterator[None]:
    data._database.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(data.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def reader(data: DataFile) -> Iterator[None]:
    """Another program that reads: our own reading goes on, only the commit is refused."""
    data._database.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(data.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM plan").fetchall()
        yield


@pytest.mark.parametrize(
    ("fault", "code"),
    [(read_only, "file.read_only"), (busy, "file.busy"), (reader, "file.busy")],
)
@pytest.mark.parametrize("write", [add_attachment, delete_plan, DataFile.undo])
def test_a_refused_write_is_told_and_loses_nothing(filled: DataFile, fault, code: str, write: Write) -> None:
    before, logged = contents(filled), filled.actions(100)
    with fault(filled), pytest.raises(UserError, match=code.replace(".", r"\.")):
        write(filled)
    assert (contents(filled), filled.actions(100)) == (before, logged)
    write(filled)


def test_a_full_disk_is_told_and_loses_nothing(filled: DataFile, path: Path) -> None:
    before = contents(filled)
    with full_disk(filled), pytest.raises(UserError, match=r"disk\.full"):
        add_attachment(filled)
    assert contents(filled) == before
    backups.verify(path)
    add_attachment(filled)


def add_person_and_attachment(data: DataFile) -> None:
    with data.action("Ngoài"):
        data.people.save(Person("A"))
        add_attachment(data)


def test_a_disk_that_fills_up_inside_an_inner_action_takes_the_whole_back(filled: DataFile) -> None:
    before = contents(filled)
    with full_disk(filled), pytest.raises(UserError, match=r"disk\.full"):
        add_person_and_attachment(filled)
    assert contents(filled) == before


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"file\.missing"):
        DataFile.open(tmp_path / "khong-co" / "dxdesk.db")


def test_a_folder_in_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(UserError, match=r"file\.read_only"):
        DataFile.open(path)


@pytest.mark.parametrize("content", [b"PK\x03\x04" + bytes(9000), "Kế hoạch".encode() * 900])
def test_a_file_that_is_no_database_is_not_ours(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"file\.not_ours"):
        DataFile.open(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_not_ours(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE plan (id INTEGER PRIMARY KEY)")
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"file\.not_ours"):
        DataFile.open(path)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_data_file(path: Path) -> None:
    path.touch()
    with DataFile.open(path) as data:
        assert data.plans.all() == ()


def spoil(path: Path, *, first: int, length: int) -> None:
    content = bytearray(path.read_bytes())
    content[first : first + length] = b"\xa5" * length
    path.write_bytes(content)


def test_spoiled_pages_are_damage_when_they_are_read(filled: DataFile, path: Path) -> None:
    filled.close()
    spoil(path, first=4096, length=path.stat().st_size - 4096)
    with pytest.raises(UserError, match=r"file\.damaged"):
        DataFile.open(path)


def test_a_file_cut_short_is_damaged(filled: DataFile, path: Path) -> None:
    filled.close()
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(UserError, match=r"file\.damaged"):
        backups.verify(path)


def test_a_spoiled_head_of_a_file_with_copies_is_damage(filled: DataFile, path: Path, today) -> None:
    backups.daily(filled, today)
    filled.close()
    spoil(path, first=0, length=100)
    with pytest.raises(UserError, match=r"file\.damaged"):
        DataFile.open(path)


def test_every_failure_has_its_sentence() -> None:
    codes = {*failures._SQLITE_CODES.values(), *failures._SYSTEM_CODES.values()}
    assert codes <= known_codes()


def test_a_bug_is_not_told_as_a_failure_of_the_world(path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"), failures.told(path):
        sqlite3.connect(":memory:").execute("SELEKT")
