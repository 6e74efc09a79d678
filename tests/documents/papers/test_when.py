import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.papers.when import hour_problems, hour_words, parse_hour
from dxdesk.documents.wording import Wording, load_wording


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("8 giờ", (8, 0)),
        ("08:00", (8, 0)),
        ("14h30", (14, 30)),
        ("14g30", (14, 30)),
        ("7 giờ 5 phút", (7, 5)),
        ("8h sáng", (8, 0)),
        ("2 giờ chiều", (14, 0)),
        ("Lúc 7h30 tối", (19, 30)),
        ("13h30'", (13, 30)),
        ("0h", (0, 0)),
    ],
)
def test_hours_as_people_write_them(typed: str, hour: tuple[int, int]) -> None:
    assert parse_hour(typed) == hour


@pytest.mark.parametrize(
    "typed", ["", "8", "25h", "8h60", "sáng mai", "8:00:00", "12 giờ tối", "-8h", "٨:٠٠"]
)
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        parse_hour(typed)


@given(st.integers(0, 23), st.integers(0, 59))
def test_printed_hours_are_read_back(hour: int, minute: int) -> None:
    assert parse_hour(hour_words(f"{hour}:{minute:02d}", load_wording())) == (hour, minute)


def test_an_hour_not_known_is_a_place_to_fill(wording: Wording) -> None:
    assert hour_words(" ", wording) == "      giờ      phút"
    assert hour_problems("hour", "") == ()
