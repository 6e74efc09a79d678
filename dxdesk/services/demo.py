"""A quarter of sample progress on the model plan, every figure marked as a sample."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dxdesk.domain.indicator import Operator, Stage
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import (
    demo_alignment,
    demo_meetings,
    demo_money,
    demo_rollouts,
    demo_schools,
    indicators,
    plans,
    setup,
    tasks,
)
from dxdesk.services.indicators import ResultCell, ResultField
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)
REPORTER = "Chuyên viên Văn phòng"


@dataclass(frozen=True, slots=True)
class _Said:
    code: str
    on: date
    percent: int
    result: str
    difficulty: str = ""
    proposal: str = ""


_PROGRESS = (
    _Said("1", date(2024, 1, 31), 10, "Đã rà soát 11 chỉ tiêu, phân công đầu mối theo dõi từng chỉ tiêu."),
    _Said(
        "1",
        date(2024, 3, 13),
        25,
        "Đã tổng hợp số liệu Quý I của 8/11 chỉ tiêu từ các đơn vị chủ trì.",
        "Ba chỉ tiêu chưa có nguồn số liệu thống nhất giữa hệ thống của tỉnh và của ngành.",
        "Đề nghị Sở Thông tin và Truyền thông hướng dẫn nguồn số liệu dùng chung.",
    ),
    _Said(
        "2",
        date(2024, 3, 12),
        5,
        "Đã dự thảo văn bản hướng dẫn các trường tự đánh giá; chuẩn bị tập huấn.",
    ),
    _Said(
        "3",
        date(2024, 3, 11),
        0,
        "Chưa triển khai, đang khảo sát nhu cầu của 30 đơn vị.",
        "Chưa có báo giá thiết bị để lập dự toán.",
    ),
    _Said("4", date(2024, 2, 26), 15, "Đã bàn giao tài khoản quản trị hai nền tảng dùng chung."),
    _Said(
        "4",
        date(2024, 3, 13),
        30,
        "Đã chuyển giao Hệ thống phần mềm trường học số cho 4 đơn vị thí điểm.",
    ),
    _Said(
        "5",
        date(2024, 3, 12),
        10,
        "Đã xây dựng đề cương tài liệu phổ biến kiến thức về AI cho giáo viên.",
    ),
)

# code of the indicator -> (numerator, denominator) per target, and the estimate's stage
_RESULTS: dict[str, tuple[tuple[str, str], ...]] = {
    "I.1": (("412", "563"),),
    "I.2": (("1.204", "2.150"),),
    "I.3": (("2.150", "2.150"),),
    "I.4": (("318", "512"),),
    "I.5": (("9", "14"),),
    "I.6": (("563", "563"), ("140", "158"), ("301", "563")),
    "I.7": (("2.874", "2.990"), ("10.420", "11.930"), ("", "")),
    "I.9": (("12", "12"),),
}


def fill(data: DataFile, *, source: Path | None = None) -> Plan:
    """Take the model plan into an empty data file and add the sample quarter; returns the plan."""
    path = source or resource("ke-hoach-2024.txt")
    setup.prepare(data, today=TODAY)
    draft = plans.read(path)
    parties = {match.text: match.party for match in plans.propose_parties(data, draft)}
    plans.import_draft(data, draft, parties=parties, origin=path.name, today=TODAY)
    plan = plans.current_plan(data, today=TODAY)
    if plan is None:  # a plan has just been written; its absence is a bug, not an input error
        raise LookupError("plan")
    _add_progress(data, plan)
    _add_results(data, plan)
    demo_schools.fill(data, plan)
    demo_rollouts.fill(data, plan)
    demo_money.fill(data, plan)
    demo_meetings.fill(data, plan)
    demo_alignment.fill(data, plan)
    return plan


def _add_progress(data: DataFile, plan: Plan) -> None:
    ids = {task.code: task.id for task in data.tasks.of_plan(plan.id)}
    for said in _PROGRESS:
        entry = ProgressEntry(
            task_id=ids[said.code],
            on=said.on,
            percent=said.percent,
            result=said.result,
            difficulty=said.difficulty,
            proposal=said.proposal,
            reported_by=REPORTER,
            note=SAMPLE_NOTE,
        )
        tasks.add_progress(data, entry, origin=SAMPLE_NOTE)


def _add_results(data: DataFile, plan: Plan) -> None:
    period = Period.quarter_of(TODAY)
    cells: list[ResultCell] = []
    for indicator in data.indicators.of_plan(plan.id):
        for target, (numerator, denominator) in zip(
            indicator.targets, _RESULTS.get(indicator.code, ()), strict=False
        ):
            if not numerator or target.operator in (Operator.PROSE, Operator.REFERENCE):
                continue
            texts = {
                ResultField.NUMERATOR: numerator,
                ResultField.DENOMINATOR: denominator,
                ResultField.AS_OF: "14/3/2024",
                ResultField.NOTE: SAMPLE_NOTE,
            }
            cells += [
                ResultCell(target.id, period, Stage.ESTIMATE, field, text) for field, text in texts.items()
            ]
    indicators.set_results(data, cells, origin=SAMPLE_NOTE)
