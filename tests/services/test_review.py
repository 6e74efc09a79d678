from datetime import date

import pytest

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.errors import UserError
from dxdesk.services import plans, review
from dxdesk.services.review import ItemKey, ItemKind
from dxdesk.shipped import resource


@pytest.fixture(scope="module")
def draft() -> PlanDraft:
    return plans.read(resource("ke-hoach-2024.txt"))


def test_every_item_of_the_plan_is_shown(draft: PlanDraft) -> None:
    kinds = [item.key.kind for item in review.items(draft)]
    assert (kinds.count(ItemKind.TASK), kinds.count(ItemKind.INDICATOR), kinds.count(ItemKind.HEAD)) == (5, 11, 1)


def test_a_changed_phrase_changes_its_dates(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.TASK, 1), "time_frame", "Quý III năm 2024")
    assert changed.tasks[1].time_frame.due == date(2024, 9, 30)


def test_a_changed_text_changes_its_targets(draft: PlanDraft) -> None:
    changed = review.edit(draft, ItemKey(ItemKind.INDICATOR, 0), "text", "Tỷ lệ hồ sơ trực tuyến đạt trên 75%")
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
