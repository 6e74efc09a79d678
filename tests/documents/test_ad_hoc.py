from dataclasses import replace
from datetime import date

from dxdesk.documents.ad_hoc import ad_hoc_parts, ad_hoc_report, restricted
from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Heading,
    OfficialDocument,
    Paragraph,
    Signature,
    Title,
)
from dxdesk.documents.report import quarter_report
from dxdesk.documents.wording import Wording
from dxdesk.documents.year_part import carried_targets, carried_tasks
from dxdesk.domain.period import Period
from dxdesk.domain.state import TaskStatus
from dxdesk.domain.status import count
from tests.documents import samples

TITLE = "Tình hình mở rộng hệ thống phòng họp trực tuyến"


def made(
    wording: Wording, tasks: tuple[int, ...] = (3,), indicators: tuple[int, ...] = (), **more: str
) -> OfficialDocument:
    taken = restricted(samples.snapshot(), task_ids=tasks, indicator_ids=indicators)
    return ad_hoc_report(taken, wording, title=TITLE, **more)  # type: ignore[arg-type]  # words only


def body(document: OfficialDocument) -> list[str]:
    return [b.text for b in document.sections[0].blocks if isinstance(b, Paragraph | Heading)]


def heads(document: OfficialDocument) -> list[str]:
    return [b.label for s in document.sections for b in s.blocks if isinstance(b, AppendixHead)]


def test_only_the_chosen_items_are_left_and_counted() -> None:
    taken = restricted(samples.snapshot(), task_ids=(3, 4), indicator_ids=(1,))
    assert [state.task.code for state in taken.tasks] == ["3", "4"]
    assert taken.counts.total == 2
    assert [state.indicator.code for state in taken.indicators] == ["I.1"]


def test_nothing_chosen_is_everything() -> None:
    assert restricted(samples.snapshot()) == samples.snapshot()


def test_who_asks_is_not_among_the_recipients_again(wording: Wording) -> None:
    asker = "Sở Thông tin và Truyền thông"
    (usual,), (asked,) = (
        [b.recipients for b in document.sections[0].blocks if isinstance(b, Signature)]
        for document in (made(wording), made(wording, addressee=asker))
    )
    assert any(line.startswith(asker) for line in usual)
    assert asked == tuple(line for line in usual if not line.startswith(asker))


def test_the_request_is_cited_and_answered(wording: Wording) -> None:
    document = made(
        wording, request="Công văn số 15/STTTT-CĐS ngày 04/3/2024", addressee="Sở Thông tin và Truyền thông"
    )
    title = next(b for b in document.sections[0].blocks if isinstance(b, Title))
    assert (title.kind, title.subject) == ("BÁO CÁO", TITLE)
    assert body(document)[0].startswith(
        "Thực hiện Công văn số 15/STTTT-CĐS ngày 04/3/2024, Sở Giáo dục và Đào tạo báo cáo tình hình mở rộng"
    )
    assert next(b for b in document.sections[0].blocks if isinstance(b, Addressees)).names == (
        "Sở Thông tin và Truyền thông",
    )


def test_without_a_request_the_plan_is_the_basis(wording: Wording) -> None:
    assert body(made(wording))[0].startswith("Thực hiện Kế hoạch số")


def test_tasks_alone_have_the_first_number_and_the_only_appendix(wording: Wording) -> None:
    document = made(wording)
    assert "1. Kết quả thực hiện các nhiệm vụ" in body(document)
    assert "1.1. Mở rộng hệ thống phòng họp trực tuyến (nhiệm vụ 3)" in body(document)
    assert "Chi tiết tiến độ từng nhiệm vụ tại Phụ lục kèm theo Báo cáo này." in body(document)
    assert heads(document) == ["Phụ lục"]


def test_both_kinds_have_both_appendices(wording: Wording) -> None:
    document = made(wording, (3,), (1, 2))
    assert heads(document) == ["Phụ lục I", "Phụ lục II"]
    assert "2. Kết quả thực hiện các nhiệm vụ" in body(document)


def test_indicators_alone_speak_of_no_task(wording: Wording) -> None:
    document = made(wording, (), (1,))
    assert heads(document) == ["Phụ lục"]
    assert not any("nhiệm vụ quá hạn" in text for text in body(document))


def test_an_empty_plan_still_gives_an_answer(wording: Wording) -> None:
    document = ad_hoc_report(samples.empty_snapshot(), wording, title=TITLE)
    assert "Không có nhiệm vụ, chỉ tiêu nào được chọn." in body(document)
    assert len(document.sections) == 1


def test_only_what_the_chosen_units_said_is_told(wording: Wording) -> None:
    found = body(made(wording))
    assert "- Nhiệm vụ 3 (Phòng Kế hoạch - Tài chính): Chưa có báo giá thiết bị để lập dự toán." in found
    assert not any("Ba chỉ tiêu chưa có nguồn" in text for text in found)


def test_prose_can_be_typed_into_its_parts(wording: Wording) -> None:
    taken = restricted(samples.snapshot(), task_ids=(3,))
    sections = [part.section for part in ad_hoc_parts(taken, wording, title=TITLE)]
    assert sections == ["opening", "tasks", "difficulties", "proposals", "closing"]
    document = ad_hoc_report(taken, wording, title=TITLE, prose={"tasks": "Đã khảo sát {tasks} việc."})
    assert "Đã khảo sát 1 việc." in body(document)


def test_a_month_never_makes_it_the_papers_of_the_office_alone(wording: Wording) -> None:
    taken = replace(samples.snapshot(), period=Period.parse("2024-03"))
    assert body(ad_hoc_report(taken, wording, title=TITLE))[-1].endswith(
        "của Sở Giáo dục và Đào tạo, trân trọng báo cáo./."
    )


def test_the_year_is_evaluated_and_feeds_the_next(wording: Wording) -> None:
    taken = samples.snapshot(Period.parse("2024"), as_of=date(2024, 12, 14), written_on=date(2024, 12, 16))
    states = (
        replace(taken.tasks[0], status=TaskStatus.DONE_ON_TIME),
        replace(taken.tasks[1], status=TaskStatus.DONE_LATE),
        *taken.tasks[2:],
    )
    taken = replace(taken, tasks=states, counts=count(states))
    found = body(quarter_report(taken, wording))
    assert "- Nhiệm vụ hoàn thành đúng hạn: 1/5 (1)." in found
    assert "- Nhiệm vụ hoàn thành quá hạn: 1/5 (2)." in found
    assert "- Nhiệm vụ chưa hoàn thành đến ngày 14/12/2024: 3/5 (3, 4, 5)." in found
    assert "- Chỉ tiêu không đạt: 3/11 (I.2, I.5, I.6)." in found
    assert "Sở Giáo dục và Đào tạo đề xuất đưa vào Kế hoạch năm 2025:" in found
    assert [state.task.code for state in carried_tasks(taken)] == ["3", "4", "5"]
    assert [state.indicator.code for state, _ in carried_targets(taken)] == ["I.2", "I.5", "I.6"]


def test_an_empty_year_carries_nothing(wording: Wording) -> None:
    taken = replace(samples.empty_snapshot(), period=Period.parse("2024"))
    assert "Không có nhiệm vụ, chỉ tiêu phải chuyển sang Kế hoạch năm 2025." in body(
        quarter_report(taken, wording)
    )
