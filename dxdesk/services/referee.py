"""Kiểm tra thể thức: judging a .docx by the layout rules, and a mended copy of it beside the original."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.domain.errors import UserError
from dxdesk.services.files import write_beside

if TYPE_CHECKING:
    from dxdesk.documents.referee.finding import Finding, Verdict

COPY_MARK = "-da-sua"
_MOST_COPIES = 1000
_STATE_SECRETS = "KH-2"  # papers under the law on state secrets are not worked on here


@dataclass(frozen=True, slots=True)
class MendedFile:
    """A mended copy: where it is, what was changed in it, and what the referee says of it now."""

    path: Path
    changes: "tuple[Finding, ...]"
    verdict: "Verdict"


def check_file(path: Path, *, on: date | None = None) -> "Verdict":
    """Judge a .docx by the rules of its own day, or of the day given; nothing is written.

    Raises UserError where the file cannot be read.
    """
    from dxdesk.package_check import file_bytes

    return check_content(file_bytes(path), path.name, on=on)


def check_content(content: bytes, shown: str, *, on: date | None = None) -> "Verdict":
    """Judge a .docx that is at hand; ``shown`` names it in errors."""
    from dxdesk.documents.referee.judging import judge
    from dxdesk.documents.referee.reading import read_docx

    return judge(read_docx(content, shown), on=on)


def mend_file(path: Path, out: Path | None = None, *, on: date | None = None) -> MendedFile:
    """Mend in a copy what is mechanical; without ``out`` the copy stands beside the original.

    Raises UserError ``referee.original`` where the copy would take the original's place,
    ``referee.secret``, and those of ``check_file`` and of writing.
    """
    from dxdesk.package_check import file_bytes

    target = out or free_copy(path)
    if _same(target, path):
        raise UserError("referee.original", path=path.name)
    return mend_content(file_bytes(path), path.name, target, on=on)


def mend_content(content: bytes, shown: str, out: Path, *, on: date | None = None) -> MendedFile:
    """Write a mended copy of a .docx that is at hand; UserError ``referee.secret``, and those of writing."""
    from dxdesk.documents.referee.finding import Outcome
    from dxdesk.documents.referee.mend import mend

    judged = check_content(content, shown, on=on)
    if any(finding.rule == _STATE_SECRETS for finding in judged.of(Outcome.FAIL)):
        raise UserError("referee.secret", path=shown)
    mended = mend(content, judged)
    verdict = check_content(mended.content, shown, on=on)
    return MendedFile(write_beside(out, mended.content), mended.changes, verdict)


def free_copy(path: Path) -> Path:
    """Return a name for a mended copy that no file has yet."""
    for number in range(1, _MOST_COPIES):
        mark = COPY_MARK if number == 1 else f"{COPY_MARK}-{number}"
        target = path.with_name(f"{path.stem}{mark}{path.suffix}")
        if not target.exists():
            return target
    raise UserError("file.not_writable", path=str(path.parent), reason="")


def _same(target: Path, path: Path) -> bool:
    if target.resolve() == path.resolve():
        return True
    return target.exists() and path.exists() and target.samefile(path)
