from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.documents.blocks import Heading, Paragraph, Table
from dxdesk.documents.comparison import compared_with, last_change, moved_targets, moved_tasks
from dxdesk.documents.report import quarter_report
from dxdesk.documents.rules import LANDSCAPE
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Operator
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import TaskState, TaskStatus, Verdict
from dxdesk.domain.task import Task
from tests.documents import samples

MARCH = Period.parse("2024-03")


def compared(period: Period = samples.QUARTER) -> ReportSnapshot:
    """The first quarter against a day in February: less done, I.1 short, I.10 and I.5 unmeasured then."""
    taken = samples.snapshot(period)
    before = list(taken.indicators)
    first = before[0].targets[0]
    assert first.measurement is not None
    low = replace(
        first,
        verdict=Verdict.SHORT,
        measurement=replace(first.measurement, numerator=None, denominator=None, value=Decimal(60)),
    )
    none = replace(before[4].targets[0], verdict=Verdict.NO_DATA, measurement=None)
    before[0] = replace(before[0], verdict=Verdict.SHORT, targets=(low,))
    before[4] = replace(before[4], verdict=Verdict.NO_DATA, targets=(none,))
    return replace(
        taken,
        previous_tasks=samples.task_states(date(2024, 2, 14)),
        previous_indicators=tuple(before),
        compared=period.previous,
    )


def body(taken: ReportSnapshot, wording: Wording) -> list[str]:
    blocks = quarter_report(taken, wording).sections[0].blocks
    return [block.text for block in blocks if isinstance(block, Paragraph | Heading)]


def tables(taken: ReportSnapshot, wording: Wording) -> list[Table]:
    sections = quarter_report(taken, wording).sections
    return [block for section in sections for block in section.blocks if isinstance(block, Table)]


@pytest.mark.parametrize(
    ("key", "before"),
    [
        ("2024-03", "2024-02"),
        ("2024-01", "2023-12"),
        ("2024-Q2", "2024-Q1"),
        ("2024-H1", "2024-Q1"),
        ("2024-H2", "2024-H1"),
        ("2024-9M", "2024-H1"),
        ("2024", "2024-9M"),
    ],
)
def test_a_report_is_held_against_the_last_one_before(key: str, before: str) -> None:
    assert compared_with(Period.parse(key)).key == before


def test_without_a_period_before_nothing_is_compared(wording: Wording) -> None:
    assert not any("So với Quý" in text for text in body(samples.snapshot(), wording))


def test_a_task_that_moved_is_told_from_and_to(wording: Wording) -> None:
    texts = body(compared(), wording)
    assert "So với Quý IV năm 2023, các nhiệm vụ có thay đổi gồm:" in texts
    assert "- Nhiệm vụ 1: tiến độ từ 10% lên 25%." in texts
    assert any(text.startswith("- Nhiệm vụ 4: bắt đầu có báo cáo tiến độ (30%)") for text in texts)


def test_a_percent_taken_back_and_a_new_status_are_told(wording: Wording) -> None:
    taken = compared()
    back = replace(taken.tasks[0], percent=5, status=TaskStatus.OVERDUE)
    moves = moved_tasks(replace(taken, tasks=(back, *taken.tasks[1:])), wording)
    assert moves[0].changes == (
        "tiến độ từ 10% xuống 5%",
        "trạng thái từ “Đang thực hiện, trong hạn” sang “Chưa hoàn thành, quá hạn”",
    )


def test_what_stood_still_is_named_too(wording: Wording) -> None:
    taken = compared()
    still = replace(taken, previous_tasks=(taken.previous_tasks[0], *taken.tasks[1:]), compared=None)
    texts = body(still, wording)
    assert any(text.endswith("so với kỳ trước: nhiệm vụ 2, 3, 4, 5.") for text in texts)


def test_where_nothing_moved_one_sentence_says_so(wording: Wording) -> None:
    taken = samples.snapshot()
    same = replace(taken, previous_tasks=taken.tasks, previous_indicators=taken.indicators)
    texts = body(same, wording)
    assert "So với Quý IV năm 2023, tiến độ các nhiệm vụ không thay đổi." in texts
    assert "So với Quý IV năm 2023 (đạt 4/11 chỉ tiêu), kết quả các chỉ tiêu không thay đổi." in texts


def test_new_and_dropped_tasks_are_told(wording: Wording) -> None:
    taken = compared()
    old = TaskState(Task("Việc cũ", id=77, code="9"), TaskStatus.RUNNING)
    changed = replace(taken, previous_tasks=(*taken.previous_tasks[1:], old))
    assert moved_tasks(changed, wording)[0].changes == ("mới được bổ sung",)
    assert "- Không còn trong Kế hoạch: nhiệm vụ 9." in body(changed, wording)


def test_results_and_verdicts_that_moved_are_told(wording: Wording) -> None:
    texts = body(compared(), wording)
    assert "So với Quý IV năm 2023 (đạt 3/11 chỉ tiêu), các chỉ tiêu có thay đổi gồm:" in texts
    assert "- Chỉ tiêu I.1: kết quả từ 60% lên 73,18%; đánh giá từ “Chưa đạt” sang “Đạt”." in texts
    assert any(text.startswith("- Chỉ tiêu I.5: bắt đầu có số liệu (64,29%)") for text in texts)


def test_a_result_that_went_away_and_an_aim_that_changed_are_told(wording: Wording) -> None:
    taken = compared()
    first = taken.indicators[0].targets[0]
    aim = replace(first.target, value=Decimal(80), operator=Operator.GE)
    gone = replace(taken.indicators[0], targets=(replace(first, target=aim, measurement=None),))
    moves = moved_targets(replace(taken, indicators=(gone, *taken.indicators[1:])), wording)
    assert moves[0].changes[0] == "không còn số liệu (kỳ trước 60%)"
    assert moves[0].changes[-1] == "mức phấn đấu từ “trên 70%” thành “tối thiểu 80%”"


def test_the_appendix_has_a_column_for_the_period_before(wording: Wording) -> None:
    table = tables(compared(), wording)[0]
    assert table.columns[4].heading == "Kết quả Quý IV/2023"
    assert table.rows[1].cells[4:6] == ("60%", "73,18% (412/563) (ước)")
    assert table.rows[5].cells[4] == "Chưa có số liệu"
    assert {len(row.cells) for row in table.rows} == {10}


def test_the_appendix_of_tasks_says_the_percent_before(wording: Wording) -> None:
    assert tables(compared(), wording)[1].rows[0].cells[5].startswith("25% (Quý IV/2023: 10%)\n")


@pytest.mark.parametrize("period", [samples.QUARTER, MARCH])
def test_wider_tables_fill_the_sheet_all_the_same(period: Period, wording: Wording) -> None:
    for table in tables(compared(period), wording):
        assert sum(column.width_mm for column in table.columns) == LANDSCAPE.text_width


def test_a_month_tells_what_changed_since_the_last(wording: Wording) -> None:
    texts = body(compared(MARCH), wording)
    assert "So với tháng 02 năm 2024, các nhiệm vụ có thay đổi gồm:" in texts


def test_the_table_of_a_month_tells_the_last_change_of_each_task(wording: Wording) -> None:
    table = tables(compared(MARCH), wording)[1]
    assert table.columns[6].heading == "Thay đổi gần nhất"
    assert table.rows[0].cells[5:7] == ("Đang thực hiện, trong hạn", "13/3/2024: từ 10% lên 25%")


def test_a_last_change_may_be_words_only_or_none(wording: Wording) -> None:
    state = samples.task_states()[1]
    entry = state.entries[0]
    said = replace(entry, on=date(2024, 3, 14), percent=None)
    assert last_change(state, wording) == "12/3/2024: báo cáo lần đầu, 5%"
    assert last_change(replace(state, entries=(entry, said)), wording) == "14/3/2024: cập nhật kết quả"
    assert last_change(replace(state, entries=()), wording) == "Chưa có cập nhật"


def test_tasks_nobody_spoke_of_are_listed_with_their_leads(wording: Wording) -> None:
    taken = samples.snapshot()
    silent = replace(taken.tasks[3], entries=(), percent=None)
    texts = body(replace(taken, tasks=(*taken.tasks[:3], silent, taken.tasks[4])), wording)
    assert (
        "Chưa có báo cáo tiến độ trong kỳ: 1/5 nhiệm vụ, gồm nhiệm vụ 4 (Ban Chỉ đạo chuyển đổi số Sở GDĐT)."
    ) in texts


def test_a_task_that_has_not_begun_need_not_be_heard_of(wording: Wording) -> None:
    taken = samples.snapshot()
    ahead = replace(taken.tasks[1], entries=(), percent=None)
    texts = body(replace(taken, tasks=(taken.tasks[0], ahead, *taken.tasks[2:])), wording)
    assert not any(text.startswith("Chưa có báo cáo tiến độ trong kỳ") for text in texts)
