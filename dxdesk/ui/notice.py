"""One message a day at the tray while the program is open, when a window or a deadline is near."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.vn_format import format_date
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory

TITLE = "Kế hoạch chuyển đổi số"
NEAR_DAYS = 3  # working days
NOTICE_KEY = "notice"
OFF = "off"
_FIRST_MS = 3_000
_HOUR_MS = 3_600_000

Tell = Callable[[str, str], object]


def notice_words(data: DataFile, *, plan: Plan, today: date) -> str:
    """Return what is near on a day, a line each; "" where nothing is."""
    return "\n".join((*_round(data, plan, today), *_tasks(data, plan, today)))


def _round(data: DataFile, plan: Plan, today: date) -> Iterator[str]:
    from dxdesk.services import duties
    from dxdesk.services.collection import board

    item = duties.current(data, plan=plan, today=today)
    if item is None:
        return
    for who, last in (("Các đơn vị gửi", item.units), ("Sở gửi", item.office)):
        if last is not None and 0 <= last.days_left <= NEAR_DAYS:
            day = format_date(last.working)
            yield f"{who} báo cáo {item.short} đến hết {day}, còn {last.days_left} ngày làm việc."
    if item.last_day is not None and item.last_day.days_left <= NEAR_DAYS:
        silent = len(board(data, plan=plan, period_key=item.key, today=today).silent)
        if silent:
            yield f"{silent} đơn vị chưa nộp báo cáo."


def _tasks(data: DataFile, plan: Plan, today: date) -> Iterator[str]:
    from dxdesk.services.overview import overview

    state = overview(data, plan=plan, today=today)
    near = [task for task in state.soon if (task.days_left or 0) <= NEAR_DAYS]
    if near:
        yield f"{len(near)} nhiệm vụ đến hạn trong {NEAR_DAYS} ngày."
    if state.late:
        yield f"{len(state.late)} nhiệm vụ quá hạn."


class DeadlineNotice(QObject):
    """Tells once on every day the program is open; the clerk may turn it off."""

    def __init__(
        self, desk: Desk, memory: Memory, action: QAction, parent: QObject, *, tell: Tell | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._tell = tell
        self._told_on: date | None = None
        self._tray: QSystemTrayIcon | None = None
        action.setCheckable(True)
        action.setChecked(self.on)
        action.toggled.connect(self._on_toggled)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @property
    def on(self) -> bool:
        """Whether the clerk wants to be told."""
        return self._memory.text(NOTICE_KEY) != OFF

    def start(self) -> None:
        """Begin to look, a little after the first paint and then every hour."""
        self._timer.start(_FIRST_MS)

    def look(self) -> None:
        """Tell what is near, unless that was done today."""
        self._timer.setInterval(_HOUR_MS)
        plan, today = self._desk.plan, self._desk.today
        if not self.on or plan is None or self._told_on == today or self._desk.looks_elsewhere:
            return
        try:
            words = notice_words(self._desk.data, plan=plan, today=today)
        except UserError as error:  # such as a network drive that is gone for a moment: told as any refusal
            self._desk.refuse(error)
            return
        self._told_on = today
        if words:
            self._show(words)

    def _show(self, words: str) -> None:
        if self._tell is not None:
            self._tell(TITLE, words)
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon(Icon.PERIOD, theme.ACCENT), self)
            self._tray.setToolTip(TITLE)
        self._tray.show()
        self._tray.showMessage(TITLE, words, QSystemTrayIcon.MessageIcon.Information)

    def _on_toggled(self, on: bool) -> None:
        self._memory.keep(NOTICE_KEY, "" if on else OFF)
        if not on and self._tray is not None:
            self._tray.hide()
