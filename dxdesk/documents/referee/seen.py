"""A .docx as the referee sees it: paragraphs in reading order with their effective looks.

Effective means resolved through run, character style, paragraph style chain, table style, document
defaults and theme; text is NFC. Lengths are millimetres, sizes and distances points.
"""

from dataclasses import dataclass
from enum import StrEnum

from dxdesk.documents.blocks import Align


class Part(StrEnum):
    """Where a paragraph stands in the file."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"


class LineMark(StrEnum):
    """How a short line is drawn; all of them are met in practice."""

    DRAWING = "drawing"
    VML = "vml"
    BORDER = "border"
    UNDERSCORES = "underscores"
    UNDERLINE = "underline"  # of the characters: not a line under the text


@dataclass(frozen=True, slots=True)
class SeenRun:
    """A stretch of text of one look; ``color`` is RRGGBB, "" where it is automatic."""

    text: str
    font: str
    pt: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    capitals: bool = False  # w:caps: printed in capitals whatever was typed
    superscript: bool = False
    color: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a paragraph in a table: counted from 0 among the tables of its part."""

    table: int
    row: int
    column: int
    width_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A drawn line; ``width_mm`` is None where the file does not tell (such as a border over a column)."""

    mark: LineMark
    width_mm: float | None = None


@dataclass(frozen=True, slots=True)
class SeenParagraph:
    """A paragraph with its effective look; ``index`` counts all paragraphs of its part, cells included.

    ``line`` is in lines where ``line_exact_pt`` is None. ``lines`` are drawn lines that stand in it or on
    its border; ``raw_nfd`` tells that its text was not in composed Unicode; ``has_page_field`` that a PAGE
    field stands in it; ``cell`` is its place in the innermost table. ``text`` is as stored, ``shown`` as
    printed (capitals applied), numbers of automatic lists included at the front.
    """

    index: int
    section: int
    runs: tuple[SeenRun, ...]
    part: Part = Part.BODY
    kind: str = "default"  # of headers and footers: default, first, even
    numbering: str = ""  # "1." or "-" where Word numbers by itself
    align: Align = Align.LEFT
    before_pt: float = 0.0
    after_pt: float = 0.0
    line: float = 1.0
    line_exact_pt: float | None = None
    first_indent_mm: float = 0.0
    left_indent_mm: float = 0.0
    right_indent_mm: float = 0.0
    column_mm: float | None = None  # width of the column or cell it stands in, padding off
    style: str = ""
    page_break_before: bool = False
    cell: Cell | None = None
    lines: tuple[SeenLine, ...] = ()
    has_page_field: bool = False
    has_picture: bool = False
    raw_nfd: bool = False
    page: int | None = None  # where the file tells it (lastRenderedPageBreak), else None

    @property
    def text(self) -> str:
        """Its words as stored, NFC."""
        return "".join(run.text for run in self.runs)

    @property
    def shown(self) -> str:
        """Its words as printed."""
        words = "".join(run.text.upper() if run.capitals else run.text for run in self.runs)
        return f"{self.numbering} {words}" if self.numbering else words


@dataclass(frozen=True, slots=True)
class SeenSection:
    """A section's sheet; margins in millimetres; ``number_start`` None where numbering goes on."""

    index: int
    width_mm: float
    height_mm: float
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float
    header_mm: float
    landscape: bool = False
    title_page: bool = False
    number_start: int | None = None
    number_format: str = "decimal"

    @property
    def text_width_mm(self) -> float:
        """The width between the margins."""
        return self.width_mm - self.left_mm - self.right_mm


@dataclass(frozen=True, slots=True)
class SeenTable:
    """A table of the body; ``bordered`` tells a table of data from one that only holds columns of text."""

    index: int
    section: int
    columns: int
    rows: int
    bordered: bool
    header_row: bool = False
    border_pt: float = 0.0
    width_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class SeenDocument:
    """A whole .docx: body, headers and footers in reading order."""

    paragraphs: tuple[SeenParagraph, ...]
    sections: tuple[SeenSection, ...]
    tables: tuple[SeenTable, ...] = ()
    headers: tuple[SeenParagraph, ...] = ()
    footers: tuple[SeenParagraph, ...] = ()
    program: str = ""  # as the file tells: "Microsoft Office Word", "LibreOffice/7.4"
    macros: bool = False  # program code came along (.docm)
