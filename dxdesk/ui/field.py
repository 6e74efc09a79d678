"""A field takes effect when it is left: one action, undoable, with its error in a sentence below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from dxdesk.ui import theme

TextWidget = QLineEdit | QPlainTextEdit
Taker = Callable[[str], object]
_LINE_BREAKS = {0x2028: "\n", 0x2029: "\n"}  # Qt's own, within and between paragraphs


class TextField(QObject):
    """A line or a text: its value is handed on when the field is left and differs from what was shown.

    Escape puts back what was shown; Enter takes a line without leaving it. ``tell`` marks the field wrong and
    keeps what was typed, so that it can be mended.
    """

    def __init__(self, widget: TextWidget, take: Taker, error: QLabel | None = None) -> None:
        super().__init__(widget)
        self._widget = widget
        self._take = take
        self._error = error
        self._shown = ""
        self._taking = False
        if error is not None:
            theme.set_role(error, "error")
            error.setWordWrap(True)
            error.hide()
        widget.installEventFilter(self)
        if isinstance(widget, QLineEdit):
            widget.returnPressed.connect(self.commit)
        else:
            widget.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show a value of the data; nothing is handed on."""
        with QSignalBlocker(self._widget):
            if isinstance(self._widget, QLineEdit):
                self._widget.setText(text)
                self._widget.setCursorPosition(0)
            else:
                self._widget.setPlainText(text)
        self._shown = self.text  # as the widget tells it: line breaks of another kind are not typing
        self.clear_error()

    @property
    def text(self) -> str:
        """What stands in the field."""
        widget = self._widget
        return widget.text() if isinstance(widget, QLineEdit) else _lines(widget)

    def commit(self) -> None:
        """Hand on the value where it differs from what was shown."""
        if self._taking:  # the row left the list with its new value, and the focus left the field
            return
        self.clear_error()
        if self.text != self._shown:
            self._taking = True
            try:
                self._take(self.text)
            finally:
                self._taking = False

    def tell(self, sentence: str) -> None:
        """Say by the field what is wrong with it."""
        mark_wrong(self._widget, wrong=True)
        self._widget.setToolTip(sentence)
        if self._error is not None:
            self._error.setText(sentence)
            self._error.show()

    def clear_error(self) -> None:
        """Take the sentence away."""
        mark_wrong(self._widget, wrong=False)
        self._widget.setToolTip("")
        if self._error is not None:
            self._error.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the field when it is left; Escape puts back what was shown."""
        if watched is not self._widget:
            return False
        if event.type() is QEvent.Type.FocusOut:
            self.commit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key_pressed(event)
        return False

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.text != self._shown:
            self.show_text(self._shown)
            return True
        return False


def _lines(widget: QPlainTextEdit) -> str:
    """Return the text with its non-breaking blanks, which ``toPlainText`` turns into common ones."""
    return widget.document().toRawText().translate(_LINE_BREAKS)


def mark_wrong(widget: QWidget, *, wrong: bool) -> None:
    """Give a field the look of a wrong one, or take it back."""
    if bool(widget.property("wrong")) == wrong:
        return
    widget.setProperty("wrong", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class ChoiceField(QObject):
    """A drop-down list of values: a choice of the clerk is handed on at once, a shown one is not."""

    def __init__(self, widget: QComboBox, take: Callable[[object], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._take = take
        self._values: list[object] = []  # Qt would turn the members of a StrEnum into plain strings
        widget.activated.connect(self._on_activated)

    def offer(self, choices: list[tuple[str, object]]) -> None:
        """Set the choices: their words and their values."""
        self._values = [value for _words, value in choices]
        with QSignalBlocker(self._widget):
            self._widget.clear()
            self._widget.addItems([words for words, _value in choices])

    def show_value(self, value: object) -> None:
        """Show a value of the data; nothing is handed on."""
        with QSignalBlocker(self._widget):
            self._widget.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _on_activated(self, number: int) -> None:
        self._take(self._values[number])
