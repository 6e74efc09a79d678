"""What comes out on paper: several documents are turned into PDF once, and the pages are measured."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from pdfplumber.page import Page

from dxdesk.documents.blocks import Letterhead, OfficialDocument, Paragraph, Section, Signature, Title
from dxdesk.documents.brief import situation_page
from dxdesk.documents.chase import chase_letter
from dxdesk.documents.letter import ask_letter
from dxdesk.documents.report import quarter_report
from dxdesk.documents.rules import QUOC_HIEU, TIEU_NGU
from dxdesk.documents.silent_list import silent_list
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from tests.documents import docx_file, letters, samples

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
MM = 72 / 25.4
FILLED = range(9, 15)
HEAD = Letterhead(
    "UBND TỈNH BẮC GIANG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số:        /SGDĐT-VP", "Bắc Giang, ngày 05"
)
LINE = "Các đơn vị báo cáo tiến độ thực hiện nhiệm vụ chuyển đổi số trước ngày 15 của tháng cuối quý."


def filled_sheet(lines: int) -> OfficialDocument:
    """A page filled nearly to its end, so that the signature must move on."""
    body = (HEAD, Title("BÁO CÁO", "Thử"), *[Paragraph.of(LINE)] * lines)
    return OfficialDocument(
        "Thử", (Section((*body, Signature(("Như trên", "Lưu: VT"), ("GIÁM ĐỐC",), "Tên"))),)
    )


@pytest.fixture(scope="session")
def pdfs(tmp_path_factory: pytest.TempPathFactory, wording: Wording) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("paper")
    documents = {
        "report": quarter_report(samples.snapshot(), wording),
        "brief": situation_page(samples.situation(), wording),
        "crowded": situation_page(samples.crowded_situation(), wording),
        "long-names": quarter_report(samples.long_names_snapshot(), wording),
        "ask": ask_letter(letters.asked(addressees=letters.GROUPS), wording),
        "chase": chase_letter(letters.chased(letters.many(40)), wording),
        "silent": silent_list(letters.chased(letters.many(40)), wording),
    } | {f"sheet-{n}": filled_sheet(n) for n in FILLED}
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(to_docx(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{name}.docx") for name in documents]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    return {name: folder / f"{name}.pdf" for name in documents}


@pytest.fixture(scope="module")
def report(pdfs: dict[str, Path]) -> Iterator[list[Page]]:
    with pdfplumber.open(pdfs["report"]) as pdf:
        yield pdf.pages


def ink(page: Page) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all letters of a page without its header, in millimetres."""
    letters = [c for c in page.chars if c["text"].strip() and c["top"] > 18 * MM]
    return (
        min(c["x0"] for c in letters) / MM,
        min(c["top"] for c in letters) / MM,
        max(c["x1"] for c in letters) / MM,
        max(c["bottom"] for c in letters) / MM,
    )


def rules_of(page: Page) -> list[tuple[float, float, float]]:
    """Horizontal strokes: start, end and height on the page, in millimetres, one per stroke."""
    strokes = [(o["x0"], o["x1"], o["top"]) for o in (*page.lines, *page.rects) if o["height"] < 2]
    return sorted({(round(a / MM, 1), round(b / MM, 1), round(top / MM, 1)) for a, b, top in strokes})


def line_with(page: Page, text: str) -> dict[str, float]:
    found = [line for line in page.extract_text_lines(x_tolerance=1.5) if text in line["text"]]
    assert found, text
    return found[0]


def words_box(page: Page, text: str) -> tuple[float, float, float]:
    """Start, end and baseline of a text that stands on one line, in millimetres."""
    letters = page.chars
    line = "".join(c["text"] for c in letters)
    start = line.index(text)
    box = letters[start : start + len(text)]
    baselines = {round(c["matrix"][5], 1) for c in box}
    assert len(baselines) == 1, f"{text} stands on several lines"
    return box[0]["x0"] / MM, box[-1]["x1"] / MM, (page.height - baselines.pop()) / MM


def header_numbers(page: Page) -> list[dict[str, float]]:
    return [c for c in page.chars if c["bottom"] < 19 * MM and c["text"].strip()]


def test_pg_1_every_sheet_is_a4(report: list[Page]) -> None:
    sizes = {(round(page.width / MM), round(page.height / MM)) for page in report}
    assert sizes == {(210, 297), (297, 210)}


def test_pg_2_letters_stay_inside_the_margins(report: list[Page]) -> None:
    for page in report:
        left, top, right, bottom = ink(page)
        assert left >= 30 - 0.3
        assert top >= 20 - 0.4
        assert right <= page.width / MM - 15 + 0.3
        assert bottom <= page.height / MM - 20 + 0.6


def test_hd_11_quoc_hieu_is_one_line(report: list[Page]) -> None:
    start, end, _ = words_box(report[0], QUOC_HIEU)
    assert end - start == pytest.approx(95.7, abs=0.6)


def test_hd_4_the_line_under_tieu_ngu_is_as_long_as_the_text(report: list[Page]) -> None:
    start, end, baseline = words_box(report[0], TIEU_NGU)
    below = [(a, b) for a, b, top in rules_of(report[0]) if 0 < top - baseline < 4 and a > 90]
    assert len(below) == 1
    assert below[0] == pytest.approx((start, end), abs=0.7)


def test_hd_7_the_line_under_the_issuer_is_a_third_to_a_half(report: list[Page]) -> None:
    start, end, baseline = words_box(report[0], "SỞ GIÁO DỤC VÀ ĐÀO TẠO")
    below = [(a, b) for a, b, top in rules_of(report[0]) if 0 < top - baseline < 4 and b < 100]
    assert len(below) == 1
    (a, b) = below[0]
    assert 1 / 3 <= (b - a) / (end - start) <= 1 / 2
    assert (a + b) / 2 == pytest.approx((start + end) / 2, abs=0.5)


def test_tl_2_the_line_under_the_subject(report: list[Page]) -> None:
    start, end, baseline = words_box(report[0], "Kết quả thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024")
    below = [(a, b) for a, b, top in rules_of(report[0]) if 0 < top - baseline < 4]
    assert len(below) == 1
    assert 1 / 3 <= (below[0][1] - below[0][0]) / (end - start) <= 1 / 2


def test_hd_9_number_and_day_share_their_baseline(report: list[Page]) -> None:
    _, _, number = words_box(report[0], "/BC-SGDĐT")
    _, _, day = words_box(report[0], "Bắc Giang, ngày")
    assert number == pytest.approx(day, abs=0.1)


def test_pg_5_the_number_is_centred_at_the_top_and_not_on_the_first_page(report: list[Page]) -> None:
    assert header_numbers(report[0]) == []
    number = header_numbers(report[1])
    assert "".join(c["text"] for c in number) == "2"
    assert 13 <= number[0]["size"] <= 14
    assert (number[0]["x0"] + number[-1]["x1"]) / 2 / MM == pytest.approx(30 + 80, abs=0.5)


def test_pg_7_appendices_are_numbered_anew(report: list[Page]) -> None:
    lying = [page for page in report if page.width > page.height]
    shown = ["".join(c["text"] for c in header_numbers(page)) for page in lying]
    firsts = [n for n, page in enumerate(lying) if "Phụ lục" in page.extract_text()[:12]]
    assert len(firsts) == 2
    assert shown == [
        "" if n in firsts else str(n - max(f for f in firsts if f <= n) + 1) for n in range(len(lying))
    ]


def test_pl_1_the_label_of_an_appendix_is_fourteen_bold(report: list[Page]) -> None:
    page = next(page for page in report if page.width > page.height)
    first = next(c for c in page.chars if c["text"] == "P")
    assert (round(first["size"]), "Bold" in first["fontname"]) == (14, True)


@pytest.mark.parametrize("name", ["report", "brief", "crowded", "long-names", "ask", "chase", "silent"])
def test_only_times_is_used_and_it_is_embedded(pdfs: dict[str, Path], name: str) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        fonts = {c["fontname"] for page in pdf.pages for c in page.chars}
    assert all(re.match(r"[A-Z]{6}\+(LiberationSerif|TimesNewRoman)", font) for font in fonts), fonts


@pytest.mark.parametrize("name", ["report", "long-names"])
def test_tables_stay_inside_the_margins(pdfs: dict[str, Path], name: str) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        for page in (page for page in pdf.pages if page.width > page.height):
            strokes = rules_of(page)
            assert min(a for a, _, _ in strokes) >= 30 - 0.5
            assert max(b for _, b, _ in strokes) <= 297 - 20 + 0.5


@pytest.mark.parametrize("name", ["report", "brief", "crowded", "long-names", "ask", "chase", "silent"])
def test_every_word_of_the_file_is_on_paper(pdfs: dict[str, Path], name: str) -> None:
    content = pdfs[name].with_suffix(".docx").read_bytes()
    written = Counter("".join("".join(docx_file.paragraphs(content)).split()))
    with pdfplumber.open(pdfs[name]) as pdf:
        printed = Counter("".join("".join(c["text"] for page in pdf.pages for c in page.chars).split()))
    assert written - printed == Counter()


@pytest.mark.parametrize("name", ["report", "long-names"])
def test_no_letter_leaves_its_cell(pdfs: dict[str, Path], name: str) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        for page in (page for page in pdf.pages if page.width > page.height):
            for table in page.find_tables():
                letters = [c for c in page.crop(table.bbox).chars if c["text"].strip()]
                assert not [c["text"] for c in letters if not _in_a_cell(c, table.cells)]


def _in_a_cell(letter: dict[str, float], cells: list[tuple[float, float, float, float]]) -> bool:
    height = (letter["top"] + letter["bottom"]) / 2
    return any(
        left <= letter["x0"] and letter["x1"] <= right and top <= height <= bottom
        for left, top, right, bottom in cells
    )


@pytest.mark.parametrize("lines", FILLED)
def test_ky_10_the_signature_is_never_alone_on_a_page(pdfs: dict[str, Path], lines: int) -> None:
    with pdfplumber.open(pdfs[f"sheet-{lines}"]) as pdf:
        page = next(page for page in pdf.pages if "GIÁM ĐỐC" in page.extract_text())
        text = page.extract_text()
    assert "Nơi nhận" in text
    assert "Tên" in text
    assert "tháng cuối quý." in text


def test_the_filled_sheets_reach_over_the_end_of_a_page(pdfs: dict[str, Path]) -> None:
    pages = set()
    for lines in FILLED:
        with pdfplumber.open(pdfs[f"sheet-{lines}"]) as pdf:
            pages.add(len(pdf.pages))
    assert pages == {1, 2}


@pytest.mark.parametrize("name", ["brief", "crowded"])
def test_the_situation_is_one_page(pdfs: dict[str, Path], name: str) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        assert len(pdf.pages) == 1
        assert ink(pdf.pages[0])[3] <= 297 - 15


@pytest.mark.parametrize(("name", "sheets"), [("ask", 2), ("chase", 3)])
def test_a_letter_is_one_page_and_its_list(pdfs: dict[str, Path], name: str, sheets: int) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        firsts = [n for n, page in enumerate(pdf.pages) if page.extract_text().startswith("Phụ lục")]
        assert (len(pdf.pages), firsts) == (sheets, [1])
        assert "Nơi nhận" in pdf.pages[0].extract_text()


@pytest.mark.parametrize("name", ["ask", "chase"])
def test_tl_4_the_subject_stands_under_the_number(pdfs: dict[str, Path], name: str) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        letters_of = pdf.pages[0].chars
        subject = words_box(pdf.pages[0], "V/v")
        number = words_box(pdf.pages[0], "/SGDĐT-VP")
    sizes = {round(c["size"]) for c in letters_of if c["text"] == "V"}
    assert subject[2] > number[2]
    assert subject[0] / 210 < 0.5
    assert sizes & {12, 13}


@pytest.mark.parametrize("name", ["ask", "chase"])
def test_a_letter_stays_inside_the_margins(pdfs: dict[str, Path], name: str) -> None:
    with pdfplumber.open(pdfs[name]) as pdf:
        for page in pdf.pages:
            left, top, right, bottom = ink(page)
            assert left >= 28 - 0.3  # the letterhead may overhang, HD-10
            assert top >= 20 - 0.4
            assert right <= 210 - 15 + 0.3
            assert bottom <= 297 - 20 + 0.6
