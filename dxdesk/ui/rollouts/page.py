"""The page Triển khai: roll-outs at the left; the chosen one as a matrix, who is missing, its form."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.rollout import RolloutProgress
from dxdesk.services import rollouts
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_rollouts_page import Ui_RolloutsPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.records_model import RecordsModel
from dxdesk.ui.rollouts.commands import RolloutCommands
from dxdesk.ui.rollouts.details import RolloutDetails
from dxdesk.ui.rollouts.listing import COLUMNS, grouped, key_of
from dxdesk.ui.rollouts.matrix import RolloutMatrix
from dxdesk.ui.rollouts.missing import MissingTab
from dxdesk.ui.rollouts.words import EMPTY, EMPTY_PLAN, page_sentence, units_line
from dxdesk.ui.table import RecordsView

CONCERNS = ("rollout", "rollout_row", "task", "unit", "unit_group", "school", "plan")


class RolloutsPage(Page):
    """Every roll-out of the plan at hand."""

    title = "Triển khai"
    icon = Icon.ROLLOUTS
    key = "rollouts"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._items: tuple[RolloutProgress, ...] = ()
        self._ui = Ui_RolloutsPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.missing = MissingTab(desk, memory, self._ui, self)
        self.commands = RolloutCommands(self)
        self.model: RecordsModel[RolloutProgress] = RecordsModel(COLUMNS, key_of, self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Nội dung triển khai")
        self.table.show_model(self.model, memory, "rollouts")
        self.matrix = RolloutMatrix(desk, self)
        self.details = RolloutDetails(desk, self)
        self._place()
        self._connect()

    def _place(self) -> None:
        ui = self._ui
        ui.layout_list.addWidget(self.table)
        ui.layout_grid.addWidget(self.matrix)
        ui.layout_details.addWidget(self.details)
        self.memory.attach_splitter("rollouts", ui.splitter_rollouts, shares=(2, 5))
        theme.set_role(ui.label_units, "secondary")
        for layout in (ui.layout_units, ui.layout_missing):
            half = theme.half_line(self)
            layout.setContentsMargins(half, half, 0, 0)

    def _connect(self) -> None:
        ui = self._ui
        self.table.record_chosen.connect(self._on_record_chosen)
        ui.edit_find_unit.textChanged.connect(self._on_unit_searched)
        ui.button_add_unit.clicked.connect(self.commands.pick_unit)
        ui.button_remove.clicked.connect(self.commands.remove_rows)
        ui.button_empty.clicked.connect(self._on_empty_clicked)
        self.missing.letter_kept.connect(self._on_letter_kept)

    @property
    def chosen(self) -> RolloutProgress | None:
        """The roll-out of the current row."""
        item = self.table.current_record
        return item if isinstance(item, RolloutProgress) else None

    @property
    def add_unit_button(self) -> QPushButton:
        """The button below which units are picked."""
        return self._ui.button_add_unit

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done with roll-outs."""
        return self.commands.header

    def reload(self) -> None:
        """Show the plan at hand."""
        self._load()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*CONCERNS):
            self._load()

    def find(self) -> None:  # type: ignore[override]  # as in Page
        """Put the cursor into the search box of the matrix."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_units)
        self._ui.edit_find_unit.setFocus()
        self._ui.edit_find_unit.selectAll()

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose a roll-out."""
        return kind == "rollout" and self.table.choose(record_id)

    def start_title(self) -> None:
        """Let the title of the roll-out at hand be typed."""
        self._ui.tabs.setCurrentWidget(self._ui.tab_details)
        self.details.start_title()

    def write_letter(self) -> None:
        """Write the letter to those that lack something."""
        self.missing.write_letter()

    def take_pending(self) -> None:
        """Take the cell or field that is being typed in, and try again what was refused."""
        super().take_pending()
        self.details.take_pending()
        self.matrix.retry()

    def _load(self) -> None:
        plan, data = self.desk.plan, self.desk.data
        self._items = rollouts.progress(data, plan=plan, as_of=self.desk.today) if plan else ()
        titles = {task.id: task.title for task in data.tasks.of_plan(plan.id)} if plan else {}
        shown, kept = [key_of(item) for item in self.model.records()], self.chosen
        if shown == [key_of(item) for item in self._items]:
            self.model.replace_records(self._items)
        else:
            self.model.show_groups(grouped(self._items, titles))
            if kept is None or not self.table.choose(key_of(kept)):
                self.table.choose_first()
        self._show_empty()
        self._show_chosen()
        self.sentence_changed.emit(page_sentence(self._items) if plan else "Chưa có kế hoạch.")

    def _show_empty(self) -> None:
        ui, plan = self._ui, self.desk.plan
        ui.stack_page.setCurrentWidget(ui.page_rollouts if self._items else ui.page_empty)
        verb = "Thêm các triển khai của kế hoạch" if plan else "Nhập kế hoạch…"
        ui.label_empty.setText(EMPTY if plan else EMPTY_PLAN)
        ui.button_empty.setText(verb)
        ui.button_empty.setAccessibleName(verb)

    def _show_chosen(self) -> None:
        item = self.chosen
        self.commands.enable(
            plan=self.desk.plan is not None,
            chosen=item is not None,
            missing=item is not None and bool(item.missing()),
        )
        if item is None:
            return
        self._ui.label_units.setText(units_line(item))
        self.matrix.show_progress(item, self._ui.edit_find_unit.text())
        self.missing.show_progress(item)
        self.details.show_progress(item)

    def _on_record_chosen(self, _item: RolloutProgress | None) -> None:
        self._show_chosen()

    def _on_unit_searched(self, text: str) -> None:
        if self.chosen is not None:
            self.matrix.show_progress(self.chosen, text)

    def _on_letter_kept(self, document_id: int) -> None:
        self.asked_for.emit("draft", document_id)

    def _on_empty_clicked(self) -> None:
        if self.desk.plan is None:
            self.page_asked_for.emit("import")
            return
        self.commands.add_all_templates()
