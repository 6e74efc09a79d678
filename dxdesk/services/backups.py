"""Copies of the data file: made, checked and brought back."""

from datetime import date, datetime
from pathlib import Path

from dxdesk.storage import backups
from dxdesk.storage.data_file import DataFile


def backup(data: DataFile, target: Path) -> Path:
    """Write a verified copy of the data file."""
    return backups.backup(data, target)


def suggested(path: Path, *, now: datetime) -> Path:
    """Return where a copy made by hand goes without another wish: among the daily ones, with its time."""
    return path.parent / backups.FOLDER / f"{path.stem}-{now:%Y-%m-%d-%H%M%S}{path.suffix}"


def copy(source: Path, target: Path) -> Path:
    """Write a verified copy of a data file that may be open in a window."""
    return backups.copy(source, target)


def daily(data: DataFile, *, today: date) -> Path | None:
    """Write the day's copy once and thin the older ones; None where today's is there already.

    Raises UserError ``disk.full``, ``file.read_only`` and the like; whoever opens the file tells it and goes
    on, since a day without a copy is no reason to keep the clerk from the data.
    """
    return backups.daily(data, today)


def verify(path: Path) -> None:
    """Check a data file or a copy; raises UserError where it is damaged."""
    backups.verify(path)


def restore(source: Path, target: Path, *, now: datetime) -> Path | None:
    """Put a copy in place of the data file; returns where the present file is kept, None without one."""
    return backups.restore(source, target, now=now)


def last(path: Path) -> datetime | None:
    """Return when the newest copy was made."""
    return backups.last_backup(path)
