"""Files that are no forms, or worse, are refused with a code that has a sentence."""

import struct
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.importers import xlsx_cells
from dxdesk.importers.form_grid import MAX_DOUBTS
from dxdesk.importers.returned_form import read_returned, read_returned_bytes
from dxdesk.ui.messages import known_codes, sentence
from tests.importers import filled_forms as forms
from tests.importers.filled_forms import TASK, Book, Paper

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
MAKERS = pytest.mark.parametrize("make", [forms.xlsx, forms.word])
FILLED = {(TASK, field): f"Đã xong {field.value}" for field in forms.TASK_FIELDS}
FILES = {
    "xlsx": Book(forms.xlsx()).fill(FILLED).saved(),
    "docx": Paper(forms.word()).fill(FILLED).saved(),
}


def refusal(content: bytes) -> str:
    with pytest.raises(UserError) as caught:
        read_returned_bytes(content, "phieu.xlsx")
    assert caught.value.code in known_codes()
    assert "phieu.xlsx" in sentence(caught.value)
    return caught.value.code


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    return forms.packed({**forms.parts_of(content), name: part})


def replaced(content: bytes, old: bytes, new: bytes) -> bytes:
    parts = {name: part.replace(old, new) for name, part in forms.parts_of(content).items()}
    assert parts != forms.parts_of(content)
    return forms.packed(parts)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (OLE, "form.old"),
        (b"STT;Nhi\xe1\xbb\x87m v\xe1\xbb\xa5\n1;Xong\n", "form.not_ours"),
        (b"%PDF-1.7 ...", "form.not_ours"),
        (forms.packed({"a.txt": b"x"}), "form.not_ours"),
        (b"PK\x03\x04" + b"\0" * 50, "form.unreadable"),
    ],
)
def test_a_file_of_another_kind_is_refused(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_a_folder_a_missing_and_an_empty_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.xlsx").touch()
    for name, code in (("", "file.missing"), ("none.xlsx", "file.missing"), ("empty.xlsx", "file.empty")):
        with pytest.raises(UserError, match=code):
            read_returned(tmp_path / name)


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "bao cao.docx"
    path.write_bytes(FILES["xlsx"])
    assert read_returned(path).identity == forms.sample_form().identity


@MAKERS
def test_a_document_without_an_identity_is_not_ours(make: type) -> None:
    assert refusal(replaced(make(), b"dxdesk-form/", b"other-form/")) == "form.not_ours"


@MAKERS
def test_an_identity_that_was_changed_is_damaged(make: type) -> None:
    assert refusal(replaced(make(), b";2024-Q1;7;", b";2024-Q1;8;")) == "form.identity"


@MAKERS
def test_a_form_of_a_newer_program_is_told_as_such(make: type) -> None:
    assert refusal(replaced(make(), b"dxdesk-form/1;", b"dxdesk-form/2;")) == "form.newer"


@MAKERS
def test_macros_are_refused_by_part_and_by_type(make: type) -> None:
    assert refusal(with_part(make(), "xl/vbaProject.bin", b"x")) == "form.macros"
    types = forms.parts_of(make())["[Content_Types].xml"].replace(
        b"</Types>", b"<!-- macroEnabled --></Types>"
    )
    assert refusal(with_part(make(), "[Content_Types].xml", types)) == "form.macros"


@MAKERS
@pytest.mark.parametrize("name", ["../up.xml", "/root.xml", "xl\\..\\..\\up.bin", "C:/x.xml"])
def test_names_that_lead_outside_are_hostile(make: type, name: str) -> None:
    assert refusal(with_part(make(), name, b"<a/>")) == "file.hostile"


@pytest.mark.parametrize(
    ("make", "part"), [(forms.xlsx, "xl/sharedStrings.xml"), (forms.word, "word/document.xml")]
)
def test_a_dtd_is_hostile_wherever_it_stands(make: type, part: str) -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert refusal(with_part(make(), part, evil)) == "file.hostile"
    assert refusal(with_part(make(), "customXml/item9.xml", evil)) == "file.hostile"


@MAKERS
def test_a_bomb_is_not_unpacked(make: type) -> None:
    assert refusal(with_part(make(), "xl/media/big.bin", b"\0" * (30 * 2**20))) == "file.bomb"


@MAKERS
def test_an_encrypted_entry_is_told_as_such(make: type) -> None:
    content = bytearray(make())
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(magic) + offset] |= 1
    assert refusal(bytes(content)) == "file.encrypted"


@MAKERS
def test_a_file_cut_short_is_unreadable(make: type) -> None:
    content = make()
    assert refusal(content[: len(content) // 2]) == "form.unreadable"


@pytest.mark.parametrize(
    ("make", "part"), [(forms.xlsx, "xl/worksheets/sheet1.xml"), (forms.word, "word/document.xml")]
)
def test_a_part_that_is_no_xml_is_unreadable(make: type, part: str) -> None:
    assert refusal(with_part(make(), part, b"<a><b>")) == "form.unreadable"


def test_a_sheet_with_more_cells_than_a_form_can_have_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_cells, "_MAX_CELLS", 5)
    assert refusal(forms.xlsx()) == "form.too_large"


def test_a_form_of_nothing_but_doubts_is_told_by_its_first_ones() -> None:
    book = Book(forms.xlsx())
    for row in range(20, 20 + MAX_DOUBTS + 50):
        book.put("Nhiệm vụ", (row, 1), f"T{row}")
    assert len(read_returned_bytes(book.saved(), "").doubts) == MAX_DOUBTS


def test_deep_nests_are_unreadable_or_read() -> None:
    deep = b"<w:p>" * 5000 + b"</w:p>" * 5000
    content = replaced(forms.word(), b"<w:sectPr>", deep + b"<w:sectPr>")
    assert outcome(content)


def outcome(content: bytes) -> str:
    """A code that has a sentence, or "read"; anything else is a crash."""
    try:
        form = read_returned_bytes(content, "phieu")
    except UserError as error:
        return error.code if error.code in known_codes() else ""
    return "read" if isinstance(form, ReturnedForm) else ""


@pytest.mark.heavy
@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("seed", range(40))
def test_bytes_changed_are_read_or_refused(kind: str, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  # reproducible damage
    content = bytearray(FILES[kind])
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    assert outcome(bytes(content))


@pytest.mark.heavy
@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("seed", range(120))
def test_xml_changed_is_read_or_refused(kind: str, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  # reproducible damage
    parts = forms.parts_of(FILES[kind])
    name = chance.choice(sorted(name for name in parts if name.endswith((".xml", ".rels"))))
    part = parts[name]
    start = chance.randrange(len(part))
    piece = part[start : start + chance.randint(1, 300)]
    if seed % 3 == 0:  # a value: the XML stays whole
        figures = [place for place, byte in enumerate(part) if chr(byte).isdigit()]
        place = chance.choice(figures)
        value = chance.choice((b"-1", b"99999999999999999999", b"x", b"", b"\xef\xbc\x91"))
        parts[name] = part[:place] + value + part[place + 1 :]
    else:
        parts[name] = chance.choice(
            (part.replace(piece, b"", 1), part.replace(piece, piece * 2, 1), part[:start])
        )
    assert outcome(forms.packed(parts))


@pytest.mark.heavy
@given(
    st.sampled_from(["r", "t", "s", "v"]),
    st.text(
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters='\ufffe\uffff<&"'), max_size=12
    ),
)
@settings(max_examples=120, deadline=None)
def test_any_attribute_of_a_cell_is_read_or_refused(name: str, value: str) -> None:
    book = Book(FILES["xlsx"])
    _, cell = sorted(book.cells["Nhiệm vụ"].items())[-3]
    if name == "v":
        cell.set("t", "n")
        cell[:] = []
        book.put_number("Nhiệm vụ", (10, 6), value, style=14)
    else:
        cell.set(name, value)
    assert outcome(book.saved())


def test_a_date_out_of_reach_is_a_number() -> None:
    book = Book(forms.xlsx())
    for value in ("1e300", "-3", "nan", "inf", "2958466", str(struct.unpack("<d", b"\1" * 8)[0])):
        book.put_number("Nhiệm vụ", (10, 6), value, style=14)
        assert outcome(book.saved()) == "read"
