"""What papers about the plan say at first, taken from the data."""

from dataclasses import replace
from datetime import date

from dxdesk.documents.head_part import plan_citation
from dxdesk.documents.papers.plan_kinds import KINDS
from dxdesk.documents.wording import load_wording
from dxdesk.domain.office import Office
from dxdesk.domain.plan import BasisRole, LegalBasis, Plan
from dxdesk.domain.task import ProgressEntry, TaskOrigin
from dxdesk.domain.unit import Party
from dxdesk.services import history, papers, plan_papers, tasks
from dxdesk.services.plan_text import listed_names, told
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

MAY = date(2024, 5, 6)


def ids(data: DataFile, plan: Plan) -> dict[str, int]:
    return {task.code: task.id for task in data.tasks.of_plan(plan.id)}


def test_the_plan_is_told_with_its_own_text_tasks_and_indicators(filled: DataFile, plan: Plan) -> None:
    content = plan_papers.plan_content(filled, plan, MAY)
    assert (len(content.parts), len(content.tasks), len(content.indicators)) == (12, 5, 11)
    assert content.closing.endswith("để xem xét, giải quyết./.")
    assert content.tasks[1].coordinators == (
        "Các phòng thuộc Sở GDĐT, phòng GDĐT các huyện, thành phố và các đơn vị trực thuộc Sở GDĐT"
    )


def test_sub_tasks_and_work_of_meetings_are_not_of_the_plan(filled: DataFile, plan: Plan) -> None:
    tasks.add(filled, plan_id=plan.id, title="Khảo sát", parent_id=ids(filled, plan)["3"])
    tasks.add(filled, plan_id=plan.id, title="Kết luận họp", origin=TaskOrigin.MEETING)
    assert len(plan_papers.plan_content(filled, plan, MAY).tasks) == 5


def test_work_that_the_text_tells_whole_is_not_printed_twice(filled: DataFile, plan: Plan) -> None:
    second = filled.tasks.get(ids(filled, plan)["2"])
    lines = f"- {second.title}.\nĐơn vị chủ trì: Văn phòng. Thời gian: {second.time_frame.phrase}."
    parts = [replace(part, text=lines) if part.code == "II" else part for part in plan.sections]
    told_too = replace(plan, sections=tuple(parts))
    numbers = [task.number for task in plan_papers.plan_content(filled, told_too, MAY).tasks]
    assert numbers == ["1", "3", "4", "5"]


def test_work_is_printed_even_if_its_name_stands_in_the_text(filled: DataFile, plan: Plan) -> None:
    tasks.add(filled, plan_id=plan.id, title="chuyển đổi số")
    assert plan_papers.plan_content(filled, plan, MAY).tasks[-1].title == "chuyển đổi số"


def test_a_plan_without_text_begins_with_its_bases_and_the_usual_parts(filled: DataFile) -> None:
    basis = LegalBasis(
        "Kế hoạch", "01/KH-UBND", date=date(2025, 1, 2), issuer="UBND tỉnh", subject="chuyển đổi số"
    )
    cited = replace(basis, number="9/QĐ-BGDĐT", role=BasisRole.CITED)
    bare = Plan(2025, "Chuyển đổi số năm 2025", bases=(basis, cited))
    content = told(bare, (), (), office=office_on(filled, MAY), wording=load_wording())
    assert content.opening[0].startswith(
        "Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2025 của UBND tỉnh về chuyển đổi số,"
    )
    assert "9/QĐ-BGDĐT" not in content.opening[0]
    assert [part.code for part in content.parts] == ["I", "II", "III", "IV"]
    assert content.closing.endswith("./.")


def test_names_are_listed_so_that_they_are_read_back() -> None:
    assert listed_names(("Văn phòng", "Thanh tra Sở GDĐT")) == "Văn phòng và Thanh tra Sở GDĐT"
    assert (
        listed_names(("Phòng Chính trị, tư tưởng", "Nguyễn Văn A"))
        == "Phòng Chính trị, tư tưởng; Nguyễn Văn A"
    )
    assert listed_names(()) == ""


def test_an_adjustment_sets_before_beside_after(filled: DataFile, plan: Plan) -> None:
    tasks.set_time_phrase(filled, task_id=ids(filled, plan)["3"], phrase="Quý III năm 2024")
    tasks.set_leads(
        filled, task_id=ids(filled, plan)["3"], leads=(Party("Văn phòng"), Party("Thanh tra Sở GDĐT"))
    )
    (row,) = plan_papers.adjustment_content(filled, plan, MAY).changes
    assert row.item == "Nhiệm vụ 3. Mở rộng hệ thống phòng họp trực tuyến"
    assert row.approved == "Đơn vị chủ trì: Phòng Kế hoạch tài chính\nThời gian: Từ Quý II năm 2024"
    assert row.adjusted == "Đơn vị chủ trì: Văn phòng và Thanh tra Sở GDĐT\nThời gian: Quý III năm 2024"
    assert row.reason == ""


def test_an_adjustment_tells_what_comes_and_what_goes(filled: DataFile, plan: Plan) -> None:
    tasks.add(filled, plan_id=plan.id, title="Tập huấn kỹ năng số")
    tasks.delete(filled, task_id=ids(filled, plan)["5"])
    content = plan_papers.adjusted_plan_content(filled, plan, MAY)
    assert [row.item for row in content.added] == ["Nhiệm vụ 6. Tập huấn kỹ năng số"]
    assert [row.item[:11] for row in content.withdrawn] == ["Nhiệm vụ 5."]
    assert (content.changed, content.recipients) == ((), plan.recipients)


def test_what_was_undone_or_only_reported_is_no_adjustment(filled: DataFile, plan: Plan) -> None:
    third = ids(filled, plan)["3"]
    tasks.add_progress(filled, ProgressEntry(third, MAY, percent=20, result="Đã khảo sát"))
    tasks.rename(filled, task_id=third, title="Khác")
    history.undo(filled)
    tasks.rename(filled, task_id=third, title="Khác hẳn")
    tasks.rename(filled, task_id=third, title="Mở rộng hệ thống phòng họp trực tuyến")
    assert plan_papers.adjustment_content(filled, plan, MAY).changes == ()


def test_a_changed_indicator_is_an_adjustment(filled: DataFile, plan: Plan) -> None:
    first = filled.indicators.of_plan(plan.id)[0]
    with filled.action("Sửa chỉ tiêu"):
        filled.indicators.save(replace(first, text="Tỷ lệ hồ sơ trực tuyến đạt trên 80%"))
    (row,) = plan_papers.adjusted_plan_content(filled, plan, MAY).changed
    assert row.item == "Chỉ tiêu I.1"
    assert row.adjusted == "Tỷ lệ hồ sơ trực tuyến đạt trên 80%"


def test_difficulties_come_from_the_latest_progress_that_tells_of_one(filled: DataFile, plan: Plan) -> None:
    third = ids(filled, plan)["3"]
    said = ProgressEntry(third, date(2024, 4, 2), difficulty="Thiếu kinh phí", proposal="Bổ sung kinh phí")
    tasks.add_progress(filled, said)
    tasks.add_progress(filled, ProgressEntry(third, date(2024, 5, 2), percent=10))
    tasks.add_progress(filled, ProgressEntry(third, date(2024, 6, 2), difficulty="Sau ngày lập"))
    found = plan_papers.obstacle_content(filled, plan, MAY).obstacles
    assert [row.item[:11] for row in found] == ["Nhiệm vụ 1.", "Nhiệm vụ 3."]
    assert (found[1].difficulty, found[1].proposal, found[1].decider) == (
        "Thiếu kinh phí", "Bổ sung kinh phí", "UBND tỉnh Bắc Giang",
    )  # fmt: skip


def test_the_regime_stands_beside_the_difficulties(filled: DataFile, plan: Plan) -> None:
    first, regime = plan_papers.obstacle_content(filled, plan, MAY).situation
    assert first.startswith("Đến ngày 06/5/2024, trong thực hiện 05 nhiệm vụ của Kế hoạch có 02 nội dung")
    assert "Sở GDĐT báo cáo UBND tỉnh trước ngày 20 của tháng cuối quý" in regime


def test_a_unit_puts_its_proposal_to_the_head_of_the_office(filled: DataFile, plan: Plan) -> None:
    content = plan_papers.obstacle_content(filled, plan, MAY, inside=True)
    assert (content.unit, content.unit_signer) == ("Văn phòng", "CHÁNH VĂN PHÒNG")
    assert content.addressee == "Giám đốc Sở Giáo dục và Đào tạo"
    assert content.closing == "Văn phòng kính trình Giám đốc Sở Giáo dục và Đào tạo xem xét, giải quyết."


def test_every_kind_begins_from_the_data_and_is_kept(filled: DataFile, plan: Plan) -> None:
    tasks.rename(filled, task_id=ids(filled, plan)["3"], title="Mở rộng phòng họp")
    for kind in KINDS:
        draft = papers.new_draft(filled, kind.key, plan, MAY)
        assert {field for field, _ in draft.kind.problems(draft.content)} <= {"changes", "obstacles"}
        assert draft.head.signer.lines == ("GIÁM ĐỐC",)


def test_an_issued_plan_is_cited_with_its_number_once(filled: DataFile, plan: Plan) -> None:
    issued = replace(plan, number="07/KH-SGDĐT", issued_on=date(2024, 1, 8))
    office: Office = office_on(filled, MAY)
    cited = plan_citation(issued, office.full_name, load_wording())
    assert cited.startswith("Kế hoạch số 07/KH-SGDĐT ngày 08/01/2024 của Sở Giáo dục và Đào tạo")
