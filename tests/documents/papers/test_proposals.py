"""Tờ trình about the plan, and the plan that adjusts it."""

from dataclasses import replace
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.blocks import (
    Addressees,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.papers.adjusted_plan import adjusted_plan, adjusted_plan_problems
from dxdesk.documents.papers.plan_kinds import KINDS
from dxdesk.documents.papers.proposal import (
    adjustment_problems,
    adjustment_proposal,
    obstacle_problems,
    obstacle_proposal,
)
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording, load_wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan_papers import AdjustedPlanPaper, AdjustmentProposal, ObstacleProposal
from dxdesk.ui.messages import known_codes
from tests.documents import docx_file
from tests.documents.plan_papers_samples import adjusted, adjustment, head, obstacles, papers

WORDING = load_wording()


def one(document: OfficialDocument, kind: type[Any]) -> Any:
    return next(block for block in document.sections[0].blocks if isinstance(block, kind))


def headings(document: OfficialDocument) -> list[str]:
    return [block.text for block in document.sections[0].blocks if isinstance(block, Heading)]


def test_every_kind_is_in_the_registry_and_has_a_sample() -> None:
    assert all(PAPER_KINDS[kind.key] is kind for kind in KINDS)
    assert [kind.key for kind in KINDS] == list(papers())


def test_a_proposal_is_addressed_and_says_what_it_is_about_once(wording: Wording) -> None:
    made = adjustment_proposal(adjustment(), head(), wording)
    title = one(made, Title)
    assert title.kind == "TỜ TRÌNH"
    assert title.subject.startswith("Về việc điều chỉnh, bổ sung")
    assert one(made, Addressees).names == ("UBND tỉnh Bắc Giang",)
    assert one(made, Signature).recipients[0] == "Như trên"


def test_every_change_stands_before_and_after_with_its_reason(wording: Wording) -> None:
    table = one(adjustment_proposal(adjustment(), head(), wording), Table)
    assert [column.heading for column in table.columns] == [
        "STT", "Nhiệm vụ, chỉ tiêu", "Nội dung đã phê duyệt", "Nội dung đề nghị điều chỉnh", "Lý do",
    ]  # fmt: skip
    assert table.rows[0].cells[2:4] == ("Thời gian: Từ Quý II năm 2024", "Thời gian: Từ Quý III năm 2024")


def test_a_unit_writes_to_the_head_under_the_name_of_the_office(wording: Wording) -> None:
    made = obstacle_proposal(obstacles(), head(), wording)
    top, signature = one(made, Letterhead), one(made, Signature)
    assert (top.parent, top.issuer) == ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Văn phòng")
    assert top.number == "Số:        /TTr-VP"
    assert (signature.lines, signature.name) == (("CHÁNH VĂN PHÒNG",), "")


def test_a_unit_needs_a_post_that_signs_for_it_and_not_in_the_name_of_the_head(wording: Wording) -> None:
    assert obstacle_problems(replace(obstacles(), unit_signer="")) == (("unit_signer", "paper.needs"),)
    with pytest.raises(UserError, match=r"paper\.in_name_of_head"):
        obstacle_proposal(replace(obstacles(), unit_signer="TM. GIÁM ĐỐC"), head(), wording)


def test_the_office_itself_writes_where_no_unit_is_named(wording: Wording) -> None:
    made = obstacle_proposal(replace(obstacles(), unit="", unit_signer=""), head(), wording)
    assert one(made, Letterhead).number == "Số:        /TTr-SGDĐT"
    assert one(made, Signature).lines == ("GIÁM ĐỐC",)


def test_parts_without_words_are_left_out_and_the_rest_is_numbered_on(wording: Wording) -> None:
    bare = replace(adjustment(), reasons=(), carrying_out=())
    assert headings(adjustment_proposal(bare, head(), wording)) == [
        "I. NỘI DUNG ĐỀ NGHỊ ĐIỀU CHỈNH, BỔ SUNG",
        "II. ĐỀ XUẤT, KIẾN NGHỊ",
    ]


def test_an_adjusted_plan_tells_what_changes_what_comes_and_what_goes(wording: Wording) -> None:
    made = adjusted_plan(adjusted(), head(), wording)
    assert headings(made)[2:5] == [
        "1. Điều chỉnh các nhiệm vụ, chỉ tiêu",
        "2. Bổ sung các nhiệm vụ, chỉ tiêu",
        "3. Không tiếp tục thực hiện",
    ]
    assert one(made, Letterhead).number == "Số:        /KH-SGDĐT"


def test_an_adjusted_plan_leaves_out_what_does_not_happen(wording: Wording) -> None:
    made = adjusted_plan(replace(adjusted(), changed=(), added=()), head(), wording)
    assert [text for text in headings(made) if text[0].isdigit()] == ["1. Không tiếp tục thực hiện"]


@pytest.mark.parametrize("name", [kind.key for kind in KINDS if kind.key != "ke-hoach"])
def test_nd_7_every_paper_ends_once_with_the_final_sign(name: str) -> None:
    said = [block.text for block in papers()[name].sections[0].blocks if isinstance(block, Paragraph)]
    assert said[-1].endswith("./.")
    assert sum(text.count("./.") for text in said) == 1


def test_without_a_closing_of_its_own_a_paper_takes_the_usual_one(wording: Wording) -> None:
    made = (
        adjustment_proposal(replace(adjustment(), closing=""), head(), wording),
        obstacle_proposal(replace(obstacles(), closing=" "), head(), wording),
        adjusted_plan(replace(adjusted(), closing=""), head(), wording),
    )
    last = [
        [block.text for block in one.sections[0].blocks if isinstance(block, Paragraph)][-1] for one in made
    ]
    assert last[0] == "Sở Giáo dục và Đào tạo kính trình UBND tỉnh Bắc Giang xem xét, quyết định./."
    assert last[1] == "Văn phòng kính trình Giám đốc Sở Giáo dục và Đào tạo xem xét, giải quyết./."
    assert last[2].startswith("Trong quá trình thực hiện")


def test_what_a_proposal_lacks_is_named_by_field() -> None:
    asked = tuple((field, "paper.needs") for field in ("addressee", "subject", "changes"))
    assert adjustment_problems(AdjustmentProposal()) == asked
    told = tuple((field, "paper.needs") for field in ("addressee", "subject", "obstacles"))
    assert obstacle_problems(ObstacleProposal()) == told


def test_a_change_without_a_reason_is_asked_for(wording: Wording) -> None:
    silent = replace(adjustment(), changes=(replace(adjustment().changes[0], reason=" "),))
    assert adjustment_problems(silent) == (("changes", "paper.needs"),)
    with pytest.raises(UserError, match=r"paper\.needs"):
        adjustment_proposal(silent, head(), wording)


def test_a_difficulty_without_a_proposal_is_asked_for() -> None:
    silent = replace(obstacles(), obstacles=(replace(obstacles().obstacles[0], proposal=""),))
    assert obstacle_problems(silent) == (("obstacles", "paper.needs"),)


def test_an_adjustment_that_changes_nothing_is_none() -> None:
    nothing = replace(adjusted(), changed=(), added=(), withdrawn=())
    assert adjusted_plan_problems(nothing) == (("changed", "paper.needs"),)
    assert adjusted_plan_problems(AdjustedPlanPaper())[0] == ("subject", "paper.needs")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_field_that_may_be_missing_has_a_name(kind: Any) -> None:
    for field, code in kind.problems(kind.content()):
        assert f"paper_field.{field}" in WORDING.texts
        assert code in known_codes()


def _filled(kind: type[Any], text: str) -> Any:
    """Fill every field of a content, and of its rows, with a text."""
    told: dict[str, Any] = {}
    for name, hint in get_type_hints(kind).items():
        item = (get_args(hint) or (hint,))[0]
        told[name] = text if hint is str else (text,) if item is str else (_filled(item, text),)
    return kind(**told)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
@given(text=st.text(max_size=60))
def test_whatever_is_typed_a_paper_or_a_refusal_comes_out(kind: Any, text: str) -> None:
    content = _filled(kind.content, text)
    if kind.problems(content):
        with pytest.raises(UserError):
            kind.compose(content, head(), WORDING)
        return
    assert docx_file.paragraphs(to_docx(kind.compose(content, head(), WORDING)))
