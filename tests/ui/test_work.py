import gc

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.work import Progress


def _collector_on(_progress: Progress) -> bool:
    return gc.isenabled()


def test_the_collector_rests_while_a_thread_works(qtbot: QtBot) -> None:
    owner = QObject()
    works, seen = LatestWork(owner), []
    works.succeeded.connect(seen.append)
    works.start("", _collector_on)
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert seen == [False]


def test_the_collector_goes_on_when_the_last_thread_has_ended(qtbot: QtBot) -> None:
    owner = QObject()
    works = LatestWork(owner)
    for _ in range(3):
        works.start("", _collector_on)
    qtbot.waitUntil(lambda: not works._under_way, timeout=20_000)
    assert gc.isenabled()
