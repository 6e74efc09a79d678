"""Files that are no .docx, are broken or hostile: a refusal with a code, never another failure."""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.seen import SeenDocument
from dxdesk.documents.report import quarter_report
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from dxdesk.domain.errors import UserError
from tests.documents import docx_file, samples
from tests.documents.referee.written import packed

PARTS = ("word/document.xml", "word/styles.xml", "word/settings.xml", "word/_rels/document.xml.rels")
ODD_VALUES = (
    "",
    "-1",
    "99999999999999999999",
    "1e309",
    "nan",
    "abc",
    "٣",
    "0x10",
    "12pt",
    "50%",
    "true",
    "%1.%9",
)


@cache
def report() -> bytes:
    return to_docx(quarter_report(samples.snapshot(), load_wording()))


def refusal(content: bytes) -> str:
    with pytest.raises(UserError) as caught:
        read_docx(content)
    return caught.value.code


def read_or_refused(content: bytes) -> None:
    with suppress(UserError):
        assert isinstance(read_docx(content), SeenDocument)


ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"%PDF-1.7 text", "file.not_docx"),
        (ole, "file.encrypted"),
        (b"PK\x03\x04", "file.unreadable"),
    ],
    ids=["empty", "pdf", "old Word or password", "four bytes"],
)
def test_what_is_no_docx_is_refused(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_a_truncated_file_is_unreadable() -> None:
    assert refusal(report()[: len(report()) // 2]) == "file.unreadable"


def test_another_office_file_is_no_docx() -> None:
    assert (
        refusal(packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}))
        == "file.not_docx"
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda xml: xml[:-40], "file.unreadable"),
        (lambda xml: xml.replace(b"w:body", b"w:nobody"), "file.unreadable"),
        (
            lambda xml: re.sub(rb"^.*?\?>", b'<!DOCTYPE w [<!ENTITY a "b">]>', xml, flags=re.DOTALL),
            "file.hostile",
        ),
        (lambda xml: xml[:-40] + b" " * 30 * 2**20, "file.bomb"),
    ],
    ids=["broken XML", "no body", "entities", "bomb"],
)
def test_a_bad_document_part_is_refused(change: Callable[[bytes], bytes], code: str) -> None:
    parts = docx_file.parts(report())
    assert refusal(packed(parts | {PARTS[0]: change(parts[PARTS[0]])})) == code


def test_macros_are_told_and_not_refused() -> None:
    parts = docx_file.parts(report())
    assert read_docx(packed(parts | {"word/vbaProject.bin": b"x"})).macros
    assert not read_docx(report()).macros


@pytest.mark.parametrize("name", [PARTS[1], PARTS[2], PARTS[3]])
@pytest.mark.parametrize("content", [b"", b"<broken", b"<other/>"])
def test_a_paper_without_a_part_of_the_second_rank_is_read(name: str, content: bytes) -> None:
    seen = read_docx(packed(docx_file.parts(report()) | {name: content}))
    assert any("CỘNG HÒA" in paragraph.text for paragraph in seen.paragraphs)


def test_tables_in_tables_beyond_reason_end_somewhere() -> None:
    xml = b"<w:tbl><w:tr><w:tc>" * 70 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 70
    parts = docx_file.parts(report())
    inside = parts[PARTS[0]].replace(b"<w:body>", b"<w:body>" + xml, 1)
    read_or_refused(packed(parts | {PARTS[0]: inside}))


@pytest.mark.heavy
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8))
def test_changed_bytes_of_the_file(damages: list[tuple[float, int]]) -> None:
    content = bytearray(report())
    for where, byte in damages:
        content[int(where * len(content))] = byte
    read_or_refused(bytes(content))


@pytest.mark.heavy
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(PARTS),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(32, 126)), min_size=1, max_size=4),
)
def test_changed_letters_of_a_part(name: str, damages: list[tuple[float, int]]) -> None:
    parts = docx_file.parts(report())
    content = bytearray(parts[name])
    for where, byte in damages:
        content[int(where * len(content))] = byte
    read_or_refused(packed(parts | {name: bytes(content)}))


@pytest.mark.heavy
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(PARTS), st.floats(0, 1, exclude_max=True), st.sampled_from(ODD_VALUES), st.integers(1, 40)
)
def test_odd_values_of_properties(name: str, where: float, odd: str, count: int) -> None:
    parts = docx_file.parts(report())
    values = list(re.finditer(rb'(?<=w:)(\w+)="[^"]*"', parts[name]))
    changed = parts[name]
    for value in reversed(values[int(where * len(values)) :][:count]):
        changed = changed[: value.end(1)] + b'="' + odd.encode() + b'"' + changed[value.end() :]
    read_or_refused(packed(parts | {name: changed}))
