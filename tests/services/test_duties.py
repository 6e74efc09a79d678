from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.duty import CutOff
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.domain.task import Recurrence
from dxdesk.services import duties, history, submissions
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)


def test_the_regime_yields_months_and_quarters(filled: DataFile, plan: Plan) -> None:
    rounds = duties.periods_of_year(filled, plan=plan, today=TODAY)
    kinds = [item.period.kind for item in rounds]
    assert (kinds.count(PeriodKind.MONTH), kinds.count(PeriodKind.QUARTER)) == (12, 4)


def test_a_quarter_has_its_data_range_and_both_last_days(filled: DataFile, plan: Plan) -> None:
    first = duties.collection(filled, plan=plan, period_key="2024-Q1", today=TODAY)
    assert (first.data_from, first.data_to) == (date(2023, 12, 15), date(2024, 3, 14))
    assert first.units is not None
    assert first.office is not None
    assert (first.units.nominal, first.units.days_left) == (date(2024, 3, 14), 3)
    assert (first.office.nominal, first.office.days_left) == (date(2024, 3, 19), 6)
    assert first.days == (date(2024, 3, 15), date(2024, 3, 18), date(2024, 3, 19))


def test_a_last_day_off_is_told_with_the_working_day_before_it(filled: DataFile, plan: Plan) -> None:
    third = duties.collection(filled, plan=plan, period_key="2024-Q3", today=TODAY)
    assert third.units is not None
    assert (third.units.nominal, third.units.working) == (date(2024, 9, 14), date(2024, 9, 13))
    assert (third.units.late_after, third.units.moved) == (date(2024, 9, 16), True)


def test_days_past_count_below_nothing(filled: DataFile, plan: Plan) -> None:
    late = duties.collection(filled, plan=plan, period_key="2024-Q1", today=date(2024, 3, 18))
    assert late.units is not None
    assert late.units.days_left == -2


@pytest.mark.parametrize("year", [2023, 2025, 2027])
def test_the_rules_hold_for_any_year(filled: DataFile, plan: Plan, year: int) -> None:
    rounds = duties.periods_of_year(filled, plan=plan, today=TODAY, year=year)
    assert [item.key for item in rounds if item.units] == [f"{year}-Q{n}" for n in range(1, 5)]


def test_a_resting_duty_yields_nothing(filled: DataFile, plan: Plan) -> None:
    for duty in duties.duties(filled, plan=plan):
        if duty.recurrence is Recurrence.MONTHLY:
            duties.save_duty(filled, replace(duty, active=False))
    rounds = duties.periods_of_year(filled, plan=plan, today=TODAY)
    assert {item.period.kind for item in rounds} == {PeriodKind.QUARTER}


def test_a_duty_can_be_moved_to_another_day(filled: DataFile, plan: Plan) -> None:
    units = duties.duties(filled, plan=plan)[1]
    change = duties.save_duty(filled, replace(units, before_day=11))
    assert change.concerns("duty")
    first = duties.collection(filled, plan=plan, period_key="2024-Q1", today=TODAY)
    assert first.units is not None
    assert first.units.nominal == date(2024, 3, 10)


def test_a_new_duty_yields_nine_months(filled: DataFile, plan: Plan) -> None:
    office = duties.duties(filled, plan=plan)[2]
    duties.save_duty(filled, replace(office, id=0, recurrence=Recurrence.NINE_MONTHS))
    keys = [item.key for item in duties.periods_of_year(filled, plan=plan, today=TODAY)]
    assert "2024-9M" in keys
    assert duties.duties(filled, plan=plan)[-1].position == 4


def test_figures_may_run_by_the_calendar(filled: DataFile, plan: Plan) -> None:
    for duty in duties.duties(filled, plan=plan):
        duties.save_duty(filled, replace(duty, cut_off=CutOff.CALENDAR))
    first = duties.collection(filled, plan=plan, period_key="2024-Q1", today=TODAY)
    assert (first.data_from, first.data_to) == (date(2024, 1, 1), date(2024, 3, 31))


@pytest.mark.parametrize(
    ("code", "fields"),
    [("duty.reporter_empty", {"reporter": " "}), ("duty.before_day", {"before_day": 33})],
)
def test_a_wrong_duty_is_refused(filled: DataFile, plan: Plan, code: str, fields: dict) -> None:
    duty = duties.duties(filled, plan=plan)[1]
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        duties.save_duty(filled, replace(duty, **fields))
    assert duties.duties(filled, plan=plan)[1] == duty


def test_a_deleted_duty_comes_back_by_undo(filled: DataFile, plan: Plan) -> None:
    before = duties.duties(filled, plan=plan)
    duties.delete_duty(filled, plan=plan, duty_id=before[0].id)
    assert len(duties.duties(filled, plan=plan)) == 2
    history.undo(filled)
    assert duties.duties(filled, plan=plan) == before


def test_an_ad_hoc_request_is_a_round_of_its_own(filled: DataFile, plan: Plan) -> None:
    duties.save_request(filled, AdHocRequest("Báo cáo nhanh AI", date(2024, 5, 10), plan_id=plan.id))
    item = duties.periods_of_year(filled, plan=plan, today=TODAY)[-1]
    assert (item.key, item.label, item.period.key) == ("R1", "Báo cáo nhanh AI", "2024-05")
    assert item.units is not None
    assert (item.units.nominal, item.office) == (date(2024, 5, 10), None)
    assert duties.collection(filled, plan=plan, period_key="R1", today=TODAY) == item


def test_a_request_that_was_asked_stays(filled: DataFile, plan: Plan) -> None:
    duties.save_request(filled, AdHocRequest("Báo cáo nhanh", date(2024, 5, 10), plan_id=plan.id))
    submissions.mark_asked(filled, plan=plan, period_key="R1", unit_ids=[5], on=TODAY)
    with pytest.raises(UserError, match=r"request\.in_use"):
        duties.delete_request(filled, request_id=1)


def test_the_round_in_hand_ends_with_the_office_s_last_day(filled: DataFile, plan: Plan) -> None:
    days = (date(2024, 3, 19), date(2024, 3, 20), date(2024, 12, 31))
    found = [duties.current(filled, plan=plan, today=day) for day in days]
    assert [item.key if item else None for item in found] == ["2024-Q1", "2024-Q2", None]


def test_a_key_that_is_none_is_told(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError, match=r"period\.key"):
        duties.collection(filled, plan=plan, period_key="R9", today=TODAY)


def test_a_duty_tells_the_next_periods_it_yields(filled: DataFile, plan: Plan) -> None:
    quarterly = next(duty for duty in duties.duties(filled, plan=plan) if duty.before_day == 15)
    found = duties.next_rounds(filled, quarterly, plan=plan, today=date(2024, 3, 18))
    assert [item.period.key for item in found] == ["2024-Q2", "2024-Q3", "2024-Q4"]
    assert [item.last and item.last.working for item in found] == [
        date(2024, 6, 14),
        date(2024, 9, 13),
        date(2024, 12, 13),
    ]


def test_the_next_periods_run_into_the_year_after_the_plan_s(filled: DataFile, plan: Plan) -> None:
    quarterly = next(duty for duty in duties.duties(filled, plan=plan) if duty.before_day == 15)
    found = duties.next_rounds(filled, quarterly, plan=plan, today=date(2026, 5, 4))
    assert [item.period.key for item in found] == ["2025-Q1", "2025-Q2", "2025-Q3"]


def test_a_duty_without_a_day_and_a_resting_one_have_no_last_day(filled: DataFile, plan: Plan) -> None:
    duty = replace(duties.duties(filled, plan=plan)[0], before_day=None, cut_off=CutOff.CALENDAR)
    first = duties.next_rounds(filled, duty, plan=plan, today=TODAY)[0]
    assert first.last is None
    assert first.data_to == first.period.last_day
    assert duties.next_rounds(filled, replace(duty, active=False), plan=plan, today=TODAY) == ()


@pytest.mark.parametrize(("text", "day"), [("15", 15), (" ngày 20 ", 20), ("", None)])
def test_a_day_of_a_rule_is_read_as_it_is_typed(text: str, day: int | None) -> None:
    assert duties.typed_before_day(text) == day


@pytest.mark.parametrize("text", ["mười lăm", "15/3", "-2", "1.5"])
def test_a_day_of_a_rule_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        duties.typed_before_day(text)
    assert refused.value.code == "duty.before_day"
