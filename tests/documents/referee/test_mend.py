"""Mechanical faults are mended in a copy: judged again they are gone, mended again nothing changes."""

from dataclasses import replace

import pytest
from lxml import etree

from dxdesk.documents.referee.finding import Mended, Outcome, Verdict
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.mend import mend
from dxdesk.documents.referee.reading import read_docx
from tests.documents import docx_file
from tests.documents.docx_file import W
from tests.documents.referee.issued import (
    Damage,
    damaged,
    issued,
    looks,
    paragraph,
    says,
    sheet,
    stands,
    without,
)
from tests.documents.referee.written import packed

BROKEN = {Outcome.FAIL, Outcome.WARN}
ARIAL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'
BORDER = "//w:p[w:pPr/w:pBdr]"
MARGINS = '<w:pgMar w:top="1000" w:bottom="1134" w:left="1500" w:right="1600" w:header="1200" w:gutter="0"/>'


def verdict(content: bytes) -> Verdict:
    return judge(read_docx(content))


def broken(content: bytes) -> set[tuple[str, str]]:
    return {(found.rule, found.about) for found in verdict(content).findings if found.outcome in BROKEN}


def mended(content: bytes) -> Mended:
    return mend(content, verdict(content))


def decomposed(root: etree._Element) -> None:
    says("Các đơn vị", "Ca\u0301c đơn vi\u0323")(root)


def parted(root: etree._Element) -> None:
    """A mark in a run of its own, as some programs leave it."""
    node = next(node for node in root.iter(f"{W}t") if (node.text or "").startswith("Các"))
    run = node.getparent()
    assert run is not None
    second = etree.fromstring(etree.tostring(run))
    node.text, rest = "Ca", second.find(f"{W}t")
    assert rest is not None
    rest.text = "\u0301" + "c đơn vị báo cáo kết quả về Sở Giáo dục và Đào tạo để tổng hợp."
    second.insert(0, etree.fromstring(f'<w:rPr xmlns:w="{W[1:-1]}"><w:i/></w:rPr>'))
    run.addnext(second)


def longer_line(root: etree._Element) -> None:
    indent = root.xpath(f"({BORDER})[1]/w:pPr/w:ind", namespaces=docx_file.NS)[0]
    indent.set(f"{W}left", "100")
    indent.set(f"{W}right", "100")


FAULTS: dict[tuple[str, str], Damage] = {
    ("PG-2", "page.top"): sheet(MARGINS),
    ("PG-2", "page.left"): sheet(MARGINS),
    ("PG-2", "page.right"): sheet(MARGINS),
    ("PG-6", "page.header"): sheet(MARGINS),
    ("PG-1", "page.size"): sheet('<w:pgSz w:w="12240" w:h="15840"/>'),
    ("PG-4", "page.font"): looks("BÁO CÁO", ARIAL),
    ("PG-4", "page.color"): looks("KẾT QUẢ THỰC HIỆN", '<w:color w:val="FF0000"/>'),
    ("PG-4", "page.nfd"): decomposed,
    ("PG-5", "page_number.first"): without("//w:sectPr/w:titlePg"),
    ("PG-5", "page_number.format"): sheet('<w:pgNumType w:fmt="upperRoman"/>'),
    ("PG-7", "appendix.number_start"): without("//w:sectPr/w:pgNumType"),
    ("MC-quoc_hieu", "quoc_hieu"): looks("CỘNG HÒA", '<w:sz w:val="32"/>'),
    ("MC-recipients_item", "recipients_item"): looks("- Lãnh đạo Sở", '<w:sz w:val="28"/>'),
    ("MC-tieu_ngu", "tieu_ngu.bold"): looks("Độc lập", '<w:b w:val="0"/>'),
    ("MC-parent", "parent.bold"): looks("UBND TỈNH", "<w:b/>"),
    ("MC-place_date", "place_date.italic"): looks("Bắc Giang, ngày", '<w:i w:val="0"/>'),
    ("HD-1", "issuer.align"): stands("SỞ GIÁO DỤC", '<w:jc w:val="left"/>'),
    ("HD-3", "tieu_ngu.text"): says("Độc lập - Tự do - Hạnh phúc", "Độc Lập – Tự Do – Hạnh Phúc"),
    ("HD-4", "line.tieu_ngu"): without(f"({BORDER})[2]"),
    ("HD-5", "issuer.line"): stands("SỞ GIÁO DỤC", '<w:spacing w:line="360" w:lineRule="auto"/>'),
    ("HD-6", "issuer.capitals"): says("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"),
    ("HD-7", "line.issuer"): looks("SỞ GIÁO DỤC", '<w:u w:val="single"/>'),
    ("HD-7", "line.issuer.length"): longer_line,
    ("SO-1", "number.zero"): says("Số: 05/", "Số: 5/"),
    ("SO-1", "number.colon"): says("Số: 05/", "Số 05/"),
    ("SO-2", "number.text"): says("05/BC-SGDĐT", "05 / BC - SGDĐT"),
    ("SO-9", "number.blank"): says("Số: 05/", "Số: /"),
    ("DD-1", "place_date.comma"): says("Bắc Giang, ngày 05", "Bắc Giang ngày 05"),
    ("DD-1", "place_date.place"): says("Bắc Giang, ngày 05", "bắc Giang, ngày 05"),
    ("DD-2", "place_date.day"): says("ngày 05 tháng 3 năm 2024", "ngày 5 tháng 3 năm 2024"),
    ("DD-2", "place_date.month"): says("ngày 05 tháng 3 năm 2024", "ngày 05 tháng 03 năm 2024"),
    ("DD-5", "place_date.blank"): says("ngày 05 tháng 3 năm 2024", "ngày tháng 3 năm 2024"),
    ("TL-1", "title_kind.align"): stands("BÁO CÁO", '<w:jc w:val="left"/>'),
    ("TL-2", "line.title_subject"): without(f"({BORDER})[3]"),
    ("TL-3", "title_subject.end"): says("Quý I năm 2024", "Quý I năm 2024."),
    ("ND-1", "body.align"): stands("tính đến ngày", '<w:jc w:val="left"/>'),
    ("ND-1", "body.first_indent"): stands("tính đến ngày", '<w:ind w:left="0" w:firstLine="100"/>'),
    ("ND-1", "body.line"): stands(
        "tính đến ngày", '<w:spacing w:after="120" w:line="480" w:lineRule="auto"/>'
    ),
    ("ND-3", "heading_1.capitals"): says("I. KẾT QUẢ THỰC HIỆN", "I. Kết quả thực hiện"),
    ("ND-7", "body.end"): says("kính báo cáo./.", "kính báo cáo."),
    ("NS-1", "text.date"): says("ngày 05/3/2024 đạt", "ngày 5/03/2024 đạt"),
    ("NS-2", "text.percent"): says("đạt 70,5%", "đạt 70.5 %"),
    ("NS-3", "text.thousands"): says("1.234.567", "1,234,567"),
    ("NS-4", "text.period"): says("2021-2025", "2021 – 2025"),
    ("KY-1", "signer_line.capitals"): says("PHÓ GIÁM ĐỐC", "Phó Giám đốc"),
    ("KY-2", "signer_line.authority"): says("KT. GIÁM ĐỐC", "KT GIÁM ĐỐC"),
    ("NN-6", "recipients_item.end"): says("- Lãnh đạo Sở;", "- Lãnh đạo Sở."),
    ("NN-6", "recipients_item.dash"): says("- Lãnh đạo Sở;", "Lãnh đạo Sở;"),
    ("PL-1", "appendix_label.text"): says("Phụ lục II", "PHỤ LỤC 2"),
    ("PL-2", "appendix_title.align"): stands("KẾT QUẢ TỪNG", '<w:jc w:val="left"/>'),
    ("PL-5", "line.appendix_attached"): without(f"({BORDER})[4]"),
    ("MC-table_cell", "table_cell"): looks("Hạ tầng số", '<w:sz w:val="18"/>'),
}


@pytest.mark.parametrize(("fault", "damage"), FAULTS.items(), ids=[" ".join(fault) for fault in FAULTS])
def test_a_fault_is_mended_and_stays_mended(fault: tuple[str, str], damage: Damage) -> None:
    before = damaged(damage)
    assert fault in broken(before)
    result = mended(before)
    assert fault in {(change.rule, change.about) for change in result.changes}
    assert not broken(result.content)
    assert mended(result.content) == Mended(result.content, ())


@pytest.mark.parametrize("damage", FAULTS.values(), ids=[" ".join(fault) for fault in FAULTS])
def test_the_same_verdict_on_the_mended_copy_changes_nothing(damage: Damage) -> None:
    before = damaged(damage)
    found = verdict(before)
    once = mend(before, found)
    assert mend(once.content, found).changes == ()


def test_a_paper_without_a_fault_is_given_back_byte_by_byte() -> None:
    content = issued()
    assert mended(content).content is content


def test_all_faults_at_once() -> None:
    def everything(root: etree._Element) -> None:
        for damage in (sheet(MARGINS), looks("BÁO CÁO", ARIAL), says("đạt 70,5%", "đạt 70.5 %")):
            damage(root)

    result = mended(damaged(everything))
    assert not broken(result.content)
    assert {change.rule for change in result.changes} == {"PG-2", "PG-4", "PG-6", "NS-2"}


def test_a_mark_in_a_run_of_its_own_goes_to_its_letter() -> None:
    result = mended(damaged(parted))
    assert "Các đơn vị báo cáo" in docx_file.text_of(paragraph(docx_file.root(result.content), "Các đơn"))


def test_other_parts_and_other_paragraphs_are_as_they_were() -> None:
    before = damaged(looks("BÁO CÁO", ARIAL))
    now = docx_file.parts(mended(before).content)
    assert {name for name, part in docx_file.parts(before).items() if now[name] != part} == {
        "word/document.xml"
    }
    one, other = docx_file.paragraphs(before), docx_file.paragraphs(mended(before).content)
    assert one == other


def without_header(content: bytes) -> bytes:
    parts = docx_file.parts(content)
    document = etree.fromstring(parts["word/document.xml"])
    without("//w:headerReference | //w:titlePg")(document)
    long = paragraph(document, "tính đến ngày")
    for _ in range(30):
        long.addnext(etree.fromstring(etree.tostring(long)))
    return packed(parts | {"word/document.xml": etree.tostring(document)})


def test_a_missing_page_number_is_put_into_the_header_of_later_pages() -> None:
    before = without_header(issued())
    assert ("PG-5", "page_number.place") in broken(before)
    result = mended(before)
    seen = read_docx(result.content)
    assert {(header.section, header.kind) for header in seen.headers if header.has_page_field} == {
        (section.index, "default") for section in seen.sections
    }
    assert seen.sections[0].title_page
    assert not any(rule == "PG-5" for rule, _ in broken(result.content))


def test_a_finding_at_a_place_that_is_not_there_changes_nothing() -> None:
    content = issued()
    ghost = verdict(damaged(FAULTS["MC-quoc_hieu", "quoc_hieu"])).of(Outcome.FAIL)[0]
    ghosts = tuple(replace(ghost, place=replace(ghost.place, paragraph=number)) for number in (9999, 0, -4))
    assert mend(content, Verdict("", ghosts)).content is content


def test_the_line_under_a_title_of_several_lines_follows_the_last_of_them() -> None:
    long = "Kết quả chuyển đổi số ngành Giáo dục tỉnh Bắc Giang trong năm học, "
    long += "các nhiệm vụ trọng tâm của Quý I năm 2024"

    def damage(root: etree._Element) -> None:
        says("Kết quả chuyển đổi số Quý I năm 2024", long)(root)
        without(f"({BORDER})[3]")(root)

    result = mended(damaged(damage))
    assert not broken(result.content)
    paragraphs = read_docx(result.content).paragraphs
    title = next(p for p in paragraphs if p.text == long)
    assert 20 < (paragraphs[title.index + 1].lines[0].width_mm or 0) < 50


@pytest.mark.parametrize("font", [".VnTime", "VNI-Times", "Wingdings"])
def test_letters_that_only_their_own_font_can_show_keep_it(font: str) -> None:
    before = damaged(looks("tính đến ngày", f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'))
    assert ("PG-4", "page.font") in broken(before)
    assert mended(before).content == before


def test_a_line_is_drawn_in_the_middle_of_mended_margins() -> None:
    wide = '<w:pgMar w:top="1134" w:bottom="1134" w:left="300" w:right="300" w:header="567" w:gutter="0"/>'

    def damage(root: etree._Element) -> None:
        sheet(wide)(root)
        without(f"({BORDER})[3]")(root)

    assert not broken(mended(damaged(damage)).content)
