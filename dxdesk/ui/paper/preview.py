"""The paper in the window: a scroll of sheets, painted as they will be printed, at every scale."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.ui import theme
from dxdesk.ui.paper.faces import UNITS_PER_INCH
from dxdesk.ui.paper.painting import paint_sheet
from dxdesk.ui.paper.sheets import Sheet, lay_out

SMALLEST, LARGEST, STEP = 0.25, 4.0, 1.15
LARGEST_FITTING = 1.5  # on a wide screen a sheet stays a sheet
_NAME = "Xem trước văn bản"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sheet stands in the scroll, in logical pixels."""

    sheet: Sheet
    area: QRectF
    scale: float


class PreviewView(QAbstractScrollArea):
    """Shows sheets under one another, or two side by side.

    Ctrl with the wheel, + and - change the scale, with 0 it fits the width, with C it copies the words of the
    sheet that is looked at; Shift with Page Up and Page Down goes a sheet on.
    """

    page_changed = Signal(int, int)  # the sheet that is looked at, from 1, and how many there are
    scale_changed = Signal(float)  # 1.0 is the size of the paper itself

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_NAME)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Without a bar that comes and goes, fitting the width cannot swing between two widths.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self._sheets: tuple[Sheet, ...] = ()
        self._places: tuple[_Place, ...] = ()
        self._message = ""
        self._scale = 1.0
        self._fits = True
        self._abreast = 1
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets shown."""
        return self._sheets

    @property
    def scale(self) -> float:
        """The size on the screen over that of the paper, of the sheet that is looked at."""
        return self._places[self._page - 1].scale if self._places else self._scale

    @property
    def page(self) -> int:
        """The sheet that is looked at, from 1; 0 without sheets."""
        return self._page

    @property
    def fits_width(self) -> bool:
        """Whether the scale follows the width of the view."""
        return self._fits

    def show_document(self, document: OfficialDocument) -> None:
        """Set a document on sheets and show them; the place looked at stays."""
        self.show_sheets(lay_out(document))

    def show_sheets(self, sheets: tuple[Sheet, ...]) -> None:
        """Show laid-out sheets; the place looked at stays."""
        self._sheets = sheets
        self._message = ""
        self._place()

    def show_message(self, text: str) -> None:
        """Show a sentence in place of sheets."""
        self._sheets = ()
        self._message = text
        self._place()

    def fit_width(self) -> None:
        """Let every sheet fill the width, now and whenever the view changes its size."""
        self._fits = True
        self._place()

    @property
    def abreast(self) -> int:
        """How many sheets stand side by side."""
        return self._abreast

    def set_abreast(self, count: int) -> None:
        """Show one sheet, or two side by side; both fill the width together."""
        page = self._page
        self._abreast = count
        self.fit_width()
        self.go_to_page(page)

    def set_scale(self, scale: float) -> None:
        """Show the sheets at a scale; 1.0 is the size of the paper."""
        middle = self._middle()
        self._fits = False
        self._scale = min(max(scale, SMALLEST), LARGEST)
        self._place()
        self._show_middle(middle)

    def go_to_page(self, page: int) -> None:
        """Show a sheet from its top."""
        if 0 < page <= len(self._places):
            self.verticalScrollBar().setValue(round(self._places[page - 1].area.top() - self._gap))

    def copy_words(self) -> None:
        """Put the words of the sheet that is looked at on the clipboard."""
        if self._page:
            QGuiApplication.clipboard().setText(self._places[self._page - 1].sheet.text)

    @property
    def _gap(self) -> int:
        return theme.half_line(self)

    def _pixels(self, scale: float) -> float:
        """Return logical pixels for a unit of the paper."""
        return scale * self.logicalDpiX() / UNITS_PER_INCH

    def _middle(self) -> float:
        """Return what part of the scroll lies above the middle of the view."""
        bar = self.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        return (bar.value() + bar.pageStep() / 2) / whole if whole else 0.0

    def _show_middle(self, part: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(part * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _place(self) -> None:
        self._places = tuple(self._laid_under_one_another())
        self._set_bars()
        self._update_page()
        self.viewport().update()

    def _rows(self) -> list[tuple[Sheet, ...]]:
        starts = range(0, len(self._sheets), self._abreast)
        return [self._sheets[start : start + self._abreast] for start in starts]

    def _scale_of(self, row: tuple[Sheet, ...]) -> float:
        if not self._fits:
            return self._scale
        room = self.viewport().width() - (self._abreast + 1) * self._gap
        width = sum(sheet.width for sheet in row) * self._abreast / len(row)  # the last one may stand alone
        return min(max(room / (width * self._pixels(1.0)), SMALLEST), LARGEST_FITTING)

    def _laid_under_one_another(self) -> Iterator[_Place]:
        rows = [(row, self._pixels(self._scale_of(row)), self._scale_of(row)) for row in self._rows()]
        lengths = [sum(sheet.width * pixels + self._gap for sheet in row) for row, pixels, _ in rows]
        width = max([self.viewport().width(), *(length + self._gap for length in lengths)])
        top = float(self._gap)
        for (row, pixels, scale), length in zip(rows, lengths, strict=True):
            left = (width - length + self._gap) / 2
            for sheet in row:
                size = QSizeF(sheet.width, sheet.height) * pixels
                yield _Place(sheet, QRectF(QPointF(left, top), size), scale)
                left += size.width() + self._gap
            top += max(sheet.height for sheet in row) * pixels + self._gap

    def _set_bars(self) -> None:
        view = self.viewport().size()
        right = max((place.area.right() for place in self._places), default=0) + self._gap
        bottom = max((place.area.bottom() for place in self._places), default=0) + self._gap
        for bar, length, shown in (
            (self.horizontalScrollBar(), right, view.width()),
            (self.verticalScrollBar(), bottom, view.height()),
        ):
            bar.setPageStep(shown)
            bar.setSingleStep(theme.line(self) * 2)
            bar.setRange(0, max(round(length) - shown, 0))

    def _update_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        seen = [n for n, place in enumerate(self._places, start=1) if place.area.top() <= middle]
        page = seen[-1] if seen else min(len(self._places), 1)
        page -= max(page - 1, 0) % self._abreast  # of two side by side, the first
        if page != self._page or not self._places:
            self._page = page
            self.setAccessibleDescription(self._described())
        self.page_changed.emit(page, len(self._places))
        self.scale_changed.emit(self.scale)

    def _described(self) -> str:
        if not self._places:
            return self._message
        return f"Trang {self._page} trên {len(self._places)}. {self._places[self._page - 1].sheet.text}"

    def _on_scrolled(self) -> None:
        self._update_page()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew; only what is seen is painted."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width, or keep the scale."""
        super().resizeEvent(event)
        part = self._middle()
        self._place()
        self._show_middle(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that are seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(theme.CANVAS))
        if not self._places:
            self._paint_message(painter)
            return
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = QRectF(event.rect()).translated(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )
        for place in self._places:
            if place.area.intersects(seen):
                self._paint_sheet(painter, place, seen)

    def _paint_message(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.SECONDARY))
        area = self.viewport().rect().adjusted(*(2 * self._gap * sign for sign in (1, 1, -1, -1)))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._message)

    def _paint_sheet(self, painter: QPainter, place: _Place, seen: QRectF) -> None:
        painter.setPen(QPen(QColor(theme.LINE_STRONG), 0))
        painter.setBrush(QColor(theme.SURFACE))
        painter.drawRect(place.area)
        pixels = self._pixels(place.scale)
        painter.save()
        painter.translate(place.area.topLeft())
        painter.scale(pixels, pixels)
        part = seen.translated(-place.area.topLeft())
        clip = QRectF(
            part.left() / pixels, part.top() / pixels, part.width() / pixels, part.height() / pixels
        )
        paint_sheet(painter, place.sheet, clip=clip)
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the scale with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_scale(self.scale * STEP**steps)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends, Page Up and Down a screen, with Shift a sheet; see the class."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_PageUp if shift:
                self.go_to_page(max(self._page - self._abreast, 1))
            case Qt.Key.Key_PageDown if shift:
                self.go_to_page(self._page + self._abreast)
            case Qt.Key.Key_PageUp if not control:
                bar.setValue(bar.value() - bar.pageStep() + self._gap)
            case Qt.Key.Key_PageDown if not control:
                bar.setValue(bar.value() + bar.pageStep() - self._gap)
            case Qt.Key.Key_C if control:
                self.copy_words()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if control:
                self.set_scale(self.scale * STEP)
            case Qt.Key.Key_Minus if control:
                self.set_scale(self.scale / STEP)
            case Qt.Key.Key_0 if control:
                self.fit_width()
            case _:
                super().keyPressEvent(event)
