"""The page Kỳ báo cáo: a round's window and units, the chosen unit, and the review of what comes back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.change import Change
from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import fold
from dxdesk.services import chasing, duties, submissions
from dxdesk.services.collection import Board, UnitRow, board
from dxdesk.services.overview import reporting_period
from dxdesk.services.reports import save_copy
from dxdesk.ui import dialogs, theme
from dxdesk.ui.collection.band import RoundBand
from dxdesk.ui.collection.commands import RoundCommands
from dxdesk.ui.collection.listing import COLUMNS, FILTERS, GROUPINGS, Wanted, grouped, unit_id
from dxdesk.ui.collection.review import Review
from dxdesk.ui.collection.round_choice import RoundChoice
from dxdesk.ui.collection.unit_panel import UnitPanel
from dxdesk.ui.collection.words import round_sentence
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.forms.ui_collection_page import Ui_CollectionPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.papers.opening import PassingCopies
from dxdesk.ui.records_model import RecordsModel
from dxdesk.ui.table import RecordsView

GROUP_KEY, FILTER_KEY = "period/group", "period/filter"
_NO_PROGRAM = "Máy này chưa có chương trình mở được tệp này. Hãy lưu tệp rồi mở ở máy khác."


class ReportWindowPage(Page):
    """One round of reports at a time."""

    title = "Kỳ báo cáo"
    icon = Icon.PERIOD
    key = "period"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.board: Board | None = None
        self._stale = False
        self._ui = Ui_CollectionPage()
        self._ui.setupUi(self)
        self.choice = RoundChoice(self._ui.combo_period)
        self.band = RoundBand(self)
        self.model = RecordsModel(COLUMNS, unit_id, self)
        self.table = RecordsView(self, lines=2)
        self.panel = UnitPanel(desk, memory, self)
        self.review = Review(desk, memory, self)
        self.commands = RoundCommands(self)
        self._copies = PassingCopies()
        self.setAcceptDrops(True)
        self._lay_out()
        self._offer_choices()
        self._connect()

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.inset(ui.layout_page)
        ui.layout_round.setSpacing(half)
        ui.layout_list.setSpacing(half)
        ui.splitter_units.setHandleWidth(2 * half)
        self.table.setAccessibleName("Các đơn vị của kỳ báo cáo")
        self.table.show_model(self.model, self.memory, "period")
        ui.layout_band.addWidget(self.band)
        ui.layout_table.addWidget(self.table)
        ui.layout_panel.addWidget(self.panel)
        ui.layout_review.addWidget(self.review)
        self.memory.attach_splitter("period", ui.splitter_units, shares=(5, 2))
        for label in (ui.label_empty, ui.label_nobody):
            theme.set_role(label, "secondary")
        ui.label_empty.setText(
            "Chưa có kế hoạch nào nên chưa có kỳ báo cáo. Hãy nhập kế hoạch đã ký; chế độ báo cáo "
            "và các đơn vị được hỏi lấy từ đó."
        )
        ui.button_empty.setText("Nhập kế hoạch…")
        ui.button_empty.setAccessibleName("Nhập kế hoạch")
        theme.set_role(ui.button_empty, "primary")
        QWidget.setTabOrder(ui.combo_group, self.table)

    def _offer_choices(self) -> None:
        ui = self._ui
        for key, (words, _passes) in FILTERS.items():
            ui.combo_filter.addItem(words, key)
        for key, words in GROUPINGS.items():
            ui.combo_group.addItem(words, key)
        _choose(ui.combo_group, self.memory.text(GROUP_KEY, "none"))

    def _connect(self) -> None:
        ui = self._ui
        self.choice.chosen.connect(self._on_round_chosen)
        ui.button_request.clicked.connect(self.commands.add_request)
        ui.button_edit_request.clicked.connect(self.commands.edit_request)
        ui.edit_search.textChanged.connect(self._show_rows)
        ui.combo_filter.activated.connect(self._show_rows)
        ui.combo_group.activated.connect(self._on_group_chosen)
        ui.button_empty.clicked.connect(self._on_import_clicked)
        ui.button_nobody.clicked.connect(self._on_nobody_clicked)
        self.table.record_chosen.connect(self._on_row_chosen)
        self.table.record_opened.connect(self._on_row_opened)
        self.panel.type_wanted.connect(self.review_typed)
        self.panel.open_wanted.connect(self._on_open_wanted)
        self.panel.save_wanted.connect(self._on_save_wanted)
        self.review.finished.connect(self._on_review_finished)
        self.review.sentence_changed.connect(self.sentence_changed)
        down = QAction(self)
        down.setShortcut(QKeySequence(Qt.Key.Key_Down))
        down.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        down.triggered.connect(self.table.setFocus)
        ui.edit_search.addAction(down)

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002  # Qt's signature
        """Let the tables scroll rather than the page, whose words wrap."""
        return self.minimumSizeHint().height()

    @property
    def reviewing(self) -> bool:
        """Whether the review stands over the page."""
        return self._ui.stack_page.currentWidget() is self._ui.page_review

    @property
    def chosen(self) -> UnitRow | None:
        """The unit of the current row."""
        row = self.table.current_record
        return row if isinstance(row, UnitRow) else None

    def chosen_rows(self) -> list[UnitRow]:
        """Return the units of the chosen rows."""
        return [row for row in self.table.selected_records() if isinstance(row, UnitRow)]

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done, what is to be done now first; the review has its own buttons."""
        return () if self.reviewing else self.commands.header

    def reload(self) -> None:
        """Show the round in hand of the plan at hand."""
        plan, ui = self.desk.plan, self._ui
        self.review.close_review()
        self.panel.forget()
        if plan is None:
            self.board = None
            ui.stack_page.setCurrentWidget(ui.page_empty)
            self.sentence_changed.emit("Chưa có kế hoạch trong tệp dữ liệu.")
            self.actions_changed.emit()
            return
        self._offer_rounds()
        shown = self.board is not None and self.board.plan.id == plan.id and self.choice.key
        if not shown and not self._choose_round():
            self.board = None
        ui.stack_page.setCurrentWidget(ui.page_round)
        self._gather()

    def _choose_round(self) -> bool:
        """Choose the round whose report comes next."""
        plan, data, today = self.desk.plan, self.desk.data, self.desk.today
        if plan is None:
            return False
        if self.choice.show(reporting_period(data, plan=plan, today=today).key):
            return True
        found = duties.current(data, plan=plan, today=today)
        rounds = duties.periods_of_year(data, plan=plan, today=today)
        every = [item.key for item in ((found,) if found else rounds[-1:])]
        return bool(every) and self.choice.show(every[0])

    def _offer_rounds(self) -> None:
        plan = self.desk.plan
        if plan is not None:
            self.choice.offer(duties.periods_of_year(self.desk.data, plan=plan, today=self.desk.today))

    def refresh(self, change: Change) -> None:
        """Follow the data: at once where the page is seen, else when it is shown."""
        if change.concerns("request", "duty", "plan"):
            self._offer_rounds()
        self.review.follow(change)
        self._stale = True
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible() and not self.reviewing and self.desk.plan:
            self._gather()

    def _gather(self) -> None:
        """Read how the round stands and show it."""
        plan, key, before = self.desk.plan, self.choice.key, self.commands.header[:1]
        if plan is None:
            return
        self._stale = False
        if not key and not self._choose_round():
            self.sentence_changed.emit(
                "Kế hoạch chưa có chế độ báo cáo. Hãy bổ sung hoặc thêm yêu cầu đột xuất."
            )
            return
        self.board = board(self.desk.data, plan=plan, period_key=self.choice.key, today=self.desk.today)
        self._show(self.board)
        if self.commands.header[:1] != before:
            self.actions_changed.emit()

    def _show(self, found: Board) -> None:
        self.band.show_board(found, receiver=self._receiver(found))
        self.commands.show_board(found)
        self._ui.button_edit_request.setVisible(found.item.request is not None)
        self._show_rows()
        self.sentence_changed.emit(round_sentence(found))

    def _receiver(self, found: Board) -> str:
        rules = duties.duties(self.desk.data, plan=found.plan)
        to = (duty.receiver for duty in rules if duty.direction is DutyDirection.OFFICE_TO_PROVINCE)
        return next(to, "")

    def _wanted(self) -> Wanted:
        ui = self._ui
        only, by = ui.combo_filter.currentData() or "all", ui.combo_group.currentData() or "none"
        return Wanted(only, fold(ui.edit_search.text().strip()), by)

    def _show_rows(self) -> None:
        if self.board is None:
            return
        kept, wanted = self.chosen, self._wanted()
        groups = grouped(self.board.rows, wanted)
        self.model.show_groups(groups)
        if kept is None or not self.table.choose(kept.unit.id):
            self.table.choose_first()
        self._show_nobody(any_rows=any(group.records for group in groups), idle=wanted.idle)

    def _show_nobody(self, *, any_rows: bool, idle: bool) -> None:
        ui = self._ui
        ui.stack_list.setCurrentWidget(ui.page_table if any_rows else ui.page_nobody)
        ui.widget_panel.setVisible(any_rows)
        words = "Không có đơn vị nào khớp với phần tìm và lọc."
        if idle:
            words = "Chưa đơn vị nào được hỏi trong kỳ này. Hãy ghi đầu mối cho nhiệm vụ và chỉ tiêu."
        ui.label_nobody.setText(words)
        ui.button_nobody.setText("Mở Nhiệm vụ" if idle else "Bỏ tìm và lọc")

    def clear_filters(self) -> None:
        """Show every unit."""
        ui = self._ui
        with QSignalBlocker(ui.edit_search):
            ui.edit_search.clear()
        ui.combo_filter.setCurrentIndex(0)
        self._show_rows()

    def show_round(self, key: str) -> bool:
        """Show another round; False where the plan has none of that key."""
        if not self.choice.show(key):
            return False
        self._gather()
        return True

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose the round and the unit of a submission, or a request."""
        if kind == "request":
            return self.show_round(f"R{record_id}")
        if kind != "submission":
            return False
        try:
            found = self.desk.data.submissions.get(record_id)
        except UserError:
            return False
        if not self.show_round(found.period):
            return False
        if not self.table.choose(found.unit_id):
            self.clear_filters()
        return self.table.choose(found.unit_id)

    def find(self) -> None:  # type: ignore[override]  # as in Page
        """Put the cursor into the search box."""
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    def printable(self) -> OfficialDocument | None:
        """Return the list of the units that are waited for; None where there are none."""
        found = self.board
        if found is None or not found.silent:
            return None
        return chasing.silent_list(
            self.desk.data, plan=found.plan, period_key=found.item.key, today=self.desk.today
        )

    def take_pending(self) -> None:
        """Take the field that is being typed in, and try again what was refused."""
        super().take_pending()
        self.panel.take_pending()

    def review_files(self, paths: Sequence[Path]) -> None:
        """Read files, and the forms in folders, and show them beside the data."""
        if self.board is not None:
            self._open_review()
            self.review.start_files(self.board, paths)

    def review_kept(self) -> None:
        """Show the kept answers that have not been taken in altogether beside the data."""
        found = self.board
        if found is not None:
            self._open_review()
            self.review.start_kept(found)

    def review_typed(self, unit: int) -> None:
        """Let the answer of a unit be typed in on the screen of the forms."""
        if self.board is not None:
            self._open_review()
            self.review.start_typing(self.board, unit)

    def _open_review(self) -> None:
        self.take_pending()
        self._ui.stack_page.setCurrentWidget(self._ui.page_review)
        self.actions_changed.emit()

    def _on_review_finished(self) -> None:
        self._ui.stack_page.setCurrentWidget(self._ui.page_round)
        self.actions_changed.emit()
        self._gather()
        self.table.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders: forms that come back."""
        if self.board is not None and _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the review of the dropped forms."""
        paths = _dropped(event.mimeData())
        if self.board is not None and paths:
            event.acceptProposedAction()
            self.review_files(paths)

    def _on_round_chosen(self, _key: str) -> None:
        self.take_pending()
        self._gather()

    def _on_group_chosen(self) -> None:
        self.memory.keep(GROUP_KEY, self._ui.combo_group.currentData() or "none")
        self._show_rows()

    def _on_row_chosen(self, row: UnitRow | None) -> None:
        if isinstance(row, UnitRow) and self.board is not None:
            self.panel.show_row(row, self.board.item.key)

    def _on_row_opened(self, row: UnitRow) -> None:
        self.review_typed(row.unit.id)

    def _on_import_clicked(self) -> None:
        self.page_asked_for.emit("import")

    def _on_nobody_clicked(self) -> None:
        if self._wanted().idle:
            self.page_asked_for.emit("tasks")
        else:
            self.clear_filters()

    def _on_open_wanted(self, submission_id: int) -> None:
        try:
            name, content = submissions.kept_file(self.desk.data, submission_id=submission_id)
            opened = self._copies.open(content, name)
        except UserError as error:
            self.desk.refuse(error)
            return
        if not opened:
            self.desk.told.emit(News(_NO_PROGRAM, wrong=True))

    def _on_save_wanted(self, submission_id: int) -> None:
        try:
            name, content = submissions.kept_file(self.desk.data, submission_id=submission_id)
            target = dialogs.ask_save_file(
                self, "Lưu phiếu", "Phiếu (*.xlsx *.docx)", self.desk.data.path.parent / name
            )
            if target is not None:
                self.desk.say(f"Đã lưu {save_copy(content, target)}")
        except UserError as error:
            self.desk.refuse(error)


def _dropped(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))
