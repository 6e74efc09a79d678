"""The chart in the panel: drawn beside the window whenever it is looked at."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QSizePolicy

from dxdesk.domain.indicator import Indicator, Measurement
from dxdesk.ui import theme
from dxdesk.ui.forms.ui_indicator_editor import Ui_IndicatorEditor
from dxdesk.ui.indicators.chart import Canvas, Course, course, draw
from dxdesk.ui.indicators.words import with_unit
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.plan_words import target_words
from dxdesk.ui.work import Progress

_REST_MS = 150  # while the panel is being dragged nothing is drawn


class ChartView(QObject):
    """Draws the chosen target of the indicator at hand."""

    def __init__(self, ui: Ui_IndicatorEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._courses: dict[int, Course] = {}
        self._drawn: tuple[Course, Canvas] | None = None
        self.work = LatestWork(self)
        self.work.succeeded.connect(self._on_drawn)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.draw)
        ui.label_chart.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        ui.label_chart.installEventFilter(self)
        ui.combo_chart.activated.connect(self.draw)

    def show_indicator(self, indicator: Indicator, measured: Mapping[int, Iterable[Measurement]]) -> None:
        """Show the results of an indicator."""
        self._courses = {
            target.id: course(target, measured.get(target.id, ())) for target in indicator.targets
        }
        combo = self._ui.combo_chart
        wanted = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for target in indicator.targets:
                combo.addItem(f"{target.label}: {target_words(target)}".removeprefix(": "), target.id)
            combo.setCurrentIndex(max(combo.findData(wanted), 0) if combo.count() else -1)
        combo.setVisible(combo.count() > 1)
        self.draw()

    def draw(self) -> None:
        """Draw what is chosen, where it is looked at and not drawn yet."""
        label = self._ui.label_chart
        if not label.isVisible():
            return
        drawn = self._courses.get(self._ui.combo_chart.currentData() or 0)
        if drawn is None or not drawn.points:
            self.work.stop()
            self._drawn = None
            label.setText("Chưa có kết quả nào để vẽ. Nhập số liệu ở thẻ Kết quả.")
            return
        size = label.contentsRect()
        canvas = Canvas(size.width(), min(size.height(), theme.line(label) * 20), label.devicePixelRatioF())
        if canvas.width < theme.chars(20, label) or (drawn, canvas) == self._drawn:
            return
        self._drawn = (drawn, canvas)
        if label.pixmap().isNull():
            label.setText("Đang vẽ biểu đồ…")

        def job(_progress: Progress) -> bytes:
            return draw(drawn, canvas)

        self.work.start("Đang vẽ biểu đồ", job)

    def _on_drawn(self, png: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(png)
        picture.setDevicePixelRatio(self._ui.label_chart.devicePixelRatioF())
        self._ui.label_chart.setPixmap(picture)
        if self._drawn is not None:
            self._ui.label_chart.setAccessibleDescription(_told(self._drawn[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  # Qt's signature
        """Draw anew in another size, once the size rests."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._timer.start()
        return False


def _told(drawn: Course) -> str:
    """Return the chart in words, for whoever cannot see it."""
    points = "; ".join(f"{point.period}: {with_unit(point.value, drawn.unit)}" for point in drawn.points)
    return f"Mức phấn đấu {drawn.words}. Kết quả: {points}"
