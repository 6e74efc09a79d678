"""The page Sổ văn bản: the book, its columns, what papers are about, papers that came in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.register import Direction, IncomingPaper, LinkKind
from dxdesk.services import history, paper_links, papers, register
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.register.incoming_form import IncomingForm
from dxdesk.ui.register.page import RegisterPage

DIRECTIVE = IncomingPaper(
    "Về việc đẩy mạnh chuyển đổi số",
    kind="Công văn",
    number="812",
    symbol="UBND-VX",
    issuer="UBND tỉnh",
    issued_on=date(2024, 3, 5),
    received_on=date(2024, 3, 7),
)


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> RegisterPage:
    made = RegisterPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> RegisterPage:
    """A decision that was sent, an invitation in draft, a directive that came in."""
    with desk.data.action("Sổ"):
        file = desk.data.attachments.add("quyet-dinh.docx", b"PK")
        sent = Document(
            "QĐ",
            "Quyết định thành lập Tổ công tác",
            number="07",
            symbol="QĐ-SGDĐT",
            issued_on=date(2024, 3, 14),
            created_at="2024-03-12T09:00:00",
            attachment_id=file,
            sha256=desk.data.attachments.sha256(file),
            status=DocumentStatus.SENT,
        )
        desk.data.documents.save(sent)
        desk.data.documents.save(Document("GM", "Giấy mời họp", created_at="2024-03-12T09:00:00"))
    register.note_incoming(desk.data, DIRECTIVE, file=("812.pdf", b"%PDF"))
    return shown(qtbot, desk, memory)


def keys(page: RegisterPage) -> list[str]:
    return [row.key for row in page.rows]


def choose(page: RegisterPage, combo: str, value: object) -> None:
    box = getattr(page._ui, combo)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def typed(page: RegisterPage, field: str, text: str) -> None:
    """Type into a field of the panel and leave it."""
    edit = getattr(page.panel._ui, field)
    edit.setFocus()
    edit.setText(text) if hasattr(edit, "setText") else edit.setPlainText(text)
    page._ui.edit_search.setFocus()


def test_the_book_of_the_year_is_shown_and_counted(qtbot: QtBot, page: RegisterPage) -> None:
    with qtbot.waitSignal(page.sentence_changed) as said:
        page.reload()
    assert keys(page) == ["out:2", "out:1", "in:1"]
    assert said.args == ["Năm 2024: 1 văn bản đi, 1 văn bản đến, 1 dự thảo."]
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_book_is_narrowed_by_part_kind_year_and_words(page: RegisterPage) -> None:
    choose(page, "combo_part", "in")
    assert keys(page) == ["in:1"]
    choose(page, "combo_part", "")
    choose(page, "combo_kind", "Giấy mời")
    assert keys(page) == ["out:2"]
    page.clear_filters()
    page._ui.edit_search.setText("to cong tac")
    assert keys(page) == ["out:1"]


def test_nothing_found_offers_the_way_back(page: RegisterPage) -> None:
    page._ui.edit_search.setText("không có")
    ui = page._ui
    assert ui.stack_list.currentWidget() is ui.page_empty
    assert "Không có văn bản nào khớp" in ui.label_empty.text()
    ui.button_empty.click()
    assert len(page.rows) == 3


def test_an_empty_book_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert "Sổ chưa có văn bản nào" in page._ui.label_empty.text()
    assert page._ui.button_empty.text() == "Ghi văn bản đến…"
    assert not page.commands.action_print.isEnabled()


def test_a_column_takes_effect_when_it_is_left(page: RegisterPage, desk: Desk, told: list[News]) -> None:
    page.show_record("document", 1)
    typed(page, "edit_recipients", "Các phòng thuộc Sở")
    typed(page, "edit_copies", "12")
    typed(page, "edit_kept_by", "VT, VP")
    paper = desk.data.documents.get(1)
    assert (paper.recipients, paper.copies, paper.kept_by) == ("Các phòng thuộc Sở", 12, "VT, VP")
    assert all(news.undoable for news in told)
    history.undo(desk.data)
    assert desk.data.documents.get(1).kept_by == ""


def test_a_wrong_column_is_told_by_its_field(page: RegisterPage, desk: Desk) -> None:
    page.show_record("document", 1)
    typed(page, "edit_copies", "mười hai")
    assert "không phải số bản" in page.panel._ui.error_copies.text()
    page.panel.handed_on.edit.setText("13/3/2024")
    page.panel.handed_on.field.commit()
    assert "không được sớm hơn" in page.panel._ui.error_handed_on.text()
    assert desk.data.documents.get(1).handed_on is None


def test_the_day_of_handing_on_is_written(page: RegisterPage, desk: Desk) -> None:
    page.show_record("document", 1)
    page.panel.handed_on.edit.setText("15/3")
    page.panel.handed_on.field.commit()
    assert desk.data.documents.get(1).handed_on == date(2024, 3, 15)


def test_only_papers_of_ours_have_columns_to_fill_in(page: RegisterPage) -> None:
    page.show_record("incoming", 1)
    assert page.panel._ui.widget_columns.isHidden()
    assert "Cơ quan ban hành: UBND tỉnh" in page.panel._ui.label_facts.text()
    page.show_record("document", 1)
    assert not page.panel._ui.widget_columns.isHidden()


def test_a_paper_is_linked_opened_and_parted_again(qtbot: QtBot, page: RegisterPage, desk: Desk) -> None:
    assert desk.plan is not None
    second = desk.data.tasks.of_plan(desk.plan.id)[1]
    page.show_record("incoming", 1)
    ui = page.panel._ui
    ui.combo_link_record.setCurrentIndex(ui.combo_link_record.findData(str(second.id)))
    ui.button_link.click()
    assert page.panel.links.words == ["Nhiệm vụ 2"]
    assert [row.key for row in paper_links.papers_about(desk.data, task_id=second.id)] == ["in:1"]
    with qtbot.waitSignal(page.asked_for) as asked:
        ui.list_links.itemActivated.emit(ui.list_links.item(0))
    assert asked.args == ["task", second.id]
    ui.list_links.setCurrentRow(0)
    ui.button_unlink.click()
    assert page.panel.links.words == []
    assert not ui.label_no_links.isHidden()


def test_a_meeting_is_typed_and_leads_to_its_papers(page: RegisterPage) -> None:
    for kind, record_id in (("incoming", 1), ("document", 2)):
        page.show_record(kind, record_id)
        page.panel.links._on_kind_chosen(LinkKind.MEETING)
        page.panel._ui.combo_link_record.setEditText("Giao ban tháng 3")
        page.panel._ui.button_link.click()
    assert page.panel.links.words == ["Cuộc họp Giao ban tháng 3"]
    page.panel._ui.list_links.itemActivated.emit(page.panel._ui.list_links.item(0))
    assert page.chosen is not None
    assert page.chosen.key == "in:1"


@pytest.mark.parametrize("kind", list(LinkKind))
def test_every_kind_of_link_offers_what_there_is(page: RegisterPage, kind: LinkKind) -> None:
    page.panel.links._on_kind_chosen(kind)
    offered = page.panel._ui.combo_link_record.count()
    assert offered > 0


def test_linking_nothing_is_told(page: RegisterPage) -> None:
    page.panel.links._on_kind_chosen(LinkKind.MEETING)
    page.panel._ui.button_link.click()
    assert "Hãy chọn nội dung cần gắn" in page.panel._ui.error_link.text()


def test_a_draft_written_from_fields_is_gone_on_with(qtbot: QtBot, page: RegisterPage, desk: Desk) -> None:
    assert desk.plan is not None
    draft = papers.new_draft(desk.data, "giay-moi", desk.plan, desk.today)
    change = desk.perform(lambda: papers.keep(desk.data, draft, desk.now))
    assert change is not None
    (document_id,) = change.ids("document")
    page.show_record("document", document_id)
    with qtbot.waitSignal(page.asked_for) as asked:
        page.panel._ui.button_edit.click()
    assert asked.args == ["draft", document_id]
    page.show_record("document", 2)
    assert page.panel._ui.button_edit.isHidden()


def test_a_draft_is_thrown_away_and_comes_back(page: RegisterPage, desk: Desk) -> None:
    page.show_record("document", 2)
    page.panel._ui.button_delete.click()
    assert keys(page) == ["out:1", "in:1"]
    desk.undo()
    assert keys(page) == ["out:2", "out:1", "in:1"]


def test_a_sent_paper_cannot_be_thrown_away(page: RegisterPage) -> None:
    page.show_record("document", 1)
    assert page.panel._ui.button_delete.isHidden()


def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    found: list[Path] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def test_the_file_of_a_paper_is_opened_as_a_copy(page: RegisterPage, monkeypatch: pytest.MonkeyPatch) -> None:
    files = opened(monkeypatch)
    for kind, record_id in (("document", 1), ("incoming", 1)):
        page.show_record(kind, record_id)
        page.panel._ui.button_open.click()
    assert [(path.name, path.read_bytes()) for path in files] == [
        ("quyet-dinh.docx", b"PK"),
        ("812.pdf", b"%PDF"),
    ]


def test_a_paper_that_came_in_is_noted_with_its_file(
    page: RegisterPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "45.pdf").write_bytes(b"%PDF 45")

    def answer(_parent: object, form: IncomingForm, **_words: str) -> IncomingPaper:
        form.choose_file(tmp_path / "45.pdf")
        return replace(DIRECTIVE, title="Kế hoạch của đơn vị", number="45")

    monkeypatch.setattr(dialogs, "ask_incoming", answer)
    page.commands.action_incoming.trigger()
    assert page.chosen is not None
    assert (page.chosen.key, page.chosen.numbered) == ("in:2", "45/UBND-VX")
    assert register.paper_file(desk.data, page.chosen) == ("45.pdf", b"%PDF 45")


def test_what_was_noted_is_changed(page: RegisterPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_parent: object, form: IncomingForm, **_words: str) -> IncomingPaper:
        return replace(form.paper, note="chuyển phòng GDTrH")

    monkeypatch.setattr(dialogs, "ask_incoming", answer)
    page.show_record("incoming", 1)
    page.panel._ui.button_edit.click()
    assert [paper.note for paper in desk.data.incoming.all()] == ["chuyển phòng GDTrH"]
    assert "chuyển phòng GDTrH" in page.panel._ui.label_facts.text()


def test_the_form_asks_for_what_is_missing_and_for_days_in_order(qtbot: QtBot, desk: Desk) -> None:
    form = IncomingForm(desk, None)
    qtbot.addWidget(form)
    assert form.wrong
    assert not form._ui.error_title.isHidden()
    form._ui.edit_title.setText("Về việc chuyển đổi số")
    form.due.edit.setText("1/3/2024")
    assert form.wrong
    assert "không được sớm hơn" in form._ui.error_due.text()
    form.due.edit.setText("29/3/2024")
    assert not form.wrong
    assert (form.paper.due_on, form.paper.received_on) == (date(2024, 3, 29), desk.today)


def test_the_form_shows_what_was_noted(qtbot: QtBot, desk: Desk) -> None:
    form = IncomingForm(desk, DIRECTIVE)
    qtbot.addWidget(form)
    assert form.paper == DIRECTIVE


def test_the_papers_seen_are_printed_as_a_book(page: RegisterPage) -> None:
    made = page.printable()
    assert made is not None
    assert made.title == "Sổ đăng ký văn bản đi năm 2024"
    choose(page, "combo_part", Direction.IN.value)
    came = page.printable()
    assert came is not None
    assert came.title == "Sổ đăng ký văn bản đến năm 2024"


def test_the_papers_seen_go_to_excel(
    page: RegisterPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_asked: tmp_path / "so.xlsx")
    page.commands.action_excel.trigger()
    assert (tmp_path / "so.xlsx").read_bytes().startswith(b"PK")


def test_what_is_typed_is_taken_before_the_page_is_left(page: RegisterPage, desk: Desk) -> None:
    page.show_record("document", 1)
    page.panel._ui.edit_kept_by.setFocus(Qt.FocusReason.TabFocusReason)
    page.panel._ui.edit_kept_by.setText("VT")
    page.take_pending()
    assert desk.data.documents.get(1).kept_by == "VT"
