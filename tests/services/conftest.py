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


@pytest.fixture
def data(tmp_path: Path) -> Iterator[DataFile]:
    with DataFile.open(tmp_path / "dxdesk.db") as opened:
        setup.prepare(opened, today=TODAY)
        yield opened


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[DataFile]:
    """The model plan with a quarter of sample progress."""
    with DataFile.open(tmp_path / "filled.db") as opened:
        demo.fill(opened)
        yield opened


@pytest.fixture
def plan(filled: DataFile) -> Plan:
    found = plans.current_plan(filled, today=TODAY)
    assert found is not None
    return found
