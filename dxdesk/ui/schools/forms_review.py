"""Returned self-assessments under review: schools at the left, what would be written at the right."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.collection import CellDiff, CellVerdict
from dxdesk.ui import theme
from dxdesk.ui.collection.review_words import FIELDS, problem_words, remark
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_schools_forms import Ui_SchoolsForms
from dxdesk.ui.icons import Icon
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.schools.came_back import Back, CameFile, held_against, read_files, write_form, write_scores
from dxdesk.ui.schools.year_in_hand import KINDS
from dxdesk.ui.table import RecordsView

_IDLE = (CellVerdict.SAME, CellVerdict.UNREADABLE)


def _file_columns() -> tuple[Column[Back], ...]:
    return (
        Column("name", "Trường", lambda back: back.name, 24, stretch=True),
        Column("count", "Sẽ ghi", _count, 11, figures=True, sort=lambda back: back.count),
        Column("look", "Cần xem", _look, 11, figures=True, icon=_look_icon, tone=_look_tone),
        Column("file", "Tệp", lambda back: back.file.name, 20, hidden=True),
    )


def _count(back: Back) -> str:
    if back.written:
        return "đã nhập"
    return "không nhập" if back.refused else f"{back.count} ô"


def _look(back: Back) -> str:
    return str(back.to_look_at) if back.to_look_at and not back.written else ""


def _look_icon(back: Back) -> Icon | None:
    return Icon.WARNING if back.refused or (back.to_look_at and not back.written) else None


def _look_tone(back: Back) -> theme.Tone | None:
    return theme.SOON if _look_icon(back) else None


def _cell_columns() -> tuple[Column[CellDiff], ...]:
    return (
        Column("taken", "Nhận", _taken, 9, icon=_taken_icon, tone=_taken_tone),
        Column("code", "Mã", lambda cell: cell.code, 8),
        Column("label", "Tiêu chí", lambda cell: cell.label, 28),
        Column("field", "Ô", lambda cell: FIELDS[cell.field], 13),
        Column("old", "Đang có", lambda cell: cell.old, 12),
        Column("new", "Phiếu ghi", lambda cell: cell.new, 12),
        Column("why", "So với số liệu", remark, 24, stretch=True),
    )


def _written(cell: CellDiff) -> bool:
    return cell.taken and cell.verdict not in _IDLE


def _taken(cell: CellDiff) -> str:
    return "Nhận" if _written(cell) else "" if cell.verdict in _IDLE else "Để lại"


def _taken_icon(cell: CellDiff) -> Icon | None:
    return Icon.DONE if _written(cell) else None


def _taken_tone(cell: CellDiff) -> theme.Tone:
    return theme.DONE if _written(cell) else theme.NO_FIGURES


def _told(back: Back, problems: str) -> str:
    if back.refused:
        return back.refused
    nothing = "" if back.cells or back.written else "Phiếu không có điểm nào khác số liệu đang có."
    return " ".join(part for part in (problems, back.told, nothing) if part)


class FormsReview(QWidget):
    """The review; ``finished`` says that it is over."""

    finished = Signal()
    sentence_changed = Signal(str)

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files: tuple[CameFile, ...] = ()
        self._writing = False
        self.ui = Ui_SchoolsForms()
        self.ui.setupUi(self)
        self.backs: RecordsModel[Back] = RecordsModel(_file_columns(), lambda back: back.number, self)
        self.files = RecordsView(self)
        self.cells: RecordsModel[CellDiff] = RecordsModel(
            _cell_columns(), lambda cell: (cell.key, cell.field), self
        )
        self.view = RecordsView(self)
        self.work = LatestWork(self)
        self._dress(memory)
        self._connect()

    def _dress(self, memory: Memory) -> None:
        ui, half = self.ui, theme.half_line(self)
        self.files.setAccessibleName("Phiếu nhận về")
        self.files.show_model(self.backs, memory, "schools/files")
        self.view.setAccessibleName("Các ô của phiếu")
        self.view.show_model(self.cells, memory, "schools/cells")
        ui.layout_files.addWidget(self.files)
        ui.layout_table.addWidget(self.view)
        ui.layout_review.setContentsMargins(2 * half, half, 2 * half, half)
        ui.layout_review.setSpacing(half)
        memory.attach_splitter("schools/forms", ui.splitter_forms, shares=(1, 2))
        theme.set_role(ui.label_form, "group")
        for label in (ui.label_told, ui.label_problems, ui.label_outcome):
            theme.set_role(label, "secondary")
        theme.set_role(ui.button_write, "primary")

    def _connect(self) -> None:
        ui = self.ui
        ui.button_take.clicked.connect(partial(self.decide, taken=True))
        ui.button_leave.clicked.connect(partial(self.decide, taken=False))
        ui.button_cancel.clicked.connect(self.close_review)
        ui.button_write.clicked.connect(self.write)
        self.files.record_chosen.connect(self._on_back_chosen)
        self.view.record_opened.connect(self._on_cell_opened)
        self.work.succeeded.connect(self._on_read)

    @property
    def chosen(self) -> Back | None:
        """The answers shown at the right."""
        back = self.files.current_record
        return back if isinstance(back, Back) else None

    def open_for(self, paths: Sequence[Path]) -> None:
        """Read files and show what they would write."""
        self.ui.label_told.setText("Đang đọc phiếu…")
        self._show(())
        self.work.start("Đang đọc phiếu tự đánh giá", partial(read_files, tuple(paths)))

    def _on_read(self, files: tuple[CameFile, ...]) -> None:
        self._files = files
        self.ui.label_told.setText(
            "Chưa ghi gì. Xem từng trường: bấm đúp hoặc Enter ở một dòng để nhận hay để lại; dòng trái "
            "số liệu và dòng nghi vấn để lại cho đến khi chọn nhận."
        )
        self._show(held_against(self._desk, files))
        self.files.setFocus()

    def _show(self, backs: Sequence[Back]) -> None:
        self.backs.show_records(backs)
        self.files.choose_first()
        self._on_back_chosen(self.chosen)
        self._tell()

    def _tell(self) -> None:
        backs = self.backs.records()
        ready = [back for back in backs if back.writable]
        refused = sum(bool(back.refused) for back in backs)
        self.ui.button_write.setText(f"&Nhập {len(ready)} phiếu")
        self.ui.button_write.setEnabled(bool(ready))
        self.ui.button_cancel.setText("Đóng" if any(back.written for back in backs) else "Thôi, không nhập")
        words = f"{len(backs) - refused} trường, {sum(back.count for back in ready)} ô sẽ ghi"
        told = f"{words}; {refused} tệp không nhập được." if refused else f"{words}."
        theme.set_role(self.ui.label_outcome, "secondary")
        self.ui.label_outcome.setText(told)
        self.sentence_changed.emit(f"Nhận phiếu tự đánh giá: {told}")

    def _on_back_chosen(self, back: Back | None) -> None:
        ui = self.ui
        ui.label_form.setText(back.name if back else "")
        problems = problem_words(back.diff) if back and back.diff else ""
        told = _told(back, problems) if back else ""
        theme.set_role(ui.label_problems, "wrong" if back and back.refused else "secondary")
        ui.label_problems.setText(told)
        self.cells.show_records(back.cells if back else ())
        self.view.choose_first()
        for button in (ui.button_take, ui.button_leave):
            button.setEnabled(back is not None and bool(back.cells) and not back.written)

    def decide(self, *_checked: object, taken: bool) -> None:
        """Take the chosen cells, or leave them."""
        back, chosen = self.chosen, self.view.selected_records()
        if back is None or back.diff is None or back.written or not chosen:
            return
        diff = back.diff
        for cell in chosen:
            diff = diff.take_cell(cell.key, cell.field, taken=taken)
        self.backs.replace_records([replace(back, diff=diff)])
        self.cells.replace_records(diff.cells)
        self._tell()

    def write(self) -> None:
        """Take in what is ready: each form as an action of its own, a workbook of points as one."""
        self._writing = True
        for file in self._files:
            backs = [back for back in self.backs.records() if back.file is file and back.writable]
            if not backs or not self._write(file, backs):
                continue
            self.backs.replace_records([replace(back, written=True) for back in backs])
        self._writing = False
        told = self.ui.label_outcome.text()
        self._on_back_chosen(self.chosen)
        if all(back.written or back.refused for back in self.backs.records()):
            self._tell()
        else:
            self.ui.label_outcome.setText(told)

    def _write(self, file: CameFile, backs: Sequence[Back]) -> bool:
        if file.scores is not None:
            work = partial(write_scores, self._desk, file, backs)
        else:
            work = partial(write_form, self._desk, backs[0])
        return self._desk.perform(work, teller=self._refuse) is not None

    def _refuse(self, sentence: str) -> None:
        theme.set_role(self.ui.label_outcome, "wrong")
        self.ui.label_outcome.setText(sentence)

    def follow(self, change: Change) -> None:
        """Hold the files against the data again where something else changed them, undo among it."""
        if self._files and not self._writing and change.concerns(*KINDS):
            self._show(held_against(self._desk, self._files))

    def close_review(self) -> None:
        """Leave the review."""
        self.work.stop()
        self._files = ()
        self._show(())
        self.finished.emit()

    def _on_cell_opened(self, cell: CellDiff) -> None:
        self.decide(taken=not _written(cell))
