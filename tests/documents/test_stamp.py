from dataclasses import replace
from datetime import date

import pytest

from dxdesk.documents.blocks import AppendixHead, Letterhead, OfficialDocument
from dxdesk.documents.brief import situation_page
from dxdesk.documents.report import quarter_report
from dxdesk.documents.stamp import spoken_number, stamped
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.errors import UserError
from dxdesk.ui.messages import known_codes
from tests.documents import docx_file, samples

DAY = date(2024, 3, 5)


@pytest.fixture(scope="module")
def draft(wording: Wording) -> OfficialDocument:
    return quarter_report(samples.snapshot(), wording)


def head(document: OfficialDocument) -> Letterhead:
    block = document.sections[0].blocks[0]
    assert isinstance(block, Letterhead)
    return block


def test_number_and_day_stand_in_the_letterhead(draft: OfficialDocument) -> None:
    block = head(stamped(draft, number="7", issued_on=DAY))
    assert block.number == "Số: 07/BC-SGDĐT"
    assert block.place_and_date == "Bắc Giang, ngày 05 tháng 3 năm 2024"


def test_every_appendix_names_the_issued_paper(draft: OfficialDocument) -> None:
    document = stamped(draft, number="233", issued_on=DAY)
    lines = [b.attached_to for s in document.sections for b in s.blocks if isinstance(b, AppendixHead)]
    expected = "(Kèm theo Báo cáo số 233/BC-SGDĐT ngày 05 tháng 3 năm 2024 của Sở Giáo dục và Đào tạo)"
    assert lines == [expected, expected]


def test_nothing_else_changes(draft: OfficialDocument) -> None:
    before = docx_file.paragraphs(to_docx(draft))
    after = docx_file.paragraphs(to_docx(stamped(draft, number="233", issued_on=DAY)))
    changed = [old for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 4
    assert all("Số:" in text or "Bắc Giang, ngày" in text or "Kèm theo" in text for text in changed)


def test_the_blanks_of_the_plan_in_the_body_stay_blank(draft: OfficialDocument) -> None:
    assert stamped(draft, number="233", issued_on=DAY).sections[0].blocks[1:] == draft.sections[0].blocks[1:]


def test_pl_4_electronic_appendices_keep_their_blanks(draft: OfficialDocument) -> None:
    document = stamped(draft, number="233", issued_on=DAY, appendices=False)
    assert document.sections[1:] == draft.sections[1:]


def test_another_day_of_issue_takes_the_place_of_the_first(draft: OfficialDocument) -> None:
    first = stamped(draft, number="233", issued_on=DAY)
    again = stamped(first, number="240", issued_on=date(2025, 1, 6), place="Bắc Ninh")
    assert again == stamped(draft, number="240", issued_on=date(2025, 1, 6), place="Bắc Ninh")
    assert head(again).place_and_date == "Bắc Ninh, ngày 06 tháng 01 năm 2025"


@pytest.mark.parametrize(
    ("typed", "printed"), [("5", "05"), ("05", "05"), (" 12 ", "12"), ("233", "233"), ("7a", "07a")]
)
def test_so_1_numbers_under_ten_have_a_nought(typed: str, printed: str) -> None:
    assert spoken_number(typed) == printed


@pytest.mark.parametrize("typed", ["", "0", "00", "05/BC-SGDĐT", "-3", "3.5", "٣", "abc"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match=r"document\.number"):
        spoken_number(typed)


def test_a_paper_without_a_letterhead_cannot_be_issued(wording: Wording) -> None:
    with pytest.raises(UserError, match=r"document\.no_blank"):
        stamped(situation_page(samples.situation(), wording), number="1", issued_on=DAY)


def test_a_letterhead_without_room_is_refused(draft: OfficialDocument) -> None:
    first, *rest = draft.sections[0].blocks
    body = replace(draft.sections[0], blocks=(replace(first, number="Không số"), *rest))
    with pytest.raises(UserError, match=r"document\.no_blank"):
        stamped(replace(draft, sections=(body,)), number="1", issued_on=DAY)


def test_failures_of_issuing_have_sentences() -> None:
    assert {"document.number", "document.no_blank"} <= known_codes()
