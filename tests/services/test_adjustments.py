"""Adjustments: drafted line by line, doubted, put into the plan, printed before and after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dxdesk.domain.adjustment import ChangeKind, ItemKind
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.services import adjustment_items, adjustment_papers, adjustments, papers, wordings
from dxdesk.services.adjustments import Doubt
from dxdesk.storage.data_file import DataFile

DAY = date(2024, 6, 1)
NOW = datetime(2024, 6, 1, 9, 0, tzinfo=UTC)
TASK, INDICATOR = ItemKind.TASK, ItemKind.INDICATOR


@pytest.fixture
def drafted(filled: DataFile, plan: Plan) -> int:
    """A draft with a change, an addition and a withdrawal."""
    (made,) = adjustments.draft(filled, plan=plan).ids("plan_version")
    first, *_, last = filled.tasks.of_plan(plan.id)
    told = {"title": "Tên mới", "content": first.content}
    adjustments.change_item(
        filled, version_id=made, kind=TASK, record_id=first.id, fields=told, reason="Cho rõ"
    )
    adjustments.add_item(filled, version_id=made, kind=TASK, fields={"title": "Việc mới"}, reason="Cần làm")
    adjustments.withdraw_item(filled, version_id=made, kind=TASK, record_id=last.id, reason="Chưa đủ")
    return made


def decide(data: DataFile, version_id: int, document: str = "45/KH-SGDĐT") -> None:
    kept = data.plans.version(version_id)
    adjustments.save(data, replace(kept, deciding_document=document, decided_on=DAY, in_force_from=DAY))


def refused(data: DataFile, version_id: int) -> str:
    with pytest.raises(UserError) as caught:
        adjustments.apply(data, version_id=version_id, today=DAY)
    return caught.value.code


def test_a_line_keeps_only_what_differs(filled: DataFile, plan: Plan, drafted: int) -> None:
    line = filled.adjustments.of_version(drafted)[0]
    assert line.after == {"title": "Tên mới"}
    assert line.before == {"title": filled.tasks.of_plan(plan.id)[0].title}


def test_an_item_is_changed_on_in_its_line(filled: DataFile, plan: Plan, drafted: int) -> None:
    first = filled.tasks.of_plan(plan.id)[0]
    adjustments.change_item(
        filled, version_id=drafted, kind=TASK, record_id=first.id, fields={"product": "Báo cáo"}
    )
    lines = filled.adjustments.of_version(drafted)
    assert len(lines) == 3
    assert (lines[0].after, lines[0].reason) == ({"title": "Tên mới", "product": "Báo cáo"}, "Cho rõ")


def test_a_field_put_back_is_no_change(filled: DataFile, plan: Plan, drafted: int) -> None:
    line = filled.adjustments.of_version(drafted)[0]
    title = filled.tasks.of_plan(plan.id)[0].title
    adjustments.edit_line(filled, change_id=line.id, fields={"title": title})
    assert filled.adjustments.get(line.id).after == {}


def test_a_line_that_changes_nothing_is_doubted_and_not_printed(filled: DataFile, plan: Plan) -> None:
    (made,) = adjustments.draft(filled, plan=plan).ids("plan_version")
    first = filled.tasks.of_plan(plan.id)[0]
    adjustments.change_item(filled, version_id=made, kind=TASK, record_id=first.id, fields={})
    decide(filled, made)
    assert Doubt.UNCHANGED in adjustments.doubts(filled, made)
    assert refused(filled, made) == "adjustment.empty"
    content = adjustment_papers.draft_of(
        filled, version_id=made, key=adjustment_papers.PROPOSAL, today=DAY
    ).content
    assert content.changes == ()


def test_what_is_added_needs_a_title(filled: DataFile, drafted: int) -> None:
    with pytest.raises(UserError) as caught:
        adjustments.add_item(filled, version_id=drafted, kind=INDICATOR, fields={"code": "I.12"})
    assert caught.value.code == "adjustment.title"


def test_a_target_with_results_is_not_dropped(filled: DataFile, plan: Plan, drafted: int) -> None:
    row = filled.indicators.of_plan(plan.id)[0]
    with pytest.raises(UserError) as caught:
        adjustments.change_item(
            filled, version_id=drafted, kind=INDICATOR, record_id=row.id, fields={"targets": ()}
        )
    assert caught.value.code == "adjustment.target_gone"


def test_it_needs_lines_a_paper_and_a_day(filled: DataFile, plan: Plan, drafted: int) -> None:
    assert refused(filled, drafted) == "adjustment.document"
    adjustments.save(filled, replace(filled.plans.version(drafted), deciding_document="45/KH-SGDĐT"))
    assert refused(filled, drafted) == "adjustment.day"
    (empty,) = adjustments.draft(filled, plan=plan).ids("plan_version")
    assert refused(filled, empty) == "adjustment.empty"


def test_an_item_withdrawn_in_the_meantime_is_refused(filled: DataFile, plan: Plan, drafted: int) -> None:
    (other,) = adjustments.draft(filled, plan=plan).ids("plan_version")
    first = filled.tasks.of_plan(plan.id)[0]
    adjustments.withdraw_item(filled, version_id=other, kind=TASK, record_id=first.id)
    for version_id in (other, drafted):
        decide(filled, version_id)
    adjustments.apply(filled, version_id=other, today=DAY)
    assert refused(filled, drafted) == "adjustment.gone"
    assert filled.plans.version(drafted).is_draft


def test_what_is_in_the_plan_is_neither_changed_nor_moved_nor_deleted(filled: DataFile, drafted: int) -> None:
    decide(filled, drafted)
    adjustments.apply(filled, version_id=drafted, today=DAY)
    line, kept = filled.adjustments.of_version(drafted)[0], filled.plans.version(drafted)
    works: tuple[Callable[[], object], ...] = (
        lambda: adjustments.edit_line(filled, change_id=line.id, reason="Khác"),
        lambda: adjustments.save(filled, replace(kept, in_force_from=date(2024, 7, 1))),
        lambda: adjustments.delete(filled, version_id=drafted),
        lambda: adjustments.apply(filled, version_id=drafted, today=DAY),
    )
    for work in works:
        with pytest.raises(UserError) as caught:
            work()
        assert caught.value.code == "adjustment.in_plan"


def test_a_number_may_come_later(filled: DataFile, drafted: int) -> None:
    decide(filled, drafted)
    adjustments.apply(filled, version_id=drafted, today=DAY)
    adjustments.save(filled, replace(filled.plans.version(drafted), deciding_document="46/KH-SGDĐT"))
    assert filled.plans.version(drafted).deciding_document == "46/KH-SGDĐT"


def test_the_added_task_stands_in_the_line_that_added_it(filled: DataFile, plan: Plan, drafted: int) -> None:
    decide(filled, drafted)
    adjustments.apply(filled, version_id=drafted, today=DAY)
    added = next(one for one in filled.adjustments.of_version(drafted) if one.kind is ChangeKind.ADD)
    assert filled.tasks.get(added.record_id).title == "Việc mới"
    assert filled.tasks.get(added.record_id).plan_id == plan.id


@pytest.mark.parametrize(
    ("document", "doubted"),
    [
        ("45/KH-SGDĐT", False),
        ("Kế hoạch số 45", False),
        ("812/SGDĐT-VP", True),
        ("Công văn số 812/SGDĐT-VP", True),
        ("", False),
    ],
)
def test_an_issued_plan_is_adjusted_by_a_plan(
    filled: DataFile, plan: Plan, drafted: int, document: str, doubted: bool
) -> None:
    with filled.action("Số kế hoạch"):
        filled.plans.save(replace(plan, number="07", issued_on=date(2024, 1, 15)))
    decide(filled, drafted, document)
    assert (Doubt.NOT_A_PLAN in adjustments.doubts(filled, drafted)) is doubted


def test_a_day_before_the_decision_and_a_missing_reason_are_doubted(filled: DataFile, drafted: int) -> None:
    kept = filled.plans.version(drafted)
    adjustments.save(filled, replace(kept, decided_on=DAY, in_force_from=date(2024, 5, 1)))
    line = filled.adjustments.of_version(drafted)[0]
    adjustments.edit_line(filled, change_id=line.id, reason="")
    assert adjustments.doubts(filled, drafted) == (Doubt.BEFORE_DECISION, Doubt.NO_REASON)


def test_two_days_are_held_against_each_other(filled: DataFile, plan: Plan, drafted: int) -> None:
    decide(filled, drafted)
    adjustments.apply(filled, version_id=drafted, today=DAY)
    wording = wordings.in_force(filled, DAY)
    found = adjustment_items.compared(filled, plan, date(2024, 1, 31), DAY, wording)
    assert [(bool(one.before), bool(one.after), one.fields) for one in found] == [
        (True, True, ("title",)),
        (True, False, ()),
        (False, True, ()),
    ]
    assert adjustment_items.compared(filled, plan, DAY, plan.last_day, wording) == ()


def test_the_papers_are_filled_from_a_draft(filled: DataFile, drafted: int) -> None:
    asked = adjustment_papers.draft_of(
        filled, version_id=drafted, key=adjustment_papers.PROPOSAL, today=DAY
    ).content
    assert [row.reason for row in asked.changes] == ["Cho rõ", "Cần làm", "Chưa đủ"]
    made = adjustment_papers.draft_of(filled, version_id=drafted, key=adjustment_papers.PLAN, today=DAY)
    content = made.content
    assert (len(content.changed), len(content.added), len(content.withdrawn)) == (1, 1, 1)
    assert content.changed[0].adjusted == "Tên mới"
    assert not papers.problems(made)


def test_the_plan_that_adjusts_is_linked_to_its_adjustment(filled: DataFile, drafted: int) -> None:
    change = adjustment_papers.keep(
        filled, version_id=drafted, key=adjustment_papers.PLAN, now=NOW, today=DAY
    )
    assert {filled.plans.version(drafted).document_id} == change.ids("document")


def test_the_papers_say_the_same_after_it_was_put_into_the_plan(filled: DataFile, drafted: int) -> None:
    wording = wordings.in_force(filled, DAY)
    before = adjustment_items.changes_of(filled, drafted, wording)
    decide(filled, drafted)
    adjustments.apply(filled, version_id=drafted, today=DAY)
    after = adjustment_items.changes_of(filled, drafted, wording)
    assert [one.fields for one in after] == [one.fields for one in before]
    assert [one.reason for one in after] == [one.reason for one in before]


def test_direct_corrections_are_counted_from_the_latest_adjustment(
    filled: DataFile, plan: Plan, drafted: int
) -> None:
    from dxdesk.services import tasks
    from dxdesk.services.plan_changes import changes_since_version

    decide(filled, drafted)
    adjustments.apply(filled, version_id=drafted, today=DAY)
    assert changes_since_version(filled, plan) == ()
    tasks.rename(filled, task_id=filled.tasks.of_plan(plan.id)[1].id, title="Sửa tay")
    assert [one.fields for one in changes_since_version(filled, plan)] == [("title",)]
