"""The page Trường học: the register, the points of a year, who is missing, how levels spread, the sets."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.school import DraftSchool
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_schools_page import Ui_SchoolsPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.schools.commands import SchoolCommands
from dxdesk.ui.schools.criteria_tab import CriteriaTab
from dxdesk.ui.schools.forms_review import FormsReview
from dxdesk.ui.schools.list_review import ListReview
from dxdesk.ui.schools.missing_tab import MissingTab
from dxdesk.ui.schools.register_tab import RegisterTab
from dxdesk.ui.schools.scores_tab import ScoresTab
from dxdesk.ui.schools.spread_tab import SpreadTab
from dxdesk.ui.schools.steps import Steps
from dxdesk.ui.schools.words import standing_words
from dxdesk.ui.schools.year_in_hand import YearInHand

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

_TITLES = {
    "register": "Danh sách trường",
    "scores": "Chấm điểm",
    "missing": "Còn thiếu",
    "spread": "Phân bố",
    "criteria": "Bộ chỉ số",
}
_TAB_KEY = "schools/tab"


class SchoolsPage(Page):
    """Tabs over one set and year in hand; a tab is filled when it is looked at."""

    title, icon, key = "Trường học", Icon.SCHOOLS, "schools"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._ui = Ui_SchoolsPage()
        self._ui.setupUi(self)
        self.hand = YearInHand(desk, self)
        self.register_tab = RegisterTab(desk, memory, self)
        self.scores_tab = ScoresTab(desk, memory, self.hand, self)
        self.missing_tab = MissingTab(desk, memory, self.hand, self)
        self.spread_tab = SpreadTab(desk, memory, self.hand, self)
        self.criteria_tab = CriteriaTab(desk, memory, self.hand, self)
        self._tabs: dict[str, Tab] = {
            "register": self.register_tab,
            "scores": self.scores_tab,
            "missing": self.missing_tab,
            "spread": self.spread_tab,
            "criteria": self.criteria_tab,
        }
        self.list_review = ListReview(desk, memory, self)
        self.forms_review = FormsReview(desk, memory, self)
        self._stale = set(self._tabs)
        self.commands = SchoolCommands(self)
        self.steps = Steps(desk, self.scores_tab, self)
        self.commands.steps.setMenu(self.steps.menu)
        self._build(memory)

    def _build(self, memory: Memory) -> None:
        ui = self._ui
        for key, title in _TITLES.items():
            place = QWidget(self)
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._tabs[key])
            ui.tabs_schools.addTab(place, title)
        kept = memory.text(_TAB_KEY)
        ui.tabs_schools.setCurrentIndex(list(_TITLES).index(kept) if kept in _TITLES else 0)
        ui.tabs_schools.currentChanged.connect(self._on_tab_changed)
        for review in (self.list_review, self.forms_review):
            ui.layout_review.addWidget(review)
            review.hide()
            review.finished.connect(self._on_review_finished)
            review.sentence_changed.connect(self.sentence_changed)
        self.hand.chosen.connect(self._on_hand_chosen)
        self.missing_tab.school_opened.connect(self.open_points)
        self.spread_tab.school_opened.connect(self.open_points)
        self.scores_tab.ui.button_none.clicked.connect(self.criteria_tab.take_shipped)
        self.criteria_tab.ui.button_none.clicked.connect(self.criteria_tab.take_shipped)

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002  # Qt's signature
        """Let the tables scroll rather than the page, whose words wrap."""
        return self.minimumSizeHint().height()

    @property
    def tab_key(self) -> str:
        """The key of the tab that is open."""
        return tuple(_TITLES)[self._ui.tabs_schools.currentIndex()]

    @property
    def reviewing(self) -> bool:
        """Whether a review stands over the tabs."""
        return self._ui.stack_page.currentWidget() is self._ui.page_review

    def open_tab(self, key: str) -> "Tab":
        """Open a tab."""
        self._ui.tabs_schools.setCurrentIndex(tuple(_TITLES).index(key))
        self._fill()
        return self._tabs[key]

    def _fill(self) -> None:
        """Show the data in the open tab where it is not up to date."""
        if self.tab_key in self._stale:
            self._stale.discard(self.tab_key)
            self._tabs[self.tab_key].reload()

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer what the open tab can do; a review has its own buttons."""
        return () if self.reviewing else self.commands.header(self.tab_key)

    def reload(self) -> None:
        """Show everything from the beginning."""
        self.hand.begin()
        self._stale = set(self._tabs)
        self._fill()
        self._tell()
        self.actions_changed.emit()

    def refresh(self, change: Change) -> None:
        """Show what an action changed; hidden tabs follow when they are opened."""
        followed = self.hand.follow(change)
        for review in (self.list_review, self.forms_review):
            review.follow(change)
        if not followed:
            return
        self._stale |= set(self._tabs)
        if not self.reviewing:
            self._stale.discard(self.tab_key)
            self._tabs[self.tab_key].refresh(change)
            self._tell()

    def _tell(self) -> None:
        self.commands.enable()
        if not self.reviewing:
            self.sentence_changed.emit(self._sentence())

    def _sentence(self) -> str:
        if self.hand.found is not None and self.hand.found.rows:
            return standing_words(self.hand.found)
        count = sum(school.valid_on(self.desk.today) for school in self.desk.data.schools.all())
        if not count:
            return "Chưa có trường nào trong danh sách."
        if self.hand.criteria is None:
            return f"{count} cơ sở; chưa có bộ chỉ số để chấm điểm."
        if self.hand.of_office:
            return f"{count} cơ sở; đang xem bộ chỉ số của Sở, năm {self.hand.year}."
        return f"{count} cơ sở, không cơ sở nào phải đánh giá năm học {self.hand.year}."

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter of the open tab."""
        if not self.reviewing:
            self._tabs[self.tab_key].start_filter()

    def printable(self) -> "OfficialDocument | None":
        """Return the report of the year in hand; None where nothing is assessed."""
        found, plan = self.hand.found, self.desk.plan
        if found is None or not found.rows or plan is None or self.reviewing:
            return None
        from dxdesk.services.school_report import compose

        return compose(
            self.desk.data, plan=plan, set_id=found.criteria.id, year=found.year, today=self.desk.today
        ).document

    def show_record(self, kind: str, record_id: int) -> bool:
        """Open the tab of a record and choose it there."""
        match kind:
            case "school":
                self.open_tab("register")
                return self.register_tab.choose(record_id)
            case "assessment":
                return self._show_assessment(record_id)
            case "criteria_set":
                self.open_tab("criteria")
                self.hand.choose_set(record_id)
                return self.hand.criteria is not None
        return False

    def _show_assessment(self, assessment_id: int) -> bool:
        try:
            found = self.desk.data.assessments.get(assessment_id)
        except UserError as error:
            self.desk.refuse(error)
            return False
        self.hand.choose_set(found.set_id)
        self.hand.choose_year(found.year)
        self.open_tab("scores")
        return found.school_id is None or self.scores_tab.choose_school(found.school_id)

    def open_points(self, school_id: int) -> None:
        """Show the points of a school."""
        self.open_tab("scores")
        self.scores_tab.choose_school(school_id)
        self.scores_tab.grid.view.setFocus()

    def wanted_schools(self) -> tuple[int, ...]:
        """Return the schools chosen in the open tab where several are, else all that have not sent."""
        found = self.hand.found
        chosen: Sequence[int | None] = ()
        if self.tab_key == "scores":
            chosen = self.scores_tab.chosen_ids()
        elif self.tab_key == "missing":
            chosen = [row.school.id for row in self.missing_tab.rows]
        if len(chosen) > 1:
            return tuple(one for one in chosen if one is not None)
        return tuple(row.school.id for row in found.missing) if found else ()

    def review_list(self, drafts: Sequence[DraftSchool], origin: str) -> None:
        """Open the review of a list of schools."""
        self._show_review(self.list_review)
        self.list_review.open_for(drafts, origin)

    def review_forms(self, paths: Sequence[Path]) -> None:
        """Open the review of returned forms."""
        self._show_review(self.forms_review)
        self.forms_review.open_for(paths)

    def _show_review(self, shown: ListReview | FormsReview) -> None:
        self.take_pending()
        for review in (self.list_review, self.forms_review):
            review.setVisible(review is shown)
        self._ui.stack_page.setCurrentWidget(self._ui.page_review)
        self.actions_changed.emit()

    def _on_review_finished(self) -> None:
        self._ui.stack_page.setCurrentWidget(self._ui.page_tabs)
        self._fill()
        self._tell()
        self.actions_changed.emit()

    def _on_tab_changed(self) -> None:
        self.take_pending()
        self.memory.keep(_TAB_KEY, self.tab_key)
        self._fill()
        self.actions_changed.emit()

    def _on_hand_chosen(self) -> None:
        self._tell()

    def add_school(self) -> None:
        """Add a school to the register."""
        self.take_pending()
        self.register_tab.add_record()

    def delete_school(self) -> None:
        """Delete the chosen school."""
        self.take_pending()
        self.register_tab.delete_record()


Tab = RegisterTab | ScoresTab | MissingTab | SpreadTab | CriteriaTab
