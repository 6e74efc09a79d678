import os
from pathlib import Path

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.services.files import write_beside

windows = pytest.mark.skipif(os.name == "nt", reason="rights are those of POSIX")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "bao-cao.docx"
    target.write_bytes(b"old")
    write_beside(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["bao-cao.docx"]


@windows
def test_a_new_file_can_be_read_by_others_as_usual(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    assert write_beside(tmp_path / "new", b"").stat().st_mode == plain.stat().st_mode


@windows
def test_a_replaced_file_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "bao-cao.docx"
    target.touch(mode=0o600)
    assert write_beside(target, b"new").stat().st_mode & 0o777 == 0o600


def test_a_folder_in_the_way_is_a_sentence_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "bao-cao.docx").mkdir()
    with pytest.raises(UserError, match=r"file\."):
        write_beside(tmp_path / "bao-cao.docx", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["bao-cao.docx"]
