import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.report_phrase import find_report_deadlines, parse_report_deadline
from dxdesk.domain.task import Recurrence

TABLE = Path(__file__).parent / "data/report_deadlines.tsv"
REGIME = (
    "Các phòng thuộc Sở GDĐT, theo nhiệm vụ được phân công, định kỳ báo cáo tiến độ (qua Văn phòng Sở)"
    " trước ngày 15 của tháng cuối quý để tổng hợp, báo cáo UBND tỉnh (trước ngày 20 của tháng cuối quý)."
)


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["phrase"])
def test_a_deadline_of_the_table_means_what_the_table_says(row: dict[str, str]) -> None:
    found = parse_report_deadline(row["phrase"])
    assert found
    assert (str(found.before_day or ""), found.recurrence.value) == (row["before_day"], row["recurrence"])
    assert " ".join(map(str, found.months)) == row["months"]
    assert found.next_period == (row["next_period"] == "1")


def test_both_deadlines_of_the_model_plan_are_found_where_they_stand() -> None:
    found = find_report_deadlines(REGIME)
    assert [(item.before_day, item.recurrence) for item in found] == [
        (15, Recurrence.QUARTERLY),
        (20, Recurrence.QUARTERLY),
    ]
    assert all(REGIME[item.start : item.end] == item.text for item in found)
    assert found[0].text == "trước ngày 15 của tháng cuối quý"


def test_only_a_day_of_the_last_month_fits_a_reporting_duty() -> None:
    assert find_report_deadlines(REGIME)[0].in_last_month
    later = parse_report_deadline("trước ngày 05 của tháng đầu quý sau")
    assert later
    assert not later.in_last_month


@pytest.mark.parametrize("text", ["", "trước ngày 15/3/2024", "hàng tháng", "báo cáo định kỳ, đột xuất"])
def test_other_words_are_no_deadline(text: str) -> None:
    assert parse_report_deadline(text) is None


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert all(text[item.start : item.end] == item.text for item in find_report_deadlines(text))
