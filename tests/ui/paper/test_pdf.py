import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator

import pdfplumber
import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.documents import rules
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.ui.paper.pdf import to_pdf
from dxdesk.ui.paper.sheets import Sheet

POINT = 25.4 / 72  # millimetres
WITHOUT_APPLICATION = """
import sys
from dxdesk.documents.blocks import OfficialDocument, Paragraph, Section
from dxdesk.ui.paper.pdf import to_pdf
made = to_pdf(OfficialDocument("Thử", (Section((Paragraph.of("Không có cửa sổ."),)),)))
sys.stdout.buffer.write(made)
"""


@pytest.fixture
def made(qapp: QApplication, document: OfficialDocument) -> Iterator[pdfplumber.PDF]:
    with pdfplumber.open(io.BytesIO(to_pdf(document))) as opened:
        yield opened


def squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def test_sheets_are_a4_standing_and_lying(made: pdfplumber.PDF) -> None:
    sizes = [(round(page.width * POINT), round(page.height * POINT)) for page in made.pages]
    assert sizes == [(210, 297)] * 4 + [(297, 210)] * 3


def test_text_stays_text(made: pdfplumber.PDF, sheets: tuple[Sheet, ...]) -> None:
    for page, sheet in zip(made.pages, sheets, strict=True):
        written = squeezed(page.extract_text()).replace(" ", "")
        for line in sheet.text.splitlines():
            if len(line) > 20:
                assert squeezed(line).replace(" ", "") in written


def test_text_stands_within_the_margins(made: pdfplumber.PDF) -> None:
    for page, orientation in zip(made.pages, ["portrait"] * 4 + ["landscape"] * 3, strict=True):
        sheet = rules.page(rules.Orientation(orientation))
        body = [word for word in page.extract_words() if word["top"] * POINT > 45 or page.page_number > 1]
        assert min(word["x0"] for word in body) * POINT >= sheet.left - 0.1
        assert max(word["x1"] for word in body) * POINT <= sheet.width - sheet.right + 0.1


def test_body_lines_reach_both_margins(made: pdfplumber.PDF) -> None:
    lines = [line for line in made.pages[1].extract_text_lines() if len(line["text"]) > 70]
    assert len(lines) > 10
    for line in lines:
        assert line["x1"] * POINT == pytest.approx(190, abs=0.3)


def test_the_quoc_hieu_stands_on_one_line(made: pdfplumber.PDF) -> None:
    assert rules.QUOC_HIEU in made.pages[0].extract_text_lines()[0]["text"]


def test_short_lines_have_the_lengths_of_the_decree(made: pdfplumber.PDF) -> None:
    page = made.pages[0]
    drawn = sorted((line["x1"] - line["x0"], line["top"]) for line in page.lines if line["top"] < 250)
    issuer, subject, motto = (length * POINT for length, _ in drawn)
    assert 20.3 <= issuer <= 30.4
    assert motto == pytest.approx(60.2, abs=0.5)
    assert 1 / 3 <= subject / 123.7 <= 1 / 2


def test_page_numbers_stand_in_the_middle_of_the_top_margin(made: pdfplumber.PDF) -> None:
    tops = [
        [word for word in page.extract_words() if word["bottom"] * POINT < 20 and word["text"].isdecimal()]
        for page in made.pages
    ]
    assert [[word["text"] for word in found] for found in tops] == [[], ["2"], ["3"], ["4"], [], ["2"], ["3"]]
    middle = (tops[1][0]["x0"] + tops[1][0]["x1"]) / 2 * POINT
    assert middle == pytest.approx(30 + 80, abs=0.3)


def test_only_times_is_used_and_it_is_inside(qapp: QApplication, document: OfficialDocument) -> None:
    content = to_pdf(document)
    names = set(re.findall(rb"/BaseFont /(?:[A-Z]{6}\+)?([A-Za-z]+)", content))
    assert names <= {b"LiberationSerif", b"TimesNewRoman", b"TimesNewRomanPSMT", b"Tinos"}
    assert content.count(b"/FontFile2") >= 4


def test_title_and_author_are_in_the_file(made: pdfplumber.PDF) -> None:
    assert (made.metadata["Title"], made.metadata["Author"]) == ("Báo cáo quý I năm 2024", "Sở GDĐT")


def test_the_picture_is_in_its_place(made: pdfplumber.PDF) -> None:
    pictures = [image for page in made.pages for image in page.images]
    assert [(round(p["width"] * POINT), round(p["height"] * POINT)) for p in pictures] == [(150, 60)]


def test_the_same_document_gives_the_same_pages(qapp: QApplication, document: OfficialDocument) -> None:
    moments = re.compile(rb"D:\d{14}[^)]*|\d{4}-\d\d-\d\dT[^<]*")
    first, second = (moments.sub(b"", to_pdf(document)) for _ in range(2))
    assert first == second


def test_pdf_needs_no_running_application(tmp_path: object) -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_APPLICATION], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    with pdfplumber.open(io.BytesIO(done.stdout)) as opened:
        assert "Không có cửa sổ." in opened.pages[0].extract_text()
