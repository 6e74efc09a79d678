"""The paragraphs of a paper while it is taken apart, and the words by which its parts begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dxdesk.documents.referee.pieces import Piece, stretches
from dxdesk.documents.rules import Element

ADDRESS = re.compile(r"kinh gui\b")
BASIS = re.compile(r"(?:can cu|theo de nghi|xet de nghi|theo to trinh|xet to trinh)\b")
GROUND = re.compile(r"(?:thuc hien|trien khai|thi hanh)\b")
ROMAN = re.compile(r"[IVXL]{1,6}\s*[.)/-]\s*\S|[IVXL]{1,6}\.$")
UNIT = re.compile(r"\(?\s*(?:don vi tinh|dvt)\b")
ATTACHED = re.compile(r"\(?\s*(?:ban hanh )?kem theo\b")
LONGEST_HEADING = 160
TITLE_LINES = 7


@dataclass(slots=True)
class Work:
    """The paragraphs of a body and what they have been found to be."""

    whole: list[Piece]
    bordered: frozenset[int]
    found: dict[int, tuple[Piece, ...]]
    kind: str = ""

    def name(self, number: int, element: Element) -> None:
        """Name a paragraph, each of its lines a piece of its own."""
        piece = self.whole[number]
        self.found[number] = tuple(
            replace(part, element=element) for part in stretches(piece.paragraph, "\n") if part.text
        )

    def worded(self, start: int, end: int) -> Iterator[int]:
        """Yield the paragraphs with words that nothing has been made of yet."""
        for number in range(start, end):
            if self.whole[number].text and number not in self.found:
                yield number

    def gridded(self, number: int) -> bool:
        """Tell whether a paragraph stands in a table with lines."""
        cell = self.whole[number].paragraph.cell
        return cell is not None and cell.table in self.bordered
