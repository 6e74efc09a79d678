"""Invented plans, one for each way the papers of the sector are laid out."""

from collections.abc import Callable
from datetime import date

import pytest

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.task import Assumption

Read = Callable[[str], PlanDraft]


def codes(draft: PlanDraft) -> list[str]:
    return [task.code for task in draft.tasks]


def test_lettered_lines_below_a_numbered_item_are_its_fields(read: Read) -> None:
    first = read("a_lettered").tasks[0]
    assert (first.title, first.leads, first.coordinators) == (
        "Kiểm đếm hồ sơ",
        ("Văn phòng",),
        ("các phòng chuyên môn",),
    )
    assert first.time_frame.due == date(2026, 6, 19)


def test_bullets_of_the_content_stay_with_the_content(read: Read) -> None:
    second = read("a_lettered").tasks[1]
    assert second.content.split("\n")[1:] == ["- Ảnh đủ trang;", "- Ảnh đúng chiều."]


def test_a_unit_told_to_take_part_is_no_lead(read: Read) -> None:
    second = read("a_lettered").tasks[1]
    assert (second.leads, second.coordinators) == (("Văn phòng",), ("Phòng Tổ chức cán bộ",))


def test_duties_of_carrying_out_are_no_tasks(read: Read) -> None:
    assert len(read("a_lettered").tasks) == 2
    assert len(read("g_by_unit").tasks) == 5


def test_spaces_inside_number_and_day_are_read_over(read: Read) -> None:
    draft = read("a_lettered")
    assert (draft.number, draft.issued_on) == ("0215/KH-VP", date(2026, 5, 12))
    assert draft.bases[1].number == "15/KH-UBND"


def test_a_page_number_below_the_name_is_no_part_of_it(read: Read) -> None:
    signer = read("a_lettered").signer
    assert signer is not None
    assert (signer.position, signer.name) == ("KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG", "Họ Tên Người Ký")


def test_labels_in_one_line_are_taken_apart(read: Read) -> None:
    first = read("b_inline").tasks[0]
    assert first.leads == ("Phòng Giáo dục và Đào tạo",)
    assert first.coordinators == ("Phòng Tài chính - Kế hoạch", "Phòng Văn hóa, Thể thao và Thông tin")
    assert (first.time_frame.start, first.time_frame.due) == (date(2026, 3, 1), date(2026, 4, 30))


def test_labels_behind_the_title_are_no_part_of_it(read: Read) -> None:
    second = read("b_inline").tasks[1]
    assert (second.title, second.leads) == ("Tập huấn cho giáo viên", ("Trường Tiểu học số 1",))


def test_a_label_alone_takes_the_bullets_below_it(read: Read) -> None:
    last = read("b_inline").tasks[-1]
    assert last.leads == ("Phòng Giáo dục và Đào tạo", "Thanh tra thành phố")


def test_numbers_that_restart_take_their_section(read: Read) -> None:
    assert codes(read("b_inline")) == ["I.1", "I.2", "II.1", "II.2"]
    assert codes(read("c_tabs")) == ["I.1", "I.2", "II.1", "II.2"]


def test_a_school_year_is_the_year_of_the_letter(read: Read) -> None:
    assert (read("b_inline").year, read("g_by_unit").year) == (2026, 2025)


def test_two_bodies_on_one_line_are_parent_and_issuer(read: Read) -> None:
    draft = read("b_inline")
    assert (draft.parent, draft.issuer) == ("UBND THÀNH PHỐ AN BÌNH", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO")


def test_a_table_of_tasks_gives_units_time_and_product(read: Read) -> None:
    first = read("c_tabs").tasks[0]
    assert (first.leads, first.coordinators, first.product) == (
        ("Phòng Giáo dục Trung học",),
        ("Các đơn vị trực thuộc",),
        "Kho học liệu",
    )
    assert (first.time_frame.start, first.time_frame.due) == (date(2025, 10, 1), date(2026, 6, 30))


def test_cells_over_several_lines_are_whole(read: Read) -> None:
    second = read("c_tabs").tasks[1]
    assert second.title == "Thẩm định học liệu, gồm các bước sơ loại và phản biện"
    assert second.leads == ("Văn phòng Sở", "Thanh tra Sở")


def test_a_heading_repeated_without_its_number_is_no_task(read: Read) -> None:
    assert all("Nhiệm vụ" not in task.title for task in read("c_tabs").tasks)


def test_the_same_unit_may_lead_and_take_part(read: Read) -> None:
    third = read("c_tabs").tasks[2]
    assert third.leads[0] in third.coordinators


def test_no_lead_is_invented_for_an_empty_cell(read: Read) -> None:
    draft = read("c_tabs")
    assert draft.tasks[3].leads == ()
    assert ("text", "II.2") in next(p for p in draft.problems if p.code == "task.no_lead").data
    assert draft.tasks[3].confidence < draft.tasks[0].confidence


def test_headings_that_the_table_repeats_are_not_offered(read: Read) -> None:
    assert [one.title for one in read("c_tabs").headings] == ["Đánh giá mức độ sẵn sàng của các trường"]


def test_a_plan_without_tasks_offers_its_headings(read: Read) -> None:
    draft = read("d_no_tasks")
    assert draft.tasks == ()
    assert [one.code for one in draft.headings] == ["II.1", "II.2"]
    assert "tasks.none" in {problem.code for problem in draft.problems}


def test_figures_in_a_column_of_their_own_are_targets(read: Read) -> None:
    first, second, third = read("e_values").indicators
    assert [(int(one.targets[0].value or 0), one.targets[0].unit) for one in (first, second)] == [
        (95, "%"),
        (120, "phòng"),
    ]
    assert (third.code, third.leads) == ("B.1", ("Văn phòng Sở",))


def test_the_present_state_is_no_indicator(read: Read) -> None:
    assert all("62%" not in one.text for one in read("e_values").indicators)


def test_a_decision_lends_the_plan_its_number_bases_and_signer(read: Read) -> None:
    draft = read("f_decision")
    assert (draft.number, draft.title) == ("77/QĐ-SGDĐT", "Chuyển đổi số năm 2026")
    assert [basis.number for basis in draft.bases] == ["12/2025/QĐ-UBND", "09/KH-UBND"]
    assert draft.recipients == ("Như Điều 2", "UBND tỉnh (b/c)", "Lưu: VT, VP")
    assert (codes(draft), len(draft.indicators)) == (["1", "2"], 2)


def test_two_columns_on_one_line_are_parted(read: Read) -> None:
    draft = read("f_decision")
    assert (draft.parent, draft.issuer) == ("UBND TỈNH AN BÌNH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO")
    assert (draft.place, draft.issued_on) == ("An Bình", date(2026, 1, 5))


def test_units_as_headings_lead_the_items_below(read: Read) -> None:
    tasks = read("g_by_unit").tasks
    assert [(task.code, task.leads) for task in tasks[:3]] == [
        ("1.1", ("Ban Giám hiệu",)),
        ("1.2", ("Ban Giám hiệu",)),
        ("2.1", ("Tổ chuyên môn Toán - Tin",)),
    ]
    assert (tasks[0].title, tasks[0].time_frame.phrase) == (
        "Ban hành quy chế dạy học trực tuyến",
        "trước ngày 30/9/2025",
    )


def test_scores_money_people_and_blank_forms_are_no_work(read: Read) -> None:
    draft = read("h_traps")
    assert (draft.is_plan, draft.tasks, draft.indicators) == (True, (), ())


def test_a_body_without_head_is_a_plan_with_a_warning(read: Read) -> None:
    draft = read("n_headless")
    assert (codes(draft), draft.year) == (["1", "2"], 2026)
    assert "head.missing" in {problem.code for problem in draft.problems}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("k_unmarked", "text.unreadable"),
        ("m_timetable", "kind.timetable"),
        ("x_lesson", "kind.lesson"),
        ("x_letter", "kind.letter"),
        ("x_news", "kind.news"),
    ],
)
def test_what_is_no_plan_is_refused_with_its_kind(read: Read, name: str, reason: str) -> None:
    draft = read(name)
    assert (draft.is_plan, draft.reason) == (False, reason)
    assert (draft.tasks, draft.indicators, draft.bases, draft.recipients) == ((), (), (), ())


def test_continuous_work_has_assumed_days_only(read: Read) -> None:
    frame = read("f_decision").tasks[1].time_frame
    assert set(frame.assumptions) == {Assumption.OPEN_START, Assumption.OPEN_END}


def test_a_roman_item_with_numbered_lines_is_a_task(read: Read) -> None:
    tasks = read("a_roman").tasks
    assert [(task.code, task.title, task.section) for task in tasks] == [
        ("I", "Nâng cấp cổng thông tin", ""),
        ("II", "Làm sạch dữ liệu", ""),
    ]


def test_signature_beside_the_recipients_is_read_from_its_column(read: Read) -> None:
    draft = read("l_columns")
    assert draft.recipients == ("UBND tỉnh (b/c)", "Các phòng thuộc Sở", "Lưu: VT, VP")
    assert draft.signer is not None
    assert (draft.signer.position, draft.signer.name) == ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Họ Tên Người Ký")


def test_blanks_beside_the_place_are_kept_apart(read: Read) -> None:
    draft = read("l_columns")
    assert (draft.number, draft.symbol, draft.issued_on) == ("", "KH-SGDĐT", None)
    assert (draft.parent, draft.place) == ("UBND TỈNH AN BÌNH", "An Bình")


def test_a_paper_of_the_party_has_its_own_marks(read: Read) -> None:
    draft = read("b_party")
    assert (draft.number, draft.symbol, codes(draft)) == ("14-KH/TU", "KH/TU", ["1", "2"])
    assert draft.signer is not None
    assert draft.signer.authority == "T/M BAN THƯỜNG VỤ"
    assert len(draft.indicators) == 2


def test_a_table_by_month_is_a_table_of_tasks(read: Read) -> None:
    tasks = read("c_school").tasks
    assert [(task.leads, task.time_frame.due) for task in tasks] == [
        (("Hiệu trưởng",), date(2025, 9, 30)),
        (("Tổ trưởng tổ Tin học",), date(2025, 10, 31)),
    ]


def test_bases_may_be_listed_below_a_heading(read: Read) -> None:
    assert [basis.number for basis in read("c_school").bases] == ["32/2018/TT-BGDĐT", "88/KH-PGDĐT"]


def test_the_title_may_stand_on_the_line_of_the_kind(read: Read) -> None:
    assert read("c_school").title == "CHUYỂN ĐỔI SỐ NĂM HỌC 2025-2026"


def test_a_heading_of_two_rows_is_one(read: Read) -> None:
    first = read("c_two_rows").tasks[0]
    assert (first.leads, first.coordinators, first.time_frame.phrase) == (
        ("Văn phòng Sở",),
        ("Các phòng",),
        "Quý I/2026",
    )


def test_codes_stay_apart_where_tables_start_again(read: Read) -> None:
    assert codes(read("c_two_rows")) == ["1", "1.1", "2", "1-2"]
