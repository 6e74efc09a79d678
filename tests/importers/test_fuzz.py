"""Damaged files and random texts never crash the reader; every failure is a code with a sentence."""

import zipfile
from io import BytesIO
from pathlib import Path
from random import Random

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxdesk.domain.errors import UserError
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_source, read_text
from dxdesk.shipped import resource
from dxdesk.ui.messages import REASONS, known_codes

MODEL = resource("ke-hoach-2024.txt").read_text(encoding="utf-8")


def outcome(path: Path) -> str:
    """A code that has a sentence, "read", or "" for what nobody could explain to the clerk."""
    try:
        draft = read_plan(read_source(path))
    except UserError as error:
        return error.code if error.code in known_codes() else ""
    return "read" if draft.is_plan or draft.reason in REASONS else ""


@pytest.fixture(scope="module")
def word_file() -> bytes:
    paper = docx.Document()
    for line in MODEL.split("\n")[:80]:
        paper.add_paragraph(line)
    table = paper.add_table(3, 4)
    for place, cell in enumerate(table._cells):
        cell.text = f"Ô {place}"
    content = BytesIO()
    paper.save(content)
    return content.getvalue()


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(60))
def test_a_word_file_with_bytes_changed_is_read_or_refused(
    word_file: bytes, tmp_path: Path, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311  # reproducible damage
    content = bytearray(word_file)
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = tmp_path / "plan.docx"
    path.write_bytes(content)
    assert outcome(path)


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(60))
def test_a_word_file_with_its_xml_changed_is_read_or_refused(
    word_file: bytes, tmp_path: Path, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311  # reproducible damage
    path = tmp_path / "plan.docx"
    with zipfile.ZipFile(BytesIO(word_file)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name in ("word/document.xml", "word/numbering.xml", "word/styles.xml"):
                start = chance.randrange(len(part))
                piece = part[start : start + chance.randint(1, 400)]
                part = chance.choice(
                    (part.replace(piece, b"", 1), part.replace(piece, piece * 2, 1), part[:start])
                )
            new.writestr(name, part)
    assert outcome(path)


@pytest.mark.heavy
@given(content=st.binary(max_size=3000))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.bin"
    path.write_bytes(content)
    assert outcome(path)


@pytest.mark.heavy
@given(st.lists(st.sampled_from(MODEL.split("\n")), max_size=60), st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_shuffled_lines_of_a_plan_are_read(lines: list[str], chance: Random) -> None:
    text = "\n".join(
        line[: chance.randint(0, len(line))] if chance.random() < 0.3 else line for line in lines
    )
    draft = read_plan(read_text(text))
    assert draft.is_plan or draft.reason in REASONS


@pytest.mark.heavy
@given(st.text(alphabet="|\t\n IVX1.-):;aĐ%", max_size=1500))
@settings(max_examples=150, deadline=None)
def test_bars_tabs_and_marks_in_any_order_are_read(text: str) -> None:
    draft = read_plan(read_text(text))
    assert draft.is_plan or draft.reason in REASONS


@pytest.mark.heavy
def test_a_million_bars_or_one_long_line_take_no_great_time() -> None:
    for text in (
        "|\n" * 200_000,
        "a" * 400_000,
        "- x;\n" * 40_000,
        "1. " * 100_000,
        "\t" * 100_000,
        "( " * 100_000,
    ):
        assert not read_plan(read_text(text)).is_plan


@pytest.mark.heavy
@pytest.mark.parametrize(
    "piece",
    ["Đơn vị chủ trì: Phòng A; thời gian: Quý I; ", "hàng tháng báo cáo giao ban ", "đơn vị, cơ quan/"],
)
def test_a_paragraph_without_end_is_cut_and_still_read(piece: str) -> None:
    head = (
        "KẾ HOẠCH\nTên\nCăn cứ Kế hoạch số 1/KH-A, Sở ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Phòng A\n- "
    )
    assert read_plan(read_text(head + piece * 5000)).is_plan
