"""Sample money of the model plan, each figure marked as a sample."""

from datetime import date

from dxdesk.domain.money import MoneyLine, RegularExpenditure, Spending
from dxdesk.domain.plan import Plan
from dxdesk.services import money
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.storage.data_file import DataFile

_MILLION = 10**6
# task, content, number of the source, planned and allocated in millions, allocated by
_LINES = (
    ("2", "Tập huấn, kiểm tra đánh giá mức độ chuyển đổi số", 1, 350, 350, "Quyết định giao dự toán 2024"),
    ("3", "Thiết bị phòng họp trực tuyến cho 30 đơn vị", 1, 4_500, 4_200, "Quyết định giao dự toán 2024"),
    ("4", "Chuyển giao, vận hành các nền tảng dùng chung", 3, 2_800, 2_650, "Quyết định giao dự toán 2024"),
    ("4", "Đường truyền, an toàn thông tin", 2, 900, 600, "Quyết định giao dự toán 2024"),
    ("5", "Biên soạn tài liệu, tập huấn về AI", 1, 800, None, ""),
)
# line (from 1), day, amount in millions
_SPENT = (
    (1, date(2024, 3, 8), 42),
    (3, date(2024, 2, 26), 310),
    (3, date(2024, 3, 13), 145),
    (4, date(2024, 3, 5), 50),
)
_REGULAR = (
    ("Chi thường xuyên sự nghiệp giáo dục cấp tỉnh", 275_000),
    ("Chi thường xuyên sự nghiệp giáo dục cấp huyện", 125_000),
)


def fill(data: DataFile, plan: Plan) -> None:
    """Add sources, lines, spendings and the regular expenditure."""
    tasks = {task.code: task.id for task in data.tasks.of_plan(plan.id)}
    with data.action("Số liệu minh họa về kinh phí", origin=SAMPLE_NOTE):
        money.seed_sources(data, plan=plan)
        sources = [source.id for source in data.money.sources(plan.id)]
        ids = []
        for position, (code, content, source, planned, allocated, paper) in enumerate(_LINES, start=1):
            line = MoneyLine(
                plan.id,
                content,
                position=position,
                task_id=tasks[code],
                source_id=sources[source - 1],
                planned=planned * _MILLION,
                allocated=None if allocated is None else allocated * _MILLION,
                allocated_by=paper,
                note=SAMPLE_NOTE,
            )
            ids.append(data.money.save_line(line))
        for number, day, amount in _SPENT:
            paid = Spending(ids[number - 1], day, amount * _MILLION, note=SAMPLE_NOTE)
            data.money.save_spending(paid)
        for label, amount in _REGULAR:
            row = RegularExpenditure(plan.id, label, amount=amount * _MILLION, source=SAMPLE_NOTE)
            data.money.save_regular(row)
