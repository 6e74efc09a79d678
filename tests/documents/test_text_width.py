from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import QUOC_HIEU, TIEU_NGU, Element, Style, style
from dxdesk.documents.text_width import balanced_lines, clipped, printed_lines, text_width

LIBERATION = Path("/usr/share/fonts/truetype/liberation2")
FACES = {"Regular": Style(14), "Bold": Style(14, bold=True), "Italic": Style(14, italic=True)}
LETTERS = "Kết quả thực hiện nhiệm vụ chuyển đổi số ẵ Ỗ ỡ Ữ ĐƯỢC 1.204/2.150 (56,3%) – “Quý I”"
TITLE = style(Element.TITLE_SUBJECT)
words = st.lists(st.text("abcdeêôơưđ", min_size=1, max_size=12), min_size=1, max_size=30).map(" ".join)


@pytest.mark.parametrize(
    ("element", "text", "preset", "width"),
    [
        (Element.QUOC_HIEU, QUOC_HIEU, Preset.A, 88.3),
        (Element.QUOC_HIEU, QUOC_HIEU, Preset.B, 95.7),
        (Element.TIEU_NGU, TIEU_NGU, Preset.B, 60.2),
        (Element.ISSUER, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", Preset.B, 60.8),
        (Element.PARENT, "UBND TỈNH BẮC GIANG", Preset.A, 47.6),
        (Element.PLACE_DATE, "Bắc Giang, ngày 05 tháng 01 năm 2024", Preset.B, 79.0),
    ],
)
def test_widths_are_those_measured_on_paper(
    element: Element, text: str, preset: Preset, width: float
) -> None:
    assert text_width(text, style(element, preset)) == pytest.approx(width, abs=0.35)


@pytest.mark.parametrize("face", FACES)
def test_the_table_agrees_with_a_font_of_the_same_widths(face: str) -> None:
    file = LIBERATION / f"LiberationSerif-{face}.ttf"
    if not file.exists():
        pytest.skip("Liberation Serif is not installed")
    ttf = pytest.importorskip("fontTools.ttLib").TTFont(file)
    glyphs, advances = ttf.getBestCmap(), ttf["hmtx"]
    units = sum(advances[glyphs[ord(letter)]][0] for letter in LETTERS)
    assert text_width(LETTERS, FACES[face]) == pytest.approx(units * 14 / 2048 * 25.4 / 72, rel=1e-9)


def test_torn_marks_do_not_make_a_text_wider() -> None:
    assert text_width("Ế", TITLE) == text_width("Ế", TITLE) == text_width("E", TITLE)


def test_a_title_of_two_lines_is_balanced() -> None:
    text = "Kết quả thực hiện nhiệm vụ chuyển đổi số 6 tháng đầu năm 2024 và nhiệm vụ 6 tháng cuối năm 2024"
    first, second = balanced_lines(text, TITLE, 150)
    assert abs(text_width(first, TITLE) - text_width(second, TITLE)) < 25


def test_a_place_to_be_filled_in_is_not_squeezed() -> None:
    assert balanced_lines("ngày      tháng 3", TITLE, 150) == (
        "ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng 3",
    )


def test_no_text_gives_no_line() -> None:
    assert balanced_lines("  ", TITLE, 150) == ()


@given(words)
def test_balancing_loses_no_word_and_no_line_is_too_wide(text: str) -> None:
    lines = balanced_lines(text, TITLE, 60)
    assert " ".join(lines) == text
    assert all(text_width(line, TITLE) <= 60 or " " not in line for line in lines)


@given(words, st.integers(1, 3))
def test_a_clipped_text_fits_and_begins_as_the_whole(text: str, lines: int) -> None:
    short = clipped(text, TITLE, 60, lines)
    assert short == text or short.endswith("…")
    assert text.startswith(short.removesuffix("…"))
    assert len(balanced_lines(short, TITLE, 60)) <= lines


def test_a_paragraph_fills_each_line_as_far_as_it_goes() -> None:
    lines = printed_lines("một hai ba bốn năm sáu", Style(14), 30)
    assert " ".join(lines) == "một hai ba bốn năm sáu"
    assert text_width(f"{lines[0]} {lines[1].split()[0]}", Style(14)) > 30
