from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.vietnamese import clean, fold, fold_letters, has_marks, sort_key

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
VIETNAMESE = st.text(st.sampled_from(LETTERS + LETTERS.upper() + " 0123456789.,-"))
# In dictionary order: letters with their marks first, then tones, then small before capital.
ORDERED = (
    "an|án|Án|ao|ăn|ấn|Bắc Giang|Bắc Ninh|cá|cà chua|dạ|đa|Đà Nẵng|đạt|Hiệp Hòa|học|Lạng Giang|Lục Nam"
    "|Lục Ngạn|ngành|nghỉ|ở|phòng|quý|Quý|sở|Sơn Động|tại|Tân Yên|thi|thí|ủy ban|ưu"
    "|Văn phòng|xã|Yên Dũng|Yên Thế"
)


@given(VIETNAMESE)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    assert fold(normalize("NFD", text)) == fold(text)
    assert fold(text).isascii()


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_every_place_of_letter_folding_is_the_same_place_in_the_text(text: str) -> None:
    assert len(fold_letters(text)) == len(text)


@given(VIETNAMESE)
def test_letter_folding_and_folding_agree_on_vietnamese(text: str) -> None:
    assert " ".join(fold_letters(text).split()) == fold(text)


@given(VIETNAMESE)
def test_marks_are_what_folding_takes_away(text: str) -> None:
    assert has_marks(text) == (fold(text) != " ".join(text.lower().split()))


@pytest.mark.parametrize(
    ("old", "new"), [("hoà", "hòa"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("uỷ ban", "ủy ban")]
)
def test_old_and_new_places_of_a_tone_fold_alike(old: str, new: str) -> None:
    assert fold(old) == fold(new)


@pytest.mark.parametrize(
    ("scanned", "repaired"),
    [
        ("HƢỚNG DẪN", "HƯỚNG DẪN"),
        ("trƣớc", "trước"),
        ("Ðồng Tháp", "Đồng Tháp"),
        ("ho ̣c", "học"),
        ("Giáo\u200b dục", "Giáo dục"),
        ("  kế \t hoạch \r\n năm  2024 ", "kế hoạch\nnăm 2024"),
    ],
)
def test_scars_of_scanning_are_repaired(scanned: str, repaired: str) -> None:
    assert clean(scanned) == repaired


def test_d_with_a_stroke_is_a_d() -> None:
    assert fold("Đầu mối ĐỒNG bộ") == "dau moi dong bo"


def test_a_real_list_of_words_stands_in_dictionary_order() -> None:
    words = ORDERED.split("|")
    assert sorted(set(words), key=sort_key) == words


def test_tones_stand_in_the_order_of_dictionaries() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=sort_key) == ["ma", "mà", "mả", "mã", "má", "mạ"]


@given(VIETNAMESE, VIETNAMESE)
def test_two_texts_have_one_key_only_when_they_are_the_same(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) == (normalize("NFC", one) == normalize("NFC", other))
