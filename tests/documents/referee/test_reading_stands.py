"""How paragraphs stand: alignment, distances, indents, lists."""

import pytest

from dxdesk.documents.blocks import Align
from tests.documents.referee.written import Written, p, r, style

LIST = """<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>
<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:isLgl/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
</w:abstractNum>
<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="1"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>"""


def listed(depth: int, list_id: int = 5, more: str = "") -> str:
    return p(r("việc"), f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>{more}')


def numbers(*paragraphs: str) -> list[str]:
    return [seen.numbering for seen in Written("".join(paragraphs), numbering=LIST).paragraphs()]


@pytest.mark.parametrize(
    ("word", "align"),
    [
        ("start", Align.LEFT),
        ("end", Align.RIGHT),
        ("both", Align.JUSTIFY),
        ("distribute", Align.JUSTIFY),
        ("center", Align.CENTER),
        ("nonsense", Align.LEFT),
    ],
)
def test_alignments_of_every_program(word: str, align: Align) -> None:
    assert Written(p(r("chữ"), f'<w:jc w:val="{word}"/>')).first().align is align


@pytest.mark.parametrize(
    ("spacing", "line", "exact"),
    [
        ('w:line="360" w:lineRule="auto"', 1.5, None),
        ('w:line="360"', 1.5, None),
        ('w:line="340" w:lineRule="exact"', 1.0, 17),
        ('w:line="200" w:lineRule="atLeast"', 1.0, None),
        ('w:line="460" w:lineRule="atLeast"', 2.0, None),
    ],
)
def test_distances_of_lines(spacing: str, line: float, exact: float | None) -> None:
    seen = Written(p(r("chữ"), f"<w:spacing {spacing}/>")).first()
    assert (seen.line, seen.line_exact_pt) == (line, exact)


@pytest.mark.parametrize(
    ("spacing", "before", "after"),
    [
        ('w:before="120" w:after="60"', 6, 3),
        ('w:beforeAutospacing="1" w:before="0" w:afterAutospacing="0" w:after="40"', 14, 2),
        ('w:beforeLines="50" w:afterLines="100"', 6, 12),
    ],
)
def test_distances_of_paragraphs(spacing: str, before: float, after: float) -> None:
    seen = Written(p(r("chữ"), f"<w:spacing {spacing}/>")).first()
    assert (seen.before_pt, seen.after_pt) == (before, after)


def test_paragraphs_of_one_style_may_want_no_distance_between_them() -> None:
    look = '<w:spacing w:before="120" w:after="120"/><w:contextualSpacing/>'
    seen = Written(p(r("một"), look) + p(r("hai"), look) + p(r("ba"), '<w:pStyle w:val="X"/>')).paragraphs()
    assert [(one.before_pt, one.after_pt) for one in seen[:2]] == [(6, 0), (0, 0)]


@pytest.mark.parametrize(
    ("indent", "left", "first"),
    [
        ('w:left="567" w:firstLine="720"', 10, 12.7),
        ('w:start="567" w:hanging="283"', 10, -4.99),
        ('w:left="567" w:firstLine="720" w:hanging="283"', 10, -4.99),
        ('w:firstLineChars="200"', 0, 8.47),
        ('w:firstLineChars="200" w:firstLine="567"', 0, 10),
    ],
)
def test_indents(indent: str, left: float, first: float) -> None:
    seen = Written(p(r("chữ"), f"<w:ind {indent}/>")).first()
    assert (seen.left_indent_mm, seen.first_indent_mm) == pytest.approx((left, first), abs=0.02)


def test_lists_count_through_their_levels() -> None:
    assert numbers(listed(0), listed(1), listed(1), listed(2), listed(0), listed(1)) == [
        "I.",
        "1.1.",
        "1.2.",
        "a)",
        "II.",
        "2.1.",
    ]


def test_a_list_that_begins_anew_counts_from_its_start() -> None:
    assert numbers(listed(0), listed(0), listed(0, 6), listed(0, 6)) == ["I.", "II.", "I.", "II."]


def test_bullets_and_lists_taken_away() -> None:
    assert numbers(listed(0, 7), listed(0, 0), listed(0, 99)) == ["•", "", ""]


def test_the_indents_of_a_list_lie_under_those_of_the_paragraph() -> None:
    own = '<w:ind w:firstLine="720"/>'
    plain, mixed = Written(listed(0) + listed(0, more=own), numbering=LIST).paragraphs()
    assert (plain.left_indent_mm, plain.first_indent_mm) == (12.7, -6.35)
    assert (mixed.left_indent_mm, mixed.first_indent_mm) == (12.7, 12.7)


def test_a_style_brings_its_list() -> None:
    inside = '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'
    styles = style("paragraph", "De", inside) + style("paragraph", "Con", "", "De")
    body = p(r("một"), '<w:pStyle w:val="Con"/>') + p(r("hai"), '<w:pStyle w:val="De"/>')
    seen = Written(body, styles, LIST).paragraphs()
    assert [one.shown for one in seen] == ["I. một", "II. hai"]
    assert seen[0].left_indent_mm == 12.7


TABS = '<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>'


@pytest.mark.parametrize(
    ("text", "align"),
    [
        ("\t2", Align.CENTER),
        ("\t\t2", Align.RIGHT),
        ("2", Align.LEFT),
        ("\ta\tb", Align.LEFT),
        ("\t\t\t2", Align.LEFT),
    ],
)
def test_words_behind_a_tab_stand_as_the_tab_does(text: str, align: Align) -> None:
    inside = "".join("<w:r><w:tab/></w:r>" if letter == "\t" else r(letter) for letter in text)
    assert Written(p(inside, TABS)).first().align is align


def test_tabs_of_a_style_may_be_cleared() -> None:
    styles = style("paragraph", "header", f"<w:pPr>{TABS}</w:pPr>")
    own = '<w:pStyle w:val="header"/><w:tabs><w:tab w:val="clear" w:pos="4536"/></w:tabs>'
    assert Written(p("<w:r><w:tab/></w:r>" + r("2"), own), styles).first().align is Align.RIGHT


def test_a_frame_stands_where_it_says() -> None:
    frame = '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>'
    assert Written(p(r("2"), frame)).first().align is Align.CENTER
