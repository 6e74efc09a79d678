"""What the review of forms looks like: the table of files, the cells of the chosen one, the buttons."""

from PySide6.QtWidgets import QWidget

from dxdesk.domain.submission import Channel
from dxdesk.ui import theme
from dxdesk.ui.collection.cells import CELL_COLUMN, CellsModel, CellsView, Taken, Typed
from dxdesk.ui.collection.files import files_model
from dxdesk.ui.collection.review_words import TYPED_BY, problem_words
from dxdesk.ui.collection.under_review import Outcome, Paper, lines_of
from dxdesk.ui.collection.words import CHANNELS
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_returned_form import Ui_ReturnedForm
from dxdesk.ui.memory import Memory
from dxdesk.ui.table import RecordsView


class ReviewScreen(QWidget):
    """Shows forms under review; what is done with them stands in Review."""

    def __init__(self, memory: Memory, *, typed: Typed, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = Channel.PHONE
        self._looking_again = False  # at files that are kept already
        self._ui = Ui_ReturnedForm()
        self._ui.setupUi(self)
        self.files = files_model(self)
        self.table = RecordsView(self, lines=2)
        self.cells = CellsModel(typed, taken, self)
        self.view = CellsView(self)
        self._dress(memory)
        self.table.record_chosen.connect(self._on_paper_chosen)

    def _dress(self, memory: Memory) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.table.setAccessibleName("Tệp phiếu nhận về")
        self.table.show_model(self.files, memory, "period/files")
        self.view.show_model(self.cells, memory, "period/cells")
        ui.layout_files_table.addWidget(self.table)
        ui.layout_cells_table.addWidget(self.view)
        ui.label_files.setBuddy(self.table)
        memory.attach_splitter("period/review", ui.splitter_review, shares=(1, 3))
        ui.splitter_review.setHandleWidth(2 * half)
        for label in (ui.label_files, ui.label_form, ui.label_reading):
            theme.set_role(label, "group")
        for label in (ui.label_problems, ui.label_outcome, ui.label_count):
            theme.set_role(label, "secondary")
        theme.set_role(ui.button_all, "primary")
        ui.bar_reading.setMinimumWidth(theme.chars(40, self))
        for layout in (ui.layout_review, ui.layout_files, ui.layout_cells, ui.layout_buttons, ui.layout_take):
            layout.setSpacing(half)
        self.how = ChoiceField(ui.combo_how, self._on_how_chosen)
        self.how.offer([(CHANNELS[channel], channel) for channel in TYPED_BY])
        QWidget.setTabOrder(self.table, ui.button_take_all)
        QWidget.setTabOrder(ui.combo_how, self.view)
        QWidget.setTabOrder(self.view, ui.button_all)

    @property
    def papers(self) -> list[Paper]:
        """The forms under review, in the order of the table."""
        return self.files.records()

    @property
    def paper(self) -> Paper | None:
        """The chosen form."""
        found = self.table.current_record
        return found if isinstance(found, Paper) else None

    def _show_papers(self, papers: list[Paper]) -> None:
        ui = self._ui
        typed = len(papers) == 1 and papers[0].asked is not None
        ui.stack_review.setCurrentWidget(ui.page_files)
        ui.widget_files.setVisible(not typed)
        for widget in (ui.label_how, ui.combo_how):
            widget.setVisible(typed)
        ui.button_skip.setVisible(not typed)
        ui.button_keep.setVisible(not typed and not self._looking_again)
        ui.button_one.setVisible(not typed)
        self.how.show_value(self._channel)
        self.files.show_records(papers)
        self.table.choose_first()

    def _show_nothing(self, words: str) -> None:
        ui = self._ui
        ui.stack_review.setCurrentWidget(ui.page_files)
        ui.widget_files.setVisible(False)
        ui.label_words.setText(words)
        ui.stack_cells.setCurrentWidget(ui.page_words)
        ui.label_form.setText("")
        ui.label_problems.setText("")
        self._show_take(shown=False)
        ui.button_add.setVisible(False)
        for button in (ui.button_all, ui.button_one, ui.button_skip, ui.button_keep):
            button.setVisible(False)

    def _show_cells(self, paper: Paper) -> None:
        ui = self._ui
        ui.button_all.setVisible(True)
        ui.label_form.setText(" · ".join(part for part in (paper.unit_name, paper.name) if part))
        problems = problem_words(paper.diff) if paper.diff else ""
        ui.label_problems.setText(problems)
        ui.label_problems.setVisible(bool(problems))
        rows = lines_of(paper) if not paper.refused else ()
        self.cells.show_lines(rows)
        self.view.fit_rows()
        self.view.setColumnHidden(CELL_COLUMN, paper.asked is not None)
        ui.label_words.setText(
            paper.reason or "Đang so phiếu với số liệu…" if paper.diff is None else paper.reason
        )
        ui.stack_cells.setCurrentWidget(ui.page_cells if rows else ui.page_words)
        self._show_take(shown=bool(rows))
        diff = paper.diff
        addable = diff.addable if diff else ()
        ui.button_add.setVisible(bool(rows and addable))
        ui.button_add.setEnabled(any(not cell.adds for cell in addable))
        if diff is not None:
            ui.label_count.setText(_count_words(paper, len(diff.to_write)))
        ui.button_one.setEnabled(paper.can_take)
        skippable = paper.outcome in (Outcome.WAITING, Outcome.SKIPPED)
        ui.button_skip.setText("Bỏ &qua tệp này" if paper.outcome is not Outcome.SKIPPED else "Không bỏ &qua")
        ui.button_skip.setEnabled(paper.refused is None and skippable)
        ui.button_keep.setEnabled(paper.can_keep)

    def _show_take(self, *, shown: bool) -> None:
        ui = self._ui
        for widget in (ui.button_take_all, ui.button_take_none, ui.label_count):
            widget.setVisible(shown)

    def _on_paper_chosen(self, paper: Paper | None) -> None:
        if paper is not None:
            self._show_cells(paper)

    def _on_how_chosen(self, channel: object) -> None:
        if isinstance(channel, Channel):
            self._channel = channel


def _count_words(paper: Paper, to_write: int) -> str:
    if paper.outcome is Outcome.TAKEN:
        return "Đã nhập"
    if paper.outcome is Outcome.KEPT:
        return "Đã giữ tệp, chưa nhập số liệu"
    left = len(paper.open_cells)
    return f"Sẽ ghi {to_write} ô, để lại {left} ô" if left else f"Sẽ ghi {to_write} ô"
