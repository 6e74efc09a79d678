"""The page Cuộc họp: meetings with their panel, committees, attendance."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dxdesk.domain.meeting import AttendanceState
from dxdesk.domain.register import LinkKind
from dxdesk.services import demo_meetings, paper_links
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.main_window import MainWindow
from dxdesk.ui.meetings.attendance_tab import AttendanceTab
from dxdesk.ui.meetings.committees_tab import CommitteesTab
from dxdesk.ui.meetings.page import MeetingsPage
from dxdesk.ui.memory import Memory
from tests.ui.keyboard import press, write


def shown(qtbot: QtBot, desk: Desk, memory: Memory) -> MeetingsPage:
    made = MeetingsPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> MeetingsPage:
    """Two committees, two meetings held, one to come; the one of March concluded three things."""
    assert desk.plan is not None
    if not desk.data.meetings.all():
        demo_meetings.fill(desk.data, desk.plan)
    demo_meetings.conclude(desk.data, desk.plan)
    return shown(qtbot, desk, memory)


def _choose(page: MeetingsPage, day: date) -> int:
    (found,) = (one.id for one in page.desk.data.meetings.all() if one.day == day)
    assert page.show_record("meeting", found)
    return found


def _labels(menu: object) -> list[str]:
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]


def test_meetings_to_come_stand_before_those_held(page: MeetingsPage) -> None:
    model = page.meetings_tab.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert [one.day for one in model.records()] == [
        demo_meetings.BOARD_DAY,
        demo_meetings.MARCH,
        demo_meetings.FEBRUARY,
    ]


def test_the_sentence_says_what_comes_and_what_is_late(page: MeetingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    assert told.args == [
        "2 cuộc đã họp; cuộc họp tới ngày 26/3/2024: Họp Ban Chỉ đạo chuyển đổi số; 1 kết luận quá hạn."
    ]


def test_an_empty_page_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = MeetingsPage(empty_desk, memory)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.sentence_changed) as told:
        page.reload()
    assert told.args is not None
    assert "Chưa có cuộc họp nào" in told.args[0]
    assert not page.action_meet.isEnabled()


def test_a_meeting_is_added_for_a_committee_with_its_agenda(page: MeetingsPage, desk: Desk) -> None:
    page.header_actions()
    menu = page.action_add.menu()
    assert _labels(menu)[1] == "Họp Ban Chỉ đạo chuyển đổi số"
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    chosen = page.meetings_tab.chosen
    assert chosen is not None
    assert chosen.day == date(2024, 3, 21)  # the first day in time for an invitation of the 18th
    assert any("đã quá hạn" in item.text for item in chosen.agenda)
    desk.undo()
    assert len(desk.data.meetings.all()) == 3


def test_a_meeting_too_near_is_warned_of(page: MeetingsPage, desk: Desk) -> None:
    _choose(page, demo_meetings.BOARD_DAY)
    panel = page.meetings_tab.panel
    assert "chậm nhất ngày 21/3/2024" in panel.ui.label_notice.text()
    panel.day.edit.setText("19/3")
    panel.day.field.commit()
    assert "Chỉ còn 1 ngày làm việc" in panel.ui.label_notice.text()


def test_an_hour_nobody_can_read_is_told_by_its_field(page: MeetingsPage) -> None:
    _choose(page, demo_meetings.BOARD_DAY)
    ui = page.meetings_tab.panel.ui
    ui.edit_starts.setText("sáng sớm")
    ui.edit_starts.returnPressed.emit()
    assert "Không đọc được giờ «sáng sớm»" in ui.error_hours.text()


def test_the_agenda_is_typed_moved_and_dropped(page: MeetingsPage, desk: Desk) -> None:
    meeting_id = _choose(page, demo_meetings.BOARD_DAY)
    ui = page.meetings_tab.panel.ui

    def agenda() -> list[str]:
        return [item.text for item in desk.data.meetings.get(meeting_id).agenda]

    before = agenda()
    ui.edit_item.setText("Việc khác")
    ui.edit_item.returnPressed.emit()
    assert agenda() == [*before[:-1], "Việc khác", before[-1]]
    ui.list_agenda.setCurrentRow(len(before) - 1)
    QTest.keyClick(ui.list_agenda, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert agenda()[-3] == "Việc khác"
    QTest.keyClick(ui.list_agenda, Qt.Key.Key_Delete)
    assert agenda() == before


def test_digits_note_attendance_and_go_on(page: MeetingsPage, desk: Desk) -> None:
    meeting_id = _choose(page, demo_meetings.BOARD_DAY)
    seats = page.meetings_tab.panel.seats
    seats.choose_first()
    for key in (Qt.Key.Key_1, Qt.Key.Key_3):
        QTest.keyClick(seats, key)
    said = [one.state for one in desk.data.meetings.attendance(meeting_id)]
    assert said == [AttendanceState.PRESENT, AttendanceState.EXCUSED]
    assert seats.currentIndex().row() == 2


def test_a_substitute_is_named(page: MeetingsPage, desk: Desk) -> None:
    meeting_id = _choose(page, demo_meetings.BOARD_DAY)
    panel = page.meetings_tab.panel
    panel.seats.choose_first()
    panel.ui.edit_substitute.setText("Phó Giám đốc Sở")
    panel.ui.edit_substitute.returnPressed.emit()
    (said,) = desk.data.meetings.attendance(meeting_id)
    assert (said.state, said.substitute) == (AttendanceState.SUBSTITUTE, "Phó Giám đốc Sở")


def test_the_rest_is_noted_present_at_once(page: MeetingsPage, desk: Desk) -> None:
    meeting_id = _choose(page, demo_meetings.BOARD_DAY)
    page.meetings_tab.panel.ui.button_all_present.click()
    assert len(desk.data.meetings.attendance(meeting_id)) == 6
    desk.undo()
    assert not desk.data.meetings.attendance(meeting_id)


def test_conclusions_of_the_meeting_before_are_followed_late_first(page: MeetingsPage) -> None:
    _choose(page, demo_meetings.BOARD_DAY)
    panel = page.meetings_tab.panel
    records = panel.follow_up.rows_model.records()
    assert [item.late for item in records] == [True, False, False]
    assert not panel.ui.button_delete_conclusion.isEnabled()


def test_the_task_of_a_conclusion_is_opened(page: MeetingsPage, qtbot: QtBot) -> None:
    _choose(page, demo_meetings.MARCH)
    panel = page.meetings_tab.panel
    item = panel.follow_up.rows_model.records()[0]
    with qtbot.waitSignal(page.asked_for) as asked:
        panel.ui.button_task.click()
    assert asked.args == ["task", item.conclusion.task_id]


def test_a_conclusion_is_deleted_with_its_task(page: MeetingsPage, desk: Desk) -> None:
    meeting_id = _choose(page, demo_meetings.MARCH)
    item = page.meetings_tab.panel.follow_up.current_record
    page.meetings_tab.panel.ui.button_delete_conclusion.click()
    assert len(desk.data.meetings.conclusions(meeting_id)) == 2
    assert desk.plan is not None
    assert item.conclusion.task_id not in {task.id for task in desk.data.tasks.of_plan(desk.plan.id)}


@pytest.mark.parametrize("button", ["button_invitation", "button_minutes", "button_notice"])
def test_a_paper_of_the_meeting_is_one_click(page: MeetingsPage, qtbot: QtBot, button: str) -> None:
    meeting_id = _choose(page, demo_meetings.MARCH)
    with qtbot.waitSignal(page.asked_for) as asked:
        getattr(page.meetings_tab.panel.ui, button).click()
    assert asked.args is not None
    assert asked.args[0] == "draft"
    (row,) = page.meetings_tab.panel.papers_model.records()
    assert row.record_id == asked.args[1]
    links = {
        one.record_id for one in paper_links.links_of(page.desk.data, row) if one.kind is LinkKind.MEETING
    }
    assert links == {meeting_id}


def test_a_meeting_that_concluded_something_is_not_deleted(
    page: MeetingsPage, desk: Desk, told: list[News]
) -> None:
    _choose(page, demo_meetings.MARCH)
    page.action_delete.trigger()
    assert len(desk.data.meetings.all()) == 3
    assert "Hãy xóa từng kết luận trước" in told[-1].text


def test_a_committee_is_founded_filled_and_taken_back(page: MeetingsPage, desk: Desk) -> None:
    tab = page.open_tab("committees")
    assert isinstance(tab, CommitteesTab)
    page.action_board.trigger()
    tab.panel.edit_committee.setText("Tổ công tác")
    tab.panel.edit_committee.returnPressed.emit()
    assert desk.data.meetings.committees()[-1].name == "Tổ công tác"
    page.action_member.trigger()
    assert len(desk.data.meetings.members(desk.data.meetings.committees()[-1].id)) == 2
    for _ in range(3):
        desk.undo()
    assert len(desk.data.meetings.committees()) == 2


def test_a_seat_that_ends_is_not_at_later_meetings(page: MeetingsPage, desk: Desk) -> None:
    tab = page.open_tab("committees")
    assert isinstance(tab, CommitteesTab)
    page.take_pending()
    tab.last.edit.setText("15/3")
    tab.last.field.commit()
    _choose(page, demo_meetings.BOARD_DAY)
    assert len(page.meetings_tab.panel.seats.seats_model.records()) == 5
    _choose(page, demo_meetings.MARCH)
    assert len(page.meetings_tab.panel.seats.seats_model.records()) == 6


def test_who_is_absent_most_stands_first(page: MeetingsPage) -> None:
    tab = page.open_tab("attendance")
    assert isinstance(tab, AttendanceTab)
    first = tab.model.records()[0]
    assert (first.member.post, first.absent, first.meetings) == ("Trưởng phòng Giáo dục Tiểu học", 2, 2)
    assert "2 cuộc họp đã điểm danh" in tab.ui.label_told.text()


def test_the_mode_opens_on_the_chosen_meeting_and_comes_back(page: MeetingsPage, qtbot: QtBot) -> None:
    meeting_id = _choose(page, demo_meetings.BOARD_DAY)
    page.action_meet.trigger()
    mode = page.mode
    assert mode is not None
    qtbot.waitUntil(lambda: mode.focusWidget() is mode.ui.text_conclusion)
    assert mode.isFullScreen()
    write(mode, "Báo giá")
    press(mode, Qt.Key.Key_Return, ctrl=True)
    press(mode, Qt.Key.Key_Escape)
    panel = page.meetings_tab.panel
    assert panel.ui.tabs_panel.currentWidget() is panel.ui.page_conclusions
    own = [item for item in panel.follow_up.rows_model.records() if item.meeting.id == meeting_id]
    assert [item.conclusion.text for item in own] == ["Báo giá"]


def test_the_sheet_of_the_chosen_meeting_is_printed(page: MeetingsPage) -> None:
    _choose(page, demo_meetings.BOARD_DAY)
    made = page.printable()
    assert made is not None
    told = str(made)
    assert "NỘI DUNG CUỘC HỌP" in told
    assert "Lập dự toán thiết bị" in told
    assert "Trưởng phòng Giáo dục Tiểu học" in told


def test_f11_enters_the_meeting(page: MeetingsPage, qtbot: QtBot) -> None:
    _choose(page, demo_meetings.BOARD_DAY)
    page.meetings_tab.view.setFocus()
    QTest.keyClick(page.meetings_tab.view, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: page.mode is not None and page.mode.isVisible())


def test_a_paper_leads_from_the_register_to_its_meeting(
    qtbot: QtBot, desk: Desk, memory: Memory, page: MeetingsPage, tmp_path: Path
) -> None:
    meeting_id = _choose(page, demo_meetings.MARCH)
    page.meetings_tab.panel.ui.button_minutes.click()
    (row,) = page.meetings_tab.panel.papers_model.records()
    window = MainWindow(desk, memory)
    qtbot.addWidget(window)
    register = window.show_page("register")
    assert register.show_record("document", row.record_id)
    found = next(one for one in paper_links.links_of(desk.data, row) if one.kind is LinkKind.MEETING)
    register._on_link_opened(found)  # type: ignore[attr-defined]  # the register page's own
    assert window.page_key == "meetings"
    assert isinstance(window.page, MeetingsPage)
    chosen = window.page.meetings_tab.chosen
    assert chosen is not None
    assert chosen.id == meeting_id
