"""Papers of other hands are mended without a word lost."""

import re
from collections import Counter
from pathlib import Path

import pytest

from dxdesk.documents.referee.finding import Finding, Outcome, Verdict
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.mend import mend
from dxdesk.documents.referee.reading import read_docx
from tests.documents.referee.typed import typed

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "corpus"
FILES = sorted(CORPUS.glob("*/source.docx"))
BY_TABS = [
    "UBND TỈNH LÀO CAI\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Sở Công Thương\tĐộc lập – Tự do – Hạnh phúc",
    "Số: 5/SCT-CN\tLào Cai, ngày 5 tháng 06 năm 2026",
    "V/v rà soát hóa chất.",
    "Kính gửi: Cục Hóa chất",
    "Thực hiện yêu cầu ngày 5/06/2026 của Cục, Sở báo cáo đạt 70.5 %.",
    "Trên đây là báo cáo của Sở.",
    "Nơi nhận:\tKT GIÁM ĐỐC",
    "- Như trên\tPHÓ GIÁM ĐỐC",
    "- Lưu: VT, CN\tHoàng Văn Thuân",
]
FIGURES = re.compile(r"[\W\d_]+")


def verdict(content: bytes) -> Verdict:
    return judge(read_docx(content))


def mechanical(content: bytes) -> list[Finding]:
    """What could be mended and stands somewhere."""
    broken = [f for f in verdict(content).findings if f.outcome in {Outcome.FAIL, Outcome.WARN}]
    return [found for found in broken if found.mechanical and (found.place.paragraph or found.place.section)]


def letters(content: bytes) -> Counter[str]:
    """Every letter of a paper without regard to capitals; figures and signs are what mending may change."""
    text = "".join(paragraph.text for paragraph in read_docx(content).paragraphs)
    return Counter(FIGURES.sub("", text).casefold())


def test_columns_parted_by_tabs_are_mended_each_for_itself() -> None:
    content = mend(typed(BY_TABS), verdict(typed(BY_TABS))).content
    texts = [paragraph.text for paragraph in read_docx(content).paragraphs]
    assert "SỞ CÔNG THƯƠNG\tĐộc lập - Tự do - Hạnh phúc" in texts
    assert "Số: 05/SCT-CN\tLào Cai, ngày 05 tháng 6 năm 2026" in texts
    assert "- Lưu: VT, CN.\tHoàng Văn Thuân" in texts
    assert not mechanical(content) or {found.about for found in mechanical(content)} <= {
        "line.issuer",
        "line.tieu_ngu",
    }


@pytest.mark.parametrize("content", [typed(BY_TABS), *(path.read_bytes() for path in FILES)])
def test_no_letter_is_lost_and_nothing_is_mended_twice(content: bytes) -> None:
    found = verdict(content)
    once = mend(content, found)
    assert once.changes
    assert letters(once.content) == letters(content)
    assert not mend(once.content, found).changes
    assert not mend(once.content, verdict(once.content)).changes
