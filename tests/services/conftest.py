import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from dxdesk.domain.plan import Plan
from dxdesk.services import demo, plans, setup
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def _prepared_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("prepared") / "dxdesk.db"
    with DataFile.open(path) as made:
        setup.prepare(made, today=TODAY)
    return path


@pytest.fixture(scope="session")
def _filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "dxdesk.db"
    with DataFile.open(path) as made:
        demo.fill(made)
    return path


@pytest.fixture
def data(_prepared_file: Path, tmp_path: Path) -> Iterator[DataFile]:
    """A fresh data file with its catalogue."""
    with DataFile.open(shutil.copyfile(_prepared_file, tmp_path / "dxdesk.db")) as opened:
        yield opened


@pytest.fixture
def filled(_filled_file: Path, tmp_path: Path) -> Iterator[DataFile]:
    """The model plan with a quarter of sample progress."""
    with DataFile.open(shutil.copyfile(_filled_file, tmp_path / "filled.db")) as opened:
        yield opened


@pytest.fixture
def plan(filled: DataFile) -> Plan:
    found = plans.current_plan(filled, today=TODAY)
    assert found is not None
    return found
