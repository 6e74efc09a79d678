"""A grid with its sentence: enters cells through the services and marks what was refused."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.grid.model import GridField, GridModel, GridRow, Lead, Spare, TypedCell
from dxdesk.ui.grid.view import GridView, cell_name

R = TypeVar("R", bound=GridRow)
Write = Callable[[Sequence[TypedCell]], Change]
HINT = (
    "Gõ đè để nhập, F2 để sửa, Enter xuống dòng, Tab sang ô; Ctrl+C, Ctrl+V với Excel; "
    "Ctrl+D điền xuống; Ctrl+; ngày hôm nay."
)


class EntryGrid(QWidget, Generic[R]):
    """The grid and, below it, what is wrong with the cell at hand or how to use the grid.

    ``write`` does what was entered as one action; a UserError of its own names the wrong cell as a
    TypedCell under ``cell``.
    """

    def __init__(
        self,
        desk: Desk,
        leads: Sequence[Lead[R]],
        fields: Sequence[GridField],
        write: Write,
        name: str,
        parent: QWidget | None = None,
        *,
        spare: Spare[R] | None = None,
        hint: str = HINT,
        lines: int = 2,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._write = write
        self._hint = hint
        self._refused: TypedCell | None = None
        self.model: GridModel[R] = GridModel(leads, fields, self.enter, self, spare=spare)
        self.view = GridView(self.model, desk.today, self, lines=lines)
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

    def show_rows(self, rows: Iterable[R]) -> None:
        """Show rows; the cursor stays where it is, or starts in the first cell that is entered."""
        before = self.view.currentIndex()
        place = (before.row(), before.column()) if before.isValid() else None
        self.model.show_rows(rows)
        if self.view.currentIndex().isValid():
            return
        if place is None:
            self.view.choose_first()
        elif self.model.rowCount():
            number = min(place[0], self.model.rowCount() - 1)
            self.view.setCurrentIndex(self.model.index(number, min(place[1], self.model.columnCount() - 1)))

    def chosen_keys(self) -> list[Hashable]:
        """Return the keys of the rows that are chosen, top to bottom, without the empty row."""
        numbers = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        keys = [self.model.row(number).key for number in numbers]
        return [key for key in keys if not (self.model.grows and isinstance(key, int) and key < 0)]

    def choose(self, key: Hashable) -> bool:
        """Put the cursor into a row; False where it is not shown."""
        number = self.model.row_number(key)
        if not 0 <= number < self.model.rowCount():
            return False
        self.view.setCurrentIndex(self.model.index(number, len(self.model.leads)))
        return True

    def enter(self, cells: Sequence[TypedCell]) -> bool:
        """Enter cells as one action; False where one of them was refused, and with it all of them."""

        def work() -> Change:
            try:
                return self._write(cells)
            except UserError as error:
                cell = error.data.get("cell")
                self._refused = cell if isinstance(cell, TypedCell) else cells[0]
                raise

        self._refused = None
        teller = self._tell_cell if len(cells) == 1 else self._tell_block
        done = self._desk.perform(work, teller=teller) is not None
        if done:
            self.model.clear_wrong(cells)
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
        self.label_hint.setText(self._hint)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        sentence = self.model.sentence(current)
        if sentence:
            self._tell(sentence)
        elif not self._refused:
            self._show_hint()
