"""The units' own plans: who has issued one, who has not, and whether it agrees with the Sở's."""

from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit_plan import UnitPlan
from dxdesk.services import catalog, unit_plans
from dxdesk.services.unit_plans import Standing, UnitPlanRow
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)


def rows(data: DataFile, plan: Plan, standing: Standing | None = None) -> tuple[UnitPlanRow, ...]:
    return unit_plans.rows(data, plan=plan, today=TODAY, standing=standing)


def note(data: DataFile, found: UnitPlan) -> int:
    return max(unit_plans.save(data, found).ids("unit_plan"))


def test_every_unit_the_plan_binds_is_missing_at_first(filled: DataFile, plan: Plan) -> None:
    assert rows(filled, plan) == rows(filled, plan, Standing.MISSING)
    assert {row.unit.kind for row in rows(filled, plan)} == set(unit_plans.BOUND)


def test_a_day_makes_it_issued_and_reading_it_consistent_or_not(filled: DataFile, plan: Plan) -> None:
    first = rows(filled, plan)[0]
    issued = replace(first.plan, number="12/KH-PGDĐT", issued_on=date(2024, 2, 5))
    made = note(filled, issued)
    assert rows(filled, plan)[0].standing is Standing.UNREAD
    kept = filled.unit_plans.get(made)
    unit_plans.save(filled, replace(kept, consistent=False, differences="Thiếu nhiệm vụ 3"))
    assert rows(filled, plan, Standing.DIFFERENT)[0].plan.differences == "Thiếu nhiệm vụ 3"
    assert len(rows(filled, plan, Standing.MISSING)) == len(rows(filled, plan)) - 1


def test_what_is_not_issued_is_neither(filled: DataFile, plan: Plan) -> None:
    first = rows(filled, plan)[0]
    with pytest.raises(UserError) as caught:
        unit_plans.save(filled, replace(first.plan, consistent=True))
    assert caught.value.code == "unit_plan.not_issued"


def test_its_file_is_kept_and_undone_with_it(filled: DataFile, plan: Plan) -> None:
    first = rows(filled, plan)[0]
    change = unit_plans.save(filled, first.plan, file=("ke-hoach.pdf", b"%PDF minh hoa"))
    (made,) = change.ids("unit_plan")
    assert unit_plans.file_bytes(filled, made) == b"%PDF minh hoa"
    filled.undo()
    assert filled.unit_plans.of_plan(plan.id) == ()


def test_the_plan_of_a_unit_that_ceased_stands_with_its_successor(filled: DataFile, plan: Plan) -> None:
    first, second = rows(filled, plan)[:2]
    note(filled, replace(first.plan, issued_on=date(2024, 2, 5)))
    catalog.save_unit(filled, replace(first.unit, valid_to=date(2024, 3, 1), successor_id=second.unit.id))
    found = rows(filled, plan)
    assert first.unit.id not in {row.unit.id for row in found}
    assert next(row for row in found if row.unit.id == second.unit.id).standing is Standing.UNREAD
