"""Short lines in VML get the length they should have and keep their middle."""

import pytest
from lxml import etree

from dxdesk.documents.referee.drawn import drawn_lines
from dxdesk.documents.referee.mend_older import fit_older
from tests.documents.referee.written import NAMESPACES


def drawn(shape: str) -> etree._Element:
    return etree.fromstring(f"<w:pict {NAMESPACES}>{shape}</w:pict>")


@pytest.mark.parametrize(
    ("shape", "mended"),
    [
        ('<v:line from="10pt,2pt" to="95.04pt,2pt"/>', 'from="24.2pt,2pt" to="80.9pt,2pt"'),
        ('<v:line from="95.04pt,2pt" to="10pt,2pt"/>', 'from="80.9pt,2pt" to="24.2pt,2pt"'),
        (
            '<v:rect style="margin-left:10pt;width:85.04pt;height:0"/>',
            'style="margin-left:24.2pt;width:56.7pt;height:0"',
        ),
    ],
)
def test_a_line_is_made_shorter_on_its_middle(shape: str, mended: str) -> None:
    pict = drawn(shape)
    assert fit_older(pict, 20)
    assert mended in etree.tostring(pict, encoding="unicode")
    assert [line.width_mm for line in drawn_lines(pict)] == [pytest.approx(20, abs=0.06)]
    assert not fit_older(pict, 20)


@pytest.mark.parametrize(
    "shape",
    [
        '<v:group coordsize="10,10" style="width:100pt"><v:line from="0,0" to="5,0"/></v:group>',
        '<v:line from="0,0" to="50pt,0"/><v:line from="0,9pt" to="50pt,9pt"/>',
        '<v:rect style="width:60mm;height:30mm"/>',
        '<v:line from="a" to="b"/>',
    ],
)
def test_what_is_not_one_line_is_left_alone(shape: str) -> None:
    pict = drawn(shape)
    before = etree.tostring(pict)
    assert not fit_older(pict, 20)
    assert etree.tostring(pict) == before
