"""Sample difficulties, an adjustment in draft and units' plans on the model plan, each marked as a sample."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from dxdesk.domain.adjustment import ItemKind
from dxdesk.domain.obstacle import Obstacle, ObstacleKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Task
from dxdesk.domain.unit_plan import UnitPlan
from dxdesk.services import adjustment_fields, adjustments, obstacles, unit_plans
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)
_NOTE = SAMPLE_NOTE.capitalize()
_SIXTH = {
    "code": "6",
    "title": "Rà soát an toàn thông tin các nền tảng dùng chung của ngành",
    "content": "Kiểm tra tài khoản, phân quyền, sao lưu của các nền tảng; lập báo cáo (số liệu minh họa).",
    "leads": "Văn phòng Sở",
    "coordinators": "Các phòng thuộc Sở GDĐT",
    "time": "Quý III năm 2024",
}


def fill(data: DataFile, plan: Plan) -> None:
    """Add the samples; tasks, indicators and progress stay as they are."""
    with data.action(f"Thêm khó khăn, điều chỉnh, kế hoạch đơn vị ({SAMPLE_NOTE})", origin=SAMPLE_NOTE):
        _raise(data, plan)
        _draft(data, plan)
        _units(data, plan)


def _raise(data: DataFile, plan: Plan) -> None:
    tasks = {task.code: task.id for task in data.tasks.of_plan(plan.id)}
    for one in (*_still_open(plan, tasks), *_settled(plan, tasks)):
        obstacles.save(data, one)


def _still_open(plan: Plan, tasks: Mapping[str, int]) -> Iterator[Obstacle]:
    yield Obstacle(
        plan.id,
        "Chưa bố trí được kinh phí mua sắm thiết bị phòng họp trực tuyến cho 30 điểm cầu.",
        date(2024, 2, 26),
        task_id=tasks.get("3"),
        raised_by="Giao ban tháng 2",
        owner="Chuyên viên Văn phòng",
        waiting_on="Phòng Kế hoạch - Tài chính",
        waiting_since=date(2024, 2, 28),
        proposal="Đề nghị bổ sung dự toán quý II cho nhiệm vụ 3.",
        note=SAMPLE_NOTE,
    )
    yield Obstacle(
        plan.id,
        "Một số trường chưa có cán bộ phụ trách phần mềm trường học số.",
        date(2024, 2, 5),
        task_id=tasks.get("4"),
        raised_by="Phòng GDĐT",
        owner="Chuyên viên Văn phòng",
        proposal="Đề nghị mỗi trường phân công một giáo viên kiêm nhiệm.",
        decision="Đồng ý; các trường phân công xong trước ngày 31/3/2024.",
        decided_on=date(2024, 2, 19),
        decided_by="Giám đốc Sở",
        note=SAMPLE_NOTE,
    )


def _settled(plan: Plan, tasks: Mapping[str, int]) -> Iterator[Obstacle]:
    yield Obstacle(
        plan.id,
        "Tài khoản quản trị hai nền tảng chưa được bàn giao.",
        date(2024, 1, 22),
        task_id=tasks.get("4"),
        raised_by="Văn phòng",
        decision="Đơn vị cung cấp đã bàn giao tài khoản.",
        decided_on=date(2024, 2, 20),
        closed_on=date(2024, 2, 26),
        note=SAMPLE_NOTE,
    )
    yield Obstacle(
        plan.id,
        "Tập huấn theo cụm trường qua phòng họp trực tuyến, ghi hình để học lại.",
        date(2024, 3, 4),
        kind=ObstacleKind.INITIATIVE,
        task_id=tasks.get("5"),
        raised_by="Phòng Giáo dục Trung học",
        note=SAMPLE_NOTE,
    )


def _draft(data: DataFile, plan: Plan) -> None:
    tasks = {task.code: task for task in data.tasks.of_plan(plan.id)}
    (version_id,) = adjustments.draft(data, plan=plan).ids("plan_version")
    third, rows = tasks.get("3"), data.indicators.of_plan(plan.id)
    if third is not None:
        told = adjustment_fields.typed(data, plan, third, {"time": "Quý II, quý III năm 2024"})
        adjustments.change_item(
            data,
            version_id=version_id,
            kind=ItemKind.TASK,
            record_id=third.id,
            fields=told,
            reason="Kinh phí được bổ sung trong quý II",
        )
    if rows:
        told = adjustment_fields.typed(data, plan, rows[0], {"title": rows[0].text.replace("70%", "75%")})
        adjustments.change_item(
            data,
            version_id=version_id,
            kind=ItemKind.INDICATOR,
            record_id=rows[0].id,
            fields=told,
            reason="Kết quả quý I đã vượt mức cũ",
        )
    adjustments.add_item(
        data,
        version_id=version_id,
        kind=ItemKind.TASK,
        fields=adjustment_fields.typed(data, plan, Task(""), _SIXTH),
        reason="Theo yêu cầu phát sinh",
    )
    adjustments.save(data, replace(data.plans.version(version_id), note=_NOTE))


def _units(data: DataFile, plan: Plan) -> None:
    listed = unit_plans.rows(data, plan=plan, today=TODAY)
    for number, row in enumerate(listed[:4], start=1):
        different = number == 3
        kept = UnitPlan(
            plan.id,
            row.unit.id,
            number=f"{10 + number}/KH-PGDĐT",
            issued_on=date(2024, 2, number),
            consistent=None if number == 4 else not different,
            differences="Chưa có nội dung về nhiệm vụ 3 (phòng họp trực tuyến)." if different else "",
            note=SAMPLE_NOTE,
        )
        unit_plans.save(data, kept)
