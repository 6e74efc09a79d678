from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.collection import CellVerdict
from dxdesk.domain.unit_form import FormField
from dxdesk.domain.vn_format import format_number
from dxdesk.services.readings import read, text_of

FIGURES = (FormField.PERCENT, FormField.NUMERATOR, FormField.DENOMINATOR, FormField.VALUE)


@given(st.sampled_from(FormField), st.text(max_size=40), st.sampled_from(["%", "", "đơn vị"]))
def test_whatever_is_typed_is_read_or_refused(field: FormField, text: str, unit: str) -> None:
    found = read(field, text, unit=unit)
    refused = found.verdict is CellVerdict.UNREADABLE
    assert refused == (found.value is None)
    assert bool(found.why) == (found.verdict is not None)


@given(st.sampled_from(FIGURES), st.decimals(0, 10**6, places=2))
def test_no_figure_is_taken_for_another(field: FormField, figure: Decimal) -> None:
    found = read(field, format_number(figure), unit="")
    if isinstance(found.value, Decimal):
        assert found.value == figure


@pytest.mark.parametrize("text", ["1.500", "1500", " 1.500 ", "1.500,0"])
def test_thousands_are_thousands(text: str) -> None:
    found = read(FormField.NUMERATOR, text)
    assert (found.value, found.verdict, found.words) == (1500, None, "1.500")


@pytest.mark.parametrize(
    ("text", "why"),
    [("1,500", "two_ways"), ("1.2.2024", "date"), ("12/3", "number"), ("#DIV/0!", "number"), ("", "number")],
)
def test_what_cannot_be_read_says_why(text: str, why: str) -> None:
    assert read(FormField.NUMERATOR, text).why == why


def test_a_share_typed_where_things_are_counted_is_doubted() -> None:
    assert read(FormField.NUMERATOR, "70%").why == "percent_sign"
    assert read(FormField.VALUE, "70%", unit="đơn vị").why == "percent_sign"


def test_words_keep_their_lines_and_lose_their_blanks() -> None:
    assert text_of("  Đã  tập huấn \r\n\t9 đơn vị \n\n") == "Đã tập huấn\n9 đơn vị"
    assert text_of("e\u0302\u0301") == "ế"
    assert text_of("=SUM(A1:A9)") == "=SUM(A1:A9)"
