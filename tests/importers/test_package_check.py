"""Hostile packages are refused before anything of them is unpacked."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest

from dxdesk import package_check
from dxdesk.domain.errors import UserError
from dxdesk.importers.source import read_source

BODY = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'


def packed(tmp_path: Path, parts: dict[str, bytes], *, compress: bool = True) -> Path:
    path = tmp_path / "plan.docx"
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_source(path)
    return caught.value.code


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    content = BODY[:-20] + b" " * (30 * 2**20) + BODY[-20:]
    assert refusal(packed(tmp_path, {"word/document.xml": content})) == "file.bomb"


def test_a_part_larger_than_it_claims_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path, {"word/document.xml": BODY + b" " * 4096}, compress=False)
    monkeypatch.setattr(package_check, "MAX_PART_BYTES", 1000)
    assert refusal(path) == "file.bomb"


def test_too_many_entries_are_a_bomb(tmp_path: Path) -> None:
    parts = {f"word/part{number}.bin": b"" for number in range(2001)}
    assert refusal(packed(tmp_path, {"word/document.xml": BODY, **parts})) == "file.bomb"


@pytest.mark.parametrize("name", ["../outside.xml", "/root.xml", "word\\..\\..\\up.xml", "C:/windows.xml"])
def test_names_that_lead_outside_are_hostile(tmp_path: Path, name: str) -> None:
    assert refusal(packed(tmp_path, {"word/document.xml": BODY, name: b"x"})) == "file.hostile"


def test_macros_are_hostile(tmp_path: Path) -> None:
    assert (
        refusal(packed(tmp_path, {"word/document.xml": BODY, "word/vbaProject.bin": b"x"})) == "file.hostile"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_dtd_in_any_part_is_hostile(tmp_path: Path, encoding: str) -> None:
    evil = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
    assert refusal(packed(tmp_path, {"word/document.xml": BODY, "docProps/app.xml": evil})) == "file.hostile"


def test_a_name_that_stands_twice_is_hostile(tmp_path: Path) -> None:
    path = packed(tmp_path, {"word/document.xml": BODY})
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as package:
        package.writestr("word/document.xml", BODY)
    assert refusal(path) == "file.hostile"


def test_an_encrypted_entry_is_told_as_such(tmp_path: Path) -> None:
    path = packed(tmp_path, {"word/document.xml": BODY})
    content = bytearray(path.read_bytes())
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(magic) + offset] |= 1
    path.write_bytes(content)
    assert refusal(path) == "file.encrypted"


def test_a_package_without_a_document_is_no_docx(tmp_path: Path) -> None:
    assert refusal(packed(tmp_path, {"xl/workbook.xml": b"<workbook/>"})) == "file.not_docx"


def test_broken_xml_is_unreadable(tmp_path: Path) -> None:
    assert refusal(packed(tmp_path, {"word/document.xml": b"<w:document><w:body>"})) == "file.unreadable"


def test_a_file_cut_in_half_is_unreadable(tmp_path: Path) -> None:
    whole = BytesIO()
    docx.Document().save(whole)
    path = tmp_path / "half.docx"
    path.write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    assert refusal(path) == "file.unreadable"


def test_an_honest_file_passes(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    docx.Document().save(str(path))
    assert read_source(path).blocks == ()


def test_a_file_over_the_limit_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_check, "MAX_FILE_BYTES", 10)
    assert refusal(packed(tmp_path, {"word/document.xml": BODY})) == "file.too_large"
