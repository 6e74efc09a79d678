"""Printing a document: the printer, its pages and copies are asked for; standing and lying sheets may mix."""

from collections.abc import Sequence

from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.errors import UserError
from dxdesk.ui import dialogs
from dxdesk.ui.messages import sentence
from dxdesk.ui.paper.faces import UNITS_PER_INCH
from dxdesk.ui.paper.painting import paint_sheet
from dxdesk.ui.paper.saving import ask_and_save_pdf
from dxdesk.ui.paper.sheets import Sheet, lay_out

_NO_PRINTER = "Máy này chưa cài máy in. Có thể lưu văn bản thành PDF rồi in ở máy khác."


def print_document(parent: QWidget, document: OfficialDocument) -> bool:
    """Ask how and print; without a printer PDF is offered. Returns whether anything was sent to a printer."""
    if not QPrinterInfo.availablePrinterNames():
        if dialogs.ask_confirm(parent, "In", _NO_PRINTER, verb="Lưu PDF…"):
            ask_and_save_pdf(parent, document)
        return False
    sheets = lay_out(document)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    if not ask_printer(parent, printer, len(sheets)):
        return False
    try:
        print_sheets(printer, sheets)
    except UserError as error:
        dialogs.show_message(parent, "In", sentence(error))
        return False
    return True


def ask_printer(parent: QWidget, printer: QPrinter, pages: int) -> bool:
    """Ask for the printer, the pages and the copies; False when cancelled."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    return dialog.exec() == QDialog.DialogCode.Accepted


def print_sheets(printer: QPrinter, sheets: Sequence[Sheet]) -> None:
    """Print the sheets and copies that the printer was set to.

    Raises UserError ``print.no_pages`` where none was chosen, and ``print.failed``.
    """
    order = _in_order(printer, _chosen(printer, sheets))
    if not order:
        raise UserError("print.no_pages", pages=len(sheets))
    printer.setFullPage(True)  # the sheets have their own margins
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter()
    for number, sheet in enumerate(order):
        turned = _turn_paper(printer, sheet)  # a page lies as it was told before it begins
        if not (turned and (printer.newPage() if number else painter.begin(printer))):
            raise UserError("print.failed")
        painter.save()
        scale = printer.resolution() / UNITS_PER_INCH
        painter.scale(scale, scale)
        paint_sheet(painter, sheet)
        painter.restore()
    painter.end()


def _chosen(printer: QPrinter, sheets: Sequence[Sheet]) -> list[Sheet]:
    """Return the sheets of the chosen ranges, such as 1-3,5; all of them where none was chosen."""
    ranges = printer.pageRanges()
    return [sheet for n, sheet in enumerate(sheets, start=1) if ranges.isEmpty() or ranges.contains(n)]


def _turn_paper(printer: QPrinter, sheet: Sheet) -> bool:
    """Tell the printer how the next sheet lies; False where it cannot."""
    lies = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(lies)
    return printer.pageLayout().orientation() == lies


def _in_order(printer: QPrinter, sheets: list[Sheet]) -> list[Sheet]:
    """Return the sheets as they leave the printer: its order, and copies where it makes none itself."""
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        sheets.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return sheets * copies
    return [sheet for sheet in sheets for _ in range(copies)]
