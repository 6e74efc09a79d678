"""Tên loại, trích yếu, V/v (TL-1..TL-7)."""

from collections.abc import Iterator
from itertools import takewhile

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.judges.lines import judge_line, lines_of
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.referee.seen import SeenParagraph
from dxdesk.documents.rules import LONGEST_SUBJECT, Element
from dxdesk.domain.vietnamese import fold

_MAY_SAY_ABOUT = ("quyet dinh", "nghi quyet", "to trinh", "chi thi", "cong dien")
_ABOUT = "ve viec"


def judge_title(case: Case) -> Iterator[Finding]:
    """Judge the name of the kind and the subject."""
    kind = case.known.first(Element.TITLE_KIND)
    subjects = case.known.of(Element.TITLE_SUBJECT)
    letter = case.known.of(Element.VV_SUBJECT)
    yield from _one_of_both(case, kind, letter)
    if kind is not None:
        yield from _kind(case, kind)
        for piece in subjects:
            yield _centred(case, piece, Element.TITLE_SUBJECT)
        yield from _line(case, kind, subjects)
    yield from _words(case, subjects, letter)


def _one_of_both(case: Case, kind: Piece | None, letter: tuple[Piece, ...]) -> Iterator[Finding]:
    both = kind is not None and bool(letter)
    neither = kind is None and not letter
    measured = "two_kinds" if both else "no_kind" if neither else "present"
    yield case.tell(
        "TL-4",
        "title",
        kept=not both and not neither,
        measured=case.say(measured),
        at=letter[0] if both else None,
        mechanical=False,
    )


def _kind(case: Case, kind: Piece) -> Iterator[Finding]:
    kept = kind.printed.isupper()
    yield case.tell(
        "TL-1",
        "title_kind.capitals",
        kept=kept,
        measured=case.say("capitals" if kept else "not_capitals"),
        allowed=case.say("capitals"),
        at=kind,
    )
    yield _centred(case, kind, Element.TITLE_KIND)


def _centred(case: Case, piece: Piece, element: Element) -> Finding:
    return case.tell(
        "TL-1",
        f"{element.value}.align",
        kept=piece.paragraph.align is Align.CENTER,
        measured=case.say(piece.paragraph.align.value),
        allowed=case.say("center"),
        at=piece,
    )


def _line(case: Case, kind: Piece, subjects: tuple[Piece, ...]) -> Iterator[Finding]:
    last = subjects[-1] if subjects else kind
    yield from judge_line(case, "TL-2", Element.TITLE_SUBJECT, last, lines_of(around(case, last)))


def around(case: Case, piece: Piece) -> tuple[SeenParagraph, ...]:
    """Return a piece's paragraph, those without words below it, and the next where a line is anchored."""
    index = piece.paragraph.index
    rest = case.seen.paragraphs[index + 1 :]
    below = tuple(takewhile(_without_words, rest))
    anchored = tuple(paragraph for paragraph in rest[len(below) : len(below) + 1] if paragraph.lines)
    return (piece.paragraph, *below, *anchored)


def _without_words(paragraph: SeenParagraph) -> bool:
    return not paragraph.text.strip(" _-–—\t\n")


def _words(case: Case, subjects: tuple[Piece, ...], letter: tuple[Piece, ...]) -> Iterator[Finding]:
    for pieces in (subjects, letter):
        if not pieces:
            continue
        last, said = pieces[-1], " ".join(piece.text for piece in pieces)
        stop = last.text.endswith(".")
        measured = case.say("ends_with", mark=last.text[-1:])
        yield case.tell("TL-3", f"{last.element}.end", kept=not stop, measured=measured, at=last)
        yield case.tell(
            "TL-7",
            "subject.length",
            kept=len(said) <= LONGEST_SUBJECT,
            measured=case.say("characters", count=len(said)),
            allowed=case.say("at_most", count=LONGEST_SUBJECT),
            at=pieces[0],
        )
    if subjects:
        about = subjects[0].folded.startswith(_ABOUT) and fold(case.known.kind) not in _MAY_SAY_ABOUT
        yield case.tell(
            "TL-5", "title_subject.text", kept=not about, measured=subjects[0].text, at=subjects[0]
        )
    if letter:
        said = " ".join(piece.folded for piece in letter)
        twice = said.replace(" ", "").startswith("v/vveviec")
        yield case.tell("TL-6", "vv_subject.text", kept=not twice, measured=letter[0].text, at=letter[0])
