"""What can be done in the register: open a paper, note one that came in, drop a draft, print the book."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from dxdesk.domain.errors import UserError
from dxdesk.domain.register import Direction, IncomingPaper, RegisterRow
from dxdesk.services import freezing, register, register_prints, reports
from dxdesk.ui import dialogs
from dxdesk.ui.desk import News
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.papers.opening import PassingCopies
from dxdesk.ui.register.incoming_form import IncomingForm

if TYPE_CHECKING:
    from dxdesk.ui.register.page import RegisterPage

EXCEL_FILES = "Excel (*.xlsx)"
_NO_PROGRAM = "Máy này chưa có chương trình mở được tệp này."


class RegisterCommands(QObject):
    """The actions of the page and of its panel."""

    def __init__(self, page: "RegisterPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self._copies = PassingCopies()
        self.action_incoming = QAction("Ghi văn bản đến…", page)
        self.action_incoming.triggered.connect(self.note_incoming)
        self.action_print = QAction(icon(Icon.PRINT), "In sổ…", page)
        self.action_print.setToolTip(
            "In các văn bản đang thấy thành sổ: văn bản đi, hoặc văn bản đến khi lọc"
        )
        self.action_print.triggered.connect(self.print_book)
        self.action_excel = QAction(icon(Icon.SPREADSHEET), "Lưu Excel…", page)
        self.action_excel.triggered.connect(self.save_excel)
        self.header = (self.action_incoming, self.action_print, self.action_excel)

    def enable(self, *, any_rows: bool) -> None:
        """Offer what needs papers in the book."""
        self.action_print.setEnabled(any_rows)
        self.action_excel.setEnabled(any_rows)

    def open_paper(self, row: RegisterRow | None) -> None:
        """Open a copy of a paper's file, as it was kept."""
        if row is None:
            return
        try:
            name, content = register.paper_file(self._desk.data, row)
            if row.direction is Direction.OUT:
                content = freezing.reprint(self._desk.data, row.record_id)
            opened = self._copies.open(content, name)
        except UserError as error:
            self._desk.refuse(error)
            return
        if not opened:
            self._desk.told.emit(News(_NO_PROGRAM, wrong=True))

    def note_incoming(self) -> None:
        """Note a paper that came in."""
        self._ask("Ghi văn bản đến", None, "Ghi vào sổ")

    def edit_incoming(self, row: RegisterRow | None) -> None:
        """Change what was noted of a paper that came in."""
        if row is not None and row.direction is Direction.IN:
            self._ask("Sửa văn bản đến", self._desk.data.incoming.get(row.record_id), "Ghi")

    def _ask(self, title: str, paper: IncomingPaper | None, verb: str) -> None:
        form = IncomingForm(self._desk, paper)
        asked = dialogs.ask_incoming(self._page, form, title=title, verb=verb)
        if asked is None:
            return
        known = {one.id for one in self._desk.data.incoming.all()}
        try:
            file = register.read_file(form.file) if form.file else None
        except UserError as error:
            self._desk.refuse(error)
            return
        write = partial(register.note_incoming, self._desk.data, asked, file=file)
        if self._desk.perform(write) is not None:
            fresh = [one.id for one in self._desk.data.incoming.all() if one.id not in known]
            self._page.show_record("incoming", fresh[0] if fresh else asked.id)

    def delete(self, row: RegisterRow | None) -> None:
        """Throw a draft away, or take a paper that came in out of the register; it can be undone."""
        if row is None or row.direction is Direction.OUT:
            return
        remove = register.delete_incoming if row.direction is Direction.IN else register.delete_draft
        self._desk.perform(partial(remove, self._desk.data, row.record_id))

    def print_book(self) -> None:
        """Print the book of the papers seen."""
        document = self._page.printable()
        if document is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._page, document)

    def save_excel(self) -> None:
        """Ask where and save the papers seen as a workbook."""
        page, desk = self._page, self._desk
        name = f"so-van-ban-{page.year or desk.today.year}.xlsx"
        target = dialogs.ask_save_file(page, "Lưu sổ văn bản", EXCEL_FILES, desk.data.path.parent / name)
        if target is None:
            return
        try:
            content = register_prints.workbook(desk.data, page.rows, today=desk.today)
            saved = reports.save_copy(content, target)
        except UserError as error:
            desk.refuse(error)
            return
        desk.say(f"Đã lưu {saved}")
