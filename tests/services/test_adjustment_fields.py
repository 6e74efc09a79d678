"""What is typed for an adjustment: parties by name, time by its phrase, targets by their words or figures."""

from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Assumption
from dxdesk.services.adjustment_fields import shown_targets, typed
from dxdesk.storage.data_file import DataFile


def test_time_follows_from_its_phrase_and_a_typed_day_is_marked(filled: DataFile, plan: Plan) -> None:
    task = filled.tasks.of_plan(plan.id)[2]
    frame = typed(filled, plan, task, {"time": "Quý III năm 2024"})["time_frame"]
    assert (frame.phrase, frame.due) == ("Quý III năm 2024", date(2024, 9, 30))
    moved = typed(filled, plan, task, {"time": "Quý III năm 2024", "due": "15/10/2024"})["time_frame"]
    assert (moved.phrase, moved.due) == ("Quý III năm 2024", date(2024, 10, 15))
    assert Assumption.TYPED in moved.assumptions


def test_parties_are_matched_by_name(filled: DataFile, plan: Plan) -> None:
    task = filled.tasks.of_plan(plan.id)[0]
    leads = typed(filled, plan, task, {"leads": "Văn phòng Sở; Đơn vị chưa có"})["leads"]
    assert [(party.text, party.known) for party in leads] == [
        ("Văn phòng Sở", True),
        ("Đơn vị chưa có", False),
    ]


def test_targets_follow_the_words_and_keep_their_ids(filled: DataFile, plan: Plan) -> None:
    row = filled.indicators.of_plan(plan.id)[0]
    fields = typed(filled, plan, row, {"title": row.text.replace("70%", "80%")})
    assert [(one.id, one.value) for one in fields["targets"]] == [(row.targets[0].id, Decimal(80))]


def test_figures_are_typed_one_for_each_target(filled: DataFile, plan: Plan) -> None:
    row = next(one for one in filled.indicators.of_plan(plan.id) if len(one.targets) == 3)
    assert shown_targets(row) == "100; 100; 50"
    fields = typed(filled, plan, row, {"targets": "100; 90; 60,5"})
    assert [one.value for one in fields["targets"]] == [100, 90, Decimal("60.5")]
    with pytest.raises(UserError) as caught:
        typed(filled, plan, row, {"targets": "100"})
    assert caught.value.code == "adjustment.targets"


def test_an_unknown_field_is_named(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError) as caught:
        typed(filled, plan, filled.tasks.of_plan(plan.id)[0], {"targets": "80"})
    assert caught.value.code == "adjustment.field"
