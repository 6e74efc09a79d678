"""A tab of the catalogue: a list that can be filtered at the left, the chosen record at the right."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.vietnamese import fold
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_catalog_tab import Ui_CatalogTab
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group, RecordsModel
from dxdesk.ui.table import RecordsView

T = TypeVar("T")


class RecordTab(QWidget, Generic[T]):
    """What the tabs of lists have in common; each says what its records are and how one is saved."""

    key: str
    kinds: tuple[str, ...]  # kinds of records whose changes are seen here
    noun: str  # "đơn vị": for the buttons
    lines = 1  # of text in a row of the list
    shares = (3, 2)  # of the width: list and panel
    nothing = "Chọn một dòng ở bảng bên trái để xem và sửa."

    def __init__(
        self,
        desk: Desk,
        memory: Memory,
        columns: Sequence[Column[T]],
        panel: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ui = Ui_CatalogTab()
        self._ui.setupUi(self)
        self.model: RecordsModel[T] = RecordsModel(columns, self.key_of, self)
        self.view = RecordsView(self, lines=self.lines)
        self.view.setAccessibleName(f"Danh sách {self.noun}")
        self.view.show_model(self.model, memory, f"catalog/{self.key}")
        self._ui.layout_table.addWidget(self.view)
        self._ui.scroll_panel.setWidget(panel)
        memory.attach_splitter(f"catalog/{self.key}", self._ui.splitter_tab, shares=self.shares)
        self._dress()
        self._folded: dict[Hashable, str] = {}
        self._groups: tuple[Group[T], ...] = ()
        self._ui.edit_filter.textChanged.connect(self._on_filter_changed)
        self.view.record_chosen.connect(self._on_record_chosen)

    def _dress(self) -> None:
        half = theme.half_line(self)
        self._ui.layout_tab.setContentsMargins(2 * half, half, 2 * half, half)
        self._ui.layout_list.setSpacing(half)
        self._ui.label_none.setText(self.nothing)
        theme.set_role(self._ui.label_none, "secondary")
        theme.set_role(self._ui.stack_panel, "card")
        self._ui.stack_panel.setMinimumWidth(theme.chars(44, self))

    # What a tab says of its records. QWidget allows no abstract base: a tab that forgets one fails at once.
    def key_of(self, record: T) -> Hashable:
        """Return what tells a record from the others."""
        raise NotImplementedError

    def groups(self) -> Iterable[Group[T]]:
        """Return the records of the data, under their headings."""
        raise NotImplementedError

    def show_record(self, record: T) -> None:
        """Show a record in the panel."""
        raise NotImplementedError

    def add(self) -> Hashable | None:
        """Add a record and return its key; None where it was refused or given up."""
        raise NotImplementedError

    def deletion(self, record: T) -> Callable[[], Change]:
        """Return the action that deletes a record."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show the records of the data; the chosen one stays chosen."""
        self._groups = tuple(self.groups())
        every = [record for group in self._groups for record in group.records]
        self._folded = {self.key_of(record): fold(" ".join(self._words(record))) for record in every}
        self._show_filtered()

    def _words(self, record: T) -> Iterable[str]:
        return (column.text(record) for column in self.model.columns)

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*self.kinds):
            self.reload()

    def choose(self, key: Hashable) -> bool:
        """Choose a record, out of the filter's way where it must be."""
        if not self.view.choose(key) and self._ui.edit_filter.text():
            self._ui.edit_filter.clear()
        return self.view.choose(key)

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self._ui.edit_filter.setFocus()
        self._ui.edit_filter.selectAll()

    def add_record(self) -> None:
        """Add a record, choose it and put the cursor into its first field."""
        key = self.add()
        if key is not None and self.choose(key):
            self.first_field().setFocus()

    def first_field(self) -> QWidget:
        """Return the field where one starts to type."""
        raise NotImplementedError

    def delete_record(self) -> None:
        """Delete the chosen record; what refers to it is told in the message line."""
        record = self.view.current_record
        if record is None:
            return
        row = self.view.currentIndex().row()
        if self.desk.perform(self.deletion(record)) is not None and self.model.rowCount():
            self.view.choose_row(min(row, self.model.rowCount() - 1))

    @property
    def chosen(self) -> T | None:
        """The record of the panel."""
        found: T | None = self.view.current_record
        return found

    def _show_filtered(self) -> None:
        kept = self.chosen
        key = self.key_of(kept) if kept is not None else None
        wanted = fold(self._ui.edit_filter.text())
        self.model.show_groups(self._filtered(group, wanted) for group in self._groups)
        if key is None or not self.view.choose(key):
            self.view.choose_first()

    def _filtered(self, group: Group[T], wanted: str) -> Group[T]:
        records = tuple(record for record in group.records if wanted in self._folded[self.key_of(record)])
        return Group(group.heading if records else "", records)

    def _on_filter_changed(self) -> None:
        self._show_filtered()

    def _on_record_chosen(self, record: T | None) -> None:
        shown = self._ui.widget_none if record is None else self._ui.scroll_panel
        self._ui.stack_panel.setCurrentWidget(shown)
        if record is not None:
            self.show_record(record)


def added_id(change: Change | None, kind: str) -> int | None:
    """Return the id of the record that an action added."""
    return max(change.ids(kind), default=None) if change else None
