"""A push button that shows an action: its words, icon, menu and whether it can be done."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from dxdesk.ui import theme


class ActionButton(QPushButton):
    """A button for a QAction; the primary one of a page stands out."""

    def __init__(self, action: QAction, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._action = action
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
        self.setIcon(action.icon())
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        keys = action.shortcut().toString()
        words = action.toolTip() or action.text().replace("&", "")
        self.setToolTip(f"{words} ({keys})" if keys and keys not in words else words)
        self.setAccessibleName(action.text().replace("&", ""))
