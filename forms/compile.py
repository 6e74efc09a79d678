#!/usr/bin/env python3
"""Compile the Designer forms and Qt's Vietnamese; with ``--check`` only list what is stale."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IMPORT = re.compile(r"^from (\S+) import \(([^)]*)\)\n?", re.MULTILINE)
HEADER = "# Compiled from forms/{name} by forms/compile.py: change the form, not this file.\n\n"


def _tool(name: str) -> str:
    """Return the tool of the PySide6 that runs this script."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: install PySide6-Essentials.")
    return found


def _run(tool: str, source: Path, target: Path) -> None:
    # The tool is found above, the arguments are paths of this project: nothing comes from outside.
    done = subprocess.run(  # noqa: S603
        [_tool(tool), str(source), *(["-o"] if tool.endswith("uic") else ["-qm"]), str(target)],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode or not target.is_file():
        raise SystemExit(f"{source.name}: {done.stderr or done.stdout}".strip())


def compiled_form(form: Path) -> bytes:
    """Return the Python of a form, with a header that names neither a version nor a place."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "form.py"
        _run("pyside6-uic", form, target)
        text = target.read_text(encoding="utf-8")
    body = "\n".join(line.rstrip() for line in text[text.index("from PySide6") :].splitlines())
    return (HEADER.format(name=form.name) + lean(body).rstrip() + "\n").encode()


def lean(code: str) -> str:
    """Leave out imported names that a form does not use: each costs its time when a window is opened."""
    head, mark, body = code.partition("\nclass ")
    used = frozenset(re.findall(r"\w+", body))
    imports = IMPORT.sub(lambda found: _import(found[1], found[2], used), head)
    return imports.strip() + "\n" * 3 + mark.strip() + " " + body


def _import(module: str, names: str, used: frozenset[str]) -> str:
    kept = [name.strip() for name in names.split(",") if name.strip() in used]
    wrapped = textwrap.fill(", ".join(kept), 92, initial_indent="    ", subsequent_indent="    ")
    return f"from {module} import (\n{wrapped},\n)\n" if kept else ""


def compiled_translation(source: Path) -> bytes:
    """Return the .qm of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "translation.qm"
        _run("pyside6-lrelease", source, target)
        return target.read_bytes()


def wanted(root: Path) -> Mapping[Path, bytes]:
    """Return what every compiled file should hold."""
    files = {
        root / "dxdesk/ui/forms" / f"ui_{form.stem}.py": compiled_form(form)
        for form in sorted((root / "forms").glob("*.ui"))
    }
    for source in sorted((root / "resources/i18n").glob("*.ts")):
        files[source.with_suffix(".qm")] = compiled_translation(source)
    return files


def orphans(root: Path, files: Mapping[Path, bytes]) -> Iterator[Path]:
    """Yield compiled files whose source is gone."""
    for pattern in ("dxdesk/ui/forms/ui_*.py", "resources/i18n/*.qm"):
        yield from (path for path in sorted(root.glob(pattern)) if path not in files)


def stale(root: Path, files: Mapping[Path, bytes] | None = None) -> list[str]:
    """Return the compiled files that are missing, old or orphaned, relative to the project."""
    files = wanted(root) if files is None else files
    old = [path for path, data in files.items() if not path.is_file() or path.read_bytes() != data]
    return [path.relative_to(root).as_posix() for path in [*old, *orphans(root, files)]]


def compile_all(root: Path) -> list[str]:
    """Write what is stale, remove orphans, and return their names."""
    files = wanted(root)
    names = stale(root, files)
    for name in names:
        path = root / name
        if path in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[path])
        else:
            path.unlink()
    return names


def main() -> int:
    """Compile, or with ``--check`` return 1 when something is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when something is stale")
    check = parser.parse_args().check
    names = stale(ROOT) if check else compile_all(ROOT)
    sys.stdout.writelines(f"{'stale' if check else 'written'}: {name}\n" for name in names)
    return 1 if check and names else 0


if __name__ == "__main__":
    sys.exit(main())
