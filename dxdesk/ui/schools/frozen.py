"""The first columns of a table, kept in sight while the others are scrolled."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class FrozenColumns(QTableView):
    """A second view over the left edge of a table; it shares its model, its rows and its choice."""

    def __init__(self, table: QTableView, columns: int) -> None:
        super().__init__(table)
        self._table = table
        self._columns = columns
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: none; }")  # the table below has one already
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Cột giữ cố định")
        rows, own = table.verticalHeader(), self.verticalHeader()
        own.setVisible(False)
        own.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        own.setDefaultSectionSize(rows.defaultSectionSize())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalHeader().sectionResized.connect(self._on_section_resized)
        table.model().modelReset.connect(self.fit)
        table.selectionModel().currentChanged.connect(self._on_current_changed)
        table.viewport().installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Show the first columns only, as wide and high as they are in the table."""
        for number in range(self._table.model().columnCount()):
            self.setColumnHidden(number, number >= self._columns)
            if number < self._columns:
                self.setColumnWidth(number, self._table.columnWidth(number))
        width = sum(self._table.columnWidth(number) for number in range(self._columns))
        edge, header = self._table.frameWidth(), self._table.horizontalHeader()
        self.horizontalHeader().setFixedHeight(header.height())
        self.setGeometry(edge, edge, width, header.height() + self._table.viewport().height())
        self.raise_()

    def _on_section_resized(self, number: int, _before: int, _width: int) -> None:
        if number < self._columns:
            self.fit()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Bring a cell that lies below the kept columns into sight."""
        hidden = self.width() - self._table.visualRect(current).left()
        if current.isValid() and current.column() >= self._columns and hidden > 0:
            bar = self._table.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  # Qt's signature
        """Follow the size of the table."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.fit()
        return False
