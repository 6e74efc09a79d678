"""A state as icon and word on its tint."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dxdesk.ui import theme
from dxdesk.ui.icons import SMALL, pixmap
from dxdesk.ui.state_words import Look


class StateLabel(QWidget):
    """Shows one state; nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None

    @property
    def words(self) -> str:
        """The words of the state shown."""
        return self._look.words if self._look else ""

    def show_look(self, look: Look | None) -> None:
        """Show a state."""
        self._look = look
        self.setAccessibleName(self.words)
        self.setVisible(look is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Take the room of the icon and the words."""
        half = theme.half_line(self)
        width = SMALL + self.fontMetrics().horizontalAdvance(self.words) + 3 * half
        return QSize(width, theme.line(self) + half // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the tint, the icon and the words."""
        if self._look is None:
            return
        half = theme.half_line(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tone.tint))
        painter.drawRoundedRect(QRectF(self.rect()), half / 2, half / 2)
        drawn = pixmap(self._look.icon, self._look.tone.ink, SMALL, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(half, (self.height() - SMALL) / 2), drawn)
        painter.setPen(QColor(self._look.tone.ink))
        words = self.rect().adjusted(SMALL + half + half // 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)
