"""Every kind of paper in every layout that the rules allow: nothing for the referee, nothing too wide."""

from itertools import product

import pytest

from dxdesk.documents.blocks import OfficialDocument, Orientation, Table
from dxdesk.documents.laid_out import laid_out
from dxdesk.documents.layout import USUAL, Layout, Margins, Preset
from dxdesk.documents.referee.finding import Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.rules import IN_FORCE, rule, sheet_of
from dxdesk.documents.word import to_docx
from tests.documents.every_kind import every_kind

EVERY = every_kind()


def _end(end: str) -> Margins:
    sides = ("top", "bottom", "left", "right")
    return Margins(**{side: getattr(rule(f"page.{side}", on=IN_FORCE), end) for side in sides})


LAYOUTS = [Layout(Preset.A), *(Layout(*choice) for choice in product(Preset, (_end("low"), _end("high"))))]
LAYOUTS = [layout for layout in LAYOUTS if layout.preset is not Preset.WORKING]


def _name(layout: Layout) -> str:
    margins = layout.margins
    return layout.preset.value + (f"-{margins.left:.0f}-{margins.right:.0f}" if margins else "")


def filled(document: OfficialDocument) -> list[float]:
    """Return how much of the text's width each table takes."""
    return [
        sum(column.width_mm for column in block.columns) / sheet_of(document, section.orientation).text_width
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Table)
    ]


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("layout", LAYOUTS, ids=_name)
def test_the_referee_finds_no_fault_in_any_layout(layout: Layout, name: str) -> None:
    content = to_docx(laid_out(EVERY[name], layout))
    wrong = judge(read_docx(content, name)).of(Outcome.FAIL)
    assert [(finding.rule, finding.about, finding.measured) for finding in wrong] == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=_name)
def test_tables_fill_as_much_of_the_text_as_before(layout: Layout) -> None:
    for name, document in EVERY.items():
        assert filled(laid_out(document, layout)) == pytest.approx(filled(document)), name


def test_the_usual_layout_changes_nothing() -> None:
    for document in EVERY.values():
        assert laid_out(document, USUAL) is document


def test_a_layout_is_taken_back_without_a_trace() -> None:
    there = Layout(Preset.A, _end("high"))
    document = EVERY["cong-van-don-doc-nhieu-don-vi"]
    assert to_docx(laid_out(laid_out(document, there), USUAL)) == to_docx(document)


def test_inner_papers_keep_their_own_sheet() -> None:
    situation: OfficialDocument = EVERY["tinh-hinh"]
    assert laid_out(situation, Layout(Preset.A)) is situation
    assert sheet_of(situation, Orientation.PORTRAIT).left == 20
