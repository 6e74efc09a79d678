"""Papers of other offices: judged without a crash, their kind and parts recognised."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.finding import Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.pieces import Recognised
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.recognising import recognise
from dxdesk.documents.referee.seen import SeenDocument, SeenParagraph, SeenRun, SeenSection
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


def _seen(lines: list[str]) -> SeenDocument:
    runs = [(SeenRun(line, "Times New Roman", 14.0),) for line in lines]
    paragraphs = tuple(SeenParagraph(n, 0, one, align=Align.CENTER) for n, one in enumerate(runs))
    return SeenDocument(paragraphs, (SeenSection(0, 210, 297, 20, 20, 30, 20, 10),))


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


def test_parts_with_their_titles_below_are_headings() -> None:
    lines = [*TABBED[:5], "PHẦN I", "KẾT QUẢ NĂM HỌC", "1. Trường có 24 lớp.", *TABBED[6:]]
    verdict = judge(read_docx(typed(lines)))
    assert not [one for one in verdict.of(Outcome.FAIL) if one.rule in ("ND-2", "ND-6")]


def test_two_who_sign_minutes_are_both_recognised() -> None:
    lines = ["SỞ Y", "Số: 03/BB-VP", "BIÊN BẢN", "Giao ban", "Cuộc họp kết thúc./."]
    known = _known([*lines, "THƯ KÝ\tCHỦ TRÌ", "Trần Thị Bình\tLê Văn Cường", "Nơi nhận:", "- Lưu: VT."])
    assert _texts(known, Element.SIGNER_NAME) == ["Trần Thị Bình", "Lê Văn Cường"]


def test_a_chairman_signs_for_the_committee_through_his_deputy() -> None:
    lines = [*TABBED[:7], "Nơi nhận:", "- Như trên;", "- Lưu: VT."]
    verdict = judge(
        read_docx(typed([*lines, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Mai Sơn"]))
    )
    assert not [one for one in verdict.of(Outcome.FAIL) if one.rule in ("KY-2", "KY-3", "KY-4", "KY-7")]


@settings(deadline=None, max_examples=60)
@given(words=st.text(max_size=60), place=st.integers(0, len(TABBED) - 1))
def test_any_words_in_any_place_are_judged(words: str, place: int) -> None:
    lines = [*TABBED[:place], words, *TABBED[place + 1 :]]
    assert judge(_seen(lines)).findings
