"""The grid of points: the shared grid with the school's column in sight and the titles of its columns."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.errors import UserError
from dxdesk.services import assessments
from dxdesk.services.assessments import Side
from dxdesk.ui.desk import Desk
from dxdesk.ui.grid.grid import EntryGrid
from dxdesk.ui.grid.model import TypedCell
from dxdesk.ui.schools.frozen import FrozenColumns
from dxdesk.ui.schools.score_rows import LEADS, ScoreRow, criterion_words, fields_of
from dxdesk.ui.schools.year_in_hand import YearInHand

_FROZEN = 1
_HINT = (
    "Gõ đè để nhập, F2 để sửa, Enter xuống dòng, Tab sang ô; Ctrl+C, Ctrl+V với Excel; Ctrl+D điền xuống; "
    "Delete xóa. Ô trống là chưa chấm, không phải 0. Dấu * là tiêu chí chưa đối chiếu bản gốc."
)


class ScoresGrid(EntryGrid[ScoreRow]):
    """Points of schools; ``column_named`` says what the column at hand asks."""

    column_named = Signal(str)

    def __init__(
        self,
        desk: Desk,
        hand: YearInHand,
        side: Callable[[], tuple[Side, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, LEADS, (), self._set_points, "Bảng chấm điểm", parent, hint=_HINT, lines=1)
        self._hand = hand
        self._chosen_side = side
        self._titles: dict[str, str] = {}
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.frozen = FrozenColumns(self.view, _FROZEN)
        self.view.selectionModel().currentChanged.connect(self._on_cell_changed)
        self.view.horizontalHeader().viewport().installEventFilter(self)

    def show_set(self, criteria: CriteriaSet) -> None:
        """Show the columns of a set."""
        self._titles = {row.code: criterion_words(row) for row in criteria.criteria}
        self.model.set_fields(fields_of(criteria))
        self.view.set_widths()
        self.frozen.fit()

    def shown_keys(self) -> list[int | None]:
        """Return the schools of the chosen rows; None is the Sở."""
        return [key for key in self.chosen_keys() if key is None or isinstance(key, int)]

    def start(self) -> None:
        """Put the cursor into the first cell that is entered and the row into sight."""
        self.view.choose_first()
        self.view.scrollTo(self.view.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def _set_points(self, cells: Sequence[TypedCell]) -> Change:
        hand, criteria = self._hand, self._hand.criteria
        if criteria is None:
            raise UserError("criteria.none")
        for cell in cells:
            self._check(criteria, cell)
        side, by = self._chosen_side()
        typed = {(_school(cell), str(cell.field)): cell.text for cell in cells}
        return assessments.set_points(
            self._desk.data,
            set_id=criteria.id,
            year=hand.year,
            cells=typed,
            today=self._desk.today,
            side=side,
            by=by,
        )

    def _check(self, criteria: CriteriaSet, cell: TypedCell) -> None:
        """Refuse a wrong cell by its name, before any is written."""
        row = self.model.row(self.model.row_number(cell.row))
        if row.assessment.state is AssessmentState.PUBLISHED:
            raise UserError("assessment.published", cell=cell)
        try:
            assessments.read_points(criteria, row.asked[cell.field], cell.text)
        except UserError as error:
            raise UserError(error.code, **(error.data | {"cell": cell})) from None

    def title(self, column: int) -> str:
        """Return what a column asks."""
        field = self.model.field(column)
        code = field if isinstance(field, str) else getattr(field, "code", "")
        return self._titles.get(code, "")

    def _on_cell_changed(self) -> None:
        self.column_named.emit(self.title(self.view.currentIndex().column()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what a column asks where the mouse rests on its heading."""
        header = self.view.horizontalHeader()
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.title(header.logicalIndexAt(event.pos()))
            QToolTip.showText(event.globalPos(), words, header)
            return True
        return super().eventFilter(watched, event)


def _school(cell: TypedCell) -> int | None:
    return cell.row if isinstance(cell.row, int) else None
