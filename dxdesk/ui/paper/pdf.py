"""A document as PDF, without a window: text stays text, the faces are inside."""

import sys
from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from dxdesk import __version__
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.errors import UserError
from dxdesk.ui.paper.faces import UNITS_PER_INCH
from dxdesk.ui.paper.painting import paint_sheet
from dxdesk.ui.paper.sheets import Sheet, lay_out

_NAMESPACE = QUuid("{5b0c9a52-6d0b-5d0e-9c0f-3e2a4f1d7c11}")


def to_pdf(document: OfficialDocument) -> bytes:
    """Return a document as PDF; raises UserError ``pdf.failed`` where Qt cannot write it."""
    _ensure_application()
    return sheets_to_pdf(lay_out(document), title=document.title, author=document.author)


def sheets_to_pdf(sheets: tuple[Sheet, ...], *, title: str, author: str = "") -> bytes:
    """Return laid-out sheets as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator(f"dxdesk {__version__}")
    writer.setDocumentId(_document_id(title, sheets))
    _paint_all(writer, sheets)
    return bytes(buffer.data().data())


def _document_id(title: str, sheets: tuple[Sheet, ...]) -> QUuid:
    """Return the same id for the same words."""
    words = "\f".join([title, *(sheet.text for sheet in sheets)])
    return QUuid.createUuidV5(_NAMESPACE, words.encode())


def _paint_all(writer: QPdfWriter, sheets: tuple[Sheet, ...]) -> None:
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        writer.setPageLayout(page_layout(sheet))
        started = writer.newPage() if number else painter.begin(writer)
        if not started:
            raise UserError("pdf.failed")
        paint_sheet(painter, sheet)
    painter.end()


def page_layout(sheet: Sheet) -> QPageLayout:
    """Return how a sheet lies; margins belong to the sheet's own layout, so none are added."""
    side = QSizeF(sheet.geometry.width, sheet.geometry.height)
    if sheet.landscape:
        side.transpose()
    lies = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(side, QPageSize.Unit.Millimeter), lies, QMarginsF(0, 0, 0, 0))


def _ensure_application() -> None:
    if QGuiApplication.instance() is None:
        _offscreen_application()


@cache
def _offscreen_application() -> QApplication:
    """Start Qt without a screen; it lives as long as the process, a window opened later can use it."""
    # On Windows the usual platform needs no screen and knows the installed fonts; elsewhere it may not start.
    arguments = ["dxdesk"] if sys.platform == "win32" else ["dxdesk", "-platform", "offscreen"]
    return QApplication(arguments)
