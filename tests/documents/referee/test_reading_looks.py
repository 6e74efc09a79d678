"""Letters: what styles, defaults and the theme make of them."""

import pytest

from dxdesk.documents.referee.reading import read_docx
from tests.documents.referee.written import Written, cell, p, r, strict, style, table

NORMAL = style("paragraph", "Normal", '<w:rPr><w:sz w:val="26"/></w:rPr>', default=True)
THEME = (
    '<a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Arial"/></a:minorFont>'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
)
THEMED = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
)


def based(*layers: str) -> str:
    """Paragraph styles S0, S1, ... each based on the one before it."""
    return "".join(
        style("paragraph", f"S{n}", layer, f"S{n - 1}" if n else "") for n, layer in enumerate(layers)
    )


def test_a_file_without_styles_is_times_in_ten_points() -> None:
    (run,) = Written(p(r("chữ"))).first().runs
    assert (run.font, run.pt, run.bold) == ("Times New Roman", 10, False)


def test_the_default_style_applies_where_none_is_named() -> None:
    assert Written(p(r("chữ")), NORMAL).first().runs[0].pt == 13


def test_a_style_based_on_others_takes_what_it_does_not_say() -> None:
    styles = based('<w:rPr><w:sz w:val="28"/><w:i/></w:rPr>', '<w:rPr><w:sz w:val="24"/></w:rPr>')
    run = Written(p(r("chữ"), '<w:pStyle w:val="S1"/>'), styles).first().runs[0]
    assert (run.pt, run.italic) == (12, True)


def test_styles_in_a_circle_end_somewhere() -> None:
    styles = style("paragraph", "A", "<w:rPr><w:b/></w:rPr>", "B") + style("paragraph", "B", "", "A")
    assert Written(p(r("chữ"), '<w:pStyle w:val="A"/>'), styles).first().runs[0].bold


@pytest.mark.parametrize(
    ("character", "direct", "bold"),
    [
        ("", "", True),
        ("<w:b/>", "", False),
        ('<w:b w:val="0"/>', "", True),
        ("<w:b/>", "<w:b/>", True),
        ("", '<w:b w:val="false"/>', False),
    ],
)
def test_bold_of_two_styles_cancels_out_and_the_run_decides(character: str, direct: str, bold: bool) -> None:
    styles = style("paragraph", "P", "<w:rPr><w:b/></w:rPr>") + style(
        "character", "C", f"<w:rPr>{character}</w:rPr>"
    )
    written = Written(p(r("chữ", f'<w:rStyle w:val="C"/>{direct}'), '<w:pStyle w:val="P"/>'), styles)
    assert written.first().runs[0].bold is bold


def test_capitals_are_printed_and_not_stored() -> None:
    paragraph = Written(p(r("Báo cáo", "<w:caps/>"))).first()
    assert (paragraph.text, paragraph.shown) == ("Báo cáo", "BÁO CÁO")


@pytest.mark.parametrize(("language", "font"), [("vi-VN", "Arial"), ("en-US", "Calibri")])
def test_the_theme_has_a_font_of_its_own_for_vietnamese(language: str, font: str) -> None:
    settings = f'<w:themeFontLang w:val="{language}"/>'
    assert Written(p(r("chữ")), THEMED, settings=settings, theme=THEME).first().runs[0].font == font


def test_a_named_font_wins_over_the_theme_below_it() -> None:
    written = Written(p(r("abc", '<w:rFonts w:ascii="Times New Roman"/>')), THEMED, theme=THEME)
    assert written.first().runs[0].font == "Times New Roman"


def test_letters_with_marks_may_have_another_font() -> None:
    run = r("kế hoạch", '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/>')
    fonts = {part.text: part.font for part in Written(p(run)).first().runs}
    assert fonts == {
        "k": "Times New Roman",
        "ế": "Arial",
        " ho": "Times New Roman",
        "ạ": "Arial",
        "ch": "Times New Roman",
    }


def test_the_head_row_of_a_table_style_is_bold() -> None:
    styles = style("table", "T", '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>')
    rows = (cell(p(r("STT"))), cell(p(r("1"))))
    written = Written(table(*rows, properties='<w:tblStyle w:val="T"/><w:tblLook w:val="0020"/>'), styles)
    assert [paragraph.runs[0].bold for paragraph in written.paragraphs()] == [True, False]


def test_hidden_words_are_not_seen() -> None:
    assert Written(p(r("thấy") + r("ẩn", "<w:vanish/>"))).first().text == "thấy"


def test_neighbours_that_look_alike_are_one_run() -> None:
    assert len(Written(p(r("một ") + r("hai") + r(" ba", "<w:b/>"))).first().runs) == 2


def test_marks_typed_apart_are_told_and_composed() -> None:
    paragraph = Written(p(r("Ke\u0302\u0301 hoa\u0323ch"))).first()
    assert (paragraph.text, paragraph.raw_nfd) == ("Kế hoạch", True)


@pytest.mark.parametrize(("color", "seen"), [("ff0000", "FF0000"), ("auto", ""), ("000000", "000000")])
def test_colours_are_those_that_are_not_automatic(color: str, seen: str) -> None:
    assert Written(p(r("chữ", f'<w:color w:val="{color}"/>'))).first().runs[0].color == seen


def test_iso_strict_files_say_the_same_under_other_names() -> None:
    written = Written(p(r("chữ", '<w:sz w:val="14pt"/>'), '<w:ind w:firstLine="1.27cm"/>'))
    seen = read_docx(strict(written.content())).paragraphs[0]
    assert (seen.runs[0].pt, seen.first_indent_mm) == (14, 12.7)


def test_a_mark_in_a_run_of_its_own_belongs_to_the_letter_before() -> None:
    paragraph = Written(p(r("Ca") + r("\u0301c", "<w:b/>"))).first()
    assert [run.text for run in paragraph.runs] == ["Cá", "c"]


def test_signs_of_a_font_of_signs_count_as_what_they_show() -> None:
    signs = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    (run,) = Written(p(r("\uf0b7 ", signs) + r("Nội dung"))).first().runs
    assert (run.text, run.font) == ("• Nội dung", "Times New Roman")
