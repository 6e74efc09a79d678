"""What the columns of a table are, told by its heading row."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dxdesk.domain.vietnamese import fold
from dxdesk.importers.blocks import Row, Table


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    TASK = "task"
    INDICATOR = "indicator"
    LEAD = "lead"
    COORDINATOR = "coordinator"
    BOTH = "both"  # lead and coordinator in one cell
    TIME = "time"
    PRODUCT = "product"
    MEASURE = "measure"  # đơn vị tính
    VALUE = "value"
    SCORE = "score"
    MONEY = "money"
    PERSON = "person"
    NOTE = "note"
    OTHER = "other"


_WORDS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.NUMBER, r"^(?:so )?(?:stt|tt|so thu tu|thu tu|so tt|no)\.?$"),
        (Column.MEASURE, r"don vi tinh|^dvt$|^don vi$"),
        (Column.PERSON, r"ho va ten|ho ten|ho, ten|chuc vu|so dien thoai"),
        (
            Column.SCORE,
            (
                r"(?<!khuyet )(?<!thoi )(?<!quan )(?<!dia )(?<!dac )(?<!uu )\bdiem\b"
                r"(?! (?:cau|truong|danh gia))|thang diem|cham diem|xep loai"
            ),
        ),
        (
            Column.MONEY,
            r"kinh phi|thanh tien|don gia|du toan|so tien|tong muc|nguon von|ngan sach|trieu dong",
        ),
        (Column.NOTE, r"^ghi chu"),
        (Column.BOTH, r"chu tri.*phoi hop|dau moi.*phoi hop"),
        (Column.COORDINATOR, r"phoi hop"),
        (
            Column.TIME,
            (
                r"thoi gian|thoi han|tien do|lo trinh|ky han|thoi diem|^han (?!che)|ngay hoan thanh|^thang$|"
                r"^tuan$|^hoan thanh"
            ),
        ),
        (Column.PRODUCT, r"san pham|^ket qua|dau ra"),
        (
            Column.INDICATOR,
            r"chi tieu(?! (?:giao|nam|den|phan dau|dat))|^muc tieu(?!.*nhiem vu)|^tieu chi|^chi so",
        ),
        (
            Column.TASK,
            (
                r"nhiem vu|noi dung|cong viec|hoat dong|dau viec|giai phap|ten (?:de an|du an|ke hoach|"
                r"chuong trinh)"
            ),
        ),
        (
            Column.LEAD,
            (
                r"chu tri|dau moi|thuc hien|phu trach|phan cong|trach nhiem|tham muu|nguoi|don vi duoc giao|"
                r"co quan|bo phan"
            ),
        ),
        (Column.VALUE, r"^(?:nam |den nam |muc |ke hoach |chi tieu |gia tri|phan dau|ty le)|20\d\d"),
    )
)
_SUBJECTS = (Column.TASK, Column.INDICATOR)
_LONGEST_HEADING = 90
_HEADING_ROWS = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """The columns of a table, its heading texts folded, and how many rows the heading takes."""

    columns: tuple[Column, ...]
    texts: tuple[str, ...]
    rows: int

    def place(self, column: Column) -> int | None:
        """Return the first place of a column."""
        return self.columns.index(column) if column in self.columns else None

    def has(self, *columns: Column) -> bool:
        """Tell whether one of the columns is there."""
        return any(column in self.columns for column in columns)


def heading_of(table: Table) -> Heading | None:
    """Return the heading of a table that speaks of tasks, indicators, scores or people."""
    for place, row in enumerate(table.rows[:_HEADING_ROWS]):
        columns, texts = _read(row.cells)
        if not _is_heading(columns):
            continue
        below = table.rows[place + 1] if place + 1 < len(table.rows) else None
        return _with_second_row(columns, texts, below, place + 1)
    return None


def repeats(heading: Heading, row: Row) -> bool:
    """Tell whether a row is the heading once more, even without its first cell."""
    found = {fold(cell) for cell in row.cells if cell.strip()}
    return len(found) > 1 and found <= {text for text in heading.texts if text}


def _read(cells: Sequence[str]) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    texts = tuple(fold(cell.replace("\n", " ")) for cell in cells)
    columns = tuple(map(_column, texts))
    assigns = Column.TASK in columns and not {Column.LEAD, Column.VALUE, Column.MONEY} & {*columns}
    if assigns:  # "Đơn vị" alone is who does the work, unless there is something to measure
        columns = tuple(
            Column.LEAD if text == "don vi" else column for column, text in zip(columns, texts, strict=True)
        )
    return columns, texts


def _column(text: str) -> Column:
    if not text or len(text) > _LONGEST_HEADING:
        return Column.OTHER
    return next((column for column, words in _WORDS if words.search(text)), Column.OTHER)


def _is_heading(columns: Sequence[Column]) -> bool:
    known = {column for column in columns if column is not Column.OTHER}
    if Column.PERSON in known and Column.NUMBER in known:
        return True
    if known & {*_SUBJECTS} and known & {Column.LEAD, Column.BOTH}:
        return True
    return (
        len(known) > 1
        and (Column.NUMBER in known or len(known) > 2)
        and bool(known & {*_SUBJECTS, Column.SCORE})
    )


def _with_second_row(
    columns: tuple[Column, ...], texts: tuple[str, ...], below: Row | None, rows: int
) -> Heading:
    """Take in a second heading row, where one cell above stands over several below."""
    if below is None or len(below.cells) != len(columns):
        return Heading(columns, texts, rows)
    second, under = _read(below.cells)
    filled = [place for place, text in enumerate(under) if text]
    fits = filled and all(
        second[place] is not Column.OTHER or under[place] == texts[place] for place in filled
    )
    if not fits or second[0] not in (Column.NUMBER, Column.OTHER) or under[0].isdigit():
        return Heading(columns, texts, rows)
    merged = tuple(
        low if low is not Column.OTHER else high for high, low in zip(columns, second, strict=True)
    )
    return Heading(merged, tuple(b or a for a, b in zip(texts, under, strict=True)), rows + 1)
