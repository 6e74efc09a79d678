from unicodedata import normalize

import pytest

from dxdesk.documents.blocks import Heading, Paragraph, Run
from dxdesk.documents.papers.typed import body, ended, inner, items, line, lines, subject


def texts(*typed: str) -> list[str]:
    return [block.text for block in items(typed)]


def test_blanks_are_squeezed_and_places_to_fill_stay() -> None:
    assert line("  Kế \t hoạch  số\u00a0\u00a0\u00a0/KH ") == "Kế hoạch số\u00a0\u00a0\u00a0/KH"


def test_letters_of_loose_marks_are_made_whole() -> None:
    assert lines([normalize("NFD", "Điều 1\nĐiều 2")]) == ("Điều 1", "Điều 2")


@pytest.mark.parametrize(
    ("typed", "said"), [("Việc một.", "Việc một"), ("Việc./.", "Việc"), ("v.v...", "v.v..."), ("a;", "a")]
)
def test_the_final_sign_goes_where_a_sentence_goes_on(typed: str, said: str) -> None:
    assert inner(typed) == said


def test_only_a_dash_at_the_start_is_taken_from_an_item() -> None:
    assert texts("- Kế hoạch - Tài chính;", "+ Văn phòng") == ["- Kế hoạch - Tài chính;", "- Văn phòng."]


def test_an_item_of_signs_only_is_left_out() -> None:
    assert texts("Một", ";", "- .") == ["- Một."]


@pytest.mark.parametrize("typed", ["V/v: báo cáo", "về việc báo cáo.", "báo cáo"])
def test_tl_3_and_tl_6_a_subject_without_prefix_and_stop(typed: str) -> None:
    assert subject(typed, "V/v", "Về việc") == "báo cáo"


def test_numbered_lines_with_text_below_are_headings() -> None:
    typed = (
        "I. Kết quả",
        "1. Chỉ đạo",
        "1.1. Văn bản",
        "Đã ban hành 02 văn bản.",
        "II. Đề xuất",
        "Không có.",
    )
    levels = [block.level if isinstance(block, Heading) else 0 for block in body(typed)]
    assert levels == [1, 2, 3, 0, 1, 0]


@pytest.mark.parametrize(
    "typed",
    [("1. Giao Văn phòng", "2. Giao Phòng A"), ("1. Việc một;", "2. Việc hai."), ("1. Nội dung:", "a")],
)
def test_a_numbered_list_has_no_headings(typed: tuple[str, ...]) -> None:
    assert all(isinstance(block, Paragraph) for block in body(typed))


@pytest.mark.parametrize("typed", ["Hết", "Hết.", "Hết./.", "Hết;", "Hết ./."])
def test_nd_7_a_body_ends_with_the_final_sign_once(typed: str) -> None:
    assert ended([Paragraph.of("Đầu."), Paragraph.of(typed)])[-1] == Paragraph.of("Hết./.")


def test_the_final_sign_keeps_the_weights_of_its_paragraph() -> None:
    last = Paragraph((Run("Điều 1.", bold=True), Run(" Thi hành.")))
    assert ended([last]) == (Paragraph((Run("Điều 1.", bold=True), Run(" Thi hành./."))),)
