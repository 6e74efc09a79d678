from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Heading,
    Letterhead,
    OfficialDocument,
    Orientation,
    Paragraph,
    Picture,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.report import quarter_report, report_symbol
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import StatusCounts, TaskStatus, Verdict
from tests.documents import samples


def blocks(document: OfficialDocument, kind: type) -> list:
    return [block for section in document.sections for block in section.blocks if isinstance(block, kind)]


def body(document: OfficialDocument) -> list[str]:
    return [b.text for b in document.sections[0].blocks if isinstance(b, Paragraph | Heading)]


def made(taken: ReportSnapshot, wording: Wording) -> OfficialDocument:
    return quarter_report(taken, wording)


def test_the_outline_is_the_usual_one(wording: Wording) -> None:
    found = [block.text for block in blocks(made(samples.snapshot(), wording), Heading) if block.level == 1]
    assert found == [
        "I. TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN",
        "II. ĐÁNH GIÁ CHUNG",
        "III. NHIỆM VỤ TRỌNG TÂM Quý II năm 2024",
        "IV. ĐỀ XUẤT, KIẾN NGHỊ",
    ]


def test_title_and_addressee_are_those_asked_for(wording: Wording) -> None:
    document = made(samples.snapshot(), wording)
    title = blocks(document, Title)[0]
    assert (title.kind, title.subject) == (
        "BÁO CÁO",
        "Kết quả thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024",
    )
    assert blocks(document, Addressees)[0].names == (
        "UBND tỉnh Bắc Giang (qua Sở Thông tin và Truyền thông)",
    )


def test_so_9_number_and_day_stay_blank(wording: Wording) -> None:
    head = blocks(made(samples.snapshot(), wording), Letterhead)[0]
    assert head.number == "Số:        /BC-SGDĐT"
    assert head.place_and_date == "Bắc Giang, ngày      tháng 3 năm 2024"


def test_dd_2_only_the_first_two_months_have_a_nought(wording: Wording) -> None:
    taken = samples.snapshot(written_on=date(2025, 1, 6))
    assert blocks(made(taken, wording), Letterhead)[0].place_and_date.endswith("tháng 01 năm 2025")


def test_the_plan_is_cited_with_its_own_blanks(wording: Wording) -> None:
    opening = blocks(made(samples.snapshot(), wording), Paragraph)[0].text
    blank = "\u00a0" * 6
    assert opening.startswith(f"Thực hiện Kế hoạch số {blank}/KH-SGDĐT ngày {blank} tháng 01 năm 2024 của Sở")
    assert "về chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2024," in opening


def test_a_numbered_plan_is_cited_in_full(wording: Wording) -> None:
    plan = replace(samples.PLAN, number="05", issued_on=date(2024, 1, 9))
    opening = blocks(made(replace(samples.snapshot(), plan=plan), wording), Paragraph)[0].text
    assert opening.startswith(
        "Thực hiện Kế hoạch số 05/KH-SGDĐT ngày 09/01/2024 của Sở Giáo dục và Đào tạo về"
    )


def test_the_body_mirrors_the_tasks_of_the_plan(wording: Wording) -> None:
    found = [block.text for block in blocks(made(samples.snapshot(), wording), Heading) if block.level == 3]
    assert len(found) == 5
    assert found[2] == "3.3. Mở rộng hệ thống phòng họp trực tuyến"


def test_a_time_phrase_is_printed_as_it_stands_with_what_was_assumed(wording: Wording) -> None:
    texts = body(made(samples.snapshot(), wording))
    assert "- Thời gian thực hiện: Từ Quý II năm 2024 (tạm tính đến 31/12/2024)." in texts
    assert "- Thời gian thực hiện: Cả năm 2024." in texts


def test_counts_are_printed_with_their_denominators(wording: Wording) -> None:
    texts = body(made(samples.snapshot(), wording))
    assert "Tính đến ngày 14/3/2024, 4/11 chỉ tiêu đạt mức phấn đấu của năm 2024, cụ thể:" in texts
    assert "- Chưa có hoặc chưa đủ số liệu 3/11 chỉ tiêu: I.7, I.8, I.10." in texts
    assert "- Chưa có mức phấn đấu cụ thể 1/11 chỉ tiêu: II.1." in texts


def test_the_rate_is_over_tasks_due(wording: Wording) -> None:
    counts = StatusCounts(done_on_time=14068, done_late=1983, running=5640, overdue=223)
    texts = body(made(replace(samples.snapshot(), counts=counts), wording))
    assert any("98,63% (16051/16274 nhiệm vụ)" in text for text in texts)


def test_where_no_task_is_due_there_is_no_rate(wording: Wording) -> None:
    texts = body(made(samples.snapshot(), wording))
    assert any("chưa có nhiệm vụ nào đến hạn" in text for text in texts)
    assert not any("Tỷ lệ hoàn thành" in text for text in texts)


def test_a_task_that_need_not_have_begun_is_not_called_running(wording: Wording) -> None:
    rows = blocks(made(samples.snapshot(), wording), Table)[1].rows
    assert rows[2].cells[6] == "Chưa đến thời gian thực hiện"
    assert rows[0].cells[6] == "Đang thực hiện, trong hạn"


def test_next_period_puts_late_tasks_first(wording: Wording) -> None:
    taken = samples.snapshot()
    late = replace(taken.tasks[3], status=TaskStatus.OVERDUE)
    texts = body(made(replace(taken, tasks=(*taken.tasks[:3], late, taken.tasks[4])), wording))
    ahead = [text for text in texts if text.startswith(("- Khẩn", "- Hoàn thành", "- Bắt đầu", "- Tiếp tục"))]
    assert [text.split()[1] for text in ahead] == ["Khẩn", "Hoàn", "Bắt", "Tiếp", "Tiếp"]
    assert any(text.startswith("- Nhiệm vụ 4 quá hạn chưa hoàn thành") for text in texts)


def test_difficulties_and_proposals_come_from_what_units_said(wording: Wording) -> None:
    texts = body(made(samples.snapshot(), wording))
    assert "- Nhiệm vụ 3 (Phòng Kế hoạch - Tài chính): Chưa có báo giá thiết bị để lập dự toán." in texts
    assert "- Đề nghị Sở Thông tin và Truyền thông hướng dẫn nguồn số liệu dùng chung." in texts


def test_what_was_said_before_the_period_is_left_out(wording: Wording) -> None:
    taken = samples.snapshot(Period.parse("2024-Q2"), as_of=date(2024, 6, 14), written_on=date(2024, 6, 18))
    texts = body(made(taken, wording))
    assert "Trong kỳ chưa có đề xuất, kiến nghị." in texts
    assert texts.count("- Trong kỳ chưa có báo cáo kết quả của đơn vị đầu mối.") == 5


@pytest.mark.parametrize(
    ("key", "label", "ahead"),
    [
        ("2024-Q4", "Quý IV năm 2024", "Quý I năm 2025"),
        ("2024-H1", "6 tháng đầu năm 2024", "6 tháng cuối năm 2024"),
        ("2024-9M", "9 tháng đầu năm 2024", "Quý IV năm 2024"),
        ("2024", "năm 2024", "năm 2025"),
        ("2024-03", "tháng 3 năm 2024", "tháng 4 năm 2024"),
    ],
)
def test_every_kind_of_period_has_its_report(key: str, label: str, ahead: str, wording: Wording) -> None:
    document = made(samples.snapshot(Period.parse(key)), wording)
    assert blocks(document, Title)[0].subject.endswith(label)
    assert f"III. NHIỆM VỤ TRỌNG TÂM {ahead}" in body(document)


def test_a_month_is_reported_by_the_office_to_its_heads(wording: Wording) -> None:
    taken = samples.snapshot(Period.parse("2024-03"))
    document = made(taken, wording)
    head = blocks(document, Letterhead)[0]
    assert (head.parent, head.issuer) == ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "VĂN PHÒNG")
    assert report_symbol(taken, wording) == "BC-VP"
    assert blocks(document, Addressees)[0].names == ("Lãnh đạo Sở Giáo dục và Đào tạo",)
    assert blocks(document, Signature)[0].lines == ("CHÁNH VĂN PHÒNG",)


def test_the_head_who_signed_the_plan_signs_the_report(wording: Wording) -> None:
    assert blocks(made(samples.snapshot(), wording), Signature)[0].name == "Tạ Việt Hùng"


def test_a_deputy_never_gets_the_name_of_the_head(wording: Wording) -> None:
    office = replace(samples.OFFICE, signers=(OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),))
    assert blocks(made(replace(samples.snapshot(), office=office), wording), Signature)[0].name == ""


def test_nd_7_body_and_appendices_end_with_their_sign(wording: Wording) -> None:
    document = made(samples.snapshot(), wording)
    assert body(document)[-1].endswith("./.")
    assert all(section.blocks[-1].text.endswith("./.") for section in document.sections[1:])


def test_nd_9_the_body_refers_to_both_appendices(wording: Wording) -> None:
    text = "\n".join(body(made(samples.snapshot(), wording)))
    assert "Phụ lục I kèm theo" in text
    assert "Phụ lục II kèm theo" in text


def test_appendices_lie_on_their_side_and_are_numbered(wording: Wording) -> None:
    document = made(samples.snapshot(), wording)
    assert {section.orientation for section in document.sections[1:]} == {Orientation.LANDSCAPE}
    assert [head.label for head in blocks(document, AppendixHead)] == ["Phụ lục I", "Phụ lục II"]


def test_samples_are_marked_where_they_stand(wording: Wording) -> None:
    document = made(samples.snapshot(), wording)
    assert blocks(document, Title)[0].note == "(Số liệu minh họa)"
    assert "số liệu minh họa" in blocks(document, Picture)[0].caption
    assert "số liệu minh họa" in blocks(document, Table)[0].rows[1].cells[8]
    assert document.sample


def test_real_figures_bear_no_mark(wording: Wording) -> None:
    assert blocks(made(samples.empty_snapshot(), wording), Title)[0].note == ""


def test_an_empty_plan_still_gives_a_whole_report(wording: Wording) -> None:
    document = made(samples.empty_snapshot(), wording)
    assert "Kế hoạch không giao chỉ tiêu." in body(document)
    assert blocks(document, Picture) == []
    assert [len(table.rows) for table in blocks(document, Table)] == [0, 0]


def test_rounding_never_turns_a_verdict_round(wording: Wording) -> None:
    taken = samples.snapshot()
    first = taken.indicators[1]
    target = first.targets[0]
    assert target.measurement is not None
    near = replace(
        target,
        verdict=Verdict.SHORT,
        gap=Decimal("-0.0004"),
        measurement=replace(target.measurement, numerator=None, value=Decimal("59.9996")),
    )
    document = made(replace(taken, indicators=(replace(first, targets=(near,)),)), wording)
    assert any("59,9996%" in text and "0,0004\u00a0điểm\u00a0%" in text for text in body(document))


def test_a_target_below_the_province_is_flagged(wording: Wording) -> None:
    taken = samples.snapshot()
    first = taken.indicators[0]
    low = replace(
        first.targets[0], below_floor=True, target=replace(first.targets[0].target, floor=Decimal(75))
    )
    document = made(replace(taken, indicators=(replace(first, targets=(low,)),)), wording)
    assert "thấp hơn mức chung của tỉnh (75%)" in blocks(document, Table)[0].rows[1].cells[8]


def test_names_nobody_matched_are_not_counted_as_units(wording: Wording) -> None:
    taken = samples.snapshot()
    loose = replace(
        taken.tasks[0], task=replace(taken.tasks[0].task, leads=()), lead_names=("Theo Bảng phân công",)
    )
    texts = body(made(replace(taken, tasks=(loose, *taken.tasks[1:])), wording))
    assert any("giao 04 đơn vị" in text for text in texts)


def test_a_subtask_stands_under_its_task(wording: Wording) -> None:
    taken = samples.snapshot()
    child = replace(taken.tasks[1].task, id=90, code="1.1", parent_id=1)
    texts = body(made(replace(taken, tasks=(*taken.tasks, replace(taken.tasks[1], task=child))), wording))
    place = texts.index("3.2. Triển khai xác định cấp độ trường học số tỉnh Bắc Giang")
    assert texts[place - 1].startswith("+ Nhiệm vụ 1.1: ")


def test_a_result_of_an_earlier_period_says_so(wording: Wording) -> None:
    taken = samples.snapshot(Period.parse("2024-Q2"), as_of=date(2024, 6, 14), written_on=date(2024, 6, 18))
    rows = blocks(made(taken, wording), Table)[0].rows
    assert rows[1].cells[4] == "73,18% (412/563) (ước) (số Quý I/2024)"


def test_a_plan_that_names_its_appendix_is_told_by_the_names_there(wording: Wording) -> None:
    taken = samples.snapshot()
    first = replace(taken.tasks[0], lead_names=("Theo Bảng phân công tại Phụ lục kèm theo Kế hoạch này",))
    document = made(replace(taken, tasks=(first, *taken.tasks[1:])), wording)
    who = next(text for text in body(document) if text.startswith("- Đầu mối: theo Phụ lục"))
    assert "theo Phụ lục của Kế hoạch (Văn phòng Sở, Thanh tra Sở, Phòng Kế hoạch - Tài chính)" in who
    assert blocks(document, Table)[1].rows[0].cells[2] == "Theo Phụ lục của Kế hoạch"
