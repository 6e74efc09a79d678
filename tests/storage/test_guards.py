import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dxdesk.domain.unit import Person
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.triggers import OWNERS, UNLOGGED

GUARDED = (*OWNERS, *UNLOGGED, "row_change")
NOT_DATA = {"action", "open_action", "_sqlite_migrations", "sqlite_sequence"}


def tables(data: DataFile) -> set[str]:
    return set(data._database.table_names())


def test_every_table_is_guarded(data: DataFile) -> None:
    assert tables(data) == set(GUARDED) | NOT_DATA


def test_every_table_of_ours_is_strict(data: DataFile) -> None:
    ours = tables(data) - {"_sqlite_migrations", "sqlite_sequence"}
    assert [table for table in sorted(ours) if not data._database[table].strict] == []


def test_the_sample_has_a_row_in_every_table(collected: DataFile) -> None:
    assert [table for table in GUARDED if not collected._database[table].count] == []


@pytest.mark.parametrize("table", GUARDED)
@pytest.mark.parametrize(
    "sql", ["INSERT INTO {} DEFAULT VALUES", "UPDATE {} SET rowid = rowid", "DELETE FROM {}"]
)
def test_raw_sql_outside_an_action_is_refused(collected: DataFile, path: Path, table: str, sql: str) -> None:
    before = collected._database[table].count
    refused = pytest.raises(sqlite3.IntegrityError, match=r"no action is open|only added to")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw, refused:
        raw.execute(sql.format(table))
    assert collected._database[table].count == before


def test_a_repository_outside_an_action_is_refused(data: DataFile) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="no action is open"):
        data.people.save(Person("Trưởng phòng"))
    assert data.people.all() == ()


def test_no_row_of_a_file_at_rest_says_an_action_is_open(collected: DataFile) -> None:
    assert collected._database["open_action"].count == 0


@pytest.mark.parametrize("table", ["row_change", "attachment_content", "action"])
def test_the_log_cannot_be_deleted_even_inside_an_action(collected: DataFile, table: str) -> None:
    with (
        pytest.raises(sqlite3.IntegrityError, match="only added to"),
        collected.action("Xóa dấu vết"),
    ):
        collected._database[table].delete_where()


def test_a_logged_row_cannot_be_changed_even_inside_an_action(collected: DataFile) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="only added to"), collected.action("Sửa dấu vết"):
        collected._database.execute("UPDATE row_change SET before = NULL")
