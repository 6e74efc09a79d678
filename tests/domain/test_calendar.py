import csv
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.calendar import CalendarDay, DayKind, Lateness, WorkingCalendar, seed_days

DATA = Path(__file__).parent / "data"
YEARS = range(2024, 2028)
# The facts were collected before this day off was named; until it is announced it stays unconfirmed.
NOT_IN_THE_FACTS = {date(2026, 11, 24), date(2027, 11, 24)}
DAYS = st.dates(date(2023, 1, 1), date(2028, 12, 31))
SPECIAL = st.lists(st.builds(CalendarDay, DAYS, st.sampled_from(DayKind)), max_size=60)


def calendar_of(days: list[CalendarDay] | tuple[CalendarDay, ...]) -> WorkingCalendar:
    return WorkingCalendar({day.day: day for day in days})


CALENDARS = st.builds(calendar_of, SPECIAL)


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@given(CALENDARS, DAYS)
def test_a_day_lies_between_its_neighbouring_working_days(calendar: WorkingCalendar, day: date) -> None:
    before, after = calendar.last_working(day), calendar.next_working(day)
    assert before <= day <= after
    assert calendar.is_working(before)
    assert calendar.is_working(after)
    assert calendar.working_days(before, after) == (1 if before == after else 2)


@given(CALENDARS, DAYS, st.integers(0, 90), st.integers(0, 90))
def test_counts_of_working_days_add_up(calendar: WorkingCalendar, day: date, first: int, second: int) -> None:
    middle, end = day + timedelta(days=first), day + timedelta(days=first + second + 1)
    whole = calendar.working_days(day, end)
    assert (
        calendar.working_days(day, middle) + calendar.working_days(middle + timedelta(days=1), end) == whole
    )


@given(CALENDARS, DAYS)
def test_what_is_due_is_never_late_before_its_day(calendar: WorkingCalendar, day: date) -> None:
    assert calendar.late_after(day, Lateness.NOMINAL) == day
    assert calendar.late_after(day, Lateness.NEXT_WORKING_DAY) == calendar.next_working(day)


def test_no_day_is_counted_backwards() -> None:
    assert calendar_of([]).working_days(date(2024, 1, 10), date(2024, 1, 2)) == 0


def test_a_calendar_without_working_days_gives_the_day_back() -> None:
    off = [CalendarDay(date(2024, 1, 1) + timedelta(days=n), DayKind.OFF) for n in range(-400, 400)]
    assert calendar_of(off).next_working(date(2024, 1, 1)) == date(2024, 1, 1)


def test_seeded_days_work_as_the_announcements_say() -> None:
    seeded = calendar_of(seed_days(YEARS))
    told = calendar_of(
        [CalendarDay(date.fromisoformat(r["day"]), DayKind(r["kind"])) for r in rows("special_days.tsv")]
    )
    every = (date(2024, 1, 1) + timedelta(days=number) for number in range(4 * 365 + 1))
    assert {day for day in every if seeded.is_working(day) != told.is_working(day)} == NOT_IN_THE_FACTS


def test_what_is_not_announced_yet_is_not_confirmed() -> None:
    seeded = {day.day: day for day in seed_days(YEARS)}
    assert not any(day.confirmed for day in seeded.values() if day.day.year == 2027)
    assert not seeded[date(2026, 11, 24)].confirmed
    assert seeded[date(2024, 2, 12)].confirmed


def test_a_swap_is_a_day_off_and_a_day_to_make_up() -> None:
    seeded = {day.day: day.kind for day in seed_days([2024])}
    assert (seeded[date(2024, 4, 29)], seeded[date(2024, 5, 4)]) == (DayKind.OFF, DayKind.MAKEUP)


@pytest.mark.parametrize("language", ["en_US", "vi", "th"])
def test_days_off_do_not_depend_on_the_language_of_the_computer(language: str) -> None:
    code = "from dxdesk.domain.calendar import seed_days; print(ascii([d.name for d in seed_days([2024])]))"
    environment = os.environ | {"LANGUAGE": language, "LC_ALL": f"{language}.UTF-8"}
    told = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == ascii([day.name for day in seed_days([2024])])
