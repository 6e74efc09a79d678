"""The handover package: a folder with a verified copy of the data, the kept papers, and their hashes."""

import hashlib
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath

from dxdesk.domain.errors import UserError
from dxdesk.domain.register import Direction, RegisterRow
from dxdesk.services import backups
from dxdesk.services.numbering import value
from dxdesk.services.register import whole
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.failures import told
from dxdesk.storage.lock import lock_path

DATA, SENT, CAME_IN = "du-lieu", "van-ban-di", "van-ban-den"
DRAFTS, ATTACHED, LIST = "van-ban-chua-ban-hanh", "tep-dinh-kem", "danh-sach-tep.txt"
_FOLDERS = {Direction.OUT: SENT, Direction.IN: CAME_IN, Direction.DRAFT: DRAFTS}
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_MOST_LETTERS = 80  # of a name: Windows allows 260 for a whole path
_CHUNK = 1 << 20

Progress = Callable[[int, str], None]  # percent and what is done; it may raise to stop


def silently(percent: int, words: str = "") -> None:
    """Tell nobody: the progress of whoever shows none."""


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was written: its folder, how many files it lists, the zip beside it if wanted."""

    folder: Path
    files: int
    zipped: Path | None = None


def suggested(data: DataFile, *, today: date) -> Path:
    """Return where a package goes without another wish: beside the data file, under its day."""
    return data.path.parent / f"ban-giao-{today:%Y-%m-%d}"


def check_free(folder: Path, *, zipped: bool = False) -> None:
    """Raise UserError ``handover.folder_exists`` where something stands in the place of a package."""
    with told(folder):
        if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
            raise UserError("handover.folder_exists", path=str(folder))
        if zipped and _zip_path(folder).exists():
            raise UserError("handover.folder_exists", path=str(_zip_path(folder)))


def write_package(
    source: Path,
    folder: Path,
    *,
    papers: Mapping[str, bytes],
    attachments: bool = True,
    zipped: bool = False,
    now: datetime,
    progress: Progress = silently,
) -> Package:
    """Write a package of a data file that may be open in a window; needs neither it nor its lock.

    ``papers`` are files made beforehand, by name (the book as .docx and .pdf). Everything is written beside
    and put in place whole; a failure, or a ``progress`` that raises, leaves nothing behind. Raises UserError
    ``handover.folder_exists``, and those of copies and of files that cannot be written.
    """
    check_free(folder, zipped=zipped)
    beside = folder.with_name(f".{folder.name}.new")
    with told(folder):
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
    try:
        _fill(source, beside, papers, now=now, progress=progress, attachments=attachments)
        files = _write_list(beside, progress)
        if zipped:
            _zip(beside, folder, progress)
        progress(99, "Đặt vào chỗ")
        with told(folder):
            if folder.exists():
                folder.rmdir()
            beside.rename(folder)
        return Package(folder, files, _put_zip(folder) if zipped else None)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        _beside_zip(folder).unlink(missing_ok=True)


def _fill(
    source: Path,
    folder: Path,
    papers: Mapping[str, bytes],
    *,
    attachments: bool,
    now: datetime,
    progress: Progress,
) -> None:
    progress(0, "Sao chép dữ liệu")
    copy = backups.copy(source, folder / DATA / source.name)
    for name, content in papers.items():
        _write(folder / name, content)
    with DataFile.open(copy, now=lambda: now) as data:
        wanted = tuple(_kept(data, attachments=attachments))
        for number, (name, attachment_id) in enumerate(wanted):
            progress(10 + 60 * number // len(wanted), name)
            _write(folder / name, data.attachments.content(attachment_id))
    lock_path(copy).unlink(missing_ok=True)


def _write(target: Path, content: bytes) -> None:
    with told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _kept(data: DataFile, *, attachments: bool) -> Iterator[tuple[str, int]]:
    """Yield where each kept file goes, papers in the order of the register, and its id."""
    seen: set[int] = set()
    for place, row in enumerate(sorted(whole(data).rows, key=_register_place), start=1):
        if row.attachment_id is not None:
            seen.add(row.attachment_id)
            name = data.attachments.name(row.attachment_id)
            yield _paper_name(place, row, name), row.attachment_id
    if attachments:
        for attachment_id, name in data.attachments.all():
            if attachment_id not in seen:
                yield f"{ATTACHED}/{attachment_id:04}-{_fit(name)}", attachment_id


def _register_place(row: RegisterRow) -> tuple[str, date, int, int]:
    return row.direction.value, row.day or row.sorted_day or date.min, value(row.number), row.record_id


def _paper_name(place: int, row: RegisterRow, name: str) -> str:
    day = row.day or row.sorted_day
    folder = f"{_FOLDERS[row.direction]}/{day.year}" if day else _FOLDERS[row.direction]
    words = " ".join(part for part in (row.numbered, row.title) if part)
    return f"{folder}/{place:04}-{_fit(words + PurePosixPath(name).suffix)}"


def _fit(name: str) -> str:
    """Return a name that every system takes, its ending kept."""
    suffix = PurePosixPath(name).suffix
    stem = _FORBIDDEN.sub("-", name.removesuffix(suffix))[:_MOST_LETTERS]
    return f"{stem.strip(' .') or 'tep'}{_FORBIDDEN.sub('-', suffix)}"


def _files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(path for path in folder.rglob("*") if path.is_file() and path.name != LIST))


def _write_list(folder: Path, progress: Progress) -> int:
    """Write the list of files with their SHA-256, as "sha256sum -c" reads it; returns how many there are."""
    files = _files(folder)
    lines: list[str] = []
    for number, path in enumerate(files):
        progress(70 + 20 * number // len(files), "Tính mã kiểm tra")
        lines.append(f"{_hash(path)}  {path.relative_to(folder).as_posix()}")
    _write(folder / LIST, ("\n".join(lines) + "\n").encode())
    return len(files)


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with told(path), path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _zip_path(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.zip")


def _beside_zip(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.zip.new")


def _zip(beside: Path, folder: Path, progress: Progress) -> None:
    files = (*_files(beside), beside / LIST)
    with told(folder), zipfile.ZipFile(_beside_zip(folder), "w", zipfile.ZIP_DEFLATED) as archive:
        for number, path in enumerate(files):
            progress(90 + 9 * number // len(files), "Nén")
            archive.write(path, f"{folder.name}/{path.relative_to(beside).as_posix()}")


def _put_zip(folder: Path) -> Path:
    with told(folder):
        return _beside_zip(folder).replace(_zip_path(folder))


def verify_package(folder: Path) -> tuple[str, ...]:
    """Return the files of a package that are missing or differ from its list.

    Raises UserError ``handover.no_list`` where there is no list.
    """
    listed = folder / LIST
    if not listed.is_file():
        raise UserError("handover.no_list", path=str(folder))
    with told(listed):
        lines = listed.read_text(encoding="utf-8").splitlines()
    told_hashes = dict(line.split("  ", 1)[::-1] for line in lines if "  " in line)
    return tuple(
        name
        for name, digest in told_hashes.items()
        if not (folder / name).is_file() or _hash(folder / name) != digest
    )
