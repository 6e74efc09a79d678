from datetime import date

from dxdesk.domain.document import Document
from dxdesk.services.numbering import Doubt, NumberDoubt
from dxdesk.ui.number_words import doubt_sentences


def test_a_gap_names_the_first_numbers_passed_over() -> None:
    (few,) = doubt_sentences([NumberDoubt(Doubt.GAP, missing=(6, 7))])
    (many,) = doubt_sentences([NumberDoubt(Doubt.GAP, missing=tuple(range(1, 40)))])
    assert "số 06, 07 trước" in few
    assert "số 01, 02, 03, 04, 05, 06… trước" in many


def test_a_day_out_of_order_names_the_other_paper() -> None:
    other = Document("BC", "Báo cáo", number="05", symbol="BC-SGDĐT", issued_on=date(2024, 3, 14))
    (said,) = doubt_sentences([NumberDoubt(Doubt.ORDER, other=other)])
    assert "số 05/BC-SGDĐT ghi ngày 14/3/2024" in said
