"""What can be done with indicators on their page, by buttons, keys and the context menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from dxdesk.domain.change import Change
from dxdesk.services import indicators
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.table import RecordsView

if TYPE_CHECKING:
    from dxdesk.ui.indicators.page import IndicatorsPage

NEW_TEXT = "Chỉ tiêu mới"
ENTER, LEAVE = "Nhập số liệu", "Xong nhập số liệu"


class IndicatorCommands(QObject):
    """The actions of the page of indicators."""

    def __init__(self, page: "IndicatorsPage") -> None:
        super().__init__(page)
        self._page = page
        self.enter = self._action(ENTER, Icon.SPREADSHEET, "Ctrl+Return", self._on_enter)
        self.enter.setToolTip("Nhập số liệu của kỳ cho mọi chỉ tiêu trong một bảng")
        self.add = self._action("Thêm chỉ tiêu", Icon.ADD, "Insert", self.add_indicator)
        self.edit = self._action("Sửa nội dung", Icon.EDIT, "F2", self._on_edit)
        self.delete = self._action("Xóa", Icon.DELETE, "Delete", self._on_delete)
        page.addAction(self.enter)
        self.enter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _action(self, text: str, which: Icon, keys: str, done: Callable[[], object]) -> QAction:
        action = QAction(icon(which), text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(done)
        return action

    @property
    def header(self) -> tuple[QAction, ...]:
        """The buttons at the right of the title."""
        return (self.enter, self.add, self.delete)

    def attach(self, table: RecordsView) -> None:
        """Give the table its keys and its context menu."""
        table.addActions([self.enter, self.edit, self.add, self.delete])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def enable(self, *, plan: bool, chosen: bool, entering: bool) -> None:
        """Offer only what can be done."""
        self.enter.setText(LEAVE if entering else ENTER)
        self.enter.setEnabled(chosen or entering)
        self.add.setEnabled(plan and not entering)
        for action in (self.edit, self.delete):
            action.setEnabled(chosen and not entering)

    def add_indicator(self) -> None:
        """Add an indicator to the section at hand and let its text be typed."""
        page = self._page
        plan, line = page.desk.plan, page.chosen
        if plan is None:
            return
        section = line.state.indicator.section if line else page.last_section

        def work() -> Change:
            return indicators.add(page.desk.data, plan_id=plan.id, section=section, text=NEW_TEXT)

        change = page.desk.perform(work)
        if change is not None:
            page.choose(max(change.ids("indicator")))
            page.editor.start_text()

    def _on_enter(self) -> None:
        self._page.enter_results(entering=not self._page.entering)

    def _on_edit(self) -> None:
        self._page.show_chosen()
        self._page.editor.start_text()

    def _on_delete(self) -> None:
        page = self._page
        line = page.chosen
        if line is None:
            return

        def work() -> Change:
            return indicators.delete(page.desk.data, indicator_id=line.state.indicator.id)

        page.desk.perform(work)
