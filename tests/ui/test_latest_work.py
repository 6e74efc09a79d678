import threading

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dxdesk.domain.errors import UserError
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.work import Progress


def waits_until_stopped(progress: Progress) -> None:
    while True:
        progress.tell(50)


def test_the_outcome_is_told(qtbot: QtBot) -> None:
    works = LatestWork(owner := QObject())
    with qtbot.waitSignal(works.succeeded, check_params_cb=lambda outcome: outcome == 7):
        works.start("Đang tính", lambda _progress: 7)
    qtbot.waitUntil(lambda: not works.busy)
    shiboken6.delete(owner)


def test_only_the_last_job_counts(qtbot: QtBot) -> None:
    works = LatestWork(owner := QObject())
    heard: list[object] = []
    works.succeeded.connect(heard.append)
    gate = threading.Event()
    works.start("Đang tính", lambda _progress: gate.wait() and 1)
    works.start("Đang tính", lambda _progress: 2)
    gate.set()
    qtbot.waitUntil(lambda: not works._under_way)
    assert heard == [2]
    shiboken6.delete(owner)


def test_a_refusal_is_told_with_its_reason(qtbot: QtBot) -> None:
    def refuse(_progress: Progress) -> None:
        raise UserError("file.missing", path="a.docx")

    works = LatestWork(owner := QObject())
    with qtbot.waitSignal(works.refused, check_params_cb=lambda error: error.code == "file.missing"):
        works.start("Đang đọc", refuse)
    qtbot.waitUntil(lambda: not works._under_way)
    shiboken6.delete(owner)


def test_a_bug_is_told_and_raised(qtbot: QtBot) -> None:
    works = LatestWork(owner := QObject())
    told: list[bool] = []
    works.broke.connect(lambda: told.append(True))
    with qtbot.captureExceptions() as raised:
        works.start("Đang đọc", lambda _progress: {}["không có"])
        qtbot.waitUntil(lambda: not works._under_way)
    assert told == [True]
    assert [kind for kind, _, _ in raised] == [KeyError]
    shiboken6.delete(owner)


def test_a_page_may_go_away_while_its_job_runs(qtbot: QtBot) -> None:
    works = LatestWork(owner := QObject())
    works.start("Đang đọc", waits_until_stopped)
    thread = works._under_way[0]
    shiboken6.delete(owner)
    assert not shiboken6.isValid(thread)
