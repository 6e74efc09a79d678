"""The model of a grid: rows with columns that are only read and columns that are entered."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from dxdesk.ui import theme
from dxdesk.ui.records_model import AnyIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GridRow(Protocol):
    """What a grid asks of a row."""

    @property
    def key(self) -> Hashable:
        """What tells the row from others; that of a row still to be added is -1, -2, ..."""

    def is_open(self, field: Any) -> bool:
        """Tell whether a field is entered."""

    def entered(self, field: Any) -> str:
        """Return what was entered, as one would type it."""

    def worked_out(self, field: Any) -> str:
        """Return what is shown where nothing was entered."""

    def doubt(self, field: Any) -> str:
        """Return a sentence where what was entered looks odd, though it was taken."""


R = TypeVar("R", bound=GridRow)


@dataclass(frozen=True, slots=True)
class Lead(Generic[R]):
    """A column before the entered ones, for reading."""

    heading: str
    text: Callable[[R], str]
    tip: Callable[[R], str]
    width: float = 20


@dataclass(frozen=True, slots=True)
class GridField:
    """A column that is entered; ``key`` is what the rows know it by."""

    key: Any
    heading: str
    width: float = 10
    right: bool = False  # figures
    day: bool = False  # takes Ctrl+;


@dataclass(frozen=True, slots=True)
class TypedCell:
    """What was typed or pasted into a cell: the row's key, the field's key, the text."""

    row: Hashable
    field: Any
    text: str


Take = Callable[[Sequence[TypedCell]], bool]
Spare = Callable[[int], R]  # the empty row -1, -2, ... below the others


class GridModel(QAbstractTableModel, Generic[R]):
    """Rows of a grid; what is typed is handed on, what was refused stays marked with its sentence.

    With ``spare`` an empty row stands below the others, and typing or pasting there adds rows.
    """

    def __init__(
        self,
        leads: Sequence[Lead[R]],
        fields: Sequence[GridField],
        take: Take,
        parent: QObject | None = None,
        *,
        spare: Spare[R] | None = None,
    ) -> None:
        super().__init__(parent)
        self.leads = tuple(leads)
        self.fields = tuple(fields)
        self._take = take
        self._spare = spare
        self._rows: list[R] = []
        self._places: dict[Hashable, int] = {}
        self._columns: dict[Any, int] = {}
        self._wrong: dict[tuple[Hashable, Any], tuple[str, str]] = {}
        self._number_fields()

    @property
    def grows(self) -> bool:
        """Whether rows can be added by typing below the others."""
        return self._spare is not None

    def set_fields(self, fields: Sequence[GridField]) -> None:
        """Show other columns; the rows stay."""
        if tuple(fields) == self.fields:
            return
        self.beginResetModel()
        self.fields = tuple(fields)
        self._wrong.clear()
        self._number_fields()
        self.endResetModel()

    def _number_fields(self) -> None:
        first = len(self.leads)
        self._columns = {field.key: number for number, field in enumerate(self.fields, start=first)}

    def show_rows(self, rows: Iterable[R]) -> None:
        """Show rows; those that were shown already stay where they are, others come or go at the end."""
        fresh = list(rows)
        if self._spare is not None:
            fresh.append(self._spare(1))
        old, new = self._keys(self._rows), self._keys(fresh)
        if len(old) < len(new) and new[: len(old)] == old and self._rows:
            self._add_at_end(fresh, len(old) + self.grows)
        elif len(new) < len(old) and old[: len(new)] == new and fresh:
            self._drop_at_end(fresh)
        elif old == new and len(self._rows) == len(fresh):
            self._renew(fresh)
        else:
            self.beginResetModel()
            self._wrong.clear()
            self._put(fresh)
            self.endResetModel()

    def _keys(self, rows: Sequence[R]) -> list[Hashable]:
        kept = rows[:-1] if self._spare is not None else rows
        return [row.key for row in kept]

    def _add_at_end(self, fresh: list[R], first: int) -> None:
        """Turn the empty row into the first of the new ones, so that the cursor stays in it."""
        self._renew(fresh[:first])
        self.beginInsertRows(QModelIndex(), first, len(fresh) - 1)
        self._put(fresh)
        self.endInsertRows()

    def _drop_at_end(self, fresh: list[R]) -> None:
        last = len(self._rows) - 1
        self._renew([*fresh, *self._rows[len(fresh) :]])
        self.beginRemoveRows(QModelIndex(), len(fresh), last)
        self._put(fresh)
        self.endRemoveRows()

    def _renew(self, rows: list[R]) -> None:
        """Put rows in the places of those there are."""
        self._put(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def _put(self, rows: list[R]) -> None:
        self._rows = rows
        self._places = {row.key: number for number, row in enumerate(rows)}
        self._wrong = {spot: mark for spot, mark in self._wrong.items() if spot[0] in self._places}

    def row(self, number: int) -> R:
        """Return a row, also one that is still to be added below the others."""
        if number < len(self._rows) or self._spare is None:
            return self._rows[number]
        return self._spare(number - len(self._rows) + 2)

    def row_number(self, key: Hashable) -> int:
        """Return where a row stands, also one that is still to be added; -1 where it is not shown."""
        if self.grows and isinstance(key, int) and key < 0:
            return len(self._rows) - 2 - key
        return self._places.get(key, -1)

    def field(self, column: int) -> Any:
        """Return the field of a column; None for those that are only read."""
        place = column - len(self.leads)
        return self.fields[place].key if 0 <= place < len(self.fields) else None

    def column(self, field: Any) -> int:
        """Return the column of a field."""
        return self._columns[field]

    def heading(self, field: Any) -> str:
        """Return what a field is called."""
        return self.fields[self._columns[field] - len(self.leads)].heading

    def takes_day(self, column: int) -> bool:
        """Tell whether days are entered in a column."""
        place = column - len(self.leads)
        return 0 <= place < len(self.fields) and self.fields[place].day

    def place(self, cell: TypedCell) -> QModelIndex:
        """Return where a cell stands; an invalid index where it is not shown."""
        number = self._places.get(cell.row)
        if number is None or cell.field not in self._columns:
            return QModelIndex()
        return self.index(number, self.column(cell.field))

    def open_at(self, number: int, column: int) -> tuple[R, Any] | None:
        """Return row and field of a cell that is entered, also below the last row; None for the others."""
        field = self.field(column)
        if field is None or number < 0 or (number >= len(self._rows) and not self.grows):
            return None
        row = self.row(number)
        return (row, field) if row.is_open(field) else None

    def open_cell(self, index: AnyIndex) -> tuple[R, Any] | None:
        """Return row and field of a cell that is entered; None for the others."""
        return self.open_at(index.row(), index.column()) if index.isValid() else None

    def mark_wrong(self, cell: TypedCell, sentence: str) -> None:
        """Keep what was refused in its cell, marked."""
        self._wrong[cell.row, cell.field] = (cell.text, sentence)
        self._tell(self.place(cell))

    def clear_wrong(self, cells: Iterable[TypedCell]) -> None:
        """Take marks away."""
        for cell in cells:
            if self._wrong.pop((cell.row, cell.field), None) is not None:
                self._tell(self.place(cell))

    def sentence(self, index: AnyIndex) -> str:
        """Return what is wrong with a cell."""
        return self._mark(index)[1]

    def wrong_cells(self) -> list[TypedCell]:
        """Return the cells that hold what was refused."""
        return [TypedCell(row, field, text) for (row, field), (text, _) in self._wrong.items()]

    def _mark(self, index: AnyIndex) -> tuple[str, str]:
        field = self.field(index.column())
        if field is None or not index.isValid():
            return "", ""
        return self._wrong.get((self._rows[index.row()].key, field), ("", ""))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else len(self.leads) + len(self.fields)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let what is entered be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.open_cell(index) else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            place = section - len(self.leads)
            return self.fields[place].heading if place >= 0 else self.leads[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        place = column - len(self.leads)
        return _RIGHT if place >= 0 and self.fields[place].right else _LEFT

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer what the view asks of a cell."""
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], self.field(index.column())
        if field is None:
            return self._lead_data(row, self.leads[index.column()], role)
        text, sentence = self._mark(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text or row.entered(field) or row.worked_out(field)
            case Qt.ItemDataRole.EditRole:
                return text or row.entered(field)
            case Qt.ItemDataRole.ToolTipRole:
                return sentence or row.doubt(field) or row.entered(field) or row.worked_out(field) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return _ink(row, field, wrong=bool(sentence))
            case Qt.ItemDataRole.BackgroundRole:
                return _tint(row, field, wrong=bool(sentence))
        return None

    def _lead_data(self, row: R, lead: Lead[R], role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return lead.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return lead.tip(row) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT
            case Qt.ItemDataRole.BackgroundRole:
                return QColor(theme.CANVAS)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed."""
        spot = self.open_cell(index)
        if role != Qt.ItemDataRole.EditRole or spot is None:
            return False
        row, field = spot
        cell = TypedCell(row.key, field, str(value).strip())
        if cell.text == row.entered(field):
            self.clear_wrong((cell,))
            return True
        return self._take((cell,))


def _ink(row: GridRow, field: Any, *, wrong: bool) -> QColor | None:
    if wrong:
        return QColor(theme.LATE.ink)
    if row.doubt(field):
        return QColor(theme.SOON.ink)
    return None if row.entered(field) else QColor(theme.SECONDARY)


def _tint(row: GridRow, field: Any, *, wrong: bool) -> QColor | None:
    if wrong:
        return QColor(theme.LATE.tint)
    if row.doubt(field):
        return QColor(theme.SOON.tint)
    return None if row.is_open(field) else QColor(theme.CANVAS)
