"""Painting a sheet: the same for the screen, the printer and PDF."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dxdesk.ui.paper.pieces import Piece, PlacedPicture, Rule, SetLine
from dxdesk.ui.paper.sheets import Sheet

INK = QColor(0, 0, 0)  # PG-4: official papers are printed in black


def paint_sheet(painter: QPainter, sheet: Sheet, *, clip: QRectF | None = None) -> None:
    """Paint a sheet; the painter counts in units of the paper from the sheet's top left corner."""
    # Else Qt puts pictures into PDF and print jobs as JPEG, which smears the letters of a chart.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.setPen(QPen(INK))
    for piece in sheet.pieces:
        if clip is None or _touches(piece, clip):
            _paint(painter, piece)


def _touches(piece: Piece, clip: QRectF) -> bool:
    """Tell whether a line of text may be seen; rules and pictures are cheap."""
    if not isinstance(piece, SetLine):
        return True
    height = piece.layout.lineAt(piece.number).height()
    return clip.top() - 2 * height < piece.top < clip.bottom() + height


def _paint(painter: QPainter, piece: Piece) -> None:
    match piece:
        case SetLine():
            piece.layout.lineAt(piece.number).draw(painter, QPointF(piece.left, piece.top))
        case Rule():
            pen = QPen(INK, piece.weight)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            painter.setPen(pen)
            painter.drawLine(piece.start, piece.end)
        case PlacedPicture():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(piece.area, piece.image)
