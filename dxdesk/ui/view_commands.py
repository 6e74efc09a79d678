"""The menus Xem and Trợ giúp: the year and the day that are looked at, and help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from dxdesk import __version__
from dxdesk.ui import dialogs
from dxdesk.ui.forms.ui_main_window import Ui_MainWindow

if TYPE_CHECKING:
    from dxdesk.ui.main_window import MainWindow

KEYS = (
    ("Ctrl+1 … Ctrl+9", "mở một trang; Ctrl+PgUp, Ctrl+PgDn: trang trước, trang sau"),
    ("Ctrl+O", "nhập kế hoạch từ tệp; Ctrl+Shift+V: dán kế hoạch"),
    ("Ctrl+F", "tìm trong trang; Ctrl+K: tìm nhanh mọi thứ"),
    ("Ctrl+Z, Ctrl+Y", "hoàn tác, làm lại"),
    ("Ctrl+P", "in trang đang xem"),
    ("F2", "sửa ô đang chọn"),
    ("Enter, Tab", "ghi ô đang nhập; Esc: bỏ phần vừa gõ"),
    ("Ctrl+D", "chép giá trị của dòng trên"),
    ("Ctrl+;", "nhập ngày hôm nay"),
    ("F11", "vào họp (trang Cuộc họp); trong cuộc họp F1 liệt kê các phím"),
)


class ViewCommands(QObject):
    """What the menus Xem and Trợ giúp do."""

    def __init__(self, window: "MainWindow", ui: Ui_MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._ui = ui
        self._years = QActionGroup(self)
        ui.menu_view.aboutToShow.connect(self.fill_years)
        ui.action_as_of.triggered.connect(self._on_as_of_triggered)
        ui.action_today.triggered.connect(self.look_from_today)
        ui.action_keys.triggered.connect(self._on_keys_triggered)
        ui.action_about.triggered.connect(self._on_about_triggered)

    def fill_years(self) -> None:
        """Offer the years that have a plan, where there are several."""
        menu = self._ui.menu_year
        menu.clear()
        plans = sorted(self._desk.data.plans.all(), key=lambda plan: plan.year, reverse=True)
        for plan in plans:
            action = menu.addAction(f"Năm {plan.year}")
            action.setData(plan.year)
            action.setCheckable(True)
            action.setChecked(self._desk.plan is not None and self._desk.plan.id == plan.id)
            self._years.addAction(action)
            action.triggered.connect(self._on_year_triggered)
        menu.menuAction().setVisible(len(plans) > 1)
        self._ui.action_today.setEnabled(self._desk.looks_elsewhere)

    def look_from_today(self) -> None:
        """See everything as of the present day."""
        self._window.page.take_pending()
        self._desk.look_from(None)

    def _on_year_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.page.take_pending()
            self._desk.choose_year(action.data())

    def _on_as_of_triggered(self) -> None:
        day = dialogs.ask_day(
            self._window, "Xem tại ngày", "Xem kế hoạch như vào ngày nào?", self._desk.today
        )
        if day is not None:
            self._window.page.take_pending()
            self._desk.look_from(day)

    def _on_keys_triggered(self) -> None:
        dialogs.show_table(self._window, "Phím tắt", KEYS)

    def _on_about_triggered(self) -> None:
        dialogs.show_message(
            self._window,
            "Giới thiệu",
            f"dxdesk {__version__}\nTheo dõi kế hoạch chuyển đổi số, lập báo cáo đúng hạn.\n\n"
            f"Tệp dữ liệu: {self._desk.data.path}",
        )
