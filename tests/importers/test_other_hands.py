"""Invented plans as other offices write them: prose that assigns, bars, parties, goals with a lead."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.plan import BasisRole
from dxdesk.importers.names import names_in
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_text

Read = Callable[[str], PlanDraft]


def resting_on(draft: PlanDraft) -> list[str]:
    return [basis.number for basis in draft.bases if basis.role is not BasisRole.CITED]


def test_a_sentence_that_gives_work_to_a_unit_is_a_task(read: Read) -> None:
    first = read("p_prose").tasks[0]
    assert (first.title, first.leads) == ("Triển khai học bạ số", ("Phòng Giáo dục phổ thông",))
    assert first.coordinators == ("Văn phòng Sở", "các cơ sở giáo dục trực thuộc")
    assert first.time_frame.due == date(2026, 5, 29)


def test_the_heading_above_such_a_sentence_names_the_task(read: Read) -> None:
    second = read("p_prose").tasks[1]
    assert (second.code, second.title, second.leads) == ("2", "Hoàn thiện kho học liệu", ("Văn phòng",))


def test_duties_of_carrying_out_told_in_prose_are_no_tasks(read: Read) -> None:
    assert len(read("p_prose").tasks) == 2


def test_papers_of_one_sentence_are_all_taken_but_not_what_they_carry_out(read: Read) -> None:
    assert resting_on(read("p_prose")) == ["11-NQ/TU", "07-CTr/TU", "15/KH-UBND"]


def test_a_name_in_capitals_is_a_name(read: Read) -> None:
    signer = read("p_prose").signer
    assert signer is not None
    assert (signer.position, signer.name) == ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "NGUYỄN MINH HỌA")


def test_a_table_with_bars_on_every_line_is_a_table(read: Read) -> None:
    tasks = read("p_bars").tasks
    assert [(task.section, task.title) for task in tasks] == [
        ("I. Chính quyền số", "Số hóa hồ sơ"),
        ("II. Xã hội số", "Phổ cập kỹ năng số"),
    ]
    assert tasks[0].coordinators == ("Công an xã", "các đơn vị liên quan")


def test_a_list_of_facts_above_the_letterhead_hides_nothing(read: Read) -> None:
    draft = read("p_bars")
    assert (draft.number, draft.issued_on) == ("77/KH-UBND", date(2026, 2, 20))
    assert (draft.issuer, draft.title) == ("ỦY BAN NHÂN DÂN", "CHUYỂN ĐỔI SỐ XÃ AN BÌNH NĂM 2026")


def test_goals_with_who_answers_for_them_are_indicators(read: Read) -> None:
    indicators = read("p_bars").indicators
    assert [one.leads for one in indicators] == [
        ("Trung tâm Phục vụ hành chính công",),
        ("Văn phòng HĐND và UBND xã",),
        (),
    ]
    assert indicators[1].coordinators == ("Công an xã",)


def test_counts_of_goals_are_targets(read: Read) -> None:
    targets = [one.targets[0] for one in read("p_bars").indicators[1:]]
    assert [(one.value, one.unit) for one in targets] == [
        (Decimal(1500), "hồ sơ giấy"),
        (Decimal(12), "lớp phổ cập kỹ năng"),
    ]


def test_a_party_cell_is_the_issuer(read: Read) -> None:
    draft = read("p_faults")
    assert (draft.parent, draft.issuer) == ("ĐẢNG BỘ SỞ CÔNG NGHIỆP AN BÌNH", "CHI BỘ SỐ 3")
    assert (draft.number, draft.issued_on) == ("12-KH/CB", date(2026, 3, 3))


def test_dots_and_long_dashes_inside_numbers_are_read(read: Read) -> None:
    assert resting_on(read("p_faults")) == ["24/HD.ĐU", "29-NQ/ĐU"]


def test_a_table_of_faults_is_no_scoring_table(read: Read) -> None:
    tasks = read("p_faults").tasks
    assert tasks[0].title == "Gương mẫu tự phê bình tại sinh hoạt chi bộ."
    assert tasks[1].time_frame.due == date(2026, 10, 30)


def test_a_post_at_the_very_end_opens_the_signature(read: Read) -> None:
    signer = read("p_faults").signer
    assert signer is not None
    assert (signer.position, signer.name) == ("BÍ THƯ", "Trần Minh Họa")


def test_a_subject_line_alone_makes_no_letter() -> None:
    head = (
        "TRƯỜNG TIỂU HỌC AN BÌNH\nĐộc lập - Tự do - Hạnh phúc\nSố:……/KH-TH\nV/v kiểm tra nội bộ\nKẾ HOẠCH\n"
    )
    assert read_plan(read_text(f"{head}Kiểm tra nội bộ\nI. MỤC ĐÍCH\nĐánh giá.\nII. NỘI DUNG\n")).is_plan


def tasks_of(*lines: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    """Read lines of work in a plan; what is told of each task."""
    text = "\n".join(("Số: 5/KH-SGDĐT", "KẾ HOẠCH", "Chuyển đổi số", "I. NHIỆM VỤ", *lines, "II. KINH PHÍ"))
    found = read_plan(read_text(text)).tasks
    return [(task.title, task.leads, task.coordinators, task.time_frame.phrase) for task in found]


def test_labels_parted_by_dashes_are_taken_apart() -> None:
    told = tasks_of("1. Học bạ số", "Chủ trì: Phòng GDPT - Phối hợp: Văn phòng - Thời gian: Quý I/2026")
    assert told == [("Học bạ số", ("Phòng GDPT",), ("Văn phòng",), "Quý I/2026")]


def test_who_answers_and_when_it_ends_are_labels_too() -> None:
    told = tasks_of("1. Học bạ số", "- Trách nhiệm thực hiện: Phòng GDPT.", "- Hoàn thành: tháng 6/2026.")
    assert told == [("Học bạ số", ("Phòng GDPT",), (), "tháng 6/2026")]


def test_prose_between_labelled_tasks_is_not_lost() -> None:
    told = tasks_of(
        "1. Học bạ số",
        "Đơn vị chủ trì: Phòng GDPT",
        "2. Kho học liệu. Giao Văn phòng chủ trì, phối hợp với các phòng rà soát trước ngày 30/6/2026.",
    )
    assert [title for title, *_ in told] == ["Học bạ số", "Kho học liệu"]
    assert told[1][1:] == (("Văn phòng",), ("các phòng",), "trước ngày 30/6/2026")


def test_what_everybody_does_and_who_chairs_a_meeting_are_no_tasks() -> None:
    assert not tasks_of(
        "1. Các phòng thuộc Sở chủ trì, phối hợp với các đơn vị triển khai nhiệm vụ được giao.",
        "2. Hội nghị do Giám đốc chủ trì, phối hợp tổ chức.",
    )


def test_a_cell_as_the_one_above_takes_its_words() -> None:
    told = tasks_of(
        "TT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn",
        "1\tNâng cấp mạng\tVăn phòng\tCác phòng\tQuý II/2026",
        "2\tMua máy\t-nt-\tNhư trên\tQuý III/2026",
    )
    assert told[1] == ("Mua máy", ("Văn phòng",), ("Các phòng",), "Quý III/2026")


def test_roles_in_brackets_behind_the_names_are_told_apart() -> None:
    told = tasks_of(
        "STT\tNội dung\tThời gian\tĐơn vị thực hiện",
        "1\tTập huấn\tTháng 5/2026\tPhòng GDPT (chủ trì), Văn phòng (phối hợp)",
    )
    assert told == [("Tập huấn", ("Phòng GDPT",), ("Văn phòng",), "Tháng 5/2026")]


def test_a_ministry_of_planning_makes_no_plan() -> None:
    draft = read_plan(
        read_text("BỘ\nKẾ HOẠCH VÀ ĐẦU TƯ\nSố: 6/TT-BKHĐT\nTHÔNG TƯ\nVỀ TƯ VẤN\nĐiều 1. Phạm vi\n")
    )
    assert (draft.is_plan, draft.reason) == (False, "kind.other")


def test_a_first_part_with_a_letter_ends_the_title() -> None:
    draft = read_plan(
        read_text("Số: 8/KH-THCS\nKẾ HOẠCH\nGiáo dục năm học 2025 - 2026\nA. CĂN CỨ\n- Luật\nB. NHIỆM VỤ\n")
    )
    assert draft.title == "Giáo dục năm học 2025 - 2026"


def test_a_day_cut_in_two_and_bases_without_a_letterhead_are_read() -> None:
    lines = (
        "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng\n4 năm 2018 của Chính phủ về một cửa,\n"
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\nĐánh giá.\nII. NỘI DUNG\nTriển khai."
    )
    basis = read_plan(read_text(lines)).bases[0]
    assert (basis.number, basis.date) == ("61/2018/NĐ-CP", date(2018, 4, 23))


def test_what_is_paid_for_is_no_work() -> None:
    budget = "STT\tNội dung\tĐơn vị thực hiện\tThành tiền\n1\tMua máy\tVăn phòng\t45\n\tTổng cộng\t\t45\n"
    draft = read_plan(
        read_text(f"Số: 1/KH-SGDĐT\nKẾ HOẠCH\nCHUYỂN ĐỔI SỐ\nI. NỘI DUNG\nA.\nII. KINH PHÍ\n{budget}")
    )
    assert (draft.is_plan, draft.tasks) == (True, ())


@pytest.mark.parametrize("place", ["xã", "phường", "tỉnh", ""])
def test_the_office_of_two_assemblies_is_one_unit(place: str) -> None:
    office = f"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {place}".strip()
    assert names_in(f"{office}; Công an xã") == (office, "Công an xã")


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_lines_with_bars_are_read(rows: list[list[str]]) -> None:
    read_plan(read_text("\n".join("|" + "|".join(cells) + "|" for cells in rows)))
