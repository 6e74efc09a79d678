"""The band above the units: last days, the working days between, and what is to be done now."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dxdesk.domain.vn_format import format_date
from dxdesk.services.collection import Board
from dxdesk.services.duties import Collection, LastDay
from dxdesk.ui import theme
from dxdesk.ui.collection.words import todo_look
from dxdesk.ui.icons import SMALL, pixmap
from dxdesk.ui.overview.card import Card
from dxdesk.ui.overview.words import last_day_words
from dxdesk.ui.window_days import WindowDays


class RoundBand(Card):
    """A card with the window of a round and one line what to do now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.window_days = WindowDays(self)
        self.label_mark = QLabel(self)
        self.label_todo = QLabel(self)
        self.label_todo.setWordWrap(True)
        self.label_todo.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self.label_todo, "group")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.label_title.hide()
        self.label_count.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        half = theme.half_line(self)
        todo = QHBoxLayout()
        todo.setContentsMargins(half, 0, half, half // 2)
        todo.setSpacing(half)
        todo.addWidget(self.label_mark)
        todo.addWidget(self.label_todo, 1)
        self.body.addLayout(todo)
        self.body.addWidget(self.window_days)

    def show_board(self, found: Board, *, receiver: str) -> None:
        """Show the window of a round on its day."""
        item, today = found.item, found.today
        look = todo_look(found)
        self.label_mark.setPixmap(pixmap(look.icon, look.tone.ink, SMALL, self.devicePixelRatioF()))
        self.label_todo.setText(look.words)
        self.window_days.show_number(*_left(item))
        self.window_days.show_words(
            units=_line("Các đơn vị gửi", item.units, found),
            office=_line(f"Sở gửi {receiver}".strip(), item.office, found),
            notes=" ".join(_notes(found)),
        )
        self.window_days.show_days(item.days, today)


def _left(item: Collection) -> tuple[int, str]:
    """Return the working days to the last day in hand, and what they are."""
    last = next((day for day in (item.office, item.units) if day), None)
    if last is None:
        return 0, "ngày: kỳ này không có hạn"
    if last.days_left < 0:
        return -last.days_left, "ngày làm việc quá hạn"
    return last.days_left, "ngày làm việc còn lại"


def _line(who: str, last: LastDay | None, found: Board) -> str:
    return last_day_words(who, last.nominal, found.today) if last else ""


def _notes(found: Board) -> Iterator[str]:
    item = found.item
    yield f"Số liệu từ {format_date(item.data_from)} đến {format_date(item.data_to)}."
    if found.nobody:
        yield f"Chưa đơn vị nào được hỏi về: {', '.join(found.nobody)}."
    for last in (item.units, item.office):
        if last is not None and last.moved:
            yield (
                f"{format_date(last.nominal)} là ngày nghỉ: ngày làm việc cuối {format_date(last.working)}, "
                f"tính quá hạn sau {format_date(last.late_after)}."
            )
