"""Everything in a data file, for comparing two moments of it."""

import sqlite3

from dxdesk.storage.data_file import DataFile
from dxdesk.storage.triggers import OWNERS

KEYS = ("task_search", "indicator_search")
Contents = dict[str, list[tuple[object, ...]]]


def contents(data: DataFile) -> Contents:
    """Every row of every data table and of the keys of the search, by table."""
    return of_connection(data._database.conn)


def of_connection(connection: sqlite3.Connection) -> Contents:
    return {
        table: [tuple(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1")]  # noqa: S608
        for table in (*OWNERS, *KEYS)
    }


def schema(data: DataFile) -> list[tuple[object, ...]]:
    """What the file is made of: every table, index and trigger."""
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    return [tuple(row) for row in data._database.conn.execute(sql)]
