"""Lines of adjustments, difficulties and units' plans as the data file keeps them."""

from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.adjustment import ChangeKind, ItemKind, PlannedChange
from dxdesk.domain.errors import UserError
from dxdesk.domain.obstacle import Obstacle, ObstacleKind, ObstacleOrigin
from dxdesk.domain.plan import PlanVersion
from dxdesk.domain.unit_plan import UnitPlan
from dxdesk.storage.data_file import DataFile

DAY = date(2024, 6, 1)


def version(data: DataFile, number: int, day: date, *, applied: bool = True) -> int:
    found = PlanVersion(1, number, in_force_from=day, applied_on=day if applied else None)
    return data.plans.save_version(found)


def line(version_id: int, **fields: object) -> PlannedChange:
    made = PlannedChange(version_id, ChangeKind.CHANGE, ItemKind.TASK, record_id=1)
    return replace(made, **fields)  # type: ignore[arg-type]  # its fields


def test_a_line_comes_back_as_it_was_written(filled: DataFile) -> None:
    with filled.action("Điều chỉnh"):
        made = version(filled, 2, DAY)
        told = line(made, before={"title": "Cũ"}, after={"leads": [{"text": "Văn phòng"}]}, reason="Vì")
        kept = filled.adjustments.save(told)
    assert filled.adjustments.get(kept) == replace(told, id=kept)


def test_what_is_in_force_comes_latest_first_and_drafts_do_not(filled: DataFile) -> None:
    with filled.action("Điều chỉnh"):
        for number, day, applied in ((2, DAY, True), (3, date(2024, 9, 1), True), (4, DAY, False)):
            made = version(filled, number, day, applied=applied)
            filled.adjustments.save(line(made, reason=str(number)))
    found = filled.adjustments.in_force(1)
    assert [(day, one.reason) for day, one in found] == [(date(2024, 9, 1), "3"), (DAY, "2")]


def test_a_version_takes_its_lines_with_it(filled: DataFile) -> None:
    with filled.action("Điều chỉnh"):
        made = version(filled, 2, DAY, applied=False)
        kept = filled.adjustments.save(line(made))
    with filled.action("Xóa"):
        filled.plans.delete_version(made)
    with pytest.raises(UserError) as caught:
        filled.adjustments.get(kept)
    assert caught.value.code == "adjustment.line_missing"


def test_a_withdrawn_task_keeps_its_day(filled: DataFile) -> None:
    with filled.action("Rút"):
        filled.tasks.save(replace(filled.tasks.get(1), withdrawn_on=DAY))
    assert filled.tasks.get(1).withdrawn_on == DAY
    filled.undo()
    assert filled.tasks.get(1).withdrawn_on is None


def test_a_difficulty_comes_back_as_it_was_written(filled: DataFile) -> None:
    told = Obstacle(
        1,
        "Chưa có kinh phí",
        DAY,
        kind=ObstacleKind.INITIATIVE,
        origin=ObstacleOrigin.PROGRESS,
        task_id=1,
        waiting_on="UBND tỉnh",
        waiting_since=DAY,
        decided_on=DAY,
        closed_on=DAY,
    )
    with filled.action("Ghi"):
        kept = filled.obstacles.save(told)
    assert filled.obstacles.of_plan(1) == (replace(told, id=kept),)


def test_a_units_plan_comes_back_as_it_was_written(filled: DataFile) -> None:
    told = UnitPlan(1, 1, number="12/KH", issued_on=DAY, consistent=False, differences="Thiếu nhiệm vụ 3")
    with filled.action("Ghi"):
        kept = filled.unit_plans.save(told)
    assert filled.unit_plans.get(kept) == replace(told, id=kept)
    with filled.action("Xóa"):
        filled.unit_plans.delete(kept)
    assert filled.unit_plans.of_plan(1) == ()
