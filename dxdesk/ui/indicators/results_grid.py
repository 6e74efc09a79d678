"""The grid of results with its sentence: enters cells through the services and marks what was refused."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Measurement, Stage
from dxdesk.domain.period import Period
from dxdesk.domain.vn_format import format_date
from dxdesk.services import indicators
from dxdesk.services.indicators import ResultCell, ResultField
from dxdesk.ui import theme
from dxdesk.ui.date_field import read_day
from dxdesk.ui.desk import Desk
from dxdesk.ui.indicators.results_model import Lead, ResultRow, ResultsModel
from dxdesk.ui.indicators.results_view import ResultsView, cell_name
from dxdesk.ui.indicators.words import STAGES
from dxdesk.ui.plan_words import target_words

Measured = dict[int, tuple[Measurement, ...]]
HINT = (
    "Gõ đè để nhập, F2 để sửa, Enter xuống dòng, Tab sang ô; Ctrl+C, Ctrl+V với Excel; "
    "Ctrl+D điền xuống; Ctrl+; ngày hôm nay."
)


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


class ResultsGrid(QWidget):
    """The grid and, below it, what is wrong with the cell at hand or how to use the grid."""

    def __init__(self, desk: Desk, leads: Sequence[Lead], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._refused: ResultCell | None = None
        self.model = ResultsModel(leads, self.enter, self)
        self.view = ResultsView(self.model, desk.today, self)
        self.view.setAccessibleName(name)
        self.view.block_entered.connect(self.enter)
        self.view.refused.connect(self._tell)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.label_hint = QLabel(self)
        self.label_hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        layout.addWidget(self.label_hint)
        self._show_hint()
        self.setFocusProxy(self.view)

    def show_rows(self, rows: Iterable[ResultRow]) -> None:
        """Show rows; the cursor starts in the first cell that is entered."""
        self.model.show_rows(rows)
        if not self.view.currentIndex().isValid():
            self.view.choose_first()

    def enter(self, cells: Sequence[ResultCell]) -> bool:
        """Enter cells as one action; False where one of them was refused, and with it all of them."""
        wanted = tuple(_with_year(cell) for cell in cells)

        def work() -> Change:
            try:
                return indicators.set_results(self._desk.data, wanted)
            except UserError as error:
                cell = error.data.get("cell")
                self._refused = cell if isinstance(cell, ResultCell) else wanted[0]
                raise

        self._refused = None
        teller = self._tell_cell if len(wanted) == 1 else self._tell_block
        done = self._desk.perform(work, teller=teller) is not None
        if done:
            self.model.clear_wrong(wanted)
            self._show_hint()
        return done

    def retry(self) -> None:
        """Try again what was refused, so that it is not lost unsaid."""
        for cell in self.model.wrong_cells():
            self.enter((cell,))

    def _tell_cell(self, sentence: str) -> None:
        if self._refused is not None:
            self.model.mark_wrong(self._refused, sentence)
        self._tell(sentence)

    def _tell_block(self, sentence: str) -> None:
        cell = self._refused
        if cell is None:
            self._tell(sentence)
            return
        name = cell_name(self.model, cell)
        place = self.model.place(cell)
        if place.isValid():
            self.view.setCurrentIndex(place)
        self._tell(f"{name[0].upper()}{name[1:]}: {sentence} Cả khối chưa được ghi.")

    def _tell(self, sentence: str) -> None:
        theme.set_role(self.label_hint, "error")
        self.label_hint.setText(sentence)

    def _show_hint(self) -> None:
        theme.set_role(self.label_hint, "small")
        self.label_hint.setText(HINT)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        sentence = self.model.sentence(current)
        if sentence:
            self._tell(sentence)
        elif not self._refused:
            self._show_hint()


def _with_year(cell: ResultCell) -> ResultCell:
    """Give a day typed without a year the year of its period; whatever is no day is refused later."""
    if cell.field is not ResultField.AS_OF:
        return cell
    try:
        day = read_day(cell.text, year=cell.period.year)
    except UserError:
        return cell
    return replace(cell, text=format_date(day) if day else "")
