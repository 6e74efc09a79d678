"""Căn cứ (CC-1..CC-5)."""

import re
from collections.abc import Iterator

from dxdesk.documents.referee.case import Case, figure
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.judges.body import indent_kept, starts_at
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element

_SEVERAL = re.compile(r"[;.] can cu\b")
_LAW = re.compile(r"can cu (?:cac )?(?:bo )?(?:luat|phap lenh|hien phap)\b")
_OF_PAPER = re.compile(
    r"\b(?:nghi dinh|thong tu|quyet dinh|ke hoach|nghi quyet|cong van|chi thi|chuong trinh|to trinh)\b"
)
_NUMBER = re.compile(r"\d*\s*/\s*[a-z0-9]")
_DAY = re.compile(r"ngay\b|\bnam \d{4}|thang \d")
_INLINE = re.compile(r"(?:can cu|thuc hien|trien khai)\b")
_CITED = re.compile(r"số\s+(\d+[\w./-]*/[^\W\d_][\w&-]*)", re.IGNORECASE)
_DAY_FOLLOWS = re.compile(r"[^.;()]{0,12}\bngày\b", re.IGNORECASE)


def judge_bases(case: Case) -> Iterator[Finding]:
    """Judge the bases, and whether papers are cited whole when they are first named."""
    bases = case.known.of(Element.BASIS)
    for number, piece in enumerate(bases):
        yield _end(case, piece, last=number == len(bases) - 1)
        several = len(_SEVERAL.findall(piece.folded))
        measured = case.say("several_here") if several else ""
        yield case.tell(
            "CC-1",
            "basis.several",
            kept=not several,
            measured=measured,
            at=piece,
            allowed=";",
            mechanical=False,
        )
        yield from _whole(case, piece)
        yield case.tell(
            "CC-4",
            "basis.first_indent",
            kept=indent_kept(starts_at(piece)),
            measured=case.say("mm", value=figure(starts_at(piece))),
            allowed=case.say("indents"),
            at=piece,
        )
    if not bases:
        yield from _inline(case)
    yield from _first_cited(case)


def _end(case: Case, piece: Piece, *, last: bool) -> Finding:
    mark, wanted = piece.text[-1:], "." if last else ";"
    return case.tell(
        "CC-1",
        "basis.end",
        kept=mark == wanted,
        measured=_mark_words(case, piece),
        allowed=wanted,
        at=piece,
    )


def _mark_words(case: Case, piece: Piece) -> str:
    mark = piece.text[-1:]
    return case.say("no_mark") if mark.isalnum() or mark in ')”"' else case.say("ends_with", mark=mark)


def _whole(case: Case, piece: Piece) -> Iterator[Finding]:
    if _LAW.match(piece.folded) or not _OF_PAPER.search(piece.folded):
        return
    missing = [
        case.say(key)
        for key, pattern in (("basis_number", _NUMBER), ("basis_day", _DAY))
        if not pattern.search(piece.folded)
    ]
    words = ", ".join(missing)
    yield case.tell(
        "CC-2",
        "basis.whole",
        kept=not missing,
        measured=case.say("basis_missing", what=words) if missing else case.say("present"),
        allowed=words,
        at=piece,
    )


def _inline(case: Case) -> Iterator[Finding]:
    """Note a basis inside the opening sentence: it is allowed (CC-5)."""
    for piece in case.known.of(Element.BODY)[:1]:
        if _INLINE.match(piece.folded):
            yield case.tell("CC-5", "basis", kept=True, measured=case.say("inline"), at=piece)


def _first_cited(case: Case) -> Iterator[Finding]:
    met: set[str] = set()
    for piece in case.known.of(Element.BASIS, Element.BODY):
        text = piece.text
        for found in _CITED.finditer(text):
            name = found[1].casefold()
            if name in met:
                continue
            met.add(name)
            # "30/2020/NĐ-CP" tells its year; the number of another paper needs its day.
            whole = bool(_DAY_FOLLOWS.match(text, found.end())) or name.count("/") > 1
            measured = found[0] if whole else case.say("first_cited", words=found[0])
            yield case.tell("CC-3", "body.cited", kept=whole, measured=measured, at=piece)
