"""The menu Sửa: undo that undoes typing first, the history, and searching."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from dxdesk.domain.change import Change
from dxdesk.services import history
from dxdesk.ui.forms.ui_main_window import Ui_MainWindow

if TYPE_CHECKING:
    from dxdesk.ui.main_window import MainWindow

TypingWidget = QLineEdit | QPlainTextEdit | QTextEdit


def can_undo_typing(widget: QWidget | None) -> bool:
    """Tell whether something was typed in the field that can be taken back there."""
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly() and widget.isUndoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly() and widget.document().isUndoAvailable()
    return False


def can_redo_typing(widget: QWidget | None) -> bool:
    """Tell whether typing that was taken back in the field can be done again there."""
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly() and widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly() and widget.document().isRedoAvailable()
    return False


class EditCommands(QObject):
    """What the menu Sửa does; Ctrl+Z takes back typing in the field first, then the last action."""

    def __init__(self, window: "MainWindow", ui: Ui_MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ui = ui
        self._watched: QWidget | None = None
        ui.action_undo.triggered.connect(self.undo)
        ui.action_redo.triggered.connect(self.redo)
        ui.action_history.triggered.connect(self._on_history_triggered)
        ui.action_find.triggered.connect(self._on_find_triggered)
        ui.action_find_any.triggered.connect(self.find_anything)
        ui.menu_edit.aboutToShow.connect(self.name_actions)
        window.desk.changed.connect(self._on_data_changed)
        self._app().focusChanged.connect(self._on_focus_changed)
        self.name_actions()

    def _app(self) -> QApplication:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError(type(app))
        return app

    def let_go(self) -> None:
        """Watch no field any more: the window closes."""
        self._app().focusChanged.disconnect(self._on_focus_changed)
        self._watch(None)

    def undo(self) -> None:
        """Take back typing where there is any, else the last action."""
        widget = QApplication.focusWidget()
        if can_undo_typing(widget):
            widget.undo()  # type: ignore[union-attr]  # a field that has typing to take back
        else:
            self.undo_action()

    def redo(self) -> None:
        """Do typing again where it was taken back, else the action that was."""
        widget = QApplication.focusWidget()
        if can_redo_typing(widget):
            widget.redo()  # type: ignore[union-attr]  # a field that has typing to do again
        else:
            self._window.page.take_pending()
            self._window.desk.redo()

    def undo_action(self) -> None:
        """Take back the last action, the pending field included."""
        self._window.page.take_pending()
        self._window.desk.undo()

    def name_actions(self) -> None:
        """Put the names of the actions to be undone and redone into the menu."""
        data = self._window.desk.data
        for action, verb, label in (
            (self._ui.action_undo, "&Hoàn tác", history.undo_label(data)),
            (self._ui.action_redo, "&Làm lại", history.redo_label(data)),
        ):
            action.setText(f"{verb} «{label.replace('&', '&&')}»" if label else verb)

    def _on_data_changed(self, _change: Change) -> None:
        self.name_actions()

    def _on_history_triggered(self) -> None:
        from dxdesk.ui import history_dialog

        self._window.page.take_pending()
        history_dialog.show(self._window, self._window.desk)

    def _on_find_triggered(self) -> None:
        self._window.page.find()

    def find_anything(self) -> None:
        """Ask for a few letters and go to what is chosen."""
        from dxdesk.services.finding import Finder
        from dxdesk.ui.find_anything import FindAnything

        window, desk = self._window, self._window.desk
        window.page.take_pending()
        finder = Finder(desk.data, desk.plan)
        FindAnything(finder, window.show_page, window.show_record, window).exec()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._watch(new if isinstance(new, TypingWidget) else None)

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field from taking Ctrl+Z or Ctrl+Y when it has no typing of its own for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        widget = watched if isinstance(watched, QWidget) else None
        undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo_typing(widget)
        redo = event.matches(QKeySequence.StandardKey.Redo) and not can_redo_typing(widget)
        if undo or redo:
            event.ignore()
            return True
        return False
