"""The keyboard of tests: keys are pressed on whatever has the focus, words come as typing tools send them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def press(window: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key in the field of the window that has the focus."""
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.focusWidget() or window, key, held)
    QApplication.processEvents()


def write(window: QWidget, words: str) -> None:
    """Commit words into the field that has the focus."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(window.focusWidget() or window, event)
    QApplication.processEvents()
