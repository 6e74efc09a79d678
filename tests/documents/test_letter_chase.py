from dataclasses import replace

import pytest

from dxdesk.documents.blocks import (
    Addressees,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.chase import chase_letter, chase_letters
from dxdesk.documents.rules import PORTRAIT, WORKING_PORTRAIT
from dxdesk.documents.silent_list import reminder_text, silent_list
from dxdesk.documents.wording import Wording
from tests.documents import letters


def blocks(document: OfficialDocument, kind: type) -> list:
    return [block for section in document.sections for block in section.blocks if isinstance(block, kind)]


def body(document: OfficialDocument) -> list[str]:
    return [b.text for b in document.sections[0].blocks if isinstance(b, Paragraph | Heading)]


@pytest.fixture(scope="module")
def document(wording: Wording) -> OfficialDocument:
    return chase_letter(letters.chased(), wording)


def test_the_subject_says_that_it_chases(document: OfficialDocument) -> None:
    assert blocks(document, Letterhead)[0].subject.startswith("đôn đốc báo cáo tiến độ")
    assert blocks(document, Addressees)[0].names == ("Thanh tra Sở", "Phòng Kế hoạch - Tài chính")


def test_it_counts_who_has_sent_and_who_has_not(document: OfficialDocument) -> None:
    assert (
        "Đến ngày 15/3/2024, Sở đã nhận báo cáo của 17/19 đơn vị; còn 2 đơn vị chưa gửi báo cáo "
        "(danh sách tại Phụ lục kèm theo Công văn này)."
    ) in body(document)


def test_it_names_the_letter_that_asked_and_the_limit_that_passed(document: OfficialDocument) -> None:
    first = body(document)[0]
    assert "đã có Công văn số 233/SGDĐT-VP ngày 01/3/2024 đề nghị" in first
    assert first.endswith("thời hạn gửi: trước ngày 15/3/2024.")


def test_without_a_letter_it_says_only_that_units_were_asked(wording: Wording) -> None:
    first = body(chase_letter(replace(letters.chased(), letter=""), wording))[0]
    assert "Công văn số" not in first
    assert "đã đề nghị các đơn vị báo cáo" in first


def test_it_sets_a_new_day(document: OfficialDocument) -> None:
    assert any("chậm nhất ngày 18/3/2024" in text for text in body(document))


def test_the_list_says_what_is_missing_since_when_and_how_often_chased(document: OfficialDocument) -> None:
    table = blocks(document, Table)[0]
    assert [column.heading for column in table.columns] == [
        "STT",
        "Đơn vị",
        "Nội dung chưa báo cáo",
        "Ngày đề nghị",
        "Số lần nhắc",
    ]
    assert table.rows[0].cells == ("1", "Thanh tra Sở", "Chỉ tiêu I.10", "01/3/2024", "2")
    assert table.rows[1].cells[2] == "Nhiệm vụ 3; chỉ tiêu II.1"


def test_tables_are_as_wide_as_the_text(document: OfficialDocument, wording: Wording) -> None:
    assert sum(column.width_mm for column in blocks(document, Table)[0].columns) == PORTRAIT.text_width
    working = blocks(silent_list(letters.chased(), wording), Table)[0]
    assert sum(column.width_mm for column in working.columns) == WORKING_PORTRAIT.text_width


def test_the_deputy_signs_and_the_head_is_told(document: OfficialDocument) -> None:
    signature = blocks(document, Signature)[0]
    assert signature.lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    assert signature.recipients == ("Như trên", "Giám đốc Sở (để b/c)", "Lưu: VT, VP")


def test_one_letter_each_names_what_that_unit_owes(wording: Wording) -> None:
    made = chase_letters(letters.chased(), wording)
    assert [blocks(one, Addressees)[0].names for one in made] == [
        ("Thanh tra Sở",),
        ("Phòng Kế hoạch - Tài chính",),
    ]
    texts = body(made[1])
    assert "- Nhiệm vụ 3: Mở rộng hệ thống phòng họp trực tuyến." in texts
    assert any("17/19 đơn vị, còn 2 đơn vị chưa gửi, trong đó có Phòng Kế hoạch" in text for text in texts)
    assert "Sở đã nhắc 1 lần, gần nhất ngày 13/3/2024." in texts
    assert len(made[1].sections) == 1


def test_a_unit_never_chased_is_not_told_so(wording: Wording) -> None:
    made = chase_letters(letters.chased(letters.UNITS[3:]), wording)
    assert not any("đã nhắc" in text for text in body(made[0]))


def test_a_single_silent_unit_needs_no_list(wording: Wording) -> None:
    taken = letters.chased(letters.UNITS[1:2])
    assert chase_letter(taken, wording) == chase_letters(taken, wording)[0]


def test_the_list_for_the_desk_is_a_working_paper_with_room_for_notes(wording: Wording) -> None:
    made = silent_list(letters.chased(), wording)
    assert made.working
    assert blocks(made, Title)[0].kind == "Danh sách đơn vị chưa nộp báo cáo"
    assert blocks(made, Table)[0].rows[0].cells == (
        "1",
        "Thanh tra Sở",
        "Chỉ tiêu I.10",
        "01/3/2024",
        "2 lần, gần nhất 13/3/2024",
        "",
        "",
    )
    assert "đã nộp 17/19 đơn vị, chưa nộp 2 đơn vị" in blocks(made, Title)[0].note


def test_when_all_have_sent_the_list_says_so(wording: Wording) -> None:
    made = silent_list(letters.chased(()), wording)
    assert body(made)[-1] == "Các đơn vị đã nộp đủ."
    assert blocks(made, Table) == []


def test_a_message_to_one_unit_is_one_paragraph(wording: Wording) -> None:
    assert reminder_text(letters.chased(), wording, letters.UNITS[2]) == (
        "Kính gửi Phòng Kế hoạch - Tài chính. Văn phòng Sở chưa nhận được báo cáo tiến độ thực hiện nhiệm vụ "
        "chuyển đổi số Quý I năm 2024 (thời hạn: trước ngày 15/3/2024). Nội dung còn thiếu: nhiệm vụ 3; "
        "chỉ tiêu II.1. Đề nghị đơn vị gửi chậm nhất ngày 18/3/2024. Trân trọng."
    )


def test_a_message_to_all_lists_them(wording: Wording) -> None:
    lines = reminder_text(letters.chased(), wording).splitlines()
    assert lines[0].startswith("Kính gửi các đơn vị. Đến ngày 15/3/2024, Văn phòng Sở đã nhận 17/19 báo cáo")
    assert lines[1:] == [
        "1. Thanh tra Sở: chỉ tiêu I.10",
        "2. Phòng Kế hoạch - Tài chính: nhiệm vụ 3; chỉ tiêu II.1",
        "Trân trọng.",
    ]


def test_braces_in_names_are_only_text(wording: Wording) -> None:
    odd = replace(letters.UNITS[1], name="Phòng {x} {0}")
    assert "Phòng {x} {0}" in reminder_text(letters.chased((odd,)), wording)
