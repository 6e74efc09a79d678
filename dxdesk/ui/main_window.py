"""The window: navigation at the left, one page with its header, one message line, the menus."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QScrollArea

from dxdesk.domain.change import Change
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import dialogs, theme
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.edit_commands import EditCommands
from dxdesk.ui.file_commands import PLAN_ENDINGS, FileCommands
from dxdesk.ui.forms.ui_main_window import Ui_MainWindow
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.message_line import MessageLine
from dxdesk.ui.navigation import Navigation
from dxdesk.ui.notice import DeadlineNotice
from dxdesk.ui.page import Page
from dxdesk.ui.page_header import PageHeader
from dxdesk.ui.pages import PAGE_OF_RECORD, PAGES, load_import_page, page_keys
from dxdesk.ui.view_commands import ViewCommands

IMPORT = "import"
_FIRST_CHARS, _FIRST_LINES = 150, 36


@dataclass(slots=True)
class _Shown:
    """What the header last showed of a page."""

    page: Page
    sentence: str = ""


class MainWindow(QMainWindow):
    """The frame around the pages; it knows the desk, builds pages when first shown and spreads the news."""

    first_painted = Signal()
    restore_wanted = Signal(object)  # the Path of a copy

    def __init__(self, desk: Desk, memory: Memory) -> None:
        super().__init__()
        self.desk = desk
        self.memory = memory
        self._painted = False
        self._pages: dict[str, _Shown] = {}
        self._key = ""
        self._before_import = PAGES[0].key
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self.navigation = Navigation(PAGES, self)
        self.header = PageHeader(self)
        self.message_line = MessageLine(self)
        self._ui.layout_navigation.addWidget(self.navigation)
        self._ui.layout_header.addWidget(self.header)
        self._ui.layout_message.addWidget(self.message_line)
        self._add_page_actions()
        self.edit_commands = EditCommands(self, self._ui)
        self.file_commands = FileCommands(self, self._ui)
        self.view_commands = ViewCommands(self, self._ui)
        self.notice = DeadlineNotice(desk, memory, self._ui.action_notice, self)
        self.first_painted.connect(self.notice.start)
        self._connect()
        self._place()
        self._show_day()

    def _on_menu_opened(self) -> None:
        ui = self._ui
        for action, which in (
            (ui.action_import, Icon.IMPORT),
            (ui.action_paste_plan, Icon.PASTE),
            (ui.action_backup, Icon.BACKUP),
            (ui.action_restore, Icon.RESTORE),
            (ui.action_print, Icon.PRINT),
            (ui.action_pdf, Icon.PDF),
            (ui.action_calendar, Icon.DEADLINES),
            (ui.action_undo, Icon.UNDO),
            (ui.action_redo, Icon.REDO),
            (ui.action_history, Icon.HISTORY),
            (ui.action_find, Icon.SEARCH),
            (ui.action_find_any, Icon.SEARCH),
            (ui.action_as_of, Icon.DEADLINES),
            (ui.action_today, Icon.TODAY),
            (ui.action_keys, Icon.HELP),
            (ui.action_about, Icon.INFO),
        ):
            action.setIcon(icon(which))

    def _add_page_actions(self) -> None:
        for number, entry in enumerate(PAGES, start=1):
            self._add_page_action(entry.title, page_keys(number)).setData(entry.key)
        self._ui.menu_pages.addSeparator()
        self._add_page_action("Trang trước", "Ctrl+PgUp").setData(-1)
        self._add_page_action("Trang sau", "Ctrl+PgDown").setData(1)

    def _add_page_action(self, text: str, keys: str) -> QAction:
        action = self._ui.menu_pages.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(self._on_page_action_triggered)
        return action

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._on_data_changed)
        desk.plan_switched.connect(self._on_plan_switched)
        desk.told.connect(self.message_line.show_news)
        desk.work_started.connect(self.message_line.show_work)
        self.navigation.page_chosen.connect(self.show_page)
        for menu in self._ui.menu_bar.findChildren(QMenu):
            menu.aboutToShow.connect(self._on_menu_opened)
        self.message_line.undo_wanted.connect(self.edit_commands.undo_action)
        self.message_line.today_wanted.connect(self.view_commands.look_from_today)

    def _place(self) -> None:
        if not self.memory.restore_geometry("window", self):
            self.resize(theme.chars(_FIRST_CHARS, self), theme.line(self) * _FIRST_LINES)
        self.setMinimumSize(theme.chars(90, self), theme.line(self) * 22)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._key].page

    @property
    def page_key(self) -> str:
        """The key of the page that is shown."""
        return self._key

    def built_page(self, key: str) -> Page:
        """Return a page, built and filled when it is asked for the first time."""
        if key not in self._pages:
            load = next((entry.load for entry in PAGES if entry.key == key), load_import_page)
            page = load()(self.desk, self.memory, self)
            self._pages[key] = _Shown(page)
            self._ui.stack_pages.addWidget(_frame(page))
            page.sentence_changed.connect(self._on_sentence_changed)
            page.actions_changed.connect(self._on_actions_changed)
            page.asked_for.connect(self.show_record)
            page.page_asked_for.connect(self._on_page_asked_for)
            page.report_asked_for.connect(self._on_report_asked_for)
            page.check_asked_for.connect(self._on_check_asked_for)
            page.reload()
        return self._pages[key].page

    def show_page(self, key: str) -> Page:
        """Show a page; the field that is being typed in on the one before is taken first."""
        if self._key and self._key != key:
            self.page.take_pending()
        page = self.built_page(key)
        self._key = key
        self._ui.stack_pages.setCurrentIndex(list(self._pages).index(key))
        self.navigation.show_page(key)
        self.header.show_title(page.title)
        self.header.show_sentence(self._pages[key].sentence)
        self.header.show_actions(page.header_actions())
        self.setWindowTitle(f"{page.title} - dxdesk")
        return page

    def show_record(self, kind: str, record_id: int) -> bool:
        """Show the page that holds a kind of record and choose the record there."""
        key = PAGE_OF_RECORD.get(kind)
        return key is not None and self.show_page(key).show_record(kind, record_id)

    def show_import(self) -> Page:
        """Show the review of an import over the other pages."""
        if self._key != IMPORT:
            self._before_import = self._key
        fresh = IMPORT not in self._pages
        page = self.built_page(IMPORT)
        if fresh:
            page.finished.connect(self._on_import_finished)  # type: ignore[attr-defined]  # the import page's own
        return self.show_page(IMPORT)

    def _on_import_finished(self) -> None:
        self.show_page(self._before_import)

    def _on_page_action_triggered(self) -> None:
        action = self.sender()
        wanted = action.data() if isinstance(action, QAction) else None
        if isinstance(wanted, str):
            self.show_page(wanted)
        elif isinstance(wanted, int):
            keys = [entry.key for entry in PAGES]
            at = keys.index(self._key) if self._key in keys else 0
            self.show_page(keys[(at + wanted) % len(keys)])

    def _on_page_asked_for(self, key: str) -> None:
        match key:
            case "import":
                self.file_commands.import_file()
            case "paste":
                self.file_commands.paste_plan()
            case "backup":
                self.file_commands.back_up()
            case "sample":
                self.file_commands.import_sample()
            case _:
                self.show_page(key)

    def _on_report_asked_for(self, period_key: str) -> None:
        self.show_page("papers").show_report(period_key)

    def _on_check_asked_for(self, content: bytes, name: str) -> None:
        self.show_page("referee").check_paper(content, name)

    def _on_sentence_changed(self, sentence: str) -> None:
        for key, shown in self._pages.items():
            if shown.page is self.sender():
                shown.sentence = sentence
                if key == self._key:
                    self.header.show_sentence(sentence)

    def _on_actions_changed(self) -> None:
        if self._key and self.sender() is self.page:
            self.header.show_actions(self.page.header_actions())

    def _on_data_changed(self, change: Change) -> None:
        for shown in self._pages.values():
            shown.page.refresh(change)

    def _on_plan_switched(self) -> None:
        for shown in self._pages.values():
            shown.page.reload()
        self._show_day()

    def _show_day(self) -> None:
        desk = self.desk
        words = f"Đang xem tại ngày {format_date(desk.today)}" if desk.looks_elsewhere else ""
        self.message_line.show_day(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that may be a plan."""
        if _dropped_plan(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped file for review."""
        path = _dropped_plan(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_commands.review_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take the field that is being typed in; what was refused is not thrown away without asking."""
        if not self._settled():
            event.ignore()
            return
        self._stop_work()
        self.edit_commands.let_go()
        self.memory.keep_geometry("window", self)
        event.accept()

    def _stop_work(self) -> None:
        for work in (*self.findChildren(QThread), *self.desk.findChildren(QThread)):
            work.requestInterruption()
            work.wait()

    def _settled(self) -> bool:
        refused = self.desk.refusals
        if self._key:
            self.page.take_pending()
        if self.desk.refusals == refused:
            return True
        return dialogs.ask_confirm(
            self,
            "Đóng dxdesk",
            "Một ô đang nhập chưa ghi được nên phần vừa gõ sẽ mất. Các việc đã ghi vẫn an toàn.",
            verb="Đóng và bỏ phần đang gõ",
        )

    def show_news(self, news: News) -> None:
        """Show a sentence in the message line."""
        self.message_line.show_news(news)


def _frame(page: Page) -> QScrollArea:
    """Let a page scroll where the window is smaller than the page can be."""
    frame = QScrollArea()
    frame.setWidgetResizable(True)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setWidget(page)
    return frame


def _dropped_plan(data: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in PLAN_ENDINGS), None)
