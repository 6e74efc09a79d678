"""A connection to a SQLite file, and rows read and written through it."""

import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from dxdesk.domain.errors import UserError
from dxdesk.storage.failures import told
from dxdesk.storage.values import Cell

# sqlite-utils looks for numpy and pandas to store their types, of which this program stores none. numpy is
# here for the charts only and would cost the start-up two fifths of the import. A module set to None is
# Python's way to say "not installed"; what is loaded already stays as it is.
_UNUSED: dict[str, ModuleType | None] = {
    name: None for name in ("numpy", "pandas") if name not in sys.modules
}
sys.modules.update(_UNUSED)  # type: ignore[arg-type]  # typeshed leaves out the None the import system knows
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _UNUSED:
        del sys.modules[_name]

__all__ = ["Database", "Migrations", "Row", "Rows", "connect"]

APPLICATION_ID = 0x64786473  # "dxds": tells our files from any other SQLite file
BUSY_SECONDS = 5.0
_PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = DELETE",  # not WAL: one file, safe to copy and on a USB stick
    "synchronous = FULL",
    "cache_size = -16000",  # KiB; a search reads every key again at each letter typed
)

Row = Mapping[str, object]


def connect(path: Path, *, mode: str = "rwc") -> Database:
    """Open a SQLite file; ``mode`` is SQLite's own: rwc creates what is missing, rw does not."""
    with told(path):
        address = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
        connection.row_factory = sqlite3.Row
        try:
            database = Database(connection, execute_plugins=False)
            for pragma in _PRAGMAS:
                database.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
    return database


class Rows:
    """Rows of one open file; failures of the world come out as UserErrors about it."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database = database
        self.path = path

    def run(self, sql: str, values: Sequence[Cell] = ()) -> sqlite3.Cursor:
        """Run a statement."""
        with told(self.path):
            return self.database.execute(sql, values)

    def all(self, sql: str, *values: Cell) -> list[sqlite3.Row]:
        """Return every row of a query."""
        with told(self.path):
            return self.database.execute(sql, values).fetchall()

    def one(self, sql: str, *values: Cell) -> sqlite3.Row | None:
        """Return the first row of a query; None where there is none."""
        with told(self.path):
            found: sqlite3.Row | None = self.database.execute(sql, values).fetchone()
        return found

    def get(self, table: str, row_id: int, *, code: str) -> sqlite3.Row:
        """Return a row by its id; raises UserError with the code where it is gone."""
        found = self.one(f"SELECT * FROM {table} WHERE id = ?", row_id)  # noqa: S608  # tables are our own words
        if found is None:
            raise UserError(code)
        return found

    def save(self, table: str, row_id: int, values: Mapping[str, Cell], *, code: str) -> int:
        """Insert a row (id 0) or change one and return its id; a UserError with the code where it is gone."""
        if not row_id:
            return self.insert(table, values)
        settings = ", ".join(f"{name} = ?" for name in values)
        sql = f"UPDATE {table} SET {settings} WHERE id = ?"  # noqa: S608  # names of our own dataclasses
        if self.run(sql, (*values.values(), row_id)).rowcount == 0:
            raise UserError(code)
        return row_id

    def insert(self, table: str, values: Mapping[str, Cell]) -> int:
        """Insert a row and return its id."""
        marks = ", ".join("?" * len(values))
        sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})"  # noqa: S608  # as above
        return self.run(sql, tuple(values.values())).lastrowid or 0

    def delete(self, table: str, row_id: int, *, code: str, in_use: str = "") -> None:
        """Delete a row; a UserError with the code where it is gone, ``in_use`` where it is referred to."""
        sql = f"DELETE FROM {table} WHERE id = ?"  # noqa: S608  # as above
        try:
            count = self.run(sql, (row_id,)).rowcount
        except sqlite3.IntegrityError as error:
            if in_use and error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise UserError(in_use) from error
            raise
        if count == 0:
            raise UserError(code)

    def replace_children(
        self, table: str, owner: Mapping[str, int], wanted: Iterable[tuple[int, Mapping[str, Cell]]]
    ) -> None:
        """Make the rows of an owner those wanted, each an id (0 for a new row) and its values."""
        column, owner_id = next(iter(owner.items()))
        sql = f"SELECT id FROM {table} WHERE {column} = ?"  # noqa: S608  # as above
        gone = {row["id"] for row in self.all(sql, owner_id)}
        for row_id, values in wanted:
            known = row_id if row_id in gone else 0
            gone.discard(row_id)
            self.save(table, known, {column: owner_id, **values}, code="record.missing")
        for row_id in sorted(gone):
            self.delete(table, row_id, code="record.missing")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep what the block writes, whole or not at all."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            if self.database.conn.in_transaction:
                self.run("COMMIT")
        except BaseException:
            self.database.rollback()
            raise

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Take back what the block wrote when it fails, inside the transaction around it."""
        with told(self.path), self.database.atomic():
            yield
