"""Preview = paper: every kind of document in the preview and its .docx as LibreOffice sets it."""

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.documents.blocks import (
    Addressees,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Title,
)
from dxdesk.documents.brief import situation_page
from dxdesk.documents.laid_out import laid_out
from dxdesk.documents.layout import Layout, Margins, Preset
from dxdesk.documents.report import quarter_report
from dxdesk.documents.wording import load_wording
from dxdesk.domain.period import Period
from dxdesk.services import charts, plans, reports
from dxdesk.storage.data_file import DataFile
from tests.documents import samples
from tests.documents.every_kind import every_kind
from tests.ui.paper import agreeing
from tests.ui.paper.agreeing import Pair
from tests.ui.paper.measured import Line

TODAY = date(2024, 3, 18)

# What may differ, in millimetres, and why; everything else must be the same.
SHEET = 0.15  # Qt writes the sheet in whole points: 595 x 842 for 595.28 x 841.89
LEFT = 0.4  # LibreOffice rounds letters' widths (felt where a line is set to the right), and tables' borders
FOOT = 0.2  # the same tenth, and lines of 1.15 that LibreOffice rounds to a twentieth of a point
COLUMN = 0.15  # half of a table's border
STROKE = 0.3  # a stroke's weight, which LibreOffice draws as a filled shape
INSIDE = 1.0  # within a line: the same rounding adds up over a lying sheet, and shares out blanks anew


@dataclass(frozen=True, slots=True)
class Known:
    """A difference that is understood: which lines it meets and how far it may go, in millimetres."""

    what: str
    reason: str
    widest: float


TO_FILL = Known(
    "lines with several blanks in a row that wait for a number or a day",
    "LibreOffice sets hard blanks at about a third of the size, the face has a quarter, as Word sets them; "
    "a line in the middle is thus pushed to the left, and words behind the blanks to the right",
    widest=7.0,
)
RAISED = Known(
    "a sign that stands alone behind the raised mark of who drafted",
    "LibreOffice shrinks raised letters to 58 %, Qt to two thirds, as Word does",
    widest=1.0,
)


def allowed(line: Line, usual: float) -> float:
    """Return how far a line may be from its place, known differences counted in."""
    if line.to_fill:
        return TO_FILL.widest
    return usual if any(letter.isalnum() for letter in line.text) else RAISED.widest


pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(agreeing.SOFFICE is None, reason="LibreOffice is not installed"),
]
HEAD = Letterhead(
    "UBND TỈNH BẮC GIANG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số:        /BB-SGDĐT", "Bắc Giang, ngày 05"
)
LONG = (
    "Các đơn vị báo cáo tiến độ thực hiện nhiệm vụ chuyển đổi số trước ngày 15 của tháng cuối quý; số liệu "
    "tính từ ngày 15/12/2023 đến ngày 14/3/2024; chỉ tiêu chưa có số liệu thì ghi rõ lý do và thời gian bổ "
    "sung, đơn vị chủ trì chịu trách nhiệm về tính chính xác của số liệu, kèm theo tài liệu minh chứng."
)


def filled(paragraphs: int) -> OfficialDocument:
    """Long paragraphs up to a signature: the ends of its sheets fall on every line in turn."""
    signature = Signature(("Như trên", "Lưu: VT"), ("GIÁM ĐỐC",), "Tên")
    blocks = (HEAD, Title("BÁO CÁO", "Thử"), *[Paragraph.of(LONG)] * paragraphs, signature)
    return OfficialDocument("Thử", (Section(blocks),))


def two_signers() -> OfficialDocument:
    signature = Signature(("Như trên",), ("CHỦ TRÌ",), "Tên", ("THƯ KÝ",), "Tên khác")
    heads = (Heading(0, "QUYẾT ĐỊNH:"), Heading(1, "I. Nội dung"), Heading(2, f"1. {LONG}"))
    names = Addressees(("Văn phòng Sở", LONG))
    return OfficialDocument(
        "Thử", (Section((HEAD, names, *heads, Heading(3, f"1.1. {LONG}"), Paragraph.of(LONG), signature)),)
    )


@pytest.fixture(scope="module")
def kept(_sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, OfficialDocument]:
    """The papers of the sample plan, made from its data file."""
    path = tmp_path_factory.mktemp("kept") / "dxdesk.db"
    shutil.copyfile(_sample_file, path)
    with DataFile.open(path) as data:
        plan = plans.current_plan(data, today=TODAY)
        assert plan is not None
        period = Period.parse("2024-Q1")
        quarter = reports.compose(data, plan=plan, period=period, today=TODAY)
        return {
            "kept-report": quarter.document,
            "kept-charts": charts.page(data, plan=plan, period=period, today=TODAY),
            "kept-situation": reports.situation(data, plan=plan, today=TODAY),
        }


def other_layouts() -> dict[str, OfficialDocument]:
    """Papers with every part a paper has, in the other sizes and at both ends of the margins' rules."""
    layouts = {
        "narrow": Layout(Preset.A, Margins(top=25, bottom=25, left=35, right=20)),
        "wide": Layout(Preset.A, Margins(top=20, bottom=20, left=30, right=15)),
    }
    names = ("bao-cao-2024-Q1", "cong-van-de-nghi", "cong-van-don-doc-nhieu-don-vi", "bien-ban", "quyet-dinh")
    every = every_kind()
    return {
        f"{name}-{key}": laid_out(every[name], layout) for key, layout in layouts.items() for name in names
    }


@pytest.fixture(scope="module")
def pairs(
    qapp: QApplication,
    kept: dict[str, OfficialDocument],
    document: OfficialDocument,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Pair]:
    shapes = {f"filled-{n}": filled(n) for n in range(5, 13)} | {"two-signers": two_signers()}
    wording = load_wording()
    odd = {
        "long-names": quarter_report(samples.long_names_snapshot(), wording),  # rows taller than a sheet
        "empty": quarter_report(samples.empty_snapshot(), wording),
        "crowded": situation_page(samples.crowded_situation(), wording),
    }
    every = every_kind() | kept | shapes | odd | other_layouts() | {"mixed": document}
    return agreeing.both_ways(every, tmp_path_factory.mktemp("agreeing"))


def line_pairs(pairs: dict[str, Pair]) -> Iterator[tuple[str, Line, Line]]:
    for name, pair in pairs.items():
        for number, ours, theirs in pair.pages:
            for line, other in agreeing.same_lines(ours, theirs):
                yield f"{name}, page {number}: {line.text}", line, other


def test_every_document_has_the_same_sheets(pairs: dict[str, Pair]) -> None:
    for name, pair in pairs.items():
        ours, theirs = ([(page.width, page.height) for page in pages] for pages in (pair.ours, pair.theirs))
        assert len(ours) == len(theirs), name
        for mine, other in zip(ours, theirs, strict=True):
            assert mine == pytest.approx(other, abs=SHEET), name


def test_every_page_has_the_same_words(pairs: dict[str, Pair]) -> None:
    for name, pair in pairs.items():
        for number, ours, theirs in pair.pages:
            assert agreeing.words_of(ours) == agreeing.words_of(theirs), f"{name}, page {number}"


def test_lines_break_alike(pairs: dict[str, Pair]) -> None:
    for name, pair in pairs.items():
        ours = sum((agreeing.lines_of(page) for page in pair.ours), Counter[str]())
        theirs = sum((agreeing.lines_of(page) for page in pair.theirs), Counter[str]())
        # In a narrow cell a word may fall on either side of a line's end by less than either writer rounds.
        assert (ours & theirs).total() >= 0.99 * theirs.total(), f"{name}: {ours - theirs}"


def test_lines_begin_at_the_same_places(pairs: dict[str, Pair]) -> None:
    for where, line, other in line_pairs(pairs):
        assert line.foot == pytest.approx(other.foot, abs=FOOT), where
        assert line.left == pytest.approx(other.left, abs=allowed(line, LEFT)), where


def test_words_stand_at_the_same_places_within_a_line(pairs: dict[str, Pair]) -> None:
    for where, line, other in line_pairs(pairs):
        widest = allowed(line, INSIDE)
        for word, same in zip(line.words, other.words, strict=True):
            assert word.left == pytest.approx(same.left, abs=widest), where


def test_the_main_elements_are_found_at_the_same_places(pairs: dict[str, Pair]) -> None:
    for name, pair in pairs.items():
        for element, text in agreeing.elements(pair.document):
            ours, theirs = agreeing.find(pair.ours, text), agreeing.find(pair.theirs, text)
            assert ours is not None, f"{name}: {element} {text}"
            assert theirs is not None, f"{name}: {element} {text}"
            assert ours.page == theirs.page, f"{name}: {element}"
            assert ours.line.foot == pytest.approx(theirs.line.foot, abs=FOOT), f"{name}: {element}"
            widest = allowed(ours.line, LEFT)
            assert ours.line.left == pytest.approx(theirs.line.left, abs=widest), f"{name}: {element}"


def test_columns_of_tables_stand_at_the_same_places(pairs: dict[str, Pair]) -> None:
    for name, pair in pairs.items():
        for number, ours, theirs in pair.pages:
            assert ours.columns == pytest.approx(theirs.columns, abs=COLUMN), f"{name}, page {number}"


def test_short_lines_and_pictures_lie_at_the_same_places(pairs: dict[str, Pair]) -> None:
    found = 0
    for name, pair in pairs.items():
        for number, ours, theirs in pair.pages:
            mine, other = ((*page.short_lines, *page.pictures) for page in (ours, theirs))
            assert len(mine) == len(other), f"{name}, page {number}"
            for box, there in zip(mine, other, strict=True):
                assert box == pytest.approx(there, abs=STROKE), f"{name}, page {number}"
            found += len(mine)
    assert found > 3 * len(pairs)


def test_page_numbers_stand_at_the_same_places(pairs: dict[str, Pair]) -> None:
    numbered = 0
    for name, pair in pairs.items():
        for number, ours, theirs in pair.pages:
            mine, other = ([line for line in page.lines if line.foot < 18] for page in (ours, theirs))
            assert [line.text for line in mine] == [line.text for line in other], f"{name}, page {number}"
            numbered += len(mine)
    assert numbered > 20


def test_hard_blanks_are_still_wider_in_libreoffice(pairs: dict[str, Pair]) -> None:
    # Once LibreOffice sets hard blanks as the face has them, the entry has to go.
    pushed = [abs(line.left - other.left) for _, line, other in line_pairs(pairs) if line.to_fill]
    assert max(pushed) > LEFT, TO_FILL.what
