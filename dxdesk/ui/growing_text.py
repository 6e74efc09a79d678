"""A text that is as high as its lines, between a least and a most."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QPlainTextEdit

_FRAME_LINES = 1.0  # frame, padding and margin of the document


class GrowingText(QObject):
    """Keeps the height of a text at its number of lines."""

    def __init__(self, edit: QPlainTextEdit, *, least: int, most: int) -> None:
        super().__init__(edit)
        self._edit = edit
        self._least, self._most = least, most
        edit.document().documentLayout().documentSizeChanged.connect(self._fit)
        edit.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the lines again when the width has changed: wrapping anew tells nobody."""
        if watched is self._edit and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            QTimer.singleShot(0, self, self._fit)
        return False

    def _fit(self, *_size: object) -> None:
        # The layout of a plain text counts in lines.
        lines = round(self._edit.document().documentLayout().documentSize().height())
        shown = min(max(lines, self._least), self._most)
        height = round(self._edit.fontMetrics().lineSpacing() * (shown + _FRAME_LINES))
        off = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if lines <= shown else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self._edit.setVerticalScrollBarPolicy(off)
        if self._edit.height() != height:
            self._edit.setFixedHeight(height)
