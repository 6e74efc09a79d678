"""The tables of the register: what is kept comes back, and a sent paper stays as it went out."""

from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.register import LinkKind, PaperLink
from dxdesk.domain.wording_text import WordingText
from dxdesk.storage.data_file import DataFile
from tests.schemas import make


def test_a_paper_that_came_in_comes_back_as_it_was_saved(collected: DataFile) -> None:
    (found,) = collected.incoming.all()
    assert replace(found, id=0) == make._incoming(1, found.attachment_id or 0)
    assert collected.incoming.get(found.id) == found


def test_the_register_of_a_sent_paper_may_follow_and_nothing_else(collected: DataFile) -> None:
    sent = collected.documents.get(2)
    with collected.action("Sổ"):
        collected.documents.save_register(replace(sent, copies=3, handed_on=date(2024, 3, 20), number="99"))
    assert collected.documents.get(2) == replace(sent, copies=3, handed_on=date(2024, 3, 20))


def test_a_paper_is_linked_once_to_a_record(collected: DataFile) -> None:
    link = PaperLink(LinkKind.PERIOD, "2024-Q1", document_id=2)
    with collected.action("Liên kết") as done:
        assert collected.links.save(link) == collected.links.save(link)
    assert [found.record for found in collected.links.of_document(2)] == ["2024-Q1"]
    assert done.change.ids("document_link") == {found.id for found in collected.links.of_document(2)}


def test_links_are_found_from_both_ends(collected: DataFile) -> None:
    (link,) = collected.links.to(LinkKind.TASK, "1")
    assert link in collected.links.of_incoming(link.incoming_id or 0)


def test_links_go_with_their_paper_and_come_back_with_it(collected: DataFile) -> None:
    before = collected.links.all()
    with collected.action("Xóa"):
        collected.documents.delete(3)
        collected.incoming.delete(1)
    assert collected.links.all() == ()
    collected.undo()
    assert collected.links.all() == before


def test_a_paper_that_came_in_outlives_its_plan(collected: DataFile) -> None:
    with collected.action("Xóa kế hoạch"):
        collected.plans.delete(1)
    assert [paper.plan_id for paper in collected.incoming.all()] == [None]


def test_a_missing_paper_is_told(collected: DataFile) -> None:
    with pytest.raises(UserError, match=r"incoming\.missing"):
        collected.incoming.get(99)


def test_a_sentence_of_the_same_day_is_replaced(collected: DataFile) -> None:
    (kept,) = collected.wordings.all()
    with collected.action("Sửa"):
        collected.wordings.save(WordingText(kept.key, "Căn cứ {plan}", kept.valid_from))
        collected.wordings.save(WordingText(kept.key, "Theo {plan}", date(2025, 1, 1)))
    assert [(text.text, text.id == kept.id) for text in collected.wordings.all()] == [
        ("Căn cứ {plan}", True),
        ("Theo {plan}", False),
    ]
