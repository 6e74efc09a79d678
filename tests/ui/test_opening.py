import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from dxdesk.domain.errors import UserError
from dxdesk.ui.papers import opening
from dxdesk.ui.papers.opening import PassingCopies, has_program

KEPT = b"PK minh hoa"
NAME = "bao-cao-2024-Q1.docx"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A machine with Word: the paths that it was asked to open."""
    paths: list[Path] = []
    monkeypatch.setattr(opening, "has_program", lambda _suffix: True)
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        staticmethod(lambda url: paths.append(Path(QUrl(url).toLocalFile())) or True),
    )
    return paths


@pytest.fixture
def copies(tmp_path: Path) -> PassingCopies:
    return PassingCopies(tmp_path / "Mở bằng Word")


def test_a_copy_is_opened_where_the_clerk_is_told(copies: PassingCopies, opened: list[Path]) -> None:
    told = copies.open(KEPT, NAME)
    assert [told] == opened
    assert told is not None
    assert (told.name, told.parent.name, told.read_bytes()) == (NAME, "Mở bằng Word", KEPT)


def test_what_was_saved_in_word_is_never_overwritten(copies: PassingCopies, opened: list[Path]) -> None:
    first = copies.open(KEPT, NAME)
    assert first is not None
    first.write_bytes(b"PK da sua")
    second = copies.open(KEPT, NAME)
    assert second is not None
    assert (second.name, first.read_bytes()) == ("bao-cao-2024-Q1 (2).docx", b"PK da sua")


def test_an_untouched_copy_is_used_again(copies: PassingCopies, opened: list[Path]) -> None:
    assert copies.open(KEPT, NAME) == copies.open(b"PK moi", NAME)
    assert opened[-1].read_bytes() == b"PK moi"


@pytest.mark.parametrize("lock", [f"~${NAME[2:]}", f".~lock.{NAME}#"])
def test_a_copy_that_is_open_is_left_alone(copies: PassingCopies, opened: list[Path], lock: str) -> None:
    first = copies.open(KEPT, NAME)
    assert first is not None
    first.with_name(lock).touch()
    assert copies.open(KEPT, NAME) != first
    copies.close()
    assert first.exists()


def test_untouched_copies_go_when_the_program_ends_and_changed_ones_stay(
    opened: list[Path], tmp_path: Path
) -> None:
    copies = PassingCopies(tmp_path / "Mở bằng Word")
    changed, untouched = copies.open(KEPT, NAME), copies.open(KEPT, "cong-van.docx")
    assert changed is not None
    assert untouched is not None
    changed.write_bytes(b"PK da sua")
    del copies
    assert changed.read_bytes() == b"PK da sua"
    assert not untouched.exists()


def test_no_empty_folder_is_left(copies: PassingCopies, opened: list[Path], tmp_path: Path) -> None:
    copies.open(KEPT, NAME)
    copies.close()
    assert list(tmp_path.iterdir()) == []


def test_without_a_program_nothing_is_written(
    copies: PassingCopies, opened: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "has_program", lambda _suffix: False)
    assert copies.open(KEPT, NAME) is None
    assert (opened, list(tmp_path.iterdir())) == ([], [])


def test_a_folder_that_cannot_be_written_is_a_sentence(opened: list[Path], tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    with pytest.raises(UserError):
        PassingCopies(tmp_path / "in the way").open(KEPT, NAME)
    assert opened == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="programs are found on PATH elsewhere only")
def test_a_program_is_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not has_program(".docx")
    (tmp_path / "soffice").touch(mode=0o755)
    assert has_program(".docx")


@pytest.mark.parametrize(
    ("registry", "found"),
    [
        ({}, False),
        ({("HKEY_CLASSES_ROOT\\.docx", "Default"): "Word.Document.12"}, False),
        (
            {
                ("HKEY_CLASSES_ROOT\\.docx", "Default"): "Word.Document.12",
                ("HKEY_CLASSES_ROOT\\Word.Document.12\\shell\\open\\command", "Default"): "WINWORD.EXE %1",
            },
            True,
        ),
        (
            {
                (opening._CHOICE.format(".docx"), "ProgId"): "AppX1",
                ("HKEY_CLASSES_ROOT\\AppX1\\shell\\open\\command", "DelegateExecute"): "{4ED3}",
            },
            True,
        ),
    ],
)
def test_windows_must_name_a_program_that_opens_the_kind(
    registry: dict[tuple[str, str], str], found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_value", lambda key, name: registry.get((key, name), ""))
    assert opening._registered(".docx") is found
