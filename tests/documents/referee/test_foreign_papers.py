"""Papers of other offices: judged without a crash, their kind and parts recognised."""

import json
from pathlib import Path

import pytest

from dxdesk.documents.referee.finding import Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.pieces import Recognised
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.recognising import recognise
from dxdesk.documents.rules import Element
from tests.documents.referee.typed import typed

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "corpus"
WORD, COPIED = sorted(CORPUS.glob("*/source.docx")), sorted(CORPUS.glob("*/source_tabs.txt"))
SCANNED = sorted(path for path in CORPUS.glob("*/source.txt") if len(list(path.parent.iterdir())) < 3)
FILES = (*WORD, *COPIED, *SCANNED)
UNREADABLE, NEWS = "08_", "12_"


def _content(path: Path) -> bytes:
    if path.suffix == ".docx":
        return path.read_bytes()
    return typed(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.skipif(not FILES, reason="the papers of other offices are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name[:14]}-{path.stem}")
def test_a_foreign_paper_is_judged_and_its_kind_is_right(path: Path) -> None:
    verdict = judge(read_docx(_content(path)))
    assert verdict.findings
    assert all(finding.rule and finding.title for finding in verdict.findings)
    if not path.parent.name.startswith((UNREADABLE, NEWS)):
        truth = json.loads((path.parent / "truth.json").read_text(encoding="utf-8"))
        assert verdict.kind.casefold() == truth["doc_kind"]


def _known(lines: list[str]) -> Recognised:
    return recognise(read_docx(typed(lines)))


def _texts(known: Recognised, element: Element) -> list[str]:
    return [piece.text for piece in known.of(element)]


TABBED = [
    "UBND TỈNH LÀO CAI\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ CÔNG THƯƠNG\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 15/SCT-CN\tLào Cai, ngày 05 tháng 6 năm 2026",
    "V/v rà soát hóa chất",
    "Kính gửi: Cục Hóa chất",
    "Thực hiện yêu cầu của Cục, Sở báo cáo như sau.",
    "Trên đây là báo cáo của Sở./.",
    "Nơi nhận:\tKT. GIÁM ĐỐC",
    "- Như trên;\tPHÓ GIÁM ĐỐC",
    "- Lưu: VT, CN.\tHoàng Văn Thuân",
]


def test_a_head_of_lines_with_tabs_is_recognised() -> None:
    known = _known(TABBED)
    assert (known.kind, str(known.day)) == ("Công văn", "2026-06-05")
    assert _texts(known, Element.PARENT) == ["UBND TỈNH LÀO CAI"]
    assert _texts(known, Element.ISSUER) == ["SỞ CÔNG THƯƠNG"]
    assert _texts(known, Element.QUOC_HIEU) == ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"]


def test_a_signature_of_lines_with_tabs_is_recognised() -> None:
    known = _known(TABBED)
    assert _texts(known, Element.SIGNER_LINE) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert _texts(known, Element.SIGNER_NAME) == ["Hoàng Văn Thuân"]
    assert _texts(known, Element.RECIPIENTS_ITEM) == ["- Như trên;", "- Lưu: VT, CN."]


def test_an_issuer_on_two_lines_has_no_parent() -> None:
    known = _known(["ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH", "Số: 141/KH-UBND", "KẾ HOẠCH", "Phòng, chống bão"])
    assert _texts(known, Element.PARENT) == []
    assert _texts(known, Element.ISSUER) == ["ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH"]


def test_a_text_in_old_spelling_and_loose_marks_is_recognised() -> None:
    from unicodedata import normalize

    lines = [normalize("NFD", line) for line in TABBED]
    verdict = judge(read_docx(typed(lines)))
    assert verdict.kind == "Công văn"
    assert not [one for one in verdict.of(Outcome.FAIL) if one.rule in ("HD-2", "HD-3")]
    assert [one for one in verdict.of(Outcome.FAIL) if one.rule == "PG-4" and one.about == "page.nfd"]


def test_a_paper_before_the_decree_is_not_judged() -> None:
    lines = [line.replace("2026", "2019") for line in TABBED]
    verdict = judge(read_docx(typed(lines)))
    assert {finding.outcome for finding in verdict.findings} == {Outcome.NOT_APPLICABLE}
