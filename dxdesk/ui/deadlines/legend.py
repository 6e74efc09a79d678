"""What the marks and bars of the year mean, each beside its drawing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.services.schedule import EventKind
from dxdesk.ui import theme
from dxdesk.ui.deadlines.bar_painter import draw_bar, draw_mark, draw_tick, draw_today
from dxdesk.ui.deadlines.drawing import draw_words, width_of
from dxdesk.ui.deadlines.year_rows import Bar

_BAR_CHARS, _MARK_CHARS = 6, 2
_PLAIN = Bar(date.min, date.min)
_ASSUMED = Bar(date.min, date.min, assumed_last=True)
_ENDLESS = Bar(date.min, date.min, endless=True)

Swatch = Callable[[QPainter, QRect, QWidget], None]


def _units(painter: QPainter, area: QRect, widget: QWidget) -> None:
    draw_tick(painter, area.center().x(), area, dashed=True)
    draw_mark(painter, EventKind.UNITS_REPORT, area.center(), theme.half_line(widget) // 2)


def _office(painter: QPainter, area: QRect, widget: QWidget) -> None:
    draw_tick(painter, area.center().x(), area, dashed=False)
    draw_mark(painter, EventKind.OFFICE_REPORT, area.center(), theme.half_line(widget) // 2)


def _today(painter: QPainter, area: QRect, _widget: QWidget) -> None:
    draw_today(painter, area.center().x(), area)


def _bar_swatch(bar: Bar, tone: theme.Tone) -> Swatch:
    def draw(painter: QPainter, area: QRect, widget: QWidget) -> None:
        gap = theme.half_line(widget) // 3
        draw_bar(painter, bar, area.adjusted(0, gap, 0, -gap), tone, widget)

    return draw


@dataclass(frozen=True, slots=True)
class Entry:
    """A drawing, its width in average letters, and what it means."""

    words: str
    draw: Swatch
    chars: int = _BAR_CHARS


ENTRIES = (
    Entry("Hạn của các đơn vị", _units, _MARK_CHARS),
    Entry("Hạn của Sở", _office, _MARK_CHARS),
    Entry("Hôm nay", _today, _MARK_CHARS),
    Entry("Thời gian thực hiện", _bar_swatch(_PLAIN, theme.RUNNING)),
    Entry("Đầu hoặc cuối tạm tính", _bar_swatch(_ASSUMED, theme.RUNNING)),
    Entry("Không thời hạn", _bar_swatch(_ENDLESS, theme.NO_FIGURES)),
)


class Legend(QWidget):
    """One line, or more where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"Chú giải: {', '.join(entry.words.lower() for entry in ENTRIES)}")

    def hasHeightForWidth(self) -> bool:
        """Take more lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are needed."""
        return self._places(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """Take one line."""
        return QSize(theme.chars(120, self), self._line())

    def _line(self) -> int:
        return theme.line(self) + theme.half_line(self) // 2

    def _places(self, width: int) -> list[QRect]:
        half, font = theme.half_line(self), theme.font(theme.SMALL_PT)
        places: list[QRect] = []
        x, y = half, 0
        for entry in ENTRIES:
            needed = theme.chars(entry.chars, self) + half + width_of(entry.words, font) + half
            if x > half and x + needed > width:
                x, y = half, y + self._line()
            places.append(QRect(x, y, needed, self._line()))
            x += needed + 2 * half
        return places

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the entries."""
        painter = QPainter(self)
        half = theme.half_line(self)
        for entry, place in zip(ENTRIES, self._places(self.width()), strict=True):
            swatch = theme.chars(entry.chars, self)
            area = QRect(QPoint(place.left(), place.top() + 1), QSize(swatch, place.height() - 2))
            entry.draw(painter, area, self)
            text = place.adjusted(swatch + half, 0, 0, 0)
            draw_words(painter, text, entry.words, color=theme.SECONDARY, font=theme.font(theme.SMALL_PT))
