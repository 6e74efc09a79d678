"""What a recognised piece of a paper is: a paragraph or a part of it, and the element it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from dxdesk.documents.referee.seen import SeenParagraph, SeenRun
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold

BODY_ELEMENTS = (
    Element.BODY,
    Element.HEADING_0,
    Element.HEADING_1,
    Element.HEADING_2,
    Element.HEADING_3,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch between tabs or line breaks, or a whole paragraph; ``appendix`` is 0 in the body."""

    paragraph: SeenParagraph
    runs: tuple[SeenRun, ...]
    element: Element | None = None
    appendix: int = 0
    side: int = 0  # column of the head or of the signature, from the left
    text: str = ""  # blanks squeezed, automatic number in front
    folded: str = ""

    @property
    def raw(self) -> str:
        """Its words as stored, blanks kept."""
        return "".join(run.text for run in self.runs)

    @property
    def printed(self) -> str:
        """Its words as printed, blanks squeezed."""
        words = "".join(run.text.upper() if run.capitals else run.text for run in self.runs)
        return " ".join(words.split())

    @property
    def inked(self) -> tuple[SeenRun, ...]:
        """Its runs that print something."""
        return tuple(run for run in self.runs if run.text.strip())


@dataclass(frozen=True, slots=True)
class Appendix:
    """An appendix: its number from 1, the index of its first paragraph, its label where it has one."""

    number: int
    start: int
    label: Piece | None


@dataclass(frozen=True, slots=True)
class Recognised:
    """A paper taken apart: what every piece is, its kind, its day as far as it is written."""

    pieces: tuple[Piece, ...]
    kind: str = ""
    day: date | None = None
    official: bool = True
    appendices: tuple[Appendix, ...] = ()
    by_element: dict[Element, tuple[Piece, ...]] = field(default_factory=dict)

    def of(self, *elements: Element) -> tuple[Piece, ...]:
        """Return the pieces of the body that are one of these elements, in reading order."""
        if len(elements) == 1:
            return tuple(piece for piece in self.by_element.get(elements[0], ()) if not piece.appendix)
        return tuple(piece for piece in self.pieces if piece.element in elements and not piece.appendix)

    def everywhere(self, element: Element) -> tuple[Piece, ...]:
        """Return the pieces of an element, those of appendices included."""
        return self.by_element.get(element, ())

    def first(self, element: Element) -> Piece | None:
        """Return the first piece of an element in the body, None where there is none."""
        return next(iter(self.of(element)), None)


def piece_of(paragraph: SeenParagraph) -> Piece:
    """Return a whole paragraph as a piece of nothing yet."""
    text = " ".join(f"{paragraph.numbering} {paragraph.text}".split())
    return Piece(paragraph, paragraph.runs, text=text, folded=fold(text))


def stretches(paragraph: SeenParagraph, breaks: str = "\t\n") -> Iterator[Piece]:
    """Yield what stands between tabs and line breaks; ``side`` counts the tabs before it."""
    runs: list[SeenRun] = []
    side = 0
    for run in paragraph.runs:
        rest = run
        while (at := next((n for n, letter in enumerate(rest.text) if letter in breaks), -1)) >= 0:
            runs.append(_with_text(rest, rest.text[:at]))
            yield _stretch(paragraph, runs, side)
            side = side + 1 if rest.text[at] == "\t" else 0
            runs = []
            rest = _with_text(rest, rest.text[at + 1 :])
        runs.append(rest)
    yield _stretch(paragraph, runs, side)


def _with_text(run: SeenRun, text: str) -> SeenRun:
    return SeenRun(
        text, run.font, run.pt, run.bold, run.italic, run.underline, run.capitals, run.superscript, run.color
    )


def _stretch(paragraph: SeenParagraph, runs: list[SeenRun], side: int) -> Piece:
    text = " ".join("".join(run.text for run in runs).split())
    return Piece(paragraph, tuple(runs), side=side, text=text, folded=fold(text))
