"""The names of units below the line of the lead: nothing is completed within the line itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from dxdesk.services.in_force import NameBook
from dxdesk.ui import theme
from dxdesk.ui.unit_picker import Choice, choices

MOST = 8
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class LeadList(QListView):
    """Lies above what is typed while one types the lead; the keyboard stays with the line.

    Vietnamese typing tools send Backspace and letters: the line holds only what was typed, until a name is
    taken from the list.
    """

    taken = Signal()  # Enter: a name was put into the line, or what was typed stays

    def __init__(self, edit: QLineEdit, below: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = edit
        self._below = below  # what it must not cover
        self._window = parent
        self._offered: tuple[Choice, ...] = ()
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setAccessibleName("Đơn vị khớp với chữ đã gõ")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        edit.installEventFilter(self)
        edit.textEdited.connect(self._on_text_edited)
        self.clicked.connect(self._on_clicked)

    def offer(self, book: NameBook) -> None:
        """Offer the units and groups of a day."""
        self._offered = choices(book)

    @property
    def names(self) -> list[str]:
        """The names shown."""
        return self._names.stringList() if self.isVisible() else []

    def _on_text_edited(self, text: str) -> None:
        bare = text.strip()
        found = [choice.words for choice in self._offered if choice.found_by(bare)] if bare else []
        self._names.setStringList(found[:MOST])
        self.clearSelection()
        self.setCurrentIndex(self._names.index(-1, 0))
        self._place(min(len(found), MOST))

    def _place(self, rows: int) -> None:
        self.setVisible(rows > 0)
        if not rows:
            return
        width = max(self._edit.width(), self.sizeHintForColumn(0) + 2 * theme.line(self))
        left = self._edit.mapTo(self._window, QPoint(0, 0)).x()
        bottom = self._below.mapTo(self._window, QPoint(0, 0)).y()
        height = min(bottom, rows * self.sizeHintForRow(0) + theme.half_line(self))
        self.setGeometry(left, bottom - height, width, height)
        self.raise_()

    def _on_clicked(self) -> None:
        self._take()
        self._edit.setFocus()

    def _take(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self._names.stringList()):
            self._edit.setText(self._names.stringList()[row])
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and take from it while the cursor stays in the line."""
        if watched is not self._edit:
            return False
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        return self._key_pressed(event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._take()
            self.taken.emit()
            return True
        if not self.isVisible():
            return False
        if event.key() in _LIST_KEYS:
            self._move(event)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _move(self, event: QKeyEvent) -> None:
        if self.currentIndex().isValid():
            self.keyPressEvent(event)
        else:
            last = self._names.rowCount() - 1
            self.setCurrentIndex(self._names.index(0 if event.key() == Qt.Key.Key_Down else last, 0))
