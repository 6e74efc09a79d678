"""Any Excel workbook as sheets of texts, looked over before anything of it is unpacked."""

import zipfile
from io import BytesIO

from lxml import etree

from dxdesk.domain.errors import UserError
from dxdesk.importers.xlsx_cells import WORKBOOK, XlsxSheet, read_sheets
from dxdesk.package_check import BROKEN_PACKAGE, check_package, is_ole, is_zip


def sheets_of(content: bytes, shown: str, *, not_ours: str) -> tuple[XlsxSheet, ...]:
    """Return the sheets of a workbook; ``shown`` is the file's name in sentences.

    Raises UserError with the code ``not_ours`` for what is no workbook, ``form.old``, ``form.unreadable``,
    ``form.too_large`` or what ``check_package`` raises.
    """
    if is_ole(content):
        raise UserError("form.old", path=shown)
    if not is_zip(content):
        raise UserError(not_ours, path=shown)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            check_package(package, shown)
            if WORKBOOK not in package.namelist():
                raise UserError(not_ours, path=shown)
            return read_sheets(package, shown)
    except (*BROKEN_PACKAGE, etree.LxmlError) as error:
        raise UserError("form.unreadable", path=shown) from error
