import gzip
from datetime import datetime
from pathlib import Path

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.storage import backups, migrations
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.database import APPLICATION_ID, Database, Migrations
from dxdesk.storage.triggers import create_triggers
from tests.schemas import make
from tests.storage.contents import contents, schema

FILLED = {
    "0001_first": make.fill_first,
    "0002_collection": make.fill_second,
    "0003_papers": make.fill_third,
    "0004_whole_plan": make.fill,
}
RELEASED = sorted((Path(__file__).resolve().parents[1] / "schemas").glob("*.db.gz"))


def released(packed: Path, path: Path) -> Path:
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    return path


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """The program of a later version: our steps and one more."""
    later = Migrations("dxdesk")
    later._migrations = [*migrations.MIGRATIONS._migrations]

    @later(name="9999_nickname")
    def nickname(database: Database) -> None:
        database.execute("ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT ''")
        create_triggers(database)

    monkeypatch.setattr(migrations, "MIGRATIONS", later)
    return later


def test_there_is_a_file_of_the_present_schema() -> None:
    assert [packed.name for packed in RELEASED][-1] == f"{migrations.MIGRATIONS._migrations[-1].name}.db.gz"


@pytest.mark.parametrize("packed", RELEASED, ids=lambda packed: packed.name)
def test_a_migrated_file_is_made_like_a_fresh_one(packed: Path, path: Path, tmp_path: Path) -> None:
    with DataFile.open(released(packed, path)) as old, DataFile.open(tmp_path / "fresh.db") as fresh:
        assert schema(old) == schema(fresh)


@pytest.mark.parametrize("packed", RELEASED, ids=lambda packed: packed.name)
def test_a_migrated_file_holds_what_it_held(packed: Path, data: DataFile, tmp_path: Path) -> None:
    FILLED[packed.name.removesuffix(".db.gz")](data)
    with DataFile.open(released(packed, tmp_path / "old.db")) as old:
        assert contents(old) == contents(data)
        while old.undo():
            pass
        assert not any(contents(old).values())


def test_a_fresh_file_needs_no_copy_first(data: DataFile, path: Path) -> None:
    assert backups.backups(path) == ()


def test_a_file_is_marked_as_ours(data: DataFile) -> None:
    assert data._database.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID


def test_the_file_is_opened_as_promised(data: DataFile) -> None:
    names = ("foreign_keys", "journal_mode", "synchronous", "recursive_triggers")
    found = [data._database.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert found == [1, "delete", 2, 1]


def test_an_older_file_is_copied_before_it_is_changed(
    filled: DataFile, path: Path, now: datetime, next_version: Migrations
) -> None:
    before = contents(filled)
    filled.close()
    with DataFile.open(path, now=lambda: now) as migrated:
        assert "nickname" in migrated._database["person"].columns_dict
    (made,) = backups.backups(path)
    assert made.name == "dxdesk-2024-03-18-090000-before-9999_nickname.db"
    with DataFile.open(made) as old:
        assert contents(old)["plan"] == before["plan"]


def test_undo_reaches_back_beyond_a_migration(filled: DataFile, path: Path, next_version: Migrations) -> None:
    with filled.action("Xóa"):
        person = filled.people.get(1)
        filled.tasks.delete(1)
        filled.people.delete(1)
    filled.close()
    with DataFile.open(path) as migrated:
        migrated.undo()
        assert migrated.people.get(1) == person


def test_a_failing_step_leaves_the_file_as_it_was(
    filled: DataFile, path: Path, next_version: Migrations
) -> None:
    @next_version(name="9999_wrong")
    def wrong(database: Database) -> None:
        database.execute("DROP TABLE setting")
        raise ZeroDivisionError

    filled.close()
    with pytest.raises(ZeroDivisionError):
        DataFile.open(path)
    next_version._migrations.pop()
    with DataFile.open(path) as data:
        assert data.settings.get("lateness", "") == "nominal"


def test_a_file_of_a_newer_program_is_refused_and_left_alone(
    path: Path, next_version: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    DataFile.open(path).close()
    monkeypatch.undo()
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"file\.newer"):
        DataFile.open(path)
    with pytest.raises(UserError, match=r"file\.newer"):
        backups.verify(path)
    assert path.read_bytes() == before


def test_a_step_that_fails_after_its_tables_leaves_none_of_them(
    filled: DataFile, path: Path, next_version: Migrations
) -> None:
    @next_version(name="9999_wrong")
    def wrong(database: Database) -> None:
        database.executescript("CREATE TABLE late (id INTEGER PRIMARY KEY) STRICT; DROP TABLE prose;")
        raise ZeroDivisionError

    filled.close()
    with pytest.raises(ZeroDivisionError):
        DataFile.open(path)
    next_version._migrations.pop()
    with DataFile.open(path) as data:
        assert "late" not in data._database.table_names()
        assert data.prose.of_period(1, "2024-Q1", "BC") == ()
