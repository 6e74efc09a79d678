"""A document as content: blocks that the .docx writer and the preview both render.

Blocks say what a thing is, never how it looks: sizes, weights and distances come from ``rules``.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from dxdesk.documents.layout import USUAL, Layout


class Orientation(StrEnum):
    """How the A4 sheets of a section lie."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Align(StrEnum):
    """How text stands in a table's column."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False  # the mark of who drafted, behind the Lưu line (NN-8)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes, number and day (HD-1..HD-11); blanks stay blank until Văn thư fills them in.

    ``subject`` is the V/v of a công văn, without "V/v"; empty for documents with a name of their kind. A biên
    bản has no ``place_and_date`` (Mẫu 1.9), what a decision puts in force neither it nor ``number`` (PL-6).
    """

    parent: str  # "UBND TỈNH BẮC GIANG"
    issuer: str  # "SỞ GIÁO DỤC VÀ ĐÀO TẠO"
    number: str  # "Số:        /BC-SGDĐT"
    place_and_date: str  # "Bắc Giang, ngày      tháng 3 năm 2024"
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """Tên loại and trích yếu (TL-1..TL-3)."""

    kind: str  # "BÁO CÁO"
    subject: str
    note: str = ""  # italic line below, such as "(Số liệu minh họa)"


@dataclass(frozen=True, slots=True)
class Addressees:
    """Kính gửi (NN-1..NN-5)."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number: level 1 "I. TIÊU ĐỀ", level 2 "1. Tiêu đề", level 3 "1.1. Tiêu đề".

    Level 0 is centred on its own line as it is written: "Chương I", "QUYẾT ĐỊNH:" (ND-2, Mẫu 1.2).
    """

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body."""

    runs: tuple[Run, ...]

    @classmethod
    def of(cls, text: str, *, bold: bool = False, italic: bool = False) -> "Paragraph":
        """Return a paragraph of one run."""
        return cls((Run(text, bold=bold, italic=italic),))

    @property
    def text(self) -> str:
        """The words without their weights."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its heading, its share of the text width in millimetres, how its cells stand."""

    heading: str
    width_mm: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; a group row is bold, its numeral in the first cell and its words across the rest."""

    cells: tuple[str, ...]
    group: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose heading row repeats on each page; ``size_pt`` is the size of its text."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    size_pt: float = 12.0
    caption: str = ""  # bold, centred above the table
    unit_note: str = ""  # "Đơn vị tính: %", italic, right, above the table


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart: PNG bytes, its size on paper, and its words for those who cannot see it."""

    png: bytes = field(repr=False)
    width_mm: float
    height_mm: float
    alt_text: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """Nơi nhận at the left, quyền hạn, chức vụ and name at the right (KY-1..KY-10, NN-6..NN-11).

    ``recipients`` without dash or final sign; the last one is the Lưu line. Where somebody signs at the left
    too, Nơi nhận stands below both (Mẫu 1.9).
    """

    recipients: tuple[str, ...]
    lines: tuple[str, ...]  # "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    name: str = ""
    left_lines: tuple[str, ...] = ()  # "THƯ KÝ"
    left_name: str = ""


@dataclass(frozen=True, slots=True)
class AppendixHead:
    """The head of a phụ lục (PL-1..PL-5)."""

    label: str  # "Phụ lục I"
    title: str  # printed in capitals
    attached_to: str  # "(Kèm theo Báo cáo số        /BC-SGDĐT ngày      tháng 3 năm 2024 của Sở GDĐT)"


Block = Letterhead | Title | Addressees | Heading | Paragraph | Table | Picture | Signature | AppendixHead


@dataclass(frozen=True, slots=True)
class Section:
    """Sheets of one orientation whose page numbers start anew at 1, hidden on the first (PG-5, PG-7)."""

    blocks: tuple[Block, ...]
    orientation: Orientation = Orientation.PORTRAIT


@dataclass(frozen=True, slots=True)
class OfficialDocument:
    """A document ready to be rendered: its first section is the body, the others are appendices.

    ``title`` and ``author`` go into the file's properties.
    """

    title: str
    sections: tuple[Section, ...]
    author: str = ""
    sample: bool = False  # figures are "số liệu minh họa": said on the paper itself
    working: bool = False  # an inner paper of one page in smaller sizes, not under NĐ 30
    layout: Layout = USUAL
