from dataclasses import replace

import pytest

from dxdesk.documents.blocks import Addressees, Heading, Letterhead, Title
from dxdesk.documents.papers import free
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from tests.documents import docx_file
from tests.documents.papers_samples import DEPUTY, FREE_REPORT, LETTER, NOTICE, head


@pytest.mark.parametrize(
    "typed", ["triển khai tập huấn", "V/v triển khai tập huấn.", "Về việc triển khai tập huấn"]
)
def test_tl_6_the_subject_of_a_letter_has_its_prefix_once(typed: str, wording: Wording) -> None:
    block = free.letter(replace(LETTER, subject=typed), head(), wording).sections[0].blocks[0]
    assert isinstance(block, Letterhead)
    assert block.subject == "triển khai tập huấn"


def test_tl_4_a_letter_has_no_name_of_its_kind(wording: Wording) -> None:
    made = free.letter(LETTER, head(), wording)
    assert not any(isinstance(block, Title) for block in made.sections[0].blocks)


def test_nn_3_addressees_lose_the_signs_typed_with_them(wording: Wording) -> None:
    typed = replace(LETTER, addressees=("- Các phòng thuộc Sở;", "Các trường."))
    block = free.letter(typed, head(), wording).sections[0].blocks[1]
    assert block == Addressees(("Các phòng thuộc Sở", "Các trường"))


def test_nn_5_a_report_names_its_receiver_behind_the_title(wording: Wording) -> None:
    kinds = [type(block) for block in free.report(FREE_REPORT, head(), wording).sections[0].blocks[:3]]
    assert kinds == [Letterhead, Title, Addressees]


def test_numbered_lines_of_a_report_are_its_headings(wording: Wording) -> None:
    blocks = free.report(FREE_REPORT, head(), wording).sections[0].blocks
    assert [(block.level, block.text) for block in blocks if isinstance(block, Heading)] == [
        (1, "I. Kết quả thực hiện"),
        (2, "1. Công tác chỉ đạo"),
        (2, "2. Kết quả tập huấn"),
        (1, "II. Đề xuất, kiến nghị"),
    ]


def test_nn_7_and_nn_10_recipients_of_a_letter_a_deputy_signs(wording: Wording) -> None:
    said = docx_file.paragraphs(to_docx(free.letter(LETTER, head(DEPUTY), wording)))
    start = said.index("Nơi nhận:")
    assert said[start + 1 : start + 4] == ["- Như trên;", "- Giám đốc Sở (để b/c);", "- Lưu: VT, VP."]


def test_an_appendix_needs_its_title_and_its_text() -> None:
    assert free.problems(replace(LETTER, appendix=())) == (("appendix", "paper.needs"),)
    assert free.problems(replace(LETTER, appendix_title=" ")) == (("appendix_title", "paper.needs"),)
    assert free.problems(replace(LETTER, appendix_title="", appendix=())) == ()


def test_a_notice_goes_to_nobody_by_name(wording: Wording) -> None:
    made = free.notice(NOTICE, head(), wording)
    assert not any(isinstance(block, Addressees) for block in made.sections[0].blocks)
