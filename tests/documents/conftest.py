import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from dxdesk.documents.wording import Wording, load_wording

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden documents anew")


@pytest.fixture(scope="session")
def wording() -> Wording:
    return load_wording()


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Callable[[str, str], None]:
    """Compare a text with the one kept under its name; with --update-golden, keep it."""

    def compare(name: str, text: str) -> None:
        kept = GOLDEN / name
        if pytestconfig.getoption("--update-golden", default=False):
            kept.write_text(text, encoding="utf-8")
        before = kept.read_text(encoding="utf-8") if kept.exists() else ""
        changes = difflib.unified_diff(
            before.splitlines(), text.splitlines(), "kept", "now", lineterm="", n=2
        )
        difference = "\n".join(list(changes)[:80])
        assert not difference, f"{name} has changed:\n{difference}"

    return compare
