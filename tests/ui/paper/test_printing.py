import unicodedata
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.errors import UserError
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


def squeezed(text: str) -> str:
    """The letters of a page whatever the order of its lines."""
    return "".join(sorted("".join(unicodedata.normalize("NFC", text).split())))


def letters(printer: QPrinter) -> list[str]:
    return [squeezed(text) for _, text in printed(printer)]


def printed_order(printer: QPrinter, sheets: tuple[Sheet, ...]) -> list[int]:
    """The numbers of the sheets as they left the printer."""
    printing.print_sheets(printer, sheets)
    known = [squeezed(sheet.text) for sheet in sheets]
    return [known.index(text) + 1 for text in letters(printer)]


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


@pytest.mark.parametrize(
    ("ranges", "wanted"),
    [("1-3,5", [1, 2, 3, 5]), ("7", [7]), ("2,6-20", [2, 6, 7]), ("", [1, 2, 3, 4, 5, 6, 7])],
)
def test_chosen_sheets_are_printed_and_no_others(
    printer: QPrinter, sheets: tuple[Sheet, ...], ranges: str, wanted: list[int]
) -> None:
    printer.setPageRanges(QPageRanges.fromString(ranges))
    printing.print_sheets(printer, sheets)
    assert letters(printer) == [squeezed(sheets[number - 1].text) for number in wanted]


def test_no_sheet_of_the_chosen_ones_is_said(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printer.setPageRanges(QPageRanges.fromString("8-9"))
    with pytest.raises(UserError) as refused:
        printing.print_sheets(printer, sheets)
    assert (refused.value.code, refused.value.data) == ("print.no_pages", {"pages": 7})


def test_a_few_sheets_of_both_kinds_stand_and_lie(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printer.setPageRanges(QPageRanges.fromString("4-5"))
    printer.setCopyCount(2)
    printing.print_sheets(printer, sheets)
    assert [width for width, _ in printed(printer)] == [595, 842, 595, 842]


def test_copies_come_set_by_set_or_sheet_by_sheet(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printer.setPageRanges(QPageRanges.fromString("1,5"))
    printer.setCopyCount(2)
    assert printed_order(printer, sheets) == [1, 5, 1, 5]
    printer.setCollateCopies(False)
    assert printed_order(printer, sheets) == [1, 1, 5, 5]


def test_pictures_keep_every_dot(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printing.print_sheets(printer, sheets)
    with pdfplumber.open(printer.outputFileName()) as opened:
        (picture,) = (image for page in opened.pages for image in page.images)
    assert picture["srcsize"] == (8, 8)
    assert "DCTDecode" not in str(picture["stream"].attrs["Filter"])
    assert set(picture["stream"].get_data()) == {0x80}


def test_text_is_printed_as_letters_of_times(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    printing.print_sheets(printer, sheets)
    with pdfplumber.open(printer.outputFileName()) as opened:
        faces = {char["fontname"].split("+")[-1] for page in opened.pages for char in page.chars}
    assert all(name.startswith(("LiberationSerif", "TimesNewRoman", "Tinos")) for name in faces)
    assert Path(printer.outputFileName()).read_bytes().count(b"/FontFile2") >= len(faces)


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
