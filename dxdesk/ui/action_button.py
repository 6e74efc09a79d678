"""A push button that shows an action: its words, icon, menu and whether it can be done."""

from PySide6.QtGui import QAction, QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from dxdesk.ui import theme


class ActionButton(QPushButton):
    """A button for a QAction; the primary one of a page stands out."""

    def __init__(self, action: QAction, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._action = action
        self._primary = primary
        if primary:
            theme.set_role(self, "primary")
        menu = action.menu()
        if isinstance(menu, QMenu):
            self.setMenu(menu)
        else:
            self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        action = self._action
        self.setText(action.text())
        self.setIcon(_on_accent(action.icon()) if self._primary else action.icon())
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        keys = action.shortcut().toString()
        words = action.toolTip() or action.text().replace("&", "")
        self.setToolTip(f"{words} ({keys})" if keys and keys not in words else words)
        self.setAccessibleName(action.text().replace("&", ""))


def _on_accent(drawn: QIcon) -> QIcon:
    """Return an icon in the colour of the words on a primary button."""
    tinted = QIcon()
    for size in drawn.availableSizes():
        drawing = drawn.pixmap(size)
        painter = QPainter(drawing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(drawing.rect(), QColor(theme.SURFACE))
        painter.end()
        tinted.addPixmap(drawing)
    return tinted
