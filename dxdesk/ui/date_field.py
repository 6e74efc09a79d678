"""A day in a form: typed as 15/3/2024 or 15/3, or chosen from a calendar; Ctrl+; is today."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import format_date, parse_date
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.popup import open_below

_DAY_AND_MONTH = re.compile(r"([0-9]{1,2})\s*[/.-]\s*([0-9]{1,2})")


def read_day(text: str, *, year: int) -> date | None:
    """Read a typed day, "15/3" in the year given; None for nothing.

    Raises UserError ``date.typed`` for what is no day.
    """
    bare = text.strip()
    if not bare:
        return None
    try:
        if found := _DAY_AND_MONTH.fullmatch(bare):
            return date(year, int(found[2]), int(found[1]))
        return parse_date(bare)
    except ValueError:
        raise UserError("date.typed", text=bare) from None


class CalendarPopup(QCalendarWidget):
    """A month to choose a day from; Enter or a click takes it, Escape leaves."""

    def __init__(self, take: Callable[[date], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setAccessibleName("Lịch chọn ngày")
        self._take = take
        self.clicked.connect(self._on_day_taken)
        self.activated.connect(self._on_day_taken)

    def open_at(self, day: date, anchor: QWidget) -> None:
        """Open below a widget with a day chosen."""
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        open_below(self, anchor)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the arrow keys move the day at once."""
        super().showEvent(event)
        self.setFocus()

    def _on_day_taken(self, day: QDate) -> None:
        if not self.isVisible():
            return
        self.close()
        self._take(date(day.year(), day.month(), day.day()))


class DateField(QWidget):
    """A line for a day with a button that opens the calendar (F4 or Alt+Down)."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        take: Callable[[date | None], object],
        *,
        error: QLabel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._take = take
        self._day: date | None = None
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText("ngày/tháng/năm")
        self.edit.setMinimumWidth(theme.chars(14, self))
        self.button = QToolButton(self)
        self.button.setIcon(icon(Icon.DEADLINES))
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(f"Chọn {name[:1].lower()}{name[1:]} trên lịch")
        self.button.setToolTip("Chọn trên lịch (F4)")
        self.button.clicked.connect(self.open_calendar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.edit)
        self.field = TextField(self.edit, self._take_text, error)
        self.edit.installEventFilter(self)
        self._popup: CalendarPopup | None = None

    @property
    def day(self) -> date | None:
        """The day that was last shown or taken."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show a day of the data; nothing is handed on."""
        self._day = day
        self.field.show_text(format_date(day) if day else "")

    def tell(self, words: str) -> None:
        """Say by the field what is wrong with it."""
        self.field.tell(words)

    def open_calendar(self) -> None:
        """Open the calendar below the line."""
        if self._popup is None:
            self._popup = CalendarPopup(self._take_day, self)
        self._popup.open_at(self._day or self._desk.today, self)

    def _take_text(self, text: str) -> None:
        plan = self._desk.plan
        try:
            day = read_day(text, year=plan.year if plan else self._desk.today.year)
        except UserError as error:
            self._desk.refuse(error, teller=self.tell)
            return
        self._take_day(day)

    def _take_day(self, day: date | None) -> None:
        if day == self._day:
            self.show_day(day)
        else:
            self.edit.setText(format_date(day) if day else "")
            self._take(day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with F4 or Alt+Down, put today with Ctrl+;."""
        if watched is not self.edit or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if is_today_key(event):
            self._take_day(self._desk.today)
            return True
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
            return True
        return False


def is_today_key(event: QKeyEvent) -> bool:
    """Tell whether a key press is Ctrl+;, which stands for today."""
    ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return ctrl and event.key() in (Qt.Key.Key_Semicolon, Qt.Key.Key_Colon)
