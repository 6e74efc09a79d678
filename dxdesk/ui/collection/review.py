"""The review of what came back: files at the left, cells of the chosen one at the right, one action each."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.collection import FormDiff, FormProblem
from dxdesk.domain.errors import UserError
from dxdesk.domain.submission import Channel
from dxdesk.domain.unit_form import FormField, ReturnedForm, RowKey
from dxdesk.services import submissions, taking_in
from dxdesk.services.collection import Board
from dxdesk.services.unit_forms import forms
from dxdesk.ui import theme, work
from dxdesk.ui.collection.drafts import TypedDrafts
from dxdesk.ui.collection.holding import held
from dxdesk.ui.collection.reading import ReadFile, found_files, read_kept, read_paths
from dxdesk.ui.collection.review_screen import ReviewScreen
from dxdesk.ui.collection.under_review import Outcome, Paper, outcome_words
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.work_watch import WorkWatch

READING = "Đang đọc phiếu"


class Review(ReviewScreen):
    """Shows forms beside the data and takes in what the clerk accepts; nothing is written before."""

    finished = Signal()
    sentence_changed = Signal(str)

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(memory, typed=self._on_typed, taken=self._on_taken, parent=parent)
        self._desk = desk
        self._board: Board | None = None
        self._to_compare: list[Paper] = []
        self._to_take: list[int] = []
        self._reading: work.Work[tuple[ReadFile, ...]] | None = None
        self._taking = False
        self._drafts = TypedDrafts(memory)
        self._step = QTimer(self)
        self._step.setInterval(0)
        self._step.timeout.connect(self._go_on)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.button_stop.clicked.connect(self._on_stop_clicked)
        ui.button_take_all.clicked.connect(self._on_take_all_clicked)
        ui.button_take_none.clicked.connect(self._on_take_none_clicked)
        ui.button_add.clicked.connect(self._on_add_clicked)
        ui.button_all.clicked.connect(self.take_all)
        ui.button_one.clicked.connect(self.take_one)
        ui.button_skip.clicked.connect(self._on_skip_clicked)
        ui.button_keep.clicked.connect(self.keep_one)
        ui.button_done.clicked.connect(self._on_done_clicked)

    @property
    def busy(self) -> bool:
        """Whether something is being read, compared or taken in."""
        return self._reading is not None or self._step.isActive()

    def start_files(self, found: Board, paths: Sequence[Path]) -> None:
        """Read files beside the window and hold them against the data."""
        self._start(found)
        if not found_files(paths):
            self._show_nothing("Không thấy phiếu Excel (.xlsx) hay Word (.docx) nào trong thư mục đã chọn.")
            return
        self._reading = work.start(self._desk, READING, partial(read_paths, tuple(paths)), done=self._on_read)
        self._watch()

    def start_kept(self, found: Board) -> None:
        """Hold the answers that are kept in the data file against the data."""
        self._start(found)
        kept = [
            submissions.kept_file(self._desk.data, submission_id=row.submission.id)
            for row in found.rows
            if row.file_name
        ]
        self._looking_again = True
        self._reading = work.start(self._desk, READING, partial(read_kept, kept), done=self._on_read)
        self._watch()

    def _watch(self) -> None:
        if self._reading is not None:
            self._ui.bar_reading.setRange(0, 0)
            self._ui.label_reading.setText(f"{READING}…")
            self._ui.stack_review.setCurrentWidget(self._ui.page_reading)
            self._reading.progressed.connect(self._on_progressed)
            WorkWatch(self._reading, self).ended.connect(self._on_reading_ended)

    def start_typing(self, found: Board, unit: int) -> None:
        """Let what a unit said by phone or on paper be typed in."""
        self._start(found)
        made = forms(
            self._desk.data,
            plan=found.plan,
            period_key=found.item.key,
            unit_ids=(unit,),
            today=self._desk.today,
            with_coordinators=True,
        )
        if not made:
            error = UserError("unit.not_asked", unit=found.row(unit).unit.name)
            self._show_nothing(sentence(error))
            return
        asked = made[0][0]
        answers = self._drafts.get(found.item.key, unit)
        paper = Paper(1, ReadFile(""), asked=asked, answers=answers)
        self._show_papers([self._compared(paper)])
        self._show_outcome()
        self.view.edit_first()
        self.view.setFocus()

    def _start(self, found: Board) -> None:
        self.close_review()
        self._board = found
        self._looking_again = False
        self._ui.label_outcome.setText("")

    def close_review(self) -> None:
        """Throw away what is under review; what was typed in is kept as a draft."""
        if self._reading is not None:
            self._reading.stop()
            self._reading = None
        self._step.stop()
        self._to_compare, self._to_take = [], []
        self._board = None
        self.files.show_records(())
        self.cells.show_groups(())

    def _on_read(self, files: tuple[ReadFile, ...]) -> None:
        if self._board is None or self._reading is None:
            return
        self._reading = None
        papers = [
            Paper(number, file, form=file.form, error=file.error)
            for number, file in enumerate(files, start=1)
        ]
        self._show_papers(papers)
        self._show_outcome()
        self._to_compare = [paper for paper in papers if paper.form is not None]
        self._step.start()

    def _go_on(self) -> None:
        """Do the next piece: one form at a time, so that the window stays alive."""
        if self._to_compare:
            self._replace(self._compared(self._to_compare.pop(0)))
        elif self._to_take:
            self._take_next()
        if not (self._to_compare or self._to_take):
            self._step.stop()
            self._choose_first_to_look_at()
        self._show_outcome()

    def _choose_first_to_look_at(self) -> None:
        kept = self.paper
        if kept is None or kept.outcome is not Outcome.WAITING:
            first = next((paper for paper in self.papers if paper.can_take), None)
            if first is not None:
                self.table.choose(first.number)

    def _compared(self, paper: Paper) -> Paper:
        found = self._board
        return paper if found is None else held(self._desk.data, found, paper, today=self._desk.today)

    def _replace(self, paper: Paper) -> None:
        self.files.replace_records((paper,))
        if self.paper is not None and self.paper.number == paper.number:
            self._show_cells(paper)

    def _show_outcome(self, told: str = "") -> None:
        ui, papers = self._ui, self.papers
        ready = sum(paper.in_batch for paper in papers)
        typed = any(paper.asked is not None for paper in papers)
        ui.button_all.setText("&Nhập số liệu" if typed else f"&Nhập {ready} phiếu")
        ui.button_all.setEnabled(ready > 0 and not self.busy)
        ui.button_all.setAccessibleName(ui.button_all.text().replace("&", ""))
        theme.set_role(ui.label_outcome, "error" if told else "secondary")
        words = outcome_words(papers)
        if typed:
            words = "Chưa ghi gì; phần đang gõ được giữ lại khi rời màn hình này."
        if self._to_take:
            words = f"Đang nhập, còn {len(self._to_take)} phiếu…"
        ui.label_outcome.setText(told or words)
        self.sentence_changed.emit(f"Phiếu trả về: {words}." if not typed else "Nhập số liệu đơn vị báo.")

    def take_all(self) -> None:
        """Take in every form that is ready, each as its own action."""
        self._to_take = [paper.number for paper in self.papers if paper.in_batch]
        self._step.start()

    def take_one(self) -> None:
        """Take in the chosen form."""
        if self.paper is not None and self.paper.can_take:
            self._to_take = [self.paper.number]
            self._step.start()

    def _take_next(self) -> None:
        number = self._to_take.pop(0)
        paper = next((one for one in self.papers if one.number == number), None)
        if paper is not None and paper.can_take and paper.diff is not None and paper.form is not None:
            self._take(paper, paper.diff, paper.form)

    def _take(self, paper: Paper, diff: FormDiff, form: ReturnedForm) -> None:
        found = self._board
        if found is None:
            return
        typed = paper.asked is not None
        write = partial(taking_in.take_in, self._desk.data, diff, form, plan=found.plan)
        channel = self._channel if typed else Channel.FORM
        self._taking = True
        done = self._desk.perform(
            partial(write, content=paper.file.content, today=self._desk.today, channel=channel),
            teller=self._show_outcome,
        )
        self._taking = False
        if done is None:
            self._replace(self._compared(paper))
            return
        if paper.asked is not None:
            self._drafts.drop(found.item.key, paper.asked.identity.unit_id)
        self._replace(replace(paper, outcome=Outcome.TAKEN))
        self._compare_others(paper)
        if typed and not self._to_take:
            self._finish()

    def keep_one(self) -> None:
        """Keep the file of the chosen form and leave its figures for later."""
        paper, found = self.paper, self._board
        if paper is None or found is None or paper.form is None or not paper.can_keep:
            return
        keep = partial(taking_in.keep_file, self._desk.data, paper.form, plan=found.plan)
        self._taking = True
        done = self._desk.perform(
            partial(keep, file_name=paper.file.name, content=paper.file.content, today=self._desk.today),
            teller=self._show_outcome,
        )
        self._taking = False
        if done is not None:
            self._replace(replace(self._compared(paper), outcome=Outcome.KEPT))
            self._show_outcome()

    def _compare_others(self, taken: Paper) -> None:
        """Hold the forms that wait against what was just written."""
        for paper in self.papers:
            if paper.number != taken.number and paper.outcome is Outcome.WAITING and paper.form is not None:
                fresh = self._compared(paper)
                self._replace(fresh)
                changed = _old(fresh.diff) != _old(paper.diff)
                if changed and fresh.number in self._to_take:  # it was not seen like this
                    self._to_take.remove(fresh.number)

    def follow(self, change: Change) -> None:
        """Follow changes made elsewhere, undo among them."""
        if self._board is None or self._taking or self.busy or not change.touched:
            return
        for paper in self.papers:
            if paper.form is None and paper.asked is None:
                continue
            fresh = self._compared(paper)
            self._replace(replace(fresh, outcome=Outcome.WAITING) if self._undone(fresh) else fresh)
        self._show_outcome()

    def _undone(self, paper: Paper) -> bool:
        """Tell whether what became of a form has been taken back."""
        found, diff = self._board, paper.diff
        if found is None or diff is None:
            return False
        if paper.outcome is Outcome.KEPT:
            return not taking_in.is_kept(self._desk.data, diff, plan=found.plan, content=paper.file.content)
        return paper.outcome is Outcome.TAKEN and FormProblem.SAME_AGAIN not in diff.problems

    def _on_typed(self, key: RowKey, field: FormField, text: str) -> None:
        paper, found = self.paper, self._board
        if paper is None or found is None:
            return
        if paper.asked is not None:
            answers = {place: said for place, said in paper.answers.items() if place != (key, field)}
            if text.strip():
                answers[key, field] = text
            self._drafts.keep(found.item.key, paper.asked.identity.unit_id, answers)
            paper = replace(paper, answers=answers)
        elif paper.form is not None:
            form = taking_in.corrected(paper.form, key=key, field=field, text=text)
            paper = replace(paper, form=form)
        self._replace(self._compared(paper))
        self._show_outcome()

    def _on_taken(self, key: RowKey, field: FormField | None, taken: bool) -> None:
        paper = self.paper
        if paper is None or paper.diff is None:
            return
        if field is None:
            diff = paper.diff.take(keys=frozenset({key}), taken=taken)
        else:
            diff = paper.diff.take_cell(key, field, taken=taken)
        self._decide(paper, diff)

    def _decide(self, paper: Paper, diff: FormDiff) -> None:
        self._replace(replace(paper, diff=diff))
        self._show_outcome()

    def _on_take_all_clicked(self) -> None:
        if self.paper is not None and self.paper.diff is not None:
            self._decide(self.paper, self.paper.diff.take(taken=True))

    def _on_add_clicked(self) -> None:
        if self.paper is not None and self.paper.diff is not None:
            self._decide(self.paper, self.paper.diff.add())

    def _on_take_none_clicked(self) -> None:
        if self.paper is not None and self.paper.diff is not None:
            self._decide(self.paper, self.paper.diff.take(taken=False))

    def _on_skip_clicked(self) -> None:
        paper = self.paper
        if paper is not None:
            skip = paper.outcome is Outcome.WAITING
            self._replace(replace(paper, outcome=Outcome.SKIPPED if skip else Outcome.WAITING))
            self._show_outcome()

    def _on_progressed(self, percent: int, words: str) -> None:
        self._ui.bar_reading.setRange(0, 100)
        self._ui.bar_reading.setValue(percent)
        self._ui.label_reading.setText(f"{READING} {words}")

    def _on_reading_ended(self, reading: object) -> None:
        """Leave where reading was stopped or broke before there was anything to show."""
        if reading is self._reading:
            self._reading = None
            self._finish()

    def _on_stop_clicked(self) -> None:
        if self._reading is not None:
            self._reading.stop()

    def _on_done_clicked(self) -> None:
        self._finish()

    def _finish(self) -> None:
        self.close_review()
        self.finished.emit()


def _old(diff: FormDiff | None) -> list[tuple[RowKey, FormField, str]]:
    return [(cell.key, cell.field, cell.old) for cell in diff.cells] if diff else []
