"""A unit's form that came back: what kind of file it is shows in its content, not in its name."""

import zipfile
from io import BytesIO
from pathlib import Path

from lxml import etree

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.importers.unit_form_docx import DOCUMENT, read_docx
from dxdesk.importers.unit_form_xlsx import read_xlsx
from dxdesk.importers.xlsx_cells import WORKBOOK
from dxdesk.package_check import (
    BROKEN_PACKAGE,
    check_package,
    file_bytes,
    is_ole,
    is_zip,
    read_part,
)

_TYPES = "[Content_Types].xml"
_MACROS = b"macroenabled"
_MACRO_PART = "vbaproject.bin"


def read_returned(path: Path) -> ReturnedForm:
    """Read a form from a file.

    Raises UserError ``form.not_ours``, ``form.identity``, ``form.newer``, ``form.macros``, ``form.old``,
    ``form.too_large``, ``form.unreadable``, or ``file.missing``, ``file.empty``, ``file.too_large``,
    ``file.bomb``, ``file.hostile`` and ``file.encrypted``; nothing is unpacked before it was looked over.
    """
    return read_returned_bytes(file_bytes(path), path.name)


def read_returned_bytes(content: bytes, shown: str) -> ReturnedForm:
    """Read a form from the content of a file; ``shown`` is the file's name in sentences."""
    if is_ole(content):
        raise UserError("form.old", path=shown)
    if not is_zip(content):
        raise UserError("form.not_ours", path=shown)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            return _read(package, shown)
    except (*BROKEN_PACKAGE, etree.LxmlError) as error:
        raise UserError("form.unreadable", path=shown) from error


def _read(package: zipfile.ZipFile, shown: str) -> ReturnedForm:
    names = package.namelist()
    if any(name.lower().endswith(_MACRO_PART) for name in names):
        raise UserError("form.macros", path=shown)
    check_package(package, shown)
    if _TYPES in names and _MACROS in read_part(package, _TYPES).lower():
        raise UserError("form.macros", path=shown)
    if WORKBOOK in names:
        return read_xlsx(package, shown)
    if DOCUMENT in names:
        return read_docx(package, shown)
    raise UserError("form.not_ours", path=shown)
