"""Samples of the papers of the year's end; figures are samples."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from dxdesk.documents.alignment_table import AlignmentSnapshot, alignment_table
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.handover_book import (
    HandoverSnapshot,
    OpenMatter,
    SilentUnit,
    Upcoming,
    handover_book,
)
from dxdesk.documents.wording import load_wording
from dxdesk.documents.year_comparison import TwoYears, year_comparison
from dxdesk.domain.document import Document
from dxdesk.domain.indicator import Operator
from dxdesk.domain.period import Period
from dxdesk.domain.reference import AlignedRow, ReferenceIndicator, YearColumn, YearTable, held
from dxdesk.domain.state import TaskState
from dxdesk.domain.status import count
from tests.documents import samples

PROVINCE = "Kế hoạch số 199/KH-UBND ngày 11/12/2023"


def aligned() -> AlignmentSnapshot:
    """Return a reference row for each of our targets, one below, one without counterpart."""
    taken = samples.snapshot()
    ours = [(state.indicator, target.target) for state in taken.indicators for target in state.targets]
    rows = []
    for item, target in ours[:-1]:
        value = target.value + 5 if target.value and item is ours[0][0] else target.value
        reference = ReferenceIndicator(
            2024,
            f"{item.text} {target.label}".strip(),
            document=PROVINCE,
            code=item.code,
            operator=target.operator,
            value=value,
            unit=target.unit,
            scope=target.scope,
            note=samples.SAMPLE,
        )
        rows.append(AlignedRow(reference, item, target, held(reference, target)))
    alone = ReferenceIndicator(2024, "Chỉ tiêu khác", 9, operator=Operator.GE, value=Decimal(50))
    columns = (YearColumn(2023, "Kế hoạch số 6649/KH-UBND"), YearColumn(2024, PROVINCE))
    lines = tuple((row.reference.code, {columns[1]: (row.reference,)}) for row in rows)
    return AlignmentSnapshot(
        samples.OFFICE,
        samples.PLAN,
        samples.AS_OF,
        (*rows, AlignedRow(alone, None, None, held(alone, None))),
        ours_alone=tuple(ours[-1:]),
        years=YearTable(columns, lines),
    )


def two_years() -> TwoYears:
    """Return the sample year beside one that has another task and lacks an indicator."""
    after = samples.snapshot(Period.parse("2024"))
    fewer = after.tasks[:-1]
    before = replace(after, plan=replace(samples.PLAN, year=2023), tasks=fewer, counts=count(fewer))
    tasks: tuple[tuple[TaskState | None, TaskState | None], ...] = (
        *((state, state) for state in before.tasks),
        (None, after.tasks[-1]),
    )
    targets = [(state, target) for state in after.indicators for target in state.targets]
    pairs = (*((of, of) for of in targets[:-1]), (None, targets[-1]))
    return TwoYears(samples.OFFICE, samples.AS_OF, before, after, tasks, pairs)


def handed_over(many: int = 3) -> HandoverSnapshot:
    """Return a desk with something open in every part."""
    taken = samples.snapshot()
    return HandoverSnapshot(
        samples.OFFICE,
        samples.PLAN,
        samples.AS_OF,
        date(2024, 5, 13),
        "Quý I năm 2024",
        tasks=tuple(state for state in taken.tasks if not state.done),
        silent=tuple(
            SilentUnit(f"Đơn vị minh họa số {n}", "nhiệm vụ 2, 3; chỉ tiêu I.1, I.7", samples.AS_OF)
            for n in range(1, many + 1)
        ),
        matters=(OpenMatter("3", "Chưa có dự toán bổ sung.", "Phòng Kế hoạch - Tài chính", samples.AS_OF),),
        papers=(Document("BC", "Báo cáo Quý I năm 2024", symbol="BC-SGDĐT", created_at="2024-03-12T08:00"),),
        deadlines=(Upcoming(date(2024, 3, 19), "Báo cáo UBND tỉnh Quý I năm 2024", "Sở GDĐT"),),
        places=(("Bản sao dữ liệu trong gói bàn giao", "du-lieu/dxdesk.db"),),
        sample=True,
    )


def papers() -> dict[str, OfficialDocument]:
    """Return the papers by the names of their files."""
    wording = load_wording()
    return {
        "doi-chieu-tinh": alignment_table(aligned(), wording),
        "so-sanh-hai-nam": year_comparison(two_years(), wording),
        "so-ban-giao": handover_book(handed_over(30), wording),
    }
