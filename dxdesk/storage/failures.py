"""What SQLite and the system report, told as failures that the clerk can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dxdesk.domain.errors import UserError

_PRIMARY = 0xFF  # the low byte of an extended result code is the kind of failure

_SQLITE_CODES = {
    sqlite3.SQLITE_BUSY: "file.busy",
    sqlite3.SQLITE_LOCKED: "file.busy",
    sqlite3.SQLITE_READONLY: "file.read_only",
    sqlite3.SQLITE_PERM: "file.read_only",
    sqlite3.SQLITE_CANTOPEN: "file.read_only",
    sqlite3.SQLITE_FULL: "disk.full",
    sqlite3.SQLITE_IOERR: "disk.error",
    sqlite3.SQLITE_CORRUPT: "file.damaged",
    sqlite3.SQLITE_NOTADB: "file.not_ours",
}
_SYSTEM_CODES = {
    errno.ENOSPC: "disk.full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk.full",
    errno.EACCES: "file.read_only",
    errno.EPERM: "file.read_only",
    errno.EROFS: "file.read_only",
    errno.ENOENT: "file.missing",
    errno.ENOTDIR: "file.missing",
    errno.EISDIR: "file.not_ours",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn failures of the world inside the block into UserErrors about a file; bugs pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        code = _SQLITE_CODES.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)
        if code is None:
            raise
        raise UserError(code, path=str(path)) from error
    except OSError as error:
        raise UserError(_SYSTEM_CODES.get(error.errno or 0, "disk.error"), path=str(path)) from error
