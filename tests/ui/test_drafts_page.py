"""The page Soạn văn bản."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.services import papers, reports
from dxdesk.ui.desk import Desk
from dxdesk.ui.drafts.page import DraftsPage
from dxdesk.ui.drafts.rows_field import RowsField
from dxdesk.ui.memory import Memory


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> DraftsPage:
    page = DraftsPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(1180, 660)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


def only(desk: Desk) -> Document:
    (paper,) = [paper for paper in reports.documents(desk.data) if papers.is_written(paper)]
    return paper


def retype(page: DraftsPage, name: str, text: str) -> None:
    block = page.form.blocks[name]
    editor = block.editor.edit if hasattr(block.editor, "edit") else block.editor
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.setText(text) if isinstance(editor, QLineEdit) else editor.setPlainText(text)
    block.commit()


def invited(page: DraftsPage, qtbot: QtBot) -> None:
    """Begin an invitation and fill in what is missing."""
    page.begin("giay-moi")
    for name, text in (("day", "21/3/2024"), ("hour", "8 giờ"), ("place", "Phòng họp số 1")):
        retype(page, name, text)
    qtbot.waitUntil(lambda: page.made is not None)


@pytest.mark.parametrize("key", PAPER_KINDS)
def test_a_paper_of_every_kind_can_be_begun(page: DraftsPage, desk: Desk, key: str) -> None:
    page.begin(key)
    paper = only(desk)
    assert paper.status is DocumentStatus.DRAFT
    assert page.form.draft is not None
    assert page.form.draft.kind.key == key


@pytest.mark.parametrize("key", PAPER_KINDS)
def test_a_paper_that_is_only_read_is_not_rewritten(page: DraftsPage, desk: Desk, key: str) -> None:
    """Its non-breaking blanks stay, and undo takes back the paper itself."""
    page.begin(key)
    begun = desk.data.undo_label
    page.take_pending()
    assert desk.data.undo_label == begun
    desk.undo()
    assert not [paper for paper in reports.documents(desk.data) if papers.is_written(paper)]


def test_non_breaking_blanks_outlive_typing(page: DraftsPage, desk: Desk) -> None:
    page.begin("cong-van")
    retype(page, "paragraphs", "Kế\N{NO-BREAK SPACE}hoạch\nnăm 2024")
    draft = papers.draft_of(desk.data, only(desk).id)
    assert draft.content.paragraphs == ("Kế\N{NO-BREAK SPACE}hoạch", "năm 2024")


def test_what_is_typed_in_a_deleted_paper_stays_out_of_the_next_one(page: DraftsPage, desk: Desk) -> None:
    page.begin("cong-van")
    kept = papers.draft_of(desk.data, only(desk).id)
    page.begin("thong-bao")
    subject = page.form.blocks["subject"].editor
    assert isinstance(subject, QLineEdit | QPlainTextEdit)
    subject.setFocus()
    subject.insert("Nghỉ Tết") if isinstance(subject, QLineEdit) else subject.setPlainText("Nghỉ Tết")
    page._ui.button_delete.click()
    assert papers.draft_of(desk.data, only(desk).id).content == kept.content


def test_what_is_missing_is_said_by_the_field_and_in_the_preview(page: DraftsPage) -> None:
    page.begin("giay-moi")
    assert not page.form.blocks["day"].error.isHidden()
    assert page.printable() is None
    assert not page.files.action_print.isEnabled()


def test_a_filled_paper_is_shown_as_it_will_be_printed(page: DraftsPage, qtbot: QtBot) -> None:
    invited(page, qtbot)
    assert "Phòng họp số 1" in str(page.printable())
    assert page.files.action_print.isEnabled()


def test_each_field_is_one_action_that_can_be_undone(page: DraftsPage, qtbot: QtBot, desk: Desk) -> None:
    invited(page, qtbot)
    retype(page, "place", "Hội trường")
    desk.undo()
    draft = papers.draft_of(desk.data, only(desk).id)
    assert draft.content.place == "Phòng họp số 1"
    assert page.form.draft == draft


def test_a_wrong_hour_is_told_by_its_field(page: DraftsPage) -> None:
    page.begin("giay-moi")
    retype(page, "hour", "sáng sớm")
    assert "8 giờ 30" in page.form.blocks["hour"].error.text()


def test_a_row_is_added_behind_the_chosen_one_and_moved(page: DraftsPage, desk: Desk) -> None:
    page.begin("to-trinh-vuong-mac")
    rows = page.form.blocks["obstacles"].editor
    assert isinstance(rows, RowsField)
    rows.add.click()
    rows.edits["difficulty"].setPlainText("Chưa có kinh phí")
    rows.commit()
    rows.up.click()
    kept = papers.draft_of(desk.data, only(desk).id).content.obstacles
    assert kept[0].difficulty == "Chưa có kinh phí"
    assert kept == rows.rows


def test_another_day_brings_its_letterhead(page: DraftsPage, qtbot: QtBot, desk: Desk) -> None:
    invited(page, qtbot)
    page.form.head.day.edit.setText("1/3/2024")
    page.form.head.commit()
    assert papers.draft_of(desk.data, only(desk).id).head.written_on == date(2024, 3, 1)


def test_what_was_sent_leaves_the_page(page: DraftsPage, qtbot: QtBot, desk: Desk) -> None:
    invited(page, qtbot)
    page._ui.button_send.click()  # the button as the clerk sees it
    page.sending._ui.edit_number.setText("7")
    page.sending.freeze()
    assert only(desk).status is DocumentStatus.SENT
    assert only(desk).number == "07"
    assert page.form.isVisible() is False


def test_a_deleted_draft_comes_back_by_undo(page: DraftsPage, qtbot: QtBot, desk: Desk) -> None:
    invited(page, qtbot)
    page._ui.button_delete.click()
    assert not page.form.isVisible()
    desk.undo()
    assert page.form.isVisible()


def test_markup_and_formulas_stay_text(page: DraftsPage, qtbot: QtBot) -> None:
    invited(page, qtbot)
    retype(page, "place", "=1+1 <b>&")
    qtbot.waitUntil(lambda: page.made is not None and "=1+1 <b>&" in str(page.made.document))
