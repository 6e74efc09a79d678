import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import history, reports, tasks
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers import opening
from dxdesk.ui.papers.page import PapersPage
from dxdesk.ui.papers.periods import name, offered


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


def shown_text(page: PapersPage) -> str:
    return "\n".join(sheet.text for sheet in page.reader.view.sheets)


def choose_period(page: PapersPage, key: str) -> None:
    combo = page._ui.combo_period
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def test_the_report_that_comes_next_is_shown_first(page: PapersPage) -> None:
    assert page.period == Period.parse("2024-Q1")
    assert "Quý I năm 2024" in shown_text(page)


def test_every_period_of_the_year_is_offered(page: PapersPage) -> None:
    combo = page._ui.combo_period
    words = [combo.itemText(n) for n in range(combo.count()) if combo.itemData(n)]
    assert words == [name(period) for group in offered(2024) for period in group]
    assert len(words) == 4 + 3 + 12


def test_another_period_shows_its_report(qtbot: QtBot, page: PapersPage) -> None:
    choose_period(page, "2024-H1")
    ready(qtbot, page)
    assert "6 tháng đầu năm 2024" in shown_text(page)


def test_of_periods_chosen_quickly_the_last_one_is_shown(qtbot: QtBot, page: PapersPage) -> None:
    for key in ("2024-Q2", "2024-Q3", "2024-9M"):
        choose_period(page, key)
    ready(qtbot, page)
    assert page.report is not None
    assert page.report.snapshot.period.key == "2024-9M"


def test_facts_tell_the_day_of_figures_the_gaps_and_the_deadline(page: PapersPage) -> None:
    day, gaps, deadline = page.facts.texts
    assert "14/3/2024" in day
    assert gaps.startswith("4/11 chỉ tiêu chưa đủ số liệu")
    assert "hết ngày 19/3/2024: còn 2 ngày làm việc" in deadline


def test_a_period_without_a_duty_has_no_deadline(qtbot: QtBot, page: PapersPage) -> None:
    assert page.desk.plan is not None
    duties = page.desk.data.duties.of_plan(page.desk.plan.id)
    assert any(duty.direction is DutyDirection.OFFICE_TO_PROVINCE for duty in duties)
    choose_period(page, "2024-9M")
    assert "không nêu ngày" in page.facts.texts[2]
    ready(qtbot, page)


def test_keeping_a_report_is_one_undo(page: PapersPage) -> None:
    page.commands.action_keep.trigger()
    assert [paper.period for paper in page.model.records()] == ["2024-Q1"]
    change = history.undo(page.desk.data)
    assert change is not None
    page.refresh(change)
    assert page.model.records() == []
    assert page._ui.label_none_made.isVisible()


def test_a_kept_report_is_saved_as_it_was_kept(
    page: PapersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.commands.action_keep.trigger()
    target = tmp_path / "giữ.docx"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: target)
    page._ui.button_save_made.click()
    paper = reports.documents(page.desk.data)[0]
    assert hashlib.sha256(target.read_bytes()).hexdigest() == paper.sha256


@pytest.mark.parametrize(("action", "begin"), [("action_word", b"PK"), ("action_pdf", b"%PDF")])
def test_the_report_is_saved_where_the_clerk_wants_it(
    page: PapersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, begin: bytes
) -> None:
    monkeypatch.setattr(dialogs, "ask_save_file", lambda _parent, _title, _kinds, path: tmp_path / path.name)
    getattr(page.commands.files, action).trigger()
    saved = next(tmp_path.glob("bao-cao-2024-Q1.*"))
    assert saved.read_bytes().startswith(begin)


def test_a_file_open_in_word_is_a_sentence(
    page: PapersPage, told: list[News], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(_content: bytes, target: Path) -> Path:
        raise UserError("file.in_use", path=str(target))

    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: tmp_path / "mở.docx")
    monkeypatch.setattr(reports, "save_copy", in_use)
    page.commands.files.action_word.trigger()
    assert told[-1].wrong
    assert "đang mở trong chương trình khác" in told[-1].text


def test_word_opens_a_passing_copy(page: PapersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(opening, "has_program", lambda _suffix: True)
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        staticmethod(lambda url: opened.append(Path(QUrl(url).toLocalFile())) or True),
    )
    page.commands.files.action_open.trigger()
    assert opened[0].name == "bao-cao-2024-Q1.docx"
    assert opened[0].read_bytes().startswith(b"PK")


def test_a_machine_without_word_is_a_sentence(
    page: PapersPage, told: list[News], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: False))
    page.commands.files.action_open.trigger()
    assert told[-1] == News(
        "Máy này chưa có chương trình mở được tệp Word. Hãy lưu tệp rồi mở ở máy khác.", wrong=True
    )


def test_the_preview_follows_the_data(qtbot: QtBot, page: PapersPage) -> None:
    plan = page.desk.plan
    assert plan is not None
    task = page.desk.data.tasks.of_plan(plan.id)[1]
    entry = ProgressEntry(task.id, date(2024, 3, 14), percent=60, result="Đã tập huấn xong 30 trường.")
    page.desk.perform(lambda: tasks.add_progress(page.desk.data, entry))
    assert page.report is None
    ready(qtbot, page)
    assert "Đã tập huấn xong 30 trường" in shown_text(page).replace("\n", " ")


def test_ctrl_p_prints_the_report_shown(page: PapersPage) -> None:
    assert page.report is not None
    assert page.printable() is page.report.document


def test_a_paper_can_be_shown_by_its_id(page: PapersPage) -> None:
    page.commands.action_keep.trigger()
    paper = page.model.records()[0]
    assert page.show_record("document", paper.id)
    assert not page.show_record("task", 1)


def test_the_table_of_papers_is_a_sound_model(page: PapersPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.commands.action_keep.trigger()
    page.commands.action_keep.trigger()
    assert page.model.rowCount() == 2


def test_an_empty_file_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = PapersPage(empty_desk, memory)
    qtbot.addWidget(page)
    page.reload()
    assert page._ui.stack_papers.currentWidget() is page._ui.widget_empty
    assert (page.header_actions(), page.printable()) == ((), None)
    with qtbot.waitSignal(page.page_asked_for, check_params_cb=lambda key: key == "import"):
        page._ui.button_import.click()


def test_what_takes_the_focus_has_a_name(page: PapersPage) -> None:
    for widget in (page._ui.combo_period, page.table, page.reader.view):
        assert widget.accessibleName()
