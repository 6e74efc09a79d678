"""What can be done with money: print and save the table, take sources from the plan, delete rows."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from dxdesk.domain.errors import UserError
from dxdesk.services import money, reports
from dxdesk.ui import dialogs
from dxdesk.ui.icons import Icon, icon

if TYPE_CHECKING:
    from dxdesk.ui.money.page import MoneyPage

WORD_FILES = "Word (*.docx)"


class MoneyCommands(QObject):
    """The actions of the page."""

    def __init__(self, page: "MoneyPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.print = QAction(icon(Icon.PRINT), "In tình hình kinh phí…", page)
        self.print.setToolTip("In bảng tình hình kinh phí; đang xem thẻ Đã chi thì in cả từng khoản chi")
        self.print.triggered.connect(self._on_print)
        self.word = QAction(icon(Icon.WORD), "Lưu bản Word…", page)
        self.word.triggered.connect(self._on_save_word)
        self.header = (self.print, self.word)

    def enable(self, *, any_rows: bool) -> None:
        """Offer what needs rows."""
        for action in self.header:
            action.setEnabled(any_rows)

    def seed_sources(self) -> None:
        """Take the sources that the plan names."""
        plan = self._desk.plan
        if plan is not None:
            self._desk.perform(partial(money.seed_sources, self._desk.data, plan=plan))

    def remove_rows(self) -> None:
        """Delete the chosen rows of the table that is shown."""
        grid = self._page.grid
        keys = [key for key in grid.chosen_keys() if isinstance(key, int)]
        if keys:
            self._desk.perform(partial(money.remove, self._desk.data, table=grid.table, row_ids=keys))

    def _on_print(self) -> None:
        document = self._page.printable()
        if document is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._page, document)

    def _on_save_word(self) -> None:
        page, desk = self._page, self._desk
        document = page.printable()
        if document is None:
            return
        name = f"tinh-hinh-kinh-phi-{desk.today.isoformat()}.docx"
        target = dialogs.ask_save_file(
            page, "Lưu tình hình kinh phí", WORD_FILES, desk.data.path.parent / name
        )
        if target is None:
            return
        try:
            saved = reports.save_copy(reports.word_bytes(document), target)
        except UserError as error:
            desk.refuse(error)
            return
        desk.say(f"Đã lưu {saved}")
