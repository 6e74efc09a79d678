"""The source of a plan with its line numbers; the lines of an item are marked, a click tells the line."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from dxdesk.domain.draft import Lines
from dxdesk.ui import theme


class _Numbers(QWidget):
    """The column of line numbers; it paints what its view says."""

    def __init__(self, view: "SourceView") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        """Be as wide as the longest number."""
        return QSize(self._view.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines that are seen."""
        self._view.paint_numbers(self, event)


class SourceView(QPlainTextEdit):
    """Read-only text; every source line is a block of the document."""

    line_chosen = Signal(int)  # 0-based, by click or key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Văn bản gốc")
        # A read-only text shows a cursor too, so that the keys can choose a line.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._numbers = _Numbers(self)
        self._known: frozenset[int] = frozenset()
        self._marked: Lines | None = None
        self.blockCountChanged.connect(self._on_block_count_changed)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def show_lines(self, lines: Iterable[str], known: Iterable[Lines]) -> None:
        """Show a source; lines that belong to an item carry a bar beside their number."""
        with QSignalBlocker(self):
            self.setPlainText("\n".join(lines))
        self._known = frozenset(n for part in known for n in range(part.first, part.last + 1))
        self._on_block_count_changed()
        self.mark(None)

    def mark(self, lines: Lines | None) -> None:
        """Mark lines and bring them into sight; None takes the mark away."""
        self._marked = lines
        self.setExtraSelections(list(self._selections(lines)))
        if lines is not None and not self._sees(lines.first):
            self._go_to(lines.first)
        self._numbers.update()

    @property
    def marked(self) -> Lines | None:
        """The lines that are marked."""
        return self._marked

    def go_to_line(self, line: int) -> None:
        """Mark one line and bring it into sight."""
        self.mark(Lines(line, line))

    def _selections(self, lines: Lines | None) -> Iterable[QTextEdit.ExtraSelection]:
        for number in range(lines.first, lines.last + 1) if lines else ():
            part = QTextEdit.ExtraSelection()
            # A selection of the whole block colours every row that a long line is wrapped into.
            part.cursor = QTextCursor(self.document().findBlockByNumber(number))
            part.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            part.format.setBackground(QColor(theme.ACCENT_SOFT))
            part.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            yield part

    def _sees(self, line: int) -> bool:
        block = self.document().findBlockByNumber(line)
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return area.top() >= 0 and area.top() + theme.line(self) <= self.viewport().height()

    def _go_to(self, line: int) -> None:
        with QSignalBlocker(self):
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line)))
        self.centerCursor()
        self._numbers.update()

    def numbers_width(self) -> int:
        """Return the width of the column of numbers."""
        return theme.chars(len(str(max(self.blockCount(), 1))) + 2, self)

    def paint_numbers(self, column: QWidget, event: QPaintEvent) -> None:
        """Paint the numbers, a bar at the lines of items."""
        painter = QPainter(column)
        painter.fillRect(event.rect(), QColor(theme.CANVAS))
        block = self.firstVisibleBlock()
        right = column.width() - theme.chars(0.7, self)
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > event.rect().bottom():
                break
            number = block.blockNumber()
            place = QRect(0, round(area.top()), right, theme.line(self))
            painter.setPen(QColor(theme.ACCENT if self._is_marked(number) else theme.SECONDARY))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number + 1))
            if number in self._known:
                bar = QRect(right + theme.chars(0.3, self), place.top(), 2, round(area.height()))
                painter.fillRect(bar, QColor(theme.ACCENT))
            block = block.next()

    def _is_marked(self, number: int) -> bool:
        return self._marked is not None and self._marked.first <= number <= self._marked.last

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(area.left(), area.top(), self.numbers_width(), area.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the line clicked, also where the cursor stands there already."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.line_chosen.emit(self.cursorForPosition(event.position().toPoint()).blockNumber())

    def _on_block_count_changed(self) -> None:
        width = self.numbers_width()
        self.setViewportMargins(width, 0, 0, 0)
        area = self.contentsRect()
        self._numbers.setGeometry(area.left(), area.top(), width, area.height())

    def _on_update_request(self, area: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _on_cursor_moved(self) -> None:
        self.line_chosen.emit(self.textCursor().blockNumber())
