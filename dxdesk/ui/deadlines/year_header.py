"""The head of the year: quarters, months, and where today is."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from dxdesk.domain.period import ROMAN
from dxdesk.ui import theme
from dxdesk.ui.deadlines.drawing import CENTRE, draw_words, use_pen, width_of
from dxdesk.ui.deadlines.month_days import add_months
from dxdesk.ui.deadlines.words import short_day
from dxdesk.ui.deadlines.year_model import YEAR, YearFrame, YearModel

_QUARTERS, _MONTHS = 4, 12


class YearHeader(QHeaderView):
    """Draws the year over its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setAccessibleName("Các quý, tháng của năm")

    def sizeHint(self) -> QSize:
        """Take three lines."""
        return QSize(super().sizeHint().width(), 3 * theme.line(self) + theme.half_line(self))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the year; the other column as usual."""
        model = self.model()
        if section != YEAR or not isinstance(model, YearModel) or model.frame is None:
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, QColor(theme.SURFACE))
        line = theme.line(self)
        quarters = QRect(rect.left(), rect.top() + theme.half_line(self) // 3, rect.width(), line)
        months = quarters.translated(0, line)
        self._quarters(painter, model.frame, quarters, rect)
        self._months(painter, model.frame, months)
        if model.frame.has_today:
            below = QRect(rect.left(), months.bottom() + 1, rect.width(), rect.bottom() - months.bottom() - 1)
            self._today(painter, model.frame, below)
        use_pen(painter, theme.LINE_STRONG)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _quarters(self, painter: QPainter, frame: YearFrame, area: QRect, whole: QRect) -> None:
        for number in range(_QUARTERS):
            place = _months_area(frame, area, number * 3, 3)
            draw_words(
                painter,
                place,
                f"Quý {ROMAN[number + 1]}/{frame.first.year}",
                color=theme.SECONDARY,
                font=theme.font(bold=True),
                align=CENTRE,
            )
            if number:
                use_pen(painter, theme.LINE_STRONG)
                painter.drawLine(place.left(), whole.top(), place.left(), whole.bottom())

    def _months(self, painter: QPainter, frame: YearFrame, area: QRect) -> None:
        font = theme.font(theme.SMALL_PT)
        longest = width_of("Tháng 12", font)
        for number in range(_MONTHS):
            place = _months_area(frame, area, number, 1)
            words = f"Tháng {number + 1}" if place.width() > longest else str(number + 1)
            draw_words(painter, place, words, color=theme.SECONDARY, font=font, align=CENTRE)

    def _today(self, painter: QPainter, frame: YearFrame, area: QRect) -> None:
        font, half = theme.font(theme.SMALL_PT), theme.half_line(self)
        words = f"Hôm nay {short_day(frame.today)}"
        width = width_of(words, font) + half
        middle = frame.middle(frame.today, area)
        left = min(max(middle - width // 2, area.left()), area.right() - width)
        place = QRect(left, area.top() + 1, width, area.height() - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ACCENT))
        painter.drawRoundedRect(place, half / 2, half / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        draw_words(painter, place, words, color=theme.SURFACE, font=font, align=CENTRE)


def _months_area(frame: YearFrame, area: QRect, number: int, length: int) -> QRect:
    left = frame.x(add_months(frame.first, number), area)
    last = number + length
    right = frame.x(add_months(frame.first, last), area) if last < _MONTHS else area.right() + 1
    return QRect(left, area.top(), right - left, area.height())
