from dataclasses import replace
from datetime import date

import pytest

from dxdesk.documents.blocks import Letterhead, Signature
from dxdesk.documents.papers import minutes
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Minutes
from tests.documents import docx_file
from tests.documents.papers_samples import MINUTES, head

NAMED = replace(MINUTES, chair_name="Tên Chủ tọa", secretary_name="Tên Thư ký")


def written(wording: Wording, content: Minutes = MINUTES) -> list[str]:
    return docx_file.paragraphs(to_docx(minutes.compose(content, head(), wording)))


def test_the_letterhead_has_no_place_and_day(wording: Wording) -> None:
    block = minutes.compose(MINUTES, head(), wording).sections[0].blocks[0]
    assert isinstance(block, Letterhead)
    assert block.place_and_date == ""


def test_secretary_and_chair_sign_with_recipients_below(wording: Wording) -> None:
    said = written(wording, NAMED)
    start = said.index("THƯ KÝ")
    assert said[start:] == [
        *("THƯ KÝ", "Tên Thư ký", "CHỦ TỌA", "Tên Chủ tọa"),
        *("Nơi nhận:", "- Thành phần tham dự;", "- Lưu: VT, Hồ sơ."),
    ]


def test_the_two_signatures_and_recipients_are_two_rows_that_stay_together(wording: Wording) -> None:
    root = docx_file.root(to_docx(minutes.compose(NAMED, head(), wording)))
    table = root.xpath("//w:tbl[last()]", namespaces=docx_file.NS)[-1]
    rows = table.xpath("w:tr", namespaces=docx_file.NS)
    assert [len(row.xpath("w:tc", namespaces=docx_file.NS)) for row in rows] == [2, 2]
    assert rows[0].xpath("count(w:tc/w:p[not(w:pPr/w:keepNext)])", namespaces=docx_file.NS) == 0


def test_the_end_is_told_with_its_hour(wording: Wording) -> None:
    assert "Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 21 tháng 3 năm 2024./." in written(wording)


def test_an_end_not_known_yet_stays_blank(wording: Wording) -> None:
    said = written(wording, replace(MINUTES, ended_hour=""))
    assert "Cuộc họp kết thúc vào       giờ      phút, ngày 21 tháng 3 năm 2024./." in said


def test_a_meeting_may_end_on_another_day(wording: Wording) -> None:
    said = written(wording, replace(MINUTES, ended_hour="7h", ended_day=date(2024, 3, 22)))
    assert "Cuộc họp kết thúc vào 07 giờ 00 phút, ngày 22 tháng 3 năm 2024./." in said


@pytest.mark.parametrize(
    ("hour", "day", "field"), [("7h30", None, "ended_hour"), ("9h", date(2024, 3, 20), "ended_day")]
)
def test_a_meeting_does_not_end_before_it_begins(hour: str, day: date | None, field: str) -> None:
    ended = replace(MINUTES, ended_hour=hour, ended_day=day)
    assert minutes.problems(ended) == ((field, "paper.ended_early"),)


def test_the_signature_has_both_sides(wording: Wording) -> None:
    block = minutes.compose(NAMED, head(), wording).sections[0].blocks[-1]
    assert isinstance(block, Signature)
    assert (block.left_lines, block.lines) == (("THƯ KÝ",), ("CHỦ TỌA",))
