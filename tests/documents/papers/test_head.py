import pytest

from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.documents.papers.head import recipients
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.wording import Wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from tests.documents import papers_samples
from tests.documents import plan_papers_samples as plan
from tests.documents.papers_samples import DELEGATED, DEPUTY, HEAD, head


def test_nn_6_the_archive_line_comes_last_as_it_was_typed(wording: Wording) -> None:
    told = head(recipients=("Lưu: VT, VP (2).", "- Lãnh đạo Sở;"))
    assert recipients(told, "", wording) == ("Lãnh đạo Sở", "Lưu: VT, VP (2)")


def test_typed_recipients_stand_in_for_the_usual_ones(wording: Wording) -> None:
    told = head(recipients=("các trường THPT",))
    assert recipients(told, "Lãnh đạo Sở", wording) == ("Các trường THPT", "Lưu: VT, VP")


@pytest.mark.parametrize("first", ["Như trên", "Như kính gửi", "như trên;"])
def test_nn_7_an_opening_is_not_said_twice(first: str, wording: Wording) -> None:
    names = recipients(head(recipients=(first, "Lãnh đạo Sở")), "", wording, opening="Như trên")
    assert [name for name in names if name.lower().startswith("như")] == [names[0]]


@pytest.mark.parametrize("signer", [DEPUTY, DELEGATED])
@pytest.mark.parametrize("typed", ["Giám đốc (để b/c)", "Lãnh đạo Sở", "Ban Giám đốc Sở"])
def test_nn_10_a_head_who_is_named_is_not_told_twice(typed: str, signer: object, wording: Wording) -> None:
    assert recipients(head(signer, recipients=(typed,)), "", wording) == (typed, "Lưu: VT, VP")


@pytest.mark.parametrize("typed", ["Giám đốc các trung tâm", "Lãnh đạo các phòng"])
def test_nn_10_heads_of_others_are_not_the_head(typed: str, wording: Wording) -> None:
    names = recipients(head(DEPUTY, recipients=(typed,)), "", wording)
    assert names == ("Giám đốc Sở (để b/c)", typed, "Lưu: VT, VP")


def test_nn_10_a_head_who_signs_is_not_told(wording: Wording) -> None:
    assert recipients(head(HEAD), "Các phòng thuộc Sở", wording) == ("Các phòng thuộc Sở", "Lưu: VT, VP")


@pytest.mark.parametrize("kind", PAPER_KINDS.values(), ids=PAPER_KINDS)
def test_ky_3_no_kind_is_signed_in_the_name_of_the_head(kind: PaperKind, wording: Wording) -> None:
    every = [told for _, told, _ in papers_samples.CONTENTS.values()]
    every += [plan.adjusted(), plan.adjustment(), plan.obstacles(), plan.paper_of(plan.model_draft())]
    content = next(told for told in every if type(told) is kind.content)
    with pytest.raises(UserError, match=r"paper\.in_name_of_head"):
        kind.compose(content, head(OfficeSigner(("TM. GIÁM ĐỐC",))), wording)
