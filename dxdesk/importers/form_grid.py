"""The table of a returned form, wherever it stood: rows are found by their key, columns by their heading."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from unicodedata import category, normalize

from dxdesk.domain.form_seal import FormSeal
from dxdesk.domain.unit_form import (
    CRITERION_FIELDS,
    TARGET_FIELDS,
    TASK_FIELDS,
    FormDoubt,
    FormDoubtCode,
    FormField,
    FormIdentity,
    ReturnedCell,
    RowKey,
    RowKind,
)
from dxdesk.domain.vietnamese import fold

NUMBER_FIELDS = (
    FormField.PERCENT,
    FormField.NUMERATOR,
    FormField.DENOMINATOR,
    FormField.VALUE,
    FormField.POINTS,
)
MAX_TEXT = 32_767
MAX_DOUBTS = 2_000
_TEXT = "text"
_LONGEST_KEY, _LONGEST_LABEL = 40, 200  # characters
_SURE = 2  # columns from which a row is the heading: a title may sound like one
_SHOWN = 200  # characters of a text told in a doubt
_TARGET_ORDER = (*TARGET_FIELDS[:3], FormField.MET, *TARGET_FIELDS[3:])
_ORDERS = {
    RowKind.TASK: TASK_FIELDS,
    RowKind.TARGET: _TARGET_ORDER,
    RowKind.CRITERION: CRITERION_FIELDS,
}
_KEPT_CONTROLS = "\n"
# Words of a heading, folded, where a form has lost its seal.
_VOCABULARY: tuple[tuple[str, FormField | None], ...] = (
    ("ky truoc", None),
    ("tien do", FormField.PERCENT),
    ("ket qua", FormField.RESULT),
    ("kho khan", FormField.DIFFICULTY),
    ("de xuat", FormField.PROPOSAL),
    ("tu so", FormField.NUMERATOR),
    ("mau so", FormField.DENOMINATOR),
    ("gia tri", FormField.VALUE),
    ("diem tu", FormField.POINTS),
    ("chua dat", FormField.MET),
    ("chinh thuc", FormField.STAGE),
    ("minh chung", FormField.EVIDENCE),
    ("ghi chu", FormField.NOTE),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A cell as it stood in the file; ``formula`` is None where there was none."""

    text: str
    is_date: bool = False
    formula: str | None = None
    merged: str = ""  # the place of the merged cells it belongs to


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of a file by row and column; ``place`` names a cell by its row, its column and its heading."""

    rows: Mapping[int, Mapping[int, Found]]
    place: Callable[[int, int, str], str]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the columns of a grid are."""

    row: int
    fields: Mapping[int, FormField]
    texts: Mapping[int, str]
    text_column: int | None = None
    doubled: tuple[int, ...] = ()


@dataclass(slots=True)
class FormReading:
    """What was read so far of a form that may have several tables."""

    identity: FormIdentity
    seal: FormSeal
    cells: dict[tuple[RowKey, FormField], ReturnedCell] = field(default_factory=dict)
    doubts: list[FormDoubt] = field(default_factory=list)
    seen: set[RowKey] = field(default_factory=set)
    merges: set[str] = field(default_factory=set)
    headings: dict[RowKind, Heading] = field(default_factory=dict)

    def doubt(self, code: FormDoubtCode, cell: str = "", text: str = "", key: RowKey | None = None) -> None:
        """Keep a doubt; a form that is nothing but doubts is told by its first ones."""
        if len(self.doubts) < MAX_DOUBTS:
            self.doubts.append(FormDoubt(code, cell, text[:_SHOWN], key))

    def finish(self) -> None:
        """Tell which rows have not come back."""
        for key in self.identity.rows:
            if key not in self.seen:
                self.doubt(FormDoubtCode.ROW_MISSING, text=key.text, key=key)


def typed(text: str) -> str:
    """Return a text as typed, in NFC: usual blanks, no control characters, no blanks at the ends of lines."""
    even = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\t", " ")
    kept = "".join(c for c in even if c in _KEPT_CONTROLS or category(c) not in ("Cc", "Cs"))
    lines = "\n".join(line.strip() for line in kept.split("\n")).strip()
    return normalize("NFC", lines)[:MAX_TEXT]


def key_column(grid: Grid) -> int | None:
    """Return the column in which most cells are keys; None for a table that is none of a form."""
    counts: dict[int, int] = {}
    for row in grid.rows.values():
        for column, cell in row.items():
            if row_key(cell.text) is not None:
                counts[column] = counts.get(column, 0) + 1
    return max(sorted(counts), key=counts.__getitem__) if counts else None


def row_key(text: str) -> RowKey | None:
    """Return the key that a cell holds; None for any other text."""
    if len(text) > _LONGEST_KEY:
        return None
    try:
        return RowKey.parse("".join(text.split()).upper())
    except ValueError:
        return None


def read_grid(grid: Grid, reading: FormReading) -> None:
    """Read one table into the reading; a table without keys is passed over."""
    keys = key_column(grid)
    if keys is None:
        return
    rows = {number: row_key(row[keys].text) for number, row in grid.rows.items() if keys in row}
    first = min(number for number, key in rows.items() if key is not None)
    kind = next(key.kind for key in rows.values() if key is not None)
    heading = _heading(grid, first, keys, reading.seal.headings(kind))
    if not heading.fields and kind in reading.headings:  # the rest of a table that was split
        heading = replace(reading.headings[kind], row=heading.row)
    else:
        reading.headings[kind] = heading
        _doubt_columns(grid, heading, kind, reading)
    for number in sorted(grid.rows):
        if number <= heading.row:
            continue
        key = rows.get(number)
        if key is None:
            _doubt_stranger(grid, number, heading, reading)
        else:
            _read_row(grid, number, key, heading, reading)


def _heading(grid: Grid, first: int, keys: int, told: Mapping[str, str]) -> Heading:
    best = Heading(first - 1, {}, {})
    for number in sorted(number for number in grid.rows if number < first):
        found = _heading_of(number, grid.rows[number], keys, told)
        if len(found.fields) >= max(_SURE, len(best.fields)):
            best = found
    return best


def _heading_of(number: int, row: Mapping[int, Found], keys: int, told: Mapping[str, str]) -> Heading:
    by_text = {fold(text): name for name, text in told.items()}
    fields: dict[int, FormField] = {}
    doubled: list[int] = []
    text_column = None
    for column in sorted(row):
        if len(row[column].text) > _LONGEST_LABEL:
            continue
        name = by_text.get(fold(row[column].text))
        if column == keys or name == _TEXT:
            text_column = column if name == _TEXT else text_column
            continue
        meant = _field_named(name) or _field_like(row[column].text)
        if meant is None:
            continue
        if meant in fields.values():
            doubled.append(column)
        else:
            fields[column] = meant
    texts = {column: typed(cell.text) for column, cell in row.items()}
    return Heading(number, fields, texts, text_column, tuple(doubled))


def _field_named(name: str | None) -> FormField | None:
    return next((field for field in FormField if field.value == name), None)


def _field_like(heading: str) -> FormField | None:
    folded = fold(heading)
    return next((field for words, field in _VOCABULARY if words in folded), None)


def _doubt_columns(grid: Grid, heading: Heading, kind: RowKind, reading: FormReading) -> None:
    told = reading.seal.headings(kind)
    present = {field.value for field in heading.fields.values()}
    for name, text in told.items():
        there = heading.text_column is not None if name == _TEXT else name in present
        if not there:
            reading.doubt(FormDoubtCode.COLUMN_MISSING, grid.place(heading.row, 0, ""), text)
    if not told and not heading.fields:
        reading.doubt(FormDoubtCode.COLUMN_MISSING, grid.place(heading.row, 0, ""))
    moved = _moved_column(heading, _ORDERS[kind])
    if moved is not None:
        text = heading.texts.get(moved, "")
        reading.doubt(FormDoubtCode.COLUMNS_MOVED, grid.place(heading.row, moved, text), text)


def _moved_column(heading: Heading, order: Sequence[FormField]) -> int | None:
    """Return the first column that no longer stands right behind the one that goes before it."""
    if heading.doubled:
        return heading.doubled[0]
    columns = sorted(heading.fields)
    for before, column in pairwise(columns):
        left, right = heading.fields[before], heading.fields[column]
        if column != before + 1:
            return column
        if left in order and right in order and order.index(left) > order.index(right):
            return column
    return None


def _doubt_stranger(grid: Grid, number: int, heading: Heading, reading: FormReading) -> None:
    """Doubt a row without a key in which something was filled in."""
    filled = [(column, cell) for column, cell in _filled(grid, number, heading) if typed(cell.text)]
    if filled:
        column, _ = filled[0]
        place = grid.place(number, column, heading.texts.get(column, ""))
        text = "; ".join(typed(cell.text) for _, cell in filled)
        reading.doubt(FormDoubtCode.ROW_UNKNOWN, place, text)


def _filled(grid: Grid, number: int, heading: Heading) -> Iterator[tuple[int, Found]]:
    row = grid.rows[number]
    for column in heading.fields:
        if column in row:
            yield column, row[column]


def _read_row(grid: Grid, number: int, key: RowKey, heading: Heading, reading: FormReading) -> None:
    row_place = grid.place(number, 0, "")
    if key not in reading.identity.rows:
        text = "; ".join(typed(cell.text) for _, cell in _filled(grid, number, heading) if cell.text)
        reading.doubt(FormDoubtCode.ROW_UNKNOWN, row_place, text or key.text, key)
        return
    if key in reading.seen:
        reading.doubt(FormDoubtCode.ROW_TWICE, row_place, key.text, key)
    elif heading.text_column is not None:
        _doubt_text(grid, number, key, heading, reading)
    reading.seen.add(key)
    for column, cell in _filled(grid, number, heading):
        _read_cell(
            cell, grid.place(number, column, heading.texts[column]), key, heading.fields[column], reading
        )


def _doubt_text(grid: Grid, number: int, key: RowKey, heading: Heading, reading: FormReading) -> None:
    column = heading.text_column or 0
    found = grid.rows[number].get(column)
    text = found.text if found else ""
    if reading.seal.is_changed(key, text):
        place = grid.place(number, column, heading.texts[column])
        reading.doubt(FormDoubtCode.TEXT_CHANGED, place, typed(text), key)


def _read_cell(cell: Found, place: str, key: RowKey, meant: FormField, reading: FormReading) -> None:
    if cell.merged and cell.merged not in reading.merges:
        reading.merges.add(cell.merged)
        reading.doubt(FormDoubtCode.MERGED, place, cell.merged, key)
    if cell.formula is not None:
        reading.doubt(FormDoubtCode.FORMULA, place, cell.formula, key)
    text = typed(cell.text)
    if not text:
        return
    if cell.is_date and meant in NUMBER_FIELDS:
        reading.doubt(FormDoubtCode.DATE_IN_NUMBER, place, text, key)
    if normalize("NFC", cell.text) != cell.text:
        reading.doubt(FormDoubtCode.DECOMPOSED, place, text, key)
    kept = reading.cells.setdefault((key, meant), ReturnedCell(key, meant, text, place))
    if kept.cell != place and kept.text != text:
        reading.doubt(FormDoubtCode.ROW_TWICE, place, text, key)


def labelled(grids: Sequence[Grid], label: str, others: Collection[str]) -> str:
    """Return what stands behind a label in its row; "" where there is nothing before the next label."""
    wanted, stops = fold(label), {fold(other) for other in others}
    if not wanted:
        return ""
    for grid in grids:
        for row in grid.rows.values():
            texts = [row[column].text[:_LONGEST_LABEL] for column in sorted(row) if row[column].text.strip()]
            folded = [fold(text) for text in texts]
            if wanted in folded:
                behind = folded.index(wanted) + 1
                told = behind < len(texts) and folded[behind] not in stops
                return typed(texts[behind]) if told else ""
    return ""
