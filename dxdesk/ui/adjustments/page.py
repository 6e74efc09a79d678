"""The page Điều chỉnh: adjustments of the plan, the units' own plans, the plan of two days."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.services import adjustment_papers, adjustments
from dxdesk.ui.adjustments.compare_tab import CompareTab
from dxdesk.ui.adjustments.tab import AdjustmentsTab
from dxdesk.ui.adjustments.unit_plans_tab import UnitPlansTab
from dxdesk.ui.adjustments.words import NO_PLAN, sentence, units_sentence
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_adjustments_page import Ui_AdjustmentsPage
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument


class AdjustmentsPage(Page):
    """Three tabs about what becomes of the plan after it was issued."""

    title, icon, key = "Điều chỉnh", Icon.ADJUSTMENTS, "adjustments"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._ui = Ui_AdjustmentsPage()
        self._ui.setupUi(self)
        self.adjustments = AdjustmentsTab(desk, memory, self)
        self.units = UnitPlansTab(desk, memory, self)
        self.compare = CompareTab(desk, memory, self)
        for tab, words in (
            (self.adjustments, "Điều chỉnh"),
            (self.units, "Kế hoạch đơn vị"),
            (self.compare, "So hai ngày"),
        ):
            place = QWidget(self)
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(tab)
            self._ui.tabs_page.addTab(place, words)
        self.action_draft = QAction(icon(Icon.ADD), "Lập điều chỉnh", self)
        self.action_apply = QAction(icon(Icon.DONE), "Đưa vào kế hoạch", self)
        self.action_proposal = QAction(icon(Icon.WORD), "Tờ trình", self)
        self.action_plan = QAction(icon(Icon.WORD), "Kế hoạch điều chỉnh", self)
        self.action_delete = QAction(icon(Icon.DELETE), "Xóa", self)
        self.action_attach = QAction(icon(Icon.IMPORT), "Kèm tệp…", self)
        self.action_forget = QAction(icon(Icon.DELETE), "Xóa thông tin", self)
        self.action_apply.setToolTip(
            "Từ ngày hiệu lực, kế hoạch theo nội dung của dự thảo này; hoàn tác được"
        )
        self.action_proposal.setToolTip("Lập tờ trình điều chỉnh từ dự thảo đang chọn")
        self.action_plan.setToolTip("Lập kế hoạch điều chỉnh từ lần điều chỉnh đang chọn")
        self.action_delete.setToolTip("Bỏ nội dung đang chọn khỏi dự thảo, hoặc xóa cả dự thảo")
        self._connect()

    def _connect(self) -> None:
        for action, slot in (
            (self.action_draft, self._on_draft_triggered),
            (self.action_apply, self.apply),
            (self.action_proposal, self._on_proposal_triggered),
            (self.action_plan, self._on_plan_triggered),
            (self.action_delete, self._on_delete_triggered),
            (self.action_attach, self.units.attach),
            (self.action_forget, self._on_forget_triggered),
        ):
            action.triggered.connect(slot)
        self._ui.tabs_page.currentChanged.connect(self._on_tab_changed)
        for tab in (self.adjustments, self.units):
            tab.counted.connect(self._tell)
            tab.view.record_chosen.connect(self._on_record_chosen)
        self.adjustments.item.record_wanted.connect(self.asked_for)
        self.adjustments.version.paper_wanted.connect(self._on_paper_wanted)

    @property
    def tab(self) -> AdjustmentsTab | UnitPlansTab | CompareTab:
        """The tab that is open."""
        return (self.adjustments, self.units, self.compare)[self._ui.tabs_page.currentIndex()]

    def open_tab(self, tab: QWidget) -> None:
        """Open a tab."""
        self._ui.tabs_page.setCurrentIndex((self.adjustments, self.units, self.compare).index(tab))

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done in the open tab."""
        if self.tab is self.adjustments:
            return (
                self.action_draft,
                self.action_apply,
                self.action_proposal,
                self.action_plan,
                self.action_delete,
            )
        return (self.action_attach, self.action_forget) if self.tab is self.units else ()

    def reload(self) -> None:
        """Show the plan at hand from the beginning."""
        for tab in (self.adjustments, self.units, self.compare):
            tab.reload()
        self._tell()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        for tab in (self.adjustments, self.units, self.compare):
            tab.refresh(change)

    def _tell(self) -> None:
        self.sentence_changed.emit(self._sentence() if self.desk.plan is not None else NO_PLAN)
        self._on_record_chosen()

    def _sentence(self) -> str:
        if self.tab is self.units:
            return units_sentence(self.units.rows)
        return sentence(self.adjustments.found, self.desk.today)

    def _on_record_chosen(self, *_: object) -> None:
        found, unit = self.adjustments.adjustment, self.units.chosen
        draft = found is not None and found.version.is_draft
        self.action_draft.setEnabled(self.desk.plan is not None)
        self.action_apply.setEnabled(draft and bool(found and found.changes))
        self.action_proposal.setEnabled(draft and bool(found and found.changes))
        self.action_plan.setEnabled(bool(found and found.changes))
        self.action_delete.setEnabled(draft)
        self.action_attach.setEnabled(unit is not None)
        self.action_forget.setEnabled(unit is not None and bool(unit.plan.id))

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor where one searches in the open tab."""
        self.tab.start_filter()

    def printable(self) -> "OfficialDocument | None":
        """Return the table of two days, or the list of the units' plans that are seen."""
        plan = self.desk.plan
        if plan is None or self.tab is self.adjustments:
            return None
        if self.tab is self.compare:
            return self.compare.printable()
        from dxdesk.services.followed_prints import unit_plans_printed

        seen = self.units.model.records()
        return unit_plans_printed(self.desk.data, seen, plan=plan, today=self.desk.today)

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose an adjustment, one of its lines, or a unit's plan."""
        if kind == "unit_plan":
            self.open_tab(self.units)
            self.units.show_everything()
            unit_id = self.desk.data.unit_plans.get(record_id).unit_id
            return self.units.choose(unit_id)
        prefix = {"plan_version": "version", "item_change": "line"}.get(kind)
        if prefix is None:
            return False
        self.open_tab(self.adjustments)
        return self.adjustments.choose(f"{prefix}:{record_id}")

    def apply(self) -> None:
        """Put the chosen draft into the plan."""
        self.take_pending()
        found = self.adjustments.adjustment
        if found is not None:
            work = partial(
                adjustments.apply, self.desk.data, version_id=found.version.id, today=self.desk.today
            )
            self.desk.perform(work)

    def write(self, key: str) -> None:
        """Keep a paper about the chosen adjustment and go on with it where papers are written."""
        self.take_pending()
        found = self.adjustments.adjustment
        if found is None:
            return
        made = self.desk.perform(
            partial(
                adjustment_papers.keep,
                self.desk.data,
                version_id=found.version.id,
                key=key,
                now=self.desk.now,
                today=self.desk.today,
            )
        )
        if made is not None:
            self.asked_for.emit("draft", max(made.ids("document")))

    def _on_draft_triggered(self) -> None:
        self.take_pending()
        self.adjustments.add_record()

    def _on_proposal_triggered(self) -> None:
        self.write(adjustment_papers.PROPOSAL)

    def _on_plan_triggered(self) -> None:
        self.write(adjustment_papers.PLAN)

    def _on_delete_triggered(self) -> None:
        self.take_pending()
        self.adjustments.delete_record()

    def _on_forget_triggered(self) -> None:
        self.take_pending()
        self.units.delete_record()

    def _on_paper_wanted(self, document_id: int) -> None:
        self.asked_for.emit("document", document_id)

    def _on_tab_changed(self) -> None:
        self.take_pending()
        self._tell()
        self.actions_changed.emit()
