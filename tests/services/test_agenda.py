from datetime import UTC, date, datetime

from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services import agenda, duties
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import ASKED


def test_every_due_day_and_window_is_in_the_agenda(filled: DataFile, plan: Plan) -> None:
    found = agenda.calendar_events(filled, plan=plan, today=ASKED)
    by_category = [event.category for event in found]
    assert by_category.count("Đơn vị báo cáo") == 4
    assert by_category.count("Sở báo cáo") == 4
    assert by_category.count("Tổng hợp báo cáo") == 4
    assert len({event.key for event in found}) == len(found)


def test_a_window_runs_from_the_day_after_the_units_last_day(filled: DataFile, plan: Plan) -> None:
    found = agenda.calendar_events(filled, plan=plan, today=ASKED)
    window = next(event for event in found if event.key.endswith("window-2024-Q1"))
    assert (window.day, window.last) == (date(2024, 3, 15), date(2024, 3, 19))


def test_a_day_off_moves_to_the_working_day_before_and_says_so(filled: DataFile, plan: Plan) -> None:
    found = agenda.calendar_events(filled, plan=plan, today=ASKED)
    third = next(e for e in found if e.category == "Đơn vị báo cáo" and "Quý III" in e.title)
    assert third.day == date(2024, 9, 13)
    assert "14/9/2024 (ngày nghỉ)" in third.description


def test_a_request_is_in_it(filled: DataFile, plan: Plan) -> None:
    duties.save_request(filled, AdHocRequest("Báo cáo nhanh", date(2024, 5, 11), plan_id=plan.id))
    found = agenda.calendar_events(filled, plan=plan, today=ASKED)
    asked = next(event for event in found if event.category == "Báo cáo đột xuất")
    assert (asked.title, asked.day) == ("Báo cáo nhanh", date(2024, 5, 10))


def test_keys_stay_the_same_whenever_the_file_is_made(filled: DataFile, plan: Plan) -> None:
    days = (ASKED, date(2024, 11, 20))
    keys = [{e.key for e in agenda.calendar_events(filled, plan=plan, today=day)} for day in days]
    assert keys[0] == keys[1]


def test_the_file_is_a_calendar(filled: DataFile, plan: Plan) -> None:
    made = agenda.ics(filled, plan=plan, today=ASKED, now=datetime(2024, 3, 1, tzinfo=UTC))
    assert made.startswith(b"BEGIN:VCALENDAR\r\n")
    assert made.count(b"BEGIN:VEVENT") == len(agenda.calendar_events(filled, plan=plan, today=ASKED))
