from dataclasses import replace
from datetime import date

import pytest

from dxdesk.documents.blocks import Addressees
from dxdesk.documents.papers import invitation
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Invitation
from tests.documents import docx_file
from tests.documents.papers_samples import DELEGATED, INVITATION, head


def written(wording: Wording, content: Invitation = INVITATION) -> list[str]:
    return docx_file.paragraphs(to_docx(invitation.compose(content, head(), wording)))


def test_the_time_is_told_in_words_with_its_weekday(wording: Wording) -> None:
    assert "Thời gian: 08 giờ 00 phút, thứ Năm, ngày 21 tháng 3 năm 2024." in written(wording)


def test_a_sunday_is_called_so(wording: Wording) -> None:
    sunday = replace(INVITATION, day=date(2024, 2, 4), hour="14h30")
    assert "Thời gian: 14 giờ 30 phút, Chủ nhật, ngày 04 tháng 02 năm 2024." in written(wording, sunday)


def test_nn_1_those_invited_have_no_kinh_gui(wording: Wording) -> None:
    document = invitation.compose(INVITATION, head(), wording)
    assert not any(isinstance(block, Addressees) for block in document.sections[0].blocks)


def test_one_guest_stands_on_the_line_of_the_invitation(wording: Wording) -> None:
    said = written(wording, replace(INVITATION, invited=("- Đồng chí Giám đốc Sở;",)))
    assert "Sở Giáo dục và Đào tạo trân trọng kính mời: Đồng chí Giám đốc Sở." in said


def test_several_guests_are_parted_by_semicolons(wording: Wording) -> None:
    said = written(wording, replace(INVITATION, invited=("Phòng A;", "- Phòng B.")))
    assert said[said.index("- Phòng A;") + 1] == "- Phòng B."


def test_without_an_event_guests_come_to_what_the_subject_says(wording: Wording) -> None:
    assert "Tới dự họp Ban Chỉ đạo chuyển đổi số Quý I năm 2024." in written(
        wording, replace(INVITATION, event="")
    )


@pytest.mark.parametrize(
    ("field", "label"), [("chair", "Chủ trì"), ("contact", "Thông tin"), ("agenda", "Nội dung")]
)
def test_an_empty_field_leaves_its_line_out(field: str, label: str, wording: Wording) -> None:
    empty = replace(INVITATION, **{field: type(getattr(INVITATION, field))()})
    assert any(text.startswith(label) for text in written(wording))
    assert not any(text.startswith(label) for text in written(wording, empty))


def test_an_hour_that_cannot_be_read_is_told_by_its_field() -> None:
    assert invitation.problems(replace(INVITATION, hour="sáng mai")) == (("hour", "paper.hour"),)


def test_nn_10_the_head_is_told_of_what_others_sign(wording: Wording) -> None:
    said = docx_file.paragraphs(to_docx(invitation.compose(INVITATION, head(DELEGATED), wording)))
    start = said.index("Nơi nhận:")
    assert said[start + 1 : start + 4] == [
        "- Như thành phần mời;",
        "- Giám đốc Sở (để b/c);",
        "- Lưu: VT, VP.",
    ]
