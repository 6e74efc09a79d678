from dataclasses import replace
from datetime import date, datetime

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.rollout import InReport, Measure, Rollout, RolloutProgress
from dxdesk.services import papers, reports, rollout_letters, rollouts
from dxdesk.services.rollout_cells import RolloutCell, RowField, StateField, set_cells
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)
STATES = ("khảo sát", "lắp đặt")


@pytest.fixture
def made(filled: DataFile, plan: Plan) -> Rollout:
    """A roll-out of task 3 without rows, beside those of the demo."""
    task = next(task for task in filled.tasks.of_plan(plan.id) if task.code == "3")
    change = rollouts.add(filled, rollout=Rollout(task.id, "Màn hình", states=STATES, noun="màn hình"))
    return filled.rollouts.get(max(change.ids("rollout")))


def type_in(data: DataFile, rollout: Rollout, *cells: tuple[int, object, str]) -> None:
    told = [RolloutCell(row_id, field, text) for row_id, field, text in cells]  # type: ignore[arg-type]
    set_cells(data, rollout_id=rollout.id, cells=told, today=TODAY)


def names(data: DataFile, plan: Plan, rollout: Rollout, day: date = TODAY) -> list[str]:
    item = rollouts.progress_of(data, plan=plan, rollout_id=rollout.id, as_of=day)
    return [named.name for named in item.rows]


def demo_item(data: DataFile, plan: Plan, number: int, day: date = TODAY) -> RolloutProgress:
    return rollouts.progress(data, plan=plan, as_of=day)[number]


def test_the_plans_own_rollouts_stand_under_their_tasks(filled: DataFile, plan: Plan) -> None:
    found = rollouts.progress(filled, plan=plan, as_of=TODAY)
    assert [item.task_code for item in found[:6]] == ["3", "4", "4", "4", "5", "5"]
    first = found[0].rollout
    assert (first.existing, first.goal) == (21, 30)


def test_a_template_takes_the_units_valid_on_the_day(filled: DataFile, plan: Plan) -> None:
    task = filled.tasks.of_plan(plan.id)[3]
    for day, name in (
        (date(2024, 1, 15), "Phòng GDĐT huyện Việt Yên"),
        (date(2024, 3, 1), "Phòng GDĐT thị xã Việt Yên"),
    ):
        change = rollouts.add_template(filled, task_id=task.id, key="truong-hoc-so", day=day)
        made = filled.rollouts.get(max(change.ids("rollout")))
        assert name in names(filled, plan, made, day)


def test_a_group_adds_only_those_not_yet_there(filled: DataFile, plan: Plan, made: Rollout) -> None:
    group = next(group for group in filled.units.groups() if "Phòng GDĐT" in group.name)
    first = rollouts.members_of(filled, group_id=group.id, day=TODAY)[0]
    rollouts.add_units(filled, rollout_id=made.id, unit_ids=[first.id])
    rollouts.add_group(filled, rollout_id=made.id, group_id=group.id, day=TODAY)
    assert names(filled, plan, made).count(first.name) == 1
    assert len(names(filled, plan, made)) == len(group.expand(filled.units.all(), TODAY))


def test_typed_names_add_rows_and_are_linked_to_units_they_name(
    filled: DataFile, plan: Plan, made: Rollout
) -> None:
    type_in(filled, made, (-1, RowField.NAME, "phòng gdđt huyện tân yên"), (-2, RowField.NAME, "Điểm lẻ"))
    linked, free = filled.rollouts.rows(made.id)
    assert names(filled, plan, made) == ["Phòng GDĐT huyện Tân Yên", "Điểm lẻ"]
    assert (linked.unit_id is None, free.unit_id, free.name) == (False, None, "Điểm lẻ")


def test_a_block_is_one_action_and_one_undo(filled: DataFile, plan: Plan, made: Rollout) -> None:
    type_in(
        filled,
        made,
        *[(-n, RowField.NAME, f"Điểm {n}") for n in (1, 2, 3)],
        *[(-n, StateField("khảo sát"), f"0{n}/3/2024") for n in (1, 2, 3)],
    )
    assert len(names(filled, plan, made)) == 3
    filled.undo()
    assert names(filled, plan, made) == []


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        (StateField("lắp đặt"), "32/3/2024", "rollout.date"),
        (RowField.NUMBER, "nhiều", "rollout.number"),
        (RowField.TARGET, "2,5", "rollout.number"),
        (RowField.NUMBER, "-1", "rollout.negative"),
        (RowField.NAME, " ", "rollout.name_empty"),
        (RowField.NAME, "điểm 1", "rollout.twice"),
    ],
)
def test_a_wrong_cell_refuses_the_whole_block(
    filled: DataFile, made: Rollout, field: object, text: str, code: str
) -> None:
    type_in(filled, made, (-1, RowField.NAME, "Điểm 1"), (-2, RowField.NAME, "Điểm 2"))
    before = filled.rollouts.rows(made.id)
    wrong = RolloutCell(before[1].id, field, text)  # type: ignore[arg-type]
    good = RolloutCell(before[0].id, RowField.NOTE, "xong")
    with pytest.raises(UserError) as caught:
        set_cells(filled, rollout_id=made.id, cells=[good, wrong], today=TODAY)
    assert (caught.value.code, caught.value.data["cell"]) == (code, wrong)
    assert filled.rollouts.rows(made.id) == before


def test_a_new_row_needs_its_name(filled: DataFile, made: Rollout) -> None:
    with pytest.raises(UserError, match=r"rollout\.name_empty"):
        type_in(filled, made, (-1, StateField("khảo sát"), "01/3/2024"))


def test_days_follow_a_renamed_state(filled: DataFile, made: Rollout) -> None:
    type_in(filled, made, (-1, RowField.NAME, "Điểm 1"), (-1, StateField("lắp đặt"), "01/3/2024"))
    rollouts.save(filled, rollout=replace(made, states=("khảo sát", "lắp máy")))
    assert filled.rollouts.rows(made.id)[0].days == {"lắp máy": date(2024, 3, 1)}


def test_states_change_places_with_their_days(filled: DataFile, made: Rollout) -> None:
    type_in(filled, made, (-1, RowField.NAME, "Điểm 1"), (-1, StateField("lắp đặt"), "01/3/2024"))
    rollouts.save(filled, rollout=replace(made, states=tuple(reversed(STATES))))
    assert filled.rollouts.rows(made.id)[0].days == {"lắp đặt": date(2024, 3, 1)}


def test_a_state_that_holds_days_is_not_taken_away(filled: DataFile, made: Rollout) -> None:
    type_in(filled, made, (-1, RowField.NAME, "Điểm 1"), (-1, StateField("lắp đặt"), "01/3/2024"))
    for fewer_or_others in (("khảo sát",), ("bàn giao", "khảo sát")):
        with pytest.raises(UserError, match=r"rollout\.state_used"):
            rollouts.save(filled, rollout=replace(made, states=fewer_or_others))
        assert filled.rollouts.get(made.id).states == STATES


@pytest.mark.parametrize("states", [(), ("a", "A"), (" ",)])
def test_states_are_told_apart(filled: DataFile, made: Rollout, states: tuple[str, ...]) -> None:
    with pytest.raises(UserError, match=r"rollout\.states"):
        rollouts.save(filled, rollout=replace(made, states=states))


def test_a_number_needs_no_states(filled: DataFile, made: Rollout) -> None:
    rollouts.save(filled, rollout=replace(made, measure=Measure.NUMBER, states=()))
    assert filled.rollouts.get(made.id).measure is Measure.NUMBER


def test_deleting_a_task_takes_its_rollouts_and_undo_brings_them_back(
    filled: DataFile, plan: Plan, made: Rollout
) -> None:
    type_in(filled, made, (-1, RowField.NAME, "Điểm 1"))
    with filled.action("Xóa"):
        filled.tasks.delete(made.task_id)
    assert made.id not in {item.id for item in filled.rollouts.of_plan(plan.id)}
    filled.undo()
    assert names(filled, plan, made) == ["Điểm 1"]


def test_the_report_tells_what_was_reached_by_its_cut_off(filled: DataFile, plan: Plan) -> None:
    report = reports.compose(filled, plan=plan, period=Period.parse("2024-Q1"), today=date(2024, 3, 18))
    said = [block.text for block in report.document.sections[0].blocks if hasattr(block, "text")]
    line = next(text for text in said if text.startswith("Mở rộng phòng họp trực tuyến tới"))
    assert "đến ngày 14/3/2024: đã khảo sát 18/30 điểm cầu" in line
    assert line.endswith("chưa kể 21 điểm cầu hiện có.")


def test_a_rollout_that_is_not_printed_leaves_the_report_alone(filled: DataFile, plan: Plan) -> None:
    period, day = Period.parse("2024-Q1"), date(2024, 3, 18)
    for item in filled.rollouts.of_plan(plan.id):
        rollouts.save(filled, rollout=replace(item, in_report=InReport.NOTHING))
    silent = reports.word_bytes(reports.compose(filled, plan=plan, period=period, today=day).document)
    for item in filled.rollouts.of_plan(plan.id):
        rollouts.delete(filled, rollout_id=item.id)
    without = reports.word_bytes(reports.compose(filled, plan=plan, period=period, today=day).document)
    assert silent == without


def test_the_letter_is_a_draft_to_those_that_lack_something(filled: DataFile, plan: Plan) -> None:
    item = demo_item(filled, plan, 3)
    rows = item.missing()[:3]
    moment = datetime(2024, 3, 12, 9, 0).astimezone()
    change = rollout_letters.letter(filled, plan=plan, progress=item, rows=rows, now=moment)
    draft = papers.draft_of(filled, max(change.ids("document")))
    assert draft.content.addressees == tuple(named.name for named in rows)
    assert papers.problems(draft) == ()
    assert "26/3/2024" in draft.content.paragraphs[-1]  # ten working days ahead
    filled.undo()
    assert filled.documents.all() == ()


def test_a_letter_to_many_has_them_in_a_list(filled: DataFile, plan: Plan) -> None:
    item = demo_item(filled, plan, 0)
    rows = item.missing("lắp đặt")
    draft = rollout_letters.letter_draft(
        filled, plan=plan, progress=item, rows=rows, today=TODAY, state="lắp đặt"
    )
    assert len(draft.content.appendix) == len(rows) == 30
    assert draft.content.appendix[0].endswith("chưa lắp đặt")
    assert [link.record for link in draft.links] == [str(item.rollout.task_id)]


def test_a_letter_to_nobody_is_refused(filled: DataFile, plan: Plan) -> None:
    item = demo_item(filled, plan, 0)
    with pytest.raises(UserError, match=r"letter\.nobody"):
        rollout_letters.letter_draft(filled, plan=plan, progress=item, rows=(), today=TODAY)
