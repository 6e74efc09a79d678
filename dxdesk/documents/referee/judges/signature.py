"""Who signs (KY-1..KY-10)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case, figure
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import LONGEST_NAME, LONGEST_POSITION, POINTS_PER_MM, Element
from dxdesk.domain.vietnamese import fold

_AUTHORITY = re.compile(r"(tm|kt|tl|tuq|q|t/m|k/t|t/l)(\s*\.)?(\s*)(?=[a-z])")
_WELL_WRITTEN = re.compile(r"(?:TM|KT|TL|TUQ|Q)\. \S")
_HEADS = re.compile(
    r"tm\W*(?:giam doc|chu tich|hieu truong|truong phong|chanh van phong|cuc truong|vien truong|bo truong)\b"
)
_NEEDS_TITLE = ("kt", "tl", "tuq", "k/t", "t/l")
_COMMITTEE = re.compile(r"tm\W*(?:ban chi dao|ban to chuc|hoi dong|to )")
_ACTING = re.compile(r"\b(?:phu trach|dieu hanh)\b")
_LEARNED = re.compile(
    r"(?:pgs|gs|tskh|ts|ths|th\.s|cn|ks|bs|ds|ngut|ngnd|nsut|nsnd|tien si|thac si|giao su|ky su|cu nhan|"
    r"nha giao|bac si)\b\.?,? ?(?=\S)"
)
_OF_SECTOR = re.compile(r"(?:truong|hoc vien|dai hoc|benh vien|vien|trung tam y te)\b")
_SPACE_MM = 15.0  # KY-9: less than this holds no hand and seal
_NATURAL = 1.15


def judge_signature(case: Case) -> Iterator[Finding]:
    """Judge quyền hạn, chức vụ, the name and the room between them."""
    lines = case.known.of(Element.SIGNER_LINE)
    if not lines:
        measured = case.say("signer_missing")
        yield case.tell("KY-1", "signer_line", kept=False, measured=measured, mechanical=False)
        return
    for piece in lines:
        yield from _line(case, piece)
    yield from _pairs(case, lines)
    names = case.known.of(Element.SIGNER_NAME)
    for piece in names:
        yield from _name(case, piece)
    yield from _room(case, lines, names)
    yield case.tell(
        "KY-10",
        "signature.page",
        kept=not any(piece.paragraph.page_break_before for piece in lines[:1]),
        measured=case.say("new_page" if lines[0].paragraph.page_break_before else "same_page"),
        at=lines[0],
    )


def _line(case: Case, piece: Piece) -> Iterator[Finding]:
    kept = piece.printed.isupper()
    yield case.tell(
        "KY-1",
        "signer_line.capitals",
        kept=kept,
        measured=case.say("capitals" if kept else "not_capitals"),
        allowed=case.say("capitals"),
        at=piece,
    )
    yield from _centred(case, piece, Element.SIGNER_LINE)
    if _AUTHORITY.match(piece.folded):
        form = bool(_WELL_WRITTEN.match(piece.printed))
        yield case.tell("KY-2", "signer_line.authority", kept=form, measured=piece.text, at=piece)
        alone = bool(_HEADS.match(piece.folded))
        yield case.tell("KY-3", "signer_line.head", kept=not alone, measured=piece.text, at=piece)
    acting = bool(_ACTING.search(piece.folded))
    yield case.tell("KY-5", "signer_line.acting", kept=not acting, measured=piece.text, at=piece)
    yield case.tell(
        "TL-7",
        "signer_line.length",
        kept=len(piece.text) <= LONGEST_POSITION,
        measured=case.say("characters", count=len(piece.text)),
        allowed=case.say("at_most", count=LONGEST_POSITION),
        at=piece,
    )


def _centred(case: Case, piece: Piece, element: Element) -> Iterator[Finding]:
    paragraph = piece.paragraph
    if "\t" in paragraph.text or (paragraph.cell is None and paragraph.align is not Align.CENTER):
        return  # placed by tabs, blanks or indents
    yield case.tell(
        "KY-1",
        f"{element.value}.align",
        kept=paragraph.align is Align.CENTER,
        measured=case.say(paragraph.align.value),
        allowed=case.say("center"),
        at=piece,
    )
    recipients = case.known.first(Element.RECIPIENTS_HEAD)
    cell = paragraph.cell
    if recipients is None or cell is None or recipients.paragraph.cell is None:
        return
    other = recipients.paragraph.cell
    if other.table == cell.table and fold(case.known.kind) != _MINUTES:
        right = cell.column > other.column
        yield case.tell(
            "KY-1",
            f"{element.value}.side",
            kept=right,
            measured=case.say("on_right" if right else "on_left"),
            allowed=case.say("on_right"),
            at=piece,
            mechanical=False,
        )


_MINUTES = fold("Biên bản")  # two people sign it, at both sides


def _pairs(case: Case, lines: tuple[Piece, ...]) -> Iterator[Finding]:
    for piece, below in pairwise((*lines, None)):
        authority = _AUTHORITY.match(piece.folded) if piece else None
        if piece is None or authority is None:
            continue
        titled = below is not None and below.side == piece.side
        if authority[1] in _NEEDS_TITLE:
            fits = titled and below is not None and _fits(piece, below)
            yield case.tell(
                "KY-4",
                "signer_line.pair",
                kept=fits,
                measured=case.say("pair", line=piece.text, below=below.text)
                if titled and below is not None
                else case.say("alone", line=piece.text),
                at=piece,
            )
        elif _COMMITTEE.match(piece.folded):
            yield case.tell(
                "KY-7",
                "signer_line.committee",
                kept=titled,
                measured=piece.text if titled else case.say("alone", line=piece.text),
                at=piece,
            )


def _fits(piece: Piece, below: Piece) -> bool:
    """Tell whether a deputy's title under "KT." belongs to the head's."""
    authority = _AUTHORITY.match(piece.folded)
    if authority is None or authority[1] not in ("kt", "k/t"):
        return True
    head = piece.folded[authority.end() :].split(" so ")[0].strip()
    return below.folded.startswith(("pho ", "uy vien")) and (
        head[:8] in below.folded or below.folded.startswith("uy vien")
    )


def _name(case: Case, piece: Piece) -> Iterator[Finding]:
    shouted = piece.printed.isupper()
    yield case.tell(
        "KY-1",
        "signer_name.capitals",
        kept=not shouted,
        measured=case.say("name_capitals") if shouted else piece.text,
        allowed=case.say("lower"),
        at=piece,
        mechanical=False,
    )
    yield from _centred(case, piece, Element.SIGNER_NAME)
    learned = _LEARNED.match(piece.folded)
    title = piece.text[: learned.end()].strip() if learned else ""
    measured = case.say("title_before", title=title) if title else piece.text
    # Schools, hospitals and institutes may be allowed to by their sector.
    soft = any(_OF_SECTOR.match(part.folded) for part in case.known.of(Element.ISSUER))
    yield case.tell("KY-8", "signer_name.title", kept=not title, measured=measured, at=piece, soft=soft)
    yield case.tell(
        "TL-7",
        "signer_name.length",
        kept=len(piece.text) <= LONGEST_NAME,
        measured=case.say("characters", count=len(piece.text)),
        allowed=case.say("at_most", count=LONGEST_NAME),
        at=piece,
    )


def _room(case: Case, lines: tuple[Piece, ...], names: tuple[Piece, ...]) -> Iterator[Finding]:
    if not names:
        return
    name = names[0]
    above = [piece for piece in lines if piece.paragraph.index < name.paragraph.index]
    if not above:
        return
    between = case.seen.paragraphs[above[-1].paragraph.index + 1 : name.paragraph.index]
    room = name.paragraph.before_pt + above[-1].paragraph.after_pt
    for paragraph in between:
        size = max((run.pt for run in paragraph.runs), default=14.0) or 14.0
        height = paragraph.line_exact_pt or size * _NATURAL * paragraph.line
        room += height + paragraph.before_pt + paragraph.after_pt
    value = room / POINTS_PER_MM
    yield case.tell(
        "KY-9",
        "signature.space",
        kept=value >= _SPACE_MM or any(p.has_picture for p in between),
        measured=case.say("space", value=figure(value)),
        at=name,
    )
