from datetime import date, datetime

import pytest
from PySide6.QtGui import QAction

from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.notice import TITLE, DeadlineNotice, notice_words


def words(desk: Desk, day: date) -> str:
    assert desk.plan is not None
    return notice_words(desk.data, plan=desk.plan, today=day)


def watching(desk: Desk, memory: Memory) -> tuple[DeadlineNotice, list[tuple[str, str]], QAction]:
    told: list[tuple[str, str]] = []
    action = QAction(desk)
    near = Desk(desk.data, now=lambda: datetime(2024, 3, 13, 9, 0).astimezone(), parent=desk)
    notice = DeadlineNotice(near, memory, action, desk, tell=lambda title, text: told.append((title, text)))
    return notice, told, action


def test_the_days_before_a_last_day_are_told(desk: Desk) -> None:
    text = words(desk, date(2024, 3, 13))
    assert "Các đơn vị gửi báo cáo Quý I/2024 đến hết 14/3/2024, còn 2 ngày làm việc." in text
    assert "đơn vị chưa nộp báo cáo." in text


def test_the_window_of_the_office_is_told(desk: Desk) -> None:
    assert "Sở gửi báo cáo Quý I/2024 đến hết 19/3/2024, còn 2 ngày làm việc." in words(
        desk, date(2024, 3, 18)
    )


@pytest.mark.parametrize("day", [date(2024, 2, 1), date(2024, 8, 5)])
def test_nothing_near_is_not_told(desk: Desk, day: date) -> None:
    assert "báo cáo" not in words(desk, day)


def test_a_day_is_told_once(desk: Desk, memory: Memory) -> None:
    notice, told, _action = watching(desk, memory)
    notice.look()
    notice.look()
    assert [title for title, _ in told] == [TITLE]


def test_the_clerk_turns_it_off_for_good(desk: Desk, memory: Memory) -> None:
    notice, told, action = watching(desk, memory)
    assert action.isChecked()
    action.setChecked(False)
    notice.look()
    assert told == []
    assert not watching(desk, memory)[2].isChecked()
