"""Tìm nhanh (Ctrl+K): a few letters, the arrow keys and Enter lead to any record or page."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dxdesk.domain.vietnamese import fold
from dxdesk.services.finding import Finder, Found
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.pages import PAGE_OF_RECORD, PAGES, PageEntry

PAGE = "page"
_ROLE = Qt.ItemDataRole.UserRole
_NAMES = {
    PAGE: "Trang",
    "task": "Nhiệm vụ",
    "indicator": "Chỉ tiêu",
    "document": "Văn bản",
    "incoming": "Văn bản đến",
    "unit": "Đơn vị",
    "person": "Người",
    "school": "Trường học",
    "obstacle": "Khó khăn, vướng mắc",
    "meeting": "Cuộc họp",
    "rollout": "Triển khai",
}
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_CHARS, _LINES = 90, 22
_HINT = "Gõ vài chữ của nhiệm vụ, chỉ tiêu, đơn vị, văn bản hoặc tên trang"


class FindAnything(QDialog):
    """Shows what is found while it is typed; Enter shows the chosen page or record."""

    def __init__(
        self,
        finder: Finder,
        show_page: Callable[[str], object],
        show_record: Callable[[str, int], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finder = finder
        self._show_page = show_page
        self._show_record = show_record
        self.setWindowTitle("Tìm nhanh")
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(_HINT)
        self.edit.setAccessibleName("Tìm nhanh")
        self.edit.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Kết quả tìm")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.label = QLabel(self)
        theme.set_role(self.label, "secondary")
        layout = QVBoxLayout(self)
        for widget in (self.edit, self.list, self.label):
            layout.addWidget(widget)
        self.resize(theme.chars(_CHARS, self), theme.line(self) * _LINES)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self._on_entered)
        self.list.itemActivated.connect(self._on_entered)
        self.edit.installEventFilter(self)
        self._show("")

    def _on_text_changed(self, text: str) -> None:
        self._show(text)

    def _show(self, text: str) -> None:
        self.list.clear()
        found = [*_pages(text), *self._finder.find(text)]
        kind = ""
        for item in found:
            if item.kind != kind:
                kind = item.kind
                self.list.addItem(_heading(_NAMES.get(kind, kind)))
            self.list.addItem(_line(item))
        self.label.setText("" if found else f"Không thấy «{text.strip()}»." if text.strip() else _HINT)
        self._choose_first()

    def _choose_first(self) -> None:
        rows = (row for row in range(self.list.count()) if self.list.item(row).data(_ROLE) is not None)
        self.list.setCurrentRow(next(rows, -1))

    def _on_entered(self) -> None:
        chosen = self.list.currentItem()
        found = chosen.data(_ROLE) if chosen else None
        if not isinstance(found, Found):
            return
        self.accept()
        if found.kind == PAGE:
            self._show_page(PAGES[found.record_id].key)
        else:
            self._show_record(found.kind, found.record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the arrow keys from the line to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _pages(text: str) -> Iterable[Found]:
    wanted = fold(text.strip())
    if not wanted:
        return
    for number, entry in enumerate(PAGES):
        if wanted in fold(entry.title):
            yield Found(PAGE, number, entry.title, entry.group)


def _heading(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(theme.font(theme.SMALL_PT, bold=True))
    return item


def _line(found: Found) -> QListWidgetItem:
    title, detail = " ".join(found.title.split()), " ".join(found.detail.split())
    item = QListWidgetItem(f"{title}  ·  {detail}" if detail else title)
    item.setData(_ROLE, found)
    item.setToolTip(f"{found.title}\n{found.detail}".strip())
    entry = _entry(found)
    item.setIcon(icon(entry.icon if entry else Icon.INFO))
    return item


def _entry(found: Found) -> PageEntry | None:
    if found.kind == PAGE:
        return PAGES[found.record_id]
    key = PAGE_OF_RECORD.get(found.kind)
    return next((entry for entry in PAGES if entry.key == key), None)
