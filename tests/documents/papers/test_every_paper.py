"""What holds for every kind of paper written from a form of fields."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, get_args, get_type_hints
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.blocks import AppendixHead, Block, Letterhead, OfficialDocument, Paragraph, Title
from dxdesk.documents.papers.meeting_kinds import KINDS
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.stamp import stamped
from dxdesk.documents.word import to_docx
from dxdesk.documents.word.markup import plain
from dxdesk.documents.wording import Wording, load_wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.ui.messages import known_codes, sentence
from tests.documents import docx_file, papers_samples

NAMES = tuple(papers_samples.CONTENTS)
ISSUED = date(2024, 3, 5)
FREE_LINES = {"hour", "ended_hour"}  # these are read, not printed as typed
WORDING = load_wording()

Golden = Callable[[str, str], None]


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def blocks(document: OfficialDocument) -> list[Block]:
    return [block for section in document.sections for block in section.blocks]


def attached(document: OfficialDocument) -> list[str]:
    heads = [block.attached_to for block in blocks(document) if isinstance(block, AppendixHead)]
    notes = [block.note for block in blocks(document) if isinstance(block, Title)]
    return heads + [note for note in notes if "Kèm theo" in note]


def test_every_paper_is_the_golden_one(name: str, golden: Golden, wording: Wording) -> None:
    golden(f"{name}.xml", docx_file.pretty(to_docx(papers_samples.composed(name, wording))))


def test_keys_are_their_own_and_every_kind_has_a_sample() -> None:
    assert all(PAPER_KINDS[kind.key] is kind for kind in KINDS)
    assert {key for key, _, _ in papers_samples.CONTENTS.values()} == {kind.key for kind in KINDS}


def test_nd_7_every_section_ends_with_the_final_sign(name: str, wording: Wording) -> None:
    for section in papers_samples.composed(name, wording).sections:
        last = [block for block in section.blocks if isinstance(block, Paragraph)][-1]
        assert last.text.endswith("./.")
        assert sum(b.text.count("./.") for b in section.blocks if isinstance(b, Paragraph)) == 1


def test_so_9_number_and_day_are_blank_in_a_draft(name: str, wording: Wording) -> None:
    head = papers_samples.composed(name, wording).sections[0].blocks[0]
    assert isinstance(head, Letterhead)
    symbol = PAPER_KINDS[papers_samples.CONTENTS[name][0]].symbol(papers_samples.samples.OFFICE)
    assert head.number == f"Số:        /{symbol}"
    assert head.place_and_date in ("Bắc Giang, ngày      tháng 3 năm 2024", "")


def test_an_issued_paper_bears_number_and_day(name: str, wording: Wording) -> None:
    draft = papers_samples.composed(name, wording)
    issued = stamped(draft, number="7", issued_on=ISSUED)
    head = issued.sections[0].blocks[0]
    assert isinstance(head, Letterhead)
    assert head.number.startswith("Số: 07/")
    assert head.place_and_date in ("Bắc Giang, ngày 05 tháng 3 năm 2024", "")
    assert all("số 07/" in text and "ngày\u00a005\u00a0tháng" in text.replace(" ", "\u00a0")
               for text in attached(issued))  # fmt: skip
    assert len(attached(issued)) == len(draft.sections) - 1


def test_pl_4_electronic_appendices_stay_open_for_good(name: str, wording: Wording) -> None:
    draft = papers_samples.composed(name, wording, electronic=True)
    issued = stamped(draft, number="7", issued_on=ISSUED)
    assert attached(issued) == attached(draft)
    assert all("2024" not in text and "số        /" in text for text in attached(draft))
    assert issued.sections[0] != draft.sections[0]


def test_issuing_twice_is_issuing_once_with_the_last_number(name: str, wording: Wording) -> None:
    draft = papers_samples.composed(name, wording)
    again = stamped(stamped(draft, number="7", issued_on=ISSUED), number="8", issued_on=date(2025, 1, 6))
    assert again == stamped(draft, number="8", issued_on=date(2025, 1, 6))


@pytest.mark.parametrize(
    "lines",
    [
        ("TM. GIÁM ĐỐC",),
        ("TM.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("TM. PHÓ GIÁM ĐỐC",),
        ("T/M Giám đốc Sở",),
        ("TM.", "GIÁM ĐỐC"),
        (normalize("NFD", "tm giám đốc"),),
        ("THAY MẶT GIÁM ĐỐC",),
    ],
)
def test_ky_3_nobody_signs_in_the_name_of_a_head(lines: tuple[str, ...], name: str, wording: Wording) -> None:
    with pytest.raises(UserError) as caught:
        papers_samples.composed(name, wording, signer=OfficeSigner(lines))
    assert caught.value.code == "paper.in_name_of_head"


def test_ky_2_a_collective_and_a_deputy_may_sign(name: str, wording: Wording) -> None:
    for first in ("TM. BAN CHỈ ĐẠO", "KT. GIÁM ĐỐC", "TL. GIÁM ĐỐC", "TUQ. GIÁM ĐỐC", "Q. GIÁM ĐỐC"):
        signer = OfficeSigner((first, "PHÓ GIÁM ĐỐC"))
        assert papers_samples.composed(name, wording, signer=signer).sections


def test_an_empty_content_names_its_missing_fields(name: str, wording: Wording) -> None:
    kind = PAPER_KINDS[papers_samples.CONTENTS[name][0]]
    found = kind.problems(kind.content())
    assert found[0] == ("subject", "paper.needs")
    with pytest.raises(UserError) as caught:
        kind.compose(kind.content(), papers_samples.head(), wording)
    assert (caught.value.code, caught.value.data["field"]) == ("paper.needs", "subject")
    assert "trích yếu" in sentence(caught.value)


def test_a_sample_has_no_problems_and_each_required_field_is_missed(name: str, wording: Wording) -> None:
    key, content, _ = papers_samples.CONTENTS[name]
    kind = PAPER_KINDS[key]
    assert kind.problems(content) == ()
    for field, code in kind.problems(kind.content()):
        without = replace(content, **{field: type(getattr(content, field))() if field != "day" else None})
        assert (field, code) in kind.problems(without) or field in ("appendix_title", "attached_title")
        assert code in known_codes()
        assert f"paper_field.{field}" in wording.texts


def test_fields_left_empty_leave_their_lines_out(name: str, wording: Wording) -> None:
    key, content, signer = papers_samples.CONTENTS[name]
    kind = PAPER_KINDS[key]
    needed = {field for field, _ in kind.problems(kind.content())}
    bare = kind.content(**{field: getattr(content, field) for field in needed})
    made = kind.compose(bare, papers_samples.head(signer), wording)
    assert not [text for text in docx_file.paragraphs(to_docx(made)) if re.search(r"[:;,] *[.;,]", text)]


def test_a_subject_longer_than_the_register_takes_is_refused(name: str, wording: Wording) -> None:
    key, content, _ = papers_samples.CONTENTS[name]
    assert PAPER_KINDS[key].problems(replace(content, subject="Họp " * 200)) == (
        ("subject", "paper.subject_long"),
    )


def _with_text(kind: type[Any], text: str) -> Any:
    """Fill every field of a content, and of its rows, with a text."""
    hints = get_type_hints(kind)
    told: dict[str, Any] = {}
    for field in fields(kind):
        hint = hints[field.name]
        item = (get_args(hint) or (hint,))[0]
        if field.name in FREE_LINES:
            told[field.name] = "8 giờ" if field.name == "hour" else "9 giờ"
        elif hint == date | None:
            told[field.name] = ISSUED
        elif is_dataclass(item):
            told[field.name] = (_with_text(item, text),)  # type: ignore[arg-type]  # a row
        else:
            told[field.name] = text if hint is str else (text, text)
    return kind(**told)


def squeezed(text: str) -> str:
    return normalize("NFC", "".join(text.split()).upper())


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40)
TRAPS = (
    "=1+1",
    "</w:t><w:p/>",
    "&amp;<b>",
    "{office}",
    "%s",
    "\u202e",
    "@SUM(A1)",
    "]]>",
    "\ufffe",
    "a\u0301",
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
@given(text=st.one_of(st.sampled_from(TRAPS), WORDS))
def test_any_text_survives_and_is_only_text(kind: Any, text: str) -> None:
    typed = f"Văn {text} bản"
    content = _with_text(kind.content, typed)
    written = docx_file.paragraphs(to_docx(kind.compose(content, papers_samples.head(), WORDING)))
    expected = squeezed(plain(normalize("NFC", typed)))
    assert squeezed("".join(written)).count(expected) >= _texts(kind.content)


def _texts(kind: type[Any]) -> int:
    """Count the fields of a content and of its rows that hold typed text."""
    hints = get_type_hints(kind)
    items = [
        (get_args(hints[f.name]) or (hints[f.name],))[0] for f in fields(kind) if f.name not in FREE_LINES
    ]
    return sum(_texts(item) if is_dataclass(item) else item is str for item in items)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
@given(text=st.text(max_size=60))
def test_whatever_is_typed_a_paper_or_a_refusal_comes_out(kind: Any, text: str) -> None:
    content = _with_text(kind.content, text)
    if found := kind.problems(content):
        with pytest.raises(UserError, match=found[0][1]):
            kind.compose(content, papers_samples.head(), WORDING)
        return
    made = kind.compose(content, papers_samples.head(), WORDING)
    assert docx_file.paragraphs(to_docx(stamped(made, number="7", issued_on=ISSUED)))
