"""Small windows that open below a widget and stay within the screen."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def open_below(popup: QWidget, anchor: QWidget) -> None:
    """Show a popup below a widget, or above it where the screen ends."""
    popup.adjustSize()
    size = popup.frameSize().expandedTo(popup.minimumSizeHint())
    below = anchor.mapToGlobal(QPoint(0, anchor.height()))
    free = anchor.screen().availableGeometry()
    top = below.y()
    if top + size.height() > free.bottom():
        top = max(free.top(), below.y() - anchor.height() - size.height())
    left = max(free.left(), min(below.x(), free.right() - size.width()))
    popup.move(left, top)
    popup.show()
