"""A visitor of the window who tries whatever a page offers, and sees what that did to the data."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from dxdesk.ui import dialogs
from dxdesk.ui.main_window import MainWindow
from dxdesk.ui.page import Page

W = TypeVar("W", bound=QWidget)
Contents = dict[str, list[tuple[object, ...]]]
_LOGS = ("action", "row_change", "open_action", "attachment_content")
_FILTERS = ("edit_filter", "edit_search", "edit_find_unit")
_WORDS = ("a", "không có gì như vậy", "")
_ENOUGH = 10_000


def cancel_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer every question with "Thôi"; nothing is printed or opened elsewhere."""
    answers = {"ask_confirm": False, "ask_open_files": ()}
    for name in dir(dialogs):
        if name.startswith(("ask_", "show_")):
            monkeypatch.setattr(dialogs, name, _always(answers.get(name)))
    nothing = {"getOpenFileName": ("", ""), "getOpenFileNames": ([], ""), "getSaveFileName": ("", "")}
    for name, answer in {**nothing, "getExistingDirectory": ""}.items():
        monkeypatch.setattr(QFileDialog, name, _always(answer))
    for kind in (QDialog, QMessageBox, QFileDialog, QPrintDialog):
        monkeypatch.setattr(kind, "exec", _always(QDialog.DialogCode.Rejected))
    monkeypatch.setattr(QMenu, "exec", _always(None))
    monkeypatch.setattr(QDesktopServices, "openUrl", _always(True))


def _always(answer: object) -> Any:  # stands in for functions of every shape
    return lambda *_args, **_options: answer


def contents(path: Path) -> Contents:
    """Return the rows of every table of a data file, the log of what was done left out."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        named = base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        kept = sorted(name for (name,) in named if name not in _LOGS and not name.startswith("sqlite_"))
        return {name: sorted(base.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in kept}  # noqa: S608


class Visitor:
    """Goes through one page of a window."""

    def __init__(self, window: MainWindow, key: str) -> None:
        self.window = window
        self.key = key
        self._done: set[tuple[str, ...]] = set()

    @property
    def page(self) -> Page:
        """The page that is visited, shown again where something led away from it."""
        if self.window.page_key != self.key:
            self.window.show_page(self.key)
        return self.window.page

    @property
    def contents(self) -> Contents:
        """What is in the data file now, the field that is being typed in included."""
        self.page.take_pending()
        return contents(self.window.desk.data.path)

    def settle(self) -> None:
        """Wait until running work has ended; close what was opened beside the window."""
        for _ in range(2):
            for work in (*self.window.findChildren(QThread), *self.window.desk.findChildren(QThread)):
                work.wait()
            QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for other in QApplication.topLevelWidgets():
            if isValid(other) and other is not self.window and other.isVisible():
                other.close()

    def open_tabs(self) -> Iterator[None]:
        """Stop at each tab in turn; once where there are none."""
        bars = self.shown(QTabWidget)
        for tabs in bars:
            for number in range(tabs.count()):
                if isValid(tabs) and tabs.isTabVisible(number):
                    tabs.setCurrentIndex(number)
                    self.settle()
                    yield
        if not bars:
            yield

    def shown(self, kind: type[W]) -> list[W]:
        """Return the widgets of a kind that can be used on the page and in its header as they stand."""
        every = (widget for top in (self.page, self.window.header) for widget in top.findChildren(kind))
        return [widget for widget in every if isValid(widget) and _usable(widget)]

    def actions(self) -> list[QAction]:
        """Return the actions of the page, the ones in the menus of its buttons included."""
        every = (*_spread(self.page.header_actions()), *self.page.findChildren(QAction))
        found = {id(action): action for action in every if action.menu() is None}
        return [action for action in found.values() if action.isEnabled() and action.isVisible()]

    def choose_rows(self) -> None:
        """Choose the last row of each table, then the first."""
        for view in self.shown(QAbstractItemView):
            for last in (True, False):
                model = view.model() if isValid(view) else None
                if model is not None and model.rowCount():
                    view.setCurrentIndex(model.index(model.rowCount() - 1 if last else 0, 0))
                    QApplication.processEvents()
        self.settle()

    def type_into_filters(self) -> None:
        """Press Ctrl+F; type what is found and what is not into each filter."""
        self.page.find()
        for edit in self.shown(QLineEdit):
            if isValid(edit) and edit.objectName() in _FILTERS:
                for word in _WORDS:
                    edit.setText(word)
                    QApplication.processEvents()

    def press_everything(self) -> None:
        """Press what can be pressed and has not been on another tab."""
        buttons: list[QPushButton | QToolButton] = [*self.shown(QPushButton), *self.shown(QToolButton)]
        for button in buttons:
            if isValid(button) and _usable(button) and button.menu() is None and self._is_new(button):
                button.click()
                self.settle()
        for action in self.actions():
            if isValid(action) and action.isEnabled() and self._is_new(action):
                action.trigger()
                self.settle()

    def _is_new(self, it: QPushButton | QToolButton | QAction) -> bool:
        named = "" if isinstance(it, QAction) else it.accessibleName()
        known = (type(it).__name__, it.objectName(), it.text(), named)
        fresh = known not in self._done
        self._done.add(known)
        return fresh

    def look(self) -> None:
        """Look at each tab and choose among what is on the last one."""
        for _ in self.open_tabs():
            pass
        self.choose_rows()

    def try_everything(self) -> None:
        """Look at each tab and press everything there."""
        for _ in self.open_tabs():
            self.type_into_filters()
            self.choose_rows()
            self.press_everything()

    @property
    def last_done(self) -> int:
        """The id of the last action that stands; 0 where there is none."""
        actions = self.window.desk.data.actions(_ENOUGH)
        return next((action.id for action in actions if action.state == "done"), 0)

    def undo_back_to(self, action_id: int) -> int:
        """Take back what was done after an action, as the clerk would; returns how many actions that were."""
        wanted = sum(
            action.id > action_id and action.state == "done"
            for action in self.window.desk.data.actions(_ENOUGH)
        )
        for _ in range(wanted):
            self.window.edit_commands.undo_action()
        self.settle()
        return wanted

    def redo(self, times: int) -> None:
        """Do again what was taken back."""
        for _ in range(times):
            self.window.desk.redo()
        self.settle()


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _spread(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _spread(menu.actions())
        else:
            yield action
