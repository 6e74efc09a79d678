"""What the clerk typed, as it goes into sentences, lists and the end of a body."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from unicodedata import normalize

from dxdesk.documents.blocks import Block, Heading, Paragraph

END = "./."  # ND-7
POINTS = "abcdđeghiklmnopqrstuvxy"  # ND-4
_BLANKS = re.compile(r"[^\S\u00a0]+")
_DASH = re.compile(r"\A[-–—+•](?!\d)\s*")
_SIGNS = " ;,."
_HEADINGS = (
    (1, re.compile(r"[IVX]+\.\s+\S")),
    (3, re.compile(r"[0-9]+(?:\.[0-9]+)+\.?\s+\S")),
    (2, re.compile(r"[0-9]+\.\s+\S")),
)
_LONGEST_HEADING = 120


def line(text: str) -> str:
    """Return typed words on one line in NFC; hard blanks that wait for a number stay."""
    return _BLANKS.sub(" ", normalize("NFC", text)).strip()


def lines(texts: Iterable[str]) -> tuple[str, ...]:
    """Return typed paragraphs, a line each; a newline inside one parts it in two."""
    return tuple(said for text in texts for part in text.splitlines() if (said := line(part)))


def inner(text: str) -> str:
    """Return words without their final sign, for the inside of a sentence."""
    said = line(text)
    return said if said.endswith(("...", "…")) else said.removesuffix(END).rstrip(_SIGNS)


def subject(text: str, *openings: str) -> str:
    """Return a trích yếu without final sign (TL-3) and without a prefix that is printed anyway (TL-6)."""
    said = inner(text)
    for opening in openings:
        if said.lower().startswith(opening.lower()):
            said = said[len(opening) :].lstrip(" :")
    return said


def bare(texts: Iterable[str]) -> tuple[str, ...]:
    """Return items without the dashes and final signs that were typed with them; empty ones left out."""
    return tuple(said for text in lines(texts) if (said := inner(_DASH.sub("", text, count=1))))


def items(texts: Iterable[str]) -> Iterator[Paragraph]:
    """Yield items with a dash, parted by semicolons, a stop after the last."""
    said = bare(texts)
    for number, text in enumerate(said, start=1):
        yield Paragraph.of(f"- {text}{'.' if number == len(said) else ';'}")


def body(texts: Iterable[str]) -> Iterator[Block]:
    """Yield typed paragraphs; short ones numbered "I.", "1." or "1.1." are headings of what stands below.

    What ends with a sign, or has nothing of its own below it, is a paragraph.
    """
    said = lines(texts)
    levels = [*map(_heading_level, said), 1]
    for text, (level, below) in zip(said, pairwise(levels), strict=True):
        heads = level and (not below or below > level)
        yield Heading(level, text) if heads else Paragraph.of(text)


def _heading_level(text: str) -> int:
    if len(text) > _LONGEST_HEADING or text.endswith((".", ";", ":", ",", "?", "!", "…")):
        return 0
    return next((level for level, form in _HEADINGS if form.match(text)), 0)


def ended(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return a body whose last paragraph ends with the final sign (ND-7, PL-8)."""
    *before, last = blocks
    if not isinstance(last, Paragraph):
        return (*before, last, Paragraph.of(END))
    *runs, final = last.runs
    return (*before, Paragraph((*runs, replace(final, text=_closed(final.text)))))


def _closed(text: str) -> str:
    said = text.rstrip().removesuffix(END).rstrip()
    return (said if said.endswith(("...", "…")) else said.rstrip(_SIGNS + ":")) + END
