"""What a file is made of before anybody asks what it means: paragraphs and tables with their lines."""

from dataclasses import dataclass

from dxdesk.domain.draft import Lines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph on one line of text, repaired and without markup, and the source lines it came from."""

    text: str
    lines: Lines


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; paragraphs inside a cell are separated by a newline."""

    cells: tuple[str, ...]
    lines: Lines


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that stand together in the file, whatever they are about."""

    rows: tuple[Row, ...]

    @property
    def lines(self) -> Lines:
        """From the first line of the first row to the last of the last."""
        return Lines(self.rows[0].lines.first, self.rows[-1].lines.last)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Source:
    """A text in reading order: its lines as found, and its blocks pointing to them."""

    lines: tuple[str, ...]
    blocks: tuple[Block, ...]


def spanning(first: Lines, last: Lines) -> Lines:
    """Return the lines from the first of one to the last of the other."""
    return Lines(min(first.first, last.first), max(first.last, last.last))
