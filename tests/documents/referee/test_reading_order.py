"""What is read and in which order: tables, content controls, changes, fields, text boxes, pages."""

import pytest

from tests.documents.referee.written import (
    Written,
    alternate,
    cell,
    connector,
    drawing,
    field_code,
    p,
    r,
    table,
)

BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"


def texts(body: str) -> list[str]:
    return [paragraph.text for paragraph in Written(body).paragraphs()]


def test_tables_within_tables_are_read_where_they_stand() -> None:
    inner = table(cell(p(r("trong"))))
    body = p(r("trước")) + table(cell(p(r("ô 1")) + inner + p()) + cell(p(r("ô 2")))) + p(r("sau"))
    seen = Written(body).paragraphs()
    assert [one.text for one in seen] == ["trước", "ô 1", "trong", "", "ô 2", "sau"]
    assert [(one.cell.table, one.cell.column) if one.cell else None for one in seen] == [
        None,
        (0, 0),
        (1, 0),
        (0, 0),
        (0, 1),
        None,
    ]
    assert [one.index for one in seen] == list(range(6))


def test_merged_columns_count_as_many_as_they_span() -> None:
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>'
    seen = Written(table(wide + cell(p()))).seen()
    assert seen.tables[0].columns == 3
    assert seen.paragraphs[1].cell
    assert seen.paragraphs[1].cell.column == 2


def test_content_controls_links_and_tags_are_read_through() -> None:
    inside = f"<w:hyperlink>{r('liên kết ')}</w:hyperlink><w:smartTag>{r('thẻ ')}</w:smartTag>"
    control = f"<w:sdt><w:sdtContent>{r('ô nhập')}</w:sdtContent></w:sdt>"
    whole = f"<w:sdt><w:sdtContent>{p(inside + control)}</w:sdtContent></w:sdt>"
    assert texts(whole) == ["liên kết thẻ ô nhập"]


def test_changes_are_read_as_if_accepted() -> None:
    inserted = f"<w:ins>{r('mới')}</w:ins>"
    deleted = "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{r('ở đây')}</w:moveFrom><w:moveTo>{r(' tới')}</w:moveTo>"
    assert texts(p(inserted + deleted + moved)) == ["mới tới"]


def test_signs_have_their_letters() -> None:
    signs = '<w:noBreakHyphen/><w:br w:type="page"/>'
    run = f"<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>{signs}</w:r>"
    symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'
    assert texts(p(run + symbol)) == ["a\tb\nc-•"]


def test_blanks_that_are_not_kept_are_not_printed() -> None:
    assert texts(p("<w:r><w:t> mở đầu </w:t></w:r>")) == ["mở đầu"]


@pytest.mark.parametrize(
    ("field", "is_page", "text"),
    [
        (field_code(" PAGE   \\* MERGEFORMAT ", "3"), True, "3"),
        (field_code("NUMPAGES", "9"), False, "9"),
        (field_code("PAGEREF _Toc1", "4"), False, "4"),
        (f'<w:fldSimple w:instr="page">{r("2")}</w:fldSimple>', True, "2"),
        ("<w:r><w:pgNum/></w:r>", True, ""),
    ],
)
def test_fields_show_their_results_and_page_numbers_are_known(field: str, is_page: bool, text: str) -> None:
    paragraph = Written(p(field)).first()
    assert (paragraph.has_page_field, paragraph.text) == (is_page, text)


def test_fields_in_fields_hide_their_codes() -> None:
    inner = field_code("DOCPROPERTY x", "giá trị")
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    code = "<w:r><w:instrText>IF </w:instrText></w:r>"
    assert texts(p(begin + code + inner + separate + r("kết quả") + end)) == ["kết quả"]


def test_a_text_box_is_read_once_after_what_it_hangs_on() -> None:
    words = f"<w:txbxContent>{p(r('trong khung'))}</w:txbxContent>"
    modern = drawing(1_000_000, 500_000, f"<wps:wsp><wps:txbx>{words}</wps:txbx></wps:wsp>")
    old = f"<w:pict><v:rect><v:textbox>{words}</v:textbox></v:rect></w:pict>"
    assert texts(p(r("neo") + alternate(modern, old)) + p(r("sau"))) == ["neo", "trong khung", "sau"]


def test_an_old_text_box_is_read_too() -> None:
    words = f"<w:txbxContent>{p(r('khung cũ'))}</w:txbxContent>"
    assert texts(p(f"<w:r><w:pict><v:shape><v:textbox>{words}</v:textbox></v:shape></w:pict></w:r>")) == [
        "",
        "khung cũ",
    ]


def test_a_line_in_both_versions_is_one_line() -> None:
    modern = drawing(2_160_000, 0, connector(2_160_000))
    old = '<w:pict><v:line from="0,0" to="170pt,0"/></w:pict>'
    assert len(Written(p(alternate(modern, old))).first().lines) == 1


def test_pages_are_those_of_the_program_that_saved_the_file() -> None:
    body = p(r("một")) + p(r("còn ở một ") + BREAK + r("sang hai")) + p(BREAK + r("ba"))
    assert [one.page for one in Written(body).paragraphs()] == [1, 1, 3]


def test_cells_of_a_row_that_goes_over_begin_on_one_page() -> None:
    row = cell(p(r("a")) + p(BREAK + r("b"))) + cell(p(r("c")) + p(BREAK + r("d")))
    assert [one.page for one in Written(table(row) + p(r("e"))).paragraphs()] == [1, 2, 1, 2, 2]


def test_no_page_is_told_where_the_file_tells_none() -> None:
    assert Written(p(r("một"))).first().page is None


@pytest.mark.parametrize(
    "body",
    [
        p(r("một") + '<w:r><w:br w:type="page"/></w:r>') + p(r("hai")),
        p(r("một")) + p('<w:r><w:br w:type="page"/></w:r>' + r("hai")),
        p(r("một")) + p(r("hai"), "<w:pageBreakBefore/>"),
    ],
)
def test_a_page_may_be_ended_by_hand_in_three_ways(body: str) -> None:
    assert [paragraph.page_break_before for paragraph in Written(body).paragraphs()] == [False, True]


def test_a_paragraph_with_nothing_but_the_end_of_a_page_turns_it_for_the_next() -> None:
    body = p(r("một")) + p('<w:r><w:br w:type="page"/></w:r>') + p(r("hai")) + p(r("ba"))
    assert [one.page_break_before for one in Written(body).paragraphs()] == [False, False, True, False]
