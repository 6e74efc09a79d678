"""Snapshots built by hand: the model plan in its first quarter, with sample figures."""

import csv
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from dxdesk.documents.brief import Awaited, SituationSnapshot
from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.deadlines import next_window
from dxdesk.domain.duty import DutyDirection, ReportingDuty
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Target
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan, Signer
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TaskState, TaskStatus, Verdict
from dxdesk.domain.status import count, task_state
from dxdesk.domain.targets import judge_indicator
from dxdesk.domain.task import Assumption, ProgressEntry, Recurrence, Task, TimeFrame
from dxdesk.domain.unit import Party

QUARTER = Period.parse("2024-Q1")
AS_OF = date(2024, 3, 14)
SAMPLE = "số liệu minh họa"
PGD = "Phòng GDĐT các huyện, thị xã, thành phố"
ROOMS = "Các phòng thuộc Sở GDĐT"
COMMITTEE = "Ban Chỉ đạo chuyển đổi số Sở GDĐT"

OFFICE = Office(
    valid_from=date(2021, 1, 1),
    parent="UBND TỈNH BẮC GIANG",
    name="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    place="Bắc Giang",
    superior="UBND tỉnh Bắc Giang",
    report_through="Sở Thông tin và Truyền thông",
    signers=(OfficeSigner(("GIÁM ĐỐC",)), OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))),
    report_recipients=(
        "Như trên",
        "Sở Thông tin và Truyền thông (để t/hợp)",
        "Lãnh đạo Sở",
        "Các phòng thuộc Sở",
        "Lưu: VT, VP",
    ),
)

PLAN = Plan(
    id=1,
    year=2024,
    title="Chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2024",
    symbol="KH-SGDĐT",
    date_text="Bắc Giang, ngày tháng 01 năm 2024",
    place="Bắc Giang",
    issuer="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    parent="UBND TỈNH BẮC GIANG",
    signer=Signer("GIÁM ĐỐC", "Tạ Việt Hùng"),
)

_END = date(2024, 12, 31)
_OPEN = (Assumption.OPEN_END,)
_TASKS = (
    ("Theo dõi, bảo đảm thực hiện các chỉ tiêu chuyển đổi số của tỉnh", "Văn phòng Sở", ROOMS,
     TimeFrame("Cả năm 2024", date(2024, 1, 1), _END)),
    ("Triển khai xác định cấp độ trường học số tỉnh Bắc Giang", "Văn phòng Sở",
     f"{ROOMS}; {PGD}; Các đơn vị trực thuộc Sở GDĐT",
     TimeFrame("Quý II năm 2024", date(2024, 4, 1), date(2024, 6, 30))),
    ("Mở rộng hệ thống phòng họp trực tuyến", "Phòng Kế hoạch - Tài chính", ROOMS,
     TimeFrame("Từ Quý II năm 2024", date(2024, 4, 1), _END, _OPEN)),
    ("Chỉ đạo, triển khai ứng dụng các nền tảng chuyển đổi số của toàn ngành Giáo dục tỉnh", COMMITTEE, PGD,
     TimeFrame("Từ Quý I năm 2024", date(2024, 1, 1), _END, _OPEN)),
    ("Tổ chức nghiên cứu và chuẩn bị các điều kiện để triển khai ứng dụng AI trong dạy học từ năm 2025",
     COMMITTEE, PGD, TimeFrame("Từ Quý I năm 2024", date(2024, 1, 1), _END, _OPEN)),
)  # fmt: skip

_SAID = (
    (1, date(2024, 1, 31), 10, "Đã rà soát 11 chỉ tiêu, phân công đầu mối theo dõi từng chỉ tiêu.", "", ""),
    (1, date(2024, 3, 13), 25, "Đã tổng hợp số liệu Quý I của 8/11 chỉ tiêu từ các đơn vị chủ trì.",
     "Ba chỉ tiêu chưa có nguồn số liệu thống nhất giữa hệ thống của tỉnh và của ngành.",
     "Đề nghị Sở Thông tin và Truyền thông hướng dẫn nguồn số liệu dùng chung."),
    (2, date(2024, 3, 12), 5, "Đã dự thảo văn bản hướng dẫn các trường tự đánh giá; chuẩn bị tập huấn.",
     "", ""),
    (3, date(2024, 3, 11), 0, "Chưa triển khai, đang khảo sát nhu cầu của 30 đơn vị.",
     "Chưa có báo giá thiết bị để lập dự toán.", ""),
    (4, date(2024, 2, 26), 15, "Đã bàn giao tài khoản quản trị hai nền tảng dùng chung.", "", ""),
    (4, date(2024, 3, 13), 30, "Đã chuyển giao Hệ thống phần mềm trường học số cho 4 đơn vị thí điểm.",
     "", ""),
    (5, date(2024, 3, 12), 10, "Đã xây dựng đề cương tài liệu phổ biến kiến thức về AI cho giáo viên.",
     "", ""),
)  # fmt: skip


def _target(number: int, operator: Operator, value: str = "", **more: object) -> Target:
    figure = Decimal(value) if value else None
    return Target(operator, id=number, value=figure, **more)  # type: ignore[arg-type]  # fields of Target


_GT, _EQ = Operator.GT, Operator.EQ
_LEFT_OUT = "hồ sơ thuộc bí mật nhà nước"
_TARGETS = {
    "I.1": (_target(1, _GT, "70"),),
    "I.2": (_target(2, _GT, "60"),),
    "I.3": (_target(3, _EQ, "100"),),
    "I.4": (_target(4, _GT, "60"),),
    "I.5": (_target(5, _GT, "70"),),
    "I.6": (
        _target(6, _EQ, "100", label="Tỷ lệ hồ sơ cấp kết quả điện tử"),
        _target(7, _EQ, "100", label="Tỷ lệ TTHC số hoá kết quả giải quyết"),
        _target(8, _GT, "50", label="Tỷ lệ khai thác sử dụng lại tài liệu"),
    ),
    "I.7": (
        _target(9, _GT, "95", scope="cấp tỉnh", exclusion=_LEFT_OUT),
        _target(10, _EQ, "85", scope="cấp huyện", exclusion=_LEFT_OUT),
        _target(11, _EQ, "65", scope="cấp xã", exclusion=_LEFT_OUT),
    ),
    "I.8": (_target(12, _EQ, "100"), _target(13, Operator.PROSE, label="Mở dữ liệu của cơ quan nhà nước")),
    "I.9": (_target(14, _EQ, "100"),),
    "I.10": (_target(15, _GT, "30"),),
    "II.1": (_target(16, Operator.REFERENCE, source="chỉ tiêu kế hoạch của UBND tỉnh năm 2024"),),
}

# id of the target -> numerator, denominator
_RESULTS = {
    1: ("412", "563"),
    2: ("1204", "2150"),
    3: ("2150", "2150"),
    4: ("318", "512"),
    5: ("9", "14"),
    6: ("563", "563"),
    7: ("140", "158"),
    8: ("301", "563"),
    9: ("2874", "2990"),
    10: ("10420", "11930"),
    14: ("12", "12"),
}


def indicators() -> tuple[Indicator, ...]:
    with Path(__file__).with_name("indicators.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Indicator(
                row["text"],
                id=number,
                code=row["code"],
                section=row["section"],
                leads=parties(row["lead"]),
                targets=_TARGETS[row["code"]],
            )
            for number, row in enumerate(csv.DictReader(file, delimiter="\t"), start=1)
        )


def parties(names: str) -> tuple[Party, ...]:
    return tuple(Party(name, unit_id=1) for name in names.split("; "))


def task_states(as_of: date = AS_OF) -> tuple[TaskState, ...]:
    said = [
        ProgressEntry(
            task, on, id=n, percent=percent, result=result, difficulty=hard, proposal=wish, note=SAMPLE
        )
        for n, (task, on, percent, result, hard, wish) in enumerate(_SAID, start=1)
    ]
    found = []
    for number, (title, lead, coordinators, frame) in enumerate(_TASKS, start=1):
        task = Task(
            title,
            id=number,
            code=str(number),
            leads=parties(lead),
            coordinators=parties(coordinators),
            time_frame=frame,
        )
        state = task_state(
            task,
            [entry for entry in said if entry.task_id == number],
            today=as_of,
            calendar=WorkingCalendar({}),
            lateness=Lateness.NEXT_WORKING_DAY,
        )
        found.append(replace(state, lead_names=(lead,), coordinator_names=tuple(coordinators.split("; "))))
    return tuple(found)


def measurements(period: Period = QUARTER) -> dict[int, tuple[Measurement, ...]]:
    return {
        target: (
            Measurement(
                target,
                period.key,
                numerator=Decimal(numerator),
                denominator=Decimal(denominator),
                as_of=AS_OF,
                note=SAMPLE,
            ),
        )
        for target, (numerator, denominator) in _RESULTS.items()
    }


def indicator_states(period: Period = QUARTER) -> tuple[IndicatorState, ...]:
    measured = measurements()
    return tuple(
        replace(judge_indicator(item, measured, period=period), lead_names=(item.leads[0].text,))
        for item in indicators()
    )


def snapshot(
    period: Period = QUARTER, *, as_of: date = AS_OF, written_on: date = date(2024, 3, 18)
) -> ReportSnapshot:
    states = task_states(as_of)
    return ReportSnapshot(
        period=period,
        as_of=as_of,
        written_on=written_on,
        office=OFFICE,
        plan=PLAN,
        tasks=states,
        counts=count(states),
        indicators=indicator_states(period),
        sample=True,
    )


def empty_snapshot() -> ReportSnapshot:
    return replace(snapshot(), tasks=(), counts=count(()), indicators=(), sample=False)


def big_snapshot(size: int) -> ReportSnapshot:
    taken = snapshot()
    states = tuple(
        replace(state, task=replace(state.task, id=n, code=str(n)))
        for n, state in enumerate((taken.tasks * size)[:size], start=1)
    )
    return replace(taken, tasks=states, counts=count(states))


def situation(today: date = date(2024, 3, 18)) -> SituationSnapshot:
    states = task_states(today)
    indicator = indicator_states()
    duty = ReportingDuty("", "", DutyDirection.UNITS_TO_OFFICE, Recurrence.QUARTERLY, before_day=15)
    upward = replace(duty, direction=DutyDirection.OFFICE_TO_PROVINCE, before_day=20)
    return SituationSnapshot(
        today=today,
        office=OFFICE,
        plan=PLAN,
        period=QUARTER,
        counts=count(states),
        waiting=(
            Awaited("Văn phòng Sở", (), ("I.7", "I.8")),
            Awaited("Thanh tra Sở", (), ("I.10",)),
            Awaited("Phòng Kế hoạch - Tài chính", ("3",), ("II.1",)),
        ),
        window=next_window((duty, upward), today, WorkingCalendar({}), Lateness.NEXT_WORKING_DAY),
        short=tuple(state for state in indicator if state.verdict is Verdict.SHORT),
        silent=tuple(state for state in indicator if state.verdict in (Verdict.NO_DATA, Verdict.NOT_SET)),
        sample=True,
    )


def crowded_situation() -> SituationSnapshot:
    """A bad day: everything is late, due, awaited and short at once."""
    calm = situation()
    late = tuple(replace(state, status=TaskStatus.OVERDUE, days_left=-12) for state in big_snapshot(60).tasks)
    names = tuple(Awaited(f"Phòng GDĐT huyện số {n}", ("1", "2"), ("I.1",)) for n in range(40))
    return replace(calm, late=late, soon=late, waiting=names, short=calm.short * 9, silent=calm.silent * 9)


def long_names_snapshot() -> ReportSnapshot:
    """Names and texts far longer than anybody writes."""
    taken = snapshot()
    name = "Trường Phổ thông Dân tộc nội trú liên huyện và Trung tâm Giáo dục nghề nghiệp - Thường xuyên"
    states = tuple(
        replace(
            state,
            task=replace(state.task, title=f"{state.task.title} " * 4, code=f"{state.task.code}.10.12"),
            lead_names=(name,) * 3,
            coordinator_names=(name,) * 8,
        )
        for state in taken.tasks
    )
    office = replace(OFFICE, name="TRƯỜNG CAO ĐẲNG SƯ PHẠM VÀ BỒI DƯỠNG NHÀ GIÁO TỈNH BẮC GIANG")
    return replace(taken, tasks=states, office=office)
