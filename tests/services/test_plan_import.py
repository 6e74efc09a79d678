from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import BasisRole
from dxdesk.services import history, plans
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

MODEL = resource("ke-hoach-2024.txt")


def taken(data: DataFile, today: date):
    draft = plans.read(MODEL)
    parties = {match.text: match.party for match in plans.propose_parties(data, draft)}
    change = plans.import_draft(data, draft, parties=parties, origin=MODEL.name, today=today)
    plan = plans.current_plan(data, today=today)
    assert plan is not None
    return plan, change


def test_the_model_plan_comes_in_whole(data: DataFile, today: date) -> None:
    plan, _ = taken(data, today)
    assert len(data.tasks.of_plan(plan.id)) == 5
    assert len(data.indicators.of_plan(plan.id)) == 11
    assert [len(plan.bases), len(plan.recipients)] == [5, 9]
    assert [basis.role for basis in plan.bases].count(BasisRole.BASIS) == 2


def test_the_head_keeps_its_blanks(data: DataFile, today: date) -> None:
    plan, _ = taken(data, today)
    assert (plan.number, plan.symbol, plan.issued_on, plan.place) == ("", "KH-SGDĐT", None, "Bắc Giang")


def test_text_sections_keep_their_order(data: DataFile, today: date) -> None:
    plan, _ = taken(data, today)
    codes = [section.code for section in plan.sections]
    assert codes.index("I.1") < codes.index("III") < codes.index("IV.6")


def test_leads_are_units_of_the_catalogue(data: DataFile, today: date) -> None:
    plan, _ = taken(data, today)
    third = next(task for task in data.tasks.of_plan(plan.id) if task.code == "3")
    assert data.units.get(third.leads[0].unit_id or 0).name == "Phòng Kế hoạch - Tài chính"
    assert third.leads[0].text == "Phòng Kế hoạch tài chính"


def test_importing_a_plan_is_one_undo(data: DataFile, today: date) -> None:
    _, change = taken(data, today)
    assert change.label == "Nhập kế hoạch năm 2024"
    history.undo(data)
    assert data.plans.all() == ()


def test_a_year_that_has_a_plan_takes_no_second_one(data: DataFile, today: date) -> None:
    taken(data, today)
    with pytest.raises(UserError, match=r"plan\.year_taken"):
        taken(data, today)
    assert len(data.plans.all()) == 1


def test_preparing_twice_changes_nothing_the_second_time(data: DataFile, today: date) -> None:
    from dxdesk.services import setup

    assert setup.prepare(data, today=today).action_id == 0
