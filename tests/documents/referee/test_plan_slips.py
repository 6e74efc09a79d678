"""The plan's own deviations, as its text has them, found in a .docx typed from it."""

import pytest

from dxdesk.documents.referee.finding import Finding, Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.reading import read_docx
from dxdesk.shipped import resource
from tests.documents.referee.typed import typed

HEAD = ("UBND TỈNH BẮC GIANG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
MOTTO = "Độc lập - Tự do - Hạnh phúc"


@pytest.fixture(scope="module")
def found() -> tuple[Finding, ...]:
    lines = resource("ke-hoach-2024.txt").read_text(encoding="utf-8").splitlines()
    verdict = judge(read_docx(typed([*HEAD, MOTTO, *lines])))
    assert verdict.kind == "Kế hoạch"
    return verdict.findings


@pytest.mark.parametrize(
    ("rule", "beginning", "measured"),
    [
        ("NN-6", "- Công TTĐT Sở GDĐT.", "«.»"),
        ("LG-1", "- Công TTĐT Sở GDĐT.", "Công TTĐT"),
        ("NN-8", "- Lưu: VT", "«Long»"),
        ("LG-4", "4.2. Đầu mối", ""),
        ("LG-2", "5.3. Đơn vị phối hợp", "Phòng phòng"),
        ("LG-1", "Chịu trách nhiệm toàn diện", "đầu mỗi"),
        ("LG-1", "Chịu trách nhiệm toàn diện", "chuyên đối số"),
        ("LG-1", "", "GDDT"),
        ("LG-3", "", "Phòng Kế hoạch Tài chính / Phòng Kế hoạch tài chính"),
        ("NN-9", "- UBND các huyện", "(phối hợp) / (để phối hợp)"),
        ("SO-9", "Số: /KH-SGDĐT", ""),
        ("DD-5", "Bắc Giang, ngày tháng 01", ""),
    ],
)
def test_a_deviation_of_the_plan_is_found(
    found: tuple[Finding, ...], rule: str, beginning: str, measured: str
) -> None:
    broken = [one for one in found if one.rule == rule and one.outcome in (Outcome.FAIL, Outcome.WARN)]
    assert any(one.place.words.startswith(beginning) and measured in one.measured for one in broken)


def test_a_basis_inside_the_opening_sentence_is_allowed(found: tuple[Finding, ...]) -> None:
    (told,) = [one for one in found if one.rule == "CC-5"]
    assert told.outcome is Outcome.PASS
    assert told.measured


def test_purposes_and_inner_numbers_are_allowed(found: tuple[Finding, ...]) -> None:
    orders = [one for one in found if one.rule in ("ND-3", "ND-4") and one.outcome is Outcome.FAIL]
    assert [one for one in orders if "order" in one.about] == []
