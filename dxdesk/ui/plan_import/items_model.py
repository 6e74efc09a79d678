"""The recognised items as a tree: a branch for each kind, a check box to leave an item out."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from dxdesk.services.review import ItemKey, ItemKind, ReviewItem
from dxdesk.ui import theme
from dxdesk.ui.icons import icon
from dxdesk.ui.plan_import.under_review import UnderReview
from dxdesk.ui.plan_import.words import KINDS, LEFT_OUT, lines_words, look

AnyIndex = QModelIndex | QPersistentModelIndex
HEADINGS = ("Mục nhận ra", "Độ chắc chắn", "Dòng")
TITLE, SURENESS, LINES = range(3)
_BRANCH = 0  # internal id of the kinds; items carry the number of their kind plus one


class ItemsModel(QAbstractItemModel):
    """Kinds and their items; the tree keeps its shape while the review lasts."""

    def __init__(self, review: UnderReview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        found = {kind: [item.key for item in review.items if item.key.kind is kind] for kind in ItemKind}
        self._kinds = [(kind, keys) for kind, keys in found.items() if keys]
        review.item_changed.connect(self._on_item_changed)

    def key(self, index: AnyIndex) -> ItemKey | None:
        """Return the item of a row; None for a kind."""
        if not index.isValid() or index.internalId() == _BRANCH:
            return None
        return self._kinds[index.internalId() - 1][1][index.row()]

    def index_of(self, key: ItemKey, column: int = TITLE) -> QModelIndex:
        """Return where an item stands."""
        for number, (kind, keys) in enumerate(self._kinds):
            if kind is key.kind and key in keys:
                return self.createIndex(keys.index(key), column, number + 1)
        return QModelIndex()

    def first_item(self) -> QModelIndex:
        """Return the first item of all."""
        return self.createIndex(0, TITLE, 1) if self._kinds else QModelIndex()

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008  # Qt's signature
        """Return the index of a place in the tree."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _BRANCH)

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:  # noqa: B008  # Qt's signature; also QObject's
        """Return the kind of an item."""
        if not index.isValid() or index.internalId() == _BRANCH:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _BRANCH)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count kinds, or the items of a kind."""
        if not parent.isValid():
            return len(self._kinds)
        if parent.internalId() == _BRANCH and parent.column() == 0:
            return len(self._kinds[parent.row()][1])
        return 0

    def columnCount(self, _parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the columns."""
        return len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        named = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return HEADINGS[section] if named and 0 <= section < len(HEADINGS) else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Items other than the head can be left out."""
        flags = super().flags(index)
        key = self.key(index)
        if key is not None and key.kind is not ItemKind.HEAD and index.column() == TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer what the view asks of a cell."""
        if not index.isValid():
            return None
        key = self.key(index)
        if key is None:
            return self._kind_data(index, role)
        return self._item_data(self._review.item(key), index.column(), role)

    def _kind_data(self, index: AnyIndex, role: int) -> Any:
        kind, keys = self._kinds[index.row()]
        if index.column() == TITLE and role == Qt.ItemDataRole.DisplayRole:
            taken = sum(self._review.is_taken(key) for key in keys)
            count = str(taken) if taken == len(keys) else f"{taken}/{len(keys)}"
            return f"{KINDS[kind]} ({count})"
        return theme.font(bold=True) if role == Qt.ItemDataRole.FontRole else None

    def _item_data(self, item: ReviewItem, column: int, role: int) -> Any:
        shown = look(item, self._review)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (item.title or "(trống)", shown.words, lines_words(item))[column]
            case Qt.ItemDataRole.ToolTipRole:
                return item.title or None
            case Qt.ItemDataRole.DecorationRole if column == SURENESS:
                return icon(shown.icon, shown.tone.ink)
            case Qt.ItemDataRole.ForegroundRole if column == SURENESS or shown is LEFT_OUT:
                return QColor(shown.tone.ink)
            case Qt.ItemDataRole.CheckStateRole if column == TITLE and item.key.kind is not ItemKind.HEAD:
                taken = self._review.is_taken(item.key)
                return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.UserRole:
                return item.key
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an item or leave it out."""
        key = self.key(index)
        if key is None or role != Qt.ItemDataRole.CheckStateRole or index.column() != TITLE:
            return False
        if key.kind is ItemKind.HEAD:
            return False
        self._review.take(key, taken=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _on_item_changed(self, key: ItemKey) -> None:
        first = self.index_of(key)
        if first.isValid():
            self.dataChanged.emit(first, self.index_of(key, LINES))
            branch = first.parent()
            self.dataChanged.emit(branch, branch)
