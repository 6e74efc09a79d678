"""Phụ lục (PL-1..PL-8) and their own page numbers (PG-7)."""

import re
from collections.abc import Iterator

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.judges.lines import judge_line, lines_of
from dxdesk.documents.referee.judges.title import around
from dxdesk.documents.referee.pieces import Appendix, Piece
from dxdesk.documents.rules import END_MARK, Element
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import roman

_DECISIONS = ("quyet dinh", "nghi quyet")
_NUMBER = re.compile(r"/\s*([^\W\d_][\w&.-]*)")


def judge_appendices(case: Case) -> Iterator[Finding]:
    """Judge every appendix: label, title, "(Kèm theo ...)", page, end."""
    appendices = case.known.appendices
    for appendix in appendices:
        own = [piece for piece in case.known.pieces if piece.appendix == appendix.number]
        yield _label(case, appendix, len(appendices))
        yield from _title(case, appendix, own)
        yield from _attached(case, appendix, own)
        yield from _page(case, appendix)
        yield _without_head(case, own)
        yield from _end(case, own)


def _first(case: Case, appendix: Appendix) -> Piece | None:
    place = appendix.start
    return next((piece for piece in case.known.pieces if piece.paragraph.index >= place), None)


def _label(case: Case, appendix: Appendix, count: int) -> Finding:
    allowed = case.say("appendix", number=roman(appendix.number)).strip()
    if count == 1:
        allowed = case.say("appendix", number="").strip()
    label = appendix.label
    decided = label is None and fold(case.known.kind) in _DECISIONS
    said = label.printed if label else case.say("missing")
    return case.tell(
        "PL-1",
        "appendix_label.text",
        kept=decided or said.rstrip(".:") == allowed,
        measured=said,
        allowed=allowed,
        at=label or _first(case, appendix),
        mechanical=label is not None,
    )


def _title(case: Case, appendix: Appendix, own: list[Piece]) -> Iterator[Finding]:
    titles = [piece for piece in own if piece.element is Element.APPENDIX_TITLE]
    if not titles and not any(piece.element is Element.TITLE_KIND for piece in own):
        yield case.tell(
            "PL-2",
            "appendix_title",
            kept=False,
            measured=case.say("missing"),
            at=_first(case, appendix),
            mechanical=False,
        )
    for piece in titles:
        kept = piece.printed.isupper()
        measured = case.say("capitals" if kept else "not_capitals")
        allowed = case.say("capitals")
        yield case.tell(
            "PL-2", "appendix_title.capitals", kept=kept, measured=measured, allowed=allowed, at=piece
        )
    for piece in (*titles, *([appendix.label] if appendix.label else [])):
        yield case.tell(
            "PL-2" if piece in titles else "PL-1",
            f"{piece.element}.align",
            kept=piece.paragraph.align is Align.CENTER,
            measured=case.say(piece.paragraph.align.value),
            allowed=case.say("center"),
            at=piece,
        )


def _attached(case: Case, appendix: Appendix, own: list[Piece]) -> Iterator[Finding]:
    pieces = [piece for piece in own if piece.element is Element.APPENDIX_ATTACHED]
    allowed = case.say("attached_allowed")
    if not pieces:
        yield case.tell(
            "PL-3",
            "appendix_attached",
            kept=False,
            measured=case.say("missing"),
            allowed=allowed,
            at=_first(case, appendix),
            mechanical=False,
        )
        return
    said = " ".join(piece.text for piece in pieces)
    yield case.tell(
        "PL-3",
        "appendix_attached.text",
        kept=_agrees(case, said),
        measured=said,
        allowed=allowed,
        at=pieces[0],
        mechanical=False,
    )
    if appendix.label is None and fold(case.known.kind) in _DECISIONS:
        return  # what a decision puts in force has the head of a paper, not of an appendix
    last = pieces[-1]
    yield from judge_line(case, "PL-5", Element.APPENDIX_ATTACHED, last, lines_of(around(case, last)))


def _agrees(case: Case, said: str) -> bool:
    """Tell whether "(Kèm theo ...)" names the paper's own kind and symbol."""
    number = case.known.first(Element.NUMBER)
    own = _NUMBER.search(number.text) if number else None
    told = _NUMBER.search(said)
    if own and told and own[1].strip(".-") != told[1].strip(".-"):
        return False
    kind = fold(case.known.kind)
    return not kind or kind in fold(said)


def _page(case: Case, appendix: Appendix) -> Iterator[Finding]:
    first = _first(case, appendix)
    if first is None:
        return
    paragraph = first.paragraph
    before = case.seen.paragraphs[paragraph.index - 1] if paragraph.index else None
    own_section = before is not None and before.section != paragraph.section
    turned = before is not None and bool(before.page and paragraph.page and paragraph.page > before.page)
    fresh = own_section or paragraph.page_break_before or turned
    yield case.tell(
        "PL-8",
        "appendix.page",
        kept=fresh,
        measured=case.say("new_page" if fresh else "same_page"),
        allowed=case.say("new_page"),
        at=first,
        mechanical=False,
    )
    section = case.seen.sections[paragraph.section] if paragraph.section < len(case.seen.sections) else None
    start = section.number_start if section and own_section else None
    numbered = any(header.has_page_field for header in (*case.seen.headers, *case.seen.footers))
    if numbered:
        yield case.tell(
            "PG-7",
            "appendix.number_start",
            kept=start == 1,
            measured=case.say("goes_on") if start is None else case.say("starts_at", number=start),
            allowed=case.say("own_numbers"),
            section=paragraph.section,
            at=None,
            mechanical=own_section,
        )


def _without_head(case: Case, own: list[Piece]) -> Finding:
    wrong = next((p for p in own if p.element in (Element.QUOC_HIEU, Element.SIGNER_NAME)), None)
    again = next((p for p in own if p.folded.startswith("cong hoa xa hoi chu nghia")), wrong)
    kept = again is None or fold(case.known.kind) in _DECISIONS
    measured = case.say("missing") if again is None else again.text
    return case.tell("PL-6", "appendix.head", kept=kept, measured=measured, at=again)


def _end(case: Case, own: list[Piece]) -> Iterator[Finding]:
    if not own or own[-1].element is not Element.BODY:
        return  # a table ends it
    last = own[-1]
    kept = last.text.replace(" ", "").rstrip(")").endswith(END_MARK)
    measured = case.say("end_mark", mark=END_MARK if kept else last.text[-3:])
    # Only Mẫu 2.1 and 2.2 show it, hence a warning.
    yield case.tell(
        "PL-8", "appendix.end", kept=kept, measured=measured, allowed=END_MARK, at=last, soft=True
    )
