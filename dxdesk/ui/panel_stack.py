"""Panels in one place of which one is seen: as large as that one needs."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class PanelStack(QStackedWidget):
    """A stack that takes the room of the panel that is seen, not of the largest."""

    def show_panel(self, panel: QWidget) -> None:
        """Show a panel; the others ask for no room."""
        self.setCurrentWidget(panel)
        for one in map(self.widget, range(self.count())):
            policy = QSizePolicy.Policy.Preferred if one is panel else QSizePolicy.Policy.Ignored
            if one is not None:
                one.setSizePolicy(policy, policy)
        self.updateGeometry()
