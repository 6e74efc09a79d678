"""How a day of the month is drawn: number, name of a day off, report band, items, and what does not fit."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dxdesk.ui import theme
from dxdesk.ui.deadlines.drawing import CENTRE, LEFT, Chip, draw_chip, draw_words, use_pen, width_of
from dxdesk.ui.deadlines.month_days import DayCell, DayItem
from dxdesk.ui.deadlines.words import event_icon, short_day
from dxdesk.ui.records_model import RECORD_ROLE

_TODAY = "Hôm nay"


@dataclass(frozen=True, slots=True)
class DayLayout:
    """Where the parts of a day stand; ``more`` tells how many items do not fit."""

    head: QRect
    band: QRect | None
    items: tuple[tuple[DayItem, QRect], ...]
    more: int
    more_area: QRect

    def item_at(self, place: QPoint) -> DayItem | None:
        """Return the item at a place."""
        return next((item for item, area in self.items if area.contains(place)), None)


def lay_out_day(cell: DayCell, area: QRect, widget: QWidget) -> DayLayout:
    """Place the parts of a day into its area."""
    half, step = theme.half_line(widget), theme.line(widget) + theme.half_line(widget) // 3
    gap = max(half // 4, 1)
    head = QRect(area.left() + half // 2, area.top() + gap, area.width() - half, theme.line(widget) + gap)
    top = head.bottom() + gap
    band = None
    if cell.band:
        band = QRect(area.left(), top, area.width(), step - gap)
        top += step
    room = max((area.bottom() - gap - top) // step, 0)
    fits = len(cell.items) if len(cell.items) <= room else max(room - 1, 0)
    left, width = area.left() + half // 2, area.width() - half
    places = [QRect(left, top + number * step, width, step - gap) for number in range(fits + 1)]
    items = tuple(zip(cell.items[:fits], places, strict=False))
    return DayLayout(head, band, items, len(cell.items) - fits, places[-1])


class DayPainter(QStyledItemDelegate):
    """Draws the days of the month."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one day."""
        cell = index.data(RECORD_ROLE)
        if not isinstance(cell, DayCell):
            return
        painter.save()
        painter.setClipRect(option.rect)
        self._ground(painter, option.rect, cell)
        layout = lay_out_day(cell, option.rect, option.widget)
        half = theme.half_line(option.widget)
        self._head(painter, layout.head, cell, half)
        if layout.band is not None:
            self._band(painter, layout.band, cell, half)
        for item, area in layout.items:
            draw_chip(painter, area, _chip(item), half)
        if layout.more:
            self._more(painter, layout, half)
        if option.state & QStyle.StateFlag.State_Selected:
            self._frame(painter, option)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, cell: DayCell) -> None:
        ground = theme.SURFACE if cell.working else theme.NO_FIGURES.tint
        painter.fillRect(area, QColor(ground if cell.in_month else theme.CANVAS))
        use_pen(painter, theme.LINE)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())

    def _head(self, painter: QPainter, area: QRect, cell: DayCell, half: int) -> None:
        number = str(cell.day.day) if cell.in_month and cell.day.day > 1 else short_day(cell.day)
        font = theme.font(bold=cell.in_month)
        width = width_of(number, font) + half
        place = QRect(area.left(), area.top(), width, area.height())
        if cell.today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ACCENT))
            painter.drawRoundedRect(place, half / 2, half / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ink = theme.SURFACE if cell.today else theme.TEXT if cell.in_month else theme.SECONDARY
        draw_words(painter, place, number, color=ink, font=font, align=CENTRE if cell.today else LEFT)
        rest = area.adjusted(width + half // 2, 0, 0, 0)
        words = " · ".join(part for part in (_TODAY if cell.today else "", cell.special) if part)
        ink = theme.ACCENT if cell.today else theme.SECONDARY
        draw_words(painter, rest, words, color=ink, font=theme.font(theme.SMALL_PT))

    def _band(self, painter: QPainter, area: QRect, cell: DayCell, half: int) -> None:
        painter.fillRect(area, QColor(theme.ACCENT_SOFT))
        use_pen(painter, theme.ACCENT)
        painter.drawLine(area.topLeft(), area.topRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        words = area.adjusted(half, 0, -half // 2, 0)
        draw_words(painter, words, cell.band, color=theme.ACCENT, font=theme.font(theme.SMALL_PT))

    def _more(self, painter: QPainter, layout: DayLayout, half: int) -> None:
        words = f"+{layout.more}" if layout.items else f"{layout.more} hạn"
        area = layout.more_area.adjusted(half // 2, 0, 0, 0)
        draw_words(painter, area, words, color=theme.SECONDARY, font=theme.font(theme.SMALL_PT))

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        focused = option.widget.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        use_pen(painter, theme.ACCENT if focused else theme.LINE_STRONG, width=2)
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


def _chip(item: DayItem) -> Chip:
    return Chip(event_icon(item.event, item.look), item.words, item.brief, item.look.tone, dashed=item.echo)
