from datetime import date

import pytest

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.letter import ask_letter, letter_signers, letter_symbol
from dxdesk.documents.stamp import stamped
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import OfficeSigner
from tests.documents import letters, samples


def blocks(document: OfficialDocument, kind: type) -> list:
    return [block for section in document.sections for block in section.blocks if isinstance(block, kind)]


def body(document: OfficialDocument) -> list[str]:
    return [b.text for b in document.sections[0].blocks if isinstance(b, Paragraph | Heading)]


def test_so_4_a_letter_has_no_name_of_its_kind_but_a_subject(wording: Wording) -> None:
    document = ask_letter(letters.asked(), wording)
    head = blocks(document, Letterhead)[0]
    assert head.number == "Số:        /SGDĐT-VP"
    assert head.place_and_date == "Bắc Giang, ngày      tháng 3 năm 2024"
    assert head.subject == "báo cáo tiến độ thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024"
    assert blocks(document, Title) == []


def test_the_symbol_is_the_offices_own(wording: Wording) -> None:
    assert letter_symbol(samples.OFFICE, wording) == "SGDĐT-VP"


def test_nn_3_every_unit_stands_under_kinh_gui(wording: Wording) -> None:
    names = blocks(ask_letter(letters.asked(), wording), Addressees)[0].names
    assert names == tuple(unit.name for unit in letters.UNITS)


def test_many_units_are_named_in_the_list_only(wording: Wording) -> None:
    document = ask_letter(letters.asked(letters.many(40)), wording)
    assert blocks(document, Addressees)[0].names == ("Các đơn vị theo danh sách kèm theo",)
    assert len(blocks(document, Table)[0].rows) == 40


def test_groups_may_stand_under_kinh_gui_instead(wording: Wording) -> None:
    document = ask_letter(letters.asked(addressees=letters.GROUPS), wording)
    assert blocks(document, Addressees)[0].names == letters.GROUPS


def test_the_plan_without_a_number_is_cited_with_its_blank(wording: Wording) -> None:
    first = body(ask_letter(letters.asked(), wording))[0]
    blank = "\u00a0" * 6
    assert first.startswith(f"Thực hiện Kế hoạch số {blank}/KH-SGDĐT ngày {blank} tháng 01 năm 2024 của Sở")
    assert first.endswith("với các nội dung sau:")


def test_the_limit_is_strictly_before_the_day_after_the_last(wording: Wording) -> None:
    text = "\n".join(body(ask_letter(letters.asked(), wording)))
    assert "gửi về Sở (qua Văn phòng Sở) trước ngày 15/3/2024." in text


def test_a_last_day_off_names_the_last_working_day(wording: Wording) -> None:
    taken = letters.asked(due=date(2025, 9, 14), last_working_day=date(2025, 9, 12))
    text = "\n".join(body(ask_letter(taken, wording)))
    assert (
        "trước ngày 15/9/2025 (ngày 14/9/2025 là ngày nghỉ, "
        "đề nghị gửi chậm nhất vào ngày làm việc 12/9/2025)."
    ) in text


def test_the_range_of_the_figures_is_told(wording: Wording) -> None:
    text = "\n".join(body(ask_letter(letters.asked(), wording)))
    assert "2. Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024." in text


def test_how_to_reach_the_office_stands_beside_it(wording: Wording) -> None:
    text = "\n".join(
        body(ask_letter(letters.asked(contact="chuyên viên phụ trách", send_to="Tổ X"), wording))
    )
    assert "gửi về Sở (qua Tổ X; chuyên viên phụ trách) trước ngày" in text


def test_without_a_form_no_form_is_spoken_of(wording: Wording) -> None:
    assert "phiếu" in "\n".join(body(ask_letter(letters.asked(), wording)))
    assert "phiếu" not in "\n".join(body(ask_letter(letters.asked(with_form=False), wording)))


def test_nd_9_the_list_is_attached_and_referred_to(wording: Wording) -> None:
    document = ask_letter(letters.asked(), wording)
    head = blocks(document, AppendixHead)[0]
    assert head.label == "Phụ lục"
    assert head.attached_to.startswith("(Kèm theo Công văn số        /SGDĐT-VP ngày      tháng\u00a03")
    assert any("Phụ lục kèm theo Công văn này" in text for text in body(document))
    assert document.sections[1].blocks[-1].text.endswith("./.")


def test_the_list_says_what_each_unit_is_asked_for(wording: Wording) -> None:
    rows = blocks(ask_letter(letters.asked(), wording), Table)[0].rows
    assert rows[2].cells == ("3", "Phòng Kế hoạch - Tài chính", "3", "II.1")
    assert rows[1].cells == ("2", "Thanh tra Sở", "", "I.10")


def test_one_unit_alone_reads_its_items_in_the_body(wording: Wording) -> None:
    document = ask_letter(letters.asked(letters.UNITS[2:3]), wording)
    assert len(document.sections) == 1
    assert "- Nhiệm vụ 3: Mở rộng hệ thống phòng họp trực tuyến." in body(document)
    assert "đề nghị Phòng Kế hoạch - Tài chính báo cáo" in body(document)[0]


def test_only_what_is_asked_is_explained(wording: Wording) -> None:
    texts = body(ask_letter(letters.asked(letters.UNITS[1:2]), wording))
    assert any(text.startswith("a) Chỉ tiêu") for text in texts)
    assert not any(") Nhiệm vụ: tiến độ" in text for text in texts)


@pytest.mark.parametrize(
    ("signer", "copied"),
    [(letters.DELEGATED, True), (letters.DEPUTY, True), (OfficeSigner(("GIÁM ĐỐC",)), False)],
)
def test_nn_10_the_head_gets_a_copy_of_what_others_sign(
    signer: OfficeSigner, copied: bool, wording: Wording
) -> None:
    signature = blocks(ask_letter(letters.asked(signer=signer), wording), Signature)[0]
    assert signature.lines == signer.lines
    assert signature.recipients[0] == "Như trên"
    assert signature.recipients[-1] == "Lưu: VT, VP"
    assert ("Giám đốc Sở (để b/c)" in signature.recipients) is copied


def test_only_the_head_bears_the_name_under_the_plan(wording: Wording) -> None:
    named = blocks(ask_letter(letters.asked(signer=OfficeSigner(("GIÁM ĐỐC",))), wording), Signature)[0]
    assert named.name == "Tạ Việt Hùng"
    assert blocks(ask_letter(letters.asked(), wording), Signature)[0].name == ""


def test_who_may_sign_begins_with_the_head_of_the_office(wording: Wording) -> None:
    assert [signer.lines for signer in letter_signers(samples.OFFICE, wording)] == [
        ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
        ("GIÁM ĐỐC",),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ]


def test_an_ad_hoc_request_is_cited_and_says_what_it_wants(wording: Wording) -> None:
    taken = letters.asked(
        request="Công văn số 1/STTTT-CĐS", about="việc dùng hóa đơn điện tử", data_from=None
    )
    document = ask_letter(taken, wording)
    assert body(document)[0].startswith("Thực hiện Công văn số 1/STTTT-CĐS và Kế hoạch số")
    assert blocks(document, Letterhead)[0].subject == "báo cáo việc dùng hóa đơn điện tử"
    assert any(text.startswith("2. Số liệu tính đến ngày 14/3/2024.") for text in body(document))


def test_samples_are_marked(wording: Wording) -> None:
    document = ask_letter(letters.asked(sample=True), wording)
    assert body(document)[0] == "(Số liệu minh họa)"
    assert document.sample


def test_nd_7_the_letter_ends_with_its_sign(wording: Wording) -> None:
    assert body(ask_letter(letters.asked(), wording))[-1].endswith("./.")


def test_a_letter_is_issued_like_any_paper(wording: Wording) -> None:
    document = stamped(ask_letter(letters.asked(), wording), number="233", issued_on=date(2024, 3, 1))
    assert blocks(document, Letterhead)[0].number == "Số: 233/SGDĐT-VP"
    assert "số 233/SGDĐT-VP ngày\u00a001\u00a0tháng\u00a03" in blocks(document, AppendixHead)[0].attached_to
