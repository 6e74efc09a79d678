"""The page Cuối năm, bàn giao: how the year came out, next year's plan, two years, the handover package."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.services import handover, handover_package, reports, wordings, year_close
from dxdesk.services.handover_package import Package
from dxdesk.services.year_close import YearEvaluation
from dxdesk.ui import dialogs, theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_year_close_page import Ui_YearClosePage
from dxdesk.ui.icons import Icon
from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.paper.pdf import to_pdf
from dxdesk.ui.paper.preview import PreviewView
from dxdesk.ui.table import RecordsView
from dxdesk.ui.year_close import packing
from dxdesk.ui.year_close.listing import (
    Item,
    Key,
    carried_at_first,
    items,
    items_model,
    years_lines,
    years_model,
)
from dxdesk.ui.year_close.packing import Packing
from dxdesk.ui.year_close.words import evaluation_words

_CLOSE, _COMPARE, _HANDOVER = range(3)
_NO_PLAN = "Chưa có kế hoạch nào."
_FOLDER_KEY = "year_close/folder"


class YearClosePage(Page):
    """Three tabs of the year's end; each is filled when it is seen."""

    title, icon, key = "Cuối năm, bàn giao", Icon.YEAR_CLOSE, "year_close"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._found: YearEvaluation | None = None
        self._carried: frozenset[Key] = frozenset()
        self._stale = {_COMPARE, _HANDOVER}
        self._missed = False
        self._ui = Ui_YearClosePage()
        self._ui.setupUi(self)
        self.model = items_model(self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Nhiệm vụ, chỉ tiêu của năm")
        self.table.show_model(self.model, memory, "year_close/items")
        self.compared = RecordsView(self, lines=2)
        self.compared.setAccessibleName("So sánh hai năm")
        self.preview = PreviewView(self)
        self.preview.setAccessibleName("Sổ bàn giao")
        self._build_actions()
        self._lay_out()
        self._connect()

    def _build_actions(self) -> None:
        self.action_next = QAction(icon_of(Icon.ADD), "Lập kế hoạch năm sau", self)
        self.action_open = QAction(icon_of(Icon.CHEVRON_RIGHT), "Mở kế hoạch năm sau", self)
        self.action_package = QAction(icon_of(Icon.BACKUP), "Lập gói bàn giao…", self)
        self.action_next.triggered.connect(self.plan_next_year)
        self.action_open.triggered.connect(self.open_next)
        self.action_package.triggered.connect(self.make_package)

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.inset(ui.layout_filled)
        for layout in (ui.layout_close, ui.layout_compare, ui.layout_handover):
            layout.setContentsMargins(half, half, half, half)
            layout.setSpacing(half)
        ui.layout_items.addWidget(self.table)
        ui.layout_lines.addWidget(self.compared)
        ui.layout_preview.addWidget(self.preview)
        labels = (
            ui.label_close,
            ui.label_carried,
            ui.label_no_compare,
            ui.label_handover,
            ui.label_empty_next,
        )
        for label in labels:
            theme.set_role(label, "secondary")
        theme.set_role(ui.label_empty, "group")
        ui.layout_empty.setContentsMargins(2 * half, half, 2 * half, half)
        ui.check_attachments.setChecked(True)
        ui.edit_filter.setMinimumWidth(theme.chars(24, self))

    def _connect(self) -> None:
        ui = self._ui
        ui.edit_filter.textChanged.connect(self._show_items)
        ui.button_carry.clicked.connect(partial(self._set_carried, goes_on=True))
        ui.button_leave.clicked.connect(partial(self._set_carried, goes_on=False))
        self.table.record_opened.connect(self._on_item_opened)
        ui.combo_before.activated.connect(self._show_years)
        ui.combo_after.activated.connect(self._show_years)
        ui.tabs_year.currentChanged.connect(self._fill_tab)

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer next year's plan (or to open it), and the package."""
        return (self.action_next, self.action_open, self.action_package)

    def reload(self) -> None:
        """Judge the plan at hand; the other tabs wait until they are seen."""
        plan, ui = self.desk.plan, self._ui
        ui.stack_year.setCurrentWidget(ui.widget_filled if plan else ui.widget_empty)
        before = self._found
        self._found = (
            year_close.evaluation(self.desk.data, plan=plan, today=self.desk.today) if plan else None
        )
        if self._found and (before is None or before.plan.id != self._found.plan.id):
            self._carried = carried_at_first(self._found)
        self._stale, self._missed = {_COMPARE, _HANDOVER}, False
        self._show_items()
        self._tell()
        self._fill_tab()

    def refresh(self, change: Change) -> None:
        """Show what an action changed; while nobody looks, when the page is seen again."""
        if not change.touched:
            return
        if self.isVisible():
            self.reload()
        else:
            self._missed = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what happened while nobody looked."""
        super().showEvent(event)
        if self._missed:
            self.reload()

    def _fill_tab(self) -> None:
        place = self._ui.tabs_year.currentIndex()
        if place not in self._stale:
            return
        self._stale.discard(place)
        if place == _COMPARE:
            self._offer_years()
            self._show_years()
        else:
            self._show_book()

    def _show_items(self) -> None:
        kept = self.table.current_record
        text = self._ui.edit_filter.text()
        self.model.show_groups(items(self._found, self._carried, text) if self._found else ())
        if kept is None or not self.table.choose(kept.key):
            self.table.choose_first()

    def _tell(self) -> None:
        found, ui = self._found, self._ui
        for action in (self.action_next, self.action_package):
            action.setEnabled(found is not None)
        if found is None:
            self.action_open.setVisible(False)
            self.sentence_changed.emit(_NO_PLAN)
            return
        year = found.plan.year + 1
        self.action_next.setText(f"Lập kế hoạch năm {year} từ kế hoạch này")
        self.action_next.setVisible(found.next_plan is None)
        self.action_open.setText(f"Mở kế hoạch năm {year}")
        self.action_open.setVisible(found.next_plan is not None)
        self.sentence_changed.emit(evaluation_words(found))
        tasks = sum(kind == "task" for kind, _ in self._carried)
        ui.label_carried.setText(f"Chuyển {tasks} nhiệm vụ, {len(self._carried) - tasks} chỉ tiêu.")
        has_next = f"Đã có kế hoạch năm {year}."
        choose = (
            f"Chọn việc chuyển sang năm {year}: bấm đúp hoặc Enter để đổi. Cụm thời gian được đọc lại cho "
            "năm mới và đánh dấu cần kiểm; kế hoạch năm nay giữ nguyên."
        )
        ui.label_close.setText(has_next if found.next_plan else choose)
        self.table.setColumnHidden(len(self.model.columns) - 1, found.next_plan is not None)
        for widget in (ui.button_carry, ui.button_leave, ui.label_carried):
            widget.setVisible(found.next_plan is None)

    def _on_item_opened(self, item: Item) -> None:
        if self._found and self._found.next_plan is None:
            self._put(frozenset((item.key,)), goes_on=not item.goes_on)

    def _set_carried(self, *, goes_on: bool) -> None:
        chosen: Iterable[Item] = self.table.selected_records()
        self._put(frozenset(item.key for item in chosen), goes_on=goes_on)

    def _put(self, keys: frozenset[Key], *, goes_on: bool) -> None:
        self._carried = self._carried | keys if goes_on else self._carried - keys
        if self._found:
            groups = items(self._found, self._carried)
            self.model.replace_records(item for group in groups for item in group.records)
        self._tell()

    def plan_next_year(self) -> None:
        """Make next year's plan from this one, in one action."""
        if self._found is None:
            return
        self.desk.perform(
            partial(
                year_close.plan_next_year,
                self.desk.data,
                plan=self._found.plan,
                task_ids=[number for kind, number in self._carried if kind == "task"],
                indicator_ids=[number for kind, number in self._carried if kind == "indicator"],
            )
        )

    def open_next(self) -> None:
        """Take next year's plan to hand."""
        if self._found and self._found.next_plan:
            self.desk.choose_year(self._found.next_plan.year)
            self.page_asked_for.emit("tasks")

    def _offer_years(self) -> None:
        ui, plans = self._ui, self.desk.data.plans.all()
        years = [plan.year for plan in plans]
        for combo, wanted in ((ui.combo_before, -2), (ui.combo_after, -1)):
            kept = combo.currentData()
            with QSignalBlocker(combo):
                combo.clear()
                for year in years:
                    combo.addItem(str(year), year)
                last = years[max(wanted, -len(years))] if years else None
                combo.setCurrentIndex(combo.findData(kept if kept in years else last))

    def _years(self) -> tuple[Plan, Plan] | None:
        known = {plan.year: plan for plan in self.desk.data.plans.all()}
        before, after = (_year(combo) for combo in (self._ui.combo_before, self._ui.combo_after))
        if before == after or before not in known or after not in known:
            return None
        return known[before], known[after]

    def _show_years(self) -> None:
        ui, years = self._ui, self._years()
        ui.label_no_compare.setVisible(years is None)
        ui.label_no_compare.setText(
            "Cần hai kế hoạch của hai năm. Lập kế hoạch năm sau ở mục bên trái, hoặc nhập kế hoạch năm khác "
            "từ menu Tệp."
            if len(self.desk.data.plans.all()) < 2
            else "Hãy chọn hai năm khác nhau."
        )
        self.compared.setVisible(years is not None)
        if years is None:
            return
        before, after = years
        data, today = self.desk.data, self.desk.today
        taken = year_close.compare(data, before=before, after=after, today=today)
        model = years_model(before.year, after.year, self)
        model.show_groups(years_lines(taken, wordings.in_force(data, today)))
        self.compared.show_model(model, self.memory, "year_close/years")

    def _show_book(self) -> None:
        document = self._book()
        if document is not None:
            self.preview.show_document(document)

    def _book(self) -> OfficialDocument | None:
        plan = self.desk.plan
        return handover.book(self.desk.data, plan=plan, today=self.desk.today) if plan else None

    def make_package(self) -> None:
        """Ask where, then write the package beside the window."""
        document = self._book()
        if document is None:
            return
        kept = self.memory.text(_FOLDER_KEY)
        parent = dialogs.ask_folder(self, "Đặt gói bàn giao vào thư mục", Path(kept) if kept else None)
        if parent is None:
            return
        self.memory.keep(_FOLDER_KEY, str(parent))
        data, zipped = self.desk.data, self._ui.check_zip.isChecked()
        folder = parent / handover_package.suggested(data, today=self.desk.today).name
        try:
            handover_package.check_free(folder, zipped=zipped)
            papers = {"So-ban-giao.docx": reports.word_bytes(document), "So-ban-giao.pdf": to_pdf(document)}
        except UserError as error:
            self.desk.refuse(error)
            return
        attachments = self._ui.check_attachments.isChecked()
        wanted = Packing(data.path, folder, papers, attachments, zipped, self.desk.now)
        packing.start(self.desk, wanted, done=self._on_packed)

    def _on_packed(self, made: Package) -> None:
        also = f" và {made.zipped.name}" if made.zipped else ""
        self.desk.say(f"Đã lập gói bàn giao: {made.files} tệp trong {made.folder}{also}.")

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter, or into what is seen where there is none."""
        place = self._ui.tabs_year.currentIndex()
        (self._ui.edit_filter, self.compared, self.preview)[place].setFocus()
        self._ui.edit_filter.selectAll()

    def printable(self) -> OfficialDocument | None:
        """Print two years side by side, or Sổ bàn giao, whichever is seen."""
        match self._ui.tabs_year.currentIndex():
            case 1:
                years = self._years()
                if years is None:
                    return None
                return year_close.comparison(
                    self.desk.data, before=years[0], after=years[1], today=self.desk.today
                )
            case 2:
                return self._book()
        return None


def _year(combo: QComboBox) -> int:
    found: int | None = combo.currentData()
    return found or 0
