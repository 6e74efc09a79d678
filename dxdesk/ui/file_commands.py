"""The menu Tệp: taking in a plan, copies of the data file, paper."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from dxdesk.domain.errors import UserError
from dxdesk.ui import dialogs, work
from dxdesk.ui.desk import News
from dxdesk.ui.forms.ui_main_window import Ui_MainWindow
from dxdesk.ui.work import Progress

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument
    from dxdesk.services.tables import Tables
    from dxdesk.ui.main_window import MainWindow

PLAN_ENDINGS = (".docx", ".txt")
PLAN_FILES = "Kế hoạch (*.docx *.txt)"
DATA_FILES = "Tệp dữ liệu dxdesk (*.db)"
PDF_FILES = "PDF (*.pdf)"
TABLE_FILES = "Excel (*.xlsx)"
CALENDAR_FILES = "Lịch (*.ics)"
SAMPLE = "ke-hoach-2024.txt"


class FileCommands(QObject):
    """What the menu Tệp does."""

    def __init__(self, window: "MainWindow", ui: Ui_MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        ui.action_import.triggered.connect(self.import_file)
        ui.action_paste_plan.triggered.connect(self.paste_plan)
        ui.action_backup.triggered.connect(self.back_up)
        ui.action_restore.triggered.connect(self.restore)
        ui.action_print.triggered.connect(self.print_page)
        ui.action_pdf.triggered.connect(self.save_pdf)
        ui.action_tables.triggered.connect(self.export_tables)
        ui.action_calendar.triggered.connect(self.export_calendar)
        ui.action_quit.triggered.connect(window.close)

    def import_file(self) -> None:
        """Ask for a plan and open its review."""
        path = dialogs.ask_open_file(self._window, "Nhập kế hoạch", PLAN_FILES)
        if path is not None:
            self.review_file(path)

    def import_sample(self) -> None:
        """Open the review of the sample plan that ships with the program."""
        from dxdesk.shipped import resource

        self.review_file(resource(SAMPLE))

    def review_file(self, path: Path) -> None:
        """Open the review of a file."""
        self._window.show_import().start_file(path)  # type: ignore[attr-defined]  # the import page's own

    def paste_plan(self) -> None:
        """Ask for the text of a plan, the clipboard's at first, and open its review."""
        text = dialogs.ask_long_text(
            self._window,
            "Dán kế hoạch",
            "Dán toàn văn kế hoạch vào đây:",
            QApplication.clipboard().text(),
            verb="Đọc kế hoạch",
        )
        if text is not None and text.strip():
            self._window.show_import().start_text(text)  # type: ignore[attr-defined]  # the import page's own

    def back_up(self) -> None:
        """Ask where and write a verified copy of the data file."""
        from dxdesk.services import backups

        suggested = backups.suggested(self._desk.data.path, now=datetime.now().astimezone())
        target = dialogs.ask_save_file(self._window, "Sao lưu", DATA_FILES, suggested)
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write a verified copy of the data file, the pending field included."""
        from dxdesk.services import backups

        self._window.page.take_pending()
        try:
            made = backups.backup(self._desk.data, target)
        except UserError as error:
            self._desk.refuse(error)
            return
        self._desk.say(f"Đã sao lưu và kiểm tra: {made}")
        self._desk.backed_up.emit()

    def restore(self) -> None:
        """Ask for a copy and hand it to the program, which puts it in place of the data file."""
        folder = self._desk.data.path.parent
        chosen = dialogs.ask_open_file(self._window, "Khôi phục từ bản sao lưu", DATA_FILES, folder)
        if chosen is None:
            return
        sure = dialogs.ask_confirm(
            self._window,
            "Khôi phục",
            f"Dữ liệu sẽ trở về như trong bản sao {chosen.name}. "
            "Tệp hiện có được giữ lại trước khi khôi phục.",
            verb="Khôi phục",
        )
        if sure:
            self._window.restore_wanted.emit(chosen)

    def _printable(self) -> "OfficialDocument | None":
        self._window.page.take_pending()
        try:
            document = self._window.page.printable()
        except UserError as error:
            self._desk.refuse(error)
            return None
        if document is None:
            self._desk.told.emit(News("Trang này không có gì để in."))
        return document

    def print_page(self) -> None:
        """Print what the page has to print."""
        document = self._printable()
        if document is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._window, document)

    def save_pdf(self) -> None:
        """Ask where and save what the page has to print as PDF."""
        document = self._printable()
        if document is None:
            return
        suggested = self._desk.data.path.parent / f"{self._window.page.key}-{self._desk.today:%Y-%m-%d}.pdf"
        target = dialogs.ask_save_file(self._window, "Lưu PDF", PDF_FILES, suggested)
        if target is None:
            return
        from dxdesk.services.reports import save_copy
        from dxdesk.ui.paper.pdf import to_pdf

        try:
            made = save_copy(to_pdf(document), target)
        except UserError as error:
            self._desk.refuse(error)
            return
        self._desk.say(f"Đã lưu {made}")

    def export_tables(self) -> None:
        """Ask where and save the tables of tasks and indicators as a workbook, beside the window."""
        desk, plan = self._desk, self._desk.plan
        self._window.page.take_pending()
        if plan is None:
            desk.refuse(UserError("plan.none"))
            return
        suggested = desk.data.path.parent / f"bang-chuyen-doi-so-{desk.today:%Y-%m-%d}.xlsx"
        target = dialogs.ask_save_file(self._window, "Xuất bảng", TABLE_FILES, suggested)
        if target is None:
            return
        from dxdesk.services import overview, tables

        period = overview.reporting_period(desk.data, plan=plan, today=desk.today)
        try:
            gathered = tables.gathered(desk.data, plan=plan, period=period, today=desk.today)
        except UserError as error:
            desk.refuse(error)
            return
        work.start(desk, "Đang xuất bảng", partial(_write_tables, gathered, target), done=self._on_exported)

    def _on_exported(self, made: Path) -> None:
        self._desk.say(f"Đã xuất bảng nhiệm vụ và chỉ tiêu: {made}")

    def export_calendar(self) -> None:
        """Ask where and save every due day and window of the plan's year for other calendars."""
        desk, plan = self._desk, self._desk.plan
        if plan is None:
            desk.refuse(UserError("plan.none"))
            return
        suggested = desk.data.path.parent / f"lich-chuyen-doi-so-{plan.year}.ics"
        target = dialogs.ask_save_file(self._window, "Xuất lịch", CALENDAR_FILES, suggested)
        if target is None:
            return
        from dxdesk.services import agenda
        from dxdesk.services.reports import save_copy

        try:
            made = save_copy(agenda.ics(desk.data, plan=plan, today=desk.today, now=desk.now), target)
        except UserError as error:
            desk.refuse(error)
            return
        desk.say(f"Đã xuất lịch: {made}. Mở tệp bằng Outlook hoặc gửi vào điện thoại để thêm vào lịch.")


def _write_tables(gathered: "Tables", target: Path, progress: Progress) -> Path:
    from dxdesk.services.reports import save_copy
    from dxdesk.services.tables import written

    content = written(gathered)
    progress.tell(90, "ghi tệp")
    return save_copy(content, target)
