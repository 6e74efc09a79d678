"""Sections, headers and footers, tables of data."""

import pytest

from tests.documents.referee.written import Written, cell, field_code, p, r, table

ALL_SIDES = "".join(
    f'<w:{side} w:val="single" w:sz="8"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
NO_SIDES = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))


def sheet(inside: str = "") -> str:
    return f"<w:sectPr>{inside}</w:sectPr>"


def reference(key: str, kind: str = "default") -> str:
    return f'<w:headerReference w:type="{kind}" r:id="{key}"/>'


def test_a_section_ends_with_the_paragraph_that_carries_it() -> None:
    body = p(r("một")) + p(r("hai"), sheet('<w:pgSz w:w="16838" w:h="11906"/>')) + p(r("ba")) + sheet()
    seen = Written(body).seen()
    assert [one.section for one in seen.paragraphs] == [0, 0, 1]
    assert [one.landscape for one in seen.sections] == [True, False]


def test_the_binding_counts_to_the_left_margin() -> None:
    margins = (
        '<w:pgMar w:left="1134" w:right="1134" w:top="-1134" w:bottom="1134" w:header="567" w:gutter="567"/>'
    )
    (seen,) = Written(p() + sheet(margins)).seen().sections
    assert (seen.left_mm, seen.right_mm, seen.top_mm, seen.header_mm) == pytest.approx(
        (30, 20, 20, 10), abs=0.02
    )


def test_a_section_shows_the_headers_of_the_one_before_it() -> None:
    first = sheet(reference("h1") + reference("h2", "first") + "<w:titlePg/>")
    headers = {"h1": p(field_code("PAGE"), '<w:jc w:val="center"/>'), "h2": p()}
    seen = Written(p(r("a"), first) + p(r("b")) + sheet(), headers=headers).seen()
    assert [(one.section, one.kind, one.has_page_field) for one in seen.headers] == [
        (0, "default", True),
        (0, "first", False),
        (1, "default", True),
    ]


@pytest.mark.parametrize(
    ("settings", "kinds"), [("", ["default"]), ("<w:evenAndOddHeaders/>", ["default", "even"])]
)
def test_headers_of_even_pages_are_printed_where_the_file_says_so(settings: str, kinds: list[str]) -> None:
    headers = {"h1": p(r("lẻ")), "h2": p(r("chẵn"))}
    body = p() + sheet(reference("h1") + reference("h2", "even"))
    assert [one.kind for one in Written(body, settings=settings, headers=headers).seen().headers] == kinds


def test_numbers_of_pages_begin_and_look_as_told() -> None:
    (seen,) = Written(p() + sheet('<w:pgNumType w:start="1" w:fmt="upperRoman"/>')).seen().sections
    assert (seen.number_start, seen.number_format) == (1, "upperRoman")


def test_a_table_whose_cells_take_its_lines_away_has_none() -> None:
    bare = f"<w:tc><w:tcPr><w:tcBorders>{NO_SIDES}</w:tcBorders></w:tcPr><w:p/></w:tc>"
    borders = f"<w:tblBorders>{ALL_SIDES}</w:tblBorders>"
    seen = Written(table(bare + bare, properties=borders) + table(cell(p()), properties=borders)).seen()
    assert [(one.bordered, one.border_pt) for one in seen.tables] == [(False, 0), (True, 1)]


def test_a_line_below_one_cell_makes_no_table_of_data() -> None:
    ruled = '<w:tc><w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr><w:p/></w:tc>'
    assert not Written(table(ruled + cell(p()) + cell(p()))).seen().tables[0].bordered


def test_the_row_that_repeats_is_told() -> None:
    head = f"<w:trPr><w:tblHeader/></w:trPr>{cell(p())}"
    assert [one.header_row for one in Written(table(head) + table(cell(p()))).seen().tables] == [True, False]
