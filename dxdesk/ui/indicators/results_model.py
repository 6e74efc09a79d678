"""Rows of the grid of results: targets in periods and stages, with what was entered of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.targets import reached
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.services.indicators import ResultCell, ResultField
from dxdesk.ui.grid.model import GridField, TypedCell
from dxdesk.ui.indicators.words import met_words

_FIGURES = (ResultField.NUMERATOR, ResultField.DENOMINATOR, ResultField.VALUE)
FIELDS = (
    GridField(ResultField.NUMERATOR, "Tử số", right=True),
    GridField(ResultField.DENOMINATOR, "Mẫu số", right=True),
    GridField(ResultField.VALUE, "Giá trị", right=True),
    GridField(ResultField.MET, "Đạt"),
    GridField(ResultField.AS_OF, "Ngày số liệu", 13, day=True),
    GridField(ResultField.EVIDENCE, "Minh chứng", 22),
    GridField(ResultField.NOTE, "Ghi chú", 22),
)

Key = tuple[int, str, Stage]


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

    def doubt(self, _field: ResultField) -> str:
        """Return nothing: what is entered here is taken or refused."""
        return ""


def typed(cell: ResultCell) -> TypedCell:
    """Return a cell of the services as the grid knows it."""
    return TypedCell((cell.target_id, cell.period.key, cell.stage), cell.field, cell.text)


def to_services(cell: TypedCell, periods: Mapping[str, Period]) -> ResultCell:
    """Return a cell of the grid as the services take it."""
    row: Any = cell.row
    target_id, period, stage = row
    return ResultCell(target_id, periods[period], stage, cell.field, cell.text)
