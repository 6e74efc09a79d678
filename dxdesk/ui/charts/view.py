"""Where a chart is looked at: drawn beside the window for the very pixels it fills."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dxdesk.documents.charts.ink import MM_PER_INCH, Chart, ChartPicture, Sheet
from dxdesk.documents.charts.page import ChartKind, draw
from dxdesk.documents.charts.snapshot import ChartsSnapshot
from dxdesk.documents.wording import Wording
from dxdesk.domain.errors import UserError
from dxdesk.ui import theme
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.messages import sentence
from dxdesk.ui.work import Progress

_REST_MS = 150  # while the window is being dragged nothing is drawn
_PIXELS_PER_INCH = 96  # logical ones
_LEAST_MM, _MOST_MM = 150.0, 300.0
_DRAWING = "Đang vẽ biểu đồ…"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chart to be shown: which, of what, in which words."""

    kind: ChartKind
    taken: ChartsSnapshot
    words: Wording


class ChartView(QScrollArea):
    """Shows one chart as wide as it is itself; it scrolls with the arrow keys where the chart is higher."""

    chart_shown = Signal(object)  # a Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._wanted: Wanted | None = None
        self._asked: tuple[Wanted, Sheet] | None = None
        self.picture = QLabel(self)
        self.caption = QLabel(self)
        self._build()
        self.work = LatestWork(self)
        self.work.succeeded.connect(self._on_drawn)
        self.work.refused.connect(self._on_refused)
        self.work.broke.connect(self._on_broke)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.draw)

    def _build(self) -> None:
        half = theme.half_line(self)
        sheet = QWidget(self)
        theme.set_role(sheet, "surface")
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(2 * half, 2 * half, 2 * half, 2 * half)
        layout.setSpacing(half)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.caption.setWordWrap(True)
        theme.set_role(self.caption, "secondary")
        layout.addWidget(self.picture)
        layout.addWidget(self.caption)
        layout.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the width would waver
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Hình biểu đồ")

    def show_chart(self, wanted: Wanted) -> None:
        """Show a chart; the one shown stays until it is drawn."""
        self._wanted = wanted
        self.draw()

    def show_message(self, words: str) -> None:
        """Show words where no chart can be drawn."""
        self.work.stop()
        self._wanted = self._asked = self.chart = None
        self.picture.setText(words)
        self.caption.clear()
        self.setAccessibleDescription(words)

    def draw(self) -> None:
        """Draw what is wanted, where it is looked at and not drawn yet."""
        wanted, sheet = self._wanted, self._sheet()
        if wanted is None or not self.isVisible() or self._asked == (wanted, sheet):
            return
        self._asked = (wanted, sheet)
        if self.chart is None:
            self.picture.setText(_DRAWING)

        def job(_progress: Progress) -> Chart:
            return draw(wanted.kind, wanted.taken, wanted.words, sheet)

        self.work.start("Đang vẽ biểu đồ", job)

    def _sheet(self) -> Sheet:
        """Return what fills the view, fine enough for the screen it is on."""
        width = self.viewport().width() - 4 * theme.half_line(self)
        mm = min(max(width * MM_PER_INCH / _PIXELS_PER_INCH, _LEAST_MM), _MOST_MM)
        return Sheet(mm, dpi=_PIXELS_PER_INCH * self.devicePixelRatioF())

    def _on_drawn(self, chart: Chart) -> None:
        self.chart = chart
        shown = chart.pictures[0] if chart.pictures else None
        if shown is None:
            self.picture.setText(chart.line)
            self.caption.clear()
        else:
            self.picture.setPixmap(self._pixmap(shown))
            self.caption.setText(shown.caption)
        told = shown.alt_text if shown else chart.line
        self.setAccessibleDescription(told)
        self.picture.setAccessibleName(shown.caption if shown else chart.line)
        self.picture.setAccessibleDescription(told)
        self.chart_shown.emit(chart)

    def _pixmap(self, shown: ChartPicture) -> QPixmap:
        pixmap = QPixmap()
        pixmap.loadFromData(shown.png)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        return pixmap

    def _on_refused(self, error: UserError) -> None:
        self.show_message(sentence(error))

    def _on_broke(self) -> None:
        self.show_message("Chưa vẽ được biểu đồ này.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in another size, once the size rests."""
        super().resizeEvent(event)
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was wanted meanwhile."""
        super().showEvent(event)
        self.draw()
