import sys
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.domain.errors import UserError
from dxdesk.services import backups, setup
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import app, dialogs
from dxdesk.ui.app import Session, bug_hook

TODAY = date(2024, 3, 18)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A data file whose inside is spoiled, with a good copy beside it."""
    path = tmp_path / "dxdesk.db"
    with DataFile.open(path) as data:
        setup.prepare(data, today=TODAY)
        backups.daily(data, today=TODAY)
    path.write_bytes(b"\xee" * path.stat().st_size)
    return path


def test_the_days_copy_is_made_after_the_first_paint(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(tmp_path / "dxdesk.db", today=TODAY)
    window = session.open()
    assert not (tmp_path / "backups").exists()
    qtbot.waitUntil((tmp_path / "backups").exists)
    assert window.isVisible()
    window.close()
    session.close()


def test_a_file_open_elsewhere_is_told_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(dialogs, "show_message", lambda _parent, _title, text: said.append(text))
    path = tmp_path / "dxdesk.db"
    with DataFile.open(path):
        assert not app._open(Session(path, today=TODAY), path)
    assert "đang được mở ở cửa sổ khác" in said[0]


def test_a_damaged_file_can_be_restored_on_the_spot(damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = next((damaged.parent / "backups").iterdir())
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *_words, **_verb: True)
    monkeypatch.setattr(dialogs, "ask_open_file", lambda *_words: copy)
    session = Session(damaged, today=TODAY)
    assert app._open(session, damaged)
    assert len(session.window.desk.data.units.all()) > 50
    assert list(damaged.parent.glob("dxdesk-*-kept.db"))
    session.window.close()
    session.close()


def test_a_damaged_file_stays_as_it_is_where_nobody_restores_it(
    damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = damaged.read_bytes()
    monkeypatch.setattr(dialogs, "ask_confirm", lambda *_words, **_verb: False)
    assert not app._open(Session(damaged, today=TODAY), damaged)
    assert damaged.read_bytes() == before


def test_a_bug_is_written_down_and_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(dialogs, "show_bug", lambda _parent, details: shown.append(details))
    hook = bug_hook(tmp_path / "dxdesk.log")
    with pytest.raises(ZeroDivisionError) as caught:
        1 / 0  # noqa: B018  # the bug
    hook(caught.type, caught.value, caught.tb)
    assert "ZeroDivisionError" in shown[0]
    assert shown[0] in (tmp_path / "dxdesk.log").read_text(encoding="utf-8")


def test_no_screen_is_told_before_qt_ends_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a screen")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UserError) as refused:
        app.run(tmp_path / "dxdesk.db")
    assert refused.value.code == "display.missing"
