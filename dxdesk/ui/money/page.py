"""The page Kinh phí: money by task, what was spent, the check of 2%, the sources."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.money_board import MoneyBoard
from dxdesk.services import money
from dxdesk.services.money_cells import MoneyTable
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_money_page import Ui_MoneyPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.money.commands import MoneyCommands
from dxdesk.ui.money.tables import MoneyGrid
from dxdesk.ui.money.words import (
    EMPTY,
    EMPTY_PLAN,
    SHARE_HINT,
    SOURCES_HINT,
    page_sentence,
    share_line,
    totals_line,
)
from dxdesk.ui.page import Page

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

CONCERNS = ("money_source", "money_line", "spending", "regular_expenditure", "task", "plan")
_TABLE_OF_RECORD = {
    "money_line": MoneyTable.LINES,
    "money_source": MoneyTable.SOURCES,
    "regular_expenditure": MoneyTable.REGULAR,
}


class MoneyPage(Page):
    """The money of the plan at hand."""

    title = "Kinh phí"
    icon = Icon.MONEY
    key = "money"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._board: MoneyBoard | None = None
        self._started = False
        self._ui = Ui_MoneyPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.commands = MoneyCommands(self)
        self.grids = {table: MoneyGrid(desk, table, self) for table in MoneyTable}
        self._place()
        self._connect()

    def _place(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        places = {
            MoneyTable.LINES: ui.layout_lines,
            MoneyTable.SPENDINGS: ui.layout_spendings,
            MoneyTable.REGULAR: ui.layout_regular,
            MoneyTable.SOURCES: ui.layout_sources,
        }
        for table, layout in places.items():
            layout.setContentsMargins(0, half, 0, 0)
            layout.addWidget(self.grids[table])
        ui.label_share_hint.setText(SHARE_HINT)
        ui.label_sources.setText(SOURCES_HINT)
        for label in (ui.label_totals, ui.label_share_hint, ui.label_sources):
            theme.set_role(label, "secondary")
        theme.set_role(ui.label_share, "group")

    def _connect(self) -> None:
        ui = self._ui
        ui.edit_search.textChanged.connect(self._on_search_changed)
        ui.tabs.currentChanged.connect(self._on_tab_changed)
        ui.button_remove.clicked.connect(self.commands.remove_rows)
        ui.button_seed.clicked.connect(self.commands.seed_sources)
        ui.button_empty.clicked.connect(self._on_empty_clicked)

    @property
    def grid(self) -> MoneyGrid:
        """The grid of the tab that is shown."""
        tab = self._ui.tabs.currentWidget()
        return next(grid for grid in self.grids.values() if tab.isAncestorOf(grid))

    def show_table(self, table: MoneyTable) -> None:
        """Show the tab of a table."""
        ui = self._ui
        tabs = (ui.tab_lines, ui.tab_spendings, ui.tab_regular, ui.tab_sources)
        ui.tabs.setCurrentWidget(next(tab for tab in tabs if tab.isAncestorOf(self.grids[table])))

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done with money."""
        return self.commands.header

    def reload(self) -> None:
        """Show the plan at hand."""
        self._started = False
        self._load()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*CONCERNS):
            self._load()

    def find(self) -> None:  # type: ignore[override]  # as in Page
        """Put the cursor into the search box."""
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    def printable(self) -> "OfficialDocument | None":
        """Return the table of the money, with every spending where these are looked at."""
        plan, board, today = self.desk.plan, self._board, self.desk.today
        if plan is None or board is None or not (board.lines or board.regular):
            return None
        details = self.grid.table is MoneyTable.SPENDINGS
        return money.paper(self.desk.data, plan=plan, as_of=today, today=today, details=details)

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose a row of the tables."""
        table = _TABLE_OF_RECORD.get(kind)
        if table is None:
            return False
        self._ui.edit_search.clear()
        self.show_table(table)
        return self.grids[table].choose(record_id)

    def take_pending(self) -> None:
        """Take the cell that is being typed in, and try again what was refused."""
        super().take_pending()
        for grid in self.grids.values():
            grid.retry()

    def _load(self) -> None:
        plan = self.desk.plan
        self._board = money.board(self.desk.data, plan=plan, as_of=self.desk.today) if plan else None
        self._show_rows()
        self._show_empty()
        board = self._board
        if board is not None:
            self._ui.label_totals.setText(totals_line(board.totals))
            self._ui.label_share.setText(share_line(board.share))
        self.sentence_changed.emit(page_sentence(board) if board else "Chưa có kế hoạch.")

    def _show_rows(self) -> None:
        if self._board is not None:
            for grid in self.grids.values():
                grid.show_board(self._board, self._ui.edit_search.text())

    def _show_empty(self) -> None:
        ui, board = self._ui, self._board
        any_rows = board is not None and bool(board.lines or board.regular or board.sources)
        self._started = self._started or any_rows
        ui.stack_page.setCurrentWidget(ui.page_money if self._started else ui.page_empty)
        verb = "Nhập kế hoạch…" if board is None else "Bắt đầu ghi kinh phí"
        ui.label_empty.setText(EMPTY_PLAN if board is None else EMPTY)
        ui.button_empty.setText(verb)
        ui.button_empty.setAccessibleName(verb)
        self.commands.enable(any_rows=board is not None and bool(board.lines or board.regular))

    def _on_search_changed(self, _text: str) -> None:
        self._show_rows()

    def _on_tab_changed(self, _number: int) -> None:
        self.grid.setFocus()

    def _on_empty_clicked(self) -> None:
        if self.desk.plan is None:
            self.page_asked_for.emit("import")
            return
        self._started = True
        self.commands.seed_sources()
        self._show_empty()
        self.grid.setFocus()
