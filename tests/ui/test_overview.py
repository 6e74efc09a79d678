from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import catalog, tasks
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.overview.card import ItemRow, ItemsCard
from dxdesk.ui.overview.page import OverviewPage

LONG = "Chỉ đạo, triển khai ứng dụng các nền tảng chuyển đổi số " * 20


@pytest.fixture
def page(desk: Desk, memory: Memory, qtbot: QtBot) -> OverviewPage:
    made = OverviewPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    desk.plan_switched.connect(made.reload)
    made.resize(1100, 620)
    made.reload()
    made.show()
    return made


def _task_id(desk: Desk, code: str) -> int:
    return next(task.id for task in desk.data.tasks.of_plan(desk.plan.id) if task.code == code)


def _rows(card: ItemsCard) -> list[ItemRow]:
    found = (card.body.itemAt(n).widget() for n in range(card.body.count()))
    return [row for row in found if isinstance(row, ItemRow)]


def test_the_next_report_is_counted_in_working_days(page: OverviewPage) -> None:
    assert page.report.label_title.text() == "Báo cáo Quý I/2024"
    assert page.report.days.label_number.text() == "2"
    assert "14/3/2024 (đã qua)" in page.report.days.label_units.text()
    assert "UBND tỉnh đến hết T3 19/3/2024 (còn 1 ngày)" in page.report.days.label_office.text()


def test_the_days_of_the_window_say_in_words_where_today_is(page: OverviewPage) -> None:
    chips = [
        label for label in page.report.findChildren(QLabel) if str(label.property("role")).startswith("chip")
    ]
    assert [chip.text() for chip in chips] == ["T6 15/3", "T2 18/3", "T3 19/3"]
    assert [chip.accessibleName().partition(", ")[2] for chip in chips] == [
        "đã qua",
        "hôm nay",
        "ngày làm việc",
    ]


def test_a_day_off_in_the_window_is_said_with_its_name(page: OverviewPage, desk: Desk) -> None:
    day = CalendarDay(date(2024, 3, 19), DayKind.OFF, "Nghỉ bão", confirmed=False)
    desk.perform(lambda: catalog.save_day(desk.data, day))
    notes = page.report.days.label_notes.text()
    assert "19/3/2024 nghỉ (Nghỉ bão, chưa có thông báo chính thức)" in notes
    assert "ngày làm việc cuối 18/3/2024" in notes


def test_a_late_task_says_whose_it_is_and_how_many_days(page: OverviewPage, desk: Desk) -> None:
    due = desk.today - timedelta(days=6)
    desk.perform(lambda: tasks.move_start(desk.data, task_id=_task_id(desk, "2"), start=date(2024, 1, 2)))
    desk.perform(lambda: tasks.move_due(desk.data, task_id=_task_id(desk, "2"), due=due))
    (row,) = _rows(page.late)
    assert row.accessibleName().startswith("2. Triển khai xác định cấp độ trường học số")
    assert "Quá hạn. quá 6 ngày, hạn 12/3/2024 · Văn phòng Sở" in row.accessibleName()


def test_a_row_leads_to_its_item(page: OverviewPage, desk: Desk, qtbot: QtBot) -> None:
    row = _rows(page.short)[0]
    with qtbot.waitSignal(page.asked_for) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    kind, record_id = asked.args
    assert (kind, desk.data.indicators.get(record_id).code) == ("indicator", "I.2")


def test_an_awaited_lead_is_named_with_links_to_what_it_owes(page: OverviewPage, qtbot: QtBot) -> None:
    labels = page.waiting.findChildren(QLabel)
    inspectorate = next(label for label in labels if "Thanh tra Sở" in label.text())
    link = inspectorate.text().partition("href='")[2].partition("'")[0]
    with qtbot.waitSignal(page.asked_for) as asked:
        inspectorate.linkActivated.emit(link)
    assert asked.args == ["indicator", int(link.partition(":")[2])]


def test_short_indicators_show_result_and_target(page: OverviewPage) -> None:
    assert "56% / trên 60%" in _rows(page.short)[0].accessibleName()
    assert page.short.label_count.text() == "3/11"


def test_counts_have_their_denominator(page: OverviewPage, desk: Desk) -> None:
    entry = ProgressEntry(task_id=_task_id(desk, "2"), on=desk.today, percent=100, result="xong")
    desk.perform(lambda: tasks.add_progress(desk.data, entry))
    assert page.status.label_rate.text() == "Hoàn thành 1/1 nhiệm vụ đến hạn (100%)."


def test_a_change_is_seen_when_the_page_is_shown_again(page: OverviewPage, desk: Desk) -> None:
    page.hide()
    entry = ProgressEntry(task_id=_task_id(desk, "2"), on=desk.today, percent=100, result="xong")
    desk.perform(lambda: tasks.add_progress(desk.data, entry))
    page.show()
    assert page.status.label_rate.text().startswith("Hoàn thành 1/1")


def test_the_situation_is_copied_as_text(page: OverviewPage) -> None:
    page.action_copy.trigger()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Tình hình đến ngày 18/3/2024: ")
    assert "- I.2: 56% / trên 60%" in lines
    assert "Chờ Thanh tra Sở: chỉ tiêu I.10" in lines


def test_the_page_prints_the_situation(page: OverviewPage) -> None:
    document = page.printable()
    assert document is not None
    assert document.working
    assert "18/3/2024" in document.title or "18 tháng 3" in document.title


def test_an_empty_file_says_what_to_do_first(empty_desk: Desk, memory: Memory, qtbot: QtBot) -> None:
    page = OverviewPage(empty_desk, memory)
    qtbot.addWidget(page)
    page.reload()
    page.show()
    assert page._ui.button_import.isVisible()
    for button, key in ((page._ui.button_import, "import"), (page._ui.button_sample, "sample")):
        with qtbot.waitSignal(page.page_asked_for) as asked:
            button.click()
        assert asked.args == [key]


def test_very_long_names_do_not_widen_the_page(page: OverviewPage, desk: Desk) -> None:
    desk.perform(lambda: tasks.rename(desk.data, task_id=_task_id(desk, "2"), title=LONG))
    desk.perform(lambda: tasks.move_start(desk.data, task_id=_task_id(desk, "2"), start=date(2024, 1, 2)))
    desk.perform(lambda: tasks.move_due(desk.data, task_id=_task_id(desk, "2"), due=date(2024, 3, 1)))
    QApplication.processEvents()
    assert page.late.width() <= page.width() // 2
    assert page._ui.widget_filled.width() <= page.width()


def test_a_narrow_page_stands_in_one_column(page: OverviewPage) -> None:
    page.resize(600, 500)
    QApplication.processEvents()
    assert (
        page.waiting.mapTo(page, page.rect().topLeft()).y()
        > page.backup.mapTo(page, page.rect().topLeft()).y()
    )


def test_no_copy_yet_is_said(page: OverviewPage, tmp_path: Path) -> None:
    assert page.label_backup.text() == "Chưa có bản sao lưu nào."
