"""Writing a file beside its target and putting it in place."""

import os
import tempfile
from pathlib import Path

from dxdesk.domain.errors import UserError

DISK_FULL = 28  # errno.ENOSPC and Windows' ERROR_HANDLE_DISK_FULL map to it


def write_beside(target: Path, content: bytes) -> Path:
    """Write ``content`` to a temporary file in the target's folder and replace the target.

    Raises UserError ``file.in_use`` (open in Word), ``disk.full`` or ``file.not_writable``; the old
    file is then untouched.
    """
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".dxdesk-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_usual_mode(target))
        Path(temporary).replace(target)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise _failure(error, target) from error
    return target


def _usual_mode(target: Path) -> int:
    """Return the rights of the file that is replaced, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _failure(error: OSError, target: Path) -> UserError:
    if error.errno == DISK_FULL:
        return UserError("disk.full", path=str(target))
    if isinstance(error, PermissionError) and target.exists():
        return UserError("file.in_use", path=str(target))
    return UserError("file.not_writable", path=str(target), reason=error.strerror or "")
