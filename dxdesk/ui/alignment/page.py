"""The page Đối chiếu tỉnh: the province's indicators beside ours, as floors and year by year."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.change import Change
from dxdesk.services import alignment
from dxdesk.services.alignment import Alignment
from dxdesk.ui import dialogs, theme
from dxdesk.ui.alignment.listing import Line, groups, lines_model, year_lines, years_model
from dxdesk.ui.alignment.open_panel import OpenPanel
from dxdesk.ui.alignment.paste_form import PasteForm
from dxdesk.ui.alignment.row_panel import RowPanel
from dxdesk.ui.alignment.words import sentence_of
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_alignment_page import Ui_AlignmentPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.table import RecordsView

_KINDS = ("reference_indicator", "indicator", "target", "plan")
_NO_PLAN = "Chưa có kế hoạch để đối chiếu."
_NO_PLAN_NEXT = "Hãy nhập kế hoạch đã ký từ menu Tệp; sau đó nhập chỉ tiêu của tỉnh ở trang này."


class AlignmentPage(Page):
    """Rows of the province by how ours stands to them; the chosen one at the right."""

    title, icon, key = "Đối chiếu tỉnh", Icon.ALIGNMENT, "alignment"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._found: Alignment | None = None
        self._ui = Ui_AlignmentPage()
        self._ui.setupUi(self)
        self._next = self._ui.label_empty_next.text()
        self.model = lines_model(self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Chỉ tiêu của tỉnh và của Sở")
        self.table.show_model(self.model, memory, "alignment")
        self.years = RecordsView(self, lines=3)
        self.years.setAccessibleName("Chỉ tiêu của tỉnh qua các năm")
        self.row_panel, self.open_panel = RowPanel(desk), OpenPanel(desk)
        self._build_actions()
        self._lay_out()
        self._ui.edit_filter.textChanged.connect(self._show_lines)
        self.table.record_chosen.connect(self._on_line_chosen)

    def _build_actions(self) -> None:
        self.action_add = QAction(icon_of(Icon.PASTE), "Nhập chỉ tiêu của tỉnh…", self)
        self.action_alike = QAction(icon_of(Icon.SEARCH), "Nối chỉ tiêu giống nhau", self)
        self.action_alike.setToolTip("Nối các dòng chưa nối với chỉ tiêu của Sở có lời văn giống nhau")
        self.action_floors = QAction(icon_of(Icon.DONE), "Ghi mức tối thiểu", self)
        self.action_floors.setToolTip("Ghi mức của tỉnh làm mức tối thiểu của các chỉ tiêu đã nối")
        self.action_delete = QAction(icon_of(Icon.DELETE), "Xóa", self)
        self.action_delete.setToolTip("Xóa các dòng của tỉnh đang chọn; chỉ tiêu của Sở giữ nguyên")
        self.action_add.triggered.connect(self.add)
        self.action_alike.triggered.connect(self.link_alike)
        self.action_floors.triggered.connect(self.write_floors)
        self.action_delete.triggered.connect(self.delete)

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.inset(ui.layout_filled)
        for layout in (ui.layout_year, ui.layout_years):
            layout.setContentsMargins(half, half, half, half)
            layout.setSpacing(half)
        ui.layout_table.addWidget(self.table)
        ui.layout_years.addWidget(self.years)
        ui.scroll_row.setWidget(self.row_panel)
        ui.scroll_open.setWidget(self.open_panel)
        ui.splitter_alignment.setHandleWidth(2 * half)
        self.memory.attach_splitter("alignment", ui.splitter_alignment, shares=(3, 2))
        theme.set_role(ui.stack_panel, "card")
        ui.stack_panel.setMinimumWidth(theme.chars(44, self))
        for label in (ui.label_none, ui.label_years, ui.label_empty_next):
            theme.set_role(label, "secondary")
        theme.set_role(ui.label_empty, "group")
        ui.layout_empty.setContentsMargins(2 * half, half, 2 * half, half)

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer to take rows in; the rest acts on what is there."""
        return (self.action_add, self.action_alike, self.action_floors, self.action_delete)

    def reload(self) -> None:
        """Show the plan at hand beside the province's set of its year."""
        plan = self.desk.plan
        self._found = alignment.alignment(self.desk.data, plan=plan) if plan else None
        self._show_lines()
        self._show_years()
        self._tell()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*_KINDS):
            self.reload()

    def _show_lines(self) -> None:
        found, ui = self._found, self._ui
        kept = self.table.current_record
        self.model.show_groups(groups(found, ui.edit_filter.text()) if found else ())
        if kept is None or not self.table.choose(kept.key):
            self.table.choose_first()
        if self.table.current_record is None:
            ui.stack_panel.setCurrentWidget(ui.widget_none)

    def _show_years(self) -> None:
        table = alignment.by_year(self.desk.data)
        model = years_model(table, self)
        model.show_records(year_lines(table))
        self.years.show_model(model, self.memory, "alignment/years")

    def _tell(self) -> None:
        found, ui = self._found, self._ui
        filled = bool(found and (found.rows or self.desk.data.references.all()))
        ui.stack_alignment.setCurrentWidget(ui.widget_filled if filled else ui.widget_empty)
        for action in (self.action_alike, self.action_delete):
            action.setEnabled(bool(found and found.rows))
        unwritten = len(found.unwritten) if found else 0
        self.action_floors.setEnabled(unwritten > 0)
        self.action_floors.setText(f"Ghi mức tối thiểu ({unwritten})" if unwritten else "Ghi mức tối thiểu")
        self.action_add.setEnabled(found is not None)
        self.sentence_changed.emit(sentence_of(found) if found else _NO_PLAN)
        ui.label_empty.setText("Chưa nhập chỉ tiêu của tỉnh" if found else _NO_PLAN)
        ui.label_empty_next.setText(self._next if found else _NO_PLAN_NEXT)
        if found:
            ui.tabs_alignment.setTabText(0, f"Năm {found.plan.year}")

    def _on_line_chosen(self, line: Line | None) -> None:
        ui = self._ui
        if line is None:
            ui.stack_panel.setCurrentWidget(ui.widget_none)
        elif line.row is not None:
            self.row_panel.show_row(line.row)
            ui.stack_panel.setCurrentWidget(ui.scroll_row)
        elif line.indicator is not None and line.target is not None:
            self.open_panel.show_target(line.indicator, line.target)
            ui.stack_panel.setCurrentWidget(ui.scroll_open)

    def add(self) -> None:
        """Ask for rows as text, show what was read, write them as one action."""
        plan = self.desk.plan
        if plan is None:
            return
        rows = self.desk.data.references.of_year(plan.year)
        form = PasteForm(self.memory, year=plan.year, document=rows[-1].document if rows else "")
        taken = dialogs.ask_references(self, form)
        if taken:
            own = plan if taken[0].year == plan.year else None
            self.desk.perform(partial(alignment.add_rows, self.desk.data, taken, plan=own))

    def link_alike(self) -> None:
        """Link what reads alike; say so where there is nothing more to link."""
        plan = self.desk.plan
        if plan is not None:
            change = self.desk.perform(partial(alignment.link_alike, self.desk.data, plan=plan))
            if change is not None and not change.touched:
                self.desk.say("Không còn dòng nào giống chỉ tiêu của Sở; hãy chọn chỉ tiêu ở khung bên phải.")

    def write_floors(self) -> None:
        """Write the province's values as floors, all in one action."""
        plan = self.desk.plan
        if plan is not None:
            self.desk.perform(partial(alignment.write_floors, self.desk.data, plan=plan))

    def delete(self) -> None:
        """Delete the chosen rows of the province."""
        lines: list[Line] = self.table.selected_records()
        row_ids = [line.row.reference.id for line in lines if line.row]
        if row_ids:
            self.desk.perform(partial(alignment.delete_rows, self.desk.data, row_ids=row_ids))

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter."""
        self._ui.tabs_alignment.setCurrentIndex(0)
        self._ui.edit_filter.setFocus()
        self._ui.edit_filter.selectAll()

    def printable(self) -> OfficialDocument | None:
        """Print the table of the reference set beside ours."""
        plan = self.desk.plan
        if plan is None:
            return None
        return alignment.printed(self.desk.data, plan=plan, today=self.desk.today)

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose a row of the province."""
        if kind != "reference_indicator":
            return False
        self._ui.tabs_alignment.setCurrentIndex(0)
        if not self.table.choose(("row", record_id)):
            self._ui.edit_filter.clear()
        return self.table.choose(("row", record_id))
