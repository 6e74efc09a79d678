"""Quốc hiệu, Tiêu ngữ and the names of the offices (HD-1..HD-11)."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case, figure
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.judges.lines import judge_line, lines_of, width_of
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.referee.seen import LineMark, SeenParagraph
from dxdesk.documents.rules import QUOC_HIEU, TIEU_NGU, Element

_CENTRED = (
    Element.QUOC_HIEU,
    Element.TIEU_NGU,
    Element.PARENT,
    Element.ISSUER,
    Element.NUMBER,
    Element.PLACE_DATE,
    Element.VV_SUBJECT,
)
_SINGLE = 1.15
_EXACT_SLACK = 1.35
_FIXED = (LineMark.BORDER, LineMark.UNDERSCORES)


def judge_head(case: Case) -> Iterator[Finding]:
    """Judge the two columns at the top of the first page."""
    yield from _words(case, "HD-2", Element.QUOC_HIEU, QUOC_HIEU)
    yield from _words(case, "HD-3", Element.TIEU_NGU, TIEU_NGU)
    yield from _names(case)
    for element in _CENTRED:
        yield from _centred(case, element)
    yield from _spacing(case)
    yield from _lines(case)
    yield from _level(case)
    yield from _on_one_line(case)


def _words(case: Case, rule: str, element: Element, right: str) -> Iterator[Finding]:
    pieces = case.known.of(element)
    if not pieces:
        yield case.tell(
            rule, f"{element.value}.text", kept=False, measured=case.say("missing"), allowed=right
        )
        return
    said = " ".join(piece.printed for piece in pieces)
    kept = said == right or (element is Element.QUOC_HIEU and _respelled(said) == _respelled(right))
    yield case.tell(rule, f"{element.value}.text", kept=kept, measured=said, allowed=right, at=pieces[0])


def _respelled(words: str) -> str:
    """Return words with HÒA and HOÀ alike."""
    return words.replace("HOÀ", "HÒA")


def _names(case: Case) -> Iterator[Finding]:
    if not case.known.of(Element.ISSUER):
        yield case.tell("HD-6", "issuer", kept=False, measured=case.say("missing"), mechanical=False)
    for element in (Element.PARENT, Element.ISSUER):
        for piece in case.known.of(element):
            kept = piece.printed.isupper()
            yield case.tell(
                "HD-6",
                f"{element.value}.capitals",
                kept=kept,
                measured=case.say("capitals" if kept else "not_capitals"),
                allowed=case.say("capitals"),
                at=piece,
            )


def _centred(case: Case, element: Element) -> Iterator[Finding]:
    for piece in case.known.of(element):
        if piece.paragraph.cell is None and piece.paragraph.align is not Align.CENTER and piece.side:
            continue  # lines parted by tabs stand where the tab puts them
        if piece.paragraph.cell is None and "\t" in piece.paragraph.text:
            continue
        yield case.tell(
            "HD-1",
            f"{element.value}.align",
            kept=piece.paragraph.align is Align.CENTER,
            measured=case.say(piece.paragraph.align.value),
            allowed=case.say("center"),
            at=piece,
        )


def _spacing(case: Case) -> Iterator[Finding]:
    for element in (Element.QUOC_HIEU, Element.TIEU_NGU, Element.PARENT, Element.ISSUER):
        for piece in case.known.of(element):
            lines = _line_spacing(piece.paragraph)
            yield case.tell(
                "HD-5",
                f"{element.value}.line",
                kept=lines <= _SINGLE,
                measured=case.say("lines", value=figure(lines)),
                allowed=case.say("lines", value="1"),
                at=piece,
            )


def _line_spacing(paragraph: SeenParagraph) -> float:
    if paragraph.line_exact_pt is None:
        return paragraph.line
    size = max((run.pt for run in paragraph.runs), default=0)
    if not size:
        return 1.0
    return (
        1.0 if paragraph.line_exact_pt <= size * _EXACT_SLACK else paragraph.line_exact_pt / (size * _SINGLE)
    )


def _lines(case: Case) -> Iterator[Finding]:
    for rule, element in (("HD-4", Element.TIEU_NGU), ("HD-7", Element.ISSUER)):
        pieces = case.known.of(element)
        if pieces:
            longest = max(pieces, key=width_of)
            below = pieces[-1] if element is Element.ISSUER else longest
            yield from judge_line(case, rule, element, below, lines_of(_column(case, pieces[-1])))
    for element in (Element.PARENT, Element.QUOC_HIEU):
        for piece in case.known.of(element):
            yield _no_line(case, element, piece)


def _column(case: Case, piece: Piece) -> Iterator[SeenParagraph]:
    """Yield the paragraphs in which the line of a column may stand."""
    own = piece.paragraph
    last = max((p.paragraph.index for p in case.known.of(*_CENTRED)), default=own.index)
    for paragraph in case.seen.paragraphs[: last + 3]:
        if (
            own.cell is None
            or paragraph.cell is None
            or (paragraph.cell.table, paragraph.cell.column) == (own.cell.table, own.cell.column)
        ):
            yield paragraph


def _no_line(case: Case, element: Element, piece: Piece) -> Finding:
    underlined = any(run.underline for run in piece.inked)
    drawn = any(line.mark in _FIXED for line in piece.paragraph.lines)
    own = len({part.element for part in case.known.pieces if part.paragraph is piece.paragraph}) == 1
    below = _empty_below(case, piece)
    ruled = underlined or (own and drawn) or (below is not None and bool(lines_of([below])))
    return case.tell(
        "HD-8",
        f"line.{element.value}",
        kept=not ruled,
        measured=case.say("underlined" if underlined else "line_here" if ruled else "line_missing"),
        allowed=case.say("line_missing"),
        at=piece,
    )


def _empty_below(case: Case, piece: Piece) -> SeenParagraph | None:
    """Return the paragraph without words right below, in the same cell and before the next name."""
    place = piece.paragraph.index + 1
    if place >= len(case.seen.paragraphs):
        return None
    below = case.seen.paragraphs[place]
    if below.text.strip(" _-") or below.cell != piece.paragraph.cell:
        return None
    fixed = any(line.mark in _FIXED for line in below.lines)
    return below if fixed else None


def _level(case: Case) -> Iterator[Finding]:
    number, day = case.known.first(Element.NUMBER), case.known.first(Element.PLACE_DATE)
    if number is None or day is None:
        return
    one, other = number.paragraph, day.paragraph
    if one.cell and other.cell:
        kept = (one.cell.table, one.cell.row) == (other.cell.table, other.cell.row)
    else:
        kept = one.index == other.index
    yield case.tell(
        "HD-9",
        "number.level",
        kept=kept,
        measured=case.say("same_line" if kept else "other_line"),
        allowed=case.say("same_line"),
        at=number,
    )


def _on_one_line(case: Case) -> Iterator[Finding]:
    for piece in case.known.of(Element.QUOC_HIEU):
        cell = piece.paragraph.cell
        if cell and cell.width_mm:
            needed = width_of(piece)
            yield case.tell(
                "HD-11",
                "quoc_hieu.width",
                kept=needed <= cell.width_mm,
                measured=case.say("wide", width=figure(needed), column=figure(cell.width_mm)),
                allowed=case.say("one_line"),
                at=piece,
            )
