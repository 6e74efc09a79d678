"""One window at a time on a data file: a lock beside it that says who holds it and since when."""

import getpass
import json
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

from dxdesk.domain.errors import UserError
from dxdesk.storage.failures import told

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows keeps others from reading what is locked: lock a byte behind the words

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock held until it is released, or until the process ends however it ends.

    The system's own lock is used, on a file of its own: a dead process leaves nothing to clear away, a
    reused process number cannot be mistaken for a holder, and SQLite's locks on the data file are not
    disturbed. The lock file stays (emptied): removing it would let two windows lock two files of one name.
    """

    def __init__(self, path: Path, *, now: datetime) -> None:
        """Take the lock of a data file; raises UserError ``file.locked`` with who holds it and since when."""
        place = lock_path(path)
        with told(path):
            handle = os.open(place, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            raise UserError("file.locked", path=str(path), **_holder(place)) from error
        self._handle: int | None = handle
        with told(path):
            self._write(json.dumps({"who": _who(), "since": f"{now:%H:%M %d/%m/%Y}"}, ensure_ascii=False))

    def _write(self, text: str) -> None:
        if self._handle is None:
            raise ValueError("released")
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, text.encode())

    def release(self) -> None:
        """Give the lock up; harmless when done twice."""
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None


def lock_path(path: Path) -> Path:
    """Return the lock file of a data file."""
    return path.with_name(f"{path.name}.lock")


def _who() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # a system account without a name
        user = ""
    return ", ".join(part for part in (user, platform.node()) if part)


def _holder(place: Path) -> dict[str, str]:
    try:
        told_by = json.loads(place.read_text(encoding="utf-8"))
        return {"who": str(told_by["who"]), "since": str(told_by["since"])}
    except (OSError, ValueError, KeyError, TypeError):  # still being written: the lock alone says enough
        return {"who": "?", "since": "?"}
