"""Sample roll-outs of the model plan, each marked as a sample."""

from dataclasses import replace
from datetime import date, timedelta

from dxdesk.domain.plan import Plan
from dxdesk.domain.rollout import AS_OF, RolloutRow
from dxdesk.services import rollouts
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.storage.data_file import DataFile

DAY = date(2024, 3, 1)
_SUBJECTS = ("Toán, lớp 10", "Tiếng Anh, lớp 6", "Tin học, lớp 8", "Ngữ văn, lớp 10")
_SURVEYED, _HANDED_OVER, _TRAINED = 18, 4, 6


def fill(data: DataFile, plan: Plan) -> None:
    """Add the roll-outs that the model plan orders, with sample days and numbers."""
    with data.action("Số liệu minh họa về triển khai", origin=SAMPLE_NOTE):
        rollouts.add_all_templates(data, plan=plan, day=DAY)
        made = {item.title: item for item in data.rollouts.of_plan(plan.id)}
        ids = [made[shipped.rollout.title].id for shipped in rollouts.templates()]
        for rollout_id in ids:
            marked = replace(data.rollouts.get(rollout_id), note=SAMPLE_NOTE)
            data.rollouts.save(marked)
        _survey(data, ids[0])
        _hand_over(data, ids[3])
        _train(data, ids[4])
        _name_subjects(data, ids[5])


def _survey(data: DataFile, rollout_id: int) -> None:
    """Survey the first units; as many as the goal stay in the list."""
    rows, goal = data.rollouts.rows(rollout_id), data.rollouts.get(rollout_id).goal or 0
    data.rollouts.delete_rows(row.id for row in rows[goal:])
    for number, row in enumerate(rows[:_SURVEYED]):
        day = DAY + timedelta(days=number % 11)
        data.rollouts.save_row(replace(row, days={"khảo sát": day}, evidence="Biên bản khảo sát"))


def _hand_over(data: DataFile, rollout_id: int) -> None:
    for number, row in enumerate(data.rollouts.rows(rollout_id)[:_HANDED_OVER]):
        days = {"chuyển giao": date(2024, 3, 4 + number)}
        if number < _HANDED_OVER // 2:
            days["tập huấn"] = date(2024, 3, 11 + number)
        data.rollouts.save_row(replace(row, days=days))


def _train(data: DataFile, rollout_id: int) -> None:
    for number, row in enumerate(data.rollouts.rows(rollout_id)):
        known = number < _TRAINED
        data.rollouts.save_row(
            replace(
                row,
                target=20 + number,
                number=5 + 3 * number if known else None,
                days={AS_OF: date(2024, 3, 12)} if known else {},
            )
        )


def _name_subjects(data: DataFile, rollout_id: int) -> None:
    for position, name in enumerate(_SUBJECTS, start=1):
        days = {"lập phương án": date(2024, 3, 5)} if position == 1 else {}
        data.rollouts.save_row(RolloutRow(rollout_id, name, position=position, days=days))
