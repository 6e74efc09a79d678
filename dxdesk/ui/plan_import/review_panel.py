"""The review itself: source at the left, items, names and problems at the right."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QHeaderView

from dxdesk.domain.change import Change
from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.unit import Party
from dxdesk.importers.matching import Match
from dxdesk.services import plans
from dxdesk.services.in_force import name_book
from dxdesk.services.review import ItemKey
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_import_page import Ui_ImportPage
from dxdesk.ui.memory import Memory
from dxdesk.ui.plan_import.item_form import ItemForm
from dxdesk.ui.plan_import.items_model import LINES, SURENESS, TITLE, ItemsModel
from dxdesk.ui.plan_import.names_form import NamesForm
from dxdesk.ui.plan_import.problems_table import NumberedProblem, numbered, problems_model
from dxdesk.ui.plan_import.source_view import SourceView
from dxdesk.ui.plan_import.under_review import UnderReview
from dxdesk.ui.table import RecordsView

NAMES_TAB, PROBLEMS_TAB = 1, 2


class ReviewPanel(QObject):
    """Ties the parts of the review together for one draft."""

    changed = Signal()

    def __init__(
        self, ui: Ui_ImportPage, desk: Desk, memory: Memory, source: SourceView, draft: PlanDraft
    ) -> None:
        super().__init__(source)
        self._ui = ui
        self._desk = desk
        self.source = source
        self.review = UnderReview(draft, self)
        self.model = ItemsModel(self.review, self)
        self.form = ItemForm(self.review)
        book = name_book(desk.data, draft.issued_on or desk.today)
        self.names = NamesForm(self.review, book, ui.grid_names, ui.widget_names)
        self.problems = RecordsView(lines=2)
        self.problems.setAccessibleName("Những chỗ cần xem lại")
        self._known_names: tuple[str, ...] = ()
        self.matches: tuple[Match, ...] = ()
        self._put_in_place(memory)
        self._connect()
        self._show_names()
        self._show_tabs()
        ui.tree_items.setCurrentIndex(self.model.first_item())

    def _put_in_place(self, memory: Memory) -> None:
        ui, draft = self._ui, self.review.draft
        self.source.show_lines(draft.source_lines, [item.lines for item in self.review.items if item.lines])
        tree = ui.tree_items
        tree.setModel(self.model)
        tree.expandAll()
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        tree.setColumnWidth(SURENESS, theme.chars(21, tree))
        tree.setColumnWidth(LINES, theme.chars(11, tree))
        ui.layout_fields.addWidget(self.form)
        model = problems_model()
        model.setParent(self)
        self.problems.show_model(model, memory, "import/problems")
        model.show_records(numbered(draft))
        ui.layout_problems.addWidget(self.problems)

    def _connect(self) -> None:
        tree = self._ui.tree_items
        tree.selectionModel().currentChanged.connect(self._on_item_chosen)
        self.source.line_chosen.connect(self._on_line_chosen)
        self.problems.record_chosen.connect(self._on_problem_chosen)
        self.problems.record_opened.connect(self._on_problem_chosen)
        self.names.chosen.connect(self._on_party_chosen)
        self.review.changed.connect(self._on_changed)

    def take_away(self) -> None:
        """Remove the widgets of this review, so that another can take their place."""
        self.source.line_chosen.disconnect(self._on_line_chosen)
        self._ui.tree_items.setModel(None)
        for widget in (self.form, self.problems):
            widget.setParent(None)
            widget.deleteLater()
        self.names.show_matches(())
        self.deleteLater()

    def choose(self, key: ItemKey) -> None:
        """Show an item."""
        index = self.model.index_of(key)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._ui.tree_items.selectionModel().setCurrentIndex(index, flags)

    def _on_item_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        key = self.model.key(current)
        if key is not None:
            self.form.show_item(key)
            self.source.mark(self.review.item(key).lines)

    def _on_line_chosen(self, line: int) -> None:
        found = self.review.item_at(line)
        if found is None:
            self.source.mark(None)
            return
        self._ui.tabs_found.setCurrentIndex(0)
        self.choose(found.key)

    def _on_problem_chosen(self, row: NumberedProblem | None) -> None:
        if row is not None and row.problem.lines is not None:
            self.source.mark(row.problem.lines)

    def _on_party_chosen(self, name: str, party: Party) -> None:
        self.review.choose_party(name, party)

    def _on_changed(self) -> None:
        self._show_names()
        self._show_tabs()
        self.changed.emit()

    def _show_names(self) -> None:
        result = self.review.result()
        names = plans.party_names(result)
        if names != self._known_names:
            self.matches = plans.propose_parties(self._desk.data, result)
            self._known_names = names
        self.names.show_matches(self.matches)

    def _show_tabs(self) -> None:
        unmatched = self.names.unmatched
        words = f"Tên đơn vị ({unmatched} chưa khớp)" if unmatched else f"Tên đơn vị ({len(self.matches)})"
        self._ui.tabs_found.setTabText(NAMES_TAB, words)
        self._ui.tabs_found.setTabText(PROBLEMS_TAB, f"Cần xem lại ({len(self.review.draft.problems)})")

    def save(self, origin: str) -> partial[Change]:
        """Return the action that writes the draft as reviewed."""
        return partial(
            plans.import_draft,
            self._desk.data,
            self.review.result(),
            parties=self.review.parties(self.matches),
            origin=origin,
            today=self._desk.today,
        )
