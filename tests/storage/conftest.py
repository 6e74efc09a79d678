import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from dxdesk.storage.data_file import DataFile
from tests.schemas import make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dxdesk.db"


@pytest.fixture
def data(path: Path) -> Iterator[DataFile]:
    """An empty data file."""
    with DataFile.open(path) as opened:
        yield opened


def _made(path: Path, fill: Callable[[DataFile], object]) -> Path:
    with DataFile.open(path, now=lambda: make.NOW) as made:
        fill(made)
    return path


@pytest.fixture(scope="session")
def _filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _made(tmp_path_factory.mktemp("filled") / "dxdesk.db", make.fill_first)


@pytest.fixture(scope="session")
def _collected_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _made(tmp_path_factory.mktemp("collected") / "dxdesk.db", make.fill)


@pytest.fixture
def filled(_filled_file: Path, path: Path) -> Iterator[DataFile]:
    """A data file with a plan, its catalogue and a paper."""
    with DataFile.open(shutil.copyfile(_filled_file, path), now=lambda: make.NOW) as opened:
        yield opened


@pytest.fixture
def collected(_collected_file: Path, path: Path) -> Iterator[DataFile]:
    """A data file with a row in every table."""
    with DataFile.open(shutil.copyfile(_collected_file, path), now=lambda: make.NOW) as opened:
        yield opened


@pytest.fixture
def now() -> datetime:
    return make.NOW


@pytest.fixture
def today() -> date:
    return make.NOW.date()


@pytest.fixture
def reopen(path: Path) -> Callable[[DataFile], DataFile]:
    """Close a data file and open it again, as a restart does."""

    def again(data: DataFile) -> DataFile:
        data.close()
        return DataFile.open(path)

    return again
