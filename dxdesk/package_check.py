"""Looking over an Office file before anything of it is unpacked: size, ratio, names, DTD, macros."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from dxdesk.domain.errors import UserError

MAX_FILE_BYTES = 50 * 2**20
MAX_PART_BYTES = 64 * 2**20
MAX_TOTAL_BYTES = 200 * 2**20
MAX_ENTRIES = 2_000
MAX_RATIO = 120  # honest word/document.xml parts stay under 40
RATIO_MATTERS_FROM = 2 * 2**20  # small parts may be packed as tightly as they like

_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .doc, .xls and encrypted Office files
_ZIP_MAGIC = b"PK\x03\x04"
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MACRO_PARTS = ("vbaproject.bin", "vbadata.xml")
_XML_ENDINGS = (".xml", ".rels")
_ENCRYPTED_FLAG = 0x1
_WIDE_ENCODINGS = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")

BROKEN_PACKAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    OSError,
)


def file_bytes(path: Path) -> bytes:
    """Return the content of a file of reasonable size.

    Raises UserError ``file.missing``, ``file.empty``, ``file.too_large`` or ``file.unreadable``.
    """
    shown = path.name
    try:
        if not path.is_file():
            raise UserError("file.missing", path=shown)
        size = path.stat().st_size
        if size == 0:
            raise UserError("file.empty", path=shown)
        if size > MAX_FILE_BYTES:
            raise UserError("file.too_large", path=shown)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise UserError("file.unreadable", path=shown) from error


def check_package(package: zipfile.ZipFile, shown: str, *, macros: bool = False) -> None:
    """Refuse a package that is hostile, encrypted or unpacks out of proportion; ``macros`` lets them in.

    Raises UserError ``file.bomb``, ``file.hostile`` or ``file.encrypted``.
    """
    entries = package.infolist()
    if len(entries) > MAX_ENTRIES:
        raise UserError("file.bomb", path=shown)
    for entry in entries:
        _check_entry(entry, shown)
    names = [entry.filename for entry in entries]
    if not macros and any(is_macro(name) for name in names):
        raise UserError("file.hostile", path=shown)
    if sum(entry.file_size for entry in entries) > MAX_TOTAL_BYTES:
        raise UserError("file.bomb", path=shown)
    if len(set(names)) < len(names):
        raise UserError("file.hostile", path=shown)
    for part in _xml_parts(entries):
        _check_xml(package, part, shown)


def is_ole(content: bytes) -> bool:
    """Tell whether the content is an old Office file or an encrypted one."""
    return content.startswith(_OLE_MAGIC)


def is_macro(name: str) -> bool:
    """Tell whether a part holds program code."""
    return name.lower().endswith(_MACRO_PARTS)


def is_zip(content: bytes) -> bool:
    """Tell whether the content starts like a package."""
    return content.startswith(_ZIP_MAGIC)


def read_part(package: zipfile.ZipFile, name: str) -> bytes:
    """Return a part, never more of it than is allowed."""
    with package.open(name) as stream:
        content = stream.read(MAX_PART_BYTES + 1)
    if len(content) > MAX_PART_BYTES:
        raise UserError("file.bomb", path=name)
    return content


def _check_entry(entry: zipfile.ZipInfo, shown: str) -> None:
    if entry.flag_bits & _ENCRYPTED_FLAG:
        raise UserError("file.encrypted", path=shown)
    name = entry.filename.replace("\\", "/").lower()
    if name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise UserError("file.hostile", path=shown)
    ratio = entry.file_size / max(entry.compress_size, 1)
    if entry.file_size > MAX_PART_BYTES or (entry.file_size > RATIO_MATTERS_FROM and ratio > MAX_RATIO):
        raise UserError("file.bomb", path=shown)


def _xml_parts(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    for entry in entries:
        if entry.filename.lower().endswith(_XML_ENDINGS):
            yield entry.filename


def _check_xml(package: zipfile.ZipFile, name: str, shown: str) -> None:
    content = read_part(package, name)
    if content.startswith(_WIDE_ENCODINGS):
        content = content.replace(b"\x00", b"")
    if _DTD.search(content):
        raise UserError("file.hostile", path=shown)
