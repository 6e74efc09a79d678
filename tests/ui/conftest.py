import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.services import demo, setup
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import dialogs
from dxdesk.ui.app import application
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory

TODAY = date(2024, 3, 18)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screens", type=Path, help="Write a PNG of every screen into this folder.")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it: its look and its Vietnamese."""
    return application()


@pytest.fixture(autouse=True)
def _no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that no test has answered would wait for ever: it fails instead."""
    for name in dir(dialogs):
        if name.startswith(("ask_", "show_")):
            monkeypatch.setattr(dialogs, name, _unanswered(name))


def _unanswered(name: str) -> Callable[..., NoReturn]:
    def refuse(*args: object, **_options: object) -> NoReturn:
        raise AssertionError(f"dialogs.{name} was not answered: {args[1:]}")

    return refuse


@pytest.fixture
def screens(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where pictures go: the folder of ``--screens``, else a passing one."""
    return request.config.getoption("--screens") or tmp_path / "screens"


@pytest.fixture(scope="session")
def _sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "dxdesk.db"
    with DataFile.open(path) as data:
        demo.fill(data)
    return path


def _now() -> datetime:
    return datetime(2024, 3, 18, 9, 30).astimezone()


@pytest.fixture
def desk(qapp: QApplication, _sample_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """The model plan with its quarter of sample progress, on 18 March 2024."""
    path = tmp_path / "dxdesk.db"
    shutil.copyfile(_sample_file, path)
    with DataFile.open(path, _now) as data:
        yield Desk(data, now=_now, today=TODAY)


@pytest.fixture(scope="session")
def _empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "dxdesk.db"
    with DataFile.open(path) as data:
        setup.prepare(data, today=TODAY)
    return path


@pytest.fixture
def empty_desk(qapp: QApplication, _empty_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """A fresh data file without a plan."""
    path = tmp_path / "empty.db"
    shutil.copyfile(_empty_file, path)
    with DataFile.open(path, _now) as data:
        yield Desk(data, now=_now, today=TODAY)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "dxdesk.ini")


@pytest.fixture
def told(desk: Desk) -> list[News]:
    """The news that the desk tells while the test runs, oldest first."""
    heard: list[News] = []
    desk.told.connect(heard.append)
    return heard
