import io
import shutil
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.word import to_docx
from dxdesk.domain.period import Period
from dxdesk.services.reports import compose, situation
from dxdesk.ui.desk import Desk
from dxdesk.ui.paper.pdf import to_pdf

SOFFICE = shutil.which("soffice")
# LibreOffice sets the hard blanks that wait for number and day wider than the font has them.
PLACES_TO_FILL = "/BC-SGDĐT"
Line = tuple[str, float, float]  # words, left, top in points

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]


def page_lines(page: pdfplumber.page.Page) -> list[Line]:
    found = page.extract_text_lines(return_chars=True)
    # A face's own idea of its height differs between the two writers: lines are held by their feet.
    return [
        (
            unicodedata.normalize("NFC", line["text"]),
            line["x0"],
            max(char["matrix"][5] for char in line["chars"]),
        )
        for line in found
    ]


def lines(content: bytes) -> list[list[Line]]:
    with pdfplumber.open(io.BytesIO(content)) as opened:
        return [page_lines(page) for page in opened.pages]


def both_ways(document: OfficialDocument, folder: Path) -> tuple[list[list[Line]], list[list[Line]]]:
    """Return the lines of the preview's sheets and those of the .docx as LibreOffice sets it."""
    (folder / "a.docx").write_bytes(to_docx(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), "a.docx"]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=200)
    assert done.returncode == 0, done.stderr.decode()
    return lines(to_pdf(document)), lines((folder / "a.pdf").read_bytes())


def words_of(page: list[Line]) -> Counter[str]:
    return Counter(word for text, _, _ in page for word in text.split())


@pytest.fixture
def both(
    qapp: QApplication, document: OfficialDocument, tmp_path: Path
) -> tuple[list[list[Line]], list[list[Line]]]:
    return both_ways(document, tmp_path)


def test_preview_and_docx_break_pages_and_lines_alike(
    both: tuple[list[list[Line]], list[list[Line]]],
) -> None:
    ours, theirs = ([[text for text, _, _ in page] for page in pages] for pages in both)
    assert ours == theirs


def test_preview_and_docx_put_lines_in_the_same_places(
    both: tuple[list[list[Line]], list[list[Line]]],
) -> None:
    for ours, theirs in zip(*both, strict=True):
        for (text, left, foot), (_, left_there, foot_there) in zip(ours, theirs, strict=True):
            if PLACES_TO_FILL not in text:
                assert left == pytest.approx(left_there, abs=1), text
            assert foot == pytest.approx(foot_there, abs=1.5), text


def test_the_report_of_the_sample_quarter_reads_alike(desk: Desk, tmp_path: Path) -> None:
    assert desk.plan is not None
    made = compose(desk.data, plan=desk.plan, period=Period.parse("2024-Q1"), today=desk.today)
    ours, theirs = both_ways(made.document, tmp_path)
    assert [words_of(page) for page in ours] == [words_of(page) for page in theirs]
    # In narrow cells a word may fall on either side of a line's end by a hair.
    mine, other = (Counter(text for page in pages for text, _, _ in page) for pages in (ours, theirs))
    assert (mine & other).total() >= 0.95 * mine.total()


def test_the_page_of_the_situation_reads_alike(desk: Desk, tmp_path: Path) -> None:
    assert desk.plan is not None
    ours, theirs = both_ways(situation(desk.data, plan=desk.plan, today=desk.today), tmp_path)
    assert [[text for text, _, _ in page] for page in ours] == [
        [text for text, _, _ in page] for page in theirs
    ]
