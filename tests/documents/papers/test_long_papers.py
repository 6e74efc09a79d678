"""Long lists on paper: turned into PDF once by LibreOffice, and the pages looked at."""

import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest
from pdfplumber.page import Page

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.papers import conclusions, decision, invitation, minutes
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from dxdesk.domain.meeting_papers import Assignment, Member
from tests.documents import docx_file
from tests.documents.papers_samples import CONCLUSIONS, DECISION, DELEGATED, INVITATION, MINUTES, head

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
MM = 72 / 25.4
NAMES = ("giay-moi", "thong-bao", "bien-ban", "quyet-dinh", *(f"bien-ban-{n}" for n in range(6)))


def long_papers() -> dict[str, OfficialDocument]:
    wording = load_wording()
    rooms = tuple(f"Phòng GDĐT huyện số {n}" for n in range(1, 61))
    works = tuple(Assignment(room, "triển khai tự đánh giá cấp độ trường học số", "Quý II") for room in rooms)
    members = tuple(Member(f"Trưởng {room}", "Ủy viên", "Kiêm nhiệm") for room in rooms)
    said = tuple(f"{n}. {MINUTES.proceedings[0][3:]}" for n in range(1, 21))
    named = replace(MINUTES, chair_name="Tên Chủ tọa", secretary_name="Tên Thư ký")
    papers = {
        "giay-moi": invitation.compose(replace(INVITATION, invited=rooms), head(), wording),
        "thong-bao": conclusions.compose(replace(CONCLUSIONS, assignments=works), head(DELEGATED), wording),
        "bien-ban": minutes.compose(replace(named, proceedings=said), head(), wording),
        "quyet-dinh": decision.compose(replace(DECISION, members=members), head(), wording),
    }
    for n in range(6):
        short = replace(named, proceedings=said[: n + 1])
        papers[f"bien-ban-{n}"] = minutes.compose(short, head(), wording)
    return papers


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("long")
    for name, document in long_papers().items():
        (folder / f"{name}.docx").write_bytes(to_docx(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(file) for file in sorted(folder.glob("*.docx"))]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    return {name: folder / f"{name}.pdf" for name in NAMES}


def pages(file: Path) -> list[tuple[str, Page]]:
    with pdfplumber.open(file) as pdf:
        return [(page.extract_text(), page) for page in pdf.pages]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_on_paper_and_inside_the_margins(pdfs: dict[str, Path], name: str) -> None:
    written = "".join(docx_file.paragraphs(pdfs[name].with_suffix(".docx").read_bytes()))
    with pdfplumber.open(pdfs[name]) as pdf:
        letters = [c for page in pdf.pages for c in page.chars if c["text"].strip()]
    printed = Counter(c["text"] for c in letters)
    assert Counter("".join(written.split())) - printed == Counter()
    assert max(c["bottom"] for c in letters) <= (297 - 20 + 0.6) * MM
    assert max(c["x1"] for c in letters) <= (210 - 15 + 0.3) * MM


@pytest.mark.parametrize("name", NAMES)
def test_ky_10_words_of_the_body_go_with_the_signature(pdfs: dict[str, Path], name: str) -> None:
    (signed,) = [text for text, _ in pages(pdfs[name]) if "Nơi nhận:" in text]
    body, _, below = signed.partition("Nơi nhận:")
    assert "./." in body
    assert "Lưu: VT" in below


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("bien-ban")])
def test_both_names_and_the_recipients_stand_on_one_page(pdfs: dict[str, Path], name: str) -> None:
    (signed,) = [text for text, _ in pages(pdfs[name]) if "CHỦ TỌA" in text]
    assert all(words in signed for words in ("THƯ KÝ", "Tên Thư ký", "Tên Chủ tọa", "Lưu: VT, Hồ sơ."))


def test_minutes_of_growing_length_reach_over_the_end_of_a_page(pdfs: dict[str, Path]) -> None:
    assert {len(pages(pdfs[f"bien-ban-{n}"])) for n in range(6)} == {1, 2}


def test_the_heading_of_a_long_list_repeats(pdfs: dict[str, Path]) -> None:
    lists = [text for text, _ in pages(pdfs["quyet-dinh"])[1:]]
    assert len(lists) > 1
    assert all("STT" in text for text in lists)


def test_a_list_begins_on_the_page_that_announces_it(pdfs: dict[str, Path]) -> None:
    for text, _ in pages(pdfs["giay-moi"]):
        assert not text.rstrip().endswith(":")
