"""What can be done on the page of schools: lists in and out, forms out, the letter, the report, the sets."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from dxdesk.domain.change import Change
from dxdesk.domain.criteria import Subject
from dxdesk.domain.errors import UserError
from dxdesk.services import register, school_forms, school_report, school_scores, schools
from dxdesk.services.reports import save_copy
from dxdesk.services.submissions import FormKind
from dxdesk.ui import dialogs, work
from dxdesk.ui.collection.sending import Made, write_files
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.schools.reminder import keep_reminder
from dxdesk.ui.work import Progress

if TYPE_CHECKING:
    from dxdesk.ui.schools.page import SchoolsPage

EXCEL_FILES = "Excel (*.xlsx)"
FORM_FILES = "Phiếu hoặc bảng điểm (*.xlsx)"
_PASTED = "danh sách dán"
_PASTE_HINT = (
    "Dán danh sách từ Excel, cả dòng tiêu đề (Mã trường, Tên trường, Cấp học, Huyện, Đơn vị quản lý). "
    "Chưa ghi gì; bước sau so với danh sách đang có."
)


class SchoolCommands(QObject):
    """The actions of the page."""

    def __init__(self, page: "SchoolsPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.paste = self._action("Dán từ Excel…", Icon.PASTE, self.paste_list)
        self.read = self._action("Từ tệp Excel…", Icon.SPREADSHEET, self.read_list)
        self.list = self._menu("Nhập danh sách", Icon.IMPORT, self.paste, self.read)
        self.add = self._action("Thêm trường", Icon.ADD, page.add_school)
        self.save_list = self._action("Xuất Excel…", Icon.EXPORT, self.save_register)
        self.delete = self._action("Xóa", Icon.DELETE, page.delete_school)
        self.send = self._action("Gửi phiếu tự đánh giá…", Icon.EXPORT, self.send_forms)
        self.receive = self._action("Nhận phiếu…", Icon.IMPORT, self.receive_forms)
        self.save_scores = self._action("Xuất bảng điểm…", Icon.SPREADSHEET, self.save_points)
        self.report = self._action("Lập báo cáo", Icon.DOCUMENTS, self.write_report)
        self.remind = self._action("Soạn công văn nhắc", Icon.DOCUMENTS, self.write_reminder)
        self.steps = QAction("Ghi nhận bước", page)
        self.steps.setToolTip("Ghi nhận tự đánh giá, đã kiểm tra, trả lại, công bố cho các dòng đang chọn")
        self.sets = self._menu(
            "Thêm bộ chỉ số",
            Icon.ADD,
            self._action("Phiên bản mới từ bộ này", Icon.COPY, page.criteria_tab.new_version),
            self._action("Bộ mới cho trường", Icon.ADD, partial(page.criteria_tab.add_set, Subject.SCHOOL)),
            self._action("Bộ của Sở", Icon.ADD, partial(page.criteria_tab.add_set, Subject.OFFICE)),
            self._action("Nạp bộ chỉ số 4725", Icon.IMPORT, page.criteria_tab.take_shipped),
        )
        self.delete_set = self._action("Xóa bộ này", Icon.DELETE, page.criteria_tab.delete_set)

    def _action(self, text: str, which: Icon, do: object) -> QAction:
        action = QAction(icon(which), text, self._page)
        action.triggered.connect(do)
        return action

    def _menu(self, text: str, which: Icon, *actions: QAction) -> QAction:
        menu = QMenu(self._page)
        menu.addActions(list(actions))
        action = QAction(icon(which), text, self._page)
        action.setMenu(menu)
        return action

    def header(self, tab: str) -> tuple[QAction, ...]:
        """Return the actions of a tab, the primary one first."""
        match tab:
            case "register":
                return (self.list, self.add, self.save_list, self.delete)
            case "scores":
                return (self.send, self.receive, self.steps, self.save_scores)
            case "missing":
                return (self.send, self.remind, self.receive)
            case "spread":
                return (self.report, self.save_scores)
        return (self.sets, self.delete_set)

    def enable(self) -> None:
        """Offer what can be done with the set and the schools in hand."""
        hand = self._page.hand
        rows = hand.found.rows if hand.found else ()
        for action in (self.send, self.receive, self.save_scores, self.report):
            action.setEnabled(bool(rows))
        self.steps.setEnabled(bool(rows) or hand.of_office)
        for action in (self.save_list, self.delete):
            action.setEnabled(self._page.register_tab.any_schools)
        self.remind.setEnabled(bool(rows) and self._desk.plan is not None)
        self.delete_set.setEnabled(hand.set_id is not None)

    def paste_list(self) -> None:
        """Ask for a pasted list, what is on the clipboard first, and open its review."""
        text = dialogs.ask_long_text(
            self._page,
            "Dán danh sách trường",
            _PASTE_HINT,
            QApplication.clipboard().text(),
            verb="So danh sách",
        )
        if text is None:
            return
        from dxdesk.importers.school_register import read_list

        try:
            self._page.review_list(read_list(text), _PASTED)
        except UserError as error:
            self._desk.refuse(error)

    def read_list(self) -> None:
        """Ask for a workbook and open the review of its list."""
        path = dialogs.ask_open_file(self._page, "Danh sách trường", EXCEL_FILES)
        if path is None:
            return
        from dxdesk.importers.school_register import read_workbook

        try:
            name, content = register.read_file(path)
            self._page.review_list(read_workbook(content, name), name)
        except UserError as error:
            self._desk.refuse(error)

    def save_register(self) -> None:
        """Ask where and save the register as a workbook that can be read back."""
        desk = self._desk
        self._save("danh-sach-truong.xlsx", partial(schools.workbook, desk.data, today=desk.today))

    def save_points(self) -> None:
        """Ask where and save the points of all schools as a workbook that can be filled in and read back."""
        desk, hand = self._desk, self._page.hand
        if hand.set_id is not None:
            make = partial(
                school_scores.workbook, desk.data, set_id=hand.set_id, year=hand.year, today=desk.today
            )
            self._save(f"bang-diem-{hand.year}.xlsx", make)

    def _save(self, name: str, make: "partial[bytes]") -> None:
        desk = self._desk
        target = dialogs.ask_save_file(self._page, "Lưu Excel", EXCEL_FILES, desk.data.path.parent / name)
        if target is None:
            return
        try:
            saved = save_copy(make(), target)
        except UserError as error:
            desk.refuse(error)
            return
        desk.say(f"Đã lưu {saved}")

    def send_forms(self) -> None:
        """Write the forms of the chosen schools, else of all that have not sent, into a folder."""
        desk, hand = self._desk, self._page.hand
        ids = self._page.wanted_schools()
        if hand.set_id is None or not ids:
            desk.say("Mọi trường đã gửi tự đánh giá; chọn các dòng trường để gửi lại phiếu.")
            return
        folder = dialogs.ask_folder(
            self._page, f"Thư mục ghi {len(ids)} phiếu tự đánh giá", desk.data.path.parent
        )
        if folder is None:
            return
        made = school_forms.forms(
            desk.data, set_id=hand.set_id, year=hand.year, school_ids=ids, today=desk.today
        )
        job = partial(_write, made, desk.today, folder)
        done = partial(self._on_forms_written, made, hand.set_id, hand.year, folder)
        work.start(desk, f"Đang ghi {len(made)} phiếu", job, done=done)

    def _on_forms_written(self, made: Made, set_id: int, year: str, folder: Path, count: int) -> None:
        desk = self._desk
        if not count:
            return
        mark = partial(school_forms.mark_asked, desk.data, made, set_id=set_id, year=year, on=desk.today)
        if desk.perform(mark) is not None:
            desk.say(f"Đã ghi {count} phiếu tự đánh giá vào {folder}")

    def receive_forms(self) -> None:
        """Ask for returned forms or workbooks of points and open their review."""
        paths = dialogs.ask_open_files(self._page, "Nhận phiếu tự đánh giá", FORM_FILES)
        if paths:
            self._page.review_forms(paths)

    def write_report(self) -> None:
        """Keep the report of the year as a draft and show it."""
        desk, hand = self._desk, self._page.hand
        plan = desk.plan
        if plan is None or hand.set_id is None:
            desk.refuse(UserError("plan.none"))
            return
        set_id = hand.set_id

        def write() -> Change:
            paper = school_report.compose(
                desk.data, plan=plan, set_id=set_id, year=hand.year, today=desk.today
            )
            return school_report.keep(desk.data, paper, now=desk.now)

        change = desk.perform(write)
        if change is not None:
            self._page.asked_for.emit("document", max(change.ids("document")))

    def write_reminder(self) -> None:
        """Keep the letter to the schools of the list as a draft and open it."""
        desk, tab = self._desk, self._page.missing_tab
        if desk.plan is None:
            desk.refuse(UserError("plan.none"))
            return
        write = partial(
            keep_reminder, desk.data, desk.plan, tab.rows, tab.lack, year=tab.hand.year, now=desk.now
        )
        change = desk.perform(write)
        if change is not None:
            self._page.asked_for.emit("draft", max(change.ids("document")))


def _write(made: Made, today: date, folder: Path, progress: Progress) -> int:
    return write_files(made, FormKind.XLSX, today, folder, progress)
