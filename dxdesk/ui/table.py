"""A table of records: whole rows are chosen, columns are remembered, rows are copied as text for Excel."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QWidget

from dxdesk.ui import theme
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import RecordsModel


class RecordsView(QTableView):
    """A table of records: whole rows are chosen, columns can be hidden and keep their widths."""

    record_chosen = Signal(object)  # the record of the current row, or None
    record_opened = Signal(object)  # double click or Enter

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(lines > 1)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(theme.line(self))
        rows.setDefaultSectionSize(lines * theme.line(self) + theme.half_line(self))
        self._memory: Memory | None = None
        self._memory_key = ""

    def show_model(self, model: RecordsModel[Any], memory: Memory, key: str) -> None:
        """Show a model; ``key`` names the table in the memory of the window."""
        self.setModel(model)
        self._memory, self._memory_key = memory, f"{key}/columns"
        self._set_up_header(model)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.activated.connect(self._on_activated)
        model.modelReset.connect(self._on_model_reset)
        model.layoutChanged.connect(self._span_headings)
        self._span_headings()

    @property
    def records_model(self) -> RecordsModel[Any]:
        """The model shown."""
        model = self.model()
        if not isinstance(model, RecordsModel):
            raise TypeError(type(model))
        return model

    @property
    def current_record(self) -> Any:
        """The record of the current row; None without one."""
        return self.records_model.record(self.currentIndex())

    def selected_records(self) -> list[Any]:
        """Return the records of the chosen rows, top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.records_model.record(self.model().index(row, 0)) for row in rows)
        return [record for record in found if record is not None]

    def choose(self, key: Hashable) -> bool:
        """Make a record the current one; False where it is not shown."""
        row = self.records_model.row_of(key)
        if row < 0:
            return False
        self.choose_row(row)
        return True

    def choose_row(self, row: int) -> None:
        """Make a row the current and only chosen one, whatever keys are held down meanwhile."""
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose_first(self) -> None:
        """Make the first record the current one, where there is one."""
        model = self.records_model
        row = next((n for n in range(model.rowCount()) if model.record(model.index(n, 0)) is not None), -1)
        if row >= 0:
            self.choose_row(row)

    def _set_up_header(self, model: RecordsModel[Any]) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(theme.chars(4, self))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, theme.chars(column.width, self))
            self.setColumnHidden(number, column.hidden)
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        kept = self._memory.stored_bytes(self._memory_key) if self._memory else None
        if kept is not None:
            header.restoreState(kept)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sectionResized.connect(self._keep_header)
        header.sectionMoved.connect(self._keep_header)

    def _keep_header(self, *_where: int) -> None:
        if self._memory is not None and self.isVisible():
            self._memory.keep_bytes(self._memory_key, self.horizontalHeader().saveState())

    def _on_header_menu_requested(self, place: QPoint) -> None:
        menu = self.columns_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(place))

    def columns_menu(self) -> QMenu:
        """Return the menu that shows and hides columns; the last shown one stays."""
        menu = QMenu(self)
        model = self.records_model
        for number, column in enumerate(model.columns):
            shown = QAction(column.heading, menu)
            shown.setCheckable(True)
            shown.setChecked(not self.isColumnHidden(number))
            shown.setData(number)
            shown.toggled.connect(self._on_column_toggled)
            menu.addAction(shown)
        return menu

    def _on_column_toggled(self, shown: bool) -> None:
        action = self.sender()
        number = action.data() if isinstance(action, QAction) else -1
        visible = sum(not self.isColumnHidden(n) for n in range(len(self.records_model.columns)))
        if shown or visible > 1:
            self.setColumnHidden(number, not shown)
            self._keep_header()

    def _on_current_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.record_chosen.emit(self.records_model.record(current))

    def _on_activated(self, index: QModelIndex) -> None:
        record = self.records_model.record(index)
        if record is not None:
            self.record_opened.emit(record)

    def _on_model_reset(self) -> None:
        self._span_headings()
        self.record_chosen.emit(None)

    def _span_headings(self, *_: object) -> None:
        self.clearSpans()
        width = len(self.records_model.columns)
        if width > 1:
            for row in self.records_model.heading_rows():
                self.setSpan(row, 0, 1, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows with Ctrl+C as text that Excel takes."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
            return
        super().keyPressEvent(event)

    def copy_selected(self) -> None:
        """Put the chosen rows on the clipboard, tab between cells, line breaks within cells as blanks."""
        shown = [n for n in range(len(self.records_model.columns)) if not self.isColumnHidden(n)]
        shown.sort(key=self.horizontalHeader().visualIndex)
        columns = [self.records_model.columns[n] for n in shown]
        lines = [
            "\t".join(" ".join(column.text(record).split()) for column in columns)
            for record in self.selected_records()
        ]
        QApplication.clipboard().setText("\n".join(lines))
