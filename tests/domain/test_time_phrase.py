import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.task import Assumption, Recurrence, TimeFrame
from dxdesk.domain.time_phrase import parse_time_phrase

ISSUED_ON = date(2024, 1, 9)
TABLE = Path(__file__).parent / "data/time_phrases.tsv"
FACTS = Path(__file__).parents[3] / "shared/facts/time_phrases.tsv"
WORDS = (
    "trước sau từ đến hết ngày tháng quý năm học kỳ II IV 31/02 29/02 15/3/2024 12/2025 2024 2024-2025 hằng"
    " cuối đầu giai đoạn thường xuyên , ; - ( ) và tuần 5 17h00 khi có theo nay chậm nhất khai giảng 6"
)
PIECES = st.sampled_from(WORDS.split())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read(phrase: str, year: int = 2024) -> TimeFrame:
    return parse_time_phrase(phrase, plan_year=year, issued_on=ISSUED_ON)


@pytest.mark.parametrize("row", rows(TABLE), ids=lambda row: row["phrase"])
def test_a_phrase_of_the_table_means_what_the_table_says(row: dict[str, str]) -> None:
    frame = read(row["phrase"], int(row["plan_year"]))
    assert (str(frame.start or ""), str(frame.due or "")) == (row["start"], row["due"])
    assert " ".join(frame.assumptions) == row["assumptions"]
    assert frame.recurrence.value == row["recurrence"]


def test_every_phrase_of_the_collected_facts_is_in_the_table() -> None:
    if not FACTS.exists():
        pytest.skip("the collected facts are not here")
    assert {row["phrase"] for row in rows(FACTS)} <= {row["phrase"] for row in rows(TABLE)}


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert read(text).phrase == text


@given(st.lists(PIECES, max_size=9), st.integers(-5, 10_000))
def test_no_mixture_of_words_and_year_is_too_strange(words: list[str], year: int) -> None:
    frame = parse_time_phrase(" ".join(words), plan_year=year)
    assert frame.start is None or frame.due is None or frame.start <= frame.due


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_before_a_day_ends_the_day_before_and_at_the_latest_ends_on_it(day: date) -> None:
    written = f"{day.day:02d}/{day.month}/{day.year}"
    before, latest = read(f"Hoàn thành trước ngày {written}"), read(f"chậm nhất ngày {written}")
    assert latest.due == day
    assert before.due == day - timedelta(days=1)


@given(st.integers(2000, 2090), st.integers(1, 4))
def test_a_quarter_reads_alike_however_it_is_written(year: int, number: int) -> None:
    figure = ("I", "II", "III", "IV")[number - 1]
    forms = (
        f"Quý {figure} năm {year}",
        f"quý {number}/{year}",
        f"Quí {figure}-{year}",
        f"QUÝ {figure} NĂM {year}",
    )
    assert len({(read(form).start, read(form).due) for form in forms}) == 1


def test_the_phrase_is_kept_as_it_was_written() -> None:
    phrase = "  Từ  Quý I\nnăm 2024. "
    assert read(phrase).phrase == phrase


def test_a_line_broken_inside_a_school_year_is_joined_first() -> None:
    frame = read("ngay từ năm\nhọc 2024-2025")
    assert (frame.start, frame.assumptions[-1]) == (date(2024, 9, 5), Assumption.SCHOOL_YEAR)


def test_an_open_end_is_the_last_day_of_the_plan_and_says_so() -> None:
    frame = read("Từ Quý I năm 2024")
    assert (frame.start, frame.due) == (date(2024, 1, 1), date(2024, 12, 31))
    assert frame.assumptions == (Assumption.OPEN_END,)


def test_an_open_end_after_the_plan_has_no_date_and_no_assumption() -> None:
    frame = read("Từ năm 2025")
    assert (frame.start, frame.due, frame.assumptions) == (date(2025, 1, 1), None, ())


def test_without_a_plan_year_nothing_is_assumed_of_it() -> None:
    assert read("Từ Quý I năm 2024", 0).due is None
    assert read("Thường xuyên", 0) == TimeFrame("Thường xuyên", recurrence=Recurrence.CONTINUOUS)
    assert read("trước ngày 15/3", 0).assumptions == (Assumption.MEANING,)


def test_a_day_without_a_year_that_is_past_on_the_day_of_issue_is_asked_about() -> None:
    assert Assumption.MEANING in read("trước ngày 05/01").assumptions
    assert Assumption.MEANING not in read("trước ngày 15/3").assumptions


def test_the_29th_of_february_of_a_common_year_is_no_date() -> None:
    assert read("trước ngày 29/02", 2024).due == date(2024, 2, 28)
    assert read("trước ngày 29/02", 2025) == TimeFrame("trước ngày 29/02", assumptions=(Assumption.MEANING,))


def test_an_unknown_phrase_has_no_dates_and_asks() -> None:
    assert read("Đang thực hiện") == TimeFrame("Đang thực hiện", assumptions=(Assumption.MEANING,))


def test_no_phrase_asks_nothing() -> None:
    assert read("") == TimeFrame()
