import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.calendar import Lateness, WorkingCalendar, seed_days
from dxdesk.domain.deadlines import deadline, deadlines, next_window, periods
from dxdesk.domain.duty import DutyDirection, ReportingDuty
from dxdesk.domain.period import Period
from dxdesk.domain.task import Recurrence

TABLE = Path(__file__).parent / "data/report_calendar.tsv"
CALENDAR = WorkingCalendar({day.day: day for day in seed_days(range(2023, 2028))})
NEXT = Lateness.NEXT_WORKING_DAY


def duty(
    before: int | None,
    direction: DutyDirection = DutyDirection.UNITS_TO_OFFICE,
    recurrence: Recurrence = Recurrence.QUARTERLY,
) -> ReportingDuty:
    return ReportingDuty("Các phòng", "Văn phòng", direction, recurrence, before_day=before)


UNITS, OFFICE = duty(15), duty(20, DutyDirection.OFFICE_TO_PROVINCE)


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['period']}-{row['before_day']}")
def test_a_deadline_of_the_report_calendar_falls_where_the_calendar_says(row: dict[str, str]) -> None:
    period = Period.parse(row["period"])
    due = deadline(duty(int(row["before_day"])), period, CALENDAR, NEXT)
    assert due
    assert (str(due.nominal), str(due.last_working_day)) == (row["nominal"], row["last_working"])
    assert str(due.late_after) == row["next_working"]
    assert (str(period.data_from), str(period.data_to)) == (row["data_from"], row["data_to"])


@given(st.integers(1, 32), st.integers(2000, 2100), st.integers(1, 4))
def test_the_last_day_lies_before_the_day_named_and_inside_the_month(
    day: int, year: int, number: int
) -> None:
    period = Period.quarter_of(date(year, 3 * number, 1))
    due = deadline(duty(day), period, CALENDAR, NEXT)
    assert due
    assert due.nominal <= period.last_day
    assert due.nominal < date(year, 3 * number, 1) or due.nominal.day < day


def test_a_duty_without_a_day_has_no_deadline() -> None:
    assert deadline(duty(None), Period.parse("2024-Q1"), CALENDAR, NEXT) is None


@pytest.mark.parametrize(
    ("recurrence", "number"),
    [(Recurrence.MONTHLY, 12), (Recurrence.QUARTERLY, 4), (Recurrence.YEARLY, 1), (Recurrence.ON_EVENT, 0)],
)
def test_a_year_has_as_many_periods_as_the_duty_comes_round(recurrence: Recurrence, number: int) -> None:
    assert len(periods(duty(15, recurrence=recurrence), 2024)) == number


def test_deadlines_of_a_year_stand_by_day() -> None:
    found = [due.nominal for due in deadlines([OFFICE, UNITS], 2024, CALENDAR, NEXT)]
    assert found == sorted(found)
    assert found[:2] == [date(2024, 3, 14), date(2024, 3, 19)]


def test_the_window_of_the_first_quarter_has_three_working_days() -> None:
    window = next_window([UNITS, OFFICE], date(2024, 3, 1), CALENDAR, NEXT)
    assert window
    assert (window.units_last_day, window.office_last_day) == (date(2024, 3, 14), date(2024, 3, 19))
    assert window.days == (date(2024, 3, 15), date(2024, 3, 18), date(2024, 3, 19))
    assert window.working_days_left == 13


def test_the_window_stays_open_until_the_day_after_which_it_is_late() -> None:
    # 14 and 19/9/2024 are a Saturday and a Thursday
    still = next_window([UNITS], date(2024, 9, 16), CALENDAR, NEXT)
    over = next_window([UNITS], date(2024, 9, 17), CALENDAR, NEXT)
    assert still
    assert over
    assert (still.period.key, over.period.key) == ("2024-Q3", "2024-Q4")


def test_after_the_last_window_of_a_year_comes_the_first_of_the_next() -> None:
    window = next_window([UNITS, OFFICE], date(2024, 12, 25), CALENDAR, NEXT)
    assert window
    assert window.period.key == "2025-Q1"


def test_a_meeting_inside_the_office_opens_no_window() -> None:
    assert next_window([duty(15, DutyDirection.INTERNAL)], date(2024, 3, 1), CALENDAR, NEXT) is None
