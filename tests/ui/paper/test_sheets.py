from dataclasses import replace

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from dxdesk.documents import rules
from dxdesk.documents.blocks import (
    Addressees,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
)
from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import Element
from dxdesk.documents.text_width import text_width as width_from_tables
from dxdesk.ui.paper.faces import face_of, mm, to_mm
from dxdesk.ui.paper.pieces import Rule, SetLine
from dxdesk.ui.paper.setting import text_width
from dxdesk.ui.paper.sheets import Sheet, lay_out


def lines(sheet: Sheet) -> list[SetLine]:
    return [piece for piece in sheet.pieces if isinstance(piece, SetLine)]


def one_section(*blocks: object) -> tuple[Sheet, ...]:
    return lay_out(OfficialDocument("Thử", (Section(blocks),)))  # type: ignore[arg-type]


def table(*texts: str) -> Table:
    columns = (TableColumn("STT", 20), TableColumn("Nội dung", 140))
    return Table(columns, tuple(TableRow((str(n), text)) for n, text in enumerate(texts, 1)))


def test_the_face_has_the_widths_of_times(qapp: QApplication) -> None:
    style = rules.style(Element.QUOC_HIEU)
    assert QFontInfo(face_of(style)).family() in ("Times New Roman", "Liberation Serif", "Tinos")
    assert to_mm(text_width(rules.QUOC_HIEU, style)) == pytest.approx(
        width_from_tables(rules.QUOC_HIEU, style), abs=0.1
    )


def test_standing_and_lying_sheets_mix(sheets: tuple[Sheet, ...]) -> None:
    assert [sheet.landscape for sheet in sheets] == [False] * 4 + [True] * 3


def test_page_numbers_start_anew_and_are_hidden_on_first_sheets(sheets: tuple[Sheet, ...]) -> None:
    numbers = [[line.text for line in lines(sheet) if line.top < mm(18)] for sheet in sheets]
    assert numbers == [[], ["2"], ["3"], ["4"], [], ["2"], ["3"]]


def test_nothing_stands_outside_the_margins(sheets: tuple[Sheet, ...]) -> None:
    for sheet in sheets:
        page = sheet.geometry
        text = [line for line in lines(sheet) if line.top > mm(18)]
        height = rules.style(Element.BODY).pt * 20
        assert min(line.top for line in text) >= mm(page.top) - 1
        assert max(line.top + height for line in text) <= mm(page.height - page.bottom)


def test_the_heading_row_stands_on_every_sheet_of_a_table(sheets: tuple[Sheet, ...]) -> None:
    assert [sheet.text.count("Đơn vị chủ trì") for sheet in sheets[4:]] == [1, 1, 1]


def test_no_row_is_lost_or_doubled(sheets: tuple[Sheet, ...]) -> None:
    shown = [line.text for sheet in sheets[4:] for line in lines(sheet) if line.text == "73,18%"]
    assert len(shown) == 40


def test_the_closing_sentence_goes_with_the_signature(qapp: QApplication, document: OfficialDocument) -> None:
    body = document.sections[0]
    closing = body.blocks[-2:]
    for filling in range(24, 40):
        made = one_section(*(Paragraph.of(f"Đoạn {n}.") for n in range(filling)), *closing)
        last = made[-1].text
        assert "PHÓ GIÁM ĐỐC" in last
        assert "Trên đây là báo cáo" in last


def test_a_heading_never_ends_a_sheet(sheets: tuple[Sheet, ...], document: OfficialDocument) -> None:
    for sheet in sheets:
        assert not sheet.text.rstrip().endswith("I. KẾT QUẢ THỰC HIỆN")


def test_two_lines_of_a_paragraph_stand_on_each_sheet(qapp: QApplication, document: OfficialDocument) -> None:
    long = document.sections[0].blocks[3]
    for filling in range(20, 40):
        made = one_section(*(Paragraph.of(f"Đoạn {n}.") for n in range(filling)), long)
        parts = [sum(not line.text.startswith("Đoạn") for line in lines(sheet)) for sheet in made]
        parts = [part - (number > 0) for number, part in enumerate(parts)]  # the page number
        assert 1 not in parts


def test_a_row_taller_than_a_sheet_is_cut_at_its_lines(qapp: QApplication) -> None:
    made = one_section(table("Dòng\n" * 120 + "cuối"))
    text = "\n".join(sheet.text for sheet in made)
    assert len(made) == 3
    assert (text.count("Dòng"), text.count("cuối"), text.count("Nội dung")) == (120, 1, 3)


def test_a_tall_row_fills_the_sheet_on_which_it_begins(qapp: QApplication) -> None:
    made = one_section(Paragraph.of("Trước bảng."), table("Dòng\n" * 50 + "cuối"))
    assert made[0].text.count("Nội dung") == 1
    assert made[0].text.count("Dòng") > 30
    assert "".join(sheet.text for sheet in made).count("Dòng") == 50


def test_the_heading_row_never_stands_alone_at_the_end_of_a_sheet(qapp: QApplication) -> None:
    for filling in range(28, 42):
        before = (Paragraph.of(f"Đoạn {n}.") for n in range(filling))
        made = one_section(*before, table("Dòng\n" * 20 + "cuối"))
        assert all("Dòng" in sheet.text for sheet in made if "Nội dung" in sheet.text)


def test_a_number_with_a_slash_is_not_parted(qapp: QApplication) -> None:
    made = lines(one_section(*(Paragraph.of(f"{'i' * n} Quý I/2024 " * 40) for n in range(1, 6)))[0])
    assert len(made) > 20
    assert not [line.text for line in made if line.text.strip().endswith("/")]


def test_a_row_that_fits_a_sheet_is_never_cut(qapp: QApplication) -> None:
    made = one_section(table(*(["Một\nHai\nBa\nBốn\nNăm"] * 40)))
    assert all(sheet.text.count("Một") == sheet.text.count("Năm") for sheet in made)


def test_the_line_under_tieu_ngu_is_as_long_as_its_text(sheets: tuple[Sheet, ...]) -> None:
    first = sheets[0]
    motto = next(line for line in lines(first) if line.text == rules.TIEU_NGU)
    rule = min(
        (piece for piece in first.pieces if isinstance(piece, Rule) and piece.start.y() > motto.top),
        key=lambda piece: abs(piece.end.x() - piece.start.x() - motto.width),
    )
    assert rule.end.x() - rule.start.x() == pytest.approx(motto.width, rel=0.01)
    assert 0 < rule.start.y() - motto.top < mm(9)


def test_number_and_day_share_a_baseline(sheets: tuple[Sheet, ...]) -> None:
    found = {line.text[:3]: line for line in lines(sheets[0])}
    number, day = found["Số:"], found["Bắc"]
    bases = [
        piece.top + piece.layout.lineAt(0).y() + piece.layout.lineAt(0).ascent() for piece in (number, day)
    ]
    assert bases[0] == pytest.approx(bases[1], abs=2)


def test_several_addressees_stand_under_one_another(qapp: QApplication) -> None:
    text = one_section(Addressees(("Sở Nội vụ", "Sở Tài chính")))[0].text
    assert text.splitlines() == ["Kính gửi:", "- Sở Nội vụ;", "- Sở Tài chính."]


def test_a_signature_alone_is_a_sheet(qapp: QApplication) -> None:
    text = one_section(Signature(("Lưu: VT",), ("Giám đốc",)))[0].text
    assert "- Lưu: VT." in text
    assert "GIÁM ĐỐC" in text


def test_an_inner_paper_is_set_smaller(document: OfficialDocument, qapp: QApplication) -> None:
    inner = lay_out(replace(document, working=True))
    assert len(inner) < len(lay_out(document))
    assert inner[0].geometry == rules.page(document.sections[0].orientation, Preset.WORKING)
