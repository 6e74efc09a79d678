"""The line below every page: the last news with its undo, and running work; it never moves the layout."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from dxdesk.ui import theme
from dxdesk.ui.desk import News
from dxdesk.ui.elided import ElidedLabel
from dxdesk.ui.icons import SMALL, Icon, pixmap
from dxdesk.ui.work import Work
from dxdesk.ui.work_watch import WorkWatch


class MessageLine(QFrame):
    """One line of fixed height: icon, sentence, Hoàn tác, and at the right running work and the day."""

    undo_wanted = Signal()
    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "message")
        self._work: Work[object] | None = None
        self.label_icon = QLabel(self)
        self.label_text = ElidedLabel(parent=self)
        self.button_undo = self._link("Hoàn tác", "Hoàn tác việc vừa làm (Ctrl+Z)")
        self.button_undo.clicked.connect(self._on_undo_clicked)
        self.label_work = QLabel(self)
        self.bar_work = QProgressBar(self)
        self.bar_work.setFixedWidth(theme.chars(20, self))
        self.bar_work.setTextVisible(False)
        self.button_stop = self._link("Dừng", "Dừng việc đang chạy")
        self.button_stop.clicked.connect(self._on_stop_clicked)
        self.button_day = self._link("", "Về ngày hôm nay")
        self.button_day.clicked.connect(self.today_wanted)
        self._lay_out()
        self.show_day("")
        self._show_work_parts(shown=False)
        self.show_news(News(""))

    def _link(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        theme.set_role(button, "link")
        return button

    def _lay_out(self) -> None:
        half = theme.half_line(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * half, 0, 2 * half, 0)
        layout.setSpacing(half)
        layout.addWidget(self.label_icon)
        layout.addWidget(self.label_text, 1)
        for widget in (self.button_undo, self.label_work, self.bar_work, self.button_stop, self.button_day):
            layout.addWidget(widget)
        self.setFixedHeight(2 * theme.line(self))

    def show_news(self, news: News) -> None:
        """Show the last news in place of the one before."""
        tone = theme.LATE if news.wrong else theme.DONE
        which = Icon.WARNING if news.wrong else Icon.DONE
        drawing = pixmap(which, tone.ink, SMALL, self.devicePixelRatioF())
        self.label_icon.setPixmap(drawing)
        self.label_icon.setVisible(bool(news.text))
        theme.set_role(self.label_text, "wrong" if news.wrong else "secondary")
        self.label_text.setText(news.text)
        self.button_undo.setVisible(news.undoable)

    def show_day(self, words: str) -> None:
        """Show that another day than today is looked from; empty for today."""
        self.button_day.setText(words)
        self.button_day.setVisible(bool(words))

    def show_work(self, work: Work[object]) -> None:
        """Show a work while it goes on."""
        self._work = work
        self.label_work.setText(f"{work.title}…")
        self.bar_work.setRange(0, 0)
        self._show_work_parts(shown=True)
        work.progressed.connect(self._on_work_progressed)
        WorkWatch(work, self).ended.connect(self._on_work_ended)

    def _show_work_parts(self, *, shown: bool) -> None:
        for widget in (self.label_work, self.bar_work, self.button_stop):
            widget.setVisible(shown)

    def _on_work_progressed(self, percent: int, words: str) -> None:
        self.bar_work.setRange(0, 100)
        self.bar_work.setValue(percent)
        if words and self._work is not None:
            self.label_work.setText(f"{self._work.title}: {words}…")

    def _on_work_ended(self, work: object) -> None:
        if work is self._work:
            self._work = None
            self._show_work_parts(shown=False)

    def _on_stop_clicked(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _on_undo_clicked(self) -> None:
        self.button_undo.hide()
        self.undo_wanted.emit()
