"""Pieces of the painted views: words that are cut where they do not fit, items with icon and tint."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from dxdesk.ui import theme
from dxdesk.ui.icons import SMALL, Icon, icon

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

_DASH = 4  # in widths of the line


@dataclass(frozen=True, slots=True)
class Chip:
    """An item on its tint, with briefer words where it is narrow; dashed where it points to another day."""

    icon: Icon
    words: str
    brief: str
    tone: theme.Tone
    dashed: bool = False


def draw_words(
    painter: QPainter,
    area: QRect,
    words: str,
    *,
    color: str = theme.TEXT,
    font: QFont | None = None,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line of text, cut at the right where it does not fit."""
    painter.setFont(font or theme.font())
    painter.setPen(QColor(color))
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align, fitting)


def width_of(words: str, font: QFont) -> int:
    """Return the width of a text in logical pixels."""
    return QFontMetrics(font).horizontalAdvance(words)


def draw_icon(painter: QPainter, area: QRect, which: Icon, color: str) -> None:
    """Draw an icon at the left of an area, in its middle height."""
    place = QRect(area.left(), area.center().y() - SMALL // 2 + 1, SMALL, SMALL)
    icon(which, color, SMALL).paint(painter, place)


def draw_chip(painter: QPainter, area: QRect, chip: Chip, pad: int) -> None:
    """Draw an item on its tint."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush if chip.dashed else QColor(chip.tone.tint))
    painter.setPen(Qt.PenStyle.NoPen)
    if chip.dashed:
        use_pen(painter, chip.tone.ink, dashed=True)
    painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), pad / 2, pad / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    draw_icon(painter, area.adjusted(pad // 2, 0, 0, 0), chip.icon, chip.tone.ink)
    words = area.adjusted(pad + SMALL, 0, -pad // 2, 0)
    font = theme.font(theme.SMALL_PT)
    text = chip.words if width_of(chip.words, font) <= words.width() else chip.brief
    draw_words(painter, words, text, color=chip.tone.ink, font=font)


def use_pen(painter: QPainter, color: str, *, dashed: bool = False, width: int = 1) -> None:
    """Take a pen whose lines are whole device pixels, so that all look alike at every scale."""
    scale = painter.device().devicePixelRatio()
    pen = QPen(QColor(color), max(int(width * scale), 1))
    pen.setCosmetic(True)
    if dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([_DASH, _DASH])
    painter.setPen(pen)


def hatch(painter: QPainter, area: QRect, color: str, step: int) -> None:
    """Draw slanting lines over an area, the same at every scale of the screen."""
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), 1))
    for left in range(area.left() - area.height(), area.right() + 1, max(step, 2)):
        painter.drawLine(left, area.bottom() + 1, left + area.height(), area.top())
    painter.restore()
