"""Our own papers before the referee: nothing is broken, and every warning is explained."""

import shutil
import subprocess
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dxdesk.documents.blocks import Letterhead, OfficialDocument
from dxdesk.documents.referee.finding import Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.stamp import stamped
from dxdesk.documents.word import to_docx
from tests.documents.every_kind import every_kind

PAGE_FOR_THE_DESK = frozenset({"VB-1"})  # not under the decree and never issued
# What a paper may be warned of, and why: the plan is printed as it was signed, slips, raised mark and all.
EXPLAINED = {"ke-hoach": frozenset({"LG-1", "LG-2", "LG-3", "NN-8", "NN-9"})}
KINDS = {"bao-cao": "Báo cáo", "cong-van": "Công văn", "ke-hoach": "Kế hoạch", "giay-moi": "Giấy mời"}
ROUND_TRIP = ("bao-cao-2024-Q1", "cong-van-de-nghi", "quyet-dinh")


def for_the_desk(document: OfficialDocument) -> bool:
    return not any(isinstance(block, Letterhead) for block in document.sections[0].blocks)


every = cache(every_kind)


def explained(name: str) -> frozenset[str]:
    return PAGE_FOR_THE_DESK if for_the_desk(every()[name]) else EXPLAINED.get(name, frozenset())


@pytest.fixture(scope="module")
def papers() -> dict[str, bytes]:
    return {name: to_docx(document) for name, document in every().items()}


def test_no_paper_of_ours_breaks_a_rule(papers: dict[str, bytes]) -> None:
    broken = {
        name: [(found.rule, found.about, found.measured, found.place) for found in verdict.of(Outcome.FAIL)]
        for name, content in papers.items()
        if not (verdict := judge(read_docx(content))).clean
    }
    assert broken == {}


def test_every_warning_about_our_papers_is_explained(papers: dict[str, bytes]) -> None:
    for name, content in papers.items():
        warned = {found.rule for found in judge(read_docx(content)).of(Outcome.WARN)}
        assert warned <= explained(name), name


@pytest.mark.parametrize("number", ["5", "233", "12a"])
def test_an_issued_paper_breaks_no_rule(number: str) -> None:
    for name, document in every().items():
        if for_the_desk(document):
            continue
        issued = stamped(document, number=number, issued_on=date(2024, 6, 5))
        assert judge(read_docx(to_docx(issued))).of(Outcome.FAIL) == (), name


@pytest.mark.parametrize("prefix", KINDS)
def test_kinds_are_recognised(papers: dict[str, bytes], prefix: str) -> None:
    kinds = {judge(read_docx(content)).kind for name, content in papers.items() if name.startswith(prefix)}
    assert kinds == {KINDS[prefix]}


@pytest.mark.heavy
@pytest.mark.parametrize("name", ROUND_TRIP)
def test_a_paper_saved_by_libreoffice_raises_no_false_alarm(
    papers: dict[str, bytes], tmp_path: Path, name: str
) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    source, out = tmp_path / f"{name}.docx", tmp_path / "saved"
    source.write_bytes(papers[name])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out), str(source)]
    subprocess.run([office, profile, "--headless", *convert], check=True, capture_output=True, timeout=180)
    verdict = judge(read_docx((out / source.name).read_bytes()))
    assert [(found.rule, found.about, found.measured) for found in verdict.of(Outcome.FAIL)] == []
    assert {found.rule for found in verdict.of(Outcome.WARN)} <= explained(name)
