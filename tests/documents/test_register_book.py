"""The register as a printed book."""

from datetime import date

import pytest

from dxdesk.documents.blocks import (
    Addressees,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.register_book import (
    BookSnapshot,
    incoming_book,
    outgoing_book,
    sent_to,
    signer_under,
    symbol_of,
    title_words,
)
from dxdesk.documents.rules import LANDSCAPE
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office
from dxdesk.domain.register import Direction, RegisterRow

OFFICE = Office(date(2021, 1, 1), "UBND TỈNH BẮC GIANG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO")
ROW = RegisterRow(
    Direction.OUT,
    1,
    "QĐ",
    "Quyết định",
    "Quyết định về việc thành lập Tổ công tác",
    number="07",
    symbol="QĐ-SGDĐT",
    day=date(2024, 1, 5),
    copies=12,
)


def taken(*rows: RegisterRow, year: int | None = 2024) -> BookSnapshot:
    return BookSnapshot(OFFICE, date(2024, 3, 18), year, (("Quyết định", rows),) if rows else ())


def table(document: OfficialDocument) -> Table:
    (found,) = (block for block in document.sections[0].blocks if isinstance(block, Table))
    return found


@pytest.mark.parametrize("book", [outgoing_book, incoming_book])
def test_the_columns_fill_the_lying_sheet(book, wording: Wording) -> None:
    widths = [column.width_mm for column in table(book(taken(ROW), wording)).columns]
    assert sum(widths) == pytest.approx(LANDSCAPE.text_width)


def test_the_ten_columns_stand_in_the_order_of_the_decree(wording: Wording) -> None:
    made = table(outgoing_book(taken(ROW), wording))
    assert [column.heading for column in made.columns][:2] == [
        "Số, ký hiệu văn bản",
        "Ngày tháng văn bản",
    ]
    assert made.rows[1].cells == (
        *("07/QĐ-SGDĐT", "05/01/2024", "Quyết định về việc thành lập Tổ công tác"),
        *("", "", "", "12", "", "", ""),
    )


def test_a_book_without_papers_says_so(wording: Wording) -> None:
    blocks = outgoing_book(taken(), wording).sections[0].blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        "Chưa có văn bản nào trong sổ."
    ]


def test_a_book_of_all_years_names_none(wording: Wording) -> None:
    (title,) = (
        block
        for block in outgoing_book(taken(ROW, year=None), wording).sections[0].blocks
        if isinstance(block, Title)
    )
    assert (title.kind, title.subject) == ("Sổ đăng ký văn bản đi", "Sở Giáo dục và Đào tạo")


def test_a_book_of_many_papers_can_be_written(wording: Wording) -> None:
    assert to_docx(outgoing_book(taken(*[ROW] * 300), wording)).startswith(b"PK")


@pytest.mark.parametrize(
    ("kind", "title", "words"),
    [
        ("Quyết định", "Quyết định thành lập", "Quyết định thành lập"),
        ("Công văn", "Về việc báo cáo", "Công văn: Về việc báo cáo"),
        ("", "Về việc báo cáo", "Về việc báo cáo"),
    ],
)
def test_a_title_says_its_kind_once(kind: str, title: str, words: str, wording: Wording) -> None:
    assert title_words(RegisterRow(Direction.IN, 1, kind, kind, title), wording) == words


def paper(recipients: tuple[str, ...], *above: str) -> OfficialDocument:
    blocks = (
        Letterhead("UBND", "SỞ", "Số:        /SGDĐT-VP", "Bắc Giang, ngày      tháng 3 năm 2024"),
        *((Addressees(above),) if above else ()),
        Signature(recipients, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    )
    return OfficialDocument("Công văn", (Section(blocks),))


def test_those_above_stand_in_for_as_above(wording: Wording) -> None:
    made = paper(("Như trên", "Giám đốc (để b/c)", "Lưu: VT, VP"), "Các phòng", "Các trường")
    assert sent_to(made) == ("Các phòng; Các trường; Giám đốc (để b/c)", "VT, VP")
    assert sent_to(paper(("Lãnh đạo Sở", "Lưu: VT"))) == ("Lãnh đạo Sở", "VT")
    assert sent_to(paper(("Lãnh đạo Sở", "Lưu: VT, VP.^{Long}"))) == ("Lãnh đạo Sở", "VT, VP")


def test_symbol_and_signer_are_those_on_the_paper() -> None:
    made = paper(("Lưu: VT",))
    assert (symbol_of(made), signer_under(made)) == ("SGDĐT-VP", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC")
    bare = OfficialDocument("Trang", (Section(()),))
    assert (symbol_of(bare), signer_under(bare), sent_to(bare)) == ("", "", ("", ""))
