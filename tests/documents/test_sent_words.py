from dataclasses import replace
from decimal import Decimal

import pytest

from dxdesk.documents.placeholders import PLACEHOLDERS
from dxdesk.documents.sent_words import change_lines
from dxdesk.documents.wording import Wording
from dxdesk.domain.frozen import differences, facts
from dxdesk.domain.indicator import Stage
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import TaskStatus
from dxdesk.domain.status import count
from tests.documents import samples


@pytest.fixture(scope="module")
def taken() -> ReportSnapshot:
    return samples.snapshot()


def lines(taken: ReportSnapshot, now: ReportSnapshot, wording: Wording) -> tuple[str, ...]:
    return change_lines(differences(facts(taken), facts(now)), wording)


def test_no_change_is_a_sentence(taken: ReportSnapshot, wording: Wording) -> None:
    assert lines(taken, taken, wording) == ("Số liệu không thay đổi so với báo cáo đã gửi.",)


def test_changes_of_a_task_and_of_the_counts_are_sentences(taken: ReportSnapshot, wording: Wording) -> None:
    late = replace(taken.tasks[0], status=TaskStatus.OVERDUE, percent=None)
    states = (late, *taken.tasks[1:])
    found = lines(taken, replace(taken, tasks=states, counts=count(states)), wording)
    assert "Tổng hợp: số nhiệm vụ quá hạn từ 0 thành 1." in found
    assert "Tổng hợp: số nhiệm vụ đến hạn từ 0 thành 1." in found
    assert "Nhiệm vụ 1: tiến độ (%) từ “25” thành “chưa có”." in found
    assert "Nhiệm vụ 1: trạng thái từ “Đang thực hiện, trong hạn” thành “Chưa hoàn thành, quá hạn”." in found


def test_an_official_figure_is_a_sentence(taken: ReportSnapshot, wording: Wording) -> None:
    first = taken.indicators[0]
    measurement = first.targets[0].measurement
    assert measurement is not None
    told = replace(measurement, stage=Stage.OFFICIAL, period="2024-03", numerator=Decimal(400))
    state = replace(first, targets=(replace(first.targets[0], measurement=told),))
    found = lines(taken, replace(taken, indicators=(state, *taken.indicators[1:])), wording)
    assert any("loại số liệu từ “ước” thành “chính thức”" in line for line in found)
    assert any("kỳ số liệu từ “Quý I/2024” thành “tháng 3/2024”" in line for line in found)


def test_what_came_and_went_is_a_sentence(taken: ReportSnapshot, wording: Wording) -> None:
    fewer = replace(taken, tasks=taken.tasks[1:], indicators=taken.indicators[1:])
    gone = lines(taken, fewer, wording)
    assert any(line.startswith("Nhiệm vụ 1: không còn (Theo dõi") for line in gone)
    assert any(line.startswith("Chỉ tiêu I.1: không còn") for line in gone)
    assert any(line.startswith("Nhiệm vụ 1: mới được bổ sung") for line in lines(fewer, taken, wording))


def test_every_fact_has_a_name(taken: ReportSnapshot) -> None:
    fields = {key.split(":")[-1] for key in facts(taken)}
    assert {f"sent.{field}" for field in fields} <= set(PLACEHOLDERS)
