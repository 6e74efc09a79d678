import re
import subprocess
from pathlib import Path

import pytest

from dxdesk.cli import cli

ROOT = Path(__file__).resolve().parents[1]
TEXT = {".py", ".md", ".toml", ".ui", ".txt", ".tsv", ".ts", ".svg", ".spec", ".ini", ""}
HOME = re.compile(r"(?:/(?:home|Users|work|root|tmp)/|[A-Z]:\\\\Users)[\w.-]+")  # looked for, not used


def _tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_the_constraints_pin_versions_and_name_no_place() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line.strip() and not line.startswith("#")]
    assert pins
    assert [line for line in pins if not re.fullmatch(r"[\w.-]+==[\w.]+(\s*;.*)?", line)] == []


def test_no_file_names_a_machine() -> None:
    found = []
    for path in _tracked():
        if path.suffix in TEXT and path.is_file() and path != Path(__file__):
            hit = HOME.search(path.read_text(encoding="utf-8", errors="replace"))
            if hit:
                found.append((path.relative_to(ROOT).as_posix(), hit[0]))
    assert found == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_commands_of_the_pages_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([\w-]+)", text)) <= targets
    named = set(re.findall(r"\bdxdesk ([a-z]+)\b", "\n".join(re.findall(r"`([^`\n]+)`", text))))
    assert named <= set(cli.commands)
