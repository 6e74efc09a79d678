from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.calendar import CalendarDay, DayKind, Lateness
from dxdesk.domain.duty import DutyDirection, ReportingDuty
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Recurrence
from dxdesk.services import catalog, schedule, tasks
from dxdesk.services.in_force import LATENESS_KEY
from dxdesk.services.schedule import Event, EventKind
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)
Found = Callable[..., Event]


@pytest.fixture
def found(filled: DataFile, plan: Plan) -> Found:
    """Return the one event of a kind on a day."""

    def find(kind: EventKind, day: date, today: date = TODAY) -> Event:
        every = schedule.events(filled, plan=plan, today=today)
        (event,) = (item for item in every if (item.kind, item.day) == (kind, day))
        return event

    return find


def _task_id(data: DataFile, plan: Plan, code: str) -> int:
    return next(task.id for task in data.tasks.of_plan(plan.id) if task.code == code)


def test_events_stand_by_day(filled: DataFile, plan: Plan) -> None:
    days = [event.day for event in schedule.events(filled, plan=plan, today=TODAY)]
    assert days == sorted(days)


def test_the_last_days_of_a_quarter_are_strictly_before_the_15th_and_the_20th(found: Found) -> None:
    assert found(EventKind.UNITS_REPORT, date(2024, 3, 14)).title == "Các đơn vị báo cáo Quý I/2024"
    assert found(EventKind.OFFICE_REPORT, date(2024, 3, 19)).title == "Báo cáo UBND tỉnh Quý I/2024"


def test_days_left_are_working_days_with_today(found: Found) -> None:
    assert found(EventKind.OFFICE_REPORT, date(2024, 3, 19)).days_left == 2


def test_days_past_are_negative_working_days(found: Found) -> None:
    assert found(EventKind.UNITS_REPORT, date(2024, 3, 14)).days_left == -2


def test_a_last_day_off_keeps_its_day_and_names_the_working_day_before(found: Found) -> None:
    event = found(EventKind.UNITS_REPORT, date(2024, 9, 14))
    assert event.moved
    assert (event.working_day, event.late_after) == (date(2024, 9, 13), date(2024, 9, 16))


def test_between_the_last_working_day_and_the_late_day_one_day_is_left(found: Found) -> None:
    event = found(EventKind.UNITS_REPORT, date(2024, 9, 14), today=date(2024, 9, 15))
    assert event.days_left == 1


def test_where_the_nominal_day_counts_monday_is_late(filled: DataFile, plan: Plan, found: Found) -> None:
    with filled.action("Cách tính quá hạn"):
        filled.settings.set(LATENESS_KEY, Lateness.NOMINAL.value)
    event = found(EventKind.UNITS_REPORT, date(2024, 9, 14), today=date(2024, 9, 16))
    assert (event.late_after, event.days_left) == (date(2024, 9, 14), -1)


def test_the_cut_off_of_the_figures_is_a_mark_of_its_own(found: Found) -> None:
    event = found(EventKind.CUT_OFF, date(2024, 6, 14))
    assert event.title == "Chốt số liệu Quý II/2024"
    assert event.deadline is None


def test_periods_with_one_cut_off_share_its_mark(filled: DataFile, plan: Plan, found: Found) -> None:
    yearly = ReportingDuty(
        reporter="Sở GDĐT",
        receiver="UBND tỉnh",
        direction=DutyDirection.OFFICE_TO_PROVINCE,
        recurrence=Recurrence.YEARLY,
        plan_id=plan.id,
        before_day=20,
        position=9,
    )
    with filled.action("Thêm chế độ báo cáo"):
        filled.duties.save(yearly)
    assert found(EventKind.CUT_OFF, date(2024, 12, 14)).title == "Chốt số liệu Quý IV/2024, năm 2024"


def test_the_giao_ban_has_no_cut_off(filled: DataFile, plan: Plan, found: Found) -> None:
    monthly = next(duty for duty in filled.duties.of_plan(plan.id) if duty.recurrence is Recurrence.MONTHLY)
    with filled.action("Sửa chế độ báo cáo"):
        filled.duties.save(replace(monthly, before_day=6))
    assert found(EventKind.INTERNAL_REPORT, date(2024, 4, 5)).who == ("Văn phòng Sở GDĐT",)
    marks = [item.day for item in schedule.events(filled, plan=plan, today=TODAY) if not item.late_after]
    assert marks == [date(2024, month, 14) for month in (3, 6, 9, 12)]


def test_a_task_says_whose_it_is(filled: DataFile, plan: Plan, found: Found) -> None:
    event = found(EventKind.TASK_DUE, date(2024, 6, 30))
    assert event.who == ("Văn phòng Sở",)
    assert event.working_day == date(2024, 6, 28)


def test_work_that_goes_on_is_never_due(filled: DataFile, plan: Plan) -> None:
    task_id = _task_id(filled, plan, "2")
    tasks.set_time_phrase(filled, task_id=task_id, phrase="Thường xuyên")
    due = [event.task.task.id for event in schedule.events(filled, plan=plan, today=TODAY) if event.task]
    assert task_id not in due


def test_a_report_is_put_together_between_both_last_days(filled: DataFile, plan: Plan) -> None:
    band = schedule.report_bands(filled, plan=plan)[0]
    assert band.period == Period.parse("2024-Q1")
    assert band.days == (date(2024, 3, 15), date(2024, 3, 18), date(2024, 3, 19))


def test_a_day_off_shortens_the_band(filled: DataFile, plan: Plan) -> None:
    catalog.save_day(filled, CalendarDay(date(2024, 3, 18), DayKind.OFF, "Nghỉ bão"))
    assert schedule.report_bands(filled, plan=plan)[0].days == (date(2024, 3, 15), date(2024, 3, 19))


def test_outside_of_its_year_a_plan_has_no_next_report(filled: DataFile, plan: Plan) -> None:
    assert schedule.next_report(filled, plan=plan, today=date(2025, 1, 2)) is None
    window = schedule.next_report(filled, plan=plan, today=TODAY)
    assert window is not None
    assert window.working_days_left == 2


def test_the_schedule_is_drawn_from_one_day(filled: DataFile, plan: Plan) -> None:
    taken = schedule.schedule(filled, plan=plan, today=TODAY)
    assert taken.events == schedule.events(filled, plan=plan, today=TODAY)
    assert len(taken.tasks) == 5
    assert len(taken.bands) == 4
