from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dxdesk.domain.meeting import AttendanceState, MeetingKind
from dxdesk.domain.task import TaskOrigin
from dxdesk.services import conclusions, meeting_follow_up
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.meetings.mode import MeetingMode
from tests.services.held_meeting import committee
from tests.ui.keyboard import press, write

Key = Qt.Key


def _planned(desk: Desk, board_id: int, day: date) -> int:
    change = desk.perform(
        lambda: meeting_follow_up.plan_meeting(
            desk.data,
            plan=desk.plan,
            today=desk.today,
            kind=MeetingKind.COMMITTEE,
            committee_id=board_id,
            day=day,
        )
    )
    assert change is not None
    return max(change.ids("meeting"))


@pytest.fixture
def mode(desk: Desk, qtbot: QtBot) -> Iterator[MeetingMode]:
    """The mode on a meeting of today, one conclusion of the meeting before being late."""
    board_id = committee(desk.data)
    before = _planned(desk, board_id, date(2024, 3, 5))
    conclusions.conclude(desk.data, meeting_id=before, text="Việc cũ", lead="Văn phòng", due="15/3")
    made = MeetingMode(desk)
    desk.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.open_for(_planned(desk, board_id, desk.today))
    qtbot.waitUntil(lambda: made.focusWidget() is made.ui.text_conclusion)
    yield made
    made.close()


def _lines(shown: object) -> list[str]:
    return [shown.item(row).text() for row in range(shown.count())]  # type: ignore[attr-defined]  # a QListWidget


def _conclude(mode: MeetingMode, text: str, lead: str = "", due: str = "") -> None:
    write(mode, text)
    press(mode, Key.Key_Return)
    write(mode, lead)
    press(mode, Key.Key_Return)
    write(mode, due)
    press(mode, Key.Key_Return)


def test_a_whole_meeting_is_run_by_the_keyboard_alone(mode: MeetingMode, desk: Desk) -> None:
    ui, meeting_id = mode.ui, mode.meeting.id
    press(mode, Key.Key_F3)
    for key in (Key.Key_1, Key.Key_2, Key.Key_4):
        press(mode, key)
    states = {said.state for said in desk.data.meetings.attendance(meeting_id)}
    assert states == {AttendanceState.PRESENT, AttendanceState.SUBSTITUTE, AttendanceState.ABSENT}
    press(mode, Key.Key_F4)
    assert _lines(ui.list_earlier)[0].startswith("Quá hạn: Việc cũ")
    press(mode, Key.Key_Escape)
    write(mode, "Báo giá thiết bị")
    press(mode, Key.Key_Return)
    write(mode, "van ph")
    press(mode, Key.Key_Down)
    press(mode, Key.Key_Return)
    assert ui.edit_lead.text() == "Văn phòng Sở"
    write(mode, "15/4")
    press(mode, Key.Key_Return)
    (taken,) = desk.data.meetings.conclusions(meeting_id)
    task = desk.data.tasks.get(taken.task_id or 0)
    assert (task.title, task.origin) == ("Báo giá thiết bị", TaskOrigin.MEETING)
    assert (task.leads[0].known, task.time_frame.due) == (True, date(2024, 4, 15))
    assert mode.line.empty
    press(mode, Key.Key_Escape)
    assert not mode.isVisible()


def test_a_conclusion_is_in_the_file_before_the_next_is_typed(mode: MeetingMode, desk: Desk) -> None:
    _conclude(mode, "Một", "Văn phòng", "15/4")
    stored = desk.data.path.read_bytes()
    copy = desk.data.path.with_name("copy.db")
    copy.write_bytes(stored)
    with DataFile.open(copy) as data:
        assert [one.text for one in data.meetings.conclusions(mode.meeting.id)] == ["Một"]


def test_what_is_wrong_is_told_and_what_was_typed_stays(mode: MeetingMode, desk: Desk) -> None:
    _conclude(mode, "Một", "Văn phòng", "32/4")
    assert "Không đọc được thời hạn" in mode.ui.label_message.text()
    assert (mode.line.text, mode.line.due) == ("Một", "32/4")
    assert mode.focusWidget() is mode.ui.edit_due
    assert not desk.data.meetings.conclusions(mode.meeting.id)


def test_the_type_is_big_and_stays_so_after_a_refusal(mode: MeetingMode) -> None:
    ui = mode.ui
    mode.showNormal()
    mode.resize(1920, 1080)
    _conclude(mode, "Một", "Văn phòng", "32/4")
    mode.ui.edit_due.setText("15/4")
    press(mode, Key.Key_Return)
    sizes = {field.font().pointSizeF() for field in (ui.text_conclusion, ui.edit_lead, ui.edit_due)}
    sizes.add(ui.text_conclusion.document().defaultFont().pointSizeF())
    assert min(sizes) == max(sizes) > theme.ROOM_LINE_PT
    assert ui.list_taken.font().pointSizeF() >= theme.ROOM_PT


def test_nothing_is_completed_within_the_line(mode: MeetingMode) -> None:
    press(mode, Key.Key_Tab)
    write(mode, "phong")
    assert mode.ui.edit_lead.text() == "phong"
    assert len(mode.line.leads.names) > 1
    press(mode, Key.Key_Escape)
    assert (mode.ui.edit_lead.text(), mode.line.leads.names) == ("phong", [])
    assert mode.isVisible()


def test_a_lead_nobody_knows_is_taken_and_told(mode: MeetingMode, desk: Desk) -> None:
    _conclude(mode, "Một", "Nhóm công tác")
    assert "«Nhóm công tác» không có trong danh mục" in mode.ui.label_message.text()
    assert desk.data.meetings.conclusions(mode.meeting.id)[0].lead == "Nhóm công tác"


def test_ctrl_enter_takes_it_from_the_first_field(mode: MeetingMode, desk: Desk) -> None:
    write(mode, "Các đơn vị họp đúng giờ")
    press(mode, Key.Key_Return, ctrl=True)
    assert len(desk.data.meetings.conclusions(mode.meeting.id)) == 1


def test_undo_takes_back_typing_first_then_the_last_conclusion(mode: MeetingMode, desk: Desk) -> None:
    _conclude(mode, "Một")
    write(mode, "đang gõ")
    press(mode, Key.Key_Z, ctrl=True)
    assert mode.line.empty
    assert len(desk.data.meetings.conclusions(mode.meeting.id)) == 1
    press(mode, Key.Key_Z, ctrl=True)
    assert not desk.data.meetings.conclusions(mode.meeting.id)
    assert _lines(mode.ui.list_taken) == []
    press(mode, Key.Key_Y, ctrl=True)
    assert _lines(mode.ui.list_taken) == ["1. Một"]


def test_a_conclusion_taken_is_amended(mode: MeetingMode, desk: Desk) -> None:
    _conclude(mode, "Một", "Văn phòng", "Quý II năm 2024")
    press(mode, Key.Key_F5)
    assert mode.line.due == "Quý II năm 2024"
    write(mode, "Hai")
    press(mode, Key.Key_Return, ctrl=True)
    (taken,) = desk.data.meetings.conclusions(mode.meeting.id)
    assert taken.text == "Hai"
    assert desk.data.tasks.get(taken.task_id or 0).title == "Hai"


def test_escape_gives_up_amending_without_leaving(mode: MeetingMode, desk: Desk) -> None:
    _conclude(mode, "Một")
    press(mode, Key.Key_F5)
    press(mode, Key.Key_Escape)
    assert mode.line.empty
    assert mode.isVisible()
    assert desk.data.meetings.conclusions(mode.meeting.id)[0].text == "Một"


def test_what_is_still_typed_is_there_when_one_comes_back(mode: MeetingMode) -> None:
    write(mode, "đang gõ")
    press(mode, Key.Key_Escape)
    assert not mode.isVisible()
    mode.open_for(mode.meeting.id)
    assert mode.line.text == "đang gõ"


def test_the_agenda_goes_on_without_leaving_the_line(mode: MeetingMode) -> None:
    press(mode, Key.Key_Down, ctrl=True)
    assert mode.ui.list_agenda.currentRow() == 1
    assert mode.focusWidget() is mode.ui.text_conclusion


def test_the_keys_are_shown(mode: MeetingMode) -> None:
    press(mode, Key.Key_F1)
    assert mode.ui.stack_left.currentWidget() is mode.ui.page_keys
    press(mode, Key.Key_F1)
    assert mode.focusWidget() is mode.ui.text_conclusion


def test_every_field_and_list_has_a_name(mode: MeetingMode) -> None:
    ui = mode.ui
    named = (ui.text_conclusion, ui.edit_lead, ui.edit_due, ui.list_agenda, ui.list_taken, mode.line.leads)
    assert all(widget.accessibleName() for widget in named)


def test_a_meeting_taken_back_closes_the_mode(mode: MeetingMode, desk: Desk) -> None:
    desk.undo()
    assert not mode.isVisible()
