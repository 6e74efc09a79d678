from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import python_calamine
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QThread, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dxdesk.documents.referee.finding import Outcome
from dxdesk.domain.errors import UserError
from dxdesk.domain.unit import Unit, UnitKind
from dxdesk.services import catalog, tasks
from dxdesk.shipped import resource
from dxdesk.ui import dialogs, work
from dxdesk.ui.app import Session
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.main_window import IMPORT, MainWindow
from dxdesk.ui.memory import Memory
from dxdesk.ui.pages import PAGES
from dxdesk.ui.papers.page import PapersPage
from dxdesk.ui.pictures import picture_pages, settle
from dxdesk.ui.referee.page import RefereePage
from dxdesk.ui.work import Progress


@pytest.fixture
def window(desk: Desk, memory: Memory, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk, memory)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_page("overview")
    made.show()
    qtbot.waitExposed(made)
    yield made
    for running in made.findChildren(QThread):
        running.wait()


@pytest.fixture
def empty_window(empty_desk: Desk, memory: Memory, qtbot: QtBot) -> MainWindow:
    made = MainWindow(empty_desk, memory)
    qtbot.addWidget(made)
    made.show_page("overview")
    made.show()
    return made


def _type(widget: QLineEdit, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_every_page_can_be_shown_and_pictured(window: MainWindow, screens: Path) -> None:
    keys = [*(entry.key for entry in PAGES), IMPORT]
    made = [path.stem for path in picture_pages(window, screens, keys)]
    assert made == keys
    assert all((screens / f"{name}.png").stat().st_size > 5000 for name in made)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_every_page_opens_on_an_empty_file(empty_window: MainWindow, entry: object) -> None:
    page = empty_window.show_page(entry.key)  # type: ignore[attr-defined]
    assert page.isVisible()
    assert page.printable() is None


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow) -> None:
    assert window.findChildren(type(window.page)) == [window.page]
    assert window.show_page("catalog") is window.show_page("catalog")


def test_ctrl_and_a_number_opens_a_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == PAGES[3].key
    window.show_page(PAGES[-1].key)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "overview"


def test_arrows_move_through_the_navigation_past_headings(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.navigation, Qt.Key.Key_Down)
    assert window.page_key == "tasks"
    qtbot.keyClick(window.navigation, Qt.Key.Key_Up)
    assert window.page_key == "overview"


def test_the_header_shows_title_sentence_and_one_primary_button_at_the_right(window: MainWindow) -> None:
    assert window.header.label_title.text() == "Tổng quan"
    assert "Quý I/2024" in window.header.label_sentence.text()
    assert [button.property("role") for button in window.header.buttons] == [None, "primary"]


def test_the_menu_names_what_undo_takes_back(window: MainWindow, desk: Desk) -> None:
    unit = Unit("Đơn vị thử", UnitKind.OTHER)
    desk.perform(lambda: catalog.save_unit(desk.data, unit))
    assert window._ui.action_undo.text() == "&Hoàn tác «Thêm đơn vị Đơn vị thử»"
    window._ui.action_undo.trigger()
    assert "Đơn vị thử" not in {unit.name for unit in desk.data.units.all()}
    assert window._ui.action_redo.text() == "&Làm lại «Thêm đơn vị Đơn vị thử»"
    window._ui.action_redo.trigger()
    assert "Đơn vị thử" in {unit.name for unit in desk.data.units.all()}


def test_ctrl_z_takes_back_typing_before_it_takes_back_an_action(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.desk
    desk.perform(lambda: catalog.save_unit(desk.data, Unit("Đơn vị thử", UnitKind.OTHER)))
    window.show_page("catalog")
    field = window.page.findChild(QLineEdit, "edit_filter")
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    _type(field, "phòng")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert desk.data.undo_label == "Thêm đơn vị Đơn vị thử"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.data.redo_label == "Thêm đơn vị Đơn vị thử"


def test_the_message_line_offers_to_undo_what_was_just_done(window: MainWindow, desk: Desk) -> None:
    task = desk.data.tasks.of_plan(desk.plan.id)[2]
    desk.perform(lambda: tasks.rename(desk.data, task_id=task.id, title="Tên khác"))
    assert "Sửa tên nhiệm vụ 3" in window.message_line.label_text.text()
    window.message_line.button_undo.click()
    assert desk.data.tasks.get(task.id).title == task.title
    assert not window.message_line.button_undo.isVisible()


def test_news_never_move_the_layout(window: MainWindow) -> None:
    before = window._ui.stack_pages.geometry()
    window.show_news(News("Một câu rất dài " * 40, wrong=True, undoable=True))
    QApplication.processEvents()
    assert window._ui.stack_pages.geometry() == before


def test_a_refusal_is_told_in_red_and_in_words(window: MainWindow, desk: Desk) -> None:
    desk.refuse(UserError("disk.full"))
    assert window.message_line.label_text.property("role") == "wrong"
    assert window.message_line.label_text.text().startswith("Ổ đĩa đã đầy")


def test_another_day_is_said_and_can_be_left(window: MainWindow, desk: Desk) -> None:
    desk.look_from(date(2024, 6, 14))
    assert window.message_line.button_day.text() == "Đang xem tại ngày 14/6/2024"
    assert "Quý II/2024" in window.header.label_sentence.text()
    window.view_commands.look_from_today()
    assert window.message_line.button_day.isHidden()


def test_a_dropped_plan_is_opened_for_review(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(resource("ke-hoach-2024.txt")))])
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, no_button, no_key, QEvent.Type.Drop)
    window.dropEvent(event)
    settle(window)
    assert window.page_key == "import"
    assert event.isAccepted()


def test_closing_takes_the_field_that_is_being_typed_in(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page("catalog")
    field = page.open_tab("units")._panel.edit_code
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setText("MỚI")
    assert window.close()
    assert "MỚI" in {unit.code for unit in window.desk.data.units.all()}


def test_closing_asks_before_a_refused_field_is_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.show_page("catalog")
    field = page.open_tab("units")._panel.text_name
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("")
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *_words, **_verb: False)
    assert not window.close()
    assert window.isVisible()


def test_a_copy_can_be_made_from_the_menu(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_words: tmp_path / "usb" / "ban-sao.db")
    window._ui.action_backup.trigger()
    assert (tmp_path / "usb" / "ban-sao.db").stat().st_size > 0
    assert "Đã sao lưu và kiểm tra" in window.message_line.label_text.text()


def test_the_page_is_saved_as_pdf(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_words: tmp_path / "tinh-hinh.pdf")
    window._ui.action_pdf.trigger()
    assert (tmp_path / "tinh-hinh.pdf").read_bytes().startswith(b"%PDF")


def test_a_restored_copy_opens_in_a_fresh_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(tmp_path / "dxdesk.db", today=date(2024, 3, 18))
    window = session.open()
    window.file_commands.save_to(tmp_path / "ban-sao.db")
    desk = window.desk
    desk.perform(lambda: catalog.save_unit(desk.data, Unit("Sau bản sao", UnitKind.OTHER)))
    monkeypatch.setattr(dialogs, "ask_open_file", lambda *_words: tmp_path / "ban-sao.db")
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *_words, **_verb: True)
    window._ui.action_restore.trigger()
    assert session.window is not window
    assert "Sau bản sao" not in {unit.name for unit in session.window.desk.data.units.all()}
    assert session.window.message_line.label_text.text().startswith("Đã khôi phục")
    session.window.close()
    session.close()


def test_the_window_fits_a_small_screen_at_150_percent(window: MainWindow) -> None:
    for entry in PAGES:
        window.show_page(entry.key)
    hint = window.minimumSizeHint()
    assert (hint.width() <= 910, hint.height() <= 490) == (True, True)


@pytest.mark.parametrize("key", ["units", "groups", "people", "duties", "recipients", "calendar", "offices"])
def test_a_tab_of_the_catalogue_fits_a_small_screen(window: MainWindow, key: str) -> None:
    window.resize(910, 490)
    page = window.show_page("catalog")
    page.open_tab(key)
    QApplication.processEvents()
    assert page.width() <= 910 - window.navigation.width()


@pytest.mark.parametrize("key", ["overview", "catalog"])
def test_a_page_fits_a_small_screen_at_150_percent_without_scrolling(window: MainWindow, key: str) -> None:
    window.resize(910, 490)
    page = window.show_page(key)
    QApplication.processEvents()
    assert page.width() <= 910 - window.navigation.width()
    assert page.height() < 490


def test_work_answers_on_the_main_thread(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    seen: list[object] = []

    def job(progress: Progress) -> QThread:
        progress.tell(50, "nửa chừng")
        return QThread.currentThread()

    started = work.start(
        desk, "Đang thử", job, done=lambda thread: seen.extend((thread, QThread.currentThread()))
    )
    with qtbot.waitSignal(started.ended):
        pass
    assert seen[0] is not seen[1]
    assert seen[1] is window.thread()


def test_stopped_work_gives_no_answer(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    answers: list[int] = []

    def job(progress: Progress) -> int:
        while True:
            progress.tell(1)

    started = work.start(desk, "Đang thử", job, done=answers.append)
    assert window.message_line.button_stop.isVisible()
    with qtbot.waitSignal(started.ended):
        window.message_line.button_stop.click()
    assert answers == []
    assert window.message_line.button_stop.isHidden()


def test_work_that_is_refused_is_told(desk: Desk, told: list[News], qtbot: QtBot) -> None:
    def job(_progress: Progress) -> int:
        raise UserError("file.in_use", path="a.docx")

    started = work.start(desk, "Đang ghi", job, done=print)
    with qtbot.waitSignal(started.ended):
        pass
    assert [news.wrong for news in told] == [True]
    assert "a.docx" in told[0].text


def test_what_can_be_focused_has_a_name(window: MainWindow) -> None:
    for key in ("overview", "catalog"):
        page = window.show_page(key)
        nameless = [
            widget.objectName() or type(widget).__name__
            for widget in page.findChildren(QLineEdit)
            if not widget.accessibleName() and not widget.objectName().startswith("qt_")
        ]
        assert nameless == []


def test_the_year_is_saved_as_a_calendar(
    window: MainWindow, told: list[News], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "lịch.ics"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    window._ui.action_calendar.trigger()
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert told[-1].text.startswith("Đã xuất lịch")


def test_the_tables_are_exported_beside_the_window(
    window: MainWindow, told: list[News], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bảng.xlsx"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    window._ui.action_tables.trigger()
    qtbot.waitUntil(lambda: bool(told) and told[-1].text.startswith("Đã xuất bảng"))
    assert python_calamine.CalamineWorkbook.from_path(target).sheet_names == ["Nhiệm vụ", "Chỉ tiêu"]


def test_tables_without_a_plan_are_refused_with_a_sentence(empty_window: MainWindow) -> None:
    empty_window._ui.action_tables.trigger()
    assert empty_window.desk.refusals == 1


def test_a_round_leads_to_its_report(window: MainWindow) -> None:
    window.show_page("period").report_asked_for.emit("2024-H1")
    assert window.page_key == "papers"
    assert window.page.period_choice.key == "2024-H1"  # type: ignore[attr-defined]  # the papers page's own


def test_the_report_shown_is_handed_to_the_referee(window: MainWindow) -> None:
    papers = window.show_page("papers")
    settle(window)
    assert isinstance(papers, PapersPage)
    papers.commands.files.action_check.trigger()
    settle(window)
    assert isinstance(window.page, RefereePage)
    assert window.page.judged is not None
    assert window.page.judged.path.name == "bao-cao-2024-Q1.docx"
    assert not window.page.judged.verdict.of(Outcome.FAIL)
