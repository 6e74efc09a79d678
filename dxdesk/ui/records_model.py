"""Records for a table: declared columns, groups under headings, sorting in the Python list."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from dxdesk.ui import theme
from dxdesk.ui.icons import Icon, icon

AnyIndex = QModelIndex | QPersistentModelIndex
T = TypeVar("T")

RECORD_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: its heading, the text of a record in it, and how it sorts and looks."""

    key: str
    heading: str
    text: Callable[[T], str]
    width: float = 12  # in average letters
    figures: bool = False  # right-aligned
    sort: Callable[[T], Any] | None = None  # the text itself without one
    icon: Callable[[T], Icon | None] | None = None
    tone: Callable[[T], theme.Tone | None] | None = None
    tip: Callable[[T], str] | None = None  # the whole text without one
    stretch: bool = False
    hidden: bool = False  # at first; the clerk may show it


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row that heads the records below it."""

    text: str


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """Records under one heading; without a heading they stand alone."""

    heading: str
    records: Sequence[T] = field(default_factory=tuple)


class RecordsModel(QAbstractTableModel, Generic[T]):
    """Records in groups; sorting happens in the Python list, within each group."""

    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._groups: tuple[Group[T], ...] = ()
        self._rows: list[T | GroupRow] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def show_records(self, records: Iterable[T]) -> None:
        """Show records without groups."""
        self.show_groups((Group("", tuple(records)),))

    def show_groups(self, groups: Iterable[Group[T]]) -> None:
        """Show records under headings."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self._lay_out()
        self.endResetModel()

    def replace_records(self, records: Iterable[T]) -> None:
        """Put changed records in the place of those with the same key; rows do not move."""
        fresh = {self._key(record): record for record in records}
        self._groups = tuple(
            Group(group.heading, tuple(fresh.get(self._key(record), record) for record in group.records))
            for group in self._groups
        )
        for number, row in enumerate(self._rows):
            if not isinstance(row, GroupRow) and self._key(row) in fresh:
                self._rows[number] = fresh[self._key(row)]
                last = self.index(number, len(self.columns) - 1)
                self.dataChanged.emit(self.index(number, 0), last)

    def record(self, index: AnyIndex) -> T | None:
        """Return the record of a row; None on a heading."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return None if isinstance(row, GroupRow) else row

    def records(self) -> list[T]:
        """Return the records as shown, top to bottom."""
        return [row for row in self._rows if not isinstance(row, GroupRow)]

    def row_of(self, key: Hashable) -> int:
        """Return the row of a record; -1 where it is not shown."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, GroupRow) and self._key(row) == key:
                return number
        return -1

    def heading_rows(self) -> list[int]:
        """Return the rows that are headings."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, GroupRow)]

    def _lay_out(self) -> None:
        self._rows = []
        for group in self._groups:
            if group.heading:
                self._rows.append(GroupRow(group.heading))
            self._rows += self._in_order(group.records)

    def _in_order(self, records: Sequence[T]) -> list[T]:
        if self._sorted_by is None:
            return list(records)
        number, order = self._sorted_by
        column = self.columns[number]
        return sorted(records, key=column.sort or column.text, reverse=order == Qt.SortOrder.DescendingOrder)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort within the groups; column -1 is the order the records came in."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self.record(index) for index in before]
        self._sorted_by = (column, order) if column >= 0 else None
        self._lay_out()
        rows = [self.row_of(self._key(record)) if record is not None else -1 for record in kept]
        after = [
            self.index(row, index.column()) if row >= 0 else QModelIndex()
            for row, index in zip(rows, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings can be neither chosen nor edited."""
        if index.isValid() and isinstance(self._rows[index.row()], GroupRow):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.figures else _LEFT
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer what the view asks of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, GroupRow):
            return self._heading_data(row, index.column(), role)
        return self._cell_data(row, self.columns[index.column()], role)

    def _heading_data(self, row: GroupRow, column: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole if column == 0:
                return row.text
            case Qt.ItemDataRole.FontRole:
                return theme.font(bold=True)
            case Qt.ItemDataRole.BackgroundRole:
                return QColor(theme.CANVAS)
        return None

    def _cell_data(self, record: T, column: Column[T], role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(record)
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tip or column.text)(record) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.figures else _LEFT
            case Qt.ItemDataRole.DecorationRole:
                return self._decoration(record, column)
            case Qt.ItemDataRole.ForegroundRole:
                tone = column.tone(record) if column.tone else None
                return QColor(tone.ink) if tone else None
        return self._own_role(record, column, role)

    def _own_role(self, record: T, column: Column[T], role: int) -> Any:
        if role == RECORD_ROLE:
            return record
        if role == SORT_ROLE:
            return (column.sort or column.text)(record)
        if role == TONE_ROLE:
            return column.tone(record) if column.tone else None
        return None

    def _decoration(self, record: T, column: Column[T]) -> Any:
        name = column.icon(record) if column.icon else None
        if name is None:
            return None
        tone = column.tone(record) if column.tone else None
        return icon(name, color=tone.ink) if tone else icon(name)
