"""The page Tổng quan: what must be done today, without a click."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QPushButton, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.state import TaskStatus
from dxdesk.services.overview import Overview, overview
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_overview_page import Ui_OverviewPage
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.overview import words
from dxdesk.ui.overview.card import Card, Item, ItemsCard
from dxdesk.ui.overview.report_card import ReportCard
from dxdesk.ui.overview.status_card import StatusCard
from dxdesk.ui.overview.waiting_card import WaitingCard
from dxdesk.ui.page import Page
from dxdesk.ui.state_words import DUE_SOON, TASKS, VERDICTS

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

_TWO_COLUMNS_CHARS = 100


class OverviewPage(Page):
    """The next report, late and coming tasks, who is awaited, indicators, the last backup."""

    title, icon, key = "Tổng quan", Icon.TODAY, "overview"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.state: Overview | None = None
        self._stale = False
        self._ui = Ui_OverviewPage()
        self._ui.setupUi(self)
        self._add_cards()
        self._dress()
        self._add_actions()
        desk.backed_up.connect(self._on_backed_up)

    def _add_cards(self) -> None:
        ui = self._ui
        self.report = ReportCard(self)
        self.late = ItemsCard("Quá hạn", "Không có nhiệm vụ nào quá hạn.", "tasks", self)
        self.soon = ItemsCard(
            "Đến hạn trong 15 ngày", "Không có nhiệm vụ nào sắp đến hạn.", "deadlines", self
        )
        self.status = StatusCard(self)
        self.waiting = WaitingCard(self)
        self.short = ItemsCard(
            "Chỉ tiêu chưa đạt", "Không có chỉ tiêu nào chưa đạt.", "indicators", self, beside=True
        )
        self.silent = ItemsCard(
            "Chỉ tiêu chưa có số liệu", "Chỉ tiêu nào cũng đã có số liệu.", "indicators", self, beside=True
        )
        self.backup = Card("Sao lưu", self)
        self.button_backup = QPushButton("Sao lưu…", self)
        self.backup.head.addWidget(self.button_backup)
        self.label_backup: QLabel = self.backup.add_words("")
        ui.layout_window.addWidget(self.report)
        for card in (self.late, self.soon, self.status, self.backup):
            ui.layout_left.addWidget(card)
        for card in (self.waiting, self.short, self.silent):
            ui.layout_right.addWidget(card)
        ui.layout_left.addStretch(1)
        ui.layout_right.addStretch(1)

    def _dress(self) -> None:
        ui = self._ui
        half = theme.half_line(self)
        ui.layout_filled.setContentsMargins(2 * half, 0, 2 * half, 2 * half)
        for layout in (ui.layout_filled, ui.layout_columns, ui.layout_left, ui.layout_right):
            layout.setSpacing(half)
        theme.set_role(ui.frame_start, "card")
        ui.layout_start.setContentsMargins(3 * half, 2 * half, 3 * half, 2 * half)
        ui.layout_start.setSpacing(half)
        theme.set_role(ui.label_start, "group")
        theme.set_role(ui.label_drop, "small")
        theme.set_role(ui.button_import, "primary")
        ui.label_steps.setMinimumWidth(theme.chars(78, self))

    def _add_actions(self) -> None:
        self.action_report = QAction("Lập báo cáo", self)
        self.action_copy = QAction(icon(Icon.COPY), "Chép tình hình", self)
        self.action_copy.setToolTip("Chép tình hình thành chữ để gửi tin nhắn")
        self.action_import = QAction("Nhập kế hoạch…", self)
        self.action_report.triggered.connect(self._on_report_triggered)
        self.action_copy.triggered.connect(self.copy_situation)
        self.action_import.triggered.connect(self._on_import_clicked)
        self._ui.button_import.clicked.connect(self._on_import_clicked)
        self._ui.button_paste.clicked.connect(self._on_paste_clicked)
        self._ui.button_sample.clicked.connect(self._on_sample_clicked)
        self.button_backup.clicked.connect(self._on_backup_clicked)
        for card in (self.late, self.soon, self.short, self.silent):
            card.item_opened.connect(self.asked_for)
            card.page_opened.connect(self.page_asked_for)
        self.waiting.item_opened.connect(self.asked_for)

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer the report; an empty file offers the way in on the page itself."""
        return (self.action_report, self.action_copy) if self.state else ()

    def reload(self) -> None:
        """Gather how things stand and show it."""
        self._stale = False
        plan = self.desk.plan
        had_plan = self.state is not None
        self.state = overview(self.desk.data, plan=plan, today=self.desk.today) if plan else None
        self._ui.stack_overview.setCurrentWidget(
            self._ui.scroll_filled if self.state else self._ui.widget_empty
        )
        if self.state:
            self._show(self.state)
            self.sentence_changed.emit(words.head_sentence(self.state))
        else:
            self.sentence_changed.emit("Tệp dữ liệu chưa có kế hoạch nào.")
        if had_plan != (self.state is not None):
            self.actions_changed.emit()

    def refresh(self, change: Change) -> None:  # noqa: ARG002  # whatever changes may be seen here
        """Gather again: at once where the page is seen, else when it is shown."""
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _show(self, state: Overview) -> None:
        self.action_report.setText(f"Lập báo cáo {state.period.short}")
        self.report.setVisible(state.window is not None)
        if state.window:
            receiver = state.window.office.duty.receiver if state.window.office else ""
            self.report.show_window(state.window, receiver=receiver, today=state.today, days=state.days)
        self.late.show_items(tuple(_late(state)), of=state.counts.total)
        self.soon.show_items(tuple(_soon(state)), of=state.counts.total)
        self.status.show_counts(state.counts)
        self.waiting.show_waiting(state.waiting)
        self.short.show_items(tuple(_short(state)), of=state.indicators)
        self.silent.show_items(tuple(_silent(state)), of=state.indicators)
        self.label_backup.setText(words.backup_words(state))

    def copy_situation(self) -> None:
        """Put the situation on the clipboard as text."""
        if self.state:
            QApplication.clipboard().setText(words.situation_text(self.state))
            self.desk.say("Đã chép tình hình; dán vào tin nhắn hoặc thư.")

    def printable(self) -> "OfficialDocument | None":
        """Return the page "Tình hình đến ngày ..."."""
        if self.desk.plan is None:
            return None
        from dxdesk.services.reports import situation

        return situation(self.desk.data, plan=self.desk.plan, today=self.desk.today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns below each other where the window is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.chars(_TWO_COLUMNS_CHARS, self)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._ui.layout_columns.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """Scroll rather than hold the window wide."""
        return QSize(theme.chars(40, self), theme.line(self) * 10)

    def _on_backed_up(self) -> None:
        if self.state:
            self.reload()

    def _on_report_triggered(self) -> None:
        self.page_asked_for.emit("papers")

    def _on_import_clicked(self) -> None:
        self.page_asked_for.emit("import")

    def _on_paste_clicked(self) -> None:
        self.page_asked_for.emit("paste")

    def _on_sample_clicked(self) -> None:
        self.page_asked_for.emit("sample")

    def _on_backup_clicked(self) -> None:
        self.page_asked_for.emit("backup")


def _late(state: Overview) -> Iterator[Item]:
    look = TASKS[TaskStatus.OVERDUE]
    for item in state.late:
        yield Item("task", item.task.id, words.task_name(item), words.late_note(item), look)


def _soon(state: Overview) -> Iterator[Item]:
    for item in state.soon:
        yield Item("task", item.task.id, words.task_name(item), words.soon_note(item), DUE_SOON)


def _short(state: Overview) -> Iterator[Item]:
    for item in state.short:
        text = f"{item.indicator.code}. {item.indicator.text}"
        yield Item("indicator", item.indicator.id, text, words.short_note(item), VERDICTS[item.verdict])


def _silent(state: Overview) -> Iterator[Item]:
    for item in state.silent:
        text = f"{item.indicator.code}. {item.indicator.text}"
        yield Item("indicator", item.indicator.id, text, words.silent_note(item), VERDICTS[item.verdict])
