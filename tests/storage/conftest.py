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


@pytest.fixture
def filled(path: Path) -> Iterator[DataFile]:
    """A data file with a plan, its catalogue and a paper."""
    with DataFile.open(path, now=lambda: make.NOW) as opened:
        make.fill_first(opened)
        yield opened


@pytest.fixture
def collected(filled: DataFile) -> DataFile:
    """A data file with a row in every table."""
    make.fill_collection(filled, plan_id=1)
    make.fill_papers(filled, plan_id=1)
    make.fill_whole_plan(filled)
    return filled


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
