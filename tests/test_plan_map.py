"""The map of the plan's orders to pages and commands stays true."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dxdesk.cli import cli
from dxdesk.shipped import resource
from dxdesk.ui.pages import PAGES

MAP = Path(__file__).resolve().parents[1] / "docs" / "plan-map.md"
ORDERING = {
    "I.2",
    "II.1",
    "II.2",
    "II.3",
    "II.4",
    "II.5",
    "III",
    "IV.1",
    "IV.2",
    "IV.3",
    "IV.4",
    "IV.5",
    "IV.6",
}


def rows() -> Iterator[tuple[str, str, str, str]]:
    for line in MAP.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 4 and not cells[0].startswith(("Mục", "---")):
            yield cells[0], cells[1], cells[2], cells[3].strip("`").removeprefix("dxdesk ")


@pytest.fixture(scope="module")
def plan_text() -> str:
    return " ".join(resource("ke-hoach-2024.txt").read_text(encoding="utf-8").split())


def test_every_part_of_the_plan_that_orders_something_is_in_the_map() -> None:
    assert {part for part, *_ in rows()} == ORDERING | {"Phụ lục"}


@pytest.mark.parametrize("row", list(rows()), ids=lambda row: f"{row[0]} {row[3]}")
def test_a_row_quotes_the_plan_and_names_a_page_and_a_command(
    plan_text: str, row: tuple[str, str, str, str]
) -> None:
    _part, quote, page, command = row
    assert quote in plan_text
    assert page in {entry.title for entry in PAGES}
    assert command in cli.commands
