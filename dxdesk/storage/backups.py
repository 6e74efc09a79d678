"""Verified copies of a data file: made, listed, thinned and brought back."""

import re
import sqlite3
from collections.abc import Callable, Hashable, Iterable
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.domain.errors import UserError
from dxdesk.storage.database import Database, connect
from dxdesk.storage.failures import told
from dxdesk.storage.lock import Lock
from dxdesk.storage.migrations import check_ours, is_empty

if TYPE_CHECKING:
    from dxdesk.storage.data_file import DataFile  # which makes a copy itself before it migrates

FOLDER = "backups"
DAYS, WEEKS, MONTHS = 14, 8, 12  # how many daily copies are kept whole, then one a week, then one a month
_UNREADABLE = ("file.damaged", "file.not_ours", "file.newer", "disk.error")  # cannot be copied, only moved
_STAMP = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-(\d{6}))?(?:-.+)?")


def backup(data: "DataFile", target: Path) -> Path:
    """Write a verified copy of an open data file; an old copy is replaced only by a good one."""
    return copy(data.path, target)


def copy(source: Path, target: Path) -> Path:
    """Write a verified copy of a data file that may be open in a window; no lock is needed."""
    if not source.exists():
        raise UserError("file.missing", path=str(source))
    temporary = target.with_name(f".{target.name}.new")
    with told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
    try:
        _copy_pages(source, temporary)
        verify(temporary)
        with told(target):
            temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _copy_pages(source: Path, target: Path) -> None:
    with closing(_reading(source)) as original, told(target), closing(sqlite3.connect(target)) as made:
        original.conn.backup(made)


def _reading(path: Path) -> Database:
    database = connect(path, mode="rw")  # rw: a journal left by a power cut is rolled back first
    database.execute("PRAGMA query_only = ON")
    return database


def verify(path: Path) -> None:
    """Check a data file or a copy, open in a window or not.

    Raises UserError ``file.missing``, ``file.not_ours``, ``file.newer`` or ``file.damaged``.
    """
    if not path.exists():
        raise UserError("file.missing", path=str(path))
    with closing(_reading(path)) as database:
        check_ours(database, path)
        with told(path):
            if is_empty(database):
                raise UserError("file.not_ours", path=str(path))
            found = [row[0] for row in database.execute("PRAGMA integrity_check")]
            stray = database.execute("PRAGMA foreign_key_check").fetchone()
    if found != ["ok"] or stray:
        raise UserError("file.damaged", path=str(path))


def daily(data: "DataFile", today: date) -> Path | None:
    """Write the day's copy once and thin the older ones; None where the day has its copy."""
    target = data.path.parent / FOLDER / f"{data.path.stem}-{today}.db"
    if target.exists():
        return None
    made = backup(data, target)
    _thin(data.path)
    return made


def _thin(path: Path) -> None:
    by_day = {
        date.fromisoformat(found[1]): copy_path
        for copy_path in backups(path)
        if (found := _stamp(path, copy_path)) and found[0] == found[1]
    }
    for day in by_day.keys() - kept_days(by_day):
        with told(by_day[day]):
            by_day[day].unlink(missing_ok=True)


def kept_days(days: Iterable[date]) -> frozenset[date]:
    """Return the days whose copies are kept: the newest 14, then the newest of 8 weeks, then of 12 months.

    Only days that have a copy are counted, so neither a long leave nor a wrong clock empties the folder.
    """
    newest_first = sorted(set(days), reverse=True)
    kept, rest = newest_first[:DAYS], newest_first[DAYS:]
    weekly = _newest_of_each(rest, WEEKS, _week)
    rest = [day for day in rest if _week(day) < _week(weekly[-1])]
    monthly = _newest_of_each(rest, MONTHS, lambda day: (day.year, day.month))
    return frozenset((*kept, *weekly, *monthly))


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _newest_of_each(days: list[date], limit: int, span: Callable[[date], Hashable]) -> list[date]:
    newest: dict[Hashable, date] = {}
    for day in days:
        newest.setdefault(span(day), day)
    return list(newest.values())[:limit]


def backups(path: Path) -> tuple[Path, ...]:
    """Return the copies in the folder beside a data file, newest first."""
    folder = path.parent / FOLDER
    with told(folder):
        found = [made for made in folder.glob("*.db") if _stamp(path, made)] if folder.is_dir() else []
    return tuple(sorted(found, key=lambda made: (_made_at(path, made), made.name), reverse=True))


def last_backup(path: Path) -> datetime | None:
    """Return when the newest copy of a data file was made; None without copies."""
    newest = next(iter(backups(path)), None)
    return _made_at(path, newest) if newest else None


def _stamp(path: Path, made: Path) -> re.Match[str] | None:
    prefix = f"{path.stem}-"
    return _STAMP.fullmatch(made.stem.removeprefix(prefix)) if made.stem.startswith(prefix) else None


def _made_at(path: Path, made: Path) -> datetime:
    """Return the moment in a copy's name; the file's own time where the name tells only its day."""
    found = _stamp(path, made)
    if found is None:
        raise ValueError(made.name)
    day = date.fromisoformat(found[1])
    if found[2]:
        return datetime.strptime(f"{found[1]} {found[2]}", "%Y-%m-%d %H%M%S").astimezone()
    written = datetime.fromtimestamp(made.stat().st_mtime).astimezone()
    return written if written.date() == day else datetime.combine(day, time()).astimezone()


def before_migration(path: Path, step: str, *, now: datetime) -> Path:
    """Keep a verified copy of a file about to be brought up to date."""
    return copy(path, path.parent / FOLDER / f"{path.stem}-{now:%Y-%m-%d-%H%M%S}-before-{step}.db")


def restore(source: Path, target: Path, *, now: datetime) -> Path | None:
    """Put a copy in place of a data file and return where the present file is kept; None without one.

    Raises UserError ``file.locked`` while the data file is open in a window, and what ``verify`` raises
    for the copy; the present file is then untouched.
    """
    verify(source)
    with told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    lock = Lock(target, now=now)
    try:
        return _swap(source, target, now)
    finally:
        lock.release()


def _swap(source: Path, target: Path, now: datetime) -> Path | None:
    ready = copy(source, target.with_name(f".{target.name}.restored"))
    try:
        kept = _keep(target, now) if target.exists() else None
        with told(target):
            ready.replace(target)
    finally:
        ready.unlink(missing_ok=True)
    return kept


def _keep(path: Path, now: datetime) -> Path:
    kept = path.with_name(f"{path.stem}-{now:%Y-%m-%d-%H%M%S}-kept{path.suffix}")
    try:
        return copy(path, kept)
    except UserError as error:
        if error.code not in _UNREADABLE:
            raise
    with told(path):
        journal = _journal(path)
        if journal.exists():  # it belongs to the damaged file and would spoil the one put in its place
            journal.replace(_journal(kept))
        return path.replace(kept)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
