"""The plan as a paper: the model plan of 2024 in the form of NĐ 30."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dxdesk.documents.blocks import (
    AppendixHead,
    Heading,
    Letterhead,
    OfficialDocument,
    Orientation,
    Paragraph,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.papers.plan_paper import in_order, label_of, plan_paper, plan_problems
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan_papers import PlanIndicator, PlanPaper, PlanPart, PlanTask
from tests.documents import docx_file
from tests.documents.plan_papers_samples import head, model_draft, paper_of, papers

JANUARY = date(2024, 1, 5)
Golden = Callable[[str, str], None]


@pytest.fixture
def content() -> PlanPaper:
    return paper_of(model_draft())


@pytest.fixture
def made(content: PlanPaper, wording: Wording) -> OfficialDocument:
    return plan_paper(content, head(JANUARY), wording)


def texts(document: OfficialDocument) -> list[str]:
    return [block.text for block in document.sections[0].blocks if isinstance(block, Paragraph | Heading)]


@pytest.mark.parametrize("name", list(papers()))
def test_every_paper_about_the_plan_is_the_golden_one(name: str, golden: Golden) -> None:
    golden(f"{name}.xml", docx_file.pretty(to_docx(papers()[name])))


def test_number_and_day_are_blank(made: OfficialDocument) -> None:
    top = made.sections[0].blocks[0]
    assert isinstance(top, Letterhead)
    assert top.number == "Số:        /KH-SGDĐT"
    assert top.place_and_date == "Bắc Giang, ngày      tháng 01 năm 2024"


def test_a_plan_has_its_title_and_no_kinh_gui(made: OfficialDocument) -> None:
    title = made.sections[0].blocks[1]
    assert isinstance(title, Title)
    assert (title.kind, title.subject) == ("KẾ HOẠCH", "Chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2024")
    assert not any("Kính gửi" in text for text in docx_file.paragraphs(to_docx(made)))


def test_tasks_are_printed_from_the_data(content: PlanPaper, wording: Wording) -> None:
    moved = replace(content.tasks[2], time="Từ Quý III năm 2024", leads="Văn phòng và Thanh tra Sở GDĐT")
    changed = replace(content, tasks=(*content.tasks[:2], moved, *content.tasks[3:]))
    printed = texts(plan_paper(changed, head(JANUARY), wording))
    assert "3.2. Đầu mối tham mưu thực hiện: Văn phòng và Thanh tra Sở GDĐT." in printed
    assert "3.4. Thời gian thực hiện: Từ Quý III năm 2024." in printed


def test_what_a_task_does_not_say_leaves_no_number_out(content: PlanPaper, wording: Wording) -> None:
    alone = replace(content.tasks[0], content="", coordinators="")
    printed = texts(plan_paper(replace(content, tasks=(alone,)), head(JANUARY), wording))
    assert [text[:4] for text in printed if text.startswith("1.") and text[2:3].isdigit()] == ["1.1.", "1.2."]


def test_tasks_stand_under_their_section_in_order(made: OfficialDocument) -> None:
    printed = texts(made)
    places = [
        printed.index(next(text for text in printed if text.startswith(f"{n}."))) for n in ("II", "5.4")
    ]
    assert places[0] < places[1] < printed.index("III. NGUỒN KINH PHÍ THỰC HIỆN")


def test_a_heading_before_its_text_stands_on_one_line(made: OfficialDocument) -> None:
    aim = next(
        block for block in made.sections[0].blocks if isinstance(block, Paragraph) and block.runs[0].bold
    )
    assert aim.runs[0].text == "1. Mục đích: "
    assert aim.runs[1].text.startswith("Quán triệt")


def test_nd_7_the_body_ends_once_with_the_final_sign(made: OfficialDocument) -> None:
    assert texts(made)[-1].endswith("xem xét, giải quyết./.")
    assert sum(text.count("./.") for text in texts(made)) == 1


def test_ky_3_the_head_signs_in_his_own_name(made: OfficialDocument) -> None:
    signature = made.sections[0].blocks[-1]
    assert isinstance(signature, Signature)
    assert (signature.lines, signature.name) == (("GIÁM ĐỐC",), "Tạ Việt Hùng")
    assert signature.recipients == model_draft().recipients


def test_ky_3_nobody_signs_in_the_name_of_the_head(content: PlanPaper, wording: Wording) -> None:
    on_behalf = replace(head(JANUARY), signer=OfficeSigner(("TM. GIÁM ĐỐC",)))
    with pytest.raises(UserError, match=r"paper\.in_name_of_head"):
        plan_paper(content, on_behalf, wording)


def test_recipients_of_the_head_stand_before_those_of_the_plan(content: PlanPaper, wording: Wording) -> None:
    other = replace(head(JANUARY), recipients=("Ban Chỉ đạo", "Lưu: VT"))
    signature = plan_paper(content, other, wording).sections[0].blocks[-1]
    assert isinstance(signature, Signature)
    assert signature.recipients == ("Ban Chỉ đạo", "Lưu: VT")


def test_the_appendix_is_a_section_of_its_own(made: OfficialDocument) -> None:
    top, table, note = made.sections[1].blocks
    assert isinstance(top, AppendixHead)
    assert isinstance(table, Table)
    assert isinstance(note, Paragraph)
    assert (top.label, note.text) == ("Phụ lục", "Danh mục gồm 11 chỉ tiêu./.")
    assert "/KH-SGDĐT ngày" in top.attached_to.replace("\u00a0", " ")
    assert [row.cells[:2] for row in table.rows if row.group] == [
        ("I", "Phát triển chính quyền số"),
        ("II", "Phát triển kinh tế số"),
    ]


def test_tasks_without_a_section_stand_in_an_appendix(content: PlanPaper, wording: Wording) -> None:
    loose = PlanTask(
        number="1", title="Nâng cấp máy chủ", leads="Văn phòng", time="Quý I", group="I. Hạ tầng"
    )
    made = plan_paper(replace(content, tasks=(loose,)), head(JANUARY), wording)
    heads = [section.blocks[0] for section in made.sections[1:]]
    assert [top.label for top in heads if isinstance(top, AppendixHead)] == ["Phụ lục I", "Phụ lục II"]
    assert made.sections[2].orientation is Orientation.LANDSCAPE


def test_who_drafted_is_raised_behind_the_archive_line(made: OfficialDocument) -> None:
    xml = docx_file.parts(to_docx(made))["word/document.xml"].decode()
    assert '<w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">Long</w:t>' in xml
    assert "^{" not in xml


def test_parts_and_tasks_stand_in_the_order_of_their_numbers() -> None:
    parts = [PlanPart(code) for code in ("II", "II.1", "II.2", "II.10", "III")]
    tasks = [PlanTask("II", number, "T") for number in ("1.1", "3", "11")]
    order = [item.code if isinstance(item, PlanPart) else item.number for item in in_order(parts, tasks)]
    assert order == ["II", "II.1", "1.1", "II.2", "3", "II.10", "11", "III"]


@pytest.mark.parametrize(
    ("code", "label"), [("IV.6", "6"), ("II.1.1", "1.1"), ("IV", "IV"), ("A.I", "I"), ("", "")]
)
def test_a_part_is_printed_with_the_last_of_its_labels(code: str, label: str) -> None:
    assert label_of(code) == label


def test_what_a_plan_lacks_is_named_by_field() -> None:
    assert plan_problems(PlanPaper()) == (("subject", "paper.needs"), ("parts", "paper.needs"))
    rows = PlanPaper("Kế hoạch", parts=(PlanPart("I", "A"),), tasks=(PlanTask(number="1"),),
                     indicators=(PlanIndicator(),))  # fmt: skip
    assert plan_problems(rows) == (("tasks", "paper.needs"), ("indicators", "paper.needs"))
