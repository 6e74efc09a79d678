"""Forms that came back, read beside the window: each file alone, a refused one with its reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.ui.work import Progress

_ENDINGS = (".xlsx", ".docx", ".xlsm", ".docm", ".xls", ".doc")
_PASSING = ("~$", ".")  # files that Word, Excel and systems leave beside others


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file and what was read from it: a form, or why it was refused."""

    name: str
    content: bytes = b""
    form: ReturnedForm | None = None
    error: UserError | None = None


Kept = Sequence[tuple[str, bytes]]


def found_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files named, and of folders those that may be forms; each once, in order."""
    found = (file for path in paths for file in (_inside(path) if path.is_dir() else (path,)))
    return tuple(dict.fromkeys(found))


def _inside(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in _ENDINGS and not path.name.startswith(_PASSING) and path.is_file():
            yield path


def read_paths(paths: Sequence[Path], progress: Progress) -> tuple[ReadFile, ...]:
    """Read the files of paths, folders looked through; stopped, nothing comes of it."""
    files = found_files(paths)
    return tuple(
        _told(number, len(files), file.name, partial(_read, file), progress)
        for number, file in enumerate(files)
    )


def read_kept(kept: Kept, progress: Progress) -> tuple[ReadFile, ...]:
    """Read answers that are kept in the data file."""
    return tuple(
        _told(number, len(kept), name, partial(_parsed, name, content), progress)
        for number, (name, content) in enumerate(kept)
    )


def _told(number: int, total: int, name: str, read: partial[ReadFile], progress: Progress) -> ReadFile:
    progress.tell(number * 100 // total, f"{number + 1}/{total} {name}")
    try:
        return read()
    except UserError as error:
        return ReadFile(name, error=error)


def _read(path: Path) -> ReadFile:
    from dxdesk.package_check import file_bytes

    return _parsed(path.name, file_bytes(path))


def _parsed(name: str, content: bytes) -> ReadFile:
    from dxdesk.importers.returned_form import read_returned_bytes

    return ReadFile(name, content, read_returned_bytes(content, name))
