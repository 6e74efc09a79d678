"""The list of pages at the left: groups with their pages, moved through with the arrow keys."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from dxdesk.ui import theme
from dxdesk.ui.icons import icon
from dxdesk.ui.pages import PageEntry, page_keys

_KEY_ROLE = Qt.ItemDataRole.UserRole
_WIDTH_CHARS = 24


class Navigation(QListWidget):
    """Pages under the headings of their groups; choosing one asks the window for it."""

    page_chosen = Signal(str)

    def __init__(self, entries: Iterable[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._items: dict[str, QListWidgetItem] = {}
        theme.set_role(self, "navigation")
        self.setAccessibleName("Các trang")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.chars(_WIDTH_CHARS, self))
        self.setIconSize(QSize(theme.line(self), theme.line(self)))
        self._fill()
        self.currentItemChanged.connect(self._on_current_item_changed)

    def _fill(self) -> None:
        group = ""
        for number, entry in enumerate(self._entries, start=1):
            if entry.group != group:
                group = entry.group
                self.addItem(self._heading(group))
            item = QListWidgetItem(icon(entry.icon), entry.title)
            item.setData(_KEY_ROLE, entry.key)
            keys = page_keys(number)
            item.setToolTip(f"{entry.title} ({keys})" if keys else entry.title)
            item.setSizeHint(QSize(0, round(theme.line(self) * 1.4)))
            self._items[entry.key] = item
            self.addItem(item)

    def _heading(self, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(theme.SMALL_PT, bold=True))
        item.setForeground(QColor(theme.SECONDARY))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        item.setSizeHint(QSize(0, round(theme.line(self) * 1.5)))
        return item

    def show_page(self, key: str) -> None:
        """Mark the page that is shown; none where a page stands over the others."""
        self.blockSignals(True)
        item = self._items.get(key)
        self.setCurrentItem(item) if item else self.setCurrentRow(-1)
        self.blockSignals(False)
        self._color_icons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing: Qt would choose the first row, away from a page over others."""
        self.blockSignals(True)
        nothing = self.currentItem() is None
        super().focusInEvent(event)
        if nothing:
            self.setCurrentRow(-1)
        self.blockSignals(False)

    def _color_icons(self) -> None:
        for entry in self._entries:
            item = self._items[entry.key]
            chosen = item is self.currentItem()
            item.setIcon(icon(entry.icon, theme.ACCENT) if chosen else icon(entry.icon))

    def _on_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY_ROLE):
            self._color_icons()
            self.page_chosen.emit(item.data(_KEY_ROLE))
