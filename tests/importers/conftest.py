from collections.abc import Callable
from pathlib import Path

import pytest

from dxdesk.domain.draft import PlanDraft
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_source
from dxdesk.shipped import resource

PLANS = Path(__file__).parent / "plans"


@pytest.fixture(scope="session")
def model() -> PlanDraft:
    """The model plan that ships with the program."""
    return read_plan(read_source(resource("ke-hoach-2024.txt")))


@pytest.fixture(scope="session")
def read() -> Callable[[str], PlanDraft]:
    """Read one of the invented plans beside the tests, each for a layout."""

    def read_named(name: str) -> PlanDraft:
        return read_plan(read_source(PLANS / f"{name}.txt"))

    return read_named
