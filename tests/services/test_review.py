from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.errors import UserError
from dxdesk.domain.task import Assumption, Recurrence
from dxdesk.services import plans, review
from dxdesk.services.review import ItemKey, ItemKind
from dxdesk.shipped import resource


@pytest.fixture(scope="module")
def draft() -> PlanDraft:
    return plans.read(resource("ke-hoach-2024.txt"))


def test_every_item_of_the_plan_is_shown(draft: PlanDraft) -> None:
    kinds = [item.key.kind for item in review.items(draft)]
    assert (kinds.count(ItemKind.TASK), kinds.count(ItemKind.INDICATOR), kinds.count(ItemKind.HEAD)) == (
        5,
        11,
        1,
    )


def test_a_changed_phrase_changes_its_dates(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.TASK, 1), "time_frame", "Quý III năm 2024")
    assert changed.tasks[1].time_frame.due == date(2024, 9, 30)


def test_a_changed_text_changes_its_targets(draft: PlanDraft) -> None:
    changed = review.edit(
        draft, ItemKey(ItemKind.INDICATOR, 0), "text", "Tỷ lệ hồ sơ trực tuyến đạt trên 75%"
    )
    assert str(changed.indicators[0].targets[0].value) == "75"


def test_a_dropped_item_is_gone_and_the_rest_stay(draft: PlanDraft) -> None:
    kept = review.without(draft, {ItemKey(ItemKind.TASK, 4), ItemKey(ItemKind.SIGNER)})
    assert [task.code for task in kept.tasks] == ["1", "2", "3", "4"]
    assert kept.signer is None
    assert len(kept.indicators) == 11


def test_a_wrong_day_is_refused_and_changes_nothing(draft: PlanDraft) -> None:
    with pytest.raises(UserError, match=r"date\.typed"):
        review.edit(draft, ItemKey(ItemKind.HEAD), "issued_on", "hôm qua")


def test_names_are_separated_by_semicolons(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.TASK, 1), "leads", "Văn phòng; Thanh tra Sở")
    assert changed.tasks[1].leads == ("Văn phòng", "Thanh tra Sở")


def field(draft: PlanDraft, key: ItemKey, name: str) -> str:
    return next(field.text for field in review.item(draft, key).fields if field.name == name)


def test_every_item_knows_its_lines(draft: PlanDraft) -> None:
    found = [item for item in review.items(draft) if item.lines is not None]
    assert len(found) == len(review.items(draft))
    recipient = next(item for item in found if item.key == ItemKey(ItemKind.RECIPIENT, 4))
    assert recipient.lines is not None
    assert draft.source_lines[recipient.lines.first] == "- Các phòng thuộc Sở GDĐT;"


def test_a_typed_due_day_is_marked_as_typed(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.TASK, 2), "due", "30/9/2024")
    frame = changed.tasks[2].time_frame
    assert (frame.due, frame.phrase) == (date(2024, 9, 30), "Từ Quý II năm 2024")
    assert Assumption.TYPED in frame.assumptions


def test_a_day_shown_and_left_is_not_typed(draft: PlanDraft) -> None:
    key = ItemKey(ItemKind.TASK, 2)
    same = review.edit(draft, key, "due", field(draft, key, "due"))
    assert same.tasks[2] == draft.tasks[2]


def test_a_due_day_before_the_start_is_refused(draft: PlanDraft) -> None:
    with pytest.raises(UserError, match=r"task\.due_before_start"):
        review.edit(draft, ItemKey(ItemKind.TASK, 2), "due", "1/1/2024")


def test_a_target_can_be_corrected_alone(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.INDICATOR, 6), "targets.1.value", "82,5")
    assert [str(target.value) for target in changed.indicators[6].targets] == ["95", "82.5", "65"]
    assert changed.indicators[6].text == draft.indicators[6].text


def test_a_target_that_is_no_number_is_refused(draft: PlanDraft) -> None:
    with pytest.raises(UserError, match=r"target\.value_missing"):
        review.edit(draft, ItemKey(ItemKind.INDICATOR, 0), "targets.0.value", "bảy mươi")


def test_the_strictness_of_a_target_can_be_changed(draft: PlanDraft) -> None:
    key = ItemKey(ItemKind.INDICATOR, 0)
    changed = review.edit(draft, key, "targets.0.operator", ">=")
    assert (field(draft, key, "targets.0.operator"), field(changed, key, "targets.0.operator")) == (">", ">=")


def test_targets_are_added_and_dropped(draft: PlanDraft) -> None:
    key = ItemKey(ItemKind.INDICATOR, 10)
    more = review.add_target(draft, key)
    assert len(more.indicators[10].targets) == len(draft.indicators[10].targets) + 1
    assert review.drop_target(more, key, len(draft.indicators[10].targets)) == draft


def test_how_often_a_duty_comes_round_can_be_changed(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.DUTY, 2), "recurrence", "half_yearly")
    assert changed.duties[2].recurrence is Recurrence.HALF_YEARLY
    assert changed.duties[1] == draft.duties[1]


def test_a_chosen_heading_becomes_a_task(draft: PlanDraft) -> None:
    heading = replace(draft.tasks[0], code="7", title="Tổ chức thực hiện")
    offered = replace(draft, headings=(heading,))
    assert review.with_headings(offered, {ItemKey(ItemKind.HEADING, 0)}).tasks[-1] == heading
