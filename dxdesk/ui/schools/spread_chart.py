"""How levels spread, as bars: each with its three levels side by side and their numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.services.school_matrix import Spread
from dxdesk.ui import theme
from dxdesk.ui.schools.words import LEVELS

Bar = tuple[str, Spread]
_LABEL_CHARS, _LEAST_CHARS = 18, 38


class SpreadChart(QWidget):
    """A bar for each place or school level; the numbers stand in the bars, so that no colour is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.setAccessibleName("Biểu đồ phân bố mức độ chuyển đổi số")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show bars, top to bottom."""
        self.bars = tuple(bars)
        self.setAccessibleDescription("; ".join(f"{name}: {_told(part)}" for name, part in self.bars))
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        return 2 * theme.line(self)

    def sizeHint(self) -> QSize:
        """Take the room of every bar and the key."""
        return QSize(theme.chars(_LEAST_CHARS, self), (len(self.bars) + 1) * self._row + theme.line(self))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the key and the bars."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.SURFACE))
        if not self.bars:
            painter.setPen(QColor(theme.SECONDARY))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Chưa có trường nào được xếp mức.")
            return
        self._draw_key(painter)
        most = max((part.leveled for _, part in self.bars), default=0)
        for number, (name, part) in enumerate(self.bars, start=1):
            self._draw_bar(painter, number, name, part, most)

    def _draw_key(self, painter: QPainter) -> None:
        half = theme.half_line(self)
        left = 2 * half
        for look in LEVELS.values():
            box = QRectF(left, half, 2 * half, 2 * half)
            self._fill(painter, box, look.tone)
            painter.setPen(QColor(theme.TEXT))
            width = self.fontMetrics().horizontalAdvance(look.words)
            painter.drawText(QRectF(left + 3 * half, half, width + half, 2 * half), _MIDDLE, look.words)
            left += width + 6 * half

    def _draw_bar(self, painter: QPainter, number: int, name: str, part: Spread, most: int) -> None:
        half, label = theme.half_line(self), theme.chars(_LABEL_CHARS, self)
        top = number * self._row + half
        words = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, label)
        painter.setPen(QColor(theme.TEXT))
        painter.drawText(QRectF(2 * half, top, label, 3 * half), _MIDDLE, words)
        left, room = float(label + 3 * half), self.width() - label - 10 * half
        for level, look in LEVELS.items():
            count = part.levels.get(level, 0)
            width = room * count / most if most else 0
            if width:
                box = QRectF(left, top, width, 3 * half)
                self._fill(painter, box, look.tone)
                painter.setPen(QColor(look.tone.ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
            left += width
        painter.setPen(QColor(theme.SECONDARY))
        painter.drawText(QRectF(left + half, top, 6 * half, 3 * half), _MIDDLE, str(part.leveled))

    def _fill(self, painter: QPainter, box: QRectF, tone: theme.Tone) -> None:
        painter.setPen(QPen(QColor(tone.ink), 1))
        painter.setBrush(QColor(tone.tint))
        painter.drawRect(box)


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _told(part: Spread) -> str:
    return ", ".join(f"{look.words.lower()} {part.levels.get(level, 0)}" for level, look in LEVELS.items())
