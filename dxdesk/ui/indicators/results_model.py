"""The grid of results as a model: rows of targets, periods and stages; columns of what is entered."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.targets import reached
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.services.indicators import ResultCell, ResultField
from dxdesk.ui import theme
from dxdesk.ui.indicators.words import met_words
from dxdesk.ui.records_model import AnyIndex

FIELDS: Mapping[ResultField, str] = {
    ResultField.NUMERATOR: "Tử số",
    ResultField.DENOMINATOR: "Mẫu số",
    ResultField.VALUE: "Giá trị",
    ResultField.MET: "Đạt",
    ResultField.AS_OF: "Ngày số liệu",
    ResultField.EVIDENCE: "Minh chứng",
    ResultField.NOTE: "Ghi chú",
}
_ORDER = tuple(FIELDS)
_FIGURES = (ResultField.NUMERATOR, ResultField.DENOMINATOR, ResultField.VALUE)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Key = tuple[int, str, Stage]
Spot = tuple[Key, ResultField]


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One line of the grid: what was measured of a target in a period and stage, or nothing yet."""

    indicator: Indicator
    target: Target
    period: Period
    stage: Stage
    measured: Measurement | None = None

    @property
    def key(self) -> Key:
        """What tells the row from others."""
        return self.target.id, self.period.key, self.stage

    def cell(self, field: ResultField, text: str) -> ResultCell:
        """Return a cell of the row with a text for the services."""
        return ResultCell(self.target.id, self.period, self.stage, field, text)

    def is_open(self, field: ResultField) -> bool:
        """Tell whether a field is entered: figures, or for targets in prose whether they are met."""
        prose = self.target.operator is Operator.PROSE
        if field is ResultField.MET:
            return prose
        return field not in _FIGURES or not prose

    def entered(self, field: ResultField) -> str:
        """Return what was entered, as one would type it."""
        measured = self.measured
        value = getattr(measured, field.value) if measured else None
        match field:
            case _ if value is None:
                return ""
            case ResultField.NUMERATOR | ResultField.DENOMINATOR | ResultField.VALUE:
                return format_number(value)
            case ResultField.MET:
                return met_words(met=value)
            case ResultField.AS_OF:
                return format_date(value)
            case _:
                return str(value)

    def worked_out(self, field: ResultField) -> str:
        """Return what follows from the figures: the quotient, and whether the target is met."""
        result = self.measured.result if self.measured else None
        if result is None:
            return ""
        if field is ResultField.VALUE:
            return format_number(result, places=2)
        met = reached(self.target, result) if field is ResultField.MET else None
        return "" if met is None else met_words(met=met)


@dataclass(frozen=True, slots=True)
class Lead:
    """A column before the entered ones, for reading."""

    heading: str
    text: Callable[[ResultRow], str]
    tip: Callable[[ResultRow], str]
    width: float = 20


Take = Callable[[Sequence[ResultCell]], bool]


class ResultsModel(QAbstractTableModel):
    """Rows of results; what is typed is handed on, what was refused stays marked with its sentence."""

    def __init__(self, leads: Sequence[Lead], take: Take, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.leads = tuple(leads)
        self._take = take
        self._rows: list[ResultRow] = []
        self._places: dict[Key, int] = {}
        self._wrong: dict[Spot, tuple[str, str]] = {}

    def show_rows(self, rows: Iterable[ResultRow]) -> None:
        """Show rows; those that were shown already stay where they are."""
        fresh = list(rows)
        same = [row.key for row in fresh] == [row.key for row in self._rows]
        if not same:
            self.beginResetModel()
            self._wrong.clear()
        self._rows = fresh
        self._places = {row.key: number for number, row in enumerate(fresh)}
        if not same:
            self.endResetModel()
        elif fresh:
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, self.columnCount() - 1))

    def row(self, number: int) -> ResultRow:
        """Return a row."""
        return self._rows[number]

    def field(self, column: int) -> ResultField | None:
        """Return the field of a column; None for those that are only read."""
        place = column - len(self.leads)
        return _ORDER[place] if 0 <= place < len(_ORDER) else None

    def column(self, field: ResultField) -> int:
        """Return the column of a field."""
        return len(self.leads) + _ORDER.index(field)

    def place(self, cell: ResultCell) -> QModelIndex:
        """Return where a cell stands; an invalid index where it is not shown."""
        number = self._places.get((cell.target_id, cell.period.key, cell.stage))
        return QModelIndex() if number is None else self.index(number, self.column(cell.field))

    def open_cell(self, index: AnyIndex) -> tuple[ResultRow, ResultField] | None:
        """Return row and field of a cell that is entered; None for the others."""
        field = self.field(index.column()) if index.isValid() else None
        if field is None or not self._rows[index.row()].is_open(field):
            return None
        return self._rows[index.row()], field

    def mark_wrong(self, cell: ResultCell, sentence: str) -> None:
        """Keep what was refused in its cell, marked."""
        key = (cell.target_id, cell.period.key, cell.stage)
        self._wrong[key, cell.field] = (cell.text, sentence)
        self._tell(self.place(cell))

    def clear_wrong(self, cells: Iterable[ResultCell]) -> None:
        """Take marks away."""
        for cell in cells:
            key = (cell.target_id, cell.period.key, cell.stage)
            if self._wrong.pop((key, cell.field), None) is not None:
                self._tell(self.place(cell))

    def sentence(self, index: AnyIndex) -> str:
        """Return what is wrong with a cell."""
        return self._mark(index)[1]

    def wrong_cells(self) -> list[ResultCell]:
        """Return the cells that hold what was refused."""
        return [
            self._rows[self._places[key]].cell(field, text) for (key, field), (text, _) in self._wrong.items()
        ]

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
        return 0 if parent.isValid() else len(self.leads) + len(_ORDER)

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
        field = self.field(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return FIELDS[field] if field else self.leads[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if field in _FIGURES else _LEFT
        return None

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
                return sentence or row.entered(field) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if field in _FIGURES else _LEFT
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(row, field, wrong=bool(sentence))
            case Qt.ItemDataRole.BackgroundRole:
                return self._tint(row, field, wrong=bool(sentence))
        return None

    def _ink(self, row: ResultRow, field: ResultField, *, wrong: bool) -> QColor | None:
        if wrong:
            return QColor(theme.LATE.ink)
        return None if row.entered(field) else QColor(theme.SECONDARY)

    def _tint(self, row: ResultRow, field: ResultField, *, wrong: bool) -> QColor | None:
        if wrong:
            return QColor(theme.LATE.tint)
        return None if row.is_open(field) else QColor(theme.CANVAS)

    def _lead_data(self, row: ResultRow, lead: Lead, role: int) -> Any:
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
        cell = row.cell(field, str(value).strip())
        if cell.text == row.entered(field):
            self.clear_wrong((cell,))
            return True
        return self._take((cell,))
