"""A report as it is issued, and the means to damage it; its figures are samples (số liệu minh họa)."""

from collections.abc import Callable

from lxml import etree

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.word import to_docx
from tests.documents import docx_file
from tests.documents.docx_file import W
from tests.documents.referee.written import packed

Damage = Callable[[etree._Element], None]
DOCUMENT = "word/document.xml"
ATTACHED = "(Kèm theo Báo cáo số 05/BC-SGDĐT ngày 05 tháng 3 năm 2024 của Sở GDĐT)"
TEXT = "Các đơn vị đã triển khai nhiệm vụ chuyển đổi số theo kế hoạch năm 2024 và báo cáo đúng thời hạn; "
HEAD = Letterhead(
    "UBND TỈNH BẮC GIANG",
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    "Số: 05/BC-SGDĐT",
    "Bắc Giang, ngày 05 tháng 3 năm 2024",
)
SIGNED = Signature(
    ("Như trên", "Lãnh đạo Sở", "Lưu: VT, VP"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Trần Văn Minh"
)
ROWS = tuple(TableRow((str(number), "Hạ tầng số", "70,5%")) for number in (1, 2, 3))
COLUMNS = (TableColumn("STT", 15), TableColumn("Nội dung", 115), TableColumn("Kết quả", 30))


def issued() -> bytes:
    """The report without a fault."""
    body = (
        HEAD,
        Title("BÁO CÁO", "Kết quả chuyển đổi số Quý I năm 2024"),
        Addressees(("UBND tỉnh Bắc Giang",)),
        Paragraph.of(f"{TEXT}tính đến ngày 05/3/2024 đạt 70,5% trong giai đoạn 2021-2025."),
        Heading(1, "I. KẾT QUẢ THỰC HIỆN"),
        Paragraph.of(f"{TEXT}kinh phí là 1.234.567 đồng, số liệu tại các Phụ lục kèm theo Báo cáo này."),
        Heading(1, "II. NHIỆM VỤ"),
        Paragraph.of(f"{TEXT}Sở Giáo dục và Đào tạo kính báo cáo./."),
        SIGNED,
    )
    appendices = (
        Section((AppendixHead(f"Phụ lục {number}", "KẾT QUẢ TỪNG CHỈ TIÊU", ATTACHED), Table(COLUMNS, ROWS)))
        for number in ("I", "II")
    )
    return to_docx(OfficialDocument("Báo cáo", (Section(body), *appendices)))


def damaged(damage: Damage, part: str = DOCUMENT) -> bytes:
    """The report after something was done to one of its parts."""
    parts = docx_file.parts(issued())
    root = etree.fromstring(parts[part])
    damage(root)
    return packed(parts | {part: etree.tostring(root)})


def paragraph(root: etree._Element, words: str) -> etree._Element:
    """The first paragraph that says these words."""
    return next(node for node in root.iter(f"{W}p") if words in docx_file.text_of(node))


def says(words: str, instead: str) -> Damage:
    """Other words in place of the first that are so."""

    def damage(root: etree._Element) -> None:
        node = next(node for node in root.iter(f"{W}t") if words in (node.text or ""))
        node.text = (node.text or "").replace(words, instead)

    return damage


def looks(words: str, inside: str) -> Damage:
    """Direct looks for the runs of a paragraph: the inside of their w:rPr."""

    def damage(root: etree._Element) -> None:
        for run in paragraph(root, words).iter(f"{W}r"):
            run.insert(0, _made("rPr", inside))

    return damage


def stands(words: str, inside: str) -> Damage:
    """Properties of a paragraph, put in place of those of their name."""

    def damage(root: etree._Element) -> None:
        properties = paragraph(root, words).find(f"{W}pPr")
        assert properties is not None
        for child in _made("pPr", inside):
            for old in properties.findall(str(child.tag)):
                properties.remove(old)
            properties.append(child)

    return damage


def sheet(inside: str, number: int = 0) -> Damage:
    """Properties of a section in place of those of their name."""

    def damage(root: etree._Element) -> None:
        section = list(root.iter(f"{W}sectPr"))[number]
        for child in _made("sectPr", inside):
            for old in section.findall(str(child.tag)):
                section.replace(old, child)

    return damage


def without(path: str) -> Damage:
    """Take everything away that an XPath finds."""

    def damage(root: etree._Element) -> None:
        for node in root.xpath(path, namespaces=docx_file.NS):
            node.getparent().remove(node)

    return damage


def _made(name: str, inside: str) -> etree._Element:
    return etree.fromstring(f'<w:{name} xmlns:w="{W[1:-1]}">{inside}</w:{name}>')


def all_of(*damages: Damage) -> Damage:
    """Several faults at once."""

    def damage(root: etree._Element) -> None:
        for one in damages:
            one(root)

    return damage


FAULTY = all_of(
    looks("CỘNG HÒA", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="32"/>'),
    looks("SỞ GIÁO DỤC", '<w:u w:val="single"/>'),
    stands("tính đến ngày", '<w:ind w:left="0" w:firstLine="100"/><w:jc w:val="left"/>'),
    says("đạt 70,5%", "đạt 70.5 %"),
    without("(//w:p[w:pPr/w:pBdr])[3]"),
    sheet(
        '<w:pgMar w:top="1000" w:bottom="1134" w:left="1500" w:right="1600" w:header="1200" w:gutter="0"/>'
    ),
)
