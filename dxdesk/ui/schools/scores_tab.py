"""Chấm điểm: schools by criteria for a school year, typed over like a sheet; or the Sở's own points."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.school import SchoolLevel
from dxdesk.domain.vietnamese import clean
from dxdesk.services.assessments import Side
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_schools_scores import Ui_SchoolsScores
from dxdesk.ui.memory import Memory
from dxdesk.ui.schools.row_filter import RowFilter, level_choices, state_choices
from dxdesk.ui.schools.score_rows import ScoreRow, office_row, rows_of
from dxdesk.ui.schools.scores_grid import ScoresGrid
from dxdesk.ui.schools.words import set_words
from dxdesk.ui.schools.year_in_hand import KINDS, YearInHand

_BY_KEY = "schools/by"
_NO_SET = "Chưa có bộ chỉ số nào. Nạp bộ chỉ số theo Quyết định 4725/QĐ-BGDĐT để bắt đầu chấm điểm."
_NO_ROWS = "Chưa có trường nào phải đánh giá. Hãy nhập danh sách trường ở thẻ Danh sách trường."
_SIDES: tuple[tuple[str, object], ...] = (("Trường tự chấm", Side.SELF), ("Sở kiểm tra", Side.CHECKED))


class ScoresTab(QWidget):
    """The choice of set, year and side, the filters, and the grid."""

    def __init__(self, desk: Desk, memory: Memory, hand: YearInHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self.hand = hand
        self.side = Side.SELF
        self.seen = RowFilter()
        self._rows: list[ScoreRow] = []
        self.ui = Ui_SchoolsScores()
        self.ui.setupUi(self)
        self.grid = ScoresGrid(desk, hand, self._side_and_by, self)
        self.ui.layout_grid.addWidget(self.grid)
        self._bind()
        self._dress()

    def _bind(self) -> None:
        ui = self.ui
        self._set = ChoiceField(ui.combo_set, self._take_set)
        self._year = ChoiceField(ui.combo_year, self._take_year)
        self._side = ChoiceField(ui.combo_side, self._take_side)
        self._level = ChoiceField(ui.combo_level, self._take_level)
        self._place = ChoiceField(ui.combo_place, self._take_place)
        self._state = ChoiceField(ui.combo_state, self._take_state)
        self._side.offer(list(_SIDES))
        self._level.offer(level_choices())
        self._state.offer(state_choices())
        ui.edit_by.setText(self._memory.text(_BY_KEY))
        ui.edit_by.editingFinished.connect(self._on_by_finished)
        ui.edit_filter.textChanged.connect(self._on_filter_changed)
        self.grid.column_named.connect(ui.label_criterion.setText)
        self.hand.chosen.connect(self.reload)

    def _dress(self) -> None:
        ui, half = self.ui, theme.half_line(self)
        ui.layout_grid_page.setContentsMargins(2 * half, half, 2 * half, half)
        for layout in (ui.layout_grid_page, ui.layout_choice, ui.layout_filter):
            layout.setSpacing(half)
        for label in (ui.label_count, ui.label_none):
            theme.set_role(label, "secondary")
        ui.label_criterion.setMinimumHeight(theme.line(self) * 2)
        theme.set_role(ui.button_none, "primary")

    @property
    def by(self) -> str:
        """Who checks and publishes, as typed."""
        return clean(self.ui.edit_by.text())

    def _side_and_by(self) -> tuple[Side, str]:
        return self.side, self.by

    def chosen_ids(self) -> list[int | None]:
        """Return the schools of the chosen rows; None is the Sở."""
        return self.grid.shown_keys()

    def reload(self) -> None:
        """Show the set and the year in hand."""
        ui, criteria = self.ui, self.hand.criteria
        self._offer()
        if criteria is None:
            self._show_none(_NO_SET, button=True)
            return
        self.grid.show_set(criteria)
        self._gather()
        if not self._rows:
            self._show_none(_NO_ROWS, button=False)
            return
        ui.stack_tab.setCurrentWidget(ui.page_grid)
        self._show()

    def _show_none(self, words: str, *, button: bool) -> None:
        self.ui.label_none.setText(words)
        self.ui.button_none.setVisible(button)
        self.ui.stack_tab.setCurrentWidget(self.ui.page_none)

    def _offer(self) -> None:
        hand = self.hand
        self._set.offer([(set_words(one), one.id) for one in hand.sets])
        self._set.show_value(hand.set_id)
        years = sorted({*hand.years, hand.year}, reverse=True)
        self._year.offer([(year, year) for year in years])
        self._year.show_value(hand.year)
        self._side.show_value(self.side)
        self._level.show_value(self.seen.level)
        self._state.show_value(self.seen.state)

    def _gather(self) -> None:
        hand, found = self.hand, self.hand.found
        standing, criteria = hand.office_standing(), hand.criteria
        if standing is not None and criteria is not None:
            self._rows = [office_row(criteria, standing, self.side)]
        else:
            self._rows = rows_of(found, self.side) if found else []
        places = found.places if found else ()
        self._place.offer([("Mọi địa bàn", ""), *((place, place) for place in places)])
        if self.seen.place not in places:
            self.seen = replace(self.seen, place="")
        self._place.show_value(self.seen.place)
        for combo in (self.ui.combo_level, self.ui.combo_place, self.ui.combo_state):
            combo.setEnabled(found is not None)

    def _show(self) -> None:
        shown = self.seen.of(self._rows) if not self.hand.of_office else self._rows
        self.grid.show_rows(shown)
        whole = len(self._rows)
        self.ui.label_count.setText(f"{len(shown)}/{whole} cơ sở" if len(shown) < whole else f"{whole} cơ sở")

    def refresh(self, change: Change) -> None:
        """Show what an action changed; the page has told the year in hand already."""
        if change.concerns("criteria_set") or self.ui.stack_tab.currentWidget() is self.ui.page_none:
            self.reload()
        elif change.concerns(*KINDS):
            self._gather()
            self._show()

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.ui.edit_filter.setFocus()
        self.ui.edit_filter.selectAll()

    def choose_school(self, school_id: int) -> bool:
        """Put the cursor on the row of a school, out of the filters' way."""
        if self.grid.model.row_number(school_id) < 0:
            self.seen = RowFilter()
            self.ui.edit_filter.clear()
            self.reload()
        number = self.grid.model.row_number(school_id)
        if number < 0:
            return False
        choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.grid.view.selectionModel().setCurrentIndex(self.grid.model.index(number, 0), choose)
        return True

    def _on_filter_changed(self, text: str) -> None:
        self.seen = replace(self.seen, text=text)
        self._show()

    def _on_by_finished(self) -> None:
        self._memory.keep(_BY_KEY, self.by)

    def _take_set(self, set_id: object) -> None:
        if isinstance(set_id, int):
            self.hand.choose_set(set_id)

    def _take_year(self, year: object) -> None:
        try:
            self.hand.choose_year(str(year))
        except UserError as error:
            self._desk.refuse(error)

    def _take_side(self, side: object) -> None:
        if isinstance(side, Side):
            self.side = side
            self._gather()
            self._show()

    def _take_level(self, level: object) -> None:
        self.seen = replace(self.seen, level=level if isinstance(level, SchoolLevel) else None)
        self._show()

    def _take_place(self, place: object) -> None:
        self.seen = replace(self.seen, place=str(place or ""))
        self._show()

    def _take_state(self, state: object) -> None:
        self.seen = replace(self.seen, state=str(state or ""))
        self._show()
