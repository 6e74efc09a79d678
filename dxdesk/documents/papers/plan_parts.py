"""What papers about the plan share: paragraphs before the first heading, tables of numbered rows."""

from collections.abc import Iterable, Iterator, Sequence

from dxdesk.documents.blocks import Align, Block, Heading, Paragraph, Table, TableColumn, TableRow
from dxdesk.documents.papers.typed import END, body

_STOPS = (".", "!", "?", ":", ";", END)
_BASIS = "Căn cứ "
Width = tuple[float, Align]


def opening(texts: Iterable[str]) -> Iterator[Paragraph]:
    """Yield the paragraphs before the first heading; căn cứ that stand alone are in italics (CC-1)."""
    for text in texts:
        yield Paragraph.of(text, italic=text.startswith(_BASIS) and text.endswith((";", ".")))


def part(heading: str, texts: Sequence[str]) -> Iterator[Block]:
    """Yield a heading with typed paragraphs below it; nothing where nothing was typed."""
    blocks = tuple(body(map(stopped, texts)))
    if blocks:
        yield Heading(1, heading)
        yield from blocks


def stopped(text: str) -> str:
    """Return a text that ends with a stop."""
    bare = text.strip()
    return bare if bare.endswith(_STOPS) or not bare else f"{bare}."


def rows_table(headings: Sequence[str], widths: Sequence[Width], rows: Iterable[Sequence[str]]) -> Table:
    """Return a table whose rows are numbered from 1."""
    numbered = (TableRow((str(number), *cells)) for number, cells in enumerate(rows, start=1))
    return Table(columns(headings, widths), tuple(numbered))


def columns(headings: Sequence[str], widths: Sequence[Width]) -> tuple[TableColumn, ...]:
    """Return the columns of a table."""
    return tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )
