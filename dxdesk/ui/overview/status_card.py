"""How many tasks stand in each status, with what they are counted out of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from dxdesk.domain.state import StatusCounts, TaskStatus
from dxdesk.ui import theme
from dxdesk.ui.icons import SMALL, pixmap
from dxdesk.ui.overview.card import Card
from dxdesk.ui.overview.words import rate_words
from dxdesk.ui.state_words import TASKS


class StatusCard(Card):
    """A line for each status, and the completion rate over the tasks due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Nhiệm vụ theo tình trạng", parent)
        half = theme.half_line(self)
        self._numbers: dict[TaskStatus, QLabel] = {}
        grid = QGridLayout()
        grid.setContentsMargins(half, 0, half, half)
        grid.setHorizontalSpacing(half)
        grid.setVerticalSpacing(half // 2)
        grid.setColumnStretch(1, 1)
        for row, (status, look) in enumerate(TASKS.items()):
            mark = QLabel(self)
            mark.setPixmap(pixmap(look.icon, look.tone.ink, SMALL, self.devicePixelRatioF()))
            number = QLabel(self)
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(mark, row, 0)
            grid.addWidget(QLabel(look.words, self), row, 1)
            grid.addWidget(number, row, 2)
            self._numbers[status] = number
        self.body.addLayout(grid)
        self.label_rate = self.add_words("")

    def show_counts(self, counts: StatusCounts) -> None:
        """Show the numbers of a day."""
        self.label_count.setText(f"{counts.total} nhiệm vụ")
        for status, number in (
            (TaskStatus.DONE_ON_TIME, counts.done_on_time),
            (TaskStatus.DONE_LATE, counts.done_late),
            (TaskStatus.RUNNING, counts.running),
            (TaskStatus.OVERDUE, counts.overdue),
            (TaskStatus.NO_DEADLINE, counts.no_deadline),
        ):
            self._numbers[status].setText(f"{number}/{counts.total}")
        self.label_rate.setText(rate_words(counts))
