"""Short lines in every way they are drawn in practice, with their lengths."""

import pytest

from dxdesk.documents.referee.seen import LineMark
from tests.documents.referee.written import Written, cell, connector, drawing, p, r, table

MM = 36_000
TIMES = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>'


def only_line(body: str) -> tuple[LineMark, float | None]:
    lines = [line for paragraph in Written(body).paragraphs() for line in paragraph.lines]
    assert len(lines) == 1
    return lines[0].mark, lines[0].width_mm


def hung(drawn: str) -> str:
    return p(f"<w:r>{drawn}</w:r>")


def test_a_connector() -> None:
    assert only_line(hung(drawing(60 * MM, 0, connector(60 * MM)))) == (LineMark.DRAWING, 60)


def test_a_connector_in_a_group_with_measures_of_its_own() -> None:
    inner = f'<a:ext cx="{60 * MM}" cy="{MM}"/><a:chExt cx="600" cy="10"/>'
    frame = f"<wpg:grpSpPr><a:xfrm>{inner}</a:xfrm></wpg:grpSpPr>"
    group = f"<wpg:wgp>{frame}{connector(300)}{connector(0, 10)}</wpg:wgp>"
    assert only_line(hung(drawing(60 * MM, MM, group))) == (LineMark.DRAWING, 30)


def test_a_shape_higher_than_a_line_is_none() -> None:
    size = f'<a:xfrm><a:ext cx="{60 * MM}" cy="{20 * MM}"/></a:xfrm>'
    box = f'<wps:wsp><wps:spPr>{size}<a:prstGeom prst="rect"/></wps:spPr></wps:wsp>'
    assert not Written(hung(drawing(60 * MM, 20 * MM, box))).first().lines


@pytest.mark.parametrize(
    ("shape", "width"),
    [
        ('<v:line from="10pt,2pt" to="180.1pt,2pt"/>', 60.0),
        ('<v:line from="1in,0" to="96,0"/>', None),
        ('<v:shape type="#_x0000_t32" style="position:absolute;width:85.05pt;height:0"/>', 30.0),
        ('<v:rect style="width:60mm;height:.5pt"/>', 60.0),
        (
            '<v:group style="width:170.1pt" coordsize="1000,100"><v:line from="0,0" to="500,0"/></v:group>',
            30.0,
        ),
        ('<v:rect style="width:60mm;height:30mm"/>', None),
    ],
)
def test_older_shapes(shape: str, width: float | None) -> None:
    lines = Written(hung(f"<w:pict>{shape}</w:pict>")).first().lines
    assert [line.width_mm for line in lines] == ([pytest.approx(width, abs=0.1)] if width else [])


def test_a_border_is_as_long_as_its_column_without_indents() -> None:
    border = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr><w:ind w:left="567" w:right="567"/>'
    inside = cell(p("", border), width=4536)
    no_padding = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    mark, width = only_line(table(inside, properties=no_padding))
    assert (mark, width) == (LineMark.BORDER, pytest.approx(60, abs=0.1))


def test_typed_underscores_are_measured() -> None:
    mark, width = only_line(p(r("_" * 20, TIMES)))
    assert (mark, width) == (LineMark.UNDERSCORES, pytest.approx(20 * 7 * 25.4 / 72, abs=0.1))


def test_raised_underscores_are_shorter() -> None:
    _, width = only_line(p(r("_" * 30, TIMES + '<w:vertAlign w:val="superscript"/>')))
    assert width == pytest.approx(20 * 7 * 25.4 / 72, abs=0.1)


def test_underscores_in_a_sentence_are_a_place_to_fill_in() -> None:
    assert not Written(p(r("Họ và tên: ______"))).first().lines


def test_underlined_letters_are_no_line_under_the_text() -> None:
    mark, width = only_line(p(r("SỞ GIÁO DỤC", '<w:u w:val="single"/>' + TIMES)))
    assert mark is LineMark.UNDERLINE
    assert width


def test_a_box_around_a_mark_is_no_short_line() -> None:
    sides = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
    assert not Written(p(r("KHẨN"), f"<w:pBdr>{sides}</w:pBdr>")).first().lines
