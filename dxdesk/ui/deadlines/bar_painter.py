"""How the year of a row is drawn: months, report days, today, and the bar or the marks of the row."""

from datetime import timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dxdesk.services.schedule import Event, EventKind
from dxdesk.ui import theme
from dxdesk.ui.deadlines.drawing import draw_words, hatch, use_pen, width_of
from dxdesk.ui.deadlines.month_days import add_months
from dxdesk.ui.deadlines.words import short_day
from dxdesk.ui.deadlines.year_model import YearFrame, YearModel
from dxdesk.ui.deadlines.year_rows import Bar, YearRow
from dxdesk.ui.records_model import RECORD_ROLE

_DAY = timedelta(days=1)
_MONTHS = 12
_HATCHED_CHARS = 9.0


def bar_area(bar: Bar, frame: YearFrame, area: QRect, widget: QWidget) -> QRect:
    """Return where the bar of a time frame stands in its cell."""
    left, right = frame.x(bar.first, area), frame.x(bar.last + _DAY, area)
    height = theme.line(widget) + theme.half_line(widget) // 3
    top = area.center().y() - height // 2 + 1
    return QRect(left + 1, top, max(right - left - 2, theme.half_line(widget) // 2), height)


def mark_area(event: Event, frame: YearFrame, area: QRect, widget: QWidget) -> QRect:
    """Return where the mark of a report day stands in its cell, its words included."""
    half = theme.half_line(widget)
    words = width_of(short_day(event.day), theme.font(theme.SMALL_PT)) + half // 2
    left, width = frame.middle(event.day, area) - half, 2 * half + words + half // 2
    before = event.kind is EventKind.UNITS_REPORT  # its window lies behind it
    if left - width < area.left() or left + width > area.right():
        before = left + width > area.right()
    return QRect(left - (width - 2 * half if before else 0), area.top(), width, area.height())


def hatched_width(bar: Bar, area: QRect, widget: QWidget) -> int:
    """Return how much of a bar is hatched at an assumed end."""
    share = 4 if bar.assumed_first and bar.assumed_last else 3
    return min(theme.chars(_HATCHED_CHARS, widget), area.width() // share)


def draw_lines(painter: QPainter, frame: YearFrame, area: QRect) -> None:
    """Draw the lines that run through every row: months, quarters, report days, today."""
    for number in range(1, _MONTHS):
        x = frame.x(add_months(frame.first, number), area)
        use_pen(painter, theme.LINE_STRONG if number % 3 == 0 else theme.LINE)
        painter.drawLine(x, area.top(), x, area.bottom() + 1)
    for days, dashed in ((frame.units, True), (frame.office, False)):
        for day in days:
            draw_tick(painter, frame.middle(day, area), area, dashed=dashed)
    if frame.has_today:
        draw_today(painter, frame.middle(frame.today, area), area)


def draw_tick(painter: QPainter, x: int, area: QRect, *, dashed: bool) -> None:
    """Draw the line of a report day: dashed for the units, solid for the office."""
    use_pen(painter, theme.SECONDARY, dashed=dashed)
    painter.drawLine(x, area.top(), x, area.bottom() + 1)


def draw_today(painter: QPainter, x: int, area: QRect) -> None:
    """Draw the line of today."""
    use_pen(painter, theme.ACCENT, width=2)
    painter.drawLine(x, area.top(), x, area.bottom() + 1)


def draw_mark(painter: QPainter, kind: EventKind, centre: QPoint, size: int) -> None:
    """Draw a report day: a hollow circle for the units, a filled diamond for the office."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    use_pen(painter, theme.TEXT, width=2)
    if kind is EventKind.UNITS_REPORT:
        painter.setBrush(QColor(theme.SURFACE))
        painter.drawEllipse(centre, size, size)
    else:
        painter.setBrush(QColor(theme.TEXT))
        x, y = centre.x(), centre.y()
        painter.drawPolygon(
            QPolygon([QPoint(x, y - size), QPoint(x + size, y), QPoint(x, y + size), QPoint(x - size, y)])
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_bar(painter: QPainter, bar: Bar, area: QRect, tone: theme.Tone, widget: QWidget) -> None:
    """Draw a time frame: a bar with hatched ends where they are assumed; a line with an arrow without end."""
    if bar.endless:
        _arrow_line(painter, area, tone.ink, theme.half_line(widget) // 2)
        return
    painter.fillRect(area, QColor(tone.tint))
    stretch = hatched_width(bar, area, widget)
    step = max(theme.half_line(widget) // 2, 3)
    if bar.assumed_first:
        hatch(painter, QRect(area.left(), area.top(), stretch, area.height()), tone.ink, step)
    if bar.assumed_last:
        hatch(painter, area.adjusted(area.width() - stretch, 0, 0, 0), tone.ink, step)
    _outline(painter, bar, area, tone.ink)


def _outline(painter: QPainter, bar: Bar, area: QRect, ink: str) -> None:
    use_pen(painter, ink)
    painter.drawLine(area.topLeft(), area.topRight())
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    for x, assumed, beyond in (
        (area.left(), bar.assumed_first, bar.earlier),
        (area.right(), bar.assumed_last, bar.later),
    ):
        if not beyond:
            use_pen(painter, ink, dashed=assumed)
            painter.drawLine(x, area.top(), x, area.bottom())


def _arrow_line(painter: QPainter, area: QRect, ink: str, size: int) -> None:
    y, right = area.center().y(), area.right() - 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    use_pen(painter, ink, width=2)
    painter.drawLine(area.left(), y, right - size, y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    tip = [QPoint(right, y), QPoint(right - 2 * size, y - size), QPoint(right - 2 * size, y + size)]
    painter.drawPolygon(QPolygon(tip))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


class BarPainter(QStyledItemDelegate):
    """Draws the year of every row."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row, model = index.data(RECORD_ROLE), index.model()
        if not isinstance(row, YearRow) or not isinstance(model, YearModel) or model.frame is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.fillRect(option.rect, QColor(theme.ACCENT_SOFT if chosen else theme.SURFACE))
        draw_lines(painter, model.frame, option.rect)
        if row.task is None:
            self._marks(painter, row, model.frame, option)
        else:
            self._bar(painter, row, model.frame, option)
        painter.restore()

    def _marks(self, painter: QPainter, row: YearRow, frame: YearFrame, option: QStyleOptionViewItem) -> None:
        half = theme.half_line(option.widget)
        for event in row.marks:
            area = mark_area(event, frame, option.rect, option.widget)
            centre = QPoint(frame.middle(event.day, option.rect), area.center().y())
            behind = centre.x() < area.center().x()
            words = area.adjusted(2 * half if behind else half // 2, 0, 0 if behind else -2 * half, 0)
            ground = QRect(words.left(), area.center().y() - half + 1, words.width(), 2 * half)
            painter.fillRect(ground, _ground(option))
            draw_mark(painter, event.kind, centre, half * 2 // 3)
            draw_words(painter, words, short_day(event.day), font=theme.font(theme.SMALL_PT))

    def _bar(self, painter: QPainter, row: YearRow, frame: YearFrame, option: QStyleOptionViewItem) -> None:
        tone = row.look.tone if row.look else theme.NO_FIGURES
        half, font = theme.half_line(option.widget), theme.font(theme.SMALL_PT)
        words = width_of(row.words, font) + half
        if row.bar is None:
            draw_words(painter, option.rect.adjusted(half, 0, 0, 0), row.words, color=tone.ink, font=font)
            return
        area = bar_area(row.bar, frame, option.rect, option.widget)
        draw_bar(painter, row.bar, area, tone, option.widget)
        place = words_area(row.bar, area, option.rect, words, option.widget)
        if row.bar.endless or not area.contains(place):
            painter.fillRect(place, _ground(option))
        elif row.bar.assumed_first or row.bar.assumed_last:
            painter.fillRect(place.adjusted(0, half // 3, 0, -(half // 3)), QColor(tone.tint))
        inner = place.adjusted(half // 2, 0, 0, 0)
        draw_words(painter, inner, row.words, color=tone.ink, font=font)


def words_area(bar: Bar, area: QRect, cell: QRect, width: int, widget: QWidget) -> QRect:
    """Return where the words of a bar stand: in it, else behind it, else before it."""
    half = theme.half_line(widget)
    hatched = hatched_width(bar, area, widget) if bar.assumed_first else 0
    if width + half + hatched <= area.width():
        left = area.left() + (2 * half if bar.endless else hatched + half // 2)
    elif width + half <= area.width():
        left = area.left() + half // 2
    elif area.right() + half // 2 + width <= cell.right():
        left = area.right() + half // 2
    else:
        left = max(area.left() - half // 2 - width, cell.left())
    return QRect(left, area.top(), width, area.height())


def _ground(option: QStyleOptionViewItem) -> QColor:
    chosen = option.state & QStyle.StateFlag.State_Selected
    return QColor(theme.ACCENT_SOFT if chosen else theme.SURFACE)
