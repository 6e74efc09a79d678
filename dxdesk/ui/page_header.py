"""What stands above every page: its title, one sentence how things stand, and its actions."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dxdesk.ui import theme
from dxdesk.ui.action_button import ActionButton
from dxdesk.ui.elided import ElidedLabel


class PageHeader(QWidget):
    """Title and sentence at the left, the actions of the page at the right; the first is the primary one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label_title = QLabel(self)
        theme.set_role(self.label_title, "title")
        self.label_sentence = ElidedLabel(parent=self)
        theme.set_role(self.label_sentence, "secondary")
        half = theme.half_line(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.label_title)
        words.addWidget(self.label_sentence)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(half)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * half, half, 2 * half, half)
        layout.setSpacing(2 * half)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)

    def show_title(self, title: str) -> None:
        """Show the name of a page."""
        self.label_title.setText(title)

    def show_sentence(self, sentence: str) -> None:
        """Show how things stand."""
        self.label_sentence.setText(sentence)

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show buttons for the actions, the primary one at the right end."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.setParent(None)
                button.deleteLater()
        for number in reversed(range(len(actions))):
            self._buttons.addWidget(ActionButton(actions[number], self, primary=number == 0))

    @property
    def buttons(self) -> list[ActionButton]:
        """The buttons as shown, left to right."""
        found = (self._buttons.itemAt(n) for n in range(self._buttons.count()))
        return [item.widget() for item in found if item and isinstance(item.widget(), ActionButton)]  # type: ignore[misc]
