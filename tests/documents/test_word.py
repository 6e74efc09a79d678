import io
import re
import unicodedata
import zipfile
from dataclasses import replace

import docx
import pytest
from lxml import etree

from dxdesk.documents.blocks import (
    Addressees,
    Align,
    Heading,
    Letterhead,
    OfficialDocument,
    Orientation,
    Paragraph,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.report import quarter_report
from dxdesk.documents.rules import LINES, PORTRAIT, Element, style
from dxdesk.documents.text_width import text_width
from dxdesk.documents.word import to_docx
from dxdesk.documents.word.markup import twips
from dxdesk.documents.word.skeleton import skeleton
from dxdesk.documents.wording import Wording
from dxdesk.shipped import resource
from tests.documents import docx_file, samples
from tests.documents.docx_file import NS, W

HEAD = Letterhead(
    "UBND TỈNH BẮC GIANG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số:        /SGDĐT-VP", "Bắc Giang, ngày      tháng 3"
)
HOSTILE = "a\x00b\x0bc\ufffe <w:fldSimple w:instr=' DATE '> & ]]> \ud800 {x} \"q\" Ế"
COLUMNS = (TableColumn("Số", 20, Align.CENTER), TableColumn("Việc", 140))


def document(*blocks: object) -> OfficialDocument:
    return OfficialDocument("Thử", (Section(tuple(blocks)),), author="Sở GDĐT")  # type: ignore[arg-type]


def xpath(content: bytes, query: str) -> list:
    return docx_file.root(content).xpath(query, namespaces=NS)


@pytest.fixture(scope="module")
def content(wording: Wording) -> bytes:
    return to_docx(quarter_report(samples.snapshot(), wording))


def test_pg_1_and_2_sheets_and_margins(content: bytes) -> None:
    sizes = xpath(content, "//w:pgSz")
    assert [(s.get(f"{W}w"), s.get(f"{W}h")) for s in sizes] == [
        ("11906", "16838"),
        *[("16838", "11906")] * 2,
    ]
    margins = xpath(content, "//w:pgMar")[0]
    sides = [int(margins.get(f"{W}{side}")) for side in ("top", "bottom", "left", "right")]
    assert sides == [twips(mm) for mm in (20, 20, 30, 20)]


def test_pg_5_the_number_stands_in_the_header_of_all_pages_but_the_first(content: bytes) -> None:
    parts = docx_file.parts(content)
    assert b" PAGE " in parts["word/header.xml"]
    assert b"<w:t" not in parts["word/header-first.xml"]
    assert len(xpath(content, "//w:sectPr/w:titlePg")) == 3


def test_pg_7_every_appendix_starts_at_one(content: bytes) -> None:
    assert [node.get(f"{W}start") for node in xpath(content, "//w:pgNumType")] == ["1", "1", "1"]


def test_pg_4_one_font_in_all_four_places_and_no_theme(content: bytes) -> None:
    styles = docx_file.parts(content)["word/styles.xml"]
    fonts = re.findall(rb"<w:rFonts ([^>]+)/>", styles)
    assert [set(re.findall(rb'"([^"]+)"', font)) for font in fonts] == [{b"Times New Roman"}] * 2
    assert all(font.count(b"=") == 4 for font in fonts)
    assert b"Theme" not in styles + docx_file.parts(content)["word/document.xml"]
    assert not xpath(content, "//w:rFonts")


def test_hd_2_and_3_the_motto_is_written_to_the_letter(content: bytes) -> None:
    assert (
        docx_file.text_of(docx_file.styled(content, "DxQuocHieu")[0]) == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    )
    assert docx_file.text_of(docx_file.styled(content, "DxTieuNgu")[0]) == "Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("element", "name", "column"),
    [
        (Element.TIEU_NGU, "DxTieuNgu", 102.0),
        (Element.ISSUER, "DxIssuer", 66.0),
        (Element.TITLE_SUBJECT, "DxTitleSubject", 160.0),
    ],
)
def test_hd_4_hd_7_tl_2_lengths_of_short_lines(
    content: bytes, element: Element, name: str, column: float
) -> None:
    above = docx_file.styled(content, name)[0]
    indent = above.getnext().find("w:pPr/w:ind", NS)
    length = column - (int(indent.get(f"{W}left")) + int(indent.get(f"{W}right"))) / 20 / 72 * 25.4
    ratio = length / text_width(docx_file.text_of(above).split("\n")[-1], style(element))
    assert LINES[element].low - 0.005 <= ratio <= LINES[element].high + 0.005


def test_hd_8_no_line_under_parent_or_quoc_hieu(content: bytes) -> None:
    for name in ("DxParent", "DxQuocHieu"):
        assert docx_file.styled(content, name)[0].getnext().find("w:pPr/w:pBdr", NS) is None


def test_hd_9_number_and_day_share_a_row(content: bytes) -> None:
    rows = xpath(content, "//w:tr[.//w:pStyle[@w:val='DxNumber']]")
    assert len(rows) == 1
    assert rows[0].xpath(".//w:pStyle[@w:val='DxPlaceDate']", namespaces=NS)


def test_so_9_blanks_survive(content: bytes) -> None:
    number = docx_file.text_of(docx_file.styled(content, "DxNumber")[0])
    assert re.fullmatch(r"Số:\s{6,}/BC-SGDĐT", number)
    attached = docx_file.text_of(docx_file.styled(content, "DxAppendixAttached")[0])
    assert re.search(r"số\s{6,}/BC-SGDĐT ngày\s{5,}tháng 3 năm 2024", attached)


def test_tl_3_no_stop_after_the_subject(content: bytes) -> None:
    assert not docx_file.text_of(docx_file.styled(content, "DxTitleSubject")[0]).endswith(".")


def test_tl_4_the_subject_of_a_letter_stands_under_its_number() -> None:
    content = to_docx(document(replace(HEAD, subject="báo cáo tiến độ Quý I năm 2024")))
    subject = docx_file.styled(content, "DxVvSubject")[0]
    assert docx_file.text_of(subject).replace("\n", " ") == "V/v báo cáo tiến độ Quý I năm 2024"
    assert not docx_file.styled(content, "DxTitleKind")


def test_nn_2_one_addressee_stands_on_the_line() -> None:
    content = to_docx(document(Addressees(("UBND tỉnh",))))
    assert docx_file.paragraphs(content) == ["Kính gửi: UBND tỉnh"]


def test_nn_3_several_addressees_stand_below() -> None:
    content = to_docx(document(Addressees(("Các phòng thuộc Sở", "Các đơn vị trực thuộc"))))
    assert docx_file.paragraphs(content) == ["Kính gửi:", "- Các phòng thuộc Sở;", "- Các đơn vị trực thuộc."]


def test_the_body_stands_apart_from_the_last_of_several_addressees() -> None:
    content = to_docx(document(Addressees(("Các phòng thuộc Sở", "Các đơn vị trực thuộc"))))
    after = [
        node.xpath("string(w:pPr/w:spacing/@w:after)", namespaces=docx_file.NS)
        for style in ("DxAddressees", "DxAddresseeItem")
        for node in docx_file.styled(content, style)
    ]
    assert after == ["0", "", "240"]


def test_nn_6_recipients_end_with_their_signs(content: bytes) -> None:
    items = [docx_file.text_of(node) for node in docx_file.styled(content, "DxRecipientsItem")]
    assert items[0] == "- Như trên;"
    assert items[-1] == "- Lưu: VT, VP."


def test_ky_10_the_signature_stays_whole_and_with_the_last_words(content: bytes) -> None:
    row = xpath(content, "//w:tr[.//w:pStyle[@w:val='DxSignerLine']]")[0]
    assert row.find("w:trPr/w:cantSplit", NS) is not None
    before = row.getparent().getprevious()
    assert before.find("w:pPr/w:keepNext", NS) is not None


def test_headings_are_headings_for_word(content: bytes) -> None:
    levels = {s.get(f"{W}styleId"): s.find("w:pPr/w:outlineLvl", NS) for s in styles_of(content)}
    assert [levels[f"Heading{n}"].get(f"{W}val") for n in (1, 2, 3)] == ["0", "1", "2"]
    assert (
        docx_file.text_of(docx_file.styled(content, "Heading1")[2])
        == "III. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2024"
    )


def styles_of(content: bytes) -> list:
    return docx_file.root(content, "word/styles.xml").xpath("//w:style[@w:type='paragraph']", namespaces=NS)


def test_tables_repeat_their_heading_and_keep_short_rows_whole(content: bytes) -> None:
    heads = xpath(content, "//w:tr[w:trPr/w:tblHeader]")
    assert len(heads) == 2
    assert len(xpath(content, "//w:tbl[w:tblPr/w:tblBorders]/w:tr[not(w:trPr/w:cantSplit)]")) == 0


def test_a_row_taller_than_a_page_may_break() -> None:
    content = to_docx(document(Table(COLUMNS, (TableRow(("1", "việc dài " * 900)),))))
    assert len(xpath(content, "//w:tbl[w:tblPr/w:tblBorders]/w:tr[not(w:trPr/w:cantSplit)]")) == 1


def test_tables_fill_the_text_width_exactly(content: bytes) -> None:
    for table in xpath(content, "//w:tbl[w:tblPr/w:tblBorders]"):
        width = sum(int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol"))
        assert abs(width - twips(247)) <= 5


def test_a_group_row_spans_the_rest(content: bytes) -> None:
    assert docx_file.tables(content)[0][1] == ["I", "Phát triển chính quyền số"]
    assert xpath(content, "//w:gridSpan")[0].get(f"{W}val") == "8"


def test_the_chart_has_words_for_those_who_cannot_see_it(content: bytes) -> None:
    alt = xpath(content, "string(//wp:docPr/@descr)")
    assert "I.2: 56%, mức phấn đấu trên 60%" in alt


def test_properties_name_the_office_and_nobody_else(content: bytes) -> None:
    core = docx_file.root(content, "docProps/core.xml")
    assert core.findtext("dc:creator", namespaces=NS) == "Sở Giáo dục và Đào tạo"
    assert core.findtext("dc:title", namespaces=NS).startswith("Báo cáo kết quả")
    assert b"python" not in b"".join(docx_file.parts(content).values()).lower()


def test_the_same_document_gives_the_same_bytes(content: bytes, wording: Wording) -> None:
    assert to_docx(quarter_report(samples.snapshot(), wording)) == content


def test_the_package_has_one_date_and_starts_with_its_types(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_another_reader_opens_it(content: bytes) -> None:
    opened = docx.Document(io.BytesIO(content))
    assert len(opened.sections) == 3
    assert opened.paragraphs[0].text == "BÁO CÁO"


@pytest.mark.parametrize(
    "block",
    [
        Paragraph.of(HOSTILE),
        Heading(1, HOSTILE),
        Title(HOSTILE, HOSTILE, HOSTILE),
        Addressees((HOSTILE, HOSTILE)),
        Letterhead(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),
        Signature((HOSTILE,), (HOSTILE,), HOSTILE),
        Table(
            COLUMNS, (TableRow((HOSTILE, HOSTILE)), TableRow((HOSTILE, HOSTILE), group=True)), caption=HOSTILE
        ),
    ],
    ids=lambda block: type(block).__name__,
)
def test_no_text_becomes_markup_or_a_field(block: object) -> None:
    content = to_docx(replace(document(block), title=HOSTILE, author=HOSTILE))
    for name, part in docx_file.parts(content).items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(part)
    assert not xpath(content, "//w:fldSimple | //w:instrText | //w:fldChar")
    assert "<w:fldSimple" in "".join(docx_file.paragraphs(content)).replace("<W:FLDSIMPLE", "<w:fldSimple")


def test_torn_letters_are_put_together() -> None:
    content = to_docx(document(Paragraph.of(unicodedata.normalize("NFD", "Sở Giáo dục và Đào tạo Ế"))))
    assert docx_file.paragraphs(content) == ["Sở Giáo dục và Đào tạo Ế"]


def test_line_breaks_in_a_cell_are_paragraphs() -> None:
    content = to_docx(document(Table(COLUMNS, (TableRow(("1", "một\r\nhai")),))))
    assert docx_file.tables(content)[0][1] == ["1", "một\nhai"]


def test_very_long_names_keep_the_letterhead_in_its_columns() -> None:
    long = Letterhead("UBND TỈNH " * 4, "TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ " * 3, "Số: /X", "Y")
    issuer = docx_file.text_of(docx_file.styled(to_docx(document(long)), "DxIssuer")[0]).split("\n")
    assert all(text_width(line, style(Element.ISSUER)) <= 66 for line in issuer)


def test_sections_may_lie_either_way() -> None:
    sheets = (Section((Paragraph.of("a"),)), Section((Paragraph.of("b"),), Orientation.LANDSCAPE))
    content = to_docx(OfficialDocument("x", sheets))
    assert [node.get(f"{W}orient") for node in xpath(content, "//w:pgSz")] == [None, "landscape"]
    assert PORTRAIT.text_width == 160


def test_no_blocks_give_an_empty_sheet() -> None:
    assert docx_file.paragraphs(to_docx(document())) == []


def test_sixteen_hundred_tasks_are_all_there(wording: Wording) -> None:
    content = to_docx(quarter_report(samples.big_snapshot(1600), wording))
    assert len(docx_file.tables(content)[1]) == 1601


def test_the_skeleton_is_the_one_the_script_writes() -> None:
    assert resource("docx", "skeleton.docx").read_bytes() == skeleton()


def test_words_that_announce_a_list_stay_with_it() -> None:
    content = to_docx(document(Paragraph.of("Kết quả:"), Paragraph.of("+ Đã xong."), Paragraph.of("Hết.")))
    kept = [node.find("w:pPr/w:keepNext", NS) is not None for node in docx_file.styled(content, "DxBody")]
    assert kept == [True, False, False]
