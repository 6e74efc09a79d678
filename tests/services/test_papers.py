"""Papers written from a form of fields: begun, kept, revised, sent, for every kind."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting_papers import Conclusions, Invitation, Minutes
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import LinkKind
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import freezing, history, papers, tasks, wordings
from dxdesk.services.reports import document_bytes, word_bytes
from dxdesk.storage.data_file import DataFile
from tests.services.test_freezing import text_of
from tests.services.written import MEETING, TODAY, complete

NOW = datetime(2024, 3, 12, 9, 0, tzinfo=UTC)
ISSUED = date(2024, 3, 14)
every_kind = pytest.mark.parametrize("key", PAPER_KINDS)


def kept(data: DataFile, draft: papers.PaperDraft) -> int:
    papers.keep(data, draft, NOW)
    return data.documents.all()[-1].id


@every_kind
def test_a_kept_paper_comes_back_as_it_was_drafted(filled: DataFile, plan: Plan, key: str) -> None:
    draft = complete(filled, key, plan)
    back = papers.draft_of(filled, kept(filled, draft))
    assert replace(draft, links=()) == back
    assert papers.composed(back) == papers.composed(draft)


@every_kind
def test_a_kept_paper_has_its_bytes_and_their_hash(filled: DataFile, plan: Plan, key: str) -> None:
    draft = complete(filled, key, plan)
    paper = filled.documents.get(kept(filled, draft))
    content = document_bytes(filled, paper.id)
    assert content == word_bytes(papers.composed(draft))
    assert paper.sha256 == hashlib.sha256(content).hexdigest()
    assert (paper.kind, paper.title) == (draft.code, papers.composed(draft).title)


@every_kind
def test_every_kind_is_sent_with_number_and_day_and_reprinted(filled: DataFile, plan: Plan, key: str) -> None:
    document_id = kept(filled, complete(filled, key, plan))
    freezing.send(filled, document_id, number="5", issued_on=ISSUED)
    paper, content = filled.documents.get(document_id), freezing.reprint(filled, document_id)
    assert (paper.status, paper.number, paper.series) == (DocumentStatus.SENT, "05", paper.kind)
    assert f"Số: 05/{paper.symbol}" in text_of(content)
    assert freezing.changed_since(filled, document_id, today=ISSUED) == ()


@every_kind
def test_data_that_move_on_leave_a_kept_paper_as_it_is(filled: DataFile, plan: Plan, key: str) -> None:
    document_id = kept(filled, complete(filled, key, plan))
    second = next(task for task in filled.tasks.of_plan(plan.id) if task.code == "2")
    tasks.add_progress(filled, ProgressEntry(second.id, date(2024, 3, 13), percent=100))
    assert not freezing.draft_moved(filled, document_id)


def test_keeping_is_one_action_that_can_be_undone(filled: DataFile, plan: Plan) -> None:
    before = (filled.documents.all(), filled.links.all())
    change = papers.keep(filled, complete(filled, "giay-moi", plan), NOW)
    assert (change.label, change.concerns("document")) == ("Lập giấy mời", True)
    assert filled.links.all() != ()
    history.undo(filled)
    assert (filled.documents.all(), filled.links.all()) == before


def test_half_a_paper_is_kept_as_typed_and_has_no_file(filled: DataFile, plan: Plan) -> None:
    draft = papers.new_draft(filled, "giay-moi", plan, TODAY)
    document_id = kept(filled, draft)
    assert papers.draft_of(filled, document_id).content == draft.content
    assert filled.documents.get(document_id).attachment_id is None
    with pytest.raises(UserError, match=r"paper\.needs"):
        freezing.send(filled, document_id, number="5", issued_on=ISSUED)


def test_what_is_missing_is_told_by_its_labels(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError) as caught:
        papers.check_complete(papers.new_draft(filled, "giay-moi", plan, TODAY))
    assert caught.value.data["labels"] == "Ngày họp; Giờ bắt đầu"


def test_a_revised_paper_takes_the_place_of_the_draft(filled: DataFile, plan: Plan) -> None:
    document_id = kept(filled, papers.new_draft(filled, "giay-moi", plan, TODAY))
    papers.revise(filled, document_id, papers.with_fields(papers.draft_of(filled, document_id), MEETING))
    assert "ngày 21 tháng 3 năm 2024" in text_of(document_bytes(filled, document_id))
    assert len(filled.documents.all()) == 1


def test_what_was_sent_is_not_revised(filled: DataFile, plan: Plan) -> None:
    document_id = kept(filled, complete(filled, "cong-van", plan))
    freezing.send(filled, document_id, number="5", issued_on=ISSUED)
    with pytest.raises(UserError, match=r"document\.sent"):
        papers.revise(filled, document_id, papers.draft_of(filled, document_id))


def test_an_invitation_is_about_what_is_late(filled: DataFile, plan: Plan) -> None:
    late = papers.new_draft(filled, "giay-moi", plan, date(2024, 8, 1))
    assert isinstance(late.content, Invitation)
    assert any("nhiệm vụ 2, đã quá hạn ngày 30/6/2024" in item for item in late.content.agenda)
    assert "Văn phòng Sở" in late.content.invited
    assert {link.kind for link in late.links} == {LinkKind.MEETING, LinkKind.TASK}


def test_conclusions_go_on_with_the_meeting_invited_to(filled: DataFile, plan: Plan) -> None:
    kept(filled, papers.with_fields(papers.new_draft(filled, "giay-moi", plan, TODAY), MEETING))
    content = papers.new_draft(filled, "thong-bao-ket-luan", plan, date(2024, 3, 22)).content
    assert isinstance(content, Conclusions)
    assert (content.day, content.place) == (date(2024, 3, 21), "Phòng họp tầng 2")
    assert content.assignments


def test_an_old_invitation_is_of_another_meeting(filled: DataFile, plan: Plan) -> None:
    kept(filled, papers.with_fields(papers.new_draft(filled, "giay-moi", plan, TODAY), MEETING))
    content = papers.new_draft(filled, "bien-ban", plan, date(2024, 8, 1)).content
    assert isinstance(content, Minutes)
    assert content.day == date(2024, 8, 1)
    assert all(line.endswith(".") for line in content.proceedings)


def test_conclusions_are_signed_by_delegation(filled: DataFile, plan: Plan) -> None:
    head = papers.new_draft(filled, "thong-bao-ket-luan", plan, TODAY).head
    assert head.signer.lines == ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")
    assert papers.new_draft(filled, "quyet-dinh", plan, TODAY).head.signer.lines == ("GIÁM ĐỐC",)


def test_a_paper_of_another_day_has_the_letterhead_of_that_day(filled: DataFile, plan: Plan) -> None:
    draft = complete(filled, "cong-van", plan)
    assert papers.redated(filled, draft, date(2025, 8, 1)).head.office.parent == "UBND TỈNH BẮC NINH"


def test_an_unknown_kind_or_field_is_refused_with_those_there_are(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError) as kind:
        papers.new_draft(filled, "thu-moi", plan, TODAY)
    assert "giay-moi" in str(kind.value.data["known"])
    with pytest.raises(UserError) as field:
        papers.with_fields(complete(filled, "cong-van", plan), {"hour": "8 giờ"})
    assert "subject" in str(field.value.data["known"])


def test_a_report_has_no_form_of_fields(filled: DataFile) -> None:
    with filled.action("Lập"):
        report = filled.documents.save(Document("BC", "Báo cáo Quý I", made_from='{"today": "2024-03-12"}'))
    with pytest.raises(UserError, match=r"paper\.no_form"):
        papers.draft_of(filled, report)


def test_who_signs_is_read_off_the_paper(filled: DataFile, plan: Plan) -> None:
    decision = kept(filled, complete(filled, "quyet-dinh", plan))
    notice = kept(filled, complete(filled, "thong-bao-ket-luan", plan))
    assert freezing.signer_of(filled, decision).startswith("GIÁM ĐỐC")
    freezing.send(filled, notice, number="5", issued_on=ISSUED)
    assert freezing.signer_of(filled, notice) == "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG"
    assert filled.documents.get(notice).signer == "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG"


def test_sentences_changed_later_are_a_reason_to_ask_before_sending(filled: DataFile, plan: Plan) -> None:
    document_id = kept(filled, complete(filled, "thong-bao-ket-luan", plan))
    wordings.save(filled, key="conclusions.closing", text="Sở thông báo để thực hiện", valid_from=TODAY)
    assert freezing.draft_moved(filled, document_id)
