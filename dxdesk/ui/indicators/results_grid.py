"""The grid of results of indicators: what was measured of every target in a period, or over the year."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Measurement, Stage
from dxdesk.domain.period import Period
from dxdesk.services import indicators
from dxdesk.services.indicators import ResultCell, ResultField
from dxdesk.ui.desk import Desk
from dxdesk.ui.grid.days import day_text
from dxdesk.ui.grid.grid import EntryGrid
from dxdesk.ui.grid.model import Lead, TypedCell
from dxdesk.ui.indicators.results_model import FIELDS, ResultRow, to_services, typed
from dxdesk.ui.indicators.words import STAGES
from dxdesk.ui.plan_words import target_words

Measured = dict[int, tuple[Measurement, ...]]


def _of_indicator(row: ResultRow) -> str:
    several = len(row.indicator.targets) > 1
    part = row.target.label or row.target.scope if several else ""
    return f"{row.indicator.code}  {part or row.indicator.text}"


def _indicator_tip(row: ResultRow) -> str:
    return row.indicator.text


def _of_target(row: ResultRow) -> str:
    return target_words(row.target)


def _of_period(row: ResultRow) -> str:
    return f"{row.period.short}\n{STAGES[row.stage]}"


def _nothing(_row: ResultRow) -> str:
    return ""


BY_INDICATOR = (
    Lead("Chỉ tiêu", _of_indicator, _indicator_tip, 38),
    Lead("Mức phấn đấu", _of_target, _nothing, 18),
)
BY_PERIOD = (Lead("Kỳ", _of_period, _nothing, 12), Lead("Mức phấn đấu", _of_target, _nothing, 14))


def rows_of(
    indicators_: Iterable[Indicator],
    measured: Measured,
    periods: Sequence[Period],
    stages: Sequence[Stage],
) -> list[ResultRow]:
    """Return a row for every target, period and stage."""
    found = {(item.target_id, item.period, item.stage): item for items in measured.values() for item in items}
    return [
        ResultRow(indicator, target, period, stage, found.get((target.id, period.key, stage)))
        for indicator in indicators_
        for target in indicator.targets
        for period in periods
        for stage in stages
    ]


class ResultsGrid(EntryGrid[ResultRow]):
    """The grid of results."""

    def __init__(
        self, desk: Desk, leads: Sequence[Lead[ResultRow]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, leads, FIELDS, self._set_results, name, parent)
        self._periods: dict[str, Period] = {}

    def show_rows(self, rows: Iterable[ResultRow]) -> None:
        """Show rows."""
        every = list(rows)
        self._periods |= {row.period.key: row.period for row in every}
        super().show_rows(every)

    def _set_results(self, cells: Sequence[TypedCell]) -> Change:
        wanted = tuple(_with_year(to_services(cell, self._periods)) for cell in cells)
        try:
            return indicators.set_results(self._desk.data, wanted)
        except UserError as error:
            cell = error.data.get("cell")
            told = typed(cell) if isinstance(cell, ResultCell) else None
            raise UserError(error.code, **(error.data | {"cell": told})) from None


def _with_year(cell: ResultCell) -> ResultCell:
    """Give a day typed without a year the year of its period."""
    if cell.field is not ResultField.AS_OF:
        return cell
    return replace(cell, text=day_text(cell.text, year=cell.period.year))
