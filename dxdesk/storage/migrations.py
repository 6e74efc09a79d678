"""Steps from one data file to the next, each with a name that never changes."""

from pathlib import Path

from dxdesk.domain.errors import UserError
from dxdesk.storage.database import APPLICATION_ID, Database, Migrations
from dxdesk.storage.failures import told
from dxdesk.storage.first_schema import FIRST_TABLES
from dxdesk.storage.fourth_schema import FOURTH_TABLES
from dxdesk.storage.second_schema import SECOND_TABLES
from dxdesk.storage.third_schema import THIRD_TABLES
from dxdesk.storage.triggers import create_triggers

MIGRATIONS = Migrations("dxdesk")


@MIGRATIONS(name="0001_first")
def _first(database: Database) -> None:
    database.executescript(FIRST_TABLES)
    create_triggers(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@MIGRATIONS(name="0002_collection")
def _collection(database: Database) -> None:
    database.executescript(SECOND_TABLES)
    create_triggers(database)


@MIGRATIONS(name="0003_papers")
def _papers(database: Database) -> None:
    database.executescript(THIRD_TABLES)
    create_triggers(database)


@MIGRATIONS(name="0004_whole_plan")
def _whole_plan(database: Database) -> None:
    database.executescript(FOURTH_TABLES)
    create_triggers(database)


def pending(database: Database) -> tuple[str, ...]:
    """Return the names of the steps a file has not seen yet."""
    return tuple(step.name for step in MIGRATIONS.pending(database))


def unknown(database: Database) -> tuple[str, ...]:
    """Return the names of steps a file has seen that this program does not know: the file is newer."""
    known = {step.name for step in MIGRATIONS._migrations}  # noqa: SLF001  # the package lists only pending ones
    return tuple(step.name for step in MIGRATIONS.applied(database) if step.name not in known)


def migrate(database: Database) -> None:
    """Bring a file up to date; each step is kept whole or not at all."""
    MIGRATIONS.apply(database)


def check_ours(database: Database, path: Path) -> None:
    """Raise UserError ``file.not_ours`` or ``file.newer`` for a file this program cannot work with."""
    with told(path):
        marked = database.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        if not marked and not is_empty(database):
            raise UserError("file.not_ours", path=str(path))
        if unknown(database):
            raise UserError("file.newer", path=str(path))


def is_empty(database: Database) -> bool:
    """Tell whether nothing was ever created in a file."""
    return not database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
