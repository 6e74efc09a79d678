from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.domain.task import ProgressEntry, Task, TimeFrame
from dxdesk.services import catalog, tasks
from dxdesk.services.schedule import EventKind
from dxdesk.ui import theme
from dxdesk.ui.deadlines.bar_painter import bar_area, mark_area
from dxdesk.ui.deadlines.day_painter import lay_out_day
from dxdesk.ui.deadlines.month_days import DayCell, add_months, weeks_of_month
from dxdesk.ui.deadlines.page import DeadlinesPage
from dxdesk.ui.deadlines.year_model import YEAR
from dxdesk.ui.deadlines.year_rows import YearRow
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import GroupRow

SIZE = (1180, 660)
UNITS_DAY, OFFICE_DAY = date(2024, 3, 14), date(2024, 3, 19)
LONG = "Chỉ đạo, triển khai ứng dụng các nền tảng chuyển đổi số " * 20
Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> DeadlinesPage:
    page = DeadlinesPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(*SIZE)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> DeadlinesPage:
    return shown(qtbot, desk, memory)


@pytest.fixture
def cell(page: DeadlinesPage) -> Callable[[date], DayCell]:
    """Return a day as the calendar shows it."""

    def find(day: date) -> DayCell:
        page.month.grid.show_day(day)
        found = page.month.grid.chosen
        assert found is not None
        return found

    return find


def task_id(desk: Desk, code: str) -> int:
    return next(task.id for task in desk.data.tasks.of_plan(desk.plan.id) if task.code == code)


def make_late(desk: Desk, code: str, due: date) -> None:
    found = task_id(desk, code)
    desk.perform(lambda: tasks.move_start(desk.data, task_id=found, start=date(2024, 1, 2)))
    desk.perform(lambda: tasks.move_due(desk.data, task_id=found, due=due))


def add_tasks(desk: Desk, number: int, due: date) -> None:
    frame = TimeFrame(phrase="", start=date(2024, 2, 1), due=due)
    with desk.data.action("Thêm nhiệm vụ") as done:
        for n in range(number):
            task = Task(title=f"Việc {n}", plan_id=desk.plan.id, time_frame=frame, position=20 + n)
            desk.data.tasks.save(task)
    desk.perform(lambda: done.change)


def headings(page: DeadlinesPage) -> list[str]:
    return [row.text for row in page.weeks.weeks._rows if isinstance(row, GroupRow)]


def rows(page: DeadlinesPage) -> list[YearRow]:
    return list(page.year.table.rows._rows)


def year_cell(page: DeadlinesPage, number: int) -> QRect:
    table = page.year.table
    return table.visualRect(table.rows.index(number, YEAR))


def test_the_sentence_says_what_comes_next(page: DeadlinesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    (sentence,) = told.args
    assert sentence == (
        "Mốc gần nhất: các đơn vị báo cáo Quý I/2024, hết ngày 14/3, đã qua; "
        "Sở báo cáo UBND tỉnh hết ngày 19/3, còn 2 ngày làm việc; nhiệm vụ 2 hết ngày 30/6."
    )


def test_a_last_day_off_in_the_sentence_says_until_when_it_counts(page: DeadlinesPage, desk: Desk) -> None:
    told: list[str] = []
    page.sentence_changed.connect(told.append)
    day = CalendarDay(OFFICE_DAY, DayKind.OFF, "Nghỉ bão")
    desk.perform(lambda: catalog.save_day(desk.data, day))
    assert "hết ngày 19/3 (ngày nghỉ, tính đến 18/3), còn 1 ngày làm việc" in told[-1]


def test_late_tasks_are_counted_in_the_sentence(page: DeadlinesPage, desk: Desk) -> None:
    told: list[str] = []
    page.sentence_changed.connect(told.append)
    make_late(desk, "2", date(2024, 3, 8))
    assert "; 1 nhiệm vụ quá hạn; " in told[-1]


def test_the_open_view_is_remembered(page: DeadlinesPage, qtbot: QtBot, desk: Desk, memory: Memory) -> None:
    page.open_view("year")
    assert shown(qtbot, desk, memory).view == "year"


def test_the_views_are_reached_with_keys(page: DeadlinesPage, qtbot: QtBot) -> None:
    bar = page._ui.tabs_views.tabBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert page.view == "weeks"


def test_a_month_begins_on_monday_and_holds_whole_weeks() -> None:
    weeks = weeks_of_month(date(2024, 9, 20))
    assert (weeks[0][0], weeks[-1][-1]) == (date(2024, 8, 26), date(2024, 10, 6))
    assert all(day.weekday() == place for week in weeks for place, day in enumerate(week))


def test_a_month_on_stays_in_the_month() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2024, 3, 31), -1) == date(2024, 2, 29)


def test_today_is_chosen_at_first(page: DeadlinesPage) -> None:
    assert page.month.grid.chosen is not None
    assert page.month.grid.chosen.today
    assert page.month._ui.label_month.text() == "Tháng 3/2024"
    assert page.month.panel.label_day.text() == "Thứ Hai, 18/3/2024, hôm\N{NO-BREAK SPACE}nay"


def test_the_units_day_shows_their_report_and_the_cut_off(cell: Callable[[date], DayCell]) -> None:
    assert [item.words for item in cell(UNITS_DAY).items] == [
        "Đơn vị báo cáo Quý I/2024",
        "Chốt số liệu Quý I/2024",
    ]


def test_the_days_between_both_reports_are_a_band(cell: Callable[[date], DayCell]) -> None:
    days = [UNITS_DAY + timedelta(days=number) for number in range(7)]
    assert [cell(day).band for day in days] == [
        "",
        "Tổng hợp 1/3",
        "",
        "",
        "Tổng hợp 2/3",
        "Tổng hợp 3/3",
        "",
    ]


def test_a_day_off_is_named(cell: Callable[[date], DayCell]) -> None:
    new_year = cell(date(2024, 2, 12))
    assert not new_year.working
    assert new_year.special == "Mùng ba Tết Nguyên Đán"


def test_a_make_up_day_is_marked(cell: Callable[[date], DayCell]) -> None:
    saturday = cell(date(2024, 5, 4))
    assert saturday.working
    assert saturday.special == "Đi làm bù"


def test_a_deadline_on_a_day_off_stands_on_its_day_and_points_to_the_working_day(
    cell: Callable[[date], DayCell],
) -> None:
    nominal, working = cell(date(2024, 9, 14)), cell(date(2024, 9, 13))
    assert nominal.items[0].words == "Đơn vị báo cáo Quý III/2024 (làm việc cuối 13/9)"
    assert [(item.echo, item.brief) for item in working.items] == [(True, "Hạn 14/9: hạn đơn vị")]


def test_the_panel_says_what_a_day_off_means_for_a_deadline(
    page: DeadlinesPage, cell: Callable[[date], DayCell]
) -> None:
    cell(date(2024, 9, 14))
    notes = page.month.panel.label_notes.text()
    assert "ngày làm việc cuối Thứ Sáu, 13/9/2024, tính quá hạn sau ngày 16/9/2024" in notes


def test_a_day_is_read_aloud_with_all_that_is_due(page: DeadlinesPage) -> None:
    model = page.month.grid.model()
    spoken = model.data(page.month.grid._days.index_of(OFFICE_DAY), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Thứ Ba, 19/3/2024; Ngày làm việc; Ngày thứ 3 trong 3 ngày làm việc")
    assert spoken.endswith("Sở báo cáo Quý I/2024, Sắp đến hạn")


def test_arrows_move_the_day_into_the_next_month(page: DeadlinesPage, qtbot: QtBot) -> None:
    grid = page.month.grid
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.chosen is not None
    assert (grid.chosen.day, grid.month) == (date(2024, 3, 31), date(2024, 3, 1))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert (grid.chosen.day, grid.month) == (date(2024, 4, 1), date(2024, 4, 1))


def test_pages_move_the_month_and_the_button_comes_back(page: DeadlinesPage, qtbot: QtBot) -> None:
    grid = page.month.grid
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.month == date(2024, 4, 1)
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    page.month._ui.button_previous.click()
    assert grid.month == date(2024, 2, 1)
    page.month._ui.button_today.click()
    assert grid.chosen is not None
    assert grid.chosen.today


def test_enter_opens_the_one_thing_due(page: DeadlinesPage, qtbot: QtBot) -> None:
    page.month.grid.show_day(OFFICE_DAY)
    with qtbot.waitSignal(page.page_asked_for) as asked:
        qtbot.keyClick(page.month.grid, Qt.Key.Key_Return)
    assert asked.args == ["papers"]


def test_enter_on_a_full_day_goes_to_the_panel(page: DeadlinesPage, desk: Desk, qtbot: QtBot) -> None:
    add_tasks(desk, 12, OFFICE_DAY)
    page.month.grid.show_day(OFFICE_DAY)
    page.activateWindow()
    qtbot.keyClick(page.month.grid, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.month.panel.rows[0]
    assert len(page.month.panel.rows) == 13


def test_a_full_day_says_how_many_do_not_fit_and_keeps_the_report(page: DeadlinesPage, desk: Desk) -> None:
    add_tasks(desk, 12, OFFICE_DAY)
    grid = page.month.grid
    index = grid._days.index_of(OFFICE_DAY)
    layout = lay_out_day(grid._days.cell(index), grid.visualRect(index), grid)
    assert layout.items[0][0].event.kind is EventKind.OFFICE_REPORT
    assert layout.more == 13 - len(layout.items)


def test_a_click_on_an_item_of_a_day_leads_to_its_task(page: DeadlinesPage, desk: Desk, qtbot: QtBot) -> None:
    make_late(desk, "2", date(2024, 3, 8))
    grid = page.month.grid
    index = grid._days.index_of(date(2024, 3, 8))
    (_item, area), *_rest = lay_out_day(grid._days.cell(index), grid.visualRect(index), grid).items
    with qtbot.waitSignal(page.asked_for) as asked:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert asked.args == ["task", task_id(desk, "2")]


def test_a_click_beside_the_items_only_chooses_the_day(page: DeadlinesPage, qtbot: QtBot) -> None:
    grid = page.month.grid
    area = grid.visualRect(grid._days.index_of(UNITS_DAY))
    with qtbot.assertNotEmitted(page.page_asked_for):
        place = area.bottomLeft() + QPoint(4, -4)
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert grid.chosen is not None
    assert grid.chosen.day == UNITS_DAY


def test_the_days_fill_the_height_with_room_for_letters(page: DeadlinesPage) -> None:
    grid = page.month.grid
    heights = [grid.rowHeight(row) for row in range(grid._days.rowCount())]
    assert sum(heights) == grid.viewport().height()
    index = grid._days.index_of(UNITS_DAY)
    layout = lay_out_day(grid._days.cell(index), grid.visualRect(index), grid)
    assert all(area.height() >= theme.line(grid) for _item, area in layout.items)


def test_a_narrow_month_names_its_days_briefly(page: DeadlinesPage) -> None:
    model = page.month.grid.model()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Thứ Hai"
    page.resize(560, SIZE[1])
    QApplication.processEvents()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "T2"


def test_the_list_by_week_starts_with_this_week_below_earlier_ones(page: DeadlinesPage) -> None:
    page.open_view("weeks")
    found = headings(page)
    assert found[:3] == [
        "Tuần 11/3 – 15/3/2024, 5 ngày làm việc",
        "Tuần này 18/3 – 22/3/2024, 5 ngày làm việc",
        "Tuần 10/6 – 14/6/2024, 5 ngày làm việc",
    ]
    assert page.weeks.current_record.day == OFFICE_DAY
    assert page.weeks.rowViewportPosition(page.weeks.weeks.row_of_heading(found[1])) <= 0
    assert page._ui.label_weeks.text() == "2 mốc của các tuần trước ở phía trên."


def test_the_button_comes_back_to_this_week(page: DeadlinesPage) -> None:
    page.open_view("weeks")
    page.weeks.choose((EventKind.TASK_DUE, page.schedule.events[-1].task.task.id))
    assert page._ui.button_this_week.text() == "Tuần &này"
    page._ui.button_this_week.click()
    assert page.weeks.current_record.day == OFFICE_DAY


def test_what_is_late_stands_before_this_week(page: DeadlinesPage, desk: Desk) -> None:
    make_late(desk, "2", date(2024, 3, 8))
    page.open_view("weeks")
    assert headings(page)[1:3] == ["Quá hạn (1)", "Tuần này 18/3 – 22/3/2024, 5 ngày làm việc"]
    assert page.weeks.current_record.task.task.code == "2"


def test_a_week_on_which_nothing_is_due_says_so(page: DeadlinesPage, desk: Desk) -> None:
    desk.look_from(date(2024, 4, 30))
    page.reload()
    page.open_view("weeks")
    assert "Tuần này 29/4 – 04/5/2024, 3 ngày làm việc: không có hạn nào" in headings(page)
    assert page.weeks.current_record.day == date(2024, 6, 14)


def test_working_days_and_the_working_day_stand_in_their_columns(page: DeadlinesPage) -> None:
    page.open_view("weeks")
    event = next(item for item in page.weeks.weeks.records() if item.day == date(2024, 9, 14))
    texts = [column.text(event) for column in page.weeks.weeks.columns]
    assert texts == [
        "14/9/2024",
        "Thứ Bảy",
        "Các đơn vị báo cáo Quý III/2024",
        "Các phòng thuộc Sở GDĐT",
        "125 ngày",
        "Thứ Sáu, 13/9",
        "Chưa đến hạn",
    ]


def test_enter_in_the_list_leads_to_the_task(page: DeadlinesPage, desk: Desk, qtbot: QtBot) -> None:
    page.open_view("weeks")
    page.weeks.choose((EventKind.TASK_DUE, task_id(desk, "2")))
    with qtbot.waitSignal(page.asked_for) as asked:
        qtbot.keyClick(page.weeks, Qt.Key.Key_Return)
    assert asked.args == ["task", task_id(desk, "2")]


def test_a_click_on_a_report_in_the_list_leads_to_the_papers(page: DeadlinesPage, qtbot: QtBot) -> None:
    page.open_view("weeks")
    index = page.weeks.currentIndex().siblingAtColumn(2)
    with qtbot.waitSignal(page.page_asked_for) as asked:
        place = page.weeks.visualRect(index).center()
        qtbot.mouseClick(page.weeks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["papers"]


def test_a_change_keeps_the_row_of_the_list(page: DeadlinesPage, desk: Desk) -> None:
    page.open_view("weeks")
    page.weeks.choose((EventKind.TASK_DUE, task_id(desk, "3")))
    desk.perform(lambda: tasks.rename(desk.data, task_id=task_id(desk, "2"), title="Tên mới"))
    assert page.weeks.current_record.task.task.code == "3"


def test_the_year_has_lanes_of_reports_and_a_bar_for_every_task(page: DeadlinesPage) -> None:
    page.open_view("year")
    assert [row.name.partition(".")[0] for row in rows(page)] == [
        "Các đơn vị báo cáo",
        "Sở báo cáo",
        *"12345",
    ]
    assert [event.day for event in rows(page)[1].marks] == [date(2024, month, 19) for month in (3, 6, 9, 12)]


def test_a_bar_covers_the_days_of_its_time_frame(page: DeadlinesPage) -> None:
    page.open_view("year")
    table, row = page.year.table, rows(page)[3]
    area = bar_area(row.bar, table.rows.frame, year_cell(page, 3), table)
    assert (row.bar.first, row.bar.last) == (date(2024, 4, 1), date(2024, 6, 30))
    assert area.width() == pytest.approx(year_cell(page, 3).width() * 91 / 366, abs=4)


def test_an_assumed_end_is_marked_and_said(page: DeadlinesPage) -> None:
    page.open_view("year")
    row = rows(page)[4]
    assert (row.bar.assumed_first, row.bar.assumed_last) == (False, True)
    assert "tạm tính đến hết năm kế hoạch" in row.tip
    assert not rows(page)[2].bar.assumed_last


def test_work_without_a_deadline_is_an_endless_line(page: DeadlinesPage, desk: Desk) -> None:
    page.open_view("year")
    found = task_id(desk, "2")
    desk.perform(lambda: tasks.set_time_phrase(desk.data, task_id=found, phrase="Thường xuyên"))
    assert rows(page)[3].bar.endless
    assert rows(page)[3].words == "Không thời hạn, 5%"


def test_a_time_frame_beyond_the_year_is_cut_and_one_outside_says_so(page: DeadlinesPage, desk: Desk) -> None:
    page.open_view("year")
    found = task_id(desk, "2")
    desk.perform(lambda: tasks.move_due(desk.data, task_id=found, due=date(2025, 5, 31)))
    assert (rows(page)[3].bar.last, rows(page)[3].bar.later) == (date(2024, 12, 31), True)
    desk.perform(lambda: tasks.move_start(desk.data, task_id=found, start=date(2025, 1, 2)))
    assert rows(page)[3].bar is None
    assert rows(page)[3].words.endswith("(ngoài năm này)")


def test_a_click_on_a_bar_leads_to_its_task(page: DeadlinesPage, desk: Desk, qtbot: QtBot) -> None:
    page.open_view("year")
    table = page.year.table
    area = bar_area(rows(page)[3].bar, table.rows.frame, year_cell(page, 3), table)
    with qtbot.waitSignal(page.asked_for) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert asked.args == ["task", task_id(desk, "2")]
    with qtbot.assertNotEmitted(page.asked_for):
        place = QPoint(area.left() - 20, area.center().y())
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_report_mark_leads_to_the_papers(page: DeadlinesPage, qtbot: QtBot) -> None:
    page.open_view("year")
    table = page.year.table
    area = mark_area(rows(page)[1].marks[0], table.rows.frame, year_cell(page, 1), table)
    with qtbot.waitSignal(page.page_asked_for) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert asked.args == ["papers"]


def test_the_year_is_walked_with_keys(page: DeadlinesPage, desk: Desk, qtbot: QtBot) -> None:
    page.open_view("year")
    table = page.year.table
    with qtbot.waitSignal(page.page_asked_for) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == ["papers"]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.asked_for) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == ["task", task_id(desk, "1")]


def test_many_tasks_scroll_and_keep_their_place(page: DeadlinesPage, desk: Desk) -> None:
    page.open_view("year")
    add_tasks(desk, 60, date(2024, 10, 1))
    bar = page.year.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.perform(lambda: tasks.rename(desk.data, task_id=task_id(desk, "2"), title="Tên mới"))
    assert bar.value() == bar.maximum() > 0


def test_every_view_follows_its_model(page: DeadlinesPage) -> None:
    for view, model in (
        ("month", page.month.grid.model()),
        ("weeks", page.weeks.weeks),
        ("year", page.year.table.rows),
    ):
        QAbstractItemModelTester(model, Fatal)
        page.open_view(view)
        page.reload()
        assert model.rowCount() > 3


def test_a_day_off_is_seen_at_once(page: DeadlinesPage, desk: Desk, cell: Callable[[date], DayCell]) -> None:
    day = CalendarDay(date(2024, 3, 20), DayKind.OFF, "Nghỉ bão")
    desk.perform(lambda: catalog.save_day(desk.data, day))
    assert cell(day.day).special == "Nghỉ bão"


def test_a_duty_is_seen_at_once(page: DeadlinesPage, desk: Desk, cell: Callable[[date], DayCell]) -> None:
    duty = next(one for one in desk.data.duties.of_plan(desk.plan.id) if one.before_day == 20)
    with desk.data.action("Sửa chế độ báo cáo") as done:
        desk.data.duties.save(replace(duty, before_day=26))
    desk.perform(lambda: done.change)
    assert [item.event.kind for item in cell(date(2024, 3, 25)).items] == [EventKind.OFFICE_REPORT]


def test_a_change_while_hidden_is_seen_when_the_page_is_shown(page: DeadlinesPage, desk: Desk) -> None:
    page.open_view("weeks")
    page.hide()
    make_late(desk, "2", date(2024, 3, 8))
    assert "Quá hạn (1)" not in headings(page)
    page.show()
    assert "Quá hạn (1)" in headings(page)


def test_a_finished_task_is_neither_late_nor_counted_down(page: DeadlinesPage, desk: Desk) -> None:
    make_late(desk, "2", date(2024, 3, 8))
    entry = ProgressEntry(task_id=task_id(desk, "2"), on=date(2024, 3, 15), percent=100, result="xong")
    desk.perform(lambda: tasks.add_progress(desk.data, entry))
    page.open_view("weeks")
    event = next(item for item in page.weeks.weeks.records() if item.task and item.task.task.code == "2")
    texts = [column.text(event) for column in page.weeks.weeks.columns]
    assert (texts[4], texts[6]) == ("", "Hoàn thành quá hạn")


def test_very_long_names_do_not_widen_the_page(page: DeadlinesPage, desk: Desk) -> None:
    desk.perform(lambda: tasks.rename(desk.data, task_id=task_id(desk, "2"), title=LONG))
    make_late(desk, "2", date(2024, 3, 18))
    for view in ("month", "weeks", "year"):
        page.open_view(view)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= SIZE[0]
        assert page.width() == SIZE[0]


def test_a_plan_of_a_past_year_opens_in_its_own_year(page: DeadlinesPage, desk: Desk) -> None:
    told: list[str] = []
    page.sentence_changed.connect(told.append)
    desk.choose_year(2024)
    desk.look_from(date(2026, 5, 4))
    page.reload()
    assert page.month.grid.month == date(2024, 12, 1)
    assert told[-1].startswith("Mốc gần nhất: 5 nhiệm vụ quá hạn")


def test_an_empty_file_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = shown(qtbot, empty_desk, memory)
    assert page._ui.label_empty.isVisible()
    with qtbot.waitSignal(page.page_asked_for) as asked:
        page._ui.button_import.click()
    assert asked.args == ["import"]


def test_a_plan_without_dates_says_so(page: DeadlinesPage, desk: Desk) -> None:
    with desk.data.action("Xóa") as done:
        for duty in desk.data.duties.of_plan(desk.plan.id):
            desk.data.duties.delete(duty.id)
        for task in desk.data.tasks.of_plan(desk.plan.id):
            desk.data.tasks.save(replace(task, time_frame=TimeFrame()))
    told: list[str] = []
    page.sentence_changed.connect(told.append)
    desk.perform(lambda: done.change)
    assert told[-1] == "Kế hoạch chưa có hạn nào: hãy nhập thời gian ở trang Nhiệm vụ."


def test_the_views_are_pictured(page: DeadlinesPage, screens: Path) -> None:
    screens.mkdir(parents=True, exist_ok=True)
    for view in ("month", "weeks", "year"):
        page.open_view(view)
        QApplication.processEvents()
        assert page.grab().save(str(screens / f"deadlines_{view}.png"))
