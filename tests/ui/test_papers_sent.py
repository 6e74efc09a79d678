import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.document import DocumentStatus
from dxdesk.domain.submission import AdHocRequest
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import duties, freezing, history, prose, reports, tasks
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers.page import SINCE_TAB, PapersPage
from dxdesk.ui.papers.prose_panel import ProseSection

WORDS = "Đã đạt {met}/{total} chỉ tiêu (số liệu minh họa)."


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> Iterator[PapersPage]:
    made = PapersPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    ready(qtbot, made)
    yield made
    made.composer.stop()
    qtbot.waitUntil(lambda: not made.composer._under_way, timeout=20_000)


def ready(qtbot: QtBot, page: PapersPage) -> None:
    qtbot.waitUntil(lambda: page.report is not None, timeout=20_000)


def section(page: PapersPage, name: str) -> ProseSection:
    return next(one for one in page.prose.sections if one.section == name)


def write(qtbot: QtBot, page: PapersPage, name: str, text: str) -> None:
    edit = section(page, name).edit
    edit.setPlainText(text)
    section(page, name).field.commit()
    ready(qtbot, page)


def shown_text(page: PapersPage) -> str:
    return " ".join("\n".join(sheet.text for sheet in page.reader.view.sheets).split())


def sending(page: PapersPage) -> None:
    page.commands.action_keep.trigger()
    page.table.choose(max(paper.id for paper in reports.documents(page.desk.data)))
    page._ui.button_send.click()


def sent(page: PapersPage, number: str = "33") -> None:
    sending(page)
    page.sending._ui.edit_number.setText(number)
    page.sending.freeze()


def test_every_section_shows_what_the_data_say(page: PapersPage) -> None:
    assert "Quý I năm 2024" in section(page, "opening").label_said.text()
    assert section(page, "strengths").edit.toPlainText() == ""


def test_typed_words_reach_the_report_with_their_figures(qtbot: QtBot, page: PapersPage) -> None:
    write(qtbot, page, "strengths", WORDS)
    assert "Đã đạt 4/11 chỉ tiêu (số liệu minh họa)." in shown_text(page)
    assert page.desk.data.undo_label.startswith("Sửa lời văn")


def test_words_are_kept_per_period(qtbot: QtBot, page: PapersPage) -> None:
    write(qtbot, page, "strengths", WORDS)
    page.period_choice.show_key("2024-Q2")
    page.compose()
    ready(qtbot, page)
    assert section(page, "strengths").edit.toPlainText() == ""
    page.show_report("2024-Q1")
    ready(qtbot, page)
    assert section(page, "strengths").edit.toPlainText() == WORDS


def test_a_section_is_given_back_to_the_data(qtbot: QtBot, page: PapersPage) -> None:
    write(qtbot, page, "opening", "Sở báo cáo như sau:")
    assert section(page, "opening").button_back.isVisibleTo(page.prose)
    section(page, "opening").button_back.click()
    ready(qtbot, page)
    plan = page.desk.plan
    assert plan is not None
    assert prose.sections(page.desk.data, plan=plan, period_key="2024-Q1") == {}


def test_a_figure_nobody_knows_is_told_by_the_field(qtbot: QtBot, page: PapersPage) -> None:
    write(qtbot, page, "causes", "Còn {gì đó} chưa rõ.")
    assert "{gì đó}" in section(page, "causes").label_error.text()


def test_words_of_the_period_before_are_taken_over(qtbot: QtBot, page: PapersPage) -> None:
    write(qtbot, page, "strengths", WORDS)
    page.show_report("2024-Q2")
    ready(qtbot, page)
    page.prose._ui.button_copy.click()
    ready(qtbot, page)
    assert section(page, "strengths").edit.toPlainText() == WORDS


def test_what_is_typed_is_taken_before_the_page_is_left(qtbot: QtBot, page: PapersPage) -> None:
    section(page, "next").edit.setPlainText("Tiếp tục tập huấn (minh họa).")
    page.take_pending()
    assert page.desk.data.undo_label.startswith("Sửa lời văn")


def test_a_sent_report_is_locked_and_keeps_its_number(page: PapersPage) -> None:
    sent(page)
    (paper,) = reports.documents(page.desk.data)
    assert (paper.number, paper.status) == ("33", DocumentStatus.SENT)
    row = {column.key: column.text(paper) for column in page.model.columns}
    assert (row["state"], row["number"]) == ("Đã gửi", "33/BC-SGDĐT")
    assert not page._ui.button_send.isVisible()
    assert page._ui.button_open_made.text().replace("&", "") == "In lại"


def test_a_number_that_is_none_is_told_in_the_form(page: PapersPage) -> None:
    sent(page, "số mấy")
    assert "không phải số văn bản" in page.sending._ui.error_send.text()
    assert page.sending.isVisible()
    assert reports.documents(page.desk.data)[0].status is DocumentStatus.DRAFT


def test_a_draft_that_moved_is_sent_only_when_the_clerk_says_so(qtbot: QtBot, page: PapersPage) -> None:
    page.commands.action_keep.trigger()
    write(qtbot, page, "strengths", WORDS)
    page._ui.button_send.click()
    page.sending._ui.edit_number.setText("34")
    page.sending.freeze()
    assert page.sending._ui.button_accept.isVisible()
    page.sending._ui.button_accept.click()
    assert reports.documents(page.desk.data)[0].number == "34"


def test_a_sent_paper_is_saved_with_the_bytes_that_went_out(
    page: PapersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(page)
    target = tmp_path / "gửi.docx"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    page._ui.button_save_made.click()
    assert hashlib.sha256(target.read_bytes()).hexdigest() == reports.documents(page.desk.data)[0].sha256


def test_what_has_changed_since_sending_is_listed(page: PapersPage) -> None:
    sent(page)
    page._ui.button_since.click()
    assert "không thay đổi" in page.since.toPlainText()
    plan = page.desk.plan
    assert plan is not None
    task = page.desk.data.tasks.of_plan(plan.id)[1]
    entry = ProgressEntry(task.id, date(2024, 3, 14), percent=60, result="Xong (minh họa).")
    page.desk.perform(lambda: tasks.add_progress(page.desk.data, entry))
    page._ui.button_since.click()
    assert page._ui.tabs_report.currentIndex() == SINCE_TAB
    assert "60" in page.since.toPlainText()


def test_sending_is_one_undo(page: PapersPage) -> None:
    sent(page)
    change = history.undo(page.desk.data)
    assert change is not None
    page.refresh(change)
    assert reports.documents(page.desk.data)[0].status is DocumentStatus.DRAFT
    assert page._ui.button_send.isVisible()


def test_an_ad_hoc_report_is_offered_and_composed(qtbot: QtBot, page: PapersPage) -> None:
    plan = page.desk.plan
    assert plan is not None
    wanted = AdHocRequest("Báo cáo học bạ số", date(2024, 3, 25), plan_id=plan.id)
    page.desk.perform(lambda: duties.save_request(page.desk.data, wanted))
    (made,) = duties.requests(page.desk.data, plan=plan)
    page.show_report(made.key)
    ready(qtbot, page)
    assert "hết ngày 25/3/2024" in page.facts.texts[2]
    assert page.report is not None
    assert page.report.request == made


def test_the_table_of_papers_is_a_sound_model(page: PapersPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    sent(page)
    assert page.model.rowCount() == 1


def test_who_stands_on_the_paper_is_offered_first(page: PapersPage) -> None:
    sending(page)
    (paper,) = reports.documents(page.desk.data)
    combo = page.sending._ui.combo_signer
    assert combo.itemText(0) == freezing.signer_of(page.desk.data, paper.id)
    assert len({combo.itemText(n) for n in range(combo.count())}) == combo.count() > 1


def test_the_next_free_number_is_told_and_not_taken(page: PapersPage) -> None:
    sent(page, "33")
    sending(page)
    assert page.sending._ui.edit_number.text() == ""
    assert "BC năm 2024: 34." in page.sending._ui.label_next.text()


def test_a_doubtful_number_is_written_down_when_it_is_wanted_twice(page: PapersPage) -> None:
    sent(page, "33")
    sent(page, "36")
    assert "34, 35" in page.sending._ui.label_doubts.text()
    assert page.sending.isVisible()
    page.sending.freeze()
    assert {paper.number for paper in reports.documents(page.desk.data)} == {"33", "36"}


def test_doubts_are_of_the_number_typed(page: PapersPage) -> None:
    sent(page, "33")
    sent(page, "36")
    page.sending._ui.edit_number.setText("34")
    assert not page.sending._ui.label_doubts.isVisible()
    page.sending.freeze()
    assert {paper.number for paper in reports.documents(page.desk.data)} == {"33", "34"}
