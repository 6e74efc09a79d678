from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.state import StatusCounts, TaskStatus
from dxdesk.domain.status import count, done_on, late_after, task_state, task_status
from dxdesk.domain.task import Assumption, ProgressEntry, Recurrence, Task, TimeFrame

CALENDAR = WorkingCalendar({})
NEXT = Lateness.NEXT_WORKING_DAY
DUE = date(2024, 6, 28)  # a Friday
FEW = st.integers(0, 40)


def said(on: date, percent: int | None, number: int = 1) -> ProgressEntry:
    return ProgressEntry(task_id=1, on=on, id=number, percent=percent)


def status(
    *entries: ProgressEntry, today: date, due: date | None = DUE, lateness: Lateness = NEXT
) -> TaskStatus:
    task = Task("Xác định cấp độ trường học số", time_frame=TimeFrame(due=due))
    return task_status(task, entries, today=today, calendar=CALENDAR, lateness=lateness)


def test_a_task_stands_in_one_of_two_times_two() -> None:
    in_time, late = said(DUE, 100), said(date(2024, 7, 2), 100)
    assert status(in_time, today=date(2024, 7, 9)) is TaskStatus.DONE_ON_TIME
    assert status(late, today=date(2024, 7, 9)) is TaskStatus.DONE_LATE
    assert status(said(DUE, 90), today=DUE) is TaskStatus.RUNNING
    assert status(said(DUE, 90), today=date(2024, 7, 1)) is TaskStatus.OVERDUE


def test_without_a_due_date_a_task_is_never_overdue_and_done_in_time() -> None:
    assert status(today=date(2030, 1, 1), due=None) is TaskStatus.NO_DEADLINE
    assert status(said(DUE, 100), today=DUE, due=None) is TaskStatus.DONE_ON_TIME


def test_a_last_day_off_moves_to_the_next_working_day_unless_the_setting_says_otherwise() -> None:
    sunday, monday = date(2024, 6, 30), date(2024, 7, 1)
    assert status(today=monday, due=sunday) is TaskStatus.RUNNING
    assert status(today=monday, due=sunday, lateness=Lateness.NOMINAL) is TaskStatus.OVERDUE


def test_entries_of_later_days_are_not_known_yet() -> None:
    assert status(said(DUE, 100), today=date(2024, 6, 1)) is TaskStatus.RUNNING


def test_a_later_entry_under_100_takes_the_completion_back() -> None:
    first, back, again = (
        said(date(2024, 5, 1), 100),
        said(date(2024, 5, 9), 80, 2),
        said(date(2024, 6, 3), 100, 3),
    )
    assert done_on([first, back]) is None
    assert done_on([again, first, back]) == date(2024, 6, 3)


def test_entries_without_a_percent_leave_the_completion_alone() -> None:
    assert done_on([said(date(2024, 5, 1), 100), said(date(2024, 5, 9), None, 2)]) == date(2024, 5, 1)


def test_of_two_entries_of_one_day_the_later_written_counts() -> None:
    entries = [said(DUE, 100, 2), said(DUE, 60, 1)]
    task = Task("Mở rộng phòng họp", time_frame=TimeFrame(due=DUE))
    state = task_state(task, entries, today=DUE, calendar=CALENDAR, lateness=NEXT)
    assert (state.percent, state.done_on, state.days_left) == (100, DUE, None)


def test_days_left_count_to_the_day_after_which_it_is_late() -> None:
    task = Task("Mở rộng phòng họp", time_frame=TimeFrame(due=date(2024, 6, 29)))
    state = task_state(task, [], today=DUE, calendar=CALENDAR, lateness=NEXT)
    assert state.days_left == 3


def test_continuous_work_is_late_only_by_a_typed_date() -> None:
    frame = TimeFrame("Thường xuyên", due=DUE, recurrence=Recurrence.CONTINUOUS)
    typed = TimeFrame("Thường xuyên", None, DUE, (Assumption.TYPED,), Recurrence.CONTINUOUS)
    assert late_after(frame, CALENDAR, NEXT) is None
    assert late_after(typed, CALENDAR, NEXT) == DUE


@given(FEW, FEW, FEW, FEW, FEW)
def test_the_rate_is_over_tasks_due_and_never_over_100(a: int, b: int, c: int, d: int, e: int) -> None:
    counts = StatusCounts(done_on_time=a, done_late=b, running=c, overdue=d, no_deadline=e)
    assert counts.due == a + b + d
    assert counts.total == counts.due + c + e
    assert (counts.completion_rate is None) == (counts.due == 0)
    assert counts.completion_rate is None or 0 <= counts.completion_rate <= 100


def test_running_tasks_do_not_lower_the_rate() -> None:
    assert StatusCounts(done_on_time=1, running=9).completion_rate == Decimal(100)
    assert StatusCounts(done_late=1, overdue=3, running=9).completion_rate == Decimal(25)


@pytest.mark.parametrize("days", [0, 1, 5])
def test_every_task_is_counted_once(days: int) -> None:
    task = Task("Mở rộng phòng họp", time_frame=TimeFrame(due=DUE))
    today = date(2024, 6, 28 + min(days, 2))
    states = [task_state(task, [], today=today, calendar=CALENDAR, lateness=NEXT)] * days
    assert count(states).total == days
