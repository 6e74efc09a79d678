"""A writer killed at any moment: what it was told is kept, is there."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from dxdesk.storage import backups
from dxdesk.storage.data_file import DataFile

ROUNDS = 15
WRITER = """
import sys
from pathlib import Path
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Task
from dxdesk.storage.data_file import DataFile
with DataFile.open(Path(sys.argv[1])) as data:
    for number in range(100_000):
        with data.action(f"{sys.argv[2]} {number}"):
            if not data.plans.all():
                data.plans.save(Plan(2024, "x" * 20_000))
            data.tasks.save(Task(f"{sys.argv[2]} {number}", plan_id=1, content="y" * 5_000))
        print(number, flush=True)
"""


def killed_writer(path: Path, name: int, lines: int) -> int:
    """Start a writer, kill it after some acknowledged writes; returns how many it acknowledged."""
    command = [sys.executable, "-c", WRITER, str(path), str(name)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        seen += [line for line in process.stdout if line.endswith("\n")]
    assert all(seen)
    return len(seen)


@pytest.mark.heavy
def test_acknowledged_writes_outlive_a_kill_at_any_moment(path: Path) -> None:
    chance = random.Random(2024)  # noqa: S311  # where to kill, not a secret
    wanted: set[str] = set()
    for name in range(ROUNDS):
        kept = killed_writer(path, name, chance.randrange(1, 40))
        wanted |= {f"{name} {number}" for number in range(kept)}
        with DataFile.open(path) as data:
            present = {task.title for task in data.tasks.of_plan(1)}
        assert wanted <= present
        backups.verify(path)
