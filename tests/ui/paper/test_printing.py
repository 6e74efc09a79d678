from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.ui import dialogs
from dxdesk.ui.paper import printing
from dxdesk.ui.paper.sheets import Sheet


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def printer(parent: QWidget, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "in.pdf"))
    return made


def printed(printer: QPrinter) -> list[tuple[int, str]]:
    with pdfplumber.open(printer.outputFileName()) as opened:
        return [(round(page.width), page.extract_text()) for page in opened.pages]


def test_standing_and_lying_sheets_are_printed(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printing.print_sheets(printer, sheets)
    assert [width for width, _ in printed(printer)] == [595] * 4 + [842] * 3


def test_what_is_printed_stands_where_the_preview_shows_it(
    printer: QPrinter, sheets: tuple[Sheet, ...]
) -> None:
    printing.print_sheets(printer, sheets)
    with pdfplumber.open(printer.outputFileName()) as opened:
        words = opened.pages[1].extract_words()
    assert min(word["x0"] for word in words) == pytest.approx(30 / 25.4 * 72, abs=1)


def test_a_range_of_sheets_is_printed(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printer.setFromTo(4, 5)
    printing.print_sheets(printer, sheets)
    texts = [text for _, text in printed(printer)]
    assert len(texts) == 2
    assert "Nơi nhận" in texts[0]
    assert "Phụ lục I" in texts[1]


def test_the_last_sheet_comes_first_where_the_printer_is_set_so(
    printer: QPrinter, sheets: tuple[Sheet, ...]
) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printing.print_sheets(printer, sheets)
    assert [width for width, _ in printed(printer)] == [842] * 3 + [595] * 4


def test_without_a_printer_pdf_is_offered(
    parent: QWidget, document: OfficialDocument, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *args, **_: asked.append(args[2]) or True)
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: tmp_path / "báo cáo.pdf")
    assert printing.print_document(parent, document) is False
    assert "chưa cài máy in" in asked[0]
    assert (tmp_path / "báo cáo.pdf").read_bytes().startswith(b"%PDF")


def test_a_cancelled_dialog_prints_nothing(
    parent: QWidget, document: OfficialDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Máy in"]))
    monkeypatch.setattr(printing, "ask_printer", lambda *_: False)
    assert printing.print_document(parent, document) is False
