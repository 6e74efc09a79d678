"""The matrix of a roll-out: units by states, or by number and target."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.rollout import AS_OF, NamedRow, RolloutProgress, RolloutRow
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.services import rollout_cells
from dxdesk.services.rollout_cells import RolloutCell, RowField, StateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.grid.days import day_text
from dxdesk.ui.grid.grid import EntryGrid
from dxdesk.ui.grid.model import GridField, TypedCell

_NAME = GridField(RowField.NAME, "Đơn vị", 34)
_NUMBERS = (
    GridField(RowField.NUMBER, "Số đạt được", 13, right=True),
    GridField(RowField.TARGET, "Chỉ tiêu", 11, right=True),
    GridField(RowField.AS_OF, "Ngày số liệu", 13, day=True),
)
_LAST = (GridField(RowField.EVIDENCE, "Minh chứng", 22), GridField(RowField.NOTE, "Ghi chú", 22))
_LEAST, _MOST = 13.0, 22.0  # widths of a state's column; a longer heading is whole in its tool tip


def fields_of(progress: RolloutProgress | None) -> tuple[GridField, ...]:
    """Return the columns of a roll-out."""
    if progress is None:
        return (_NAME, *_LAST)
    if not progress.in_states:
        return (_NAME, *_NUMBERS, *_LAST)
    states = (
        GridField(
            StateField(state),
            state[:1].upper() + state[1:],
            min(max(_LEAST, len(state) + 3), _MOST),
            day=True,
        )
        for state in progress.rollout.states
    )
    return (_NAME, *states, *_LAST)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row under its name of the day, or the empty one below the others."""

    item: NamedRow
    progress: RolloutProgress | None
    new: int = 0  # the number of a row still to be added

    @property
    def key(self) -> int:
        """Its id, or -1, -2, ... for a row still to be added."""
        return -self.new if self.new else self.item.row.id

    def is_open(self, _field: Any) -> bool:
        """Tell that every cell is entered, once there is a roll-out."""
        return self.progress is not None

    def entered(self, field: Any) -> str:
        """Return what was entered, as one would type it."""
        row = self.item.row
        match field:
            case StateField(state):
                return format_date(row.days[state]) if state in row.days else ""
            case RowField.NAME:
                return self.item.name
            case RowField.AS_OF:
                return format_date(row.days[AS_OF]) if AS_OF in row.days else ""
            case RowField.NUMBER:
                return _figure(row.number)
            case RowField.TARGET:
                return _figure(row.target)
            case RowField.EVIDENCE:
                return row.evidence
        return row.note

    def worked_out(self, field: Any) -> str:
        """Return where one goes on typing."""
        return "Gõ hoặc dán tên đơn vị…" if self.new and field is RowField.NAME and self.progress else ""

    def doubt(self, field: Any) -> str:
        """Return what looks odd: a day still to come, one before that of an earlier state."""
        if self.progress is None or not isinstance(field, StateField):
            return ""
        row, states = self.item.row, self.progress.rollout.states
        before = row.early(states, field.state)
        if before:
            return f"Ngày này sớm hơn ngày của bước «{before}» ({format_date(row.days[before])})."
        day = row.days.get(field.state)
        if day is not None and day > self.progress.as_of:
            return "Ngày dự kiến, chưa tính là đã thực hiện."
        return ""


def _figure(figure: int | None) -> str:
    return "" if figure is None else format_number(Decimal(figure))


class RolloutMatrix(EntryGrid[MatrixRow]):
    """The matrix of the roll-out at hand; typing or pasting below the last row adds units."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._progress: RolloutProgress | None = None
        super().__init__(
            desk,
            (),
            fields_of(None),
            self._write_cells,
            "Bảng theo đơn vị",
            parent,
            spare=self._spare,
            lines=1,
        )

    def _spare(self, number: int) -> MatrixRow:
        return MatrixRow(NamedRow(RolloutRow(0), ""), self._progress, number)

    def show_progress(self, progress: RolloutProgress, text: str) -> None:
        """Show a roll-out, only the rows whose name or words hold a text."""
        other = self._progress is None or self._progress.rollout.id != progress.rollout.id
        self._progress = progress
        fields = fields_of(progress)
        if self.model.fields != fields:
            self.model.set_fields(fields)
            self.view.set_widths()
        wanted = fold(text)
        self.show_rows(
            MatrixRow(item, progress)
            for item in progress.rows
            if not wanted or wanted in fold(f"{item.name} {item.row.evidence} {item.row.note}")
        )
        if other:
            self.view.choose_first()

    def _write_cells(self, cells: Sequence[TypedCell]) -> Change:
        if self._progress is None:
            raise UserError("rollout.missing")
        year = self._desk.plan.year if self._desk.plan else self._desk.today.year
        wanted = [_to_services(cell, year) for cell in cells]
        try:
            return rollout_cells.set_cells(
                self._desk.data, rollout_id=self._progress.rollout.id, cells=wanted, today=self._desk.today
            )
        except UserError as error:
            cell = error.data.get("cell")
            told = TypedCell(cell.row_id, cell.field, cell.text) if isinstance(cell, RolloutCell) else None
            raise UserError(error.code, **(error.data | {"cell": told})) from None


def _to_services(cell: TypedCell, year: int) -> RolloutCell:
    row_id = cell.row if isinstance(cell.row, int) else 0
    dated = isinstance(cell.field, StateField) or cell.field is RowField.AS_OF
    text = day_text(cell.text, year=year) if dated else cell.text
    return RolloutCell(row_id, cell.field, text)
