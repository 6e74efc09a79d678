"""The table of the reference set beside ours: what is below first, what is held last; and the years."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from dxdesk.domain.indicator import Indicator, Target
from dxdesk.domain.reference import AlignedRow, Floor, ReferenceIndicator, YearColumn, YearTable
from dxdesk.domain.vietnamese import fold
from dxdesk.services.alignment import Alignment
from dxdesk.ui import theme
from dxdesk.ui.alignment.words import FLOORS, asked, cell_words, column_head, scoped
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, Group, RecordsModel
from dxdesk.ui.state_words import Look

LOOKS = {
    Floor.BELOW: Look(FLOORS[Floor.BELOW], Icon.LATE, theme.LATE),
    Floor.OPEN: Look(FLOORS[Floor.OPEN], Icon.NO_DATA, theme.SOON),
    Floor.UNLIKE: Look(FLOORS[Floor.UNLIKE], Icon.WARNING, theme.SOON),
    Floor.UNLINKED: Look(FLOORS[Floor.UNLINKED], Icon.NO_DATA, theme.NO_FIGURES),
    Floor.HELD: Look(FLOORS[Floor.HELD], Icon.DONE, theme.DONE),
}
_OURS = Look("Không có trong chỉ tiêu của tỉnh", Icon.INFO, theme.NO_FIGURES)
_WAITING = Look("Chờ văn bản giao mức", Icon.NO_DATA, theme.SOON)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: a row of the province, or a target of ours that answers none."""

    key: tuple[str, int]
    look: Look
    row: AlignedRow | None = None
    indicator: Indicator | None = None
    target: Target | None = None


def groups(found: Alignment, text: str = "") -> Iterator[Group[Line]]:
    """Yield the lines under their headings; those that hold the text."""
    wanted = fold(text)
    waiting = {target.id for _, target in found.open_targets}
    rows = [_of_row(row) for row in found.rows]
    ours = [_of_ours(item, target, waits=target.id in waiting) for item, target in found.open_targets]
    ours += [
        _of_ours(item, target, waits=False) for item, target in found.ours_alone if target.id not in waiting
    ]
    kept = [line for line in (*rows, *ours) if wanted in _said(line)]
    for look in (*LOOKS.values(), _WAITING, _OURS):
        lines = tuple(line for line in kept if line.look is look)
        if lines:
            yield Group(f"{look.words} ({len(lines)})", lines)


def _of_row(row: AlignedRow) -> Line:
    return Line(("row", row.reference.id), LOOKS[row.floor], row, row.indicator, row.target)


def _of_ours(item: Indicator, target: Target, *, waits: bool) -> Line:
    return Line(("target", target.id), _WAITING if waits else _OURS, None, item, target)


def _said(line: Line) -> str:
    document = line.row.reference.document if line.row else ""
    return fold(
        " ".join((_code(line), _text(line), _province(line), _ours_words(line), document, line.look.words))
    )


def _code(line: Line) -> str:
    return line.row.reference.code if line.row else ""


def _text(line: Line) -> str:
    if line.row:
        return line.row.reference.text
    return (line.target.label if line.target else "") or (line.indicator.text if line.indicator else "")


def _province(line: Line) -> str:
    return scoped(line.row.reference.target) if line.row else ""


def _our_code(line: Line) -> str:
    return line.indicator.code if line.indicator else ""


def _ours_words(line: Line) -> str:
    return scoped(line.target) if line.target else ""


def _floor(line: Line) -> str:
    if line.target is None or line.target.floor is None:
        return ""
    return asked(Target(line.target.operator, value=line.target.floor, unit=line.target.unit)).partition(" ")[
        2
    ]


def _confirmed(line: Line) -> str:
    if line.row is None:
        return ""
    return "đã kiểm" if line.row.reference.confirmed else "chưa kiểm"


def _icon(line: Line) -> Icon:
    return line.look.icon


def _tone(line: Line) -> theme.Tone:
    return line.look.tone


def _key(line: Line) -> tuple[str, int]:
    return line.key


_COLUMNS: tuple[Column[Line], ...] = (
    Column("code", "Số", _code, width=8),
    Column("text", "Chỉ tiêu", _text, width=34, stretch=True, icon=_icon, tone=_tone),
    Column("province", "Mức của tỉnh", _province, width=18),
    Column("our_code", "Số ở Sở", _our_code, width=10),
    Column("ours", "Mức của Sở", _ours_words, width=18),
    Column("floor", "Tối thiểu đã ghi", _floor, width=13, hidden=True),
    Column("confirmed", "Bản gốc", _confirmed, width=10, hidden=True),
)


def lines_model(parent: QWidget) -> RecordsModel[Line]:
    """Return an empty model of the table."""
    return RecordsModel(_COLUMNS, _key, parent)


@dataclass(frozen=True, slots=True)
class YearLine:
    """A line of the years side by side: a code and what each document asks."""

    code: str
    words: tuple[str, ...]


def year_lines(table: YearTable) -> tuple[YearLine, ...]:
    """Return the lines of the years."""
    return tuple(
        YearLine(code, tuple(cell_words(cells.get(column, ())) for column in table.columns))
        for code, cells in table.lines
    )


def years_model(table: YearTable, parent: QWidget) -> RecordsModel[YearLine]:
    """Return a model with a column for each document."""
    columns: list[Column[YearLine]] = [Column("code", "Số", _line_code, width=6)]
    columns += [_year_column(number, column) for number, column in enumerate(table.columns)]
    return RecordsModel(columns, _line_code, parent)


def _line_code(line: YearLine) -> str:
    return line.code


def _year_column(number: int, column: YearColumn) -> Column[YearLine]:
    def words(line: YearLine) -> str:
        return line.words[number]

    return Column(f"year{number}", column_head(column), words, width=32)


def reference_columns() -> tuple[Column[ReferenceIndicator], ...]:
    """Return the columns of rows that were read and not written yet."""
    return (
        Column("code", "Số", lambda row: row.code, width=6),
        Column("text", "Chỉ tiêu", lambda row: row.text, width=40, stretch=True),
        Column("asked", "Mức", lambda row: scoped(row.target), width=22),
    )
